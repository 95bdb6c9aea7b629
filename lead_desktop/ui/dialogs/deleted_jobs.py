"""What is still known of deleted jobs: their numbers, as proof of what was there and when it went."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.deleted_jobs import DeletedJob, DeletionCause
from lead_desktop.ui.api_thread import Report
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.record_table_model import RecordTableModel
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.tabs.jobs.job_lines import KIND_NAMES
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.data_table import DataTable
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import listed, number, when

_WIDTH_PX, _TABLE_PX = 880, 320
_STATES = {
    RowState.WAITING: mark("waiting", "of rows"),
    RowState.FETCHING: mark("fetching", "of rows"),
    RowState.FOUND: mark("found", "of rows"),
    RowState.NOT_FOUND: mark("not found", "of rows"),
    RowState.DUPLICATE: mark("duplicate", "of rows"),
    RowState.NOT_AN_ID: mark("not an id", "of rows"),
    RowState.FAILED: mark("failed", "of rows"),
    RowState.READY: mark("ready", "of rows"),
    RowState.WARNING: mark("warning", "of rows"),
    RowState.ERROR: mark("error", "of rows"),
    RowState.SENDING: mark("sending", "of rows"),
    RowState.CREATED: mark("created", "of rows"),
    RowState.UNKNOWN: mark("unknown", "of rows"),
    RowState.SKIPPED: mark("skipped", "of rows"),
    RowState.NOT_SENT: mark("not sent", "of rows"),
}


@dataclass(frozen=True, slots=True)
class ListDeleted:
    """The lines of deleted jobs."""

    async def run(self, workspace: Workspace, _report: Report) -> tuple[DeletedJob, ...]:
        """Read them, the one deleted last first."""
        return workspace.index.deleted.all()


class DeletedJobsDialog(DialogFrame):
    """The list; copied like any table.

    Attributes:
        table: One line for each deleted job of the last year.
    """

    def __init__(self, desk: WindowDesk, parent: QWidget) -> None:
        super().__init__(parent, desk.theme, tr("Deleted jobs"), width=_WIDTH_PX)
        self.setObjectName("deletedJobs")
        self._desk = desk
        self._asker = Asker(desk, self)
        self._rows: RecordTableModel[DeletedJob] = RecordTableModel(
            _columns(desk.now, desk.zone), key=lambda line: (line.job_id, line.deleted_s), parent=self
        )
        self.table = DataTable(desk.theme, tr("Deleted jobs"))
        self.table.setObjectName("deletedJobsTable")
        self.table.setFixedHeight(_TABLE_PX)
        self.table.show_model(self._rows)
        self._words = Label(desk.theme, "", FontRole.HINT, "text2", wrap=True)
        self.body.addWidget(self._words)
        self.body.addWidget(self.table)
        self.add_button(tr("Close"), self.accept, kind=ButtonKind.FILLED)
        self._asker.ask(ListDeleted(), self._show_lines, desk.show_error)

    def _show_lines(self, lines: tuple[DeletedJob, ...]) -> None:
        self._rows.set_records(lines)
        self.table.apply_widths()
        kept = tr(
            "The numbers of a job are kept for a year after it was deleted; "
            "no title, no row and no value of it is."
        )
        self._words.setText(kept if lines else f"{tr('No job was deleted yet.')} {kept}")
        self.fit()


def _columns(now: Callable[[], float], zone: dt.tzinfo | None) -> tuple[TableColumn[DeletedJob], ...]:
    quiet = CellStyle.QUIET
    return (
        TableColumn("job", tr("Job"), lambda line: tr(KIND_NAMES[line.kind]), CellStyle.NAME, width=120),
        TableColumn("connection", tr("Connection"), lambda line: line.connection_name, width=144),
        TableColumn(
            "made", tr("Made"), lambda line: when(line.created_s, now(), zone), quiet, width=128, tabular=True
        ),
        TableColumn("rows", tr("Rows"), lambda line: number(line.rows_in), CellStyle.NUMBER, width=72),
        TableColumn("counts", tr("Result"), _counts, width=176),
        TableColumn(
            "deleted",
            tr("Deleted"),
            lambda line: when(line.deleted_s, now(), zone),
            quiet,
            width=128,
            tabular=True,
        ),
        TableColumn("why", tr("Why"), _why, quiet, width=72),
    )


def _counts(line: DeletedJob) -> str:
    return listed(
        tr("{rows} {state}", rows=count, state=tr(_STATES[state], "of rows")) for state, count in line.counts
    )


def _why(line: DeletedJob) -> str:
    return tr("Age") if line.cause is DeletionCause.AGE else tr("By hand")
