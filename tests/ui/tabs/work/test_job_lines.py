"""What a line of the list and its panel say, without a widget."""

from dataclasses import replace

import pytest

from lead_desktop.core.causes import Cause
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.tabs.jobs.job_columns import job_columns
from lead_desktop.ui.tabs.jobs.job_lines import JobLine, job_chips, matching

RECORD = JobRecord(
    "7", JobKind.UPLOAD, "id", "Acme India", "walk-ins.xlsx · May", JobState.INTERRUPTED, "{}", 3117,
    ((RowState.CREATED, 1814), (RowState.FAILED, 36), (RowState.UNKNOWN, 50), (RowState.WAITING, 1217)),
    100.0, 100.0, None, 38, 0, 9.0, None, False, "", 1,
)  # fmt: skip


def line(**changes) -> JobLine:
    return JobLine(replace(RECORD, **changes), None, None, 200.0)


def test_an_interrupted_upload_says_what_is_safe_and_what_is_left():
    title, words = line().warning()
    assert title == "Interrupted, the app was closed"
    assert words == (
        "1,850 rows are settled and saved. 50 got no answer and may exist. 1,217 were never sent. "
        "Nothing starts by itself."
    )
    button, hint = line().resume_words()
    assert button == "Resume, 1,217 rows left"
    assert hint == (
        "Sends the 1,217 rows that were never sent. The 50 unknown rows are looked up first, "
        "and sent again only when their leads are proven absent."
    )


def test_a_finished_job_cannot_be_resumed_and_a_stopped_one_can():
    assert line().can_resume
    counts = ((RowState.CREATED, 3117),)
    assert not line(state=JobState.FINISHED, counts=counts).can_resume
    assert line(state=JobState.STOPPED, counts=((RowState.NOT_SENT, 3117),)).can_resume
    assert not line(state=JobState.STOPPED, counts=counts).can_resume


def test_only_a_job_that_is_over_can_be_retried():
    assert line().failed == 0
    assert line(state=JobState.FINISHED).failed == 36


def test_chips_count_states_and_the_filter_reads_name_title_and_connection():
    lines = (line(), line(job_id="8", state=JobState.FINISHED, title="webinar.csv"))
    assert [(chip.key, chip.count) for chip in job_chips(lines)] == [
        ("", 2),
        ("interrupted", 1),
        ("finished", 1),
    ]
    assert matching(lines, "", "WEBINAR") == lines[1:]
    assert matching(lines, "interrupted", "acme") == lines[:1]
    assert matching(lines, "failed", "") == ()


def test_a_cause_stands_apart_from_what_is_left_and_nothing_counts_as_nothing():
    failed = line(
        state=JobState.FAILED,
        rows_in=200,
        counts=((RowState.NOT_SENT, 200),),
        note="5 calls in a row were refused. (HTTP 412)",
        cause=Cause.REFUSED_TOO_OFTEN,
    )
    title, words = failed.warning()
    assert title == "The upload stopped itself"
    assert words == "5 calls in a row were refused. (HTTP 412)\n200 rows were never sent."
    one = replace(
        failed,
        record=replace(failed.record, rows_in=2, counts=((RowState.UNKNOWN, 1), (RowState.NOT_SENT, 1))),
    )
    assert one.warning()[1].endswith("\n1 row got no answer and may exist. 1 was never sent.")


@pytest.mark.parametrize(
    ("cause", "title"),
    [
        (Cause.NONE, "Paused"),
        (Cause.KEYS_REFUSED, "Paused, new keys are needed"),
        (Cause.QUOTA_SPENT, "Paused, no calls are left today"),
        (Cause.OFFLINE, "Paused, it needs you"),
    ],
)
def test_a_pause_is_called_by_its_cause(cause, title):
    assert line(state=JobState.PAUSED, cause=cause, note="Egal.").warning()[0] == title


@pytest.mark.parametrize(
    ("kind", "title", "words"),
    [
        (JobKind.SEARCH, "Search status = won", "status = won"),
        (JobKind.FETCH, "Fetch 152 lines", "152 lines"),
        (JobKind.UPLOAD, "Search results.xlsx · May", "Search results.xlsx · May"),
    ],
)
def test_the_list_of_jobs_says_what_a_job_does_once(kind, title, words):
    column = next(column for column in job_columns(lambda: None) if column.key == "job")
    assert column.detail(line(kind=kind, title=title)) == words
