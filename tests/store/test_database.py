from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from lead_desktop.core.errors import NewerProfile, StoreError
from lead_desktop.store.database import open_database, store_errors, transaction
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import JOB_MIGRATIONS, MAIN_MIGRATIONS

FIRST = (
    "CREATE TABLE leads (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO leads (name) VALUES ('Asha; Rao');"
)
SECOND = """
ALTER TABLE leads ADD COLUMN city TEXT NOT NULL DEFAULT 'Pune';
CREATE TRIGGER kept BEFORE DELETE ON leads BEGIN SELECT RAISE(ABORT, 'kept; always'); END;
"""


def version_of(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA user_version").fetchone()[0]


@pytest.mark.parametrize("migrations", [MAIN_MIGRATIONS, JOB_MIGRATIONS])
def test_a_fresh_file_gets_every_migration(tmp_path, migrations):
    path = tmp_path / "new.sqlite"
    open_database(path, migrations).close()
    assert version_of(path) == len(migrations)


def test_an_older_file_is_brought_up_to_date_and_keeps_its_rows(tmp_path):
    path = tmp_path / "old.sqlite"
    open_database(path, (FIRST,)).close()
    with closing(open_database(path, (FIRST, SECOND))) as db:
        assert db.execute("SELECT name, city FROM leads").fetchall() == [("Asha; Rao", "Pune")]
        with pytest.raises(sqlite3.IntegrityError, match="kept; always"):
            db.execute("DELETE FROM leads")
    assert version_of(path) == 2


def test_an_older_file_is_brought_up_to_date_before_it_is_only_read(tmp_path):
    path = tmp_path / "old.sqlite"
    open_database(path, (FIRST,)).close()
    with closing(open_database(path, (FIRST, SECOND), read_only=True)) as db:
        assert db.execute("SELECT city FROM leads").fetchone() == ("Pune",)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            db.execute("INSERT INTO leads (name) VALUES ('x')")


def test_a_migration_that_breaks_leaves_the_older_file_as_it_was(tmp_path):
    path = tmp_path / "old.sqlite"
    open_database(path, (FIRST,)).close()
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        open_database(path, (FIRST, "ALTER TABLE leads ADD COLUMN city TEXT; DROP TABLE absent;"))
    with closing(open_database(path, (FIRST,))) as db:
        assert db.execute("SELECT * FROM leads").fetchall() == [(1, "Asha; Rao")]


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_file_is_refused_and_untouched_byte_for_byte(tmp_path, read_only):
    path = tmp_path / "newer.sqlite"
    open_database(path, (FIRST, SECOND)).close()
    before = hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns
    with pytest.raises(NewerProfile) as caught:
        open_database(path, (FIRST,), read_only=read_only)
    assert "newer version" in caught.value.sentence()
    assert (hashlib.sha256(path.read_bytes()).digest(), path.stat().st_mtime_ns) == before


def test_a_newer_file_whose_last_commits_are_still_in_its_log_is_untouched_too(tmp_path):
    path = tmp_path / "newer.sqlite"
    child = (
        "import os, pathlib, sys; from lead_desktop.store.database import open_database;"
        "db = open_database(pathlib.Path(sys.argv[1]), ('CREATE TABLE a (b);', 'CREATE TABLE c (d);')); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", child, str(path)], check=True)
    log = path.with_name(path.name + "-wal")
    before = path.read_bytes(), log.read_bytes()
    assert before[1]
    with pytest.raises(NewerProfile):
        open_database(path, ("CREATE TABLE a (b);",))
    assert (path.read_bytes(), log.read_bytes()) == before


@pytest.fixture
def generous_umask():
    before = os.umask(0o000)
    yield
    os.umask(before)


def test_files_and_folders_are_for_the_person_alone(generous_umask, tmp_path, mode):
    profile = Profile(tmp_path / "mine")
    profile.create()
    with closing(open_database(profile.database, MAIN_MIGRATIONS)) as db:
        with transaction(db):
            db.execute("INSERT INTO settings (key, value) VALUES ('a', '1')")
        files = [profile.database.with_name(profile.database.name + end) for end in ("", "-wal", "-shm")]
        assert [mode(file) for file in files] == [0o600] * 3
    folders = (profile.root, profile.jobs_dir, profile.logs_dir, profile.sandbox_dir, profile.temp_dir)
    assert [mode(folder) for folder in folders] == [0o700] * 5


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path, mode):
    path = tmp_path / "open.sqlite"
    open_database(path, (FIRST,)).close()
    path.chmod(0o644)
    open_database(path, (FIRST,)).close()
    assert mode(path) == 0o600


def test_a_folder_of_the_person_keeps_its_mode_when_the_profile_is_put_in_it(tmp_path, mode):
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    Profile(shared).create()
    assert mode(shared) == 0o755
    assert mode(shared / "jobs") == 0o700


def test_the_environment_names_another_profile(tmp_path):
    assert Profile.default({"LEAD_DESKTOP_PROFILE": str(tmp_path)}).root == tmp_path
    assert Profile.default({}).root.name == "lead-desktop"


def test_commits_are_on_the_disk_when_they_return(tmp_path):
    with closing(open_database(tmp_path / "a.sqlite", (FIRST,))) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA synchronous").fetchone() == (2,)


def write_much(db):
    with transaction(db):
        db.execute("UPDATE leads SET name = 'changed'")
        db.execute("INSERT INTO leads (name) VALUES (?)", ("x" * 100_000,))


def test_a_full_disk_is_a_sentence_and_changes_nothing(tmp_path):
    with closing(open_database(tmp_path / "a.sqlite", (FIRST,))) as db:
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(StoreError) as caught:
            write_much(db)
        assert caught.value.title == "The disk is full"
        assert "Free some space" in caught.value.sentence()
        assert db.execute("SELECT name FROM leads").fetchall() == [("Asha; Rao",)]


def test_a_read_only_profile_is_a_sentence(tmp_path):
    path = tmp_path / "a.sqlite"
    open_database(path, (FIRST,)).close()
    with (
        closing(open_database(path, (FIRST,), read_only=True)) as db,
        pytest.raises(StoreError, match="read-only"),
        transaction(db),
    ):
        db.execute("DELETE FROM leads")


@pytest.mark.parametrize("content", [b"this is no database at all" * 100, None])
def test_a_damaged_file_is_a_sentence(tmp_path, content):
    path = tmp_path / "a.sqlite"
    open_database(path, (FIRST,)).close()
    if content is None:  # right header, rubbish after it
        content = path.read_bytes()[:100] + b"\xff" * (path.stat().st_size - 100)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="cannot be read any more"):
        open_database(path, (FIRST, SECOND))


def test_a_missing_file_is_a_sentence_for_a_reader(tmp_path):
    with pytest.raises(StoreError, match="missing"):
        open_database(tmp_path / "none.sqlite", (FIRST,), read_only=True)
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_there_but_cannot_be_opened_is_called_read_only(tmp_path):
    path = tmp_path / "a.sqlite"
    open_database(path, (FIRST,)).close()
    path.with_name("a.sqlite-wal").mkdir()  # stands in the way of the write-ahead log
    with pytest.raises(StoreError, match="read-only"):
        open_database(path, (FIRST,))


def test_a_locked_database_is_a_sentence(tmp_path):
    path = tmp_path / "a.sqlite"
    with closing(open_database(path, (FIRST,))) as one, closing(open_database(path, (FIRST,))) as other:
        other.execute("PRAGMA busy_timeout = 1")
        with transaction(one), pytest.raises(StoreError) as caught, transaction(other):
            pass
    assert caught.value.title == "The profile is in use"


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (OSError(28, "No space left on device"), "The disk is full"),
        (OSError(30, "Read-only file system"), "The profile cannot be written"),
        (OSError(13, "Permission denied"), "The profile cannot be written"),
        (OSError(2, "No such file"), "A file of the profile cannot be opened"),
        (OSError(5, "Input/output error"), "The disk reported an error"),
    ],
)
def test_what_the_file_system_says_is_a_sentence(tmp_path, error, title):
    with pytest.raises(StoreError) as caught, store_errors(tmp_path):
        raise error
    assert caught.value.title == title
    assert str(tmp_path) in caught.value.sentence()


def test_a_mistake_in_our_own_sql_stays_a_bug(tmp_path):
    with (
        closing(open_database(tmp_path / "a.sqlite", (FIRST,))) as db,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        transaction(db),
    ):
        db.execute("SELECT * FROM nowhere")


def test_a_transaction_inside_another_is_part_of_it(tmp_path):
    def both_and_fail(db):
        with transaction(db):
            with transaction(db):
                db.execute("DELETE FROM leads")
            raise KeyError("the outer one fails")

    with closing(open_database(tmp_path / "a.sqlite", (FIRST,))) as db:
        with pytest.raises(KeyError):
            both_and_fail(db)
        assert db.execute("SELECT count(*) FROM leads").fetchone() == (1,)
