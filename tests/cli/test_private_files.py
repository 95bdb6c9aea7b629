"""Whatever the app makes in its profile can be read by its person alone, also where the system would give all rights."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from lead_desktop.net.log_file import LARGEST_BYTES, OLD_FILES

WINDOW = Path(__file__).with_name("window_at_work.py")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has rights by folder alone")


def too_open(folder: Path) -> list[str]:
    """Files of a folder that others may read or write, and folders that others may enter."""
    found = []
    for path in (folder, *folder.rglob("*")):
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode & 0o077:
            found.append(f"{path.relative_to(folder)} {mode:o}")
    return found


@pytest.fixture
def open_handed():
    """New files get all rights from the system."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def profile(cli) -> Path:
    return Path(cli.environ["LEAD_DESKTOP_PROFILE"])


def test_fetch_search_upload_and_export_make_private_files(open_handed, acme, profile, sheet, crm, tmp_path):
    acme.run_here("fetch", "-c", "Acme", "asha@newcomer.in", "-o", "found.xlsx")
    acme.run_here("search", "-c", "Acme", "--where", "No such field = Pune", "-o", "refused.csv")
    acme.run_here("search", "-c", "Acme", "--where", "mx_City = Pune", "--limit", "5", "-o", "search.csv")
    code, _, errors = acme.run_here("upload", "-c", "Acme", sheet(40), "--yes", "-o", "results.xlsx")
    assert code == 0, errors
    acme.run_here("jobs", "export", "3", "-o", "again.jsonl")
    acme.run_here("fetch", "-c", "sandbox leadsquared", "a@newcomer.in", "-o", "practice.csv")
    assert too_open(profile) == []
    assert too_open(tmp_path / "state") == []
    assert list((profile / "temp").iterdir()) == []


def test_an_upload_that_is_killed_leaves_private_files(open_handed, acme, profile, sheet, crm, until_calls):
    crm.fault("slow", match="Bulk/Create", times=-1, seconds=0.1)
    child = acme.start("upload", "-c", "Acme", sheet(400), "--yes", "--json", "-o", "out.csv")
    until_calls(child, 2)
    assert too_open(profile) == []  # write-ahead logs and locks are there now
    child.send_signal(signal.SIGKILL)
    child.communicate()
    assert too_open(profile) == []
    acme.run_here("jobs", "list")
    assert list((profile / "temp").iterdir()) == []


def test_a_window_that_crashes_logs_and_pastes_makes_private_files(cli, profile):
    command = [sys.executable, str(WINDOW), str(profile)]
    child = subprocess.Popen(
        command, env=cli.environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "at work\n"
    assert too_open(profile) == []
    logs = sorted(path.name for path in (profile / "logs").glob("window.log*"))
    assert logs == ["window.log", *(f"window.log.{n}" for n in range(1, OLD_FILES + 1))]
    assert all((profile / "logs" / name).stat().st_size <= LARGEST_BYTES for name in logs)
    assert (profile / "logs" / "crash.log").read_text().count("ValueError: a fault of the app") == 1
    assert list((profile / "temp").glob("pasted/*"))
    child.communicate("end\n", timeout=30)
    assert child.returncode == 0
    assert too_open(profile) == []
    assert [path.name for path in (profile / "temp").iterdir() if path.name.startswith("work")] == []
