"""What LeadSquared says of the account, and the test of a connection to it."""

import httpx
import pytest

from lead_desktop.core.errors import KeysRefused, NoAnswer, Outage, RequestRefused, Unreachable
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
        ("Read the lead fields", True),
        ("Asked for a lead", True),
    ]
    assert all(step.seconds is not None for step in steps)


@pytest.mark.parametrize(
    ("fault", "oks", "expected"),
    [
        ({"kind": "unauthorized"}, [True, False, None, None], KeysRefused),
        ({"kind": "captive_portal"}, [False, None, None, None], NoAnswer),
        ({"kind": "outage_503"}, [False, None, None, None], Outage),
        ({"kind": "mx_500", "match": "LeadsMetaData"}, [True, True, False, None], RequestRefused),
        ({"kind": "outage_503", "match": "ByIds"}, [True, True, True, False], Outage),
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
