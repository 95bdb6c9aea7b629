"""The day's quota before an upload: in the check step and in safe mode."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from lead_desktop.core.connections import Connection, Environment, ProviderId
from lead_desktop.core.progress import QuotaUse
from lead_desktop.ui.dialogs.safe_mode import SafeModeDialog
from lead_desktop.ui.window_questions import UseConnection
from lead_desktop.ui.words import clock_minutes


@pytest.fixture
def calls_a_day():
    return 10_000


@pytest.fixture
def connections(crm, calls_a_day):
    url = crm.address.leadsquared.url
    acme = Connection("id-acme", "Acme India", ProviderId.LEADSQUARED, url, Environment.PRODUCTION)
    practice = Connection("id-practice", "Practice", ProviderId.LEADSQUARED, url, Environment.SANDBOX)
    made = (replace(acme, calls_a_day=calls_a_day), practice)
    return {connection.name: connection for connection in made}


@pytest.fixture
def asked(person, desk, connections, sheet):
    """Safe mode as it asks before an upload of 120 rows."""
    desk.use(connections["Acme India"])
    person.check(sheet(120))
    person.press(person.tab.check_step.upload)
    dialog = person.tab.findChild(SafeModeDialog)
    yield [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()


def test_a_quota_that_suffices_is_told_with_share_and_end(person, asked):
    said = person.tab.check_step.bar.words
    assert said.startswith("120 rows in 3 calls a few seconds at ")
    assert "done about " in said
    assert "Under 1% of the day's 10,000 calls, " in said
    assert any(text.endswith(" of 10,000 made from this computer, this takes under 1%") for text in asked)
    assert any("done about " in text for text in asked)


def test_the_clock_of_the_plan_goes_on_while_rows_are_looked_at(
    person, desk, connections, sheet, monkeypatch
):
    desk.use(connections["Acme India"])
    person.check(sheet(120))
    step = person.tab.check_step
    before, now_s = step.bar.words, desk.now()
    assert step._minute.isActive()
    monkeypatch.setattr(desk, "now", lambda: now_s + 600)
    step._minute.timeout.emit()
    assert step.bar.words != before
    assert f"done about {clock_minutes(now_s + 600, desk.zone)}." in step.bar.words
    step.close_rows()
    assert not step._minute.isActive()


@pytest.mark.parametrize("calls_a_day", [1])
def test_a_quota_that_does_not_suffice_is_said_before_anything_is_sent(person, asked, crm):
    said = person.tab.check_step.bar.words
    assert said.startswith("0 of 120 rows today ")
    assert "the day's quota is 1; this upload takes 3." in said
    assert "done about" not in said + " ".join(asked)
    assert any("the day's quota is 1; this upload takes 3." in text for text in asked)
    assert crm.leads() == []


def test_the_limits_of_a_connection_are_known_as_soon_as_it_is_chosen(desk, qtbot):
    told = []
    desk.api.events.connect(lambda events: told.extend(one for one in events if isinstance(one, QuotaUse)))
    desk.api.ask(UseConnection("id-acme"))
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert (told[0].connection_id, told[0].used, told[0].calls, told[0].calls_today) == ("id-acme", 0, 25, 0)
