"""What one deletion takes away cannot be read in the files of the profile any more, without a new database file."""

from contextlib import closing

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.receipts import JobKind
from lead_desktop.store.database import open_database
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS

CANARY = "canary-of-a-pasted-lead"
ACME = Connection("acme", "Acme", ProviderId.OCTANIST, "https://api.example.com")


def test_nothing_of_a_deleted_job_is_left_in_the_database(tmp_path):
    profile = Profile(tmp_path)
    profile.create()
    numbers = iter(range(1, 100))
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        index = JobIndex(profile, db, clock=lambda: 1.0, new_id=lambda: str(next(numbers)))
        jobs = [index.create(JobKind.FETCH, ACME, f"{CANARY} {at}", "x" * 500) for at in range(20)]
        assert [path.name for path in tmp_path.rglob("*") if path.is_file() and holds(path)]
        for job in jobs:
            index.delete(job.job_id)
        assert [path.name for path in tmp_path.rglob("*") if path.is_file() and holds(path)] == []


def holds(path) -> bool:
    return CANARY.encode() in path.read_bytes()
