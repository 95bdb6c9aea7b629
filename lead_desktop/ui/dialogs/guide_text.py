"""The text of the user guide: its chapters, its pictures, and what is found in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from lead_desktop.ui.dialogs.guide_look import blocks, dress, prepare, show_pictures
from lead_desktop.ui.theme import Theme

_REST_MS = 80
_MARGIN_PX = 32
_NEAR_PX = 48  # a chapter whose heading is so near to the top is the one that is read
_WIDEST_PX = 840
_OUTSIDE = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of the guide.

    Attributes:
        title: Its words.
        level: 2 for a chapter, 3 for a part of one.
        anchor: What a link to it says ("what-unknown-means").
        block: Number of its paragraph.
    """

    title: str
    level: int
    anchor: str
    block: int


class GuideText(QTextBrowser):
    """A document that is read, never edited; it loads nothing but its own pictures.

    Attributes:
        chapters: The headings below the title.

    Signals:
        chapter_reached: Place in `chapters` of the one that is read now.
    """

    chapter_reached = Signal(int)

    def __init__(self, theme: Theme, text: str, pictures: dict[str, QImage]) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._matches: list[QTextCursor] = []
        self._at = -1
        self._led = False  # the page moves because a chapter was chosen
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the guide is English
        self.setProperty("page", "true")
        self.setMarkdown(text)
        prepare(self.document())
        self.document().setDocumentMargin(_MARGIN_PX)
        self.chapters = _chapters(self.document())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._dress)
        self.anchorClicked.connect(self.follow)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._dress)

    @property
    def matches(self) -> int:
        """How many places were found."""
        return len(self._matches)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures come by `show_pictures`; nothing else is fetched, whatever the text names."""
        del kind, name
        return QByteArray()

    def show_chapter(self, place: int) -> None:
        """Bring a chapter to the top."""
        block = self.document().findBlockByNumber(self.chapters[place].block)
        self._led = True
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - _NEAR_PX // 2 if place else 0)
        self._led = False
        self.setTextCursor(QTextCursor(block))  # the keyboard and a screen reader go on from there
        self.chapter_reached.emit(place)

    def find_all(self, words: str) -> int:
        """Mark every place of some words, and go to the first; how many there are."""
        self._matches, self._at = _places(self.document(), words), -1
        self.step(1)
        return len(self._matches)

    def step(self, by: int) -> int:
        """Go to the next match (1) or the one before (-1); its number from 1, 0 when there is none."""
        if self._matches:
            self._at = (self._at + by) % len(self._matches)
            here = QTextCursor(self._matches[self._at])
            here.clearSelection()
            self.setTextCursor(here)
            self._bring_in(here)
        self._mark()
        return self._at + 1

    @Slot(QUrl)
    def follow(self, link: QUrl) -> None:
        """A link to a chapter moves the page; one to the outside opens in the browser."""
        if link.isRelative():
            anchors = [chapter.anchor for chapter in self.chapters]
            if link.fragment() in anchors:
                self.show_chapter(anchors.index(link.fragment()))
        elif link.scheme() in _OUTSIDE:
            QDesktopServices.openUrl(link)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures and lines follow the width, as soon as it rests."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            if event.oldSize().width() <= 0:
                self._dress()
            else:
                self._rest.start()

    @Slot()
    def _dress(self) -> None:
        bar, document = self.verticalScrollBar(), self.document()
        part = bar.value() / max(1, bar.maximum())
        wide = min(_WIDEST_PX, self.viewport().width() - 2 * _MARGIN_PX)
        document.setTextWidth(wide + 2 * _MARGIN_PX)
        show_pictures(document, self._pictures, self._theme, wide, self.devicePixelRatioF())
        dress(document, self._theme, wide)
        bar.setValue(round(part * bar.maximum()))
        self._mark()

    @Slot()
    def _scrolled(self) -> None:
        if self._led or not self.chapters:
            return
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value() + _NEAR_PX
        reached = 0
        for place, chapter in enumerate(self.chapters):
            block = self.document().findBlockByNumber(chapter.block)
            if layout.blockBoundingRect(block).top() <= top:
                reached = place
        self.chapter_reached.emit(reached)

    def _bring_in(self, here: QTextCursor) -> None:
        """What is seen badly comes to where it is read well, with lines before and after it."""
        spot, high = self.cursorRect(here), self.viewport().height()
        if spot.top() < _NEAR_PX or spot.bottom() > high - _NEAR_PX:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + spot.top() - high // 3)

    def _mark(self) -> None:
        tokens, marked = self._theme.tokens, []
        for place, cursor in enumerate(self._matches):
            mark, here = QTextEdit.ExtraSelection(), place == self._at
            mark.cursor = cursor
            mark.format.setBackground(QColor(tokens.accent if here else tokens.accent_tint))
            mark.format.setForeground(QColor(tokens.on_accent if here else tokens.text))
            marked.append(mark)
        self.setExtraSelections(marked)


def read_pictures(folder: Path, text: str) -> dict[str, QImage]:
    """The pictures a text names, by their name; those that cannot be read are left out.

    Args:
        folder: Of the text.
        text: Markdown.
    """
    names = set(re.findall(r"!\[[^\]]*\]\((pictures/[\w-]+\.png)\)", text))
    read = {name: QImage(str(folder / name)) for name in names}
    return {name: picture for name, picture in read.items() if not picture.isNull()}


def _chapters(document: QTextDocument) -> tuple[Chapter, ...]:
    found = ((block, block.blockFormat().headingLevel()) for block in blocks(document))
    return tuple(
        Chapter(block.text(), level, anchor_of(block.text()), block.blockNumber())
        for block, level in found
        if level > 1
    )


def anchor_of(title: str) -> str:
    """The anchor of a heading, as GitHub makes it, where the guide is read too."""
    return re.sub(r"[^\w\- ]", "", title.casefold()).replace(" ", "-")


def _places(document: QTextDocument, words: str) -> list[QTextCursor]:
    found, cursor = [], QTextCursor(document)
    while words:
        cursor = document.find(words, cursor)
        if cursor.isNull():
            break
        found.append(cursor)
    return found
