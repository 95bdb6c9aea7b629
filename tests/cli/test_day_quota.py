"""The day's quota of calls on the command line."""

import json

import pytest

from lead_desktop.cli.words import clock, progress_json, progress_text
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind


def add(cli, crm, name, *more):
    url = crm.address.leadsquared.url
    given = ("--provider", "leadsquared", "--url", url, "--environment", "sandbox")
    return cli.run_here("connections", "add", name, *given, *more)


def plan(cli, name, path):
    code, output, errors = cli.run_here("upload", "-c", name, path, "--plan", "--json")
    assert code == 0, errors
    return json.loads(output.splitlines()[-1])


def test_calls_a_day_are_given_when_a_connection_is_added_and_listed_with_it(cli, crm):
    assert add(cli, crm, "Pro", "--calls-a-day", "12,000")[0] == 0
    assert add(cli, crm, "Unknown")[0] == 0
    _, output, _ = cli.run_here("connections", "list")
    pro, unknown = output.splitlines()[:2]
    assert pro.endswith("  12,000 calls a day")
    assert "calls a day" not in unknown
    _, output, _ = cli.run_here("connections", "list", "--json")
    known = {event["name"]: event["calls_a_day"] for event in map(json.loads, output.splitlines())}
    assert (known["Pro"], known["Unknown"]) == (12_000, None)


@pytest.mark.parametrize("wrong", ["0", "ten", "1.5"])
def test_calls_a_day_that_are_no_number_are_wrong_usage(cli, crm, wrong):
    code, _, errors = add(cli, crm, "Pro", "--calls-a-day", wrong)
    assert code == 2
    assert f"“{wrong}” is not a number of calls a day. Give a whole number from 1" in errors


def test_a_plan_tells_what_it_takes_of_the_day(cli, crm, sheet):
    add(cli, crm, "Pro", "--calls-a-day", "10000")
    found = plan(cli, "Pro", sheet(120))
    assert (found["calls_a_day"], found["share_of_day"], found["suffices"]) == (10_000, 0.0003, True)
    assert found["rows_today"] == 120
    assert found["done_about"] > 0
    _, output, _ = cli.run_here("upload", "-c", "Pro", sheet(120), "--plan")
    assert "Under 1% of the day's 10,000 calls, " in output
    assert "made today from this computer." in output
    assert "done about" in output
    assert "pauses by itself" not in output


def test_a_plan_that_the_day_does_not_suffice_for_says_how_far_it_comes(cli, crm, sheet):
    add(cli, crm, "Small", "--calls-a-day", "1000")
    made = plan(cli, "Small", sheet(120))["calls_today"]
    cli.run_here("connections", "remove", "Small")
    add(cli, crm, "Small", "--calls-a-day", str(made + 20))
    found = plan(cli, "Small", sheet(2_000))
    assert found["calls"] == 40
    assert (found["suffices"], found["done_about"]) == (False, None)
    assert 0 < found["rows_today"] < 1_000
    _, output, _ = cli.run_here("upload", "-c", "Small", sheet(2_000), "--plan")
    assert "done about" not in output
    assert "this upload takes 40. It sends about " in output
    assert "pauses by itself about " in output
    assert crm.leads() == []


def test_a_plan_without_a_quota_tells_none(cli, crm, sheet):
    add(cli, crm, "Unknown")
    found = plan(cli, "Unknown", sheet(120))
    assert (found["calls_a_day"], found["share_of_day"], found["suffices"]) == (None, None, None)


def test_a_run_that_the_day_ends_tells_when_it_pauses():
    told = JobProgress("1", JobKind.UPLOAD, Phase.RUNNING, rows_in=9, pauses_about_s=90_060.0)
    assert f"pauses about {clock(90_060.0)}, when the day's calls are used up" in progress_text(
        told, 90_000.0
    )
    assert progress_json(told)["pauses_about"] == 90_060.0
