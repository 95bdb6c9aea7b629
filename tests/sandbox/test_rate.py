import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.sandbox.control_client import ControlError
from lead_desktop.sandbox.rate import RateLimit, SlidingWindow


def test_the_call_after_the_limit_is_429_in_the_vendors_words(crm, leadsquared, plain):
    crm.rate(3, 60)
    statuses = [leadsquared.metadata(schemaName="Phone").status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    answer = leadsquared.metadata().json()
    assert answer == {
        "Status": "Error",
        "ExceptionType": "MXAPIRateLimitExceededException",
        "ExceptionMessage": "API calls exceeded the limit of 3 in 60 second(s)",
    }
    assert plain.metadata().status_code == 200
    assert crm.state()["accounts"]["leadsquared"] == {"leads": 5000, "created": 0, "calls": 5, "throttled": 2}


def test_a_refused_create_makes_nothing_and_takes_no_fault(crm, leadsquared):
    crm.rate(1, 60)
    crm.fault("commit_then_504", match="Bulk/Create")
    assert leadsquared.metadata().status_code == 200
    assert leadsquared.create({"FirstName": "A"}).status_code == 429
    assert crm.leads() == []
    crm.no_rate()
    assert leadsquared.create({"FirstName": "A"}).status_code == 504


def test_bulk_creates_can_have_a_lower_limit_of_their_own(crm, leadsquared):
    crm.rate(10, 60, bulk_calls=1)
    assert leadsquared.create({"FirstName": "A"}).status_code == 200
    refused = leadsquared.create({"FirstName": "A"})
    assert refused.json()["ExceptionMessage"] == "API calls exceeded the limit of 1 in 60 second(s)"
    assert leadsquared.metadata().status_code == 200


def test_octanist_has_no_limit_until_it_is_told(crm, octanist):
    assert {octanist.get("/leads", params={"limit": 1}).status_code for _ in range(30)} == {200}
    crm.rate(1, 60, accounts=["octanist"])
    assert [octanist.get("/leads").status_code for _ in range(2)] == [200, 429]


@pytest.mark.parametrize(
    "limit", [{"calls": 0}, {"calls": 1, "window_s": 0}, {"calls": 1, "accounts": ["nobody"]}]
)
def test_a_limit_that_makes_no_sense_is_refused(crm, limit):
    with pytest.raises(ControlError):
        crm.rate(**limit)


def test_a_refused_call_counts_against_the_window():
    window = SlidingWindow(RateLimit(2, 5.0))
    answers = [window.arrive(at_s, bulk=False) for at_s in (0, 1, 4, 5.5, 8, 9.1)]
    assert answers == [None, None, 2, 2, 2, 2]
    assert window.arrive(13.5, bulk=False) is None


def test_a_call_is_forgotten_exactly_one_window_later():
    window = SlidingWindow(RateLimit(1, 5.0))
    assert [window.arrive(at_s, bulk=False) for at_s in (0, 5)] == [None, None]


@given(st.lists(st.floats(0, 3), max_size=60), st.integers(1, 6))
def test_no_window_ever_passes_more_calls_than_the_limit(gaps, calls):
    window = SlidingWindow(RateLimit(calls, 5.0))
    at_s, passed = 0.0, []
    for gap in gaps:
        at_s += gap
        if window.arrive(at_s, bulk=False) is None:
            passed.append(at_s)
    assert all(sum(start <= moment < start + 5 for moment in passed) <= calls for start in passed)
