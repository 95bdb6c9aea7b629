"""What the map table says, without a widget."""

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.map_columns import with_field, with_treatment
from lead_desktop.ui.tabs.create.mapping_rows import (
    DATE_TREATMENTS,
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
        "Left out",
        "E",
    ]
    assert rows[3].detail == "custom field set, 1 of 2 children mapped"
    assert rows[4].indented
    assert (rows[6].heading, rows[6].samples) == ("(no heading)", "empty in all rows")


def test_a_date_column_that_leaves_the_order_open_asks_and_offers_three_readings():
    row = map_rows(MAPPING, COLUMNS, FIELDS)[2]
    assert (row.question, row.match, row.choices) == ("Day or month first?", "Unsure", DATE_TREATMENTS)
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
