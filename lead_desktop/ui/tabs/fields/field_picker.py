"""Heading, count, named sets, search and list of fields."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.fields.field_choice import ALL, BASICS, OWN, FieldChoice
from lead_desktop.ui.tabs.fields.field_list import FieldList
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.inputs import FilterEdit, SelectBox
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import number

SAVE_SET, _REMOVE = "Save as a set…", "Remove"


class SetBox(SelectBox):
    """The named sets of fields; "Your choice" appears when it is one, and can be saved as a set."""

    def __init__(self, theme: Theme, choice: FieldChoice, name: str) -> None:
        super().__init__(theme, name, height=28)
        self._theme, self._choice = theme, choice
        self.setMinimumWidth(140)
        self.activated.connect(self._chosen)
        choice.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        choice = self._choice
        current = choice.current_set
        names = [BASICS, ALL, *choice.sets]
        if current == OWN:
            names += [OWN, SAVE_SET] if choice.chosen else [OWN]
        elif current in choice.sets:
            names.append(f"{_REMOVE} “{current}”")
        if [self.itemText(place) for place in range(self.count())] != names:
            self.clear()
            self.addItems(names)
        self.setCurrentText(current)

    @Slot()
    def _chosen(self) -> None:
        choice, words = self._choice, self.currentText()
        current = choice.current_set
        if words == SAVE_SET:
            self.setCurrentText(current)
            self._ask_name()
        elif words.startswith(_REMOVE) and words not in choice.sets:
            choice.remove_set(current)
        else:
            choice.choose_set(words)

    def _ask_name(self) -> None:
        dialog = NameDialog(
            self,
            self._theme,
            "Save these fields as a set",
            action="Save set",
            taken=tuple(self._choice.sets),
            refused=(BASICS, ALL, OWN),
        )
        dialog.named.connect(self._choice.save_set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def count_words(choice: FieldChoice) -> str:
    """Like "4 of 142"."""
    return f"{number(len(choice.chosen))} of {number(len(choice.fields))}" if choice.fields else ""


class FieldPicker(QWidget):
    """Choose fields of an account.

    Attributes:
        fields: The list itself.
    """

    def __init__(self, theme: Theme, choice: FieldChoice, title: str, placeholder: str) -> None:
        super().__init__()
        self._choice = choice
        self._count = Label(theme, "", FontRole.BODY, "text2")
        self._find = FilterEdit(theme, placeholder, height=32)
        self.fields = FieldList(theme, choice, title)
        self.sets = SetBox(theme, choice, f"{title}: named sets")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, title, FontRole.BOLD))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.sets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._find)
        column.addWidget(self.fields, 1)
        self._find.filtered.connect(self.fields.set_text)
        choice.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._count.setText(count_words(self._choice))
