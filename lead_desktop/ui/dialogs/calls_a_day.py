"""How many calls a day the CRM allows, as the person knows it: optional, for forecasts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.connections import ProviderId
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import number

_FIELD_PX = 112
_MOST_SIGNS = 16
_HINTS = {  # LeadSquared, "API Rate Limits": calls in a day by plan
    ProviderId.LEADSQUARED: mark("Optional. Pro: 10,000 + 1,000 a user. Super: 100,000.")
}
_HINT = mark("Optional. How many calls a day the CRM allows.")


class CallsADay(QWidget):
    """A short field and its hint.

    Attributes:
        field: The field.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = TextField(theme, tr("Calls a day"))
        self.field.setObjectName("connectionCallsADay")
        self.field.setPlaceholderText(tr("Not known"))
        self.field.setFixedWidth(_FIELD_PX)
        self.field.setMaxLength(_MOST_SIGNS)
        self._hint = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.field)
        line.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes to mend something."""
        return self.field

    def show_calls(self, calls: int | None) -> None:
        """The number as the connection has it."""
        self.field.setText("" if calls is None else number(calls))

    def show_provider(self, provider: ProviderId) -> None:
        """The hint for a CRM."""
        self._hint.setText(tr(_HINTS.get(provider, _HINT)))

    def set_problem(self, sentence: str) -> None:
        """Mark it as wrong and say why; "" when it is right again."""
        self.field.set_problem(sentence)
        self.field.setAccessibleDescription(sentence or self._hint.text())
