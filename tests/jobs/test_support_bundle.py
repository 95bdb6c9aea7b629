"""The support bundle after real work: what helps is in it, no lead and no key is."""

import logging
import re
import stat
import zipfile
from dataclasses import replace

import pytest

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import StoreError
from lead_desktop.core.filters import Filter, Operator, SearchQuery
from lead_desktop.jobs.search_leads import SearchLeads, prepare_search
from lead_desktop.jobs.support_bundle import CollectSupport, SaveSupport
from lead_desktop.net.log_file import log_to
from lead_desktop.store.settings import LAST_CONNECTION, LAST_FOLDER, THEME

CREATE = "Bulk/Create"
CANARIES = (
    "canarina",
    "98220",
    "acme-birds",
    "canary-list",
    "canary-street",
    "secret-folder",
)
PEOPLE = [(f"Canarina {at}", f"canarina{at}@birds.example", f"98220{at:05}") for at in range(1, 6)]


def quiet(_progress) -> None:
    """Nobody looks."""


async def work(desk, crm, draft) -> None:
    """A fetch, a search and three uploads; the last two fail."""
    for connection in list(desk.connections.values()):
        named = replace(connection, name=f"acme-birds {connection.name}", rate=RateLimit(1_000, 1.0))
        desk.workspace.book.save(named)
    spare = replace(named, connection_id="id-spare", name="acme-birds spare", headers=("X-Canary-Street",))
    desk.workspace.book.save(spare)
    settings = desk.workspace.settings
    settings.choose(LAST_FOLDER, "/home/somebody/secret-folder")
    settings.choose(LAST_CONNECTION, "id-octanist")
    await desk.fetch(["canarina1@birds.example", "9822000001", "Canarina"], (Column("FirstName", "First"),))
    query = SearchQuery(filters=(Filter("utm_source", Operator.EQUALS, ("canarina@birds.example",)),))
    record = await prepare_search(desk.workspace, desk.connections["octanist"], query)
    await desk.run(SearchLeads(record.job_id, "id-octanist", query))
    for kind in ("", "unauthorized", "html_500"):
        if kind:
            crm.fault(kind, match=CREATE, times=-1)
        job = draft(desk, PEOPLE)
        desk.workspace.index.set_parameters(job.job_id, "{}", title="canary-list.xlsx · Canarina")
        await desk.run(job)
    log = logging.getLogger("lead_desktop.jobs.example")
    try:
        {}[PEOPLE[0]]
    except KeyError:
        log.exception("“Canarina” of acme-birds leadsquared was odd in canary-list.xlsx")
    logging.getLogger("httpx").warning("GET /?name=Canarina")


@pytest.fixture
def collected(desk, crm, draft, tmp_path):
    """The texts of a bundle after work at the level of debugging, by name."""

    async def story(desk):
        with log_to(desk.workspace.profile.logs_dir / "window.log", desk.workspace.redact):
            for name in ("lead_desktop", "httpx", "httpcore"):
                logging.getLogger(name).setLevel(logging.DEBUG)
            await work(desk, crm, draft)
        files = await CollectSupport((("Qt", "6.11"),)).run(desk.workspace, quiet)
        out = str(tmp_path / "support.zip")
        assert await SaveSupport(files, out).run(desk.workspace, quiet) == out
        return {file.name: file.text for file in files}

    return desk(story)


def test_no_lead_no_name_and_no_key_is_in_it(collected, crm):
    keys = crm.address
    secrets = (
        keys.leadsquared.access_key,
        keys.leadsquared.secret_key,
        keys.octanist.api_key,
        keys.jtc_dms.token,
    )
    for name, text in collected.items():
        found = [one for one in CANARIES if one in text.casefold()]
        assert not found, f"{name}: {found}"
        assert not [one for one in secrets if one in text], name
        assert "@" not in text, name


def test_what_helps_is_in_it(collected):
    assert set(collected) == {
        "README.txt",
        "versions.txt",
        "settings.txt",
        "connections.txt",
        "jobs.txt",
        "logs/window.log",
    }
    assert "Lead Desktop: " in collected["versions.txt"]
    assert "Qt: 6.11" in collected["versions.txt"]
    assert "httpx: " in collected["versions.txt"]
    assert f"{THEME.key}: system" in collected["settings.txt"]
    assert "last_folder: set" in collected["settings.txt"]
    assert "last_connection: connection 2" in collected["settings.txt"]
    first = collected["connections.txt"].splitlines()[0]
    assert first.startswith("connection=1  provider=leadsquared  host=127.0.0.1  environment=sandbox")
    assert "limit=1000 in 1 s" in first
    assert "extra_headers=0" in first
    assert "extra_headers=1" in collected["connections.txt"].splitlines()[3]
    jobs = collected["jobs.txt"].splitlines()
    assert [re.search(r"kind=(\w+)", line)[1] for line in jobs] == ["upload"] * 3 + ["search", "fetch"]
    assert "created=5  difference=0  calls=1" in jobs[2]
    assert "cause=keys refused" in jobs[1]
    log = collected["logs/window.log"]
    assert "started upload 3" in log
    assert "WARNING httpx: [left out]" in log
    assert "KeyError: [left out]" in log


def test_it_is_saved_as_it_was_shown_and_for_the_person_alone(collected, tmp_path):
    path = tmp_path / "support.zip"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with zipfile.ZipFile(path) as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == collected
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_one_that_is_there_is_replaced_and_a_missing_folder_is_said(desk, tmp_path):
    path = tmp_path / "support.zip"
    path.write_text("older")
    path.chmod(0o644)

    async def story(desk):
        files = await CollectSupport().run(desk.workspace, quiet)
        await SaveSupport(files, str(path)).run(desk.workspace, quiet)
        with pytest.raises(StoreError):
            await SaveSupport(files, str(tmp_path / "missing" / "a.zip")).run(desk.workspace, quiet)

    desk(story)
    assert zipfile.is_zipfile(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_of_a_large_log_the_newest_part_is_taken(desk):
    async def story(desk):
        path = desk.workspace.profile.logs_dir / "window.log"
        line = "2025-06-09 14:32:00,123 INFO lead_desktop.jobs: line {:06}\n"
        path.write_text("".join(map(line.format, range(20_000))))
        files = {file.name: file.text for file in await CollectSupport().run(desk.workspace, quiet)}
        text = files["logs/window.log"]
        assert text.endswith("line 019999\n")
        assert "line 000000\n" not in text
        assert len(text) < 310_000

    desk(story)
