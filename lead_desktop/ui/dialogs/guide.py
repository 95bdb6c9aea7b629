"""The user guide in a window of its own, beside the work it tells of."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lead_desktop.ui.dialogs.guide_text import GuideText, read_pictures
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.numerals import is_english
from lead_desktop.ui.resources import user_guide
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.scroll_ring import ScrollRing
from lead_desktop.ui.widgets.voice import Voice

_SIZE, _LEAST = (1120, 760), (640, 420)
_LIST_PX, _HEAD_PX = 224, 52
_PART_INDENT = "    "
_MISSING = mark(
    "# User guide\n\nThe file of the guide is missing from this copy of the app. "
    "Install the app again, or read the guide where you got the app from."
)


class GuideWindow(QWidget):
    """Chapters at the leading side, the text beside them; it does not keep the main window waiting.

    Attributes:
        chapters: The list of chapters; the one that is read is current.
        text: The guide.
        finder: Marks what is typed, in the text.
        found: Which match it is, of how many.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guideWindow")
        self.setWindowTitle(tr("User guide"))
        self.setAccessibleName(tr("User guide"))
        fill(self, "surface")
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        file = user_guide()
        words = file.read_text("utf-8") if file.exists() else tr(_MISSING)
        self.text = GuideText(theme, words, read_pictures(file.parent, words))
        self.text.setAccessibleName(tr("User guide"))
        self.chapters = self._chapter_list(theme)
        self.finder = FilterEdit(theme, tr("Find in the guide"))
        self.found = Label(theme, "", FontRole.HINT, "text2")
        self._voice = Voice(self.found)
        self._lay_out(theme)
        for area in (self.chapters, self.text):
            ScrollRing(theme, area)
        self.chapters.currentRowChanged.connect(self._chosen)
        self.text.chapter_reached.connect(self._reached)
        self.finder.filtered.connect(self._look_for)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._begin_to_find)
        QShortcut(QKeySequence("F3"), self).activated.connect(lambda: self._step(1))
        QShortcut(QKeySequence("Shift+F3"), self).activated.connect(lambda: self._step(-1))
        self.chapters.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter in the field goes on to the next match."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.finder.hasFocus():
                self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _chapter_list(self, theme: Theme) -> QListWidget:
        chapters = QListWidget()
        chapters.setAccessibleName(tr("Chapters"))
        chapters.setFont(theme.font(FontRole.BODY))
        chapters.setFixedWidth(_LIST_PX)
        chapters.setProperty("chapters", "true")
        chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for chapter in self.text.chapters:
            item = QListWidgetItem(_PART_INDENT * (chapter.level - 2) + chapter.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, chapter.title)
            chapters.addItem(item)
        return chapters

    def _lay_out(self, theme: Theme) -> None:
        head = QWidget()
        fill(head, "chrome")
        head.setFixedHeight(_HEAD_PX)
        self.finder.setFixedWidth(280)
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(12)
        line.addWidget(self.finder)
        line.addWidget(self.found)
        line.addStretch(1)
        if not is_english():
            line.addWidget(Label(theme, tr("The guide is written in English."), FontRole.HINT, "text2"))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.chapters)
        body.addWidget(hairline(vertical=True))
        body.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(hairline())
        column.addLayout(body, 1)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if place >= 0:
            self.text.show_chapter(place)

    @Slot(int)
    def _reached(self, place: int) -> None:
        """The list follows the page."""
        if place != self.chapters.currentRow():
            with QSignalBlocker(self.chapters):
                self.chapters.setCurrentRow(place)

    @Slot()
    def _begin_to_find(self) -> None:
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    @Slot(str)
    def _look_for(self, words: str) -> None:
        self._tell(1, self.text.find_all(words))

    def _step(self, by: int) -> None:
        if self.text.matches:
            self._tell(self.text.step(by), self.text.matches)
        else:
            self._begin_to_find()

    def _tell(self, place: int, matches: int) -> None:
        words = ""
        if self.finder.text().strip():
            words = tr("Not in the guide")
            if matches:
                words = tr("{place} of {matches}", place=place, matches=matches)
        self.found.setText(words)
        self._voice.say(words)
