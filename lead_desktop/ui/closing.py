"""The question when the window is closed while jobs run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import counted

_WIDTH_PX = 600


def what_follows(running: int) -> str:
    """What becomes of so many running jobs when the window goes."""
    them, they, last = ("it", "it goes", "it") if running == 1 else ("them", "they go", "the last one")
    return (
        "Every answered row is saved. "
        f"“Pause and quit” finishes the calls in flight; resume {them} from Jobs next time. "
        f"In the background {they} on without a window, and the app ends after {last}."
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
        verb = "is" if running == 1 else "are"
        super().__init__(parent, theme, f"{counted(running, 'job')} {verb} running", width=_WIDTH_PX)
        self.setObjectName("closeQuestion")
        self._keep_going, self._quit_now = keep_going, quit_now
        self.body.addWidget(Label(theme, what_follows(running), tone="text2", wrap=True))
        self.add_button("Stay", self.reject)
        self.add_button("Keep running in the background", self._hide)
        self.add_button("Pause and quit", self._quit, kind=ButtonKind.FILLED)

    def _hide(self) -> None:
        self.accept()
        self._keep_going()

    def _quit(self) -> None:
        self.accept()
        self._quit_now()
