"""The line that says that the account could not be asked for its fields."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.translation import mark, told, tr
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark

_HEIGHT_PX = 40
_TYPE = mark(
    "Type schema names such as mx_City, or choose a standard field; the CRM says what is wrong with them."
)


class WithoutFields(QWidget):
    """Why, what can be done all the same, and a button.

    Attributes:
        again: Ask the account again.
    """

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self.setObjectName("createWithoutFields")
        fill(self, "chrome")
        self._words = ElidedLabel(desk.theme, "", FontRole.BODY, "text2")
        self.again = Button(desk.theme, tr("Try again"), icon="arrow-clockwise", height=28)
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(Mark(desk.theme, "warning", "warn"))
        line.addWidget(Label(desk.theme, tr("The fields of the account could not be read"), FontRole.BOLD))
        line.addWidget(self._words, 1)
        line.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line, 1)
        column.addWidget(hairline())
        self.setFixedHeight(_HEIGHT_PX + 1)
        self.hide()

    def show_error(self, error: LeadDesktopError | None) -> None:
        """Say why; None when they were read."""
        self.setVisible(error is not None)
        if error is not None:
            self._words.setText(tr("{advice} {reason}", advice=tr(_TYPE), reason=told(error.message)))
