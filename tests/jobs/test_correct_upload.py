"""Failed and skipped rows of an upload go to a workbook; corrected and sorted, they land on their rows and are sent once."""

import shutil
from collections import Counter
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from lead_desktop.core.connections import SafeMode
from lead_desktop.core.errors import InputError, JobBusy
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.correct_upload import READY_AGAIN, CorrectUpload
from lead_desktop.jobs.fix_in_excel import KEY, PROBLEM, ExportProblemRows, worked_on
from lead_desktop.jobs.fix_rows import CellText, EditCells
from lead_desktop.jobs.recognise_fixes import RecogniseFixes
from lead_desktop.jobs.reopen import resumed
from lead_desktop.jobs.row_keys import RowKey, job_token
from lead_desktop.jobs.safe_mode import yes_needed
from lead_desktop.jobs.upload_leads import UploadLeads
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import RowReader

CREATE = "Bulk/Create"


def silent(_progress):
    """Nobody looks."""


def counts(ended):
    return {str(state): number for state, number in ended.receipt.counts}


def sheet_of(path):
    """Headings and rows of the workbook, as a person sees them."""
    head, *rows = [list(row) for row in load_workbook(path).active.values]
    return head, rows


def write_back(path, head, rows):
    book = load_workbook(path)
    book.active.delete_rows(1, book.active.max_row)
    for row in (head, *rows):
        book.active.append(row)
    book.save(path)


async def upload_with_trouble(desk, crm, draft, people):
    """Sixty people: rows 10 to 14 are refused by the CRM, rows 20 to 22 have errors and were skipped."""
    crm.modes(poison_text="poison")
    pairs = [
        (f"{name} poison" if 8 <= at < 13 else name, email) for at, (name, email) in enumerate(people(60))
    ]
    for at in (18, 19, 20):
        pairs[at] = (pairs[at][0], "nadia@")
    job = draft(desk, pairs, errors={20, 21, 22})
    ended = await desk.run(job)
    assert counts(ended) == {"created": 52, "failed": 5, "skipped": 3}
    return job


def test_corrections_sorted_in_excel_land_on_their_rows_and_each_lead_is_created_once(
    desk, crm, draft, people, tmp_path
):
    target = tmp_path / "to fix.xlsx"

    async def story(desk):
        job = await upload_with_trouble(desk, crm, draft, people)
        assert await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent) == 8
        head, rows = sheet_of(target)
        assert all(row[head.index(PROBLEM)] for row in rows[:5])
        name, email = head.index("First name"), head.index("E-mail")
        for row in rows:
            row[name] = row[name].removesuffix(" poison")
        rows[5][email], rows[6][email] = "first@newcomer.in", "second@newcomer.in"  # the third stays wrong
        rows[7][name] = "Still wrong"
        write_back(target, head, sorted(rows, key=lambda row: row[name], reverse=True))
        back = await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        assert (back.ready, back.wrong, back.closed, back.unmatched) == (7, 1, 0, 0)
        assert back.record.state is JobState.STOPPED
        assert dict(back.record.counts) == {RowState.CREATED: 52, RowState.SKIPPED: 1, RowState.NOT_SENT: 7}
        assert back.record.receipt().closes
        assert [row.line for row in desk.rows(job.job_id) if row.reason == READY_AGAIN] == [
            10,
            11,
            12,
            13,
            14,
            20,
            21,
        ]
        assert len(crm.leads()) == 52  # nothing was sent by it
        asking = replace(desk.connections["leadsquared"], safe_mode=SafeMode.ASK)
        desk.workspace.book.save(asking)
        needed = yes_needed(desk.workspace, back.record)
        assert (needed.rows, needed.corrected) == (7, True)
        ended = await desk.run(resumed(desk.workspace, job.job_id, confirmed=True))
        assert counts(ended) == {"created": 59, "skipped": 1}
        assert ended.state is JobState.FINISHED
        assert ended.receipt.closes
        held = {lead["email"]: lead["id"] for lead in crm.leads()}
        assert held == {row.cells[1]: row.lead_id for row in desk.rows(job.job_id) if row.lead_id}
        assert set(Counter(lead["email"] for lead in crm.leads()).values()) == {1}
        with RowReader(desk.workspace.index.job_path(job.job_id)) as reader:
            states = [[one.state for one in reader.attempts(line - 1)][-2:] for line in (10, 20)]
        assert states == [[RowState.FAILED, RowState.CREATED], [RowState.CREATED]]

    desk(story)


def test_rows_that_were_created_or_may_exist_are_never_touched_by_a_workbook(
    desk, crm, draft, people, tmp_path
):
    target = tmp_path / "to fix.xlsx"

    async def story(desk):
        crm.faults(
            {"kind": "commit_then_drop", "match": CREATE, "times": 1},
            {"kind": "mx_412", "match": "Leads.Get", "times": -1},
            {"kind": "mx_412", "match": "RetrieveLead", "times": -1},
        )
        job = draft(desk, [*people(3), ("", "nadia@")], errors={5})
        ended = await desk.run(job)
        assert counts(ended) == {"unknown": 3, "skipped": 1}
        await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent)
        head, rows = sheet_of(target)
        record = desk.workspace.index.get(job.job_id)
        for row_id in (1, 2):
            row = list(rows[0])
            row[head.index(KEY)] = str(RowKey(job.job_id, job_token(record), row_id))
            row[head.index("E-mail")] = f"other{row_id}@newcomer.in"
            rows.append(row)
        write_back(target, head, rows)
        before = desk.rows(job.job_id)
        back = await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        assert (back.ready, back.wrong, back.closed, back.unmatched) == (0, 0, 2, 0)
        assert desk.rows(job.job_id) == before
        assert back.record == record

    desk(story)


def test_rows_that_were_retried_and_created_since_the_workbook_was_saved_stay_as_they_are(
    desk, crm, draft, people, tmp_path
):
    target = tmp_path / "to fix.xlsx"

    async def story(desk):
        job = await upload_with_trouble(desk, crm, draft, people)
        await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent)
        head, rows = sheet_of(target)
        for row in rows:
            row[head.index("First name")] = f"Asha {row[head.index(KEY)]}"
            row[head.index("E-mail")] = f"asha.{row[head.index(KEY)]}@newcomer.in"
        write_back(target, head, rows)
        first = await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        assert first.ready == 8
        await desk.run(resumed(desk.workspace, job.job_id))
        head, rows = sheet_of(target)
        for row in rows:
            row[head.index("First name")] = "Another"
        write_back(target, head, rows)
        again = await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        assert (again.ready, again.closed) == (0, 8)
        assert len(crm.leads()) == 60
        assert again.record.state is JobState.FINISHED

    desk(story)


def test_a_workbook_is_not_taken_while_its_upload_runs_or_before_it_was_sent(
    desk, crm, draft, people, tmp_path
):
    target = tmp_path / "to fix.xlsx"

    async def story(desk):
        job = await upload_with_trouble(desk, crm, draft, people)
        await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent)
        with desk.workspace.index.lock(job.job_id), pytest.raises(JobBusy):
            await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        desk.workspace.index.set_state(job.job_id, JobState.DRAFT)
        with pytest.raises(InputError, match="not sent yet"):
            await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)

    desk(story)


def test_a_workbook_is_recognised_and_one_of_a_deleted_upload_too(desk, crm, draft, people, tmp_path):
    target, other = tmp_path / "to fix.xlsx", tmp_path / "other.csv"
    other.write_text("First Name,City\nAsha,Pune\n", "utf-8")

    async def story(desk):
        job = await upload_with_trouble(desk, crm, draft, people)
        await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent)
        as_text = target.with_suffix(".csv")
        await ExportProblemRows(job.job_id, str(as_text)).run(desk.workspace, silent)
        head, rows = sheet_of(target)
        write_back(target, ["My title"], [head, *rows])
        for path in (target, as_text):
            found = await RecogniseFixes(str(path)).run(desk.workspace, silent)
            assert found.record == desk.workspace.index.get(job.job_id)
        assert await RecogniseFixes(str(other)).run(desk.workspace, silent) is None
        assert await RecogniseFixes(str(tmp_path / "gone.xlsx")).run(desk.workspace, silent) is None
        back = await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        assert (back.ready, back.unmatched) == (0, 0)  # the headings were found below the title
        desk.workspace.index.delete(job.job_id)
        assert (await RecogniseFixes(str(target)).run(desk.workspace, silent)).record is None
        again = draft(desk, people(1))
        assert again.job_id != job.job_id  # no number stands for two jobs
        assert (await RecogniseFixes(str(target)).run(desk.workspace, silent)).record is None

    desk(story)


def test_a_draft_is_worked_on_once_a_cell_was_changed_or_its_rows_are_in_a_workbook(
    desk, crm, draft, people, tmp_path
):
    async def story(desk):
        jobs = [draft(desk, people(2), errors={2, 3}) for _ in range(3)]
        for job in jobs:
            desk.workspace.index.set_state(job.job_id, JobState.DRAFT)
        untouched, edited, taken_out = (desk.workspace.index.job_path(job.job_id) for job in jobs)
        await EditCells(jobs[1].job_id, (CellText(1, 0, "Mira"),), "Edit").run(desk.workspace, silent)
        await ExportProblemRows(jobs[2].job_id, str(tmp_path / "out.xlsx")).run(desk.workspace, silent)
        assert [worked_on(path) for path in (untouched, edited, taken_out)] == [False, True, True]

    desk(story)


def test_a_corrected_row_that_repeats_a_row_of_unknown_outcome_is_not_sent(
    desk, crm, draft, people, tmp_path
):
    target = tmp_path / "to fix.xlsx"

    async def story(desk):
        crm.faults(
            {"kind": "commit_then_drop", "match": CREATE, "times": 1},
            {"kind": "mx_412", "match": "Leads.Get", "times": -1},
            {"kind": "mx_412", "match": "RetrieveLead", "times": -1},
        )
        job = draft(desk, [*people(3), ("Late", "nadia@")], errors={5})
        await desk.run(job)
        await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent)
        head, rows = sheet_of(target)
        rows[0][head.index("E-mail")] = people(1)[0][1]
        write_back(target, head, rows)
        assert (await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)).ready == 1
        ended = await desk.run(UploadLeads(job.job_id, job.connection_id))
        assert counts(ended) == {"unknown": 3, "not sent": 1}
        assert "whose outcome is unknown" in desk.rows(job.job_id)[3].reason
        assert len(crm.leads()) == 3

    desk(story)


def test_an_app_that_is_killed_between_the_rows_and_their_counts_counts_them_at_its_next_start(
    desk, crm, draft, people, tmp_path, monkeypatch, no_keyring
):
    target, killed = tmp_path / "to fix.xlsx", tmp_path / "killed"

    def killed_here(index, job_id, *_counts):
        shutil.copytree(index.job_path(job_id).parent.parent, killed)

    async def story(desk):
        job = await upload_with_trouble(desk, crm, draft, people)
        await ExportProblemRows(job.job_id, str(target)).run(desk.workspace, silent)
        head, rows = sheet_of(target)
        for row in rows:
            row[head.index("E-mail")] = f"asha.{row[head.index(KEY)]}@newcomer.in"
        write_back(target, head, rows)
        with monkeypatch.context() as patched:
            patched.setattr(JobIndex, "save_counts", killed_here)
            await CorrectUpload(job.job_id, str(target)).run(desk.workspace, silent)
        workspace = Workspace.open(Profile(killed), clock=Clock(), environ={}, keyring=no_keyring)
        workspace.index.recover()
        record = workspace.index.get(job.job_id)
        await workspace.close()
        assert record.state is JobState.PAUSED
        assert dict(record.counts) == {RowState.CREATED: 52, RowState.NOT_SENT: 8}

    desk(story)
