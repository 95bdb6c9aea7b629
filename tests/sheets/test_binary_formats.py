"""Workbooks in .xls, .xlsb and .ods: as whole, as guarded and as clear as .xlsx."""

from __future__ import annotations

import shutil
import struct
import time
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from lead_desktop.core.errors import SheetError
from lead_desktop.core.sheets import SheetInfo, SheetSource
from lead_desktop.sheets.open_file import preview_file, read_rows
from lead_desktop.sheets.sheet_scan import CellRange

SAMPLES = Path(__file__).parent / "other_formats"
EXPECTED = [
    (4, ("Zoë Müller", "919876543210", "0049 40 5557", "x", "Köln", "2025-03-30", "000123", "Zoë Müller!")),
    (5, ("ليلى", "9.19876E+11", "", "", "#N/A", "2025-10-26", "0001", "#DIV/0!")),
    (7, ("Tom", "9822041873", "", "", "", "2025-04-03 10:11:12", "TRUE", "18.5")),
]
ODS = (
    '<?xml version="1.0"?>{before}<office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="Leads">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
)
X = '<table:table-cell{more} office:value-type="string"><text:p>x</text:p></table:table-cell>'


PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROW, ERROR, REAL, TEXT, SHEET_BEGIN, SHEET_END = 0, 3, 5, 6, 129, 130
DATA_BEGIN, DATA_END, BUNDLE, DIMENSION, MERGED = 145, 146, 156, 148, 176
Cell = tuple[int, int, str | float | bytes]  # row and column from 0; bytes are one error code


def record(kind: int, content: bytes = b"") -> bytes:
    """One record: kind and size in groups of seven bits, then the content."""
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, written = len(content), b""
    while size > 0x7F:
        written, size = written + bytes([size & 0x7F | 0x80]), size >> 7
    return head + written + bytes([size]) + content


def text(value: str) -> bytes:
    """A text with its length in front."""
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def sheet_part(cells: Iterable[Cell], merged: Iterable[tuple[int, int, int, int]] = ()) -> bytes:
    """A worksheet; merged ranges are top, bottom, left, right."""
    cells = list(cells)
    last = (max(row for row, _, _ in cells), max(column for _, column, _ in cells))
    parts = [
        record(SHEET_BEGIN),
        record(DIMENSION, struct.pack("<4I", 0, last[0], 0, last[1])),
        record(DATA_BEGIN),
    ]
    current = -1
    for row, column, value in cells:
        if row != current:
            current = row
            parts.append(record(ROW, struct.pack("<II9x", row, 0)))
        where = struct.pack("<II", column, 0)
        if isinstance(value, bytes):
            parts.append(record(ERROR, where + value))
        elif isinstance(value, str):
            parts.append(record(TEXT, where + text(value)))
        else:
            parts.append(record(REAL, where + struct.pack("<d", value)))
    parts.append(record(DATA_END))
    parts += [record(MERGED, struct.pack("<4I", *area)) for area in merged]
    return b"".join((*parts, record(SHEET_END)))


def write_xlsb(path: Path, sheets: Mapping[str, bytes], hidden: Iterable[str] = ()) -> Path:
    """A workbook of these worksheets."""
    bundle = b"".join(
        record(BUNDLE, struct.pack("<II", name in set(hidden), place) + text(f"rId{place}") + text(name))
        for place, name in enumerate(sheets, start=1)
    )
    relations = "".join(
        f'<Relationship Id="rId{place}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{place}.bin"/>'
        for place in range(1, len(sheets) + 1)
    )
    head = f'<Relationships xmlns="{PACKAGE}/relationships">'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{PACKAGE}/content-types"/>')
        root = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.bin"/>'
        archive.writestr("_rels/.rels", f"{head}{root}</Relationships>")
        archive.writestr("xl/_rels/workbook.bin.rels", f"{head}{relations}</Relationships>")
        archive.writestr("xl/workbook.bin", record(131) + record(143) + bundle + record(144) + record(132))
        for place, part in enumerate(sheets.values(), start=1):
            archive.writestr(f"xl/worksheets/sheet{place}.bin", part)
    return path


@pytest.fixture
def xlsb(tmp_path) -> Path:
    """The same leads as records of .xlsb."""
    cells = [
        (0, 0, "Spring fair 2025"), (2, 0, "Name"), (2, 1, "Phone"), (2, 2, "Phone"), (2, 4, "City"),
        (3, 0, "Zoë Müller"), (3, 1, 919876543210.0), (3, 2, "0049 40 5557"), (3, 3, "x"), (3, 4, "Köln"),
        (4, 0, "ليلى"), (4, 1, "9.19876E+11"), (4, 4, b"\x2a"), (6, 0, "Tom"), (6, 1, 9822041873.0),
    ]  # fmt: skip
    leads = sheet_part(cells, [(0, 0, 0, 4), (3, 4, 3, 3)])
    codes = sheet_part([(0, 0, "Code"), (0, 1, "Meaning")])
    return write_xlsb(tmp_path / "leads.xlsb", {"Leads": leads, "Codes": codes}, hidden=["Codes"])


def whole(path: Path):
    """Preview and stream of the likeliest sheet."""
    preview = preview_file(path)
    return preview, read_rows(SheetSource(str(path), preview.sheet, preview.heading_row))


@pytest.mark.parametrize("ending", ["xls", "ods"])
@pytest.mark.parametrize("name", ["leads.xlsx", "leads.csv", "leads"])
def test_workbooks_of_other_formats_give_the_same_cells_whatever_their_name(tmp_path, ending, name):
    path = tmp_path / name
    shutil.copy(SAMPLES / f"leads.{ending}", path)
    preview, rows = whole(path)
    assert preview.sheets == (SheetInfo("Leads", 7), SheetInfo("Codes", 1, hidden=True))
    assert [column.key for column in rows.columns] == [
        "Name", "Phone", "Phone (2)", "Column D", "City", "Met on", "Badge", "Full",
    ]  # fmt: skip
    assert list(rows) == EXPECTED
    assert (rows.rows, rows.blank_rows, rows.total) == (3, 1, 4)


def test_a_binary_workbook_gives_the_same_cells(xlsb):
    preview, rows = whole(xlsb)
    assert preview.sheets == (SheetInfo("Leads", 7), SheetInfo("Codes", 1, hidden=True))
    assert [column.key for column in rows.columns] == ["Name", "Phone", "Phone (2)", "Column D", "City"]
    assert list(rows) == [(line, cells[:5]) for line, cells in EXPECTED]
    assert rows.blank_rows == 1


@pytest.mark.parametrize("ending", ["xls", "ods", "xlsb"])
def test_merged_cells_are_known_in_every_format(request, ending):
    path = request.getfixturevalue("xlsb") if ending == "xlsb" else SAMPLES / f"leads.{ending}"
    assert CellRange(3, 3, 4, 3) in whole(path)[1].merged


@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_a_workbook_behind_a_password_says_to_save_it_without(ending):
    path = SAMPLES / f"password.{ending}"
    started = time.process_time()
    for open_it in (preview_file, lambda it: read_rows(SheetSource(str(it), "Leads"))):
        with pytest.raises(SheetError) as caught:
            open_it(path)
        assert caught.value.title == "File is protected by a password"
        assert "without a password" in caught.value.do
    assert time.process_time() - started < 2


@pytest.mark.parametrize("share", [0.1, 0.4, 0.7, 0.95])
@pytest.mark.parametrize("ending", ["xls", "ods", "xlsb"])
def test_a_truncated_workbook_is_a_sentence(request, tmp_path, ending, share):
    source = request.getfixturevalue("xlsb") if ending == "xlsb" else SAMPLES / f"leads.{ending}"
    content = source.read_bytes()
    path = tmp_path / f"cut.{ending}"
    path.write_bytes(content[: int(len(content) * share)])
    started = time.process_time()
    with pytest.raises(SheetError) as caught:
        preview_file(path)
    assert caught.value.title == "File is damaged"
    assert time.process_time() - started < 2


def ods(path: Path, rows: str, before: str = "") -> Path:
    """An OpenDocument sheet with these rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.format(rows=rows, before=before))
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def row(cell: str, more: str = "") -> str:
    """One row element."""
    return f"<table:table-row{more}>{cell}</table:table-row>"


REPEATED = ' table:number-columns-repeated="{}"'
BOMBS = {
    "a cell at the last corner": row("<table:table-cell/>", ' table:number-rows-repeated="1048575"')
    + row('<table:table-cell table:number-columns-repeated="16383"/>' + X.format(more="")),
    "one cell that stands for a billion": row(
        X.format(more=REPEATED.format(16384)), ' table:number-rows-repeated="1048576"'
    ),
    "many rows within the limits of a sheet": row(
        X.format(more=REPEATED.format(900)), ' table:number-rows-repeated="1000000"'
    ),
    "a count with ten digits": row(X.format(more=""), ' table:number-rows-repeated="4294967295"'),
}


@pytest.mark.parametrize("case", BOMBS)
def test_opendocument_bombs_are_refused_at_once(tmp_path, case):
    path = ods(tmp_path / "bomb.ods", BOMBS[case])
    started = time.process_time()
    with pytest.raises(SheetError) as caught:
        preview_file(path)
    assert caught.value.title == "File is too large to be read safely"
    assert time.process_time() - started < 2


def test_entities_in_an_opendocument_sheet_are_refused(tmp_path):
    before = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    path = ods(tmp_path / "entity.ods", row(X.format(more="")), before)
    with pytest.raises(SheetError, match="declares entities"):
        preview_file(path)


def test_a_million_empty_rows_below_an_opendocument_table_are_no_bomb(tmp_path):
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    path = ods(
        tmp_path / "long.ods", row(X.format(more="")) + row(empty, ' table:number-rows-repeated="1048575"')
    )
    assert preview_file(path).rows == (("x",),)


def test_a_formula_that_was_never_calculated_is_told_in_an_opendocument_sheet(tmp_path):
    formula = '<table:table-cell table:formula="of:=[.A1]&amp;&quot;!&quot;"/>'
    path = ods(tmp_path / "formula.ods", row(X.format(more="")) + row(formula))
    assert preview_file(path).rows == (("x",), ('=[.A1]&"!"',))


def test_a_binary_cell_at_the_last_corner_is_refused_at_once(tmp_path):
    path = write_xlsb(tmp_path / "far.xlsb", {"Leads": sheet_part([(0, 0, "x"), (1_048_575, 16_383, "y")])})
    started = time.process_time()
    with pytest.raises(SheetError, match="as far as row 1,048,576 and column 16,384"):
        preview_file(path)
    assert time.process_time() - started < 2
