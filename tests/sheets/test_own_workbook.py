"""Results go into a copy of the person's workbook, and everything else in it stays as it was."""

import datetime as dt
import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from lead_desktop.core.errors import SheetError, UnknownName
from lead_desktop.core.results import RESULT_COLUMNS, RowResult
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.open_file import read_rows
from lead_desktop.sheets.own_workbook import plan_copy, write_copy

NAMES = ("Full name", "E-mail", "Phone", "Met on", "Budget", "Twice")
HEADING_ROW = 3
PEOPLE = (
    ("Asha Rao", "asha@kaveri.in", "+91 98220 41873", dt.date(2025, 4, 17), 1200),
    ("Zoë Müller", "zoe@nordlicht.de", "+49 40 5557 1290", dt.date(2025, 4, 18), 900),
    None,
    ("Tom Kerr", "tom@", "55 512", dt.date(2025, 4, 19), 300),
)
SENT = dt.datetime(2026, 11, 21, 14, 33, 6, tzinfo=dt.UTC)
RESULTS = (
    RowResult(4, "created", "0001f00c-aa", "", 1, SENT.timestamp()),
    RowResult(5, "failed", "", '=HYPERLINK("http://x") & <b>', 1, SENT.timestamp()),
    RowResult(7, "skipped", "", "+91 is no phone\x07"),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    return make_workbook(tmp_path / "leads.xlsx")


def copied(path: Path, results: tuple[RowResult, ...] = RESULTS) -> Path:
    target = path.with_name(f"copy{path.suffix}")
    assert write_copy(path, "Leads", HEADING_ROW, results, target) == len(results)
    return target


def test_results_stand_right_of_the_columns_on_the_rows_they_came_from(workbook: Path) -> None:
    sheet = load_workbook(copied(workbook))["Leads"]
    width = len(NAMES)
    values = [
        [cell.value for cell in row[width : width + 5]] for row in sheet.iter_rows(min_row=3, max_row=8)
    ]
    moment = SENT.replace(tzinfo=None)
    assert values == [
        list(RESULT_COLUMNS),
        ["created", "0001f00c-aa", None, 1, moment],
        ["failed", None, '=HYPERLINK("http://x") & <b>', 1, moment],
        [None] * 5,
        ["skipped", None, "+91 is no phone_x0007_", None, None],
        [None] * 5,
    ]
    texts = [
        cell.data_type for row in sheet.iter_rows(min_row=4, max_row=7) for cell in row[width : width + 3]
    ]
    assert set(texts) == {"s", "inlineStr", "n"} & set(texts), "a reason is never a formula"
    assert "f" not in texts


def test_what_was_in_the_workbook_is_byte_for_byte_the_same(workbook: Path) -> None:
    with zipfile.ZipFile(workbook) as before, zipfile.ZipFile(copied(workbook)) as after:
        assert before.namelist().sort() == after.namelist().sort()
        same = [name for name in before.namelist() if before.read(name) == after.read(name)]
        assert set(before.namelist()) - set(same) == {"xl/worksheets/sheet1.xml", "xl/styles.xml"}
        assert any("chart" in name for name in same)
        assert any("media" in name for name in same)


def test_formulas_formats_widths_and_filters_stay(workbook: Path) -> None:
    before, after = load_workbook(workbook), load_workbook(copied(workbook))
    assert after.sheetnames == before.sheetnames
    one, two = before["Leads"], after["Leads"]
    for row in one.iter_rows(max_col=len(NAMES)):
        for cell in row:
            twin = two[cell.coordinate]
            assert (twin.value, twin.number_format, twin.fill.fgColor.rgb, twin.font.b) == (
                cell.value,
                cell.number_format,
                cell.fill.fgColor.rgb,
                cell.font.b,
            ), cell.coordinate
    assert two["F4"].value == "=E4*2"
    assert two.auto_filter.ref == one.auto_filter.ref
    assert two.freeze_panes == one.freeze_panes
    assert two.merged_cells.ranges == one.merged_cells.ranges
    assert len(two.conditional_formatting) == 1
    assert len(two.data_validations.dataValidation) == 1
    for letter in "ABCDEF":
        assert two.column_dimensions[letter].width == one.column_dimensions[letter].width
    assert two.row_dimensions[5].hidden


def test_the_new_cells_look_like_their_neighbours(workbook: Path) -> None:
    sheet = load_workbook(copied(workbook))["Leads"]
    assert sheet["G3"].fill.fgColor.rgb == sheet["F3"].fill.fgColor.rgb
    assert sheet["G3"].font.b
    assert sheet["G4"].fill.fgColor.rgb == sheet["F4"].fill.fgColor.rgb
    assert sheet["G4"].border.bottom.style == sheet["F4"].border.bottom.style
    assert sheet["G4"].font.u is None, "a link's underline is not taken over"
    assert sheet["H4"].number_format == "@"
    assert sheet["K4"].number_format == "yyyy-mm-dd hh:mm:ss"
    assert sheet.column_dimensions["I"].width == 48


def test_the_app_reads_its_own_copy(workbook: Path) -> None:
    rows = read_rows(SheetSource(str(copied(workbook)), "Leads", HEADING_ROW))
    found = dict(rows)
    assert [column.heading for column in rows.columns] == [*NAMES, *RESULT_COLUMNS]
    assert found[5][6:9] == ("failed", "", '=HYPERLINK("http://x") & <b>')
    assert found[7][8] == "+91 is no phone\x07"
    assert found[4][:4] == ("Asha Rao", "asha@kaveri.in", "+91 98220 41873", "2025-04-17")


def test_macros_stay_and_the_ending_has_to(tmp_path: Path) -> None:
    macros = make_workbook(tmp_path / "leads.xlsm", macros=True)
    copy = copied(macros)
    with zipfile.ZipFile(copy) as archive:
        assert archive.read("xl/vbaProject.bin") == b"macros"
        assert b"macroEnabled" in archive.read("[Content_Types].xml")
    with pytest.raises(SheetError, match=r"leads\.xlsm"):
        write_copy(macros, "Leads", HEADING_ROW, RESULTS, tmp_path / "copy.xlsx")


def test_the_workbook_itself_is_never_written_over(workbook: Path) -> None:
    before = workbook.read_bytes()
    with pytest.raises(SheetError, match="came from"):
        write_copy(workbook, "Leads", HEADING_ROW, RESULTS, workbook)
    assert workbook.read_bytes() == before


def test_a_part_that_nobody_read_before_may_be_damaged(workbook: Path, tmp_path: Path) -> None:
    workbook.write_bytes(workbook.read_bytes().replace(b"picture", b"pictyre"))
    with pytest.raises(SheetError, match="damaged"):
        write_copy(workbook, "Leads", HEADING_ROW, RESULTS, tmp_path / "copy.xlsx")
    assert sorted(tmp_path.iterdir()) == [workbook]


def test_empty_but_formatted_cells_give_way(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "leads.xlsx", empty_to="N")
    sheet = load_workbook(copied(path))["Leads"]
    assert sheet["G4"].value == "created"
    assert sheet["N4"].fill.fgColor.rgb == "00FFEEDD", "those beyond the results stay"


def test_a_chart_over_the_new_columns_is_told_before(tmp_path: Path) -> None:
    beside = make_workbook(tmp_path / "beside.xlsx", chart_at="H2")
    assert "lies over the new columns G to K" in plan_copy(beside, "Leads", HEADING_ROW).notes[0]
    below = make_workbook(tmp_path / "below.xlsx", chart_at="A20")
    assert not plan_copy(below, "Leads", HEADING_ROW).notes


def test_a_signature_that_will_not_hold_is_told_before(workbook: Path) -> None:
    with zipfile.ZipFile(workbook, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", b"<Signature/>")
    assert any("digitally signed" in note for note in plan_copy(workbook, "Leads", HEADING_ROW).notes)


def test_what_cannot_be_added_to_is_a_sentence(workbook: Path, tmp_path: Path) -> None:
    table = tmp_path / "leads.csv"
    table.write_text("a,b\n1,2\n")
    with pytest.raises(SheetError, match=r"no \.xlsx or \.xlsm"):
        plan_copy(table, "", 1)
    with pytest.raises(UnknownName):
        plan_copy(workbook, "Gone", HEADING_ROW)
    with pytest.raises(SheetError, match="row with number 99"):
        write_copy(workbook, "Leads", HEADING_ROW, (RowResult(99, "created"),), tmp_path / "copy.xlsx")
    assert not (tmp_path / "copy.xlsx").exists()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<sheetData", b"<x:sheetData"),
        (b' r="F4"', b""),
        (b'<c r="F4"', b'<c><v>1</v></c><c t="n"'),
        (b'<row r="4"', b"<row"),
    ],
)
def test_a_sheet_built_in_an_unusual_way_is_refused(workbook: Path, before: bytes, after: bytes) -> None:
    odd = workbook.with_name("odd.xlsx")
    with zipfile.ZipFile(workbook) as source, zipfile.ZipFile(odd, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            target.writestr(name, text.replace(before, after) if name.endswith("sheet1.xml") else text)
    with pytest.raises(SheetError, match="unusual"):
        write_copy(odd, "Leads", HEADING_ROW, RESULTS, workbook.with_name("copy.xlsx"))


def test_prefixed_elements_are_written_with_their_prefix(workbook: Path) -> None:
    odd = workbook.with_name("odd.xlsx")
    with zipfile.ZipFile(workbook) as source, zipfile.ZipFile(odd, "w") as target:
        for name in source.namelist():
            text = source.read(name)
            if name.endswith(("sheet1.xml", "styles.xml")):
                text = re.sub(rb"<(/?)([a-zA-Z]+)(?=[\s/>])", rb"<\1x:\2", text).replace(
                    b" xmlns=", b" xmlns:x="
                )
            target.writestr(name, text)
    sheet = load_workbook(copied(odd))["Leads"]
    assert [cell.value for cell in sheet[3][6:11]] == list(RESULT_COLUMNS)
    assert sheet["G5"].value == "failed"


def make_workbook(path: Path, *, chart_at: str = "A20", empty_to: str = "", macros: bool = False) -> Path:
    """Write it; with `empty_to` row 4 has coloured empty cells to that column."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Leads"
    sheet["A1"] = "Spring fair 2025"
    sheet["A1"].font = Font(size=16, bold=True)
    sheet.merge_cells("A1:J1")
    blue, line = PatternFill("solid", fgColor="FF1F4E79"), Border(bottom=Side("thin"))
    for at, name in enumerate(NAMES, start=1):
        cell = sheet.cell(HEADING_ROW, at, name)
        cell.font, cell.fill = Font(bold=True, color="FFFFFFFF"), blue
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for number, person in enumerate(PEOPLE, start=HEADING_ROW + 1):
        if person is None:
            continue
        fill = PatternFill("solid", fgColor="FFDDEBF7" if number % 2 else "FFFFF2CC")
        for at, value in enumerate((*person, f"=E{number}*2"), start=1):
            cell = sheet.cell(number, at, value)
            cell.fill, cell.border = fill, line
            if at == len(NAMES):
                cell.font = Font(underline="single", color="FF0563C1")
                cell.number_format = "#,##0.00"
        sheet.cell(number, 4).number_format = "dd.mm.yyyy"
    for letter, width in zip("ABCDEF", (24, 28, 20, 14, 10, 10), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.row_dimensions[5].hidden = True
    sheet.freeze_panes = "A4"
    sheet.auto_filter.ref = "A3:F7"
    sheet.conditional_formatting.add(
        "E4:E7", CellIsRule("greaterThan", ["1000"], font=Font(color="FFFF0000"))
    )
    rule = DataValidation("list", formula1='"a,b"')
    rule.add("B4:B7")
    sheet.add_data_validation(rule)
    if empty_to:
        for cell in sheet[f"G4:{empty_to}4"][0]:
            cell.fill = PatternFill("solid", fgColor="FFEEDD")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=5, min_row=3, max_row=7), titles_from_data=True)
    sheet.add_chart(chart, chart_at)
    other = book.create_sheet("Totals")
    other["A1"] = "=SUM(Leads!E4:E7)"
    book.save(path)
    _add_parts(path, {"xl/media/image1.png": b"picture"})
    if macros:
        _add_macros(path)
    return path


def _add_macros(path: Path) -> None:
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    plain, enabled = b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(b"openxmlformats-officedocument." + plain, enabled)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in parts.items():
            target.writestr(name, text)
    _add_parts(path, {"xl/vbaProject.bin": b"macros"})


def _add_parts(path: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
