"""Many rows checked at once: the very results of checking them one by one, in the order of the sheet."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.sheets.checks import BatchChecker, RowChecker
from lead_desktop.sheets.emails import key_at_a_glance
from lead_desktop.sheets.value_rules import ValueRule

FIELDS = (
    Field("FirstName", "First name", max_length=12),
    Field("LastName", "Last name", mandatory=True),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True, max_length=200),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True, max_length=50),
    Field("mx_Code", "Code", unique=True),
    Field("mx_City", "City", max_length=6),
    Field("mx_Since", "Since", ValueKind.DATE),
)
KINDS = (
    ("FirstName", Treatment.TRIM),
    ("LastName", Treatment.TRIM),
    ("EmailAddress", Treatment.EMAIL),
    ("Phone", Treatment.PHONE),
    ("mx_Code", Treatment.TRIM),
    ("mx_City", Treatment.TRIM),
    ("mx_Since", Treatment.DATE_DMY),
)
COLUMNS = tuple(
    ColumnMapping(at, name, name, Match.SAME_NAME, treatment) for at, (name, treatment) in enumerate(KINDS)
)
MAPPING = SheetMapping(COLUMNS, default_country="IN")
WHOLE_NAME = SheetMapping(
    (ColumnMapping(0, "Name", FULL_NAME, Match.CHOSEN, Treatment.TRIM), *COLUMNS[2:]), default_country="IN"
)
FIXED = SheetMapping(COLUMNS[:5], default_country="IN", fixed=(("mx_City", "Thiruvananthapuram"),))
TWICE = SheetMapping(
    (*COLUMNS, ColumnMapping(5, "Mail", "EmailAddress", Match.CHOSEN, Treatment.EMAIL)), default_country="IN"
)
PEOPLE = st.tuples(
    st.sampled_from(("Asha", " Asha", "Asha Rao", "A very long first name", "", "<b>x</b>", 7)),
    st.sampled_from(("Rao", "", None, "  ", "#N/A")),
    st.sampled_from(
        (
            "a@kaveri.in",
            "A@Kaveri.in",
            "a@kaveri.in ",
            "mailto:b@kaveri.in",
            "b@gmial.com",
            "a@b.example",
            "1e+15@x.in",
            "nadia@",
            "",
            None,
            "é@x.in",
        )
    ),
    st.sampled_from(
        (
            "98220 41873",
            "+919822041873",
            "+91-98220-41873",
            "98220  41873",
            "55 512",
            "9.82E+09",
            "",
            None,
            "+49 151 23456789",
        )
    ),
    st.sampled_from(("x1", "X1", "x2", "", None, 5, 5.0)),
    st.sampled_from(("Pune", "Mumbai City", "", None, "Pu\u200bne")),
    st.sampled_from(("25/04/2025", "31/02/2025", "", None, "soon")),
)


def one_by_one(mapping, rows):
    checker, marks, found = RowChecker(mapping, FIELDS), [], {}
    for at, cells in enumerate(rows):
        if problems := checker.check(at + 1, cells, line=at + 2):
            found[at + 1] = problems
        marks += [(mark, at + 1) for mark in checker.marks]
    return found, sorted(marks)


def at_once(mapping, rows, size):
    checker, marks, found = BatchChecker(RowChecker(mapping, FIELDS)), [], {}
    for first in range(0, len(rows), size):
        page = rows[first : first + size]
        row_ids = range(first + 1, first + 1 + len(page))
        columns = list(zip(*page, strict=True))
        problems = checker.check(row_ids, [row_id + 1 for row_id in row_ids], columns)
        found |= {first + at + 1: several for at, several in problems.items()}
        marks += checker.marks
    return found, sorted(marks)


@settings(max_examples=150, deadline=None)
@given(st.lists(PEOPLE, min_size=1, max_size=12), st.integers(1, 5), st.integers(0, 3))
@example([("Asha", "Rao", "a@kaveri.in", "9822041873", "x1", "Pune", "")] * 3, 2, 0)
def test_rows_checked_at_once_have_the_problems_of_rows_checked_one_by_one(rows, size, which):
    mapping = (MAPPING, WHOLE_NAME, FIXED, TWICE)[which]
    assert at_once(mapping, rows, size) == one_by_one(mapping, rows)


@given(st.one_of(st.emails(), st.text("ab.@+E1-' ", max_size=12)))
def test_an_address_taken_at_a_glance_reads_as_one_without_a_finding(text):
    if key := key_at_a_glance(text):
        reading = ValueRule(COLUMNS[2], FIELDS[2], None).read(text)
        assert (reading.key, reading.findings) == (key, ())


@given(st.text("+0123456789- ()", max_size=20))
def test_a_phone_taken_at_a_glance_reads_as_one_without_a_finding(text):
    checker = RowChecker(MAPPING, FIELDS)
    rule = checker.rules[3].rule
    if text and (key := rule.key_at_a_glance(text)):
        reading = rule.read(text)
        assert (reading.key, reading.findings) == (key, ())
