"""The question when the window is closed while jobs run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label

_WIDTH_PX = 600


def what_follows(running: int) -> str:
    """What becomes of so many running jobs when the window goes."""
    return tr_n(
        "Every answered row is saved. "
        "“Pause and quit” finishes the calls in flight; resume it from Jobs next time. "
        "In the background it goes on without a window, and the app ends after it.",
        "Every answered row is saved. "
        "“Pause and quit” finishes the calls in flight; resume them from Jobs next time. "
        "In the background they go on without a window, and the app ends after the last one.",
        running,
    )


class CloseQuestion(DialogFrame):
    """Keep going in the background, pause and quit, or stay."""

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        running: int,
        *,
        keep_going: Callable[[], None],
        quit_now: Callable[[], None],
    ) -> None:
        title = tr_n("{n} job is running", "{n} jobs are running", running)
        super().__init__(parent, theme, title, width=_WIDTH_PX)
        self.setObjectName("closeQuestion")
        self._keep_going, self._quit_now = keep_going, quit_now
        self.body.addWidget(Label(theme, what_follows(running), tone="text2", wrap=True))
        self.add_button(tr("Stay"), self.reject)
        self.add_button(tr("Keep running in the background"), self._hide)
        self.add_button(tr("Pause and quit"), self._quit, kind=ButtonKind.FILLED)

    def _hide(self) -> None:
        self.accept()
        self._keep_going()

    def _quit(self) -> None:
        self.accept()
        self._quit_now()
