"""The command line as a child process, with a profile of its own and the sandbox's keys in the environment."""

import csv
import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from lead_desktop.cli.main import run_command
from lead_desktop.cli.parser import build_parser
from lead_desktop.core.connections import RateLimit
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import LOOK_UP_AFTER_S, Settings


@dataclass
class CommandLine:
    """Runs `lead-desktop` for a test."""

    environ: dict[str, str]
    folder: Path

    def start(self, *arguments) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "lead_desktop", *map(str, arguments)],
            env=self.environ,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run_here(self, *arguments) -> tuple[int, str, str]:
        """The same in this process, which is quicker; for commands that need no child."""
        output, errors = io.StringIO(), io.StringIO()
        with redirect_stderr(errors):  # argparse writes there by itself
            try:
                options = build_parser().parse_args([str(one) for one in arguments])
            except SystemExit as wrong:
                return wrong.code, output.getvalue(), errors.getvalue()
        profile = Profile(Path(self.environ["LEAD_DESKTOP_PROFILE"]))
        code = run_command(options, profile, io.StringIO(), output, errors)
        return code, output.getvalue(), errors.getvalue()

    def run(self, *arguments, text="") -> tuple[int, str, str]:
        done = subprocess.run(
            [sys.executable, "-m", "lead_desktop", *map(str, arguments)],
            env=self.environ,
            cwd=self.folder,
            input=text,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout, done.stderr

    def events(self, *arguments, text="") -> tuple[int, list[dict[str, object]]]:
        code, output, _ = self.run(*arguments, "--json", text=text)
        return code, [json.loads(line) for line in output.splitlines()]


@pytest.fixture
def cli(tmp_path, crm, monkeypatch):
    address = crm.address
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LEAD_DESKTOP")},
        "PYTHONPATH": str(Path(__file__).resolve().parents[2]),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "LEAD_DESKTOP_PROFILE": str(tmp_path / "profile"),
        "LEAD_DESKTOP_STATE": str(tmp_path / "state"),
        "LEAD_DESKTOP_ACCESS_KEY": address.leadsquared.access_key,
        "LEAD_DESKTOP_SECRET_KEY": address.leadsquared.secret_key,
        "LEAD_DESKTOP_API_KEY": address.octanist.api_key,
        "LEAD_DESKTOP_TOKEN": address.jtc_dms.token,
    }
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return CommandLine(environ, tmp_path)


@pytest.fixture
def acme(cli, crm):
    """The command line, with a connection "Acme" to the sandbox's LeadSquared."""
    code, output, errors = cli.run_here(
        "connections", "add", "Acme", "--provider", "leadsquared", "--url", crm.address.leadsquared.url
    )
    assert code == 0, errors
    assert "Acme" in output
    hurry(Path(cli.environ["LEAD_DESKTOP_PROFILE"]))
    return cli


def hurry(folder) -> None:
    """Let the sandbox, which has no limit, be asked as fast as it answers, and lost rows be looked up at once."""
    db = open_database(Profile(folder).database, MAIN_MIGRATIONS)
    book = ConnectionBook(db)
    book.save(replace(book.by_name("Acme"), rate=RateLimit(1_000, 1.0)))
    Settings(db).choose(LOOK_UP_AFTER_S, [0.0, 0.2])
    db.close()


@pytest.fixture
def sheet(tmp_path):
    """A sheet of so many leads; its path."""

    def make(number) -> Path:
        path = tmp_path / "leads.csv"
        lines = [f"Asha {at},asha{at}@newcomer.in,Pune" for at in range(1, number + 1)]
        path.write_text("\n".join(["First Name,Email,City", *lines]) + "\n", "utf-8")
        return path

    return make


@pytest.fixture
def table():
    """Reads a results file: `table(path)` gives its rows, headings first."""

    def read(path) -> list[list[str]]:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    return read


@pytest.fixture
def until_calls():
    """Reads the progress of a child until it made so many calls: `until_calls(child, number)`."""

    def wait(child, number) -> None:
        for line in child.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["calls"] >= number:
                return
        pytest.fail(child.stderr.read())

    return wait


def pytest_terminal_summary(terminalreporter):
    """The figures that soak tests recorded, as a table."""
    reports = [report for outcome in ("passed", "failed") for report in terminalreporter.getreports(outcome)]
    told = [report for report in reports if report.when == "call" and "slow" in report.keywords]
    if told:
        terminalreporter.section("soak")
    for report in told:
        figures = ", ".join(f"{name}: {value}" for name, value in report.user_properties)
        terminalreporter.write_line(f"{report.outcome:<7} {report.duration:6.0f} s  {report.head_line}")
        terminalreporter.write_line(f"                  {figures}")
