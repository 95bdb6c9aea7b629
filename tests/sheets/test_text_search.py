"""A quick look for a text in a file of any kind, before anything is parsed."""

import zipfile

import pytest
from openpyxl import Workbook

from lead_desktop.core.columns import Column
from lead_desktop.sheets.export import export_table
from lead_desktop.sheets.text_search import may_hold

TEXT = "Row key, keep as it is"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_text_file_that_says_it_is_found_in_each_encoding(tmp_path, encoding):
    path = tmp_path / "rows.csv"
    path.write_text(f"Ort,{TEXT}\nPune,1\n", encoding)
    assert may_hold(path, TEXT)
    assert not may_hold(path, "another text")


@pytest.mark.parametrize("sheet", ["shared strings", "strings in place"])
def test_a_workbook_that_says_it_is_found_whoever_saved_it(tmp_path, sheet):
    path = tmp_path / "rows.xlsx"
    if sheet == "shared strings":
        book = Workbook()
        book.active.append(["City", TEXT])
        book.save(path)
    else:
        export_table(path, [Column("a", "City"), Column("b", TEXT)], [("Pune", "1")])
    assert may_hold(path, TEXT)
    assert not may_hold(path, "another text")


def test_a_text_over_the_border_of_two_pieces_is_found(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("x" * (2**18 - 5) + TEXT, "utf-8")
    assert may_hold(path, TEXT)


def test_only_the_start_of_a_large_file_is_read(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("x" * 5 * 2**20 + TEXT, "utf-8")
    assert not may_hold(path, TEXT)


def test_files_that_cannot_be_read_hold_nothing(tmp_path):
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(broken, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", TEXT * 500)
    data = bytearray(broken.read_bytes())
    data[60:90] = b"\xff" * 30
    broken.write_bytes(data)
    assert not may_hold(broken, TEXT)
    assert not may_hold(tmp_path / "gone.xlsx", TEXT)
    assert not may_hold(tmp_path, TEXT)
