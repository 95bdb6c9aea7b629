"""The named steps of a connection test, as they come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.try_connection import TriedStep
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import milliseconds


class TestSteps(QFrame):
    """A card with one line for each step; the failing one says why.

    Signals:
        url_wanted: The address that is right for the account, by the CRM's own word.
    """

    __test__ = False  # not a pytest class
    url_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("connectionSteps")
        self.setProperty("card", "true")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._shown: list[QWidget] = []
        self._row = 0
        self._lines: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said, line by line."""
        return self._lines

    def show_steps(
        self,
        steps: Sequence[TriedStep],
        *,
        testing: bool,
        error: LeadDesktopError | None = None,
        found: Sequence[str] = (),
    ) -> None:
        """Show these steps, that more are coming while testing, and what was `found` out of the account."""
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown, self._row = [], 0
        lines = [self._step(step) for step in steps]
        if testing:
            self._line(ARC, "accent_text", tr("Trying the next step"), "", "text2")
        if error is not None:
            lines.append(told(error.title))
            self._line("x-circle", "bad", told(error.title), error.code, "bad")
            self._words(error)
        for sentence in found:
            lines.append(sentence)
            self._line("info", "text2", sentence, "", "text2")
        self._lines = tuple(lines)
        self.setAccessibleName(". ".join((tr("Test steps"), *lines)))
        self.setVisible(bool(self._shown))

    def _step(self, step: TriedStep) -> str:
        if step.ok is None:
            self._line("circle-dashed", "text3", told(step.title), tr("not tried"), "text2")
            return tr("{step}: not tried", step=told(step.title))
        if step.ok:
            took = milliseconds(step.seconds * 1000) if step.seconds is not None else ""
            self._line("check-circle", "ok", told(step.title), took, "text")
            return told(step.title)
        title = told(step.error.title if step.error else step.title)
        self._line("x-circle", "bad", title, step.error.code if step.error else "", "bad")
        if step.error is not None:
            self._words(step.error)
        if step.better_url:
            self._offer(step.better_url)
        return title

    def _offer(self, url: str) -> None:
        button = Button(self._theme, tr("Use {host} instead", host=url.partition("://")[2]), height=28)
        button.setObjectName("connectionUseRegion")
        button.clicked.connect(lambda: self.url_wanted.emit(url))
        self._put(button, self._next_row(), 1)
        self._grid.setAlignment(button, Qt.AlignmentFlag.AlignLeading)

    def _line(self, icon: str, mark: str, title: str, note: str, tone: str) -> None:
        row = self._next_row()
        role = FontRole.STRONG if tone == "bad" else FontRole.BODY
        self._put(Mark(self._theme, icon, mark), row, 0)
        self._put(Label(self._theme, title, role, tone), row, 1)
        aside = Label(self._theme, note, FontRole.HINT, "text2")
        aside.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._put(aside, row, 2)

    def _words(self, error: LeadDesktopError) -> None:
        message = "" if error.message.rstrip(".") == error.title.rstrip(".") else error.message
        sentence = " ".join(told(part) for part in (message, error.safe, error.do) if part)
        words = Label(self._theme, sentence, FontRole.HINT, "text2", wrap=True)
        self._grid.addWidget(words, self._next_row(), 1, 1, 2)
        self._shown.append(words)

    def _next_row(self) -> int:
        self._row += 1
        return self._row

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column)
        self._shown.append(widget)
