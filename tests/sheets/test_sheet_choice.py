"""Which sheet of a workbook is shown first."""

import pytest
from openpyxl import Workbook

from lead_desktop.core.errors import UnknownName
from lead_desktop.sheets.open_file import preview_file


def test_hidden_sheets_are_named_and_the_first_visible_one_is_shown(tmp_path):
    book = Workbook()
    book.active.title = "Codes"
    book.active.append(["Code", "Meaning"])
    book.active.sheet_state = "hidden"
    book.create_sheet("Empty")
    leads = book.create_sheet("Leads")
    leads.append(["Name", "City"])
    leads.append(["Asha", "Pune"])
    book.save(tmp_path / "three.xlsx")
    preview = preview_file(tmp_path / "three.xlsx")
    assert [(info.name, info.hidden) for info in preview.sheets] == [
        ("Codes", True), ("Empty", False), ("Leads", False),
    ]  # fmt: skip
    assert preview.sheet == "Leads"
    assert preview_file(tmp_path / "three.xlsx", sheet="Codes").rows[0] == ("Code", "Meaning")
    with pytest.raises(UnknownName, match="“Codes”, “Empty”, “Leads”"):
        preview_file(tmp_path / "three.xlsx", sheet="Nope")


@pytest.mark.parametrize(
    ("cover", "shown"),
    [
        ([["Spring fair"], ["Exported in May"]], "Leads"),
        ([["Name", "City"], ["Asha", "Pune"]], "Cover"),
        ([], "Leads"),
    ],
)
def test_a_cover_sheet_is_passed_over_for_the_first_sheet_with_a_table(tmp_path, cover, shown):
    book = Workbook()
    book.active.title = "Cover"
    for row in cover:
        book.active.append(row)
    leads = book.create_sheet("Leads")
    leads.append(["First Name", "Email"])
    leads.append(["Zoë", "z@k.in"])
    book.save(tmp_path / "book.xlsx")
    assert preview_file(tmp_path / "book.xlsx").sheet == shown


def test_a_list_of_one_column_is_shown_when_no_sheet_holds_a_table(tmp_path):
    book = Workbook()
    book.active.append(["Email"])
    book.active.append(["z@k.in"])
    book.create_sheet("Empty")
    book.save(tmp_path / "book.xlsx")
    assert preview_file(tmp_path / "book.xlsx").rows == (("Email",), ("z@k.in",))
