"""Jobs deleted from the command line, by id, by age, and all."""

import json
import time
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.database import open_database
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.locks import JobLock
from lead_desktop.store.profile import Profile
from lead_desktop.store.retention import DAY_S, NEWEST_S, TOLD_S
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import Settings

CANARY = "canary-lead@kaveri.example.com"
ACME = Connection("c-1", "Acme India", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")


@pytest.fixture
def profile(cli):
    made = Profile(Path(cli.environ["LEAD_DESKTOP_PROFILE"]))
    made.create()
    return made


@pytest.fixture
def job(profile):
    """Makes a job that ended so many days ago: `job(40)`."""
    numbers = count(1)

    def make(days, state=JobState.FINISHED, row=RowState.CREATED) -> str:
        at_s = time.time() - days * DAY_S
        with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
            index = JobIndex(profile, db, clock=lambda: at_s, new_id=lambda: str(next(numbers)))
            job_id = index.create(JobKind.UPLOAD, ACME, f"{CANARY}.csv").job_id
            with RowWriter(index.job_path(job_id)) as writer:
                writer.append([NewRow(1, row, (), reason=CANARY)])
            index.save_receipt(Receipt(job_id, JobKind.UPLOAD, 1, ((row, 1),), calls=1), state)
        return job_id

    return make


def test_jobs_are_deleted_by_their_ids_once_somebody_says_yes(cli, job, profile):
    for days in (1, 2, 3):
        job(days)
    code, _, errors = cli.run_here("jobs", "delete", "1", "2")
    assert code == 2
    assert "Nobody said yes. Nothing was deleted." in errors
    code, output, _ = cli.run_here("jobs", "delete", "1", "2", "--yes")
    assert (code, output) == (0, "Deleted 2 jobs. Leads in the CRM and saved files stay.\n")
    assert [path.name for path in profile.jobs_dir.iterdir()] == ["3.sqlite"]
    code, _, errors = cli.run_here("jobs", "delete", "1", "--yes")
    assert code == 2
    assert "There is no job “1”" in errors


def test_older_jobs_are_deleted_and_the_open_ones_named(cli, job):
    job(40)
    job(40, JobState.INTERRUPTED)
    job(40, row=RowState.UNKNOWN)
    job(3)
    code, output, errors = cli.run_here("jobs", "delete", "--older-than", "30", "--yes", "--json")
    assert code == 0
    assert json.loads(output) == {"event": "deleted", "jobs": ["1"]}
    assert errors == "Job 3 stays: unknown rows.\nJob 2 stays: interrupted.\n"


def test_all_lead_data_goes_and_no_byte_of_it_stays(cli, job, profile):
    job(1)
    job(2, JobState.PAUSED)
    code, output, _ = cli.run_here("jobs", "delete", "--all", "--yes")
    assert code == 0
    assert output.startswith("Deleted 2 jobs and 0 drafts.")
    assert not [p for p in profile.root.rglob("*") if p.is_file() and CANARY.encode() in p.read_bytes()]


def test_the_numbers_of_deleted_jobs_can_be_listed(cli, job):
    job(1)
    cli.run_here("jobs", "delete", "1", "--yes")
    _, output, _ = cli.run_here("jobs", "list", "--deleted")
    assert "upload  Acme India  1 row = 1 created; deleted" in output
    _, output, _ = cli.run_here("jobs", "list", "--deleted", "--json")
    assert {"job": "1", "rows_in": 1, "counts": {"created": 1}, "cause": "person"}.items() <= json.loads(
        output
    ).items()
    assert CANARY not in output


@pytest.mark.parametrize("given", [(), ("1", "--all"), ("--all", "--older-than", "3")])
def test_it_must_be_said_what_is_to_go(cli, job, given):
    job(1)
    code, _, errors = cli.run_here("jobs", "delete", *given, "--yes")
    assert code == 2
    assert "Give job ids, or --older-than DAYS, or --all. Nothing was deleted." in errors


def test_a_job_at_work_and_an_open_window_are_left_alone(cli, job, profile):
    job(1)
    job(2)
    with JobLock(profile.jobs_dir / "2.lock"):
        for given in (("1", "2"), ("--all",)):
            code, _, errors = cli.run_here("jobs", "delete", *given, "--yes")
            assert code == 4
            assert "Nothing was deleted." in errors
    with JobLock(profile.root / "window.lock"):
        code, _, errors = cli.run_here("jobs", "delete", "--all", "--yes")
    assert code == 4
    assert "A window works in this profile. Nothing was deleted." in errors
    assert len(cli.run_here("jobs", "list")[1].splitlines()) == 2


def test_a_command_deletes_what_is_old_only_where_the_person_was_told(cli, job, profile):
    job(40)
    job(50)
    job(3)
    _, output, errors = cli.run_here("jobs", "list")
    assert (len(output.splitlines()), errors) == (3, "")
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        Settings(db).choose(TOLD_S, time.time() - 3 * DAY_S)
        Settings(db).choose(NEWEST_S, time.time() - DAY_S)
    _, output, errors = cli.run_here("jobs", "show", "1")
    assert errors == "Deleted 1 job older than 30 days; Settings say for how long.\n"
    assert output.startswith("   1  ")
    _, output, errors = cli.run_here("jobs", "list")
    assert errors == "Deleted 1 job older than 30 days; Settings say for how long.\n"
    assert [line.split()[0] for line in output.splitlines()] == ["3"]
