from __future__ import annotations

import subprocess
import sys

import pytest

from lead_desktop.core.causes import Cause
from lead_desktop.core.errors import JobBusy, StoreError, UnknownName
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.journal import Journal
from lead_desktop.store.locks import JobLock
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

LOCKING_CHILD = """
import pathlib, sys
from lead_desktop.store.locks import JobLock
lock = JobLock(pathlib.Path(sys.argv[1]))
lock.acquire()
sys.stdout.write("locked\\n")
sys.stdout.flush()
sys.stdin.read()
"""


@pytest.fixture
def job(index, connection):
    """An upload with four rows waiting."""
    record = index.create(JobKind.UPLOAD, connection, "leads.xlsx · Sheet1", '{"sheet": "Sheet1"}')
    with RowWriter(index.job_path(record.job_id)) as writer:
        writer.append([NewRow(n, RowState.WAITING) for n in range(1, 5)])
    return record


def begin(index, job, rows):
    with RowWriter(index.job_path(job.job_id)) as writer:
        Journal(writer).begin_call(rows)


def test_a_new_job_is_a_draft(index, job):
    assert (job.job_id, job.state, job.attempt) == ("job-1", JobState.DRAFT, 0)
    assert (job.connection_name, job.parameters, job.counts) == ("Main account", '{"sheet": "Sheet1"}', ())
    assert index.get(job.job_id) == job


def test_jobs_come_newest_first_and_are_found_by_their_words(index, connection, job):
    search = index.create(JobKind.SEARCH, connection, "Leads of Pune")
    assert index.all() == (search, job)
    assert index.find("pune") == (search,)
    assert index.find(" MAIN account ") == (search, job)
    assert index.find("nowhere") == ()


def test_states_keep_times_and_attempts(index, job):
    index.set_state(job.job_id, JobState.RUNNING)
    started = index.get(job.job_id)
    assert (started.attempt, started.finished_s) == (1, None)
    index.set_state(job.job_id, JobState.PAUSED)
    index.set_state(job.job_id, JobState.RUNNING)
    index.set_state(job.job_id, JobState.FAILED, "The keys were refused.", Cause.KEYS_REFUSED)
    ended = index.get(job.job_id)
    assert (ended.attempt, ended.note, ended.cause) == (1, "The keys were refused.", Cause.KEYS_REFUSED)
    assert started.started_s == ended.started_s < ended.finished_s
    index.set_state(job.job_id, JobState.RUNNING)
    again = index.get(job.job_id)
    assert (again.attempt, again.note, again.cause, again.finished_s) == (2, "", Cause.NONE, None)


def test_a_receipt_comes_back_as_it_was_saved(index, job):
    counts = ((RowState.CREATED, 3), (RowState.UNKNOWN, 1))
    receipt = Receipt(
        job.job_id, JobKind.UPLOAD, 4, counts, 2, 1, 9.5, 4,
        possible_gaps=True, note="Stopped.", cause=Cause.LOST_TOO_OFTEN,
    )  # fmt: skip
    index.save_receipt(receipt, JobState.STOPPED)
    assert index.receipt(job.job_id) == receipt
    assert index.get(job.job_id).state is JobState.STOPPED


def test_counts_and_parameters_can_be_saved_on_the_way(index, job):
    index.save_counts(job.job_id, ((RowState.CREATED, 1), (RowState.FAILED, 0)), 4, 1, 0, 0.5)
    index.set_parameters(job.job_id, '{"mapping": 1}', title="Other")
    saved = index.get(job.job_id)
    assert (saved.counts, saved.rows_in, saved.calls) == (((RowState.CREATED, 1),), 4, 1)
    assert (saved.parameters, saved.title) == ('{"mapping": 1}', "Other")


@pytest.mark.parametrize("name", ["job-9", "../profile", "", "a/b", "job-1\n"])
def test_a_job_that_is_not_there_is_an_error_with_its_name(index, job, name):
    for ask in (
        index.get,
        index.receipt,
        index.delete,
        lambda job_id: index.set_state(job_id, JobState.RUNNING),
    ):
        with pytest.raises(UnknownName) as caught:
            ask(name)
        assert name in caught.value.sentence()


def test_a_path_cannot_leave_the_profile(index):
    with pytest.raises(UnknownName):
        index.job_path("../../elsewhere")


def test_a_running_job_whose_process_died_is_interrupted_and_its_rows_unknown(index, job):
    index.set_state(job.job_id, JobState.RUNNING)
    begin(index, job, [1, 2])
    assert index.recover() == (job.job_id,)
    after = index.get(job.job_id)
    assert after.state is JobState.INTERRUPTED
    assert after.counts == ((RowState.WAITING, 2), (RowState.UNKNOWN, 2))
    assert (after.rows_in, after.calls) == (4, 1)
    assert index.receipt(job.job_id).closes
    assert index.recover() == ()


def test_a_paused_job_stays_paused_and_its_lost_rows_are_unknown(index, job):
    index.set_state(job.job_id, JobState.PAUSED, "Paused by you.", Cause.QUOTA_SPENT)
    begin(index, job, [1])
    assert index.recover() == ()
    after = index.get(job.job_id)
    assert (after.state, after.note, after.cause) == (JobState.PAUSED, "Paused by you.", Cause.QUOTA_SPENT)
    assert after.counts == ((RowState.WAITING, 3), (RowState.UNKNOWN, 1))


def test_rows_being_fetched_wait_again_after_a_crash(index, connection):
    job = index.create(JobKind.FETCH, connection, "12 ids")
    with RowWriter(index.job_path(job.job_id)) as writer:
        writer.append([NewRow(1, RowState.FETCHING), NewRow(2, RowState.FOUND)])
    index.set_state(job.job_id, JobState.RUNNING)
    index.recover()
    assert index.get(job.job_id).counts == ((RowState.WAITING, 1), (RowState.FOUND, 1))


def test_drafts_and_ended_jobs_are_left_alone(index, job):
    assert index.recover() == ()
    index.set_state(job.job_id, JobState.FINISHED)
    assert index.recover() == ()
    assert index.get(job.job_id).state is JobState.FINISHED


def test_a_job_another_process_runs_is_left_alone_until_it_dies(index, job, profile):
    index.set_state(job.job_id, JobState.RUNNING)
    lock_path = profile.jobs_dir / f"{job.job_id}.lock"
    command = [sys.executable, "-c", LOCKING_CHILD, str(lock_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout.readline() == b"locked\n"
        assert index.recover() == ()
        assert index.get(job.job_id).state is JobState.RUNNING
        with pytest.raises(JobBusy, match="Another window"):
            index.delete(job.job_id)
        child.kill()
        child.wait(timeout=10)
    assert index.recover() == (job.job_id,)


def test_a_job_whose_file_is_gone_says_so_and_the_others_recover(index, connection, job):
    other = index.create(JobKind.FETCH, connection, "gone")
    for job_id in (job.job_id, other.job_id):
        index.set_state(job_id, JobState.RUNNING)
    assert index.recover() == (other.job_id, job.job_id)
    assert index.get(job.job_id).counts == ((RowState.WAITING, 4),)
    lost = index.get(other.job_id)
    assert lost.state is JobState.INTERRUPTED
    assert "missing" in lost.note
    assert not index.job_path(other.job_id).exists()


def test_what_could_not_be_settled_at_one_start_is_settled_at_the_next(index, job):
    path = index.job_path(job.job_id)
    index.set_state(job.job_id, JobState.RUNNING)
    begin(index, job, [1])
    away = path.rename(path.with_suffix(".away"))
    assert index.recover() == (job.job_id,)
    away.rename(path)
    assert index.recover() == ()
    assert index.get(job.job_id).counts == ((RowState.WAITING, 3), (RowState.UNKNOWN, 1))


def test_a_deleted_job_leaves_no_file(index, job, profile):
    with RowReader(index.job_path(job.job_id)) as reader:
        assert reader.count() == 4
    index.delete(job.job_id)
    assert index.all() == ()
    assert list(profile.jobs_dir.iterdir()) == []


def test_a_job_whose_file_was_deleted_can_still_be_deleted(index, job):
    index.job_path(job.job_id).unlink()
    index.delete(job.job_id)
    assert index.all() == ()


def test_a_lock_is_held_once_and_given_back(tmp_path, mode):
    path = tmp_path / "a.lock"
    one, other = JobLock(path), JobLock(path)
    with one:
        assert one.held
        for lock in (one, other):
            with pytest.raises(JobBusy):
                lock.acquire()
        assert mode(path) == 0o600
    assert not one.held
    one.release()
    with other:
        assert other.held


def test_a_lock_in_a_folder_that_is_gone_is_a_sentence(tmp_path):
    with pytest.raises(StoreError, match="missing"):
        JobLock(tmp_path / "gone" / "a.lock").acquire()
