"""A profile in a temporary folder, and what stands in it."""

from __future__ import annotations

import itertools
import stat
import threading
from pathlib import Path

import pytest
from keyring.errors import PasswordDeleteError

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


class MemoryKeyring:
    """A keyring in memory that can be told to fail.

    Attributes:
        entries: Secrets by service and user name.
        fails: What each call raises, or None.
        fails_at: Part of a user name at which setting fails.
        gate: Calls wait for it; open at first.
    """

    def __init__(self):
        self.entries = {}
        self.fails = None
        self.fails_at = ""
        self.gate = threading.Event()
        self.gate.set()

    def _enter(self):
        self.gate.wait()
        if self.fails:
            raise self.fails

    def get_password(self, service, username):
        self._enter()
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self._enter()
        if self.fails_at and self.fails_at in username:
            raise RuntimeError(f"could not keep {password}")
        self.entries[service, username] = password

    def delete_password(self, service, username):
        self._enter()
        if (service, username) not in self.entries:
            raise PasswordDeleteError("not there")
        del self.entries[service, username]


@pytest.fixture
def backend():
    made = MemoryKeyring()
    yield made
    made.gate.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(timeout=5)
