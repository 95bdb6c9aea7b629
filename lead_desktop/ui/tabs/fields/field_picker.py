"""Heading, count, named sets, search and list of fields."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.fields.field_choice import ALL, BASICS, OWN, FieldChoice, set_words
from lead_desktop.ui.tabs.fields.field_list import FieldList
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import FilterEdit, SelectBox
from lead_desktop.ui.widgets.labels import Label

SAVE_SET = mark("Save as a set…")
_SAVE, _REMOVE = "save", "remove"  # what an item does that names no set


class SetBox(SelectBox):
    """The named sets of fields; "Your choice" appears when it is one, and can be saved as a set."""

    def __init__(self, theme: Theme, choice: FieldChoice, name: str) -> None:
        super().__init__(theme, name, height=28)
        self._theme, self._choice = theme, choice
        self._items: list[tuple[str, str, str]] = []  # what an item does, with which set, in words
        self.setMinimumWidth(140)
        self.activated.connect(self._chosen)
        choice.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        choice = self._choice
        current = choice.current_set
        names = [BASICS, ALL, *choice.sets, *([OWN] if current == OWN else [])]
        items = [("", name, set_words(name)) for name in names]
        if current == OWN and choice.chosen:
            items.append((_SAVE, "", tr(SAVE_SET)))
        elif current in choice.sets:
            items.append((_REMOVE, current, tr("Remove “{name}”", name=current)))
        if self._items != items:
            self._items = items
            self.clear()
            self.addItems([words for _, _, words in items])
        self.setCurrentIndex(names.index(current))

    @Slot()
    def _chosen(self) -> None:
        act, name, _ = self._items[self.currentIndex()]
        if act == _SAVE:
            self._show()
            self._ask_name()
        elif act == _REMOVE:
            self._choice.remove_set(name)
        else:
            self._choice.choose_set(name)

    def _ask_name(self) -> None:
        dialog = NameDialog(
            self,
            self._theme,
            tr("Save these fields as a set"),
            action=tr("Save set"),
            taken=tuple(self._choice.sets),
            refused=(BASICS, ALL, OWN, *map(set_words, (BASICS, ALL, OWN))),
        )
        dialog.named.connect(self._choice.save_set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def count_words(choice: FieldChoice) -> str:
    """Like "4 of 142"."""
    if not choice.fields:
        return ""
    return tr("{chosen} of {all}", chosen=len(choice.chosen), all=len(choice.fields))


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
        self.sets = SetBox(theme, choice, tr("{fields}: named sets", fields=title))
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
