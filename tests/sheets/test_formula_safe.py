"""Values that look like formulas come back equal, and never run, whichever file the results are in."""

import csv
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import SheetError
from lead_desktop.core.results import RowResult
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets import export
from lead_desktop.sheets.export import export_table, refuse_beyond_excel
from lead_desktop.sheets.open_file import read_rows
from lead_desktop.sheets.own_workbook import write_copy

VALUES = (
    '=HYPERLINK("http://evil.example","click")',
    "+91 98220 41873",
    "+919822041873",
    "-5",
    "@x",
    "-2+3+cmd|' /C calc'!A0",
    "'=1+1",
    "\t=1",
    "\uff1d1+1",
)
COLUMNS = (Column("phone", "Phone", ValueKind.PHONE), Column("reason", "Reason"))


def read(path, sheet):
    return [cells[:2] for _, cells in read_rows(SheetSource(str(path), sheet, 1))]


@pytest.mark.parametrize("styled_rows", [20_000, 0])
@pytest.mark.parametrize(("name", "sheet"), [("r.xlsx", "Rows"), ("r.csv", "")])
def test_results_come_back_equal(tmp_path, monkeypatch, name, sheet, styled_rows):
    monkeypatch.setattr(export, "STYLED_ROWS", styled_rows)
    path = tmp_path / name
    export_table(path, COLUMNS, [(value, value) for value in VALUES])
    assert read(path, sheet) == [(value, value) for value in VALUES]


def test_a_copy_of_ones_own_workbook_comes_back_equal(tmp_path):
    path, copy = tmp_path / "own.xlsx", tmp_path / "copy.xlsx"
    book = Workbook()
    for at, value in enumerate(("Phone", *VALUES), start=1):
        cell = book.active.cell(at, 1)
        cell.value, cell.data_type = value, "s"
    book.save(path)
    write_copy(path, "Sheet", 1, [RowResult(at, value) for at, value in enumerate(VALUES, start=2)], copy)
    assert read(copy, "Sheet") == [(value, value) for value in VALUES]
    with zipfile.ZipFile(copy) as archive:
        assert b"<f" not in archive.read("xl/worksheets/sheet1.xml")


def test_no_cell_of_a_result_is_a_formula(tmp_path):
    table, text = tmp_path / "r.xlsx", tmp_path / "r.csv"
    for path in (table, text):
        export_table(path, COLUMNS, [(value, value) for value in VALUES])
    assert {cell.data_type for row in load_workbook(table).active.iter_rows() for cell in row} == {"s"}
    with text.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=@\t\r\uff1d"]
    assert "+91 98220 41873" in cells, "a phone stays a phone"
    assert "-5" in cells


def test_more_rows_than_a_sheet_holds_are_a_sentence_before_anything_is_written(tmp_path):
    refuse_beyond_excel(tmp_path / "r.xlsx", 1_048_575)
    refuse_beyond_excel(tmp_path / "r.csv", 2_000_000)
    with pytest.raises(SheetError, match="more rows than an Excel sheet holds"):
        refuse_beyond_excel(tmp_path / "r.xlsx", 1_048_576)
