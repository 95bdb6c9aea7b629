"""The date windows of a search over its table: how far each is, and the failed ones to read again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.progress import PartProgress, PartState
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.told_days import told_days
from lead_desktop.ui.translation import told, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.widgets.window_strip import WindowStrip, parts_sentence
from lead_desktop.ui.words import counted

_MOST_WORDS = 72
_HEAD_PX = 28


class WindowBar(QWidget):
    """Shown for a search in several parts.

    Signals:
        wanted: Number of the part to read again; 0 for all that failed.
    """

    wanted = Signal(int)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        theme = desk.theme
        fill(self, "surface")
        self._parts: tuple[PartProgress, ...] = ()
        self._title = Label(theme, "", FontRole.BOLD)
        self._title.setFixedHeight(_HEAD_PX)
        self._sentence = Label(theme, "", FontRole.BODY, "text2")
        self._mark = Mark(theme, "warning-circle", "bad")
        self._trouble = ElidedLabel(theme, "", FontRole.BODY, "bad")
        self.again = Button(theme, tr("Read it again"), icon="arrow-clockwise", height=28)
        self.strip = WindowStrip(theme)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._sentence)
        head.addStretch(1)
        head.addWidget(self._mark)
        head.addWidget(self._trouble, 1000)
        head.addWidget(self.again)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 8, 16, 0)
        inner.setSpacing(8)
        inner.addLayout(head)
        inner.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(hairline())
        self.again.clicked.connect(self._again_pressed)
        self.strip.chosen.connect(self._window_chosen)
        self.hide()

    def show_parts(self, parts: Sequence[PartProgress], days_per_part: int | None, *, busy: bool) -> None:
        """Show how far each part is."""
        self._parts = tuple(parts)
        dated = bool(parts) and parts[0].part.from_utc is not None
        self.setVisible(dated)
        if not dated:
            return
        self._title.setText(_title_words(days_per_part))
        self._sentence.setText(parts_sentence(parts))
        self.strip.set_parts(parts, self._desk.zone)
        failed = self._failed()
        for widget in (self._mark, self._trouble, self.again):
            widget.setVisible(bool(failed))
        self._trouble.setText(_trouble_words(failed))
        self._trouble.setToolTip(plain_tip("\n".join(told(one.reason) for one in failed)))
        several = tr_n("Read {n} window again", "Read {n} windows again", len(failed))
        self.again.set_text(several if len(failed) > 1 else tr("Read it again"))
        self.again.setEnabled(not busy)

    def _failed(self) -> tuple[PartProgress, ...]:
        return tuple(one for one in self._parts if one.state is PartState.FAILED)

    @Slot()
    def _again_pressed(self) -> None:
        failed = self._failed()
        self.wanted.emit(failed[0].part.number if len(failed) == 1 else 0)

    @Slot(int)
    def _window_chosen(self, number: int) -> None:
        if self.again.isEnabled() and number in {one.part.number for one in self._failed()}:
            self.wanted.emit(number)


def _title_words(days_per_part: int | None) -> str:
    if not days_per_part:
        return tr("Date windows")
    return tr_n("{n}-day windows", "{n}-day windows", days_per_part)


def _trouble_words(failed: Sequence[PartProgress]) -> str:
    """Like "6 to 12 May 2025: The DMS gave no answer." — the first sentence of the first failure."""
    if not failed:
        return ""
    who = told_days(failed[0].part.label) if len(failed) == 1 else counted(len(failed), "window")
    first = f"{failed[0].reason.partition('. ')[0].rstrip('.')}."
    words = tr("{window}: {reason}", window=who, reason=told(first))
    return words if len(words) <= _MOST_WORDS else f"{words[: _MOST_WORDS - 1]}…"
