"""Profiles of before, whose jobs kept their cause in an English note alone."""

from contextlib import closing

import pytest

from lead_desktop.core.causes import Cause
from lead_desktop.store.database import open_database, transaction
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.schema import MAIN_MIGRATIONS

REFUSED = "Access key or secret key was refused. Nothing was read or changed. Copy both keys again. (401)"
LOST = "5 calls in a row got no usable answer: No answer in 30 s. Rows that were sent are kept as unknown."


@pytest.mark.parametrize(
    ("state", "note", "cause"),
    [
        ("paused", REFUSED, Cause.KEYS_REFUSED),
        ("failed", "5 calls in a row were refused for the same reason: No.", Cause.REFUSED_TOO_OFTEN),
        ("failed", LOST, Cause.LOST_TOO_OFTEN),
        ("failed", "There is no room left to save.", Cause.NONE),
        ("finished", REFUSED, Cause.NONE),
        ("paused", "", Cause.NONE),
    ],
)
def test_a_job_of_an_older_profile_keeps_its_cause(profile, state, note, cause):
    with closing(open_database(profile.database, MAIN_MIGRATIONS[:1])) as db, transaction(db):
        db.execute(
            "INSERT INTO jobs (job_id, kind, connection_id, connection_name, title, state, parameters, created_s, note)"
            " VALUES ('1', 'upload', 'c', 'Acme', 'leads.csv', ?, '{}', 1.0, ?)",
            (state, note),
        )
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        job = JobIndex(profile, db, clock=lambda: 2.0, new_id=lambda: "2").get("1")
    assert (job.cause, job.note, job.state) == (cause, note, state)
