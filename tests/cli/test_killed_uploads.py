"""An upload killed without warning, again and again: it closes, and each row is in the CRM exactly once."""

import json
import os
import random
import signal
import subprocess
import time
from collections import Counter

import pytest

CREATE = "Bulk/Create"
SLOW = {"kind": "slow", "match": CREATE, "times": -1, "seconds": 0.4}
KILLED = 1 if os.name == "nt" else -signal.SIGKILL
ATTEMPTS_PER_KILL = 5  # a fast machine ends most runs before they are killed
LONGEST_LIFE_S = 1.1  # after the first word; about what a run of one call takes
LOSSES = ("reset_before", "commit_then_drop", "truncate", "commit_then_empty")


def killed_after(child, seconds) -> bool:
    """Kill a child so many seconds after its first word; False when it ended by itself before that took effect."""
    child.stdout.readline()
    try:
        child.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.communicate()
        return child.returncode == KILLED
    return False


def sends(crm) -> int:
    return sum(CREATE in call["path"] for call in crm.calls())


@pytest.mark.parametrize(("kills", "rows"), [(20, 2_000), pytest.param(200, 5_000, marks=pytest.mark.slow)])
def test_kills_at_random_moments_double_and_lose_nothing(
    acme, crm, sheet, tmp_path, record_property, kills, rows
):
    chance = random.Random(kills)  # noqa: S311 - the same moments in each run
    crm.faults(SLOW)
    begun_s = time.monotonic()
    child = acme.start("upload", "-c", "Acme", sheet(rows), "--yes", "--json", "-o", tmp_path / "r.csv")
    for line in child.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["calls"]:
            break
    child.kill()
    child.communicate()
    killed, attempts = int(child.returncode == KILLED), 1
    after_a_call = killed
    # Many rows were on their way: looking them up outlasts the short lives that follow.
    acme.run("jobs", "resume", "1", "--rows", 1)
    rows_at_once = rows // (2 * ATTEMPTS_PER_KILL * kills)  # so that rows are left for the last attempt
    while killed < kills and attempts < ATTEMPTS_PER_KILL * kills:
        attempts += 1
        crm.faults({"kind": chance.choice(LOSSES), "match": CREATE, "times": chance.randrange(2)}, SLOW)
        child = acme.start("jobs", "resume", "1", "--rows", rows_at_once, "--json")
        sent = sends(crm)
        if killed_after(child, chance.uniform(0.0, LONGEST_LIFE_S)):
            killed += 1
            after_a_call += sends(crm) > sent
    crm.faults()
    code, output, errors = acme.run("jobs", "resume", "1", "--json")
    assert output, errors
    receipt = json.loads(output.splitlines()[-1])
    held = Counter(lead["email"] for lead in crm.leads())
    doubled = sum(number > 1 for number in held.values())
    record_property("kills of a running process, attempts", (killed, attempts))
    record_property("of them after a call had left", after_a_call)
    record_property("rows, created, doubled, lost", (rows, receipt["created"], doubled, rows - len(held)))
    record_property("seconds", round(time.monotonic() - begun_s))
    assert code == 0, receipt
    assert receipt["closes"] is True
    assert killed == kills
    assert after_a_call >= kills // 10
    assert held == {f"asha{at}@newcomer.in": 1 for at in range(1, rows + 1)}
    assert receipt["created"] + receipt["duplicate"] == rows
    assert receipt["duplicate"] == receipt["unknown"] == 0
