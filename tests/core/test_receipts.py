"""A receipt adds up or says by how much it does not."""

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.errors import LeadDesktopError, Throttled
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import UPLOAD_STATES, RowState

COUNTS = st.dictionaries(st.sampled_from(UPLOAD_STATES), st.integers(0, 10_000))


@given(COUNTS, st.integers(-5, 5))
def test_the_difference_is_exactly_what_is_not_accounted_for(counts, missing):
    total = sum(counts.values())
    receipt = Receipt("j", JobKind.UPLOAD, rows_in=total + missing, counts=tuple(counts.items()))
    assert receipt.difference == missing
    assert receipt.closes == (missing == 0)


def test_states_are_counted_together_when_asked():
    receipt = Receipt(
        "j", JobKind.UPLOAD, 6, ((RowState.CREATED, 4), (RowState.FAILED, 1), (RowState.UNKNOWN, 1))
    )
    assert receipt.count(RowState.FAILED, RowState.UNKNOWN) == 2
    assert receipt.count(RowState.SKIPPED) == 0


def test_an_error_reads_as_what_happened_what_is_safe_what_to_do():
    error = LeadDesktopError(
        "Refused", "The key was refused.", safe="Nothing was read.", do="Copy it again.", code="401"
    )
    assert str(error) == "The key was refused. Nothing was read. Copy it again. (401)"
    assert str(Throttled(code="429")) == "The CRM asked for a pause. No row is lost. (429)"
