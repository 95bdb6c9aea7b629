"""No key in anything the command line writes, on every way a run can go wrong, at the level of debugging."""

import asyncio
import io
import time
from pathlib import Path

import pytest

from lead_desktop.cli.main import BROKEN, run_command
from lead_desktop.cli.parser import build_parser
from lead_desktop.jobs.fix_in_excel import ExportProblemRows
from lead_desktop.jobs.support_bundle import CollectSupport
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import LOOK_UP_AFTER_S, Settings

HASTE = 200.0
REFUSED = {
    "LEAD_DESKTOP_ACCESS_KEY": "u$rCanaryAccess/+&0123456789abcdef",
    "LEAD_DESKTOP_SECRET_KEY": 'canarySecret"\\<0123456789>',
    "LEAD_DESKTOP_API_KEY": "oct_canary%20Api0123456789",
    "LEAD_DESKTOP_TOKEN": "canary.Token-0123456789_abcdef",
}
TROUBLE = (
    "none",
    "throttle_429",
    "throttle_200",
    "quota_spent",
    "mx_500",
    "outage_503",
    "captive_portal",
    "redirect",
    "unauthorized",
    "reset_before",
    "commit_then_drop",
    "truncate",
)


class Runs:
    """Commands of one profile, and all they said."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.said = folder, ""

    def __call__(self, *arguments) -> int:
        output, errors = io.StringIO(), io.StringIO()
        options = build_parser().parse_args([str(one) for one in arguments])
        try:
            return run_command(options, Profile(self.folder / "profile"), io.StringIO(), output, errors)
        finally:
            self.said += f"{output.getvalue()}\n{errors.getvalue()}\n"

    def add(self, name, provider, url) -> None:
        assert self("connections", "add", name, "--provider", provider, "--url", url) == 0


@pytest.fixture
def run(tmp_path, monkeypatch) -> Runs:
    """Runs commands here, two hundred times faster."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("LEAD_DESKTOP_STATE", str(tmp_path / "state"))
    monkeypatch.setitem(
        run_command.__globals__,
        "Clock",
        lambda: Clock(
            monotonic_s=lambda: time.monotonic() * HASTE, sleep=lambda seconds: asyncio.sleep(seconds / HASTE)
        ),
    )
    profile = Profile(tmp_path / "profile")
    profile.create()
    db = open_database(profile.database, MAIN_MIGRATIONS)
    Settings(db).choose(LOOK_UP_AFTER_S, [0.0, 0.2])
    db.close()
    return Runs(tmp_path)


def use_keys(monkeypatch, keys) -> None:
    for name, key in keys.items():
        monkeypatch.setenv(name, key)


def keys_of(address) -> dict[str, str]:
    return {
        "LEAD_DESKTOP_ACCESS_KEY": address.leadsquared.access_key,
        "LEAD_DESKTOP_SECRET_KEY": address.leadsquared.secret_key,
        "LEAD_DESKTOP_API_KEY": address.octanist.api_key,
        "LEAD_DESKTOP_TOKEN": address.jtc_dms.token,
    }


def correct(folder) -> None:
    """Write the workbook in which the rows with problems are corrected, as the window does."""

    async def story() -> None:
        workspace = Workspace.open(Profile(folder / "profile"))
        await ExportProblemRows("1", str(folder / "fix.xlsx")).run(workspace, lambda _progress: None)
        await workspace.close()

    asyncio.run(story())
    assert (folder / "fix.xlsx").is_file()


def everything(run, folder) -> list[int]:
    """Every command that calls a CRM or writes a file; the exit codes."""
    sheet = folder / "leads.csv"
    sheet.write_text(
        "First Name,Email\nAsha,asha@newcomer.in\nBina,bina@newcomer.in\nOdd,not-an-address\n", "utf-8"
    )
    codes = [
        run("connections", "test", "Acme"),
        run("upload", "-c", "Acme", sheet, "--yes", "-o", folder / "results.xlsx"),
        run("fetch", "-c", "Acme", "asha@newcomer.in", "nobody", "-o", folder / "found.csv"),
        run("search", "-c", "Acme", "--where", "FirstName = Asha", "-o", folder / "list.jsonl"),
    ]
    for job in ("1", "2", "3"):
        codes += [run("jobs", "show", job), run("jobs", "retry", job, "--yes"), run("jobs", "resume", job)]
        codes.append(run("jobs", "export", job, "-o", folder / f"rows{job}.xlsx"))
    if codes[1] != 2:  # there is an upload
        correct(folder)
    codes += [run("jobs", "list"), run("connections", "list")]
    codes.append(run("support-bundle", "-o", folder / "support.zip"))
    assert codes[-3:] == [0, 0, 0]
    return codes


@pytest.mark.parametrize("kind", TROUBLE)
def test_no_key_is_written_whatever_goes_wrong(
    run, tmp_path, crm, canaries_of, all_logs, monkeypatch, capfd, kind
):
    keys = keys_of(crm.address)
    use_keys(monkeypatch, keys)
    run.add("Acme", "leadsquared", crm.address.leadsquared.url)
    if kind != "none":
        crm.fault(kind, times=-1 if kind in {"unauthorized", "mx_500"} else 3, seconds=0.01)
    codes = everything(run, tmp_path)
    assert kind != "none" or codes[:4] == [0, 0, 0, 0]
    assert crm.calls()
    assert "httpcore.http11 DEBUG" in all_logs.text().decode()
    assert "DEBUG httpx" in (tmp_path / "profile/logs/command-line.log").read_text(
        "utf-8"
    ) or "INFO httpx" in (tmp_path / "profile/logs/command-line.log").read_text("utf-8")
    canaries = canaries_of(keys)
    assert canaries.heard_below(tmp_path) == []
    assert canaries.heard_in("log records", all_logs.text()) == []
    assert canaries.heard_in("output", run.said.encode()) == []
    assert canaries.heard_in("streams", "".join(capfd.readouterr()).encode()) == []


@pytest.mark.parametrize(
    ("shape", "status"),
    [
        ("json", 200),
        ("json", 401),
        ("json", 500),
        ("html", 200),
        ("html", 500),
        ("damaged", 200),
        ("header", 401),
        ("redirect", 302),
    ],
)
def test_no_key_is_written_where_the_crm_says_it_back(
    run, tmp_path, echo, canaries_of, all_logs, monkeypatch, shape, status
):
    use_keys(monkeypatch, REFUSED)
    echo.shape, echo.status = shape, status
    for name, provider, query in (
        ("lsq", "leadsquared", ("--where", "FirstName = Asha")),
        ("oct", "octanist", ()),
        ("jtc", "jtc-dms", ("--from", "2026-08-01", "--to", "2026-08-20")),
    ):
        run.add(name, provider, echo.url)
        run("connections", "test", name)
        run("fetch", "-c", name, "4711", "asha@newcomer.in", "-o", tmp_path / f"{name}.csv")
        run("search", "-c", name, *query, "-o", tmp_path / f"{name}.xlsx")
    run("jobs", "list")
    run("support-bundle", "-o", tmp_path / "support.zip")
    canaries = canaries_of(REFUSED)
    heard = {key for told in echo.calls for key in told}
    assert {*REFUSED.values()} == {key.removeprefix("Bearer ") for key in heard}
    assert canaries.heard_below(tmp_path) == []
    assert canaries.heard_in("output", run.said.encode()) == []
    quoted = (
        ("httpcore.",) if shape in {"header", "redirect"} else ()
    )  # shows headers of answers: to the redactor
    assert canaries.heard_in("log records", all_logs.text(*quoted)) == []


def test_a_bug_is_told_without_keys(run, tmp_path, crm, canaries_of, monkeypatch):
    keys = keys_of(crm.address)
    use_keys(monkeypatch, keys)
    run.add("Acme", "leadsquared", crm.address.leadsquared.url)

    async def fail(_self, workspace, _report):
        await workspace.credentials.keys(workspace.connection_named("Acme"))
        raise ValueError(f"odd keys {keys}")

    monkeypatch.setattr(CollectSupport, "run", fail)
    with pytest.raises(SystemExit) as ended:
        run("support-bundle", "-o", tmp_path / "support.zip")
    assert ended.value.code == BROKEN
    assert ended.value.__cause__ is None
    assert "ValueError: odd keys" in run.said
    for name in ("LEAD_DESKTOP_ACCESS_KEY", "LEAD_DESKTOP_SECRET_KEY"):
        assert keys[name] not in run.said


def test_the_net_hears_a_key_in_every_form(canaries_of, tmp_path):
    canaries = canaries_of(REFUSED)
    for number, form in enumerate(set(canaries.forms())):
        (tmp_path / f"{number}.bin").write_bytes(b"before " + form + b" after")
    assert len(canaries.heard_below(tmp_path)) >= len(set(canaries.forms()))
