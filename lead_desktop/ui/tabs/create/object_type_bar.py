"""The line that says of which object type the leads of a sheet are, for accounts that tell types apart."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.fields import OBJECT_TYPE
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.fields.type_line import TypeLine
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.labels import fill, hairline

_HEIGHT_PX = 44
_LINE_PX = 360


class ObjectTypeBar(QWidget):
    """Hidden where the account has no types, and where a column of the sheet tells them.

    Signals:
        chosen: Schema name of the type and its value for all rows; "" for none any more.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("createObjectType")
        fill(self, "surface")
        self.line = TypeLine(theme, tr("All leads are of type"), tr("Not said"))
        self.line.types.setObjectName("createType")
        self.line.setFixedWidth(_LINE_PX)
        self._words = ElidedLabel(theme, "", FontRole.HINT, "text2")
        inner = QHBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(16)
        inner.addWidget(self.line)
        inner.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(hairline())
        self.setFixedHeight(_HEIGHT_PX)
        self.hide()
        self.line.chosen.connect(self._chosen)

    def show_sheet(self, sheet: SheetModel) -> None:
        """Show what the mapping says of the type."""
        mapping = sheet.mapping
        value = dict(mapping.fixed).get(OBJECT_TYPE, "") if mapping is not None else ""
        self.line.show_types([field for field in sheet.fields if field.writable], value)
        by_column = mapping is not None and any(one.field == OBJECT_TYPE for one in mapping.mapped())
        self.setVisible(self.line.offered and mapping is not None and not by_column)
        self.line.setEnabled(not sheet.busy)
        self._words.setText(
            tr("Sent with every row. It can be changed once in the CRM.")
            if value
            else tr("The CRM then makes standard leads of them.")
        )

    @Slot(str)
    def _chosen(self, value: str) -> None:
        self.chosen.emit(OBJECT_TYPE, value)
