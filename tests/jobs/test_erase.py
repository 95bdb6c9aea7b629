"""What a person wants deleted is in no file of the profile afterwards, and nothing else is gone."""

import asyncio
import logging
import sqlite3
from pathlib import Path

import pytest

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.errors import JobBusy, KeyringProblem
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.erase import CountHoldings, EraseEverything, EraseLeadData, Holdings
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.log_file import log_to
from lead_desktop.store.keyrings import KeyringChoice
from lead_desktop.store.locks import JobLock
from lead_desktop.store.profile import Profile
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.store.settings import THEME

CANARY = "canary-lead@kaveri.example.com"
ACME = Connection("c-1", "Acme India", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")


@pytest.fixture
def workspace(tmp_path, no_keyring):
    made = Workspace.open(Profile(tmp_path / "profile"), environ={}, keyring=no_keyring)
    made.book.save(ACME)
    made.settings.choose(THEME, "dark")
    made.mappings.remember(
        ACME.provider, [CANARY], SheetMapping((ColumnMapping(CANARY, "EmailAddress", Match.CHOSEN),))
    )
    yield made
    asyncio.run(made.close())


def holds(root: Path, text: str = CANARY) -> list[str]:
    """Files under a folder in which a text stands in any of the encodings that are used."""
    forms = (text.encode(), text.encode("utf-16-le"))
    return [
        str(path.relative_to(root))
        for path in root.rglob("*")
        if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def add_job(workspace, kind=JobKind.FETCH, state=JobState.FINISHED) -> str:
    index = workspace.index
    job_id = index.create(kind, ACME, f"{CANARY}.csv", f'{{"lines": "{CANARY}"}}').job_id
    writer = RowWriter(index.job_path(job_id))
    writer.append([NewRow(1, RowState.FOUND, (), reason=CANARY)])
    if state is not JobState.DRAFT:
        index.save_receipt(
            Receipt(job_id, kind, 1, ((RowState.FOUND, 1),), note=f"Stopped at {CANARY}."), state
        )
    writer.close()
    return job_id


def add_temp(workspace) -> None:
    folder = workspace.profile.temp_dir / "pasted"
    folder.mkdir()
    (folder / "Pasted 14.32.07.tsv").write_text(CANARY)
    (workspace.profile.temp_dir / "left.tmp").write_text(CANARY)
    (workspace.profile.jobs_dir / "9.sqlite-part").write_text(CANARY)
    (workspace.profile.sandbox_dir / "ledger.jsonl").write_text(CANARY)


def ask(workspace, question):
    return asyncio.run(question.run(workspace, print))


def test_no_byte_of_a_lead_stays_and_connections_and_settings_do(workspace, tmp_path):
    for state in (JobState.FINISHED, JobState.DRAFT, JobState.INTERRUPTED):
        add_job(workspace, state=state)
    add_temp(workspace)
    assert ask(workspace, CountHoldings()) == Holdings(2, 1, 1, 1, ("3", "2", "1"))
    erased = ask(workspace, EraseLeadData(learned=True))
    assert (erased.jobs, erased.drafts) == (2, 1)
    assert holds(tmp_path / "profile") == []
    assert workspace.book.all() == (ACME,)
    assert workspace.settings.value(THEME) == "dark"
    assert [line.rows_in for line in workspace.index.deleted.all()] == [1, 1]


def test_what_was_learned_of_headings_stays_unless_it_is_wanted_gone(workspace):
    ask(workspace, EraseLeadData())
    assert workspace.mappings.find(ACME.provider, [CANARY]) is not None
    ask(workspace, EraseLeadData(learned=True))
    assert workspace.mappings.find(ACME.provider, [CANARY]) is None


def test_the_room_of_what_was_deleted_is_given_back(workspace, tmp_path):
    for _job in range(60):
        workspace.index.create(JobKind.FETCH, ACME, "x", f'"{CANARY * 2000}"')
    before = workspace.profile.database.stat().st_size
    ask(workspace, EraseLeadData())
    assert before > 2_000_000
    assert workspace.profile.database.stat().st_size < 300_000
    assert list(workspace.profile.jobs_dir.iterdir()) == []
    wal = workspace.profile.database.with_name("lead-desktop.sqlite-wal")
    assert not wal.exists() or wal.stat().st_size < 100_000


def test_a_job_of_another_connection_to_the_file_leaves_nothing_in_its_log(workspace, tmp_path):
    job_id = add_job(workspace)
    other = sqlite3.connect(workspace.profile.database)
    other.execute("SELECT count(*) FROM jobs").fetchall()
    workspace.index.delete(job_id)
    assert holds(tmp_path / "profile") == ["lead-desktop.sqlite"]  # the learned heading alone
    other.close()


def test_while_a_job_is_at_work_nothing_is_deleted_and_the_sentence_names_it(workspace):
    for _job in range(2):
        add_job(workspace)
    with workspace.index.lock("1"):
        for question in (EraseLeadData(), EraseEverything()):
            with pytest.raises(JobBusy, match=r"“canary-lead.*” is running") as refused:
                ask(workspace, question)
            assert refused.value.safe == "Nothing was deleted."
    assert len(workspace.index.all()) == 2
    assert workspace.book.all() == (ACME,)


def test_while_another_window_runs_the_practice_crms_nothing_is_deleted(workspace):
    add_job(workspace)
    with JobLock(workspace.profile.sandbox_dir / "owner.lock"), pytest.raises(JobBusy, match="practice"):
        ask(workspace, EraseLeadData())
    assert len(workspace.index.all()) == 1


def test_everything_is_everything(workspace, tmp_path):
    add_job(workspace)
    add_temp(workspace)
    logs = workspace.profile.logs_dir
    (logs / "window.log").write_text(CANARY)
    (logs / "window.log.1").write_text(CANARY)
    (logs / "crash.log").write_text(CANARY)
    ask(workspace, EraseEverything())
    root = tmp_path / "profile"
    assert holds(root) == holds(root, "Acme India") == holds(root, "dark") == []
    assert workspace.book.all() == workspace.index.deleted.all() == ()
    assert workspace.settings.value(THEME) == "system"


def test_a_log_that_is_open_goes_on_after_everything_was_deleted(workspace):
    path = workspace.profile.logs_dir / "window.log"
    with log_to(path, str):
        logging.getLogger("lead_desktop.x").info(CANARY)
        ask(workspace, EraseEverything())
        logging.getLogger("lead_desktop.x").info("on we go")
    assert CANARY not in path.read_text()
    assert path.read_text().endswith("on we go\n")


class LockedKeyring:
    """Lets nobody in."""

    def get_password(self, _service, _name):
        raise RuntimeError("locked")

    set_password = delete_password = get_password


def test_a_keyring_that_cannot_be_asked_keeps_lead_data_and_connection(tmp_path):
    choice = KeyringChoice(LockedKeyring(), "GNOME Keyring", "")
    workspace = Workspace.open(Profile(tmp_path / "profile"), environ={}, keyring=lambda: choice)
    workspace.book.save(ACME)
    add_job(workspace)
    with pytest.raises(KeyringProblem):
        ask(workspace, EraseEverything())
    assert workspace.book.all() == (ACME,)
    assert len(workspace.index.all()) == 1
    asyncio.run(workspace.close())
