"""Uploads under trouble that takes minutes; `make soak` runs them and prints their figures."""

import json
import os
import signal
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS

CREATE = "Bulk/Create"
FROZEN_S = 60
JUMP_S = 3_600
TMPFS_BYTES = 16 * 2**20
pytestmark = pytest.mark.slow

if os.name == "nt":
    pytest.skip("the troubles are made with POSIX means", allow_module_level=True)


@pytest.fixture
def small_disk(tmp_path):
    """The profile's folder on a disk of 16 MB; given as its path."""
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    mounting = ["mount", "-t", "tmpfs", "-o", f"size={TMPFS_BYTES},mode=700", "tmpfs", str(folder)]
    if subprocess.run(mounting, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def jumping_clock(tmp_path):
    """A wall clock for one child, by libfaketime: the environment it needs, and `jump(seconds)` from the true time."""
    library = os.environ.get("LEAD_DESKTOP_FAKETIME") or _faketime()
    if not library:
        pytest.skip("libfaketime is not on this computer; name it in LEAD_DESKTOP_FAKETIME")
    offset = tmp_path / "clock"

    def jump(seconds) -> None:
        offset.write_text(f"{seconds:+d}\n")

    jump(0)
    return {
        "LD_PRELOAD": library,
        "FAKETIME_TIMESTAMP_FILE": str(offset),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }, jump


def _faketime() -> str:
    places = (Path(folder) for folder in ("/usr/lib", "/usr/local/lib"))
    found = (path for place in places for path in place.glob("**/libfaketimeMT.so.1"))
    return str(next(found, ""))


def receipt_of(output):
    return json.loads(output.splitlines()[-1])


def creates(crm):
    return [call for call in crm.calls() if CREATE in call["path"]]


def assert_each_once(crm, rows, record_property):
    held = Counter(lead["email"] for lead in crm.leads())
    doubled = sum(number - 1 for number in held.values())
    record_property("rows, doubled, lost", (rows, doubled, rows - len(held)))
    assert held == {f"asha{at}@newcomer.in": 1 for at in range(1, rows + 1)}


def test_answers_lost_in_five_of_a_hundred_calls(acme, crm, sheet, tmp_path, record_property):
    kinds = ("commit_then_drop", "reset_before", "truncate", "commit_then_504", "commit_then_empty")
    crm.faults(
        *({"kind": kinds[at % 5], "match": CREATE, "after": 10 + 19 * at, "times": 1} for at in range(6))
    )
    code, events = acme.events("upload", "-c", "Acme", sheet(5_000), "--yes", "-o", tmp_path / "r.csv")
    record_property("calls lost", sum(call["fault"] is not None for call in creates(crm)))
    assert_each_once(crm, 5_000, record_property)
    assert (code, events[-1]["created"], events[-1]["closes"]) == (0, 5_000, True)


def test_throttled_in_all_four_shapes(acme, crm, sheet, tmp_path, record_property):
    shapes = ("throttle_429", "throttle_429_retry_after", "throttle_403", "throttle_200")
    crm.faults(
        *({"kind": shape, "match": CREATE, "after": 5 * at, "times": 2} for at, shape in enumerate(shapes))
    )
    code, events = acme.events("upload", "-c", "Acme", sheet(2_000), "--yes", "-o", tmp_path / "r.csv")
    record_property("waits", events[-1]["waits"])
    record_property("seconds", events[-1]["seconds"])
    assert_each_once(crm, 2_000, record_property)
    assert (code, events[-1]["created"], events[-1]["failed"]) == (0, 2_000, 0)


def test_two_processes_on_one_account(acme, crm, tmp_path, record_property):
    profile = Profile(tmp_path / "profile")
    db = open_database(profile.database, MAIN_MIGRATIONS)
    book = ConnectionBook(db)
    book.save(replace(book.by_name("Acme"), rate=RateLimit(25, 5.0)))
    db.close()
    crm.rate(25, 5.0)
    children = []
    for half in range(2):
        path = tmp_path / f"half{half}.csv"
        numbers = range(half * 2_000 + 1, half * 2_000 + 2_001)
        lines = [f"Asha {at},asha{at}@newcomer.in" for at in numbers]
        path.write_text("\n".join(["First Name,Email", *lines]) + "\n", "utf-8")
        children.append(
            acme.start("upload", "-c", "Acme", path, "--yes", "--json", "-o", tmp_path / f"r{half}.csv")
        )
    receipts = [receipt_of(child.communicate(timeout=120)[0]) for child in children]
    calls = creates(crm)
    record_property("throttled calls", sum(call["throttled"] for call in crm.calls()))
    seconds = calls[-1]["arrived_s"] - calls[0]["arrived_s"]
    record_property("calls, seconds", (len(calls), round(seconds, 1)))
    assert_each_once(crm, 4_000, record_property)
    assert [receipt["created"] for receipt in receipts] == [2_000, 2_000]


def test_a_disk_that_fills_up_stops_sending_before_the_next_call(
    small_disk, acme, crm, sheet, tmp_path, record_property, until_calls
):
    crm.fault("slow", match=CREATE, times=-1, seconds=0.3)
    child = acme.start("upload", "-c", "Acme", sheet(5_000), "--yes", "--json", "-o", tmp_path / "r.csv")
    until_calls(child, 1)
    ballast = small_disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while file.write(b"\0" * 65_536):
                pass
        except OSError as full:
            record_property("filled until", full.strerror)
    _, errors = child.communicate(timeout=60)
    assert child.returncode == 4, errors
    assert "full" in errors
    sent = len(creates(crm))
    record_property("calls when it stopped", sent)
    assert sent < 100
    ballast.unlink()
    code, events = acme.events("jobs", "resume", "1")
    assert_each_once(crm, 5_000, record_property)
    assert (code, events[-1]["created"]) == (0, 5_000)


def test_a_profile_that_turned_read_only_sends_nothing(
    small_disk, acme, crm, sheet, tmp_path, record_property, until_calls
):
    crm.fault("slow", match=CREATE, times=-1, seconds=0.3)
    child = acme.start("upload", "-c", "Acme", sheet(3_000), "--yes", "--json", "-o", tmp_path / "r.csv")
    until_calls(child, 1)
    child.kill()
    child.communicate()
    sent = len(creates(crm))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    code, _, errors = acme.run("jobs", "resume", "1")
    record_property("exit code", code)
    assert code == 4, errors
    assert len(creates(crm)) == sent
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    code, events = acme.events("jobs", "resume", "1")
    assert_each_once(crm, 3_000, record_property)
    assert (code, events[-1]["created"]) == (0, 3_000)


def test_a_process_frozen_for_a_minute_goes_on(acme, crm, sheet, tmp_path, record_property, until_calls):
    crm.fault("slow", match=CREATE, times=-1, seconds=0.3)
    child = acme.start("upload", "-c", "Acme", sheet(3_000), "--yes", "--json", "-o", tmp_path / "r.csv")
    until_calls(child, 1)
    child.send_signal(signal.SIGSTOP)
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(timeout=FROZEN_S)
    child.send_signal(signal.SIGCONT)
    output, errors = child.communicate(timeout=120)
    record_property("frozen for s", FROZEN_S)
    assert child.returncode == 0, errors
    assert_each_once(crm, 3_000, record_property)
    assert receipt_of(output)["created"] == 3_000


@pytest.mark.parametrize("jump_s", [JUMP_S, -JUMP_S])
def test_a_wall_clock_that_jumps_an_hour_while_an_answer_is_lost_doubles_nothing(
    acme, crm, sheet, tmp_path, record_property, until_calls, jumping_clock, jump_s
):
    """The clock of the child really jumps, as after a suspended night or a mended time zone; the CRM's does not.

    Its monotonic clock goes on as ever, as it does in such a jump. The CRM tells its own time with each answer, so
    that the leads of the lost call are known for those of the upload.
    """
    environ, jump = jumping_clock
    crm.fault("slow", match=CREATE, times=-1, seconds=0.3)
    child = replace(acme, environ={**acme.environ, **environ}).start(
        "upload", "-c", "Acme", sheet(2_000), "--yes", "--json", "-o", tmp_path / "r.csv"
    )
    until_calls(child, 2)
    crm.faults(
        {"kind": "commit_then_drop", "match": CREATE, "times": 1},
        {"kind": "reset_before", "match": CREATE, "times": 1},
        {"kind": "slow", "match": CREATE, "times": -1, "seconds": 0.3},
    )
    jump(jump_s)
    output, errors = child.communicate(timeout=120)
    receipt = receipt_of(output)
    record_property("seconds", receipt["seconds"])
    record_property("created", receipt["created"])
    assert child.returncode == 0, errors
    assert (receipt["closes"], receipt["created"]) == (True, 2_000)
    assert 0 <= receipt["seconds"] < 120
    held = Counter(lead["email"] for lead in crm.leads())
    assert (set(held.values()), len(held)) == ({1}, 2_000)
