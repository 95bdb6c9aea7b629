"""What the map table says, without a widget."""

from dataclasses import replace

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import (
    FULL_NAME,
    ColumnMapping,
    Match,
    SheetMapping,
    StepKind,
    Treatment,
    ValueStep,
)
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.map_columns import Asked, with_field, with_fixed, with_steps, with_treatment
from lead_desktop.ui.tabs.create.mapping_rows import (
    field_choices,
    map_rows,
    map_summary,
    unsure_notes,
)

FIELDS = (
    Field("FirstName", "First Name"),
    Field("LastName", "Last Name"),
    Field("EmailAddress", "Email", ValueKind.EMAIL, unique=True),
    Field("mx_Seen", "First contact", ValueKind.DATE),
    Field("mx_Interest", "Product interest"),
    Field("mx_Interest.Model", "Model", group="mx_Interest"),
    Field("mx_Interest.Budget", "Budget", group="mx_Interest"),
    Field("ProspectID", "Lead id", writable=False),
    Field("Company", "Company", mandatory=True),
)
COLUMNS = tuple(
    SheetColumn(letter, heading, heading, samples)
    for letter, heading, samples in (
        ("A", "Name", ("Asha Rao", "Zoë M.")),
        ("B", "Mail", ("a@b.example",)),
        ("C", "Met on", ("03/04/2025", "04/05/2025", "06/07/2025", "08/09/2025")),
        ("D", "Model", ("Sonata",)),
        ("E", "", ()),
    )
)
MAPPING = SheetMapping(
    (
        ColumnMapping(0, "Name", FULL_NAME, Match.LIKELY, Treatment.SPLIT_NAME),
        ColumnMapping(1, "Mail", "EmailAddress", Match.SAME_NAME, Treatment.EMAIL),
        ColumnMapping(2, "Met on", "mx_Seen", Match.UNSURE, Treatment.DATE_DMY, "Day or month first?"),
        ColumnMapping(3, "Model", "mx_Interest.Model", Match.SAME_NAME, Treatment.TRIM),
        ColumnMapping(4, ""),
    ),
    default_country="IN",
)


def test_field_sets_and_left_out_columns_stand_under_headings_of_their_own():
    rows = map_rows(MAPPING, COLUMNS, FIELDS)
    assert [row.letter or row.heading for row in rows] == [
        "A",
        "B",
        "C",
        "Product interest",
        "D",
        "Nothing in this file",
        "Left out",
        "E",
    ]
    assert rows[3].detail == "custom field set, 1 of 2 children mapped"
    assert rows[4].indented
    assert (rows[5].fixed, rows[5].label, rows[5].treatment) == (
        "mx_Interest.Budget",
        "Budget",
        "Stays empty",
    )
    assert (rows[7].heading, rows[7].samples) == ("(no heading)", "empty in all rows")


def test_a_date_column_that_leaves_the_order_open_asks():
    row = map_rows(MAPPING, COLUMNS, FIELDS)[2]
    assert (row.question, row.match, row.asked) == ("Day or month first?", "Unsure", Asked.DATE_ORDER)
    assert row.samples == "03/04/2025 · 04/05/2025 · 06/07/2025"


def test_an_answered_question_is_gone_from_table_summary_and_notes():
    assert unsure_notes(MAPPING) == ("“Met on” is read as dd/mm/yyyy.",)
    answered = with_treatment(MAPPING, 2, Treatment.DATE_MDY)
    assert map_rows(answered, COLUMNS, FIELDS)[2].treatment == "Read as mm/dd/yyyy"
    assert "unsure" not in map_summary(answered, COLUMNS, FIELDS, 0).words
    assert unsure_notes(answered) == ()


def test_the_summary_names_required_fields_that_are_not_mapped():
    summary = map_summary(MAPPING, COLUMNS, FIELDS, 2)
    assert summary.title == "4 of 5 columns mapped"
    assert summary.words == (
        "Required and not mapped: Company. 1 match is unsure, look at C. 2 blank rows left out."
    )
    assert not summary.good


def test_a_field_that_is_given_to_another_column_leaves_the_first_one():
    mapping = with_field(MAPPING, 4, COLUMNS[4], FIELDS, "EmailAddress")
    assert [column.field for column in mapping.columns] == [
        FULL_NAME, "", "mx_Seen", "mx_Interest.Model", "EmailAddress",
    ]  # fmt: skip
    assert mapping.columns[4].match is Match.CHOSEN


def test_a_first_name_takes_the_place_of_the_split_full_name():
    mapping = with_field(MAPPING, 4, COLUMNS[4], FIELDS, "FirstName")
    assert [column.field for column in mapping.columns][0::4] == ["", "FirstName"]


def test_fields_that_cannot_be_written_are_not_offered():
    names = [name for name, _ in field_choices(FIELDS)]
    assert "ProspectID" not in names
    assert "mx_Interest" not in names
    assert names[:2] == ["", FULL_NAME]


def test_a_child_of_a_set_is_named_once_with_its_set():
    fields = (Field("mx_KYC", "KYC"), Field("mx_KYC.Status", "KYC: Status", group="mx_KYC"))
    assert dict(field_choices(fields))["mx_KYC.Status"] == "KYC: Status"
    mapping = SheetMapping((ColumnMapping(0, "Status", "mx_KYC.Status", Match.CHOSEN, Treatment.TRIM),))
    section, row = map_rows(mapping, COLUMNS[:1], fields)
    assert (section.heading, row.label, row.name) == ("KYC", "Status", "Status")


def test_a_fixed_value_stands_under_a_heading_of_its_own():
    rows = map_rows(with_fixed(MAPPING, "Company", "Kaveri"), COLUMNS, FIELDS)
    assert [(row.heading, row.samples, row.label) for row in rows if row.fixed == "Company"] == [
        ("In every row", "Kaveri", "Company")
    ]
    assert map_summary(with_fixed(MAPPING, "Company", "Kaveri"), COLUMNS, FIELDS, 0).good


STEPS = {
    (ValueStep(StepKind.TITLE),): "Title case",
    (ValueStep(StepKind.JOIN, (" ", "3")), ValueStep(StepKind.UPPER)): "Join with D, upper case",
    (ValueStep(StepKind.PART, (",", "2")),): "Part 2 by comma",
    (ValueStep(StepKind.PART, ("~", "before")),): "Part before the first “~”",
    (ValueStep(StepKind.MULTIPLY, ("100000",)),): "Multiply by 100,000",
    (ValueStep(StepKind.REPLACE, ("a", "")), ValueStep(StepKind.DEFAULT, ("x",))): "Remove “a”, “x” if empty",
    (ValueStep(StepKind.VALUES, ("a", "b", "c", "d")),): "2 values matched",
    (): "Trim",
}


@pytest.mark.parametrize(("steps", "words"), STEPS.items())
def test_what_is_done_to_a_column_is_one_line(steps, words):
    mapping = with_steps(MAPPING, 3, Treatment.TRIM, steps)
    row = next(row for row in map_rows(mapping, COLUMNS, FIELDS) if row.place == 3)
    assert row.treatment == words


def test_a_column_that_is_joined_to_another_says_so():
    mapping = with_steps(MAPPING, 0, Treatment.SPLIT_NAME, (ValueStep(StepKind.JOIN, (" ", "4")),))
    rows = map_rows(mapping, COLUMNS, FIELDS)
    assert rows[0].treatment == "Join with E, split at the last space"
    assert rows[-1].treatment == "Joined into A"
    left = next(row for row in rows if row.heading == "Left out")
    assert left.detail == "1 is sent within another column"


def test_a_column_with_values_that_are_in_no_list_says_how_many():
    choice = with_treatment(MAPPING, 3, Treatment.CHOICE)
    row = next(row for row in map_rows(choice, COLUMNS, FIELDS, {3: 2}) if row.place == 3)
    assert row.treatment == "Match list values, 2 unknown"


def test_a_factor_nobody_confirmed_is_noted():
    steps = (ValueStep(StepKind.MULTIPLY, ("100000",)),)
    columns = (*MAPPING.columns[:2], replace(MAPPING.columns[3], column=2, question="Sure?", steps=steps))
    assert unsure_notes(replace(MAPPING, columns=columns)) == ("“Model” is multiplied by 100,000.",)
