"""A profile that somebody else made: odd tables, triggers, values and links get a sentence, and nothing is run or followed."""

import sqlite3
from contextlib import closing

import pytest

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.errors import StoreError
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.database import open_database
from lead_desktop.store.deleted_jobs import DeletedJobs, DeletionCause
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter
from lead_desktop.store.schema import JOB_MIGRATIONS, MAIN_MIGRATIONS
from lead_desktop.store.settings import NOTIFY, Settings

ACME = Connection("acme", "Acme", ProviderId.OCTANIST, "https://api.example.com", headers=("X-Dealer",))


@pytest.fixture
def profile(tmp_path):
    """One with a connection, a job of one row, and the line of a deleted one."""
    found = Profile(tmp_path / "profile")
    found.create()
    with closing(open_database(found.database, MAIN_MIGRATIONS)) as db:
        ConnectionBook(db).save(ACME)
        ids = iter(("1", "2"))
        index = JobIndex(found, db, clock=lambda: 1_000.0, new_id=lambda: next(ids))
        job, other = (index.create(JobKind.FETCH, ACME, "Fetch") for _ in range(2))
        index.deleted.add(other, 1_000.0, DeletionCause.AGE)
    with RowWriter(found.jobs_dir / f"{job.job_id}.sqlite") as writer:
        writer.set_columns([Column("name", "Name", ValueKind.TEXT), Column("city", "City", ValueKind.TEXT)])
        writer.append([NewRow(1, RowState.CREATED, ("Asha", "Pune"))])
    return found


def change(path, *statements):
    with closing(sqlite3.connect(path)) as db, db:
        for statement in statements:
            db.execute(statement)


def read_all(profile):
    """Whatever a start and the list of jobs read."""
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        ConnectionBook(db).all()
        JobIndex(profile, db, clock=lambda: 0.0, new_id=lambda: "3").all()
        DeletedJobs(db).all()
        Settings(db).value(NOTIFY)


def read_rows(profile):
    with RowReader(profile.jobs_dir / "1.sqlite") as reader:
        return reader.columns(), reader.rows(reader.row_ids())


def test_our_own_profile_is_taken(profile):
    read_all(profile)
    assert [row.cells for row in read_rows(profile)[1]] == [("Asha", "Pune")]


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE key_entries",
        "ALTER TABLE jobs DROP COLUMN note",
        "CREATE TABLE more (a)",
        "CREATE VIEW more AS SELECT 1",
        "CREATE TRIGGER more AFTER INSERT ON jobs BEGIN DELETE FROM connections; END",
        "PRAGMA user_version = -3",
        "PRAGMA user_version = 2",
        "PRAGMA user_version = 0",
    ],
)
def test_a_database_of_another_shape_is_refused_and_left_as_it_is(profile, statement):
    change(profile.database, statement)
    before = profile.database.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreError, match="not made as Lead Desktop makes it"):
            open_database(profile.database, MAIN_MIGRATIONS, read_only=read_only)
    assert profile.database.read_bytes() == before


@pytest.mark.parametrize(
    "statements",
    [
        ("DROP TRIGGER nothing_is_sent_twice",),
        (
            "DROP TRIGGER nothing_is_sent_twice",
            "CREATE TRIGGER nothing_is_sent_twice BEFORE UPDATE OF state ON rows BEGIN SELECT 1; END",
        ),
        ("CREATE TRIGGER more AFTER UPDATE ON rows BEGIN UPDATE rows SET state = 'waiting'; END",),
        ("ALTER TABLE rows RENAME TO others", "CREATE VIEW rows AS SELECT * FROM others"),
        ("ALTER TABLE rows ADD COLUMN c2 CHECK (c2 <> '')",),
    ],
)
def test_a_job_file_that_could_act_by_itself_is_neither_read_nor_written(profile, statements):
    path = profile.jobs_dir / "1.sqlite"
    change(path, *statements)
    with pytest.raises(StoreError, match="not made as Lead Desktop makes it"):
        RowReader(path)
    with pytest.raises(StoreError, match="not made as Lead Desktop makes it"):
        RowWriter(path)


def test_a_job_file_takes_more_columns_and_is_still_ours(profile):
    path = profile.jobs_dir / "1.sqlite"
    with RowWriter(path) as writer:
        more = [Column(str(at), str(at), ValueKind.TEXT) for at in range(300)]
        writer.set_columns(
            [Column("name", "Name", ValueKind.TEXT), Column("city", "City", ValueKind.TEXT), *more]
        )
    change(path, "ANALYZE")
    with closing(open_database(path, JOB_MIGRATIONS, read_only=True)) as db:
        assert db.execute("PRAGMA trusted_schema").fetchone() == (0,)
    assert len(read_rows(profile)[0]) == 302


@pytest.mark.parametrize(
    "change_to",
    [
        "connections SET provider = 'evil'",
        "connections SET safe_mode = 'evil'",
        "connections SET environment = 'evil'",
        "connections SET headers = '[[[1'",
        "connections SET headers = '[{}]'",
        "jobs SET kind = 'evil'",
        "jobs SET counts = '{\"a\": 1}'",
        "jobs SET counts = 7",
        "jobs SET created_s = 1e300",
        "jobs SET created_s = 'soon'",
        "jobs SET finished_s = -1",
        "deleted_jobs SET state = 'evil'",
    ],
)
def test_values_that_nobody_can_have_kept_are_a_sentence(profile, change_to):
    change(profile.database, f"UPDATE {change_to}")
    with pytest.raises(StoreError, match="holds values that Lead Desktop does not write"):
        read_all(profile)


@pytest.mark.parametrize("change_to", ["rows SET state = 'evil'", "columns SET kind = 'evil'"])
def test_rows_that_nobody_can_have_kept_are_a_sentence(profile, change_to):
    change(profile.jobs_dir / "1.sqlite", f"UPDATE {change_to}")
    with pytest.raises(StoreError, match="holds values that Lead Desktop does not write"):
        read_rows(profile)


@pytest.mark.parametrize("text", ["{", "[" * 100_000, "7", '"x"', "1e999"])
def test_a_setting_that_was_damaged_counts_as_none(profile, text):
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        db.execute("INSERT INTO settings VALUES (?, ?)", (NOTIFY.key, text))
        assert Settings(db).value(NOTIFY) is NOTIFY.default


@pytest.mark.parametrize("name", ["jobs", "logs", "sandbox", "temp"])
def test_a_folder_of_the_profile_that_leads_elsewhere_is_not_followed(profile, tmp_path, name):
    (tmp_path / "documents").mkdir(mode=0o755)
    (profile.root / name).rename(tmp_path / "before")
    (profile.root / name).symlink_to(tmp_path / "documents")
    with pytest.raises(StoreError, match=f"“{name}” in the profile is a link to another folder"):
        profile.create()
    assert (tmp_path / "documents").stat().st_mode & 0o777 == 0o755


def test_a_folder_that_everybody_may_write_into_is_no_profile(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "letter.txt").write_text("Dear Asha")
    for mode in (0o777, 0o1777, 0o702):
        shared.chmod(mode)
        with pytest.raises(StoreError, match=r"Another user owns .* or everybody may write into it"):
            Profile(shared).create()
    assert [path.name for path in shared.iterdir()] == ["letter.txt"]
    shared.chmod(0o755)
    Profile(shared).create()
    assert shared.stat().st_mode & 0o777 == 0o755


def test_a_folder_of_another_user_is_no_profile(tmp_path, monkeypatch):
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "letter.txt").write_text("Dear Asha")
    monkeypatch.setattr("os.geteuid", lambda: theirs.stat().st_uid + 1)
    with pytest.raises(StoreError, match="Another user owns"):
        Profile(theirs).create()
    assert [path.name for path in theirs.iterdir()] == ["letter.txt"]


def test_the_profile_as_a_whole_may_lie_elsewhere(profile, tmp_path):
    (tmp_path / "link").symlink_to(profile.root)
    Profile(tmp_path / "link").create()
    read_all(Profile(tmp_path / "link"))
