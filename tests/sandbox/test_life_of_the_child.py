"""The sandbox as a child process: it starts fast, leaves no orphan, and with a data folder forgets nothing."""

import itertools
import json
import select
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from lead_desktop.sandbox.address import SandboxAddress
from lead_desktop.sandbox.control_client import SandboxControl
from lead_desktop.sandbox.ledger import Entry, Ledger
from lead_desktop.sandbox.seed import StoredLead

SERVICE = "/v2/LeadManagement.svc"
COMMAND = [sys.executable, "-m", "lead_desktop.sandbox"]
PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-m", "lead_desktop.sandbox"], stdin=subprocess.PIPE)
child.wait()
"""


@contextmanager
def started(*options: str) -> Iterator[tuple[subprocess.Popen[bytes], SandboxAddress]]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*COMMAND, *options], **pipes) as child:
        try:
            yield child, SandboxAddress.from_json(child.stdout.readline())
        finally:
            child.kill()


def client(address: SandboxAddress) -> httpx.Client:
    keys = {
        "x-LSQ-AccessKey": address.leadsquared.access_key,
        "x-LSQ-SecretKey": address.leadsquared.secret_key,
    }
    return httpx.Client(base_url=address.leadsquared.url + SERVICE, headers=keys, trust_env=False)


def call_that_breaks(crm: httpx.Client) -> None:
    with pytest.raises(httpx.TransportError):
        crm.get("/LeadsMetaData.Get")


def create_until_it_breaks(crm: httpx.Client, acknowledged: list[str]) -> None:
    for number in itertools.count():
        acknowledged.append(create(crm, f"n{number}@killed.example")["LeadId"])  # noqa: PERF401 - what was acknowledged must be known when a call breaks


def search_oldest(crm: httpx.Client) -> list[dict]:
    parameter = {"LookupName": "ProspectAutoId", "LookupValue": "1003", "SqlOperator": "<="}
    return crm.post("/Leads.Get", json={"Parameter": parameter}).json()


def create(crm: httpx.Client, email: str) -> dict:
    body = [[{"Attribute": "EmailAddress", "Value": email}]]
    return crm.post("/Lead/Bulk/Create", json=body).json()[0]


def test_the_child_answers_as_soon_as_it_has_said_where():
    with started() as (_, address), client(address) as crm:
        assert crm.get("/LeadsMetaData.Get").status_code == 200


def test_the_child_ends_by_itself_and_quietly_when_its_standard_input_closes():
    with started() as (child, _):
        _, errors = child.communicate(timeout=30)
        assert (child.returncode, errors) == (0, b"")


def test_the_child_ends_when_told_to_even_while_a_call_hangs():
    with started() as (child, address), client(address) as crm:
        SandboxControl(address).fault("hang")
        hanging = threading.Thread(target=call_that_breaks, args=(crm,))
        hanging.start()
        assert any(SandboxControl(address).calls() for _ in range(1000))
        child.send_signal(signal.SIGTERM)
        _, errors = child.communicate(timeout=30)
        hanging.join(timeout=30)
        assert (child.returncode, errors) == (-signal.SIGTERM, b"")


def test_the_child_of_a_killed_parent_leaves_no_orphan():
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE) as parent:
        address = SandboxAddress.from_json(parent.stdout.readline())
        parent.kill()
        # The pipe is held open by the grandchild alone: its end is the grandchild's end.
        parent.communicate(timeout=30)
    with pytest.raises(ConnectionRefusedError):
        SandboxControl(address).state()


def test_a_taken_port_is_said_in_one_sentence(sandbox):
    command = [*COMMAND, "--port", str(sandbox.port)]
    ended = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, timeout=30, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"The sandbox cannot start: ")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.parametrize("options", [["--rate-calls", "0"], ["--seed", "x"], ["--rate-window-s", "-1"]])
def test_options_that_make_no_sense_are_usage_errors(options):
    ended = subprocess.run(
        [*COMMAND, *options], stdin=subprocess.PIPE, capture_output=True, timeout=30, check=False
    )
    assert ended.returncode == 2
    assert b"Traceback" not in ended.stderr


def test_the_options_reach_the_server():
    options = ["--rate-calls", "2", "--rate-window-s", "60", "--no-object-types"]
    with started(*options) as (_, address), client(address) as crm:
        assert "LeadType" not in crm.get("/LeadsMetaData.Get").text
        assert [crm.get("/LeadsMetaData.Get").status_code for _ in range(2)] == [200, 429]


def test_keys_and_ports_are_new_at_each_start():
    with started() as (_, first), started() as (_, second):
        keys = [
            {address.control_token, address.leadsquared.secret_key, address.jtc_dms.token}
            for address in (first, second)
        ]
        assert not keys[0] & keys[1]
        assert first.port != second.port
        assert first.leadsquared.access_key.startswith("u$r")


def test_a_sandbox_with_a_data_folder_is_the_same_one_after_it_was_killed(tmp_path):
    data = ["--data", str(tmp_path / "world"), "--seed", "5"]
    with started(*data) as (child, before):
        with client(before) as crm:
            lead_id = create(crm, "kept@killed.example")["LeadId"]
            seeded = search_oldest(crm)
        held = SandboxControl(before).leads()
        child.kill()
    with started("--data", str(tmp_path / "world"), "--seed", "6") as (_, after), client(after) as crm:
        assert after.leadsquared.secret_key == before.leadsquared.secret_key
        assert after.control_token == before.control_token
        assert SandboxControl(after).leads() == held
        assert search_oldest(crm) == seeded
        (found,) = crm.get("/Leads.GetById", params={"id": lead_id}).json()
        assert found["EmailAddress"] == "kept@killed.example"
        assert not create(crm, "KEPT@killed.example")["LeadCreated"]
        assert create(crm, "next@killed.example")["LeadCreated"]
        numbers = [lead["values"]["ProspectAutoId"] for lead in SandboxControl(after).leads()]
        assert numbers == ["6001", "6002"]


def test_no_acknowledged_lead_is_lost_when_the_child_is_killed_in_mid_run(tmp_path):
    acknowledged: list[str] = []
    with started("--no-rate-limit", "--data", str(tmp_path)) as (child, address), client(address) as crm:
        acknowledged += [create(crm, f"first{number}@killed.example")["LeadId"] for number in range(6)]
        threading.Timer(0.1, child.kill).start()
        with pytest.raises(httpx.TransportError):
            create_until_it_breaks(crm, acknowledged)
    with started("--data", str(tmp_path)) as (_, address):
        held = [lead["id"] for lead in SandboxControl(address).leads()]
    assert len(acknowledged) > 5
    assert held[: len(acknowledged)] == acknowledged
    assert len(held) - len(acknowledged) <= 1


def test_kept_files_are_for_their_owner_alone(tmp_path):
    folder = tmp_path / "world"
    with started("--data", str(folder)):
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}
    assert modes == {"world": 0o700, "identity.json": 0o600, "created.jsonl": 0o600, "ledger.lock": 0o600}


def test_an_unreadable_identity_is_said_in_one_sentence(tmp_path):
    (tmp_path / "identity.json").write_text(json.dumps({"keys": {}}))
    command = [*COMMAND, "--data", str(tmp_path)]
    ended = subprocess.run(command, stdin=subprocess.PIPE, capture_output=True, timeout=30, check=False)
    assert (ended.returncode, ended.stderr.count(b"\n")) == (1, 1)


def test_a_second_sandbox_on_a_data_folder_waits_until_the_first_has_ended(tmp_path):
    data = ["--data", str(tmp_path)]
    with started(*data) as (first, address), client(address) as crm:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen([*COMMAND, *data], **pipes) as second:
            ready, _, _ = select.select([second.stdout], [], [], 0.8)
            lead_id = create(crm, "late@first.example")["LeadId"]
            first.kill()
            held = SandboxControl(SandboxAddress.from_json(second.stdout.readline())).leads()
            second.kill()
    assert ready == []
    assert [lead["id"] for lead in held] == [lead_id]


def a_call(moment, number: int = 1) -> Entry:
    return Entry("leadsquared", (StoredLead(f"id{number}", number, moment, {"FirstName": "नई"}),))


def test_a_call_that_was_cut_off_in_its_write_did_not_happen(tmp_path: Path):
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    ledger = Ledger(tmp_path)
    ledger.append(a_call(moment))
    ledger.close()
    with (tmp_path / "created.jsonl").open("ab") as file:
        file.write(b'{"account": "leadsq')
    again = Ledger(tmp_path)
    again.append(a_call(moment, 2))
    assert list(again.entries()) == [a_call(moment), a_call(moment, 2)]
    again.clear()
    assert list(again.entries()) == []
    again.close()
