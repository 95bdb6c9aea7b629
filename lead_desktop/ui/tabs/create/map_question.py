"""The line under the map table that asks what is unsure."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.mapping import Treatment
from lead_desktop.jobs.map_columns import Asked
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.tabs.create.mapping_rows import MapRow
from lead_desktop.ui.tabs.create.treatment_words import DATE_TREATMENTS, treatment_words
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.spinner import Mark


class QuestionLine(QWidget):
    """What is unsure about the line in use, answered in place.

    Signals:
        treatment_chosen: Index of a column, and a Treatment: the order of its dates.
        confirmed: Index of a column that is right as it stands.
        left_out: Index of a column that is not to be sent.
        factor_refused: Index of a column whose amounts are right as they are.
    """

    treatment_chosen = Signal(int, object)
    confirmed = Signal(int)
    left_out = Signal(int)
    factor_refused = Signal(int)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        theme = desk.theme
        fill(self, "chrome")
        self.setFixedHeight(40)
        self._row: MapRow | None = None
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2")
        self._answers = [
            (treatment, Button(theme, treatment_words(treatment, ""), height=28))
            for treatment in DATE_TREATMENTS
        ]
        self._yes = Button(theme, tr("Yes"), icon="check", height=28)
        self._as_is = Button(theme, tr("No, send as it is"), height=28)
        self._no = Button(theme, tr("No, leave it out"), height=28)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(Mark(theme, "warning", "warn"))
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        for treatment, button in self._answers:
            button.clicked.connect(lambda _on=False, chosen=treatment: self._answer(chosen))
            line.addWidget(button)
        line.addWidget(self._yes)
        line.addWidget(self._as_is)
        line.addWidget(self._no)
        self._yes.clicked.connect(self._confirm)
        self._as_is.clicked.connect(self._refuse_factor)
        self._no.clicked.connect(self._refuse)
        self.hide()

    @Slot(object)
    def show_row(self, row: MapRow | None) -> None:
        """Ask about this line, if it has a question."""
        self._row = row
        asked = row is not None and bool(row.question)
        self.setVisible(asked)
        if row is None or not asked:
            return
        dates = row.asked is Asked.DATE_ORDER
        self._title.setText(tr("{letter}, {heading}", letter=row.letter, heading=row.heading))
        self._words.setText(row.question)
        for _, button in self._answers:
            button.setVisible(dates)
        self._yes.setVisible(not dates)
        self._as_is.setVisible(row.asked is Asked.FACTOR)
        self._no.setVisible(row.asked is Asked.FIELD)

    @Slot()
    def _confirm(self) -> None:
        if self._row is not None:
            self.confirmed.emit(self._row.place)

    @Slot()
    def _refuse(self) -> None:
        if self._row is not None:
            self.left_out.emit(self._row.place)

    @Slot()
    def _refuse_factor(self) -> None:
        if self._row is not None:
            self.factor_refused.emit(self._row.place)

    def _answer(self, treatment: Treatment) -> None:
        if self._row is not None:
            self.treatment_chosen.emit(self._row.place, treatment)
