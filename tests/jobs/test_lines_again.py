"""Lines and rows of finished jobs that are looked up once more."""

from lead_desktop.core.rows import RowState
from lead_desktop.jobs.lines_again import KeysOfRows, PastedAgain


async def ask(desk, question):
    return await question.run(desk.workspace, lambda _word: None)


def test_lines_without_a_lead_come_back_as_they_were_pasted_in_their_order(desk, known):
    texts = ["nobody@newcomer.in", f" {known[0].email} ", "what is this", "no-one@newcomer.in"]

    async def story(desk):
        ended = await desk.fetch(texts)
        missing = await ask(desk, PastedAgain(ended.job_id, (RowState.NOT_FOUND,)))
        both = await ask(desk, PastedAgain(ended.job_id, (RowState.NOT_FOUND, RowState.NOT_AN_ID)))
        return missing, both

    missing, both = desk(story)
    assert missing == ("nobody@newcomer.in", "no-one@newcomer.in")
    assert both == ("nobody@newcomer.in", "what is this", "no-one@newcomer.in")


def test_duplicates_are_found_by_what_they_were_sent_with(desk, draft, people, known):
    async def story(desk):
        job = draft(desk, [*people(2), ("Twin", known[0].email)])
        await desk.run(job)
        (row,) = [row for row in desk.rows(job.job_id) if row.state is RowState.DUPLICATE]
        keys = await ask(desk, KeysOfRows(job.job_id, row.state, row.reason))
        other = await ask(desk, KeysOfRows(job.job_id, row.state, "Another reason."))
        fetched = await desk.fetch(keys)
        return row, keys, other, fetched

    row, keys, other, fetched = desk(story)
    assert keys == (row.lead_id or known[0].email,)
    assert other == ()
    assert fetched.receipt.count(RowState.FOUND) == 1
