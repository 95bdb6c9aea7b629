"""Asks for a name under which something is kept."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label

_WIDTH_PX = 440
_LONGEST = 80


class NameDialog(DialogFrame):
    """One field; a name that is taken already replaces what has it, and the button says so.

    Args:
        parent: Over which window.
        theme: Colours and type.
        title: "Save this search".
        action: Words of the button for a new name: "Save search".
        taken: Names there are.
        refused: Names that cannot be given.
        name: Stands in the field at first.

    Signals:
        named: The name.
    """

    named = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        title: str,
        *,
        action: str,
        taken: Collection[str] = (),
        refused: Collection[str] = (),
        name: str = "",
    ) -> None:
        super().__init__(parent, theme, title, width=_WIDTH_PX)
        self.setObjectName("nameDialog")
        self._action = action
        self._taken = {one.casefold() for one in taken}
        self._refused = {one.casefold() for one in refused}
        self.field = TextField(theme, tr("Name"), placeholder=tr("Name"))
        self.field.setMaxLength(_LONGEST)
        self.field.setText(name)
        self.field.selectAll()
        self._note = Label(theme, "", tone="text2", wrap=True)
        self.body.addWidget(self.field)
        self.body.addWidget(self._note)
        self.add_button(tr("Cancel"), self.reject)
        self._save = self.add_button(action, self._done, kind=ButtonKind.FILLED)
        self._save.setDefault(True)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._done)
        self._show()
        self.field.setFocus()

    @property
    def name(self) -> str:
        """The name as it is written now, with single spaces."""
        return " ".join(self.field.text().split())

    @Slot()
    def _show(self) -> None:
        folded = self.name.casefold()
        replaces, refused = folded in self._taken, folded in self._refused
        self._save.set_text(tr("Replace") if replaces else self._action)
        self._save.setEnabled(self._can_be_given)
        words = tr("“{name}” is there already and will be replaced.", name=self.name) if replaces else ""
        if refused:
            words = tr("“{name}” has a meaning of its own here. Give another name.", name=self.name)
        self._note.setText(words)

    @property
    def _can_be_given(self) -> bool:
        return bool(self.name) and self.name.casefold() not in self._refused

    @Slot()
    def _done(self) -> None:
        if self._can_be_given:
            self.accept()
            self.named.emit(self.name)
