"""A profile with jobs of different ages, and its window."""

import time
from collections.abc import Callable
from contextlib import closing
from itertools import count

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from lead_desktop.app import build_window
from lead_desktop.core.columns import Column
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.database import open_database
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.retention import DAY_S, NEWEST_S, TOLD_S
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import Settings

CANARY = "canary-lead@kaveri.example.com"
PRACTICE = Connection("c-1", "Practice", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")


@pytest.fixture
def profile(tmp_path) -> Profile:
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
def keep(profile) -> Callable[..., None]:
    """Writes settings by hand: `keep(told_days=5, absent_days=1)`."""

    def write(*, told_days=0.0, absent_days=0.0) -> None:
        with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
            settings = Settings(db)
            if told_days:
                settings.choose(TOLD_S, time.time() - told_days * DAY_S)
            settings.choose(NEWEST_S, time.time() - absent_days * DAY_S)

    return write


@pytest.fixture
def old_job(profile) -> Callable[..., str]:
    """Makes a job that ended so many days ago."""
    numbers = count(1)

    def make(days, *states: RowState, kind=JobKind.FETCH, state=JobState.FINISHED) -> str:
        at_s = time.time() - days * DAY_S
        with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
            index = JobIndex(profile, db, clock=lambda: at_s, new_id=lambda: str(next(numbers)))
            job_id = index.create(kind, PRACTICE, f"Fetch {CANARY}").job_id
            rows = states or (RowState.FOUND,)
            with RowWriter(index.job_path(job_id)) as writer:
                writer.set_columns((Column("pasted", "Pasted"),))
                writer.append([NewRow(line, one, (CANARY,)) for line, one in enumerate(rows, 1)])
            counts = tuple((one, rows.count(one)) for one in dict.fromkeys(rows))
            index.set_state(job_id, JobState.RUNNING)
            index.save_receipt(Receipt(job_id, kind, len(rows), counts, calls=1), state)
            return job_id

    return make


@pytest.fixture
def open_window(qapp, profile):
    """Opens the window; it is closed and gone after the test."""
    windows = []

    def open_one():
        windows.append(build_window(profile.root))
        windows[-1].show()
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
