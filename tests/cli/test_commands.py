"""Every command, as scripts use it."""

import json
import os
import signal
from collections import Counter

import pytest

from lead_desktop import __version__

UPLOAD_KEYS = [
    "event", "job", "rows_in", "created", "duplicate", "failed", "skipped",
    "unknown", "not_sent", "calls", "waits", "seconds", "closes",
]  # fmt: skip


def test_fetch_writes_one_row_per_pasted_line_in_order(acme, tmp_path, table):
    out = tmp_path / "out.csv"
    pasted = "nobody@newcomer.in\n\nrubbish\nNOBODY@newcomer.in\n"
    code, events = acme.events(
        "fetch",
        "-c",
        "acme",
        "--ids-file",
        "-",
        "--columns",
        "firstname,EmailAddress",
        "-o",
        out,
        text=pasted,
    )
    assert code == 0
    assert table(out) == [
        ["Line", "State", "Pasted", "FirstName", "EmailAddress"],
        ["1", "not found", "nobody@newcomer.in", "", ""],
        ["3", "not an id", "rubbish", "", ""],
        ["4", "duplicate", "NOBODY@newcomer.in", "", ""],
    ]
    assert {"event": "progress"}.items() <= events[0].items()
    receipt = events[-1]
    assert receipt.pop("seconds") >= 0
    assert receipt == {
        "event": "receipt", "job": "1", "lines": 3, "found": 0, "not_found": 1,
        "duplicate": 1, "not_an_id": 1, "failed": 0, "calls": 1, "closes": True,
    }  # fmt: skip


def test_an_unknown_column_is_refused_with_near_ones_and_nothing_is_fetched(acme, crm, tmp_path):
    code, _, errors = acme.run_here(
        "fetch", "-c", "Acme", "a@newcomer.in", "--columns", "EmailAdress", "-o", tmp_path / "o.csv"
    )
    assert code == 2
    assert "EmailAddress" in errors
    assert not [call for call in crm.calls() if call["path"].endswith(("ByIds", "GetByEmailaddress"))]
    assert not (tmp_path / "o.csv").exists()


def test_search_writes_what_was_asked_for(cli, crm, tmp_path):
    cli.run_here("connections", "add", "Octa", "--provider", "octanist", "--url", crm.address.octanist.url)
    out = tmp_path / "o.jsonl"
    code, events = cli.events(
        "search", "-c", "octa", "--where", "status in open,won", "--where", "gclid exists", "--sort",
        "createdAt:desc", "--fields", "name,status", "--limit", "30", "-o", out,
    )  # fmt: skip
    assert code == 0
    assert list(events[-1]) == ["event", "job", "rows", "total", "calls", "seconds", "possible_gaps"]
    assert events[-1]["rows"] == 30
    leads = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert len(leads) == 30


def test_upload_creates_each_row_once_and_writes_the_results(acme, crm, sheet, tmp_path, table):
    out = tmp_path / "results.csv"
    code, events = acme.events("upload", "-c", "Acme", sheet(60), "--yes", "-o", out)
    assert code == 0
    assert list(events[-1]) == UPLOAD_KEYS
    assert events[-1]["created"] == events[-1]["rows_in"] == 60
    assert events[-1]["closes"] is True
    rows = table(out)
    assert rows[0] == ["First Name", "Email", "City", "State", "Lead id", "Reason", "Call", "Sent at"]
    held = {lead["email"]: lead["id"] for lead in crm.leads()}
    assert {row[1]: row[4] for row in rows[1:]} == held


def test_a_plan_sends_nothing_and_needs_no_file(acme, crm, sheet):
    code, events = acme.events("upload", "-c", "Acme", sheet(120), "--plan")
    assert code == 0
    assert (events[-1]["event"], events[-1]["rows"], events[-1]["calls"]) == ("plan", 120, 3)
    assert crm.leads() == []
    assert acme.events("jobs", "list") == (0, [])


def test_without_a_yes_and_nobody_to_ask_nothing_is_sent(acme, crm, sheet, tmp_path):
    code, _, errors = acme.run("upload", "-c", "Acme", sheet(3), "-o", tmp_path / "r.csv")
    assert code == 2
    assert "--yes" in errors
    assert crm.leads() == []


def test_a_column_can_be_put_into_another_field_or_left_out(acme, crm, sheet, tmp_path):
    code, _, errors = acme.run(
        "upload", "-c", "Acme", sheet(2), "--map", "city=Company", "--map", "First Name=", "--yes", "-o",
        tmp_path / "r.csv",
    )  # fmt: skip
    assert code == 0, errors
    values = crm.leads()[0]["values"]
    assert values["Company"] == "Pune"
    assert "FirstName" not in values
    code, _, errors = acme.run(
        "upload", "-c", "Acme", sheet(2), "--map", "City=Compny", "--yes", "-o", tmp_path / "r.csv"
    )
    assert code == 2
    assert "Company" in errors


def test_rows_that_failed_end_with_code_1_and_retry_sends_only_them(acme, crm, sheet, tmp_path, table):
    crm.modes(poison_text="Asha 3")
    code, events = acme.events("upload", "-c", "Acme", sheet(9), "--yes", "-o", tmp_path / "r.csv")
    assert code == 1
    assert (events[-1]["created"], events[-1]["failed"]) == (8, 1)
    crm.modes(poison_text="")
    code, events = acme.events("jobs", "retry", "1", "--yes")
    assert code == 0
    assert events[-1]["created"] == 9
    code, _, _ = acme.run("jobs", "export", "1", "-o", tmp_path / "again.csv")
    assert code == 0
    assert [row[3] for row in table(tmp_path / "again.csv")[1:]] == ["created"] * 9


def test_an_upload_killed_in_mid_run_resumes_and_closes_without_duplicates(
    acme, crm, sheet, tmp_path, table, until_calls
):
    crm.modes(latency_ms=[500, 550])
    child = acme.start("upload", "-c", "Acme", sheet(2400), "--yes", "--json", "-o", tmp_path / "r.csv")
    until_calls(child, 3)
    child.kill()
    child.communicate()
    code, events = acme.events("jobs", "show", "1")
    assert (code, events[0]["state"]) == (0, "interrupted")
    crm.modes(latency_ms=[0, 0])
    code, events = acme.events("jobs", "resume", "1")
    assert code == 0
    assert (events[-1]["created"], events[-1]["unknown"], events[-1]["closes"]) == (2400, 0, True)
    assert Counter(lead["email"] for lead in crm.leads()) == {
        f"asha{at}@newcomer.in": 1 for at in range(1, 2401)
    }
    acme.run("jobs", "export", "1", "-o", tmp_path / "again.csv")
    held = {lead["email"]: lead["id"] for lead in crm.leads()}
    assert {row[1]: row[4] for row in table(tmp_path / "again.csv")[1:]} == held


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one child")
def test_ctrl_c_stops_cleanly_and_the_receipt_is_printed(acme, crm, sheet, tmp_path, table, until_calls):
    crm.modes(latency_ms=[300, 350])
    child = acme.start("upload", "-c", "Acme", sheet(2000), "--yes", "--json", "-o", tmp_path / "r.csv")
    until_calls(child, 3)
    child.send_signal(signal.SIGINT)
    output, errors = child.communicate(timeout=30)
    receipt = json.loads(output.splitlines()[-1])
    assert child.returncode == 130
    assert "jobs resume 1" in errors
    assert receipt["event"] == "receipt"
    assert receipt["closes"] is True
    assert receipt["unknown"] == 0
    assert receipt["created"] == len(crm.leads())
    assert receipt["not_sent"] == 2000 - receipt["created"] > 0
    assert len(table(tmp_path / "r.csv")) == 2001


def test_refused_keys_are_exit_code_3_and_name_what_to_do(acme, sheet, tmp_path, monkeypatch):
    acme.environ["LEAD_DESKTOP_SECRET_KEY"] = "wrong"
    code, output, errors = acme.run("upload", "-c", "Acme", sheet(3), "--yes", "-o", tmp_path / "r.csv")
    assert code == 3
    assert output == ""
    assert errors.startswith("lead-desktop: ")
    monkeypatch.delenv("LEAD_DESKTOP_SECRET_KEY")
    assert acme.run_here("connections", "test", "Acme")[0] == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("fetch", "-c", "Nobody", "x@y.zz", "-o", "o.csv"), "Acme"),
        (("fetch", "-c", "Acme", "x@y.zz", "-o", "o.doc"), ".xlsx, .csv or .jsonl"),
        (("fetch", "-c", "Acme", "-o", "o.csv"), "--ids-file"),
        (("fetch", "-c", "Acme", "--bulk-id", "7", "-o", "o.csv"), "bulk"),
        (("upload", "-c", "Acme", "missing.csv", "--yes", "-o", "o.csv"), "missing.csv"),
        (("upload", "-c", "Sandbox Octanist", "missing.csv", "--yes", "-o", "o.csv"), "in bulk"),
        (("search", "-c", "Sandbox Octanist", "--where", "stats = open", "-o", "o.csv"), "status"),
        (("search", "-c", "Sandbox Octanist", "--where", "status", "-o", "o.csv"), "FIELD OP VALUE"),
        (("jobs", "resume", "99"), "99"),
        (("connections", "add", "X", "--provider", "octanist", "--url", "http://example.com"), "https"),
        (("connections", "add", "acme", "--provider", "octanist", "--url", "https://a.bc"), "taken"),
        (("nonsense",), "invalid choice"),
    ],
)
def test_wrong_usage_is_a_sentence_and_exit_code_2(acme, crm, arguments, words):
    code, output, errors = acme.run_here(*arguments)
    assert (code, output) == (2, "")
    assert words in errors
    assert crm.calls() == []


def test_the_built_in_crms_start_when_used_and_end_with_the_command(cli, tmp_path):
    code, events = cli.events("connections", "list")
    assert [event["name"] for event in events] == [
        "Sandbox LeadSquared",
        "Sandbox Octanist",
        "Sandbox JTC DMS",
    ]
    assert code == 0
    out = tmp_path / "out.jsonl"
    code, events = cli.events(
        "search",
        "--sandbox",
        "-c",
        "sandbox jtc dms",
        "--from",
        "2026-01-01",
        "--to",
        "2026-01-07",
        "-o",
        out,
    )
    assert code == 0
    assert events[-1]["event"] == "receipt"
    assert not (tmp_path / "profile" / "sandbox" / "address.json").exists()


def test_the_version_is_told(cli):
    code, output, _ = cli.run("--version")
    assert (code, output) == (0, f"Lead Desktop {__version__}\n")
