import time

import httpx
import pytest

from lead_desktop.sandbox.control_client import ControlError
from lead_desktop.sandbox.faults import Fault, FaultScript

CREATE = "/v2/LeadManagement.svc/Lead/Bulk/Create"
ONE_LEAD = {"EmailAddress": "one@fault.example"}


@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("throttle_429", 429, "exceeded the limit of 25 in 5 second(s)"),
        ("throttle_403", 403, "MXAPIRateLimitExceededException"),
        ("throttle_200", 200, '"Status":"Error"'),
        ("quota_spent", 429, "Daily API call quota"),
        ("html_500", 500, "<html>"),
        ("mx_500", 500, "MXInvalidInputException"),
        ("mx_412", 412, "MXUnknownAttributeException"),
        ("outage_503", 503, "<html>"),
        ("captive_portal", 200, "Airport Wi-Fi"),
        ("unauthorized", 401, "MXInvalidAccessDetailsException"),
        ("empty_body", 200, ""),
    ],
)
def test_a_fault_answers_in_place_of_the_crm_once(crm, leadsquared, kind, status, words):
    crm.fault(kind, match="Bulk/Create", method="POST")
    answer = leadsquared.create(ONE_LEAD)
    assert answer.status_code == status
    assert words in answer.text
    assert bool(answer.text) is (kind != "empty_body")
    assert crm.leads() == []
    assert leadsquared.create(ONE_LEAD).json()[0]["LeadCreated"]
    assert [(call["fault"], call["status"]) for call in crm.calls()] == [(kind, status), (None, 200)]


def test_a_throttle_can_say_how_long_to_wait(crm, leadsquared):
    crm.fault("throttle_429_retry_after", seconds=7)
    assert leadsquared.create(ONE_LEAD).headers["Retry-After"] == "7"


def test_a_redirect_leads_to_another_host(crm, leadsquared):
    crm.fault("redirect")
    answer = leadsquared.create(ONE_LEAD)
    assert answer.status_code == 302
    assert httpx.URL(answer.headers["Location"]).host != "127.0.0.1"


def test_faults_speak_the_language_of_the_account(crm, octanist, jtc):
    crm.fault("throttle_429", times=-1)
    assert octanist.get("/leads").json()["error"]["code"] == "RATE_LIMITED"
    assert jtc.get("/v1/leads/bulks").json()["status"] == 429


def test_a_connection_reset_before_the_work_leaves_nothing(crm, leadsquared):
    crm.fault("reset_before")
    with pytest.raises(httpx.ReadError):
        leadsquared.create(ONE_LEAD)
    assert crm.leads() == []
    assert crm.calls()[0]["status"] is None


def test_a_connection_reset_after_the_work_leaves_the_lead(crm, leadsquared):
    crm.fault("commit_then_drop")
    with pytest.raises(httpx.ReadError):
        leadsquared.create(ONE_LEAD)
    assert [lead["email"] for lead in crm.leads()] == ["one@fault.example"]


@pytest.mark.parametrize(("kind", "leads"), [("hang", 0), ("commit_then_hang", 1)])
def test_a_call_that_hangs_times_out_with_or_without_its_lead(crm, leadsquared, kind, leads):
    crm.fault(kind)
    with pytest.raises(httpx.ReadTimeout):
        leadsquared.client.post(CREATE, json=[[{"Attribute": "FirstName", "Value": "A"}]], timeout=0.6)
    assert len(crm.leads()) == leads


def test_a_hanging_call_ends_without_an_answer_when_its_time_is_over(crm, leadsquared):
    crm.fault("hang", seconds=0.05)
    with pytest.raises(httpx.RemoteProtocolError):
        leadsquared.create(ONE_LEAD)


def test_half_an_answer_comes_with_the_length_of_the_whole(crm, leadsquared):
    crm.fault("truncate")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        leadsquared.create(ONE_LEAD)
    assert len(crm.leads()) == 1


def test_a_slow_answer_comes_late_and_whole(crm, leadsquared):
    crm.fault("slow", seconds=0.2)
    start = time.monotonic()
    assert leadsquared.create(ONE_LEAD).json()[0]["LeadCreated"]
    assert time.monotonic() - start >= 0.2


@pytest.mark.parametrize(("kind", "status"), [("commit_then_empty", 200), ("commit_then_504", 504)])
def test_an_answer_can_be_lost_to_a_proxy_after_the_work(crm, leadsquared, kind, status):
    crm.fault(kind)
    answer = leadsquared.create(ONE_LEAD)
    assert answer.status_code == status
    assert "RowNumber" not in answer.text
    assert len(crm.leads()) == 1


def test_the_connection_after_a_fault_is_as_good_as_new(crm, leadsquared):
    for kind in ("reset_before", "truncate", "commit_then_drop"):
        crm.fault(kind)
        with pytest.raises(httpx.TransportError):
            leadsquared.create({"FirstName": kind})
        assert leadsquared.create({"FirstName": kind}).status_code == 200


def test_a_script_waits_counts_and_runs_in_order(crm, leadsquared):
    crm.faults(
        {"kind": "mx_500", "match": "Bulk/Create", "after": 1, "times": 2},
        {"kind": "outage_503", "method": "GET", "times": -1},
    )
    statuses = [leadsquared.create({"FirstName": "A"}).status_code for _ in range(4)]
    assert statuses == [200, 500, 500, 200]
    assert [leadsquared.metadata().status_code for _ in range(3)] == [503] * 3
    crm.faults()
    assert leadsquared.metadata().status_code == 200


def test_a_fault_that_was_taken_hides_the_call_from_the_ones_after_it():
    script = FaultScript([Fault("mx_500", times=1), Fault("mx_412", after=1)])
    taken = [script.take("GET", "/x") for _ in range(4)]
    assert [fault and fault.kind for fault in taken] == ["mx_500", None, "mx_412", None]


@pytest.mark.parametrize("fault", [{"kind": "earthquake"}, {"match": "x"}, {"kind": "hang", "colour": "red"}])
def test_a_fault_that_does_not_exist_is_refused(crm, fault):
    with pytest.raises(ControlError, match="kind"):
        crm.faults(fault)
