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
        words = (
            "Quit pauses them: calls in flight are finished, every answered row is saved, and you go on from Jobs. "
            "In the background they go on without a window, and the app ends after the last one."
        )
        self.body.addWidget(Label(theme, words, tone="text2", wrap=True))
        self.add_button("Stay", self.reject)
        self.add_button("Keep running in the background", self._hide)
        self.add_button("Pause and quit", self._quit, kind=ButtonKind.FILLED)

    def _hide(self) -> None:
        self.accept()
        self._keep_going()

    def _quit(self) -> None:
        self.accept()
        self._quit_now()
