"""Leads of one object type among those that are fetched: fetched with all others, and shown alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from lead_desktop.core.fields import OBJECT_TYPE
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.fetch.view_model import FetchModel
from lead_desktop.ui.tabs.fields.type_line import TypeLine
from lead_desktop.ui.widgets.row_table import RowTable


class TypeFilter(QObject):
    """Keeps the list, the chosen columns and the table's filter in step.

    Args:
        desk: The window.
        model: Fields and choice of the account.
        line: The list.
        table: The fetched leads.
    """

    def __init__(self, desk: WindowDesk, model: FetchModel, line: TypeLine, table: RowTable) -> None:
        super().__init__(table)
        self._model, self._line, self._table = model, line, table
        self._value = ""
        line.chosen.connect(self._chosen)
        model.source.choice.changed.connect(self._show)
        desk.connection_changed.connect(self._forget)
        table.opened_rows.connect(self._apply)
        self._look = QTimer(self)  # later: a table that is opened has no condition for a moment
        self._look.setSingleShot(True)
        self._look.timeout.connect(self._query_changed)
        table.query_changed.connect(self._look.start)
        self._show()

    @Slot()
    def _show(self) -> None:
        self._line.show_types(self._model.source.choice.fields, self._value)

    @Slot(str)
    def _chosen(self, value: str) -> None:
        self._value = value
        if value:
            self._model.source.choice.toggle(OBJECT_TYPE, on=True)
        self._apply()

    @Slot()
    def _forget(self) -> None:
        self._value = ""
        self._show()

    @Slot()
    def _apply(self) -> None:
        section = self._section()
        key = self._table.rows.columns[section].where if section >= 0 else None
        if key is None:
            return
        if self._value:
            self._table.set_filter(ColumnFilter(key, ColumnTest.ONE_OF, (self._value,)))
        elif self._table.query.filter_of(key) is not None:
            self._table.clear_filter(section)

    @Slot()
    def _query_changed(self) -> None:
        """The condition was taken away, or changed, from the table's own menus."""
        section = self._section()
        if section < 0 or not self._value:
            return
        key = self._table.rows.columns[section].where
        held = self._table.query.filter_of(key) if key is not None else None
        if held is None or held.values != (self._value,):
            self._forget()

    def _section(self) -> int:
        return next((at for at, one in enumerate(self._table.rows.columns) if one.key == OBJECT_TYPE), -1)
