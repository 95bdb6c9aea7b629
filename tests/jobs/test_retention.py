"""Old lead data goes by itself; what is not over, and what only a wrong clock calls old, stays."""

import asyncio
import os
from dataclasses import dataclass

import pytest

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.retention import SweepOld
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.store.deleted_jobs import DeletionCause
from lead_desktop.store.profile import Profile
from lead_desktop.store.retention import DAY_S, KEEP_DAYS, Hold, hold_of, kept_until_s
from lead_desktop.store.rowstore import NewRow, RowWriter

START_S = 1_750_000_000.0
CANARY = "canary-lead@kaveri.example.com"
PRACTICE = Connection("c-1", "Practice", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")


@dataclass
class House:
    """A profile whose clock is turned by hand."""

    folder: object
    no_keyring: object
    now_s: float = START_S
    workspace: Workspace = None

    def open(self) -> None:
        self.workspace = Workspace.open(
            Profile(self.folder), clock=Clock(now_s=lambda: self.now_s), environ={}, keyring=self.no_keyring
        )

    def close(self) -> None:
        asyncio.run(self.workspace.close())

    def days_later(self, days: float) -> None:
        self.now_s += days * DAY_S

    def sweep(self, **given):
        return asyncio.run(SweepOld(**given).run(self.workspace, print))

    def job(self, kind, state, *states: RowState, recorded=None) -> str:
        index = self.workspace.index
        job_id = index.create(kind, PRACTICE, f"{CANARY}.csv", f'{{"text": "{CANARY}"}}').job_id
        with RowWriter(index.job_path(job_id)) as writer:
            writer.append([NewRow(line, one, (), reason=CANARY) for line, one in enumerate(states, 1)])
        counts = tuple((one, states.count(one)) for one in dict.fromkeys(recorded or states))
        if state is not JobState.DRAFT:
            index.set_state(job_id, JobState.RUNNING)
            index.save_receipt(Receipt(job_id, kind, len(states), counts, calls=2), state)
        else:
            os.utime(index.job_path(job_id), (self.now_s, self.now_s))
        return job_id

    @property
    def ids(self) -> set[str]:
        return {record.job_id for record in self.workspace.index.all()}


@pytest.fixture
def house(tmp_path, no_keyring):
    made = House(tmp_path / "profile", no_keyring)
    made.open()
    yield made
    made.close()


@pytest.fixture
def told(house):
    """A house where it was said already that old jobs go: a first fetch went long ago."""
    house.sweep()
    house.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    house.days_later(31)
    assert house.sweep().due == 1
    house.days_later(1)
    assert len(house.sweep().deleted) == 1
    return house


def test_nothing_goes_before_it_was_said_a_day_ahead(house):
    job_id = house.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    house.sweep()
    house.days_later(29.9)
    assert house.sweep().due == 0
    house.days_later(1)
    word = house.sweep()
    assert (word.due, word.deleted, word.goes_s) == (1, (), house.now_s + DAY_S)
    house.days_later(0.9)
    assert house.sweep().deleted == ()
    house.days_later(0.1)
    assert house.sweep().deleted == (job_id,)
    assert house.ids == set()


def test_a_start_that_nobody_reads_counts_as_not_said(house):
    house.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    house.sweep(tell=False)
    for _day in range(4):
        house.days_later(31)
        assert house.sweep(tell=False).gone == ()
    assert len(house.ids) == 1


def test_a_deleted_job_leaves_its_numbers_and_nothing_that_names_people(told, tmp_path):
    job_id = told.job(JobKind.UPLOAD, JobState.FINISHED, RowState.CREATED, RowState.FAILED)
    told.days_later(31)
    assert told.sweep().deleted == (job_id,)
    line = told.workspace.index.deleted.all()[0]
    assert (line.job_id, line.rows_in, line.calls, line.cause) == (job_id, 2, 2, DeletionCause.AGE)
    assert line.counts == ((RowState.CREATED, 1), (RowState.FAILED, 1))
    assert not [
        path for path in tmp_path.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()
    ]


@pytest.mark.parametrize("state", [JobState.RUNNING, JobState.PAUSED, JobState.INTERRUPTED])
@pytest.mark.parametrize("kind", list(JobKind))
def test_a_job_under_way_never_goes(told, kind, state):
    job_id = told.job(kind, state, RowState.FOUND)
    told.days_later(40)
    told.sweep()
    told.days_later(40)
    assert told.sweep().gone == ()
    assert job_id in told.ids


@pytest.mark.parametrize(
    ("row", "hold"),
    [
        (RowState.UNKNOWN, Hold.UNKNOWN_ROWS),
        (RowState.SENDING, Hold.UNKNOWN_ROWS),
        (RowState.NOT_SENT, Hold.UNSENT_ROWS),
        (RowState.WAITING, Hold.UNSENT_ROWS),
    ],
)
def test_an_upload_with_open_rows_never_goes_whatever_the_history_says(told, row, hold):
    known = told.job(JobKind.UPLOAD, JobState.STOPPED, RowState.CREATED, row)
    stale = told.job(
        JobKind.UPLOAD, JobState.FINISHED, RowState.CREATED, row, recorded=(RowState.CREATED, RowState.FAILED)
    )
    told.days_later(40)
    assert told.sweep().gone == ()
    assert {known, stale} <= told.ids
    assert hold_of(told.workspace.index.get(known)) is hold
    assert kept_until_s(told.workspace.index.get(known), 30) is None


def test_an_upload_whose_receipt_does_not_close_stays(told):
    job_id = told.job(JobKind.UPLOAD, JobState.FINISHED, RowState.CREATED)
    told.workspace.index.save_counts(job_id, (), 1, 1, 0, 1.0)
    assert hold_of(told.workspace.index.get(job_id)) is Hold.OPEN_RECEIPT


def test_an_upload_whose_rows_cannot_be_read_stays(told):
    job_id = told.job(JobKind.UPLOAD, JobState.FINISHED, RowState.CREATED)
    told.workspace.index.job_path(job_id).write_bytes(b"damaged" * 1000)
    told.days_later(40)
    assert told.sweep().gone == ()


def test_a_draft_goes_as_long_after_it_was_last_touched(told):
    job_id = told.job(JobKind.UPLOAD, JobState.DRAFT, RowState.READY)
    told.days_later(20)
    path = told.workspace.index.job_path(job_id)
    os.utime(path, (told.now_s, told.now_s))
    told.days_later(20)
    assert told.sweep().gone == ()
    told.days_later(11)
    assert (word := told.sweep()).drafts == (job_id,)
    assert word.deleted == ()
    assert not path.exists()


def test_what_is_on_the_screen_stays(told):
    shown = told.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    told.days_later(40)
    assert told.sweep(spare=frozenset({shown})).gone == ()
    assert told.sweep().deleted == (shown,)


@pytest.mark.parametrize(("days", "age", "goes"), [(7, 8, True), (90, 40, False), (0, 44, False)])
def test_the_time_is_the_persons_choice(told, days, age, goes):
    told.workspace.settings.choose(KEEP_DAYS, days)
    job_id = told.job(JobKind.SEARCH, JobState.FINISHED, RowState.FOUND)
    told.days_later(age)
    assert (job_id in told.sweep().deleted) is goes


def test_a_clock_that_is_years_ahead_deletes_nothing_until_a_person_says_that_it_is_right(told):
    job_id = told.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    told.sweep()
    told.days_later(3650)
    for _start in range(3):
        word = told.sweep()
        assert (word.due, word.gone) == (1, ())
        assert word.absent_s == pytest.approx(3650 * DAY_S)
        told.days_later(1)
        told.now_s -= DAY_S
    assert told.sweep(clock_is_right=True).deleted == (job_id,)
    assert told.sweep().absent_s is None


def test_a_clock_that_was_wrong_for_a_while_costs_nothing(told):
    job_id = told.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    told.sweep()
    for days in (3650, -3650, -3650, 3650):
        told.days_later(days)
        assert told.sweep().gone == ()
    told.days_later(29)
    assert told.sweep().gone == ()
    told.days_later(2)
    assert told.sweep().deleted == (job_id,)


def test_a_profile_of_an_older_version_takes_its_newest_job_for_the_newest_time(house):
    house.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    house.days_later(1000)
    assert house.sweep().absent_s == pytest.approx(1000 * DAY_S)


def test_who_says_that_the_clock_is_right_is_not_told_a_second_time(house):
    house.sweep()
    job_id = house.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    house.days_later(100)
    assert house.sweep().absent_s is not None
    assert house.sweep(clock_is_right=True).deleted == (job_id,)


def test_a_job_another_window_holds_is_left_for_the_next_day(told):
    job_id = told.job(JobKind.FETCH, JobState.FINISHED, RowState.FOUND)
    told.days_later(31)
    with told.workspace.index.lock(job_id):
        assert told.sweep().gone == ()
    assert told.sweep().deleted == (job_id,)


def test_a_pasted_table_goes_with_its_job_or_after_a_day_without_one(told):
    folder = told.workspace.profile.temp_dir / "pasted"
    folder.mkdir()
    for name, days_ago in (("Pasted 1.tsv", 0), ("Pasted 2.tsv", 0.5), ("Pasted 3.tsv", 2)):
        (folder / name).write_text(CANARY)
        os.utime(folder / name, (told.now_s - days_ago * DAY_S,) * 2)
    told.workspace.index.create(
        JobKind.UPLOAD, PRACTICE, "x", '{"path": "/profile/temp/pasted/Pasted 1.tsv"}'
    )
    told.sweep()
    assert sorted(path.name for path in folder.iterdir()) == ["Pasted 1.tsv", "Pasted 2.tsv"]
    told.days_later(20)
    told.sweep()
    assert [path.name for path in folder.iterdir()] == ["Pasted 1.tsv"]
    told.days_later(20)
    assert len(told.sweep().drafts) == 1
    assert list(folder.iterdir()) == []
