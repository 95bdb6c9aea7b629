"""How the columns of a table are arranged, remembered from one day to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Slot

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.settings import table_layout
from lead_desktop.ui.api_thread import Report
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.models.table_layout import TableLayout
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.widgets.column_table import ColumnTable


@dataclass(frozen=True, slots=True)
class RecallLayout:
    """How a table was arranged last."""

    name: str

    async def run(self, workspace: Workspace, _report: Report) -> TableLayout:
        """Read it."""
        kept = workspace.settings.value(table_layout(self.name))
        return TableLayout.from_json(kept)


@dataclass(frozen=True, slots=True)
class KeepLayout:
    """Keep how a table is arranged."""

    name: str
    layout: TableLayout

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it."""
        workspace.settings.choose(table_layout(self.name), self.layout.to_json())


class TableMemory(QObject):
    """Arranges a table as it was last, and keeps what a person changes; the window never waits for it.

    Args:
        desk: The road to the settings.
        table: The table.
        name_of: Name of what the table shows now ("search/<connection id>"); asked whenever rows are opened.
    """

    def __init__(self, desk: WindowDesk, table: ColumnTable, name_of: Callable[[], str]) -> None:
        super().__init__(table)
        self._table, self._name_of = table, name_of
        self._asker = Asker(desk, self)
        self._name = ""
        table.layout_changed.connect(self._changed)

    @Slot()
    def recall(self) -> None:
        """Rows were opened: arrange them as those of this name were."""
        name = self._name_of()
        if name != self._name:
            self._name = name
            self._asker.forget()
            self._asker.ask(RecallLayout(name), self._recalled, self._not_kept)

    def _recalled(self, layout: TableLayout) -> None:
        if layout != self._table.layout_now:
            self._table.arrange(layout)

    @Slot(object)
    def _changed(self, layout: TableLayout) -> None:
        if self._name:
            self._asker.ask(KeepLayout(self._name, layout), _kept, self._not_kept)

    def _not_kept(self, _error: LeadDesktopError) -> None:
        """The columns stay as they are on screen; a table is no reason to interrupt work."""


def _kept(_value: Any) -> None:
    """Nothing to say."""


def of_connection(desk: WindowDesk, key: str) -> Callable[[], str]:
    """A name per connection: their fields are not the same."""
    return lambda: f"{key}/{desk.connection.connection_id if desk.connection else ''}"
