"""OpenDocument sheets, and packages whose XML uses a prefix."""

from __future__ import annotations

import zipfile

import pytest

from lead_desktop.core.errors import SheetError
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.open_file import preview_file, read_rows
from lead_desktop.sheets.xlsx_scan import scan_sheet

ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
<office:body><office:spreadsheet><table:table table:name="Leads">
<table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Phone</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>Met on</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>Zoë</text:p></table:table-cell>
<table:table-cell office:value-type="float" office:value="919876543210"><text:p>919876543210</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2025-04-03"><text:p>03/04/25</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"""


def test_opendocument_sheets_give_the_same_cells(tmp_path):
    path = tmp_path / "leads.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.replace("\n<", "<"))  # as LibreOffice writes it
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    preview = preview_file(path)
    assert (preview.sheet, preview.heading_row) == ("Leads", 1)
    rows = read_rows(SheetSource(str(path), "Leads"))
    assert list(rows) == [(2, ("Zoë", "919876543210", "2025-04-03"))]


def package(path, sheet: str) -> zipfile.ZipFile:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.xml", sheet)
    return zipfile.ZipFile(path)


def test_prefixed_markup_is_scanned_as_well(tmp_path):
    sheet = (
        '<x:worksheet><x:sheetData><x:row r="2"><x:c r="A2" t="e"><x:v>#REF!</x:v></x:c>'
        '<x:c r="B2"><x:f>A1&amp;"x"</x:f></x:c></x:row></x:sheetData></x:worksheet>'
    )
    with package(tmp_path / "prefixed.zip", sheet) as archive:
        scan = scan_sheet(archive, "sheet.xml", "prefixed.xlsx", zeros={})
    assert scan.special == {(1, 0): "#REF!", (1, 1): '=A1&"x"'}
    assert scan.last_row == 2


def test_a_prefixed_row_beyond_the_sheet_is_refused(tmp_path):
    sheet = '<x:worksheet><x:sheetData><x:row r="99999999"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    with (
        package(tmp_path / "far.zip", sheet) as archive,
        pytest.raises(SheetError, match="as far as row 99,999,999"),
    ):
        scan_sheet(archive, "sheet.xml", "far.xlsx", zeros={})


def test_cells_at_the_edge_of_a_chunk_are_seen_once_and_whole(tmp_path):
    filler = "".join(f'<row r="{row}"><c r="A{row}"><v>{row}</v></c></row>' for row in range(1, 60_001))
    error = '<row r="60001"><c r="A60001" t="e"><v>#N/A</v></c></row>'
    sheet = f"<worksheet><sheetData>{filler}{error}</sheetData></worksheet>"
    for padding in range(0, 60, 7):
        with package(tmp_path / "edge.zip", " " * padding + sheet) as archive:
            scan = scan_sheet(archive, "sheet.xml", "edge.xlsx", zeros={})
        assert (scan.special, scan.last_row) == ({(60_000, 0): "#N/A"}, 60_001)
