"""Safe mode on the command line: a person is asked, a script names its yes, and read only means it."""

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desktop.cli.main import run_command
from lead_desktop.cli.parser import build_parser
from lead_desktop.core.connections import SafeMode
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS

CREATE = "Bulk/Create"


class Terminal(io.StringIO):
    """What a person types."""

    def isatty(self):
        return True


@pytest.fixture
def guard(acme):
    def change(mode):
        db = open_database(Profile(Path(acme.environ["LEAD_DESKTOP_PROFILE"])).database, MAIN_MIGRATIONS)
        book = ConnectionBook(db)
        book.save(replace(book.by_name("Acme"), safe_mode=mode))
        db.close()

    return change


@pytest.fixture
def typed(acme):
    """Runs a command at a terminal: `typed(text, *arguments)`."""

    def run(text, *arguments):
        output, errors = io.StringIO(), io.StringIO()
        options = build_parser().parse_args([str(one) for one in arguments])
        profile = Profile(Path(acme.environ["LEAD_DESKTOP_PROFILE"]))
        return run_command(options, profile, Terminal(text), output, errors), errors.getvalue()

    return run


def creates(crm):
    return [call for call in crm.calls() if CREATE in call["path"]]


def test_production_wants_the_number_of_rows_typed(typed, crm, sheet, tmp_path):
    given = ("upload", "-c", "Acme", sheet(4), "-o", tmp_path / "r.csv")
    for wrong in ("y\n", "40\n", "\n", ""):
        code, errors = typed(wrong, *given)
        assert code == 0
        assert "Type 4 to go on:" in errors
        assert "That is not 4. Nothing was sent." in errors
    assert creates(crm) == []
    assert typed("4\n", *given)[0] == 0
    assert len(crm.leads()) == 4


def test_ask_wants_a_yes(typed, guard, crm, sheet, tmp_path):
    guard(SafeMode.ASK)
    given = ("upload", "-c", "Acme", sheet(4), "-o", tmp_path / "r.csv")
    assert typed("n\n", *given)[0] == 0
    assert creates(crm) == []
    code, errors = typed("y\n", *given)
    assert "Send them now? [y/N]" in errors
    assert (code, len(crm.leads())) == (0, 4)


@pytest.mark.parametrize("mode", [SafeMode.OFF, SafeMode.ASK, SafeMode.TYPE_COUNT])
def test_a_script_says_yes_with_an_option_in_every_mode_that_sends(acme, guard, crm, sheet, tmp_path, mode):
    guard(mode)
    assert acme.run_here("upload", "-c", "Acme", sheet(4), "--yes", "-o", tmp_path / "r.csv")[0] == 0
    assert len(crm.leads()) == 4


def test_a_read_only_connection_refuses_to_upload_but_plans(acme, guard, crm, sheet, tmp_path):
    guard(SafeMode.READ_ONLY)
    path = sheet(4)
    for more in (("--yes",), ("--yes", "--rows", "1")):
        code, output, errors = acme.run_here("upload", "-c", "Acme", path, *more, "-o", tmp_path / "r.csv")
        assert (code, output) == (2, "")
        assert "“Acme” is read only: nothing can be created over it. Nothing was sent." in errors
    code, output, _ = acme.run_here("upload", "-c", "Acme", path, "--plan")
    assert code == 0
    assert "4 rows to “Acme”" in output
    assert creates(crm) == []


def test_a_read_only_connection_refuses_to_resume_and_to_retry(acme, guard, crm, sheet, tmp_path):
    crm.fault("mx_412", match=CREATE, times=-1)
    acme.run_here("upload", "-c", "Acme", sheet(4), "--yes", "-o", tmp_path / "r.csv")
    crm.faults()
    before = len(creates(crm))
    guard(SafeMode.READ_ONLY)
    for command in (("resume", "1"), ("resume", "1", "--rows", "1"), ("retry", "1"), ("retry", "1", "--yes")):
        code, _, errors = acme.run_here("jobs", *command)
        assert code == 2
        assert "is read only" in errors
    assert len(creates(crm)) == before
    guard(SafeMode.TYPE_COUNT)
    code, _, errors = acme.run_here("jobs", "retry", "1")
    assert (code, len(creates(crm))) == (2, before)
    assert "4 rows failed and need a yes. Nothing was sent. Add --yes." in errors
    assert acme.run_here("jobs", "retry", "1", "--yes")[0] == 0
    assert len(crm.leads()) == 4


def test_the_rest_of_a_trial_and_failed_rows_are_asked_about_at_a_terminal(acme, typed, crm, sheet, tmp_path):
    acme.run_here("upload", "-c", "Acme", sheet(4), "--rows", "1", "--yes", "-o", tmp_path / "r.csv")
    code, errors = typed("y\n", "jobs", "resume", "1")
    assert code == 0
    assert "3 rows to “Acme” that come after the trial. Send them now? Type 3 to go on:" in errors
    assert len(crm.leads()) == 1
    crm.fault("mx_412", match=CREATE, times=-1)
    typed("3\n", "jobs", "resume", "1")
    crm.faults()
    _, errors = typed("n\n", "jobs", "retry", "1")
    assert "that failed. Send them now? Type 3 to go on:" in errors
    assert len(crm.leads()) == 1
    assert typed("3\n", "jobs", "retry", "1")[0] == 0
    assert len(crm.leads()) == 4


def test_a_script_needs_a_yes_for_an_upload_that_began_when_nothing_was_asked(
    acme, guard, crm, sheet, tmp_path
):
    guard(SafeMode.OFF)
    acme.run_here("upload", "-c", "Acme", sheet(4), "--rows", "1", "--yes", "-o", tmp_path / "r.csv")
    acme.run_here("jobs", "resume", "1", "--rows", "1")
    before = len(crm.leads())
    assert before == 2
    guard(SafeMode.TYPE_COUNT)
    code, _, errors = acme.run_here("jobs", "resume", "1")
    assert code == 2
    assert "need a yes. Nothing was sent. Add --yes." in errors
    assert len(crm.leads()) == before


def test_a_connection_is_added_with_a_safe_mode_and_lists_it(cli):
    for name, more in (
        ("Open", ("--safe-mode", "off")),
        ("Shut", ("--safe-mode", "read-only")),
        ("Usual", ()),
    ):
        given = ("connections", "add", name, "--provider", "leadsquared", "--url", "https://api.example.com")
        assert cli.run_here(*given, *more)[0] == 0
    _, output, _ = cli.run_here("connections", "list", "--json")
    modes = {one["name"]: one["safe_mode"] for one in map(json.loads, output.splitlines())}
    assert (modes["Open"], modes["Shut"], modes["Usual"]) == ("off", "read-only", "type-count")
    assert "safe mode read-only" in cli.run_here("connections", "list")[1]
