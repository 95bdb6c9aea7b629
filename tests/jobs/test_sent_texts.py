"""What the check step shows of a cell is what the upload sends of it."""

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, StepKind, Treatment, ValueStep
from lead_desktop.jobs.sent_texts import SentTexts
from lead_desktop.sheets.checks import RowChecker
from lead_desktop.sheets.treatment import RowTreatment

FIELDS = (
    Field("FirstName", "First name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
    Field("mx_Met", "Met", ValueKind.DATE),
    Field("mx_City", "City"),
)
TREATMENTS = (Treatment.TRIM, Treatment.EMAIL, Treatment.PHONE, Treatment.DATE_DMY, Treatment.TRIM)
STEPS = ((), (), (), (), (ValueStep(StepKind.DEFAULT, ("Pune",)),))
MAPPING = SheetMapping(
    tuple(
        ColumnMapping(at, field.label, field.name, Match.CHOSEN, treatment, steps=steps)
        for at, (field, treatment, steps) in enumerate(zip(FIELDS, TREATMENTS, STEPS, strict=True))
    ),
    default_country="IN",
)
ROW = ("  Asha ", "ASHA@Kaveri.in ", "98220 41873", "17/04/2025", "")


def shown(cells):
    sent = SentTexts(MAPPING, FIELDS)
    return [sent.text(at, cells) for at in range(len(FIELDS))]


def test_trimmed_dated_and_dialled_values_are_shown_as_they_are_sent():
    assert shown(ROW) == ["Asha", "asha@kaveri.in", "+91-9822041873", "2025-04-17", "Pune"]


def test_a_value_that_is_not_sent_is_shown_as_the_file_has_it():
    assert shown(("Asha", "asha@", "55 512", "31/02/2025", "Pune"))[1:4] == ["asha@", "55 512", "31/02/2025"]


def test_columns_that_are_put_together_show_the_whole():
    join = ValueStep(StepKind.JOIN, (" ", "1"))
    columns = (
        ColumnMapping(0, "First", "FirstName", Match.CHOSEN, Treatment.TRIM, steps=(join,)),
        ColumnMapping(1, "Last"),
    )
    assert SentTexts(SheetMapping(columns), FIELDS).text(0, ("Asha ", " Rao")) == "Asha Rao"


CELLS = st.one_of(st.none(), st.text(max_size=20), st.sampled_from([cell for cell in ROW if cell]))


@given(st.tuples(CELLS, CELLS, CELLS, CELLS, CELLS))
def test_whatever_is_in_a_row_without_errors_is_shown_exactly_as_sent(cells):
    problems = RowChecker(MAPPING, FIELDS).check(1, cells, line=2)
    wrong = {one.column for one in problems if one.severity.value == "error"}
    values = dict(RowTreatment(MAPPING, FIELDS).draft(2, cells).values)
    for at, field in enumerate(FIELDS):
        if at not in wrong:
            assert SentTexts(MAPPING, FIELDS).text(at, cells) == values.get(field.name, "")
