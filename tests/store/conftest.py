"""A profile in a temporary folder, and what stands in it."""

from __future__ import annotations

import itertools
import stat
from pathlib import Path

import pytest

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.store.database import open_database
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import RowReader, RowWriter
from lead_desktop.store.schema import MAIN_MIGRATIONS

NOW_S = 1_750_000_000.0


@pytest.fixture
def profile(tmp_path):
    made = Profile(tmp_path / "profile")
    made.create()
    return made


@pytest.fixture
def db(profile):
    opened = open_database(profile.database, MAIN_MIGRATIONS)
    yield opened
    opened.close()


@pytest.fixture
def clock():
    ticks = itertools.count()
    return lambda: NOW_S + next(ticks)


@pytest.fixture
def index(profile, db, clock):
    numbers = itertools.count(1)
    return JobIndex(profile, db, clock=clock, new_id=lambda: f"job-{next(numbers)}")


@pytest.fixture
def connection():
    return Connection("c-1", "Main account", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "job.sqlite"


@pytest.fixture
def writer(path):
    made = RowWriter(path)
    made.set_columns(
        (Column("A", "Name"), Column("B", "Age", ValueKind.NUMBER), Column("C", "E-mail", ValueKind.EMAIL))
    )
    yield made
    made.close()


@pytest.fixture
def reader(path, writer):
    made = RowReader(path)
    yield made
    made.close()


@pytest.fixture
def mode():
    def of(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    return of
