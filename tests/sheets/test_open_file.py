"""Every way a spreadsheet can arrive gives the same cells."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.delimited import sniff_delimiter
from lead_desktop.sheets.file_kind import FileKind
from lead_desktop.sheets.open_file import preview_file, read_rows
from lead_desktop.sheets.workbook_rows import WorkbookRows

HEADINGS = ["Name", "E-mail", "Phone", "Badge", "City"]
LEADS = [
    [f"Zoë Müller {number}", f"zoe{number}@nordlicht.de", f"0049 40 {number:07}", f"000{number}", "Köln; Süd"]
    for number in range(400)
]


def as_text(delimiter: str) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter).writerows([HEADINGS, *LEADS])
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("encoding", "delimiter", "mark"),
    [
        ("utf-8", ",", b""),
        ("utf-8-sig", ";", b""),
        ("utf-16", "\t", b""),
        ("utf-16-le", "\t", b"\xff\xfe"),
        ("utf-16-le", ",", b""),
        ("utf-16-be", "\t", b""),
        ("cp1252", ";", b""),
        ("cp1252", "|", b""),
    ],
)
def test_the_same_leads_give_the_same_cells_in_every_encoding(text_file, read, encoding, delimiter, mark):
    path = text_file(mark + as_text(delimiter).encode(encoding))
    assert read(path) == [tuple(lead) for lead in LEADS]


def test_the_same_leads_give_the_same_cells_as_a_workbook(workbook, read):
    assert read(workbook([HEADINGS, *LEADS])) == [tuple(lead) for lead in LEADS]


def test_the_delimiter_is_judged_by_many_rows_and_not_by_the_headings():
    assert sniff_delimiter("Name, title, and more;E-mail\nAsha;a@b.in\nTom;t@b.in\n") == ";"
    assert sniff_delimiter("Name;E-mail\nRao, Asha;a@b.in\nKerr, Tom;t@b.in\n") == ";"
    assert sniff_delimiter("Name\tCity\nAsha, R\tPune, Camp\n") == "\t"
    assert sniff_delimiter("Name\nAsha\n") == ","
    assert sniff_delimiter("Name\tPlace\nAsha\tCamp, Pune, IN\nTom\tHyde, Leeds, UK\n") == "\t"
    assert sniff_delimiter("Name, title, rank\tPlace\nAsha, Ms, 1\tCamp\nTom, Mr, 2\tHyde\n") == "\t"


def test_a_line_that_names_the_delimiter_is_followed_and_not_counted(text_file):
    path = text_file("sep=|\nName|City\nAsha|Pune\n")
    rows = read_rows(SheetSource(str(path), heading_row=1))
    assert list(rows) == [(2, ("Asha", "Pune"))]


def test_row_numbers_are_those_of_the_sheet_and_blank_rows_are_counted(workbook):
    path = workbook(
        [["Spring fair"], [], ["Name", "City"], ["Asha", "Pune"], [], [" ", None], ["Tom", "Leeds"]]
    )
    rows = read_rows(SheetSource(str(path), "Leads", 3))
    assert list(rows) == [(4, ("Asha", "Pune")), (7, ("Tom", "Leeds"))]
    assert (rows.rows, rows.blank_rows, rows.total) == (2, 2, 4)


def test_line_breaks_in_cells_do_not_shift_row_numbers(text_file):
    path = text_file('Name,Note\nAsha,"two\nlines"\n\nTom,one\n')
    rows = read_rows(SheetSource(str(path)))
    assert list(rows) == [(2, ("Asha", "two\nlines")), (4, ("Tom", "one"))]


def test_four_thousand_trailing_blank_rows_are_left_out(tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(["Name", "City"])
    sheet.append(["Asha", "Pune"])
    for row in range(3, 4003):
        sheet.cell(row, 1).number_format = "0.00"
    book.save(tmp_path / "blank.xlsx")
    rows = read_rows(SheetSource(str(tmp_path / "blank.xlsx")))
    assert [cells for _, cells in rows] == [("Asha", "Pune")]
    assert rows.rows + rows.blank_rows == rows.total


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (919876543210, "919876543210"),
        (919876543210.0, "919876543210"),
        ("9.19876E+11", "9.19876E+11"),
        ("000123", "000123"),
        ("123456789012345678", "123456789012345678"),
        (1234567890123456, "1.23456789012346E+15"),
        (18.5, "18.5"),
        (0.1 + 0.2, "0.3"),
        (-5, "-5"),
        (0.0000001, "0.0000001"),
        (True, "TRUE"),
        (dt.date(2025, 4, 3), "2025-04-03"),
        (dt.datetime(2025, 4, 3), "2025-04-03"),  # noqa: DTZ001 - sheets know no zone
        (dt.datetime(2025, 4, 3, 10, 11, 12), "2025-04-03 10:11:12"),  # noqa: DTZ001
        (dt.datetime(2025, 3, 30, 2, 30), "2025-03-30 02:30:00"),  # noqa: DTZ001 - within a clock change
        (dt.time(9, 5), "09:05:00"),
        (dt.timedelta(hours=30), "30:00:00"),
        (" spaced ", " spaced "),
        ("a_x0041_b", "aAb"),
    ],
)
def test_cells_become_the_text_a_person_means_in_both_readers(workbook, read, value, text):
    path = workbook([["Name", "Value"], ["Asha", value]])
    assert preview_file(path).rows[1][1] == text
    assert read(path) == [("Asha", text)]


def test_zeros_that_are_in_the_format_only_are_kept(tmp_path, read):
    book = Workbook()
    sheet = book.active
    sheet.append(["Name", "Postal code"])
    sheet.append(["Asha", 1067])
    sheet["B2"].number_format = "00000"
    path = tmp_path / "zeros.xlsx"
    book.save(path)
    assert read(path) == [("Asha", "01067")]
    assert preview_file(path).rows[1] == ("Asha", "01067")


def test_error_cells_and_formulas_without_result_are_not_blank(tmp_path, read):
    book = Workbook()
    sheet = book.active
    sheet.append(["Name", "City", "Both"])
    sheet.append(["Asha", "#N/A", '=A2&"<"&B2'])
    sheet["B2"].data_type = "e"
    sheet.append([None, None, "=1/0"])
    path = tmp_path / "errors.xlsx"
    book.save(path)
    expected = [("Asha", "#N/A", '=A2&"<"&B2'), ("", "", "=1/0")]
    assert read(path) == expected
    assert list(preview_file(path).rows[1:]) == expected


def test_a_formula_that_gave_an_empty_text_is_blank(tmp_path, workbook, read):
    path = workbook([["Name", "City"], ["Asha", "PLACE"]])
    swap(path, "xl/worksheets/sheet1.xml", b'<c r="B2" t="inlineStr"><is><t>PLACE</t></is></c>',
         b'<c r="B2" t="str"><f>IF(A2="","x","")</f><v></v></c>')  # fmt: skip
    assert read(path) == [("Asha", "")]


def swap(path, part, old, new):
    """Change bytes of one part of a package."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def test_a_table_that_begins_in_column_c_keeps_its_columns(tmp_path, read):
    book = Workbook()
    sheet = book.active
    sheet["C3"], sheet["D3"], sheet["C4"], sheet["D4"] = "Name", "City", "Asha", "Pune"
    book.save(tmp_path / "moved.xlsx")
    assert read(tmp_path / "moved.xlsx") == [("", "", "Asha", "Pune")]


def test_shared_strings_are_read_for_the_first_rows_only(tmp_path, monkeypatch):
    rows = 3_000
    strings = "".join(f"<si><t>text {number}</t></si>" for number in range(rows))
    cells = "".join(
        f'<row r="{row}"><c r="A{row}" t="s"><v>{row - 1}</v></c></row>' for row in range(1, rows + 1)
    )
    path = shared_strings_workbook(tmp_path / "shared.xlsx", strings, cells)
    assert preview_file(path, limit=3).rows == (("text 0",), ("text 1",), ("text 2",))
    whole = list(WorkbookRows(path, FileKind.XLSX, "Leads"))
    assert whole[-1] == (f"text {rows - 1}",)


def shared_strings_workbook(path, strings, cells):
    """A workbook as Excel writes it, with all texts in one shared part."""
    book = Workbook()
    book.active.title = "Leads"
    book.active["A1"] = "x"
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    main = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    parts["xl/sharedStrings.xml"] = b"<sst " + main + b">" + strings.encode() + b"</sst>"
    parts["xl/worksheets/sheet1.xml"] = (
        b"<worksheet " + main + b"><sheetData>" + cells.encode() + b"</sheetData></worksheet>"
    )
    relations = parts["xl/_rels/workbook.xml.rels"]
    if b"sharedStrings" not in relations:
        parts["xl/_rels/workbook.xml.rels"] = relations.replace(
            b"</Relationships>",
            b'<Relationship Id="rId99" Target="sharedStrings.xml" Type="http://schemas.openxmlformats.org/'
            b'officeDocument/2006/relationships/sharedStrings"/></Relationships>',
        )
        parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
            b"</Types>",
            b'<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
            b'officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
        )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_a_row_wider_than_the_headings_gets_columns_of_its_own(text_file):
    rows = read_rows(SheetSource(str(text_file("Name,City\nAsha,Pune,extra\n"))))
    assert [column.key for column in rows.columns] == ["Name", "City", "Column C"]
    assert list(rows) == [(2, ("Asha", "Pune", "extra"))]


def test_a_late_date_settles_the_order_for_the_samples(text_file):
    body = (
        "Name,Met on\n" + "".join(f"n{day},0{day % 9 + 1}/04/2025\n" for day in range(50)) + "z,25/04/2025\n"
    )
    rows = read_rows(SheetSource(str(text_file(body))))
    assert list(rows)
    assert "25/04/2025" in rows.sampled_columns()[1].samples


def test_progress_ends_at_the_total(text_file):
    seen = []
    path = text_file("Name\n" + "Asha\n" * 12_000)
    rows = read_rows(SheetSource(str(path)), lambda done, total: seen.append((done, total)))
    assert sum(1 for _ in rows) == 12_000
    assert seen == [(5_000, 12_000), (10_000, 12_000), (12_000, 12_000)]


def test_values_of_a_workbook_are_not_changed_by_reading(workbook):
    path = workbook([["Name"], ["Asha"]])
    before = path.read_bytes()
    preview_file(path)
    list(read_rows(SheetSource(str(path))))
    assert path.read_bytes() == before
    assert load_workbook(path).active["A2"].value == "Asha"
