"""Files that cannot be read end as a sentence, quickly, with memory bounded."""

from __future__ import annotations

import resource
import struct
import time
import zipfile

import pytest

from lead_desktop.core.errors import SheetError
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.guard import GuardLimits, check_directory
from lead_desktop.sheets.open_file import preview_file, read_rows

SHEET = "xl/worksheets/sheet1.xml"
START = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
END = b"</sheetData></worksheet>"


def refusal(path) -> SheetError:
    """The one error of previewing and of reading."""
    with pytest.raises(SheetError) as previewed:
        preview_file(path)
    with pytest.raises(SheetError) as caught:
        list(read_rows(SheetSource(str(path), "Leads")))
    assert caught.value.title == previewed.value.title
    for sentence in (caught.value.message, caught.value.safe, caught.value.do):
        assert sentence.endswith(".")
    return caught.value


@pytest.mark.parametrize(
    ("content", "title"),
    [
        (b"", "File is empty"),
        (b"\xef\xbb\xbf\r\n  \r\n", "File is empty"),
        (b"<html><body><table><tr><td>a</td></tr></table>", "Not a spreadsheet"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html><html>", "Not a spreadsheet"),
        (b'<?xml version="1.0"?><Workbook/>', "Not a spreadsheet"),
        (b"%PDF-1.7\n", "Not a spreadsheet"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "Not a spreadsheet"),
        (b'{"leads": [1, 2]}', "Not a spreadsheet"),
        (b"PK\x03\x04 and nothing more", "File is damaged"),
        (bytes(range(256)) * 8, "Not a spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "File is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
         "File is protected by a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le"), "File is damaged"),
    ],
)  # fmt: skip
def test_what_is_no_spreadsheet_is_said_whatever_its_name(text_file, content, title):
    assert refusal(text_file(content, "leads.xlsx")).title == title


def test_a_csv_named_xlsx_is_read_as_what_it_is(text_file):
    assert preview_file(text_file("Name,City\nAsha,Pune\n", "leads.xlsx")).rows[1] == ("Asha", "Pune")


def test_a_workbook_named_csv_is_read_as_what_it_is(workbook):
    path = workbook([["Name"], ["Asha"]], "leads.csv")
    assert preview_file(path).rows[1] == ("Asha",)
    assert list(read_rows(SheetSource(str(path), "Leads"))) == [(2, ("Asha",))]


def test_a_truncated_workbook_is_damaged(workbook):
    path = workbook([["Name", "City"], *[["Asha", "Pune"]] * 300])
    path.write_bytes(path.read_bytes()[:-400])
    assert refusal(path).title == "File is damaged"


def test_a_missing_file_is_said(tmp_path):
    assert refusal(tmp_path / "gone.xlsx").title == "File is not there"


def test_a_workbook_without_cells_is_empty(workbook):
    assert refusal(workbook([])).title == "File is empty"


def test_a_word_document_is_no_spreadsheet(tmp_path):
    with zipfile.ZipFile(tmp_path / "letter.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    error = refusal(tmp_path / "letter.xlsx")
    assert "a Word document" in error.message


def test_a_quotation_mark_that_never_closes_is_found(text_file):
    path = text_file('Name,City\n"Rao, Asha","Pune\n' + "Tom,Leeds\n" * 20_000)
    with pytest.raises(SheetError, match="near row 2"):
        list(read_rows(SheetSource(str(path))))


def hostile(path, workbook, sheet_chunks):
    """A workbook whose sheet part is replaced."""
    with zipfile.ZipFile(workbook([["Name", "Phone"]])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in parts.items():
            if name != SHEET:
                archive.writestr(name, content)
        with archive.open(SHEET, "w", force_zip64=True) as file:
            for chunk in sheet_chunks:
                file.write(chunk)
    return path


def cell(text: bytes, ref: bytes = b"A1") -> bytes:
    return b'<row r="1"><c r="' + ref + b'" t="inlineStr"><is><t>' + text + b"</t></is></c></row>"


HOSTILE = {
    "one cell of 100 MB": ([START, cell(b"A" * (100 << 20)), END], "File is not safe to open"),
    "one cell of 2 MB": ([START, cell(b"AB" * (1 << 20)), END], "File is too large to be read safely"),
    "a cell at the last corner": (
        [START, cell(b"x"), b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', END],
        "File is too large to be read safely",
    ),
    "a corner hidden in row 1": (
        [START, b'<row r="1"><c r="A1"><v>1</v></c><c r="CV9999999"><v>1</v></c></row>', END],
        "File is too large to be read safely",
    ),
    "entities that multiply": (
        [b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa">]>', START[21:], cell(b"&a;"), END],
        "File is not safe to open",
    ),
    "a file of the system": (
        [b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>', START[21:],
         cell(b"&a;"), END],
        "File is not safe to open",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_workbooks_are_refused_within_two_seconds(tmp_path, workbook, case):
    chunks, title = HOSTILE[case]
    path = hostile(tmp_path / "hostile.xlsx", workbook, chunks)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()  # of this process: other work on the machine does not count
    assert refusal(path).title == title
    assert time.process_time() - started < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 80 << 10


def test_a_directory_that_lies_about_sizes_is_damaged(tmp_path, workbook):
    path = hostile(tmp_path / "lying.xlsx", workbook, [START, cell(b"x" * 5_000), END])
    content = bytearray(path.read_bytes())
    entry = content.rfind(SHEET.encode()) - 46
    assert content[entry : entry + 4] == b"PK\x01\x02"
    struct.pack_into("<I", content, entry + 24, 100)
    path.write_bytes(content)
    with pytest.raises(SheetError):
        list(read_rows(SheetSource(str(path), "Leads")))


def test_parts_that_point_outside_or_repeat_are_refused(tmp_path):
    path = tmp_path / "outside.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../etc/passwd", "x")
    with pytest.raises(SheetError, match="outside"):
        check_directory(path)


def test_limits_are_those_that_are_given(workbook):
    path = workbook([["Name"], ["Asha"]])
    with pytest.raises(SheetError, match="would grow"):
        check_directory(path, GuardLimits(total_bytes=10))
    with pytest.raises(SheetError, match="larger than 0 MB"):
        check_directory(path, GuardLimits(file_bytes=10))
    check_directory(path)
