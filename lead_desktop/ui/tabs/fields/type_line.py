"""Which type of leads is wanted; shown only for accounts that tell types apart."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.fields import Field, object_type
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label

_STANDARD = "OT_0"  # LeadSquared, "Get Leads in Bulk by Ids": leads, where nobody made other types
_LEAST_PX = 140


class TypeLine(QWidget):
    """A name and a list; hidden where the account has no object types.

    Attributes:
        types: The list; its data are the CRM's own values, "" for no choice.

    Signals:
        chosen: A type was chosen, or "".
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, none: str) -> None:
        super().__init__()
        self._none = none
        self.types = SelectBox(theme, title, height=28)
        self.types.setMinimumWidth(_LEAST_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Label(theme, title, FontRole.BOLD))
        line.addStretch(1)
        line.addWidget(self.types)
        self.types.activated.connect(self._activated)
        self.hide()

    @property
    def offered(self) -> bool:
        """The account has object types."""
        return self.types.count() > 0

    def show_types(self, fields: Iterable[Field], value: str) -> None:
        """Offer the types among these fields; `value` is the one that is wanted now, "" for none."""
        field = object_type(fields)
        options = field.options if field is not None else ()
        wanted = [(self._none, ""), *((type_words(option), option) for option in options)] if options else []
        here = [(self.types.itemText(at), self.types.itemData(at)) for at in range(self.types.count())]
        if here != wanted:
            self.types.clear()
            for words, data in wanted:
                self.types.addItem(words, data)
        self.types.setCurrentIndex(max(0, self.types.findData(value)) if options else -1)
        self.setVisible(bool(options))

    @Slot(int)
    def _activated(self, place: int) -> None:
        self.chosen.emit(str(self.types.itemData(place)))


def type_words(value: str) -> str:
    """The CRM's value, and what the first one is; names of other types are in no answer."""
    return tr("{value} (standard leads)", value=value) if value == _STANDARD else value
