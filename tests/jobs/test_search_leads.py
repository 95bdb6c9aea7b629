"""Searching, against the sandbox: pages and parts stream in, merged by id."""

import datetime as dt
import logging

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import Filter, Operator, SearchQuery, SortKey
from lead_desktop.core.progress import PartState
from lead_desktop.jobs.reopen import retried
from lead_desktop.jobs.search_leads import SearchLeads, prepare_search
from lead_desktop.net.retry import RetryPlan

NEWEST = (SortKey("createdAt", descending=True),)
FIRST_DAY = dt.datetime.now(tz=dt.UTC).date() - dt.timedelta(days=90)
LAST_DAY = FIRST_DAY + dt.timedelta(days=80)


async def search(desk, query, name="octanist"):
    connection = desk.connections[name]
    record = await prepare_search(desk.workspace, connection, query)
    return await desk.run(SearchLeads(record.job_id, connection.connection_id, query))


def test_all_pages_are_read_and_every_lead_is_there_once(desk):
    async def story(desk):
        ended = await search(desk, SearchQuery(sort=NEWEST, fields=("name", "email")))
        ids = [row.lead_id for row in desk.rows(ended.job_id)]
        assert len(ids) == len(set(ids)) == ended.receipt.rows_in == ended.receipt.total == 2000
        assert not ended.receipt.possible_gaps
        assert desk.columns(ended.job_id) == ["name", "email"]

    desk(story)


def test_a_limit_is_kept_and_columns_come_with_the_first_page(desk):
    async def story(desk):
        query = SearchQuery(filters=(Filter("status", Operator.IN, ("open", "won")),), limit=150)
        ended = await search(desk, query)
        assert ended.receipt.rows_in == len(desk.rows(ended.job_id)) == 150
        assert ended.receipt.calls == 2
        at = desk.columns(ended.job_id).index("status")
        assert {row.cells[at] for row in desk.rows(ended.job_id)} == {"open", "won"}

    desk(story)


def test_leads_that_move_between_pages_are_merged_and_possible_gaps_are_said(desk, crm):
    crm.modes(octanist_rows_moving=3)

    async def story(desk):
        ended = await search(desk, SearchQuery(sort=NEWEST))
        ids = [row.lead_id for row in desk.rows(ended.job_id)]
        assert len(ids) == len(set(ids))
        assert ended.receipt.possible_gaps

    desk(story)


def test_a_long_range_is_read_in_windows_and_a_failed_one_is_read_again_alone(desk, crm, quick_windows):
    async def story(desk):
        query = SearchQuery(first_day=FIRST_DAY, last_day=LAST_DAY)
        whole = await search(desk, query, "jtc")
        everything = {row.lead_id for row in desk.rows(whole.job_id)}
        crm.fault("outage_503", after=2, times=1)
        ended = await search(desk, query, "jtc")
        parts = desk.progress()[-1].parts
        failed = [one for one in parts if one.state is PartState.FAILED]
        assert len(parts) == 12
        assert len(failed) == 1
        assert failed[0].reason
        assert ended.receipt.note.startswith("Not read: ")
        crm.faults()
        before = len(crm.calls())
        again = await desk.run(retried(desk.workspace, ended.job_id))
        assert len(crm.calls()) <= before + 3
        assert not again.receipt.note
        assert again.receipt.total == whole.receipt.total == again.receipt.rows_in
        assert {row.lead_id for row in desk.rows(ended.job_id)} == everything

    desk(story, clock=quick_windows, retry=RetryPlan(attempts=1))


def test_a_search_the_crm_cannot_do_is_refused_before_any_call(desk, crm):
    async def story(desk):
        with pytest.raises(InputError):
            await search(desk, SearchQuery(filters=(Filter("colour", Operator.EQUALS, ("red",)),)))
        with pytest.raises(InputError):
            await search(desk, SearchQuery(text="Asha"), "leadsquared")
        assert crm.calls() == []
        assert desk.workspace.index.all() == ()

    desk(story)


def test_what_is_searched_for_is_not_in_the_log(desk, caplog):
    async def story(desk):
        named = Filter("utm_campaign", Operator.EQUALS, ("Zenobia",))
        with caplog.at_level(logging.INFO, logger="lead_desktop"):
            await search(desk, SearchQuery(filters=(named,)))

    desk(story)
    assert "started" in caplog.text
    assert "Zenobia" not in caplog.text
