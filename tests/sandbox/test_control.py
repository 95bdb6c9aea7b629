import time
from datetime import datetime

import httpx
import pytest

from lead_desktop.sandbox.control_client import ControlError, SandboxControl
from lead_desktop.sandbox.modes import Modes

PAGES = [("POST", page) for page in ("reset", "faults", "modes", "rate", "rotate-keys")] + [
    ("GET", page) for page in ("state", "calls", "leads")
]


@pytest.mark.parametrize(("method", "page"), PAGES)
def test_every_control_page_wants_the_token(crm, method, page):
    url = f"{crm.address.base_url}/_control/{page}"
    for headers in ({}, {"X-Control-Token": "wrong"}):
        assert httpx.request(method, url, headers=headers, json={}, trust_env=False).status_code == 403


def test_a_reset_forgets_everything(crm, leadsquared, octanist):
    fresh = crm.state()
    crm.modes(failed_row="no_reason", octanist_rows_moving=2)
    crm.fault("outage_503", after=100)
    crm.rate(1000)
    for start in range(0, 500, 50):
        leadsquared.create(*({"FirstName": f"N{number}"} for number in range(start, start + 50)))
    octanist.get("/leads")
    octanist.post("/leads", json={"name": "A"})
    assert crm.state()["accounts"]["leadsquared"]["created"] == 500
    crm.reset()
    assert crm.state() == fresh
    assert crm.leads() == crm.calls() == []


def test_the_log_tells_path_rows_and_time_of_each_call(crm, leadsquared):
    crm.fault("slow", match="Bulk/Create", times=1, seconds=0.3)
    leadsquared.create({"FirstName": "A"}, {"FirstName": "B"})
    leadsquared.by_ids(["a", "b", "c"])
    leadsquared.metadata(schemaName="Phone")
    calls = crm.calls("leadsquared")
    assert [call["rows"] for call in calls] == [2, 3, 0]
    assert [call["number"] for call in calls] == sorted(call["number"] for call in calls)
    assert calls[0]["path"].endswith("/Lead/Bulk/Create")
    assert calls[2]["query"] == "schemaName=Phone"
    gap_s = calls[1]["arrived_s"] - calls[0]["arrived_s"]
    moments = [datetime.fromisoformat(call["arrived_at"]) for call in calls]
    assert gap_s >= 0.3
    assert abs((moments[1] - moments[0]).total_seconds() - gap_s) < gap_s / 2
    assert crm.calls("octanist") == []


def test_created_leads_can_be_compared_with_what_a_client_believes(crm, leadsquared, plain):
    lead_id = leadsquared.create({"EmailAddress": "a@b.example", "Phone": "9988776655"}).json()[0]["LeadId"]
    plain.create({"FirstName": "Elsewhere"})
    (lead,) = crm.leads()
    assert (lead["id"], lead["email"], lead["phone"]) == (lead_id, "a@b.example", "+91-9988776655")
    assert datetime.fromisoformat(lead["created_at"]).tzinfo is not None
    assert [made["values"]["FirstName"] for made in crm.leads("leadsquared_plain")] == ["Elsewhere"]


def test_rotated_keys_shut_the_old_ones_out_of_the_same_account(crm, leadsquared):
    path = "/v2/Authentication.svc/UserByAccessKey.Get"
    before = leadsquared.client.get(path).json()["OrgId"]
    new = crm.rotate_keys().leadsquared
    assert leadsquared.client.get(path).status_code == 401
    headers = {"x-LSQ-AccessKey": new.access_key, "x-LSQ-SecretKey": new.secret_key}
    assert leadsquared.client.get(path, headers=headers).json()["OrgId"] == before
    crm.reset()
    assert leadsquared.client.get(path).status_code == 200


def test_latency_is_spread_over_the_way_there_and_back(crm, leadsquared):
    crm.modes(latency_ms=[40, 60])
    for _ in range(3):
        start_s = time.monotonic()
        leadsquared.metadata(schemaName="Phone")
        assert time.monotonic() - start_s >= 0.04


@pytest.mark.parametrize(
    "change",
    [
        {"colour": "red"},
        {"failed_row": "upside_down"},
        {"shuffled_rows": "yes"},
        {"lookup_lag_s": "soon"},
        {"unique_fields": ["FirstName"]},
        {"latency_ms": [5, 1]},
        {"latency_ms": [5]},
    ],
)
def test_a_mode_that_does_not_exist_is_refused_and_changes_nothing(crm, change):
    before = crm.state()["modes"]
    with pytest.raises(ControlError, match="400"):
        crm.modes(**change)
    assert crm.state()["modes"] == before


def test_modes_in_the_same_process_are_the_same_record():
    assert Modes().changed({"missing_rows": [1], "lookup_lag_s": 2}) == Modes(
        missing_rows=(1,), lookup_lag_s=2.0
    )


def test_two_changes_of_modes_add_up(crm: SandboxControl):
    crm.modes(shuffled_rows=True)
    crm.modes(missing_rows=[3])
    modes = crm.state()["modes"]
    assert (modes["shuffled_rows"], modes["missing_rows"]) == (True, [3])
