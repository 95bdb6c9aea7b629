"""Trying a connection: its steps as data that a dialog works with."""

from dataclasses import replace

import pytest

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import KeyName, Keys, Secret
from lead_desktop.core.errors import InputError, KeysRefused
from lead_desktop.jobs.questions import SaveConnection
from lead_desktop.jobs.try_connection import TriedStep, TryConnection, facts_of


def trying(name, *, keys=None, **changes):
    async def story(desk):
        told = []
        connection = replace(desk.connections[name], **changes)
        steps = await TryConnection(connection, keys).run(desk.workspace, told.append)
        assert tuple(told) == steps
        return steps

    return story


def test_a_good_test_of_leadsquared_ends_with_the_facts_of_the_account(desk):
    steps = desk(trying("leadsquared"))
    assert all(step.ok for step in steps)
    assert facts_of(steps) == AccountFacts("Asia/Kolkata", "IN", True, "Sandbox leadsquared", "91")
    assert not any(step.better_url for step in steps)


@pytest.mark.parametrize("name", ["octanist", "jtc"])
def test_a_crm_that_tells_nothing_of_the_account_gives_no_facts(desk, name):
    steps = desk(trying(name))
    assert all(step.ok for step in steps)
    assert facts_of(steps) is None


def test_a_wrong_region_is_recognised_and_the_right_address_comes_as_data(desk, crm):
    crm.modes(right_host="api-in21.leadsquared.com")
    steps = desk(trying("leadsquared"))
    assert [step.ok for step in steps] == [True, False, None, None]
    assert [step.better_url for step in steps] == ["", "https://api-in21.leadsquared.com", "", ""]
    assert facts_of(steps) is None
    assert "https://api-in21.leadsquared.com" in steps[1].error.do


def test_wrong_keys_offer_no_other_address(desk):
    keys = Keys(((KeyName.ACCESS_KEY, Secret("wrong")), (KeyName.SECRET_KEY, Secret("wrong too"))))
    steps = desk(trying("leadsquared", keys=keys))
    assert [step.ok for step in steps] == [True, False, None, None]
    assert isinstance(steps[1].error, KeysRefused)
    assert steps[1].better_url == ""


def test_the_proxy_of_the_connection_is_the_one_that_is_tried(desk):
    steps = desk(trying("leadsquared", url="https://crm.example", proxy="http://127.0.0.1:9"))
    assert [step.ok for step in steps] == [False, None, None, None]
    assert steps[0].error.message == "The proxy 127.0.0.1:9 refused the connection."
    with pytest.raises(InputError):
        desk(trying("leadsquared", url="https://crm.example", proxy="socks5://127.0.0.1:9"))


def test_the_latest_facts_count():
    early, late = AccountFacts("UTC"), AccountFacts("UTC", object_types=True)
    steps = [
        TriedStep("a", ok=True, facts=early),
        TriedStep("b", ok=True, facts=late),
        TriedStep("c", ok=None),
    ]
    assert facts_of(steps) == late
    assert facts_of(steps[:1]) == early


def test_a_proxy_with_a_password_is_never_kept(desk):
    async def story(desk):
        connection = replace(desk.connections["leadsquared"], proxy="http://ann:canary7@proxy:80")
        with pytest.raises(InputError) as caught:
            await SaveConnection(connection).run(desk.workspace, lambda _progress: None)
        return caught.value, desk.workspace.book.get(connection.connection_id).proxy

    error, kept = desk(story)
    assert "canary" not in error.sentence()
    assert kept == ""
