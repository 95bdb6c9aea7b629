"""Every file the app writes for a spreadsheet program: no cell of it runs, and each value comes back as it was."""

import asyncio
import csv
import re
import zipfile

import pytest

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.export_rows import ExportRows, SeenColumn
from lead_desktop.jobs.fix_in_excel import ExportProblemRows
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets import export
from lead_desktop.sheets.open_file import read_rows
from lead_desktop.sheets.template import HEADING_ROW, write_template
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import NewRow, RowWriter

ACME = Connection("c-1", "Acme India", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")
VALUES = (
    '=HYPERLINK("http://evil.example","click")',
    "+91 98220 41873",
    "+919822041873",
    "-5",
    "@x",
    "-2+3+cmd|' /C calc'!A0",
    "+1+1",
    "'=1+1",
    "=1+1",
)
HEADING = "=1+1"
RUNS = re.compile(r"^(=|@|\t|\r|[+-](?![0-9][0-9 ()./,\-]*$))")


@pytest.fixture
def job(tmp_path, no_keyring):
    """A workspace and the id of an upload whose every cell, heading, reason and lead id is hostile."""
    workspace = Workspace.open(Profile(tmp_path / "profile"), environ={}, keyring=no_keyring)
    job_id = workspace.index.create(JobKind.UPLOAD, ACME, "=1+1.csv").job_id
    with RowWriter(workspace.index.job_path(job_id)) as writer:
        writer.set_columns((Column("A", HEADING), Column("B", "Phone", ValueKind.PHONE)))
        writer.append(
            [
                NewRow(line, RowState.FAILED, (value, value), lead_id=value, reason=value)
                for line, value in enumerate(VALUES, 2)
            ]
        )
    counts = ((RowState.FAILED, len(VALUES)),)
    workspace.index.save_receipt(Receipt(job_id, JobKind.UPLOAD, len(VALUES), counts), JobState.FINISHED)
    yield workspace, job_id
    asyncio.run(workspace.close())


def formulas(path) -> list[str]:
    """Parts of a workbook in which a cell is a formula."""
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        return [name for name in sheets if re.search(rb"<f[ >]", archive.read(name))]


def risky_cells(path) -> list[str]:
    """Cells of a text file that a spreadsheet program would run."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [cell for row in csv.reader(file) for cell in row if RUNS.match(cell)]


def read(path, sheet="", heading_row=1) -> list[tuple[str, ...]]:
    return [tuple(cells) for _, cells in read_rows(SheetSource(str(path), sheet, heading_row))]


def write(job, question) -> int:
    return asyncio.run(question.run(job[0], print))


@pytest.mark.parametrize("styled_rows", [20_000, 0])
@pytest.mark.parametrize(
    "seen", [None, (SeenColumn(0, HEADING), SeenColumn("lead_id", "@id"), SeenColumn(1, "-P"))]
)
def test_results_and_exported_rows_run_nothing(job, tmp_path, monkeypatch, styled_rows, seen):
    monkeypatch.setattr(export, "STYLED_ROWS", styled_rows)
    table, text = tmp_path / "out.xlsx", tmp_path / "out.csv"
    for path in (table, text):
        assert write(job, ExportRows(job[1], str(path), seen=seen)) == len(VALUES)
    assert formulas(table) == []
    assert risky_cells(text) == []
    for rows in (read(table, "Rows"), read(text)):
        assert [row[0] for row in rows] == list(VALUES)
        assert [row[2 if seen else 1] for row in rows] == list(VALUES)


def test_a_workbook_to_correct_rows_in_runs_nothing_and_comes_back_equal(job, tmp_path):
    path = tmp_path / "fix.xlsx"
    assert write(job, ExportProblemRows(job[1], str(path))) == len(VALUES)
    assert formulas(path) == []
    assert [(row[2], row[3], row[4]) for row in read(path, "Rows")] == [(v, v, v) for v in VALUES]


def test_a_template_runs_nothing_empty_or_filled(tmp_path):
    path = tmp_path / "template.xlsx"
    fields = (
        Field("a", HEADING),
        Field("b", "@phone", ValueKind.PHONE),
        Field("c", "List", ValueKind.CHOICE, options=("=1+1", "@x")),
    )
    write_template(path, fields)
    assert formulas(path) == []
    write_template(path, fields, [(value, (value, value, value)) for value in VALUES])
    assert formulas(path) == []
    assert [row[0] for row in read(path, "Leads", HEADING_ROW)] == list(VALUES)
