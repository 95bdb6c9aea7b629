"""Three values of the file, and what would be sent for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout

from lead_desktop.jobs.column_values import SAMPLES, SentValue
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark

_ROW_PX = 22


class SentSample(QFrame):
    """Before, after, and what the check would say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("columnStepsSample")
        self.setProperty("card", "sunken")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for column, share in ((0, 3), (2, 3), (3, 4)):
            grid.setColumnStretch(column, share)
        for column, words in ((0, tr("In the file")), (2, tr("Sent"))):
            grid.addWidget(Label(theme, words, FontRole.HEADING, "text2"), 0, column)
        self._rows: list[tuple[ElidedLabel, Mark, ElidedLabel, ElidedLabel]] = []
        for row in range(1, SAMPLES + 1):
            made = (
                ElidedLabel(theme, "", FontRole.BODY, "text2"),
                Mark(theme, "arrow-left" if self.isRightToLeft() else "arrow-right", "text2"),
                ElidedLabel(theme, "", FontRole.STRONG),
                ElidedLabel(theme, "", FontRole.HINT, "warn"),
            )
            grid.setRowMinimumHeight(row, _ROW_PX)
            for column, widget in enumerate(made):
                grid.addWidget(widget, row, column)
            self._rows.append(made)

    def show_values(self, values: Sequence[SentValue]) -> None:
        """Show these, at most three; fewer leave lines empty."""
        said = []
        for row, (before, arrow, after, problem) in enumerate(self._rows):
            value = values[row] if row < len(values) else None
            arrow.setVisible(value is not None)
            before.setText((value.before or tr("(empty)")) if value else "")
            after.setText((value.after or tr("nothing")) if value else "")
            after.set_tone("text" if value and value.after else "text2")
            problem.setText(told(value.problem) if value else "")
            problem.set_tone("bad" if value and value.refused else "warn")
            if value:
                made = tr("{value} becomes {sent}.", value=value.before, sent=value.after or tr("nothing"))
                said.append(f"{made} {told(value.problem)}".strip())
        self.setAccessibleName(" ".join(said))
