"""A template that comes back filled is read without a question."""

import datetime as dt

import pytest
from openpyxl import load_workbook

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, Match
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.checks import RowChecker
from lead_desktop.sheets.open_file import preview_file, read_rows
from lead_desktop.sheets.suggest import suggest_mapping
from lead_desktop.sheets.template import HEADING_ROW, NOTE, template_fields, template_headings, write_template

STATES = tuple(f"State of the very long name {number}" for number in range(30))
FIELDS = (
    Field("FirstName", "First Name"),
    Field("LastName", "Last Name", mandatory=True),
    Field("EmailAddress", "Email", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone Number", ValueKind.PHONE, unique=True),
    Field("Source", "Lead Source", ValueKind.CHOICE, options=("Web", "Trade fair")),
    Field("mx_State", "State", ValueKind.CHOICE, options=STATES),
    Field("mx_Size", "Size", ValueKind.CHOICE, options=("1,5", "2")),
    Field("mx_First_Contact", "First contact", ValueKind.DATE),
    Field("mx_Opt_In", "Opt In", ValueKind.BOOLEAN),
    Field("mx_Budget", "Budget", ValueKind.NUMBER),
    Field("mx_External_Id", "External Id", mandatory=True, max_length=50),
    Field("Notes", "Notes", max_length=4000),
    Field("ProspectID", "Lead ID", ValueKind.ID, writable=False),
    Field("mx_KYC", "KYC", ValueKind.JSON),
)
ALL = tuple(field.name for field in FIELDS)
PEOPLE = (
    (
        "Rao",
        "00123",
        "Asha",
        "asha@kaveri.in",
        "+919822041873",
        "Web",
        STATES[3],
        "1,5",
        dt.date(2025, 4, 17),
        "Yes",
        12,
    ),
    (
        "Müller",
        "00124",
        "Zoë",
        "zoe@nordlicht.de",
        "+494055571290",
        "Trade fair",
        STATES[0],
        "2",
        None,
        "No",
        None,
    ),
    ("Kerr", "00125", None, "tom@harrow.uk", "+447911123456", None, None, None, None, None, 7.5),
)


@pytest.fixture
def template(tmp_path):
    path = tmp_path / "template.xlsx"
    write_template(path, template_fields(FIELDS, ALL))
    return path


def test_mandatory_fields_come_first_then_common_ones():
    names = [field.name for field in template_fields(FIELDS)]
    assert names == [
        *("LastName", "mx_External_Id", "FirstName", "EmailAddress", "Phone", "mx_State", "Source", "Notes"),
    ]
    assert [field.name for field in template_fields(FIELDS, ("mx_Budget",))] == [
        "LastName",
        "mx_External_Id",
        "mx_Budget",
    ]
    whole = template_fields(FIELDS, (FULL_NAME, "Phone"))
    assert [field.label for field in whole] == ["External Id", "Full name", "Phone Number"]


def test_an_account_without_fields_is_a_sentence():
    with pytest.raises(InputError, match="no field"):
        template_fields(FIELDS[-2:])


def test_fields_that_share_a_label_are_told_apart():
    twins = (Field("a", "Source"), Field("b", "source"), Field("c", "City"))
    assert template_headings(twins) == ("a", "b", "City")


def test_a_filled_template_comes_back_without_a_question(template):
    book = load_workbook(template)
    sheet = book["Leads"]
    for number, person in enumerate(PEOPLE, start=HEADING_ROW + 1):
        for at, value in enumerate(person, start=1):
            sheet.cell(number, at).value = value
    book.save(template)
    preview = preview_file(template)
    assert (preview.sheet, preview.heading_row) == ("Leads", HEADING_ROW)
    assert preview.rows[0][0] == NOTE
    rows = read_rows(SheetSource(str(template), preview.sheet, preview.heading_row))
    read = list(rows)
    assert [number for number, _ in read] == [3, 4, 5]
    assert read[0][1][1] == "00123"
    mapping = suggest_mapping(rows.sampled_columns(), FIELDS, default_country="IN")
    assert {column.match for column in mapping.columns} == {Match.SAME_NAME}
    assert not [column.question for column in mapping.columns if column.question]
    checker = RowChecker(mapping, FIELDS)
    assert [checker.check(number, cells, line=number) for number, cells in read] == [(), (), ()]


def test_an_empty_template_still_shows_its_headings(template):
    preview = preview_file(template)
    assert preview.heading_row == HEADING_ROW
    assert "Phone Number" in preview.rows[1]


def test_lists_are_offered_whatever_their_length(template):
    book = load_workbook(template)
    sheet = book["Leads"]
    rules = {
        sheet.cell(HEADING_ROW, next(iter(rule.sqref.ranges)).min_col).value: rule
        for rule in sheet.data_validations.dataValidation
    }
    assert rules["Lead Source"].formula1 == '"Web,Trade fair"'
    assert rules["Opt In"].formula1 == '"Yes,No"'
    assert book["Lists"].sheet_state == "hidden"
    for heading, options in (("State", STATES), ("Size", ("1,5", "2"))):
        found = rules[heading].formula1
        assert found.startswith("Lists!")
        cells = book["Lists"][found.partition("!")[2].replace("$", "")]
        assert tuple(cell.value for (cell,) in cells) == options
    assert "Has to be filled" in rules["Last Name"].prompt
    assert rules["Last Name"].formula1 is None


def test_formats_keep_leading_zeros_and_show_dates(template):
    sheet = load_workbook(template)["Leads"]
    letters = {sheet.cell(HEADING_ROW, at).value: at for at in range(1, sheet.max_column + 1)}

    def shown(heading):
        return sheet.column_dimensions[chr(64 + letters[heading])].number_format

    assert shown("Phone Number") == shown("External Id") == "@"
    assert shown("First contact") == "yyyy-mm-dd"
    assert shown("Budget") == shown("Notes") == "General"
