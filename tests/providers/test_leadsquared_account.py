"""What LeadSquared says of the account, and the test of a connection to it."""

import httpx
import pytest

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.errors import (
    KeysRefused,
    NoAnswer,
    Outage,
    RequestRefused,
    Throttled,
    Unreachable,
)
from lead_desktop.providers.leadsquared.columns import SALES_BASICS


def test_fields_come_from_the_account_and_are_asked_for_once(leadsquared, plain, listener):
    async def twice(crm):
        await crm.lead_fields()
        return await crm.lead_fields()

    names = {field.name for field in leadsquared(twice)}
    assert {"ProspectID", "EmailAddress", "LeadType", "mx_KYC", "mx_KYC.Status"} <= names
    assert set(SALES_BASICS) <= names
    assert len(listener.calls) == 1
    assert "LeadType" not in {field.name for field in plain(twice)}


def test_the_connection_test_names_each_step(leadsquared, steps_of):
    steps = leadsquared(steps_of)
    assert [(step.title, step.ok) for step in steps] == [
        ("Reached 127.0.0.1", True),
        ("Keys were accepted", True),
        ("Keys may read fields and look leads up", True),
        ("Read one lead", True),
    ]
    assert all(step.seconds is not None for step in steps)


@pytest.mark.parametrize(
    ("fault", "oks", "expected"),
    [
        ({"kind": "unauthorized"}, [True, False, None, None], KeysRefused),
        ({"kind": "captive_portal"}, [False, None, None, None], NoAnswer),
        ({"kind": "outage_503"}, [False, None, None, None], Outage),
        ({"kind": "mx_500", "match": "LeadsMetaData"}, [True, True, False, None], RequestRefused),
        ({"kind": "outage_503", "match": "ByIds"}, [True, True, False, None], Outage),
        ({"kind": "outage_503", "match": "Leads.Get", "method": "POST"}, [True, True, True, False], Outage),
    ],
)
def test_the_step_that_fails_is_the_one_that_is_named(crm, leadsquared, steps_of, fault, oks, expected):
    crm.faults(fault | {"times": -1})
    steps = leadsquared(steps_of)
    assert [step.ok for step in steps] == oks
    (error,) = [step.error for step in steps if step.error]
    assert isinstance(error, expected)


def test_a_host_that_is_not_there_fails_the_first_step(leadsquared, steps_of):
    steps = leadsquared(steps_of, url="http://127.0.0.1:9")
    assert [step.ok for step in steps] == [False, None, None, None]
    assert isinstance(steps[0].error, Unreachable)


def test_an_account_on_another_host_is_told_where_it_lives(leadsquared, steps_of):
    """The call for the user works on every host, and names the right one."""
    services = {"app": "in21.leadsquared.com", "Api": "https://api-in21.leadsquared.com/v2"}
    network = httpx.MockTransport(
        lambda _request: httpx.Response(200, json={"LSQCommonServiceURLs": services})
    )
    steps = leadsquared(steps_of, url="https://api.leadsquared.com", transport=network)
    assert [step.ok for step in steps] == [True, False, None, None]
    assert steps[1].error.right_url == "https://api-in21.leadsquared.com"
    right = leadsquared(steps_of, url="https://api-in21.leadsquared.com/v2/", transport=network)
    assert [step.ok for step in right] == [True] * 4


def test_the_test_creates_nothing(crm, leadsquared, steps_of, listener):
    leadsquared(steps_of)
    assert len(listener.calls) == 6
    assert crm.leads() == []
    assert not [call["path"] for call in crm.calls() if "Create" in call["path"]]


def test_a_right_that_is_missing_is_named_and_the_others_too(crm, leadsquared, steps_of):
    crm.fault("unauthorized", match="RetrieveLeadByPhoneNumber", times=-1)
    error = leadsquared(steps_of)[2].error
    assert isinstance(error, RequestRefused)
    assert error.title == "The keys lack a right"
    assert (
        "does not let them look leads up by phone. They may read the lead fields, look leads up by id and look leads up by e-mail."
        in error.message
    )
    assert "administrator" in error.do


def test_a_crm_that_asks_for_a_pause_is_waited_for(crm, leadsquared, steps_of):
    crm.fault("throttle_429", match="LeadsMetaData", times=1)
    assert [step.ok for step in leadsquared(steps_of)] == [True] * 4
    crm.fault("throttle_429", match="LeadsMetaData", times=-1)
    steps = leadsquared(steps_of)
    assert [step.ok for step in steps] == [True, True, False, None]
    assert isinstance(steps[2].error, Throttled)


def test_the_account_tells_its_zone_its_country_code_its_name_and_whether_it_has_object_types(
    leadsquared, plain, steps_of
):
    first = [step.facts for step in leadsquared(steps_of)]
    assert first == [
        None,
        AccountFacts("Asia/Kolkata", "", None, "Sandbox leadsquared", "91"),
        AccountFacts("Asia/Kolkata", "", True, "Sandbox leadsquared", "91"),
        None,
    ]
    assert plain(steps_of)[2].facts.object_types is False


@pytest.mark.parametrize(
    "user",
    [
        {},
        [],
        {"TimeZone": None, "DefaultCountryCode": 91, "OrgDisplayName": ["x"]},
        {"TimeZone": "../etc/passwd", "DefaultCountryCode": "<b>"},
        {"TimeZone": "India Standard Time", "DefaultCountryCode": "٩١"},
    ],
)
def test_a_user_of_another_shape_tells_nothing_and_passes(leadsquared, steps_of, user):
    network = httpx.MockTransport(lambda _request: httpx.Response(200, json=user))
    steps = leadsquared(steps_of, url="https://api.leadsquared.com", transport=network)
    assert [step.ok for step in steps] == [True] * 4
    assert steps[1].facts == AccountFacts()


def test_an_account_without_leads_is_no_failure(leadsquared, steps_of):
    network = httpx.MockTransport(lambda _request: httpx.Response(200, json=[]))
    steps = leadsquared(steps_of, url="https://api.leadsquared.com", transport=network)
    assert steps[3].title == "Searched the leads: the account has none yet"
