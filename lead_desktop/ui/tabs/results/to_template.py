"""Found leads into a spreadsheet in the form of the account's template, to be corrected and dropped in Bulk create."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from lead_desktop.core.rows import Row
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.fill_template import FilledTemplate, FillTemplate
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.export_path import suggested_path
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.tabs.results.result_bar import ResultBar
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.row_table import RowTable
from lead_desktop.ui.words import listed

WORDS = mark("To a spreadsheet for upload…")
_NAMED = 3


class ToTemplate(QObject):
    """The button of a result bar and the line of a row's menu; offered where leads of the account can be created.

    Args:
        desk: Where it is asked and told.
        job: Whose rows.
        table: Shows them.
        bar: Holds the button.
    """

    def __init__(self, desk: WindowDesk, job: JobModel, table: RowTable, bar: ResultBar) -> None:
        super().__init__(bar)
        self._desk, self._job, self._table, self._bar = desk, job, table, bar
        self._asker = Asker(desk, self)
        bar.template.clicked.connect(self._write_seen)
        table.row_actions.append(self._action)
        job.changed.connect(self._show)
        desk.connection_changed.connect(self._show)
        self._show()

    @property
    def offered(self) -> bool:
        """Leads of the job's account can be created, and it can be asked for its fields."""
        record, connection = self._job.record, self._desk.connection
        if record is None or connection is None or record.connection_id != connection.connection_id:
            return False
        return capabilities_of(connection.provider).create

    def write(self, row_ids: array[int]) -> None:
        """Ask where to, and write the leads of these rows in the columns on screen."""
        record = self._job.record
        if record is None:
            return
        suggested = suggested_path(f"{record.title} for upload")
        path, _ = QFileDialog.getSaveFileName(
            self._bar, tr("Spreadsheet for upload"), suggested, f"{tr('Excel workbook')} (*.xlsx)"
        )
        if not path:
            return
        path = path if Path(path).suffix else f"{path}.xlsx"
        columns = [column for column in self._table.visible_columns() if isinstance(column.where, int)]
        labels = {column.key: column.label for column in columns}
        names = tuple(column.key for column in columns if column.key != "pasted")
        self._asker.ask(
            FillTemplate(record.job_id, path, row_ids, names),
            lambda filled: self._written(Path(path).name, filled, labels),
            self._desk.show_error,
        )

    def _written(self, name: str, filled: FilledTemplate, labels: dict[str, str]) -> None:
        words = tr(
            "They are in {name}. Correct them there, then drop the file on Bulk create: its columns map by themselves.",
            name=name,
        )
        if filled.left_out:
            words = f"{words} {_left_out_words([labels.get(one, one) for one in filled.left_out])}"
        title = tr_n("{n} lead written for upload", "{n} leads written for upload", filled.leads)
        self._desk.show(Message(MessageKind.DONE, title, words))

    def _action(self, row: Row) -> tuple[str, Callable[[], object]] | None:
        if not self.offered or not row.lead_id:
            return None
        return tr(WORDS), lambda: self.write(self._table.selected_ids())

    @Slot()
    def _write_seen(self) -> None:
        """Several selected rows, else all that are shown: one is selected by only looking at it."""
        selected = self._table.selected_ids()
        self.write(
            selected if len(selected) > 1 else self._table.rows.row_ids(range(self._table.rows.rowCount()))
        )

    @Slot()
    def _show(self) -> None:
        self._bar.offer_template(offered=self.offered)


def _left_out_words(columns: Sequence[str]) -> str:
    """Which columns are not in the file; the first ones are named."""
    named, more = listed(columns[:_NAMED]), len(columns) - _NAMED
    if more <= 0:
        return tr("Not in it, because no lead can be created with them: {columns}.", columns=named)
    return tr_n(
        "Not in it, because no lead can be created with them: {columns} and {n} more.",
        "Not in it, because no lead can be created with them: {columns} and {n} more.",
        more,
        columns=named,
    )
