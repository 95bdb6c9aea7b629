"""How long a job is kept, in words."""

from dataclasses import replace

import pytest

from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.retention import DAY_S
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.tabs.jobs.kept_words import held_note, kept_cell, kept_sentence

NOV_21_S = 1_795_262_400.0  # 2026-11-21, noon UTC
RECORD = JobRecord(
    "7", JobKind.UPLOAD, "id", "Acme India", "walk-ins.xlsx", JobState.FINISHED, "{}", 10,
    ((RowState.CREATED, 10),), NOV_21_S, NOV_21_S, NOV_21_S, 38, 0, 9.0, None, False, "", 1,
)  # fmt: skip


def line(days_ago=0.0, keep=30, **changes) -> JobLine:
    return JobLine(replace(RECORD, **changes), None, None, NOV_21_S + days_ago * DAY_S, keep)


def with_rows(state: RowState, number: int):
    return {"counts": ((RowState.CREATED, 10 - number), (state, number)), "state": JobState.STOPPED}


def test_a_job_that_is_over_is_kept_until_a_day():
    assert kept_cell(line(), None) == "21 Dec"
    assert kept_sentence(line(), None) == "Kept until 21 Dec, then its rows are deleted from this computer."
    assert kept_cell(line(keep=365), None) == "21 Nov 2027"


def test_where_nothing_goes_by_itself_no_day_is_named():
    assert kept_cell(line(keep=0), None) == ""
    assert kept_sentence(line(keep=0), None) == "Kept until you delete it."


def test_a_job_that_runs_has_no_day_yet():
    assert kept_cell(line(state=JobState.RUNNING), None) == ""


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (with_rows(RowState.UNKNOWN, 2), "Kept for as long as 2 rows are unknown."),
        (with_rows(RowState.NOT_SENT, 1), "Kept because 1 row was never sent."),
        ({"state": JobState.PAUSED}, "Kept for as long as it is not over."),
    ],
)
def test_a_job_that_is_not_over_says_why_it_stays(changes, sentence):
    assert kept_cell(line(**changes), None) == "Until settled"
    assert kept_sentence(line(**changes), None) == sentence


def test_a_job_whose_day_is_past_says_that_it_goes():
    assert kept_sentence(line(31), None) == "Older than 30 days: deleted at the next daily look."


def test_the_note_counts_only_old_jobs_that_stay():
    assert held_note([line(), line(31)]) == ""
    assert held_note([line(3, **with_rows(RowState.UNKNOWN, 2))]) == ""
    one = line(31, **with_rows(RowState.UNKNOWN, 2))
    assert held_note([one]) == "1 job older than 30 days stays, because it has unknown rows."
    assert held_note([one, one]) == "2 jobs older than 30 days stay, because they have unknown rows."
    assert held_note([one, line(31, state=JobState.INTERRUPTED)]) == (
        "2 jobs older than 30 days stay: 1 has unknown rows, 1 is interrupted."
    )
