"""The line that says which of several files this is, and opens the next."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.tabs.create.file_queue import FileQueue
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark

_LINE_PX = 40
_NAMED = 3


class QueueLine(QWidget):
    """Above the steps; hidden while there is one file only.

    Signals:
        next_wanted, leave_wanted: A button was pressed.
    """

    next_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, "chrome")
        self.setObjectName("createQueue")
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2")
        self.next = Button(theme, tr("Open next file"), icon="arrow-right", height=28, icon_after=True)
        self.next.setObjectName("createNextFile")
        self.leave = IconButton(theme, "x", tr("Leave the other files out"))
        inner = QWidget()
        inner.setFixedHeight(_LINE_PX)
        line = QHBoxLayout(inner)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(Mark(theme, "files", "text2"))
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        line.addWidget(self.next)
        line.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inner)
        column.addWidget(hairline())
        self.next.clicked.connect(self.next_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, for tests and screen readers."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def show_queue(self, queue: FileQueue, *, opened: bool, unsent: bool, busy: bool) -> None:
        """Show where the queue stands.

        Args:
            queue: The files.
            opened: A file is in work.
            unsent: It was not sent yet.
            busy: It is being read or checked: it cannot be put aside.
        """
        self.setVisible(queue.place > 0)
        self._title.setText(tr("File {place} of {total}", place=queue.place, total=queue.total))
        names = [Path(path).name for path in queue.waiting]
        self._words.setText(_next_words(names) if opened or names else "")
        self.setAccessibleName(self.words)
        self.next.setVisible(bool(names))
        self.next.setEnabled(not busy)
        stays = tr("This one stays under Recent files, not sent") if unsent else tr("This one stays in Jobs")
        self.next.setToolTip(plain_tip(stays if opened else ""))
        self.leave.setVisible(bool(names))


def _next_words(names: Sequence[str]) -> str:
    """The files to come in their order, the first ones by name."""
    if not names:
        return tr("This is the last one.")
    first, *others = names[:_NAMED]
    named = reduce(lambda before, one: tr("{before}, then {next}", before=before, next=one), others, first)
    if len(names) <= _NAMED:
        return tr("Next: {files}.", files=named)
    return tr_n(
        "Next: {files} and {n} more.", "Next: {files} and {n} more.", len(names) - _NAMED, files=named
    )
