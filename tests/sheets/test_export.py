"""What goes out comes back equal, and nothing in it runs."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import InputError, SheetError
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets import export
from lead_desktop.sheets.export import export_table
from lead_desktop.sheets.formula_safe import is_risky, protect, unprotect
from lead_desktop.sheets.open_file import read_rows

RISKY = ["=1+1", "@SUM(1)", "\t=1+1", "\r=1", '=HYPERLINK("http://x","y")', "+1+1", "-1+cmd|' /C calc'!A0",
         "-2+3", "'=1", "''@x", "+SUM(A1)"]  # fmt: skip
SAFE = ["+15550001", "+91 98220 41873", "+91-98220-41873", "-5", "-5.25", "+1.5E+3", "normal", ";=1+1",
        "000123", "", "o'neil", "'quoted'", "+ (91) 98220"]  # fmt: skip
CHARACTERS = st.characters(
    codec="utf-8", exclude_characters="\ufffe\uffff\x85\u2028\u2029", exclude_categories=("Cs",)
)
TEXTS = st.text(CHARACTERS, max_size=20) | st.sampled_from(
    [*RISKY, *SAFE, "_x0041_", "a\r\nb", "\x07", 'x,y;"z"']
)
TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.tuples(*[TEXTS] * width).filter(lambda row: "".join(row).strip()), min_size=1, max_size=8
    )
)


def round_trip(ending, rows):
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"out{ending}"
        headings = [f"Heading {number}" for number in range(len(rows[0]))]
        assert export_table(path, headings, rows) == len(rows)
        return [cells for _, cells in read_rows(SheetSource(str(path), "Rows" if ending == ".xlsx" else ""))]


@given(TABLES)
@example([("=1", "+91 98220 41873")])
@example([("a\r\nb\rc\nd", "\x00\x1f")])
@settings(deadline=None)
def test_cells_come_back_equal_from_csv(rows):
    assert round_trip(".csv", rows) == rows


@given(TABLES)
@example([("_x0041_", "a\r\nb\rc\nd"), ("=1+1", "\x07\x1f\t")])
@settings(deadline=None, max_examples=40)
def test_cells_come_back_equal_from_a_styled_workbook(rows):
    assert round_trip(".xlsx", rows) == rows


@given(TABLES)
@settings(deadline=None, max_examples=40)
def test_cells_come_back_equal_from_a_streamed_workbook(rows):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(export, "STYLED_ROWS", 0)
        assert round_trip(".xlsx", rows) == rows


@given(st.text())
def test_protection_can_always_be_undone(text):
    assert unprotect(protect(text)) == text


@given(st.sampled_from("=@\t\r+-"), st.text(alphabet="ABC()!|=", min_size=1))
def test_whatever_could_run_as_a_formula_is_protected(sign, rest):
    assert protect(sign + rest).startswith("'")


@pytest.mark.parametrize("text", RISKY)
def test_risky_texts_get_an_apostrophe(text):
    assert is_risky(text)
    assert protect(text) == f"'{text}"


@pytest.mark.parametrize("text", SAFE)
def test_phones_and_numbers_stay_as_they_are(text):
    assert protect(text) == text


def test_a_csv_opens_in_excel_as_unicode(tmp_path):
    export_table(tmp_path / "out.csv", ["Name", "=City"], [("Zoë", "=1"), (None, 5)])
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(content.decode("utf-8-sig").splitlines()))
    assert lines == [["Name", "'=City"], ["Zoë", "'=1"], ["", "5"]]


@pytest.mark.parametrize("styled_rows", [export.STYLED_ROWS, 0])
def test_workbook_cells_have_plain_types_and_nothing_is_a_formula(tmp_path, monkeypatch, styled_rows):
    monkeypatch.setattr(export, "STYLED_ROWS", styled_rows)
    columns = (
        Column("line", "Row", ValueKind.NUMBER),
        Column("id", "Lead ID", ValueKind.ID),
        Column("phone", "Phone", ValueKind.PHONE),
        Column("budget", "Budget", ValueKind.NUMBER),
        Column("met", "Met on", ValueKind.DATE),
        Column("name", "Name"),
        Column("name2", "Name"),
    )
    rows = [(12, 123, 919876543210.0, "18.5", "2025-04-03", "=1+1", "2025-04-03"),
            (13, "000123", "+91-9822041873", "1,5", "2025-02-31", "#N/A", 12345678901234567)]  # fmt: skip
    export_table(tmp_path / "out.xlsx", columns, rows)
    sheet = load_workbook(tmp_path / "out.xlsx")["Rows"]
    cells = [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [[value for value, _ in row] for row in cells] == [
        [12, "123", "919876543210", 18.5, cells[0][4][0], "=1+1", "2025-04-03"],
        [13, "000123", "+91-9822041873", "1,5", "2025-02-31", "#N/A", "12345678901234567"],
    ]
    assert cells[0][4][0].date().isoformat() == "2025-04-03"
    assert {kind for row in cells for _, kind in row} == {"n", "s", "d"}
    assert sheet.freeze_panes == "A2"


def test_jsonl_keeps_types_and_tells_equal_headings_apart(tmp_path):
    export_table(tmp_path / "out.jsonl", ["Name", "Name"], [("Zoë", 5), (None, 1.5)])
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [
        {"Name": "Zoë", "Name (2)": 5},
        {"Name": None, "Name (2)": 1.5},
    ]


def test_an_unknown_ending_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"\.xlsx, \.csv and \.jsonl"):
        export_table(tmp_path / "out.pdf", ["Name"], [])


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".jsonl"])
def test_a_failed_export_leaves_the_old_file_and_no_other(tmp_path, ending):
    target = tmp_path / f"out{ending}"
    target.write_text("old")

    def rows():
        yield ("Asha",)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        export_table(target, ["Name"], rows())
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == [target.name]  # noqa: PTH208 - hidden files too


def test_a_streamed_workbook_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    monkeypatch.setattr(export, "STYLED_ROWS", 1)
    target = tmp_path / "out.xlsx"
    target.write_text("old")

    def rows():
        yield ("Asha",)
        yield ("Tom",)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        export_table(target, ["Name"], rows())
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == [target.name]  # noqa: PTH208 - hidden files too


def test_a_folder_that_is_not_there_ends_as_a_sentence(tmp_path):
    with pytest.raises(SheetError, match="could not be written"):
        export_table(tmp_path / "gone" / "out.csv", ["Name"], [("Asha",)])


def test_texts_longer_than_excel_takes_are_not_cut_in_silence(tmp_path):
    with pytest.raises(SheetError, match="longer than an Excel cell"):
        export_table(tmp_path / "out.xlsx", ["Name"], [("x" * 32_768,)])
    assert export_table(tmp_path / "out.csv", ["Name"], [("x" * 32_768,)]) == 1


def test_progress_counts_the_rows(tmp_path):
    seen = []
    export_table(tmp_path / "out.csv", ["Name"], (("Asha",) for _ in range(4_500)), seen.append)
    assert seen == [2_000, 4_000, 4_500]
