"""The line under the ID box: ids + duplicates + not an id = lines."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.pasted_ids import PastedCounts
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.fetch.fetch_words import FetchWords
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr_n
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, listed, number

_MARK_PX = 14
_SPACE_PX, _GAP_PX = 12, 4
_NONE = ("circle-dashed", "text3")  # an empty box is neither right nor wrong


class _Count(QWidget):
    def __init__(self, theme: Theme, icon: str, tone: str) -> None:
        super().__init__()
        self._icon, self._tone = icon, tone
        self._mark = Mark(theme, icon, tone, _MARK_PX)
        self._figure = Label(theme, "", FontRole.HEADING, "text", tabular=True)
        self._word = Label(theme, "", FontRole.HINT, "text2")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_GAP_PX)
        line.addWidget(self._mark)
        line.addSpacing(2)
        line.addWidget(self._figure)
        line.addWidget(self._word)

    def whole_px(self) -> int:
        """Room it needs with its word."""
        gone = self._word.sizeHint().width() + _GAP_PX if self._word.isHidden() else 0
        return self.sizeHint().width() + gone

    def show_word(self, *, shown: bool) -> None:
        """Icon and figure are enough where room is short; the word is read under the pointer."""
        self._word.setVisible(shown)
        self.setToolTip("" if shown else plain_tip(self._word.text()))

    def show_count(self, count: int, word: str) -> None:
        self._mark.set_icon(*((self._icon, self._tone) if count else _NONE))
        self._figure.setText(number(count))
        self._word.setText(word)


class CountsLine(QWidget):
    """Counts that add up; the number of lines, which is their sum, gives way where room is short."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._ids = _Count(theme, "check-circle", "ok")
        self._duplicates = _Count(theme, "copy", "text2")
        self._not_ids = _Count(theme, "x-circle", "bad")
        self._lines = Label(theme, "", FontRole.HINT, "text2", tabular=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_SPACE_PX)
        for part in (self._ids, self._duplicates, self._not_ids):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self._lines)

    def show_counts(self, counts: PastedCounts, words: FetchWords) -> None:
        """Show them; `words` name what a line holds."""
        self._ids.show_count(counts.ids, words.key(counts.ids))
        self._duplicates.show_count(counts.duplicates, tr_n("duplicate", "duplicates", counts.duplicates))
        self._not_ids.show_count(counts.not_ids, words.no_key(counts.not_ids))
        self._duplicates.setVisible(counts.duplicates > 0)
        self._not_ids.setVisible(counts.not_ids > 0)
        self._lines.setText(counted(counts.lines, "line"))
        self._make_room()
        self.setAccessibleName(
            listed(
                (
                    words.counted_keys(counts.ids),
                    counted(counts.duplicates, "duplicate"),
                    words.counted_no_keys(counts.not_ids),
                    counted(counts.lines, "line"),
                )
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        counts = (self._ids, self._duplicates, self._not_ids)
        needed = sum(part.whole_px() + _SPACE_PX for part in counts if not part.isHidden())
        self._lines.setVisible(needed + self._lines.sizeHint().width() <= self.width())
        for part in (self._duplicates, self._not_ids):
            part.show_word(shown=needed - _SPACE_PX <= self.width())
