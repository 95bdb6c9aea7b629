"""How many fields a search reads, a named set, and the list behind a button."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget, QWidgetAction

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.fields.field_choice import FieldChoice
from lead_desktop.ui.tabs.fields.field_picker import FieldPicker, SetBox, count_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import open_under

_LIST_WIDTH, _LIST_HEIGHT = 360, 380


class FieldsLine(QWidget):
    """One line.

    Attributes:
        sets: The named sets.
    """

    def __init__(self, theme: Theme, choice: FieldChoice) -> None:
        super().__init__()
        self._theme, self._choice = theme, choice
        self._count = Label(theme, "", FontRole.BODY, "text2")
        self.sets = SetBox(theme, choice, tr("Fields: named sets"))
        self.sets.setObjectName("searchFields")
        self._choose = IconButton(theme, "sliders-horizontal", tr("Choose fields"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Label(theme, tr("Fields"), FontRole.BOLD))
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self._choose)
        line.addWidget(self.sets)
        self._choose.clicked.connect(self._open)
        choice.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._count.setText(count_words(self._choice))

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Fields"))
        picker = FieldPicker(self._theme, self._choice, tr("Fields"), tr("Find a field by name"))
        picker.setFixedSize(_LIST_WIDTH, _LIST_HEIGHT)
        picker.setContentsMargins(8, 8, 8, 8)
        action = QWidgetAction(menu)
        action.setDefaultWidget(picker)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self._choose)
