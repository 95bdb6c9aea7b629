"""Fetching by pasted lines, against the sandbox: one row per line, every line explained."""

import asyncio

from lead_desktop.core.columns import Column
from lead_desktop.core.errors import KeysRefused
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.reopen import resumed, retried
from lead_desktop.sandbox.seed_jtc import FIRST_BULK_ID

BASICS = (Column("FirstName", "First name"), Column("EmailAddress", "E-mail"))
NOBODY = "cc3fef18-960b-4a60-98c0-af2ab61cee80"


async def ids_of(desk, crm, draft, people, number):
    """Make leads and give their ids in the order of their names."""
    await desk.run(draft(desk, people(number)))
    held = {lead["email"]: lead["id"] for lead in crm.leads()}
    return [held[email] for _, email in people(number)]


def states(desk, job_id):
    return [str(row.state) for row in desk.rows(job_id)]


def test_every_pasted_line_comes_back_in_order_and_explained(desk, crm, draft, people):
    async def story(desk):
        first, second = await ids_of(desk, crm, draft, people, 2)
        pasted = [
            f"https://in21.leadsquared.com/LeadDetails?LeadID={second}",
            "",
            NOBODY,
            "call Priya on Monday",
            first.upper(),
            "asha2@newcomer.in",
            f"{{{first}}}",
        ]
        ended = await desk.fetch(pasted, BASICS)
        rows = desk.rows(ended.job_id)
        assert [(row.line, str(row.state)) for row in rows] == [
            (1, "found"),
            (3, "not found"),
            (4, "not an id"),
            (5, "found"),
            (6, "found"),
            (7, "duplicate"),
        ]
        assert [row.cells[0] for row in rows] == [text for text in pasted if text]
        assert rows[0].cells[1:] == ("Asha 2", "asha2@newcomer.in")
        assert rows[0].lead_id == rows[4].lead_id == second
        assert rows[1].reason == "No lead has this id in leadsquared."
        assert rows[2].reason == "Not sent. A line needs an id, a lead URL, an e-mail or a phone."
        assert rows[5].reason == "Fetched once, on line 5."
        assert ended.receipt.rows_in == 6
        assert ended.receipt.closes

    desk(story)


def test_the_full_name_is_put_together_from_its_parts(desk, crm, draft, people):
    async def story(desk):
        (lead_id,) = await ids_of(desk, crm, draft, people, 1)
        ended = await desk.fetch([lead_id], (Column(FULL_NAME, "Full name"),))
        assert desk.rows(ended.job_id)[0].cells[1] == "Asha 1"

    desk(story)


def test_a_chunk_that_fails_for_good_fails_only_its_lines_and_retry_fetches_only_those(
    desk, crm, draft, people
):
    async def story(desk):
        (lead_id,) = await ids_of(desk, crm, draft, people, 1)
        crm.fault("outage_503", match="ByIds", times=-1)
        ended = await desk.fetch([lead_id, NOBODY, "asha1@newcomer.in"], BASICS)
        assert ended.state is JobState.FINISHED
        assert states(desk, ended.job_id) == ["failed", "failed", "found"]
        assert desk.rows(ended.job_id)[0].reason
        crm.faults()
        before = len(crm.calls())
        again = await desk.run(retried(desk.workspace, ended.job_id))
        assert states(desk, again.job_id) == ["found", "not found", "found"]
        assert len(crm.calls()) == before + 1
        assert again.receipt.closes

    desk(story)


def test_a_bulk_with_many_leads_is_one_line_and_many_rows_and_still_closes(desk):
    async def story(desk):
        ended = await desk.fetch([str(FIRST_BULK_ID + place) for place in range(8)] + ["999999"], name="jtc")
        rows = desk.rows(ended.job_id)
        assert ended.receipt.rows_in == 9
        assert ended.receipt.closes
        assert rows[8].state is RowState.NOT_FOUND
        assert len(rows) > 9
        assert {row.line for row in rows[9:]} <= {row.line for row in rows[:9] if row.state is RowState.FOUND}
        assert "vehicles" in desk.columns(ended.job_id)
        again = await desk.run(resumed(desk.workspace, ended.job_id))
        assert again.receipt.counts == ended.receipt.counts

    desk(story)


def test_stop_leaves_lines_waiting_and_resume_fetches_them(desk, crm, draft, people):
    async def story(desk):
        await ids_of(desk, crm, draft, people, 20)
        crm.modes(latency_ms=[40, 50])
        pasted = [email for _, email in people(20)]
        already = len(desk.progress())
        starting = desk.fetch(pasted, BASICS)

        async def stop_soon():
            await desk.until(lambda: any(event.calls >= 4 for event in desk.progress()[already:]))
            for job_id in desk.runner.running():
                desk.runner.stop(job_id)

        ended, _ = await asyncio.gather(starting, stop_soon())
        assert ended.state is JobState.STOPPED
        assert ended.receipt.count(RowState.WAITING) > 0
        assert ended.receipt.count(RowState.FETCHING) == 0
        assert ended.receipt.closes
        again = await desk.run(resumed(desk.workspace, ended.job_id))
        assert again.receipt.counts == ((RowState.FOUND, 20),)

    desk(story)


def test_refused_keys_end_an_unattended_fetch_and_its_lines_still_wait(desk, crm):
    crm.fault("unauthorized", times=-1)

    async def story(desk):
        ended = await desk.fetch([NOBODY], BASICS)
        assert isinstance(ended.error, KeysRefused)
        assert ended.state is JobState.FAILED
        assert states(desk, ended.job_id) == ["waiting"]

    desk(story)
