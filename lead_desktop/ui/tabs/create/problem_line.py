"""The line below the checked rows: what is wrong in the cell under the cursor."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.rows import CellProblem, Row
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import row_look
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.spinner import Mark


class ProblemLine(QWidget):
    """Row, field, advice, and that F2 edits."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        fill(self, "chrome")
        self.setFixedHeight(36)
        self._mark = Mark(theme, "check-circle", "ok")
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2")
        self._key = Label(theme, tr("F2 to edit"), FontRole.HINT, "text2")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        line.addWidget(self._key)
        self.show_problem(None, "", None)

    @property
    def words(self) -> str:
        """Title and advice."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def show_problem(
        self, problem: CellProblem | None, label: str, row: Row | None, file_text: str | None = None
    ) -> None:
        """Explain this problem of a row, or say what can be done; `file_text` where another value is sent."""
        self._mark.setVisible(row is not None)
        self._key.setVisible(row is not None)
        if row is None:
            self._title.setText("")
            self._words.setText(tr("Choose a row to see what is wrong in it."))
            return
        title = tr("Row {n}, {field}", n=row.line, field=label) if label else tr("Row {n}", n=row.line)
        self._title.setText(title)
        if problem is not None:
            look = row_look(problem.severity)
            self._mark.set_icon(look.icon, look.mark)
            self._words.setText(told(problem.advice))
        elif row.reason:
            look = row_look(row.state)
            self._mark.set_icon(look.icon, look.mark)
            self._words.setText(told(row.reason))
        else:
            self._mark.set_icon("check-circle", "ok")
            self._words.setText(
                tr("Nothing is wrong here.")
                if file_text is None
                else tr("Sent as shown. The sheet says “{text}”.", text=file_text)
            )
