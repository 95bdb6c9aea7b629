"""Trying a connection on the command line, also through a proxy."""

import json

import pytest


def add(cli, url, *more):
    return cli.run_here("connections", "add", "Away", "--provider", "leadsquared", "--url", url, *more)


def test_a_good_test_tells_the_account(acme):
    code, output, _ = acme.run_here("connections", "test", "Acme")
    assert code == 0
    assert output.splitlines()[-1] == "Account: Sandbox leadsquared, Asia/Kolkata, IN, object types"
    _, output, _ = acme.run_here("connections", "test", "Acme", "--json")
    *steps, account = map(json.loads, output.splitlines())
    assert [(step["ok"], step["better_url"]) for step in steps] == [(True, "")] * 4
    assert (account["event"], account["time_zone"], account["object_types"]) == (
        "account",
        "Asia/Kolkata",
        True,
    )


def test_a_wrong_region_is_told_with_the_right_address(acme, crm):
    crm.modes(right_host="api-in21.leadsquared.com")
    code, output, _ = acme.run_here("connections", "test", "Acme", "--json")
    assert code == 3
    assert [json.loads(line)["better_url"] for line in output.splitlines()] == [
        "",
        "https://api-in21.leadsquared.com",
        "",
        "",
    ]


def test_a_proxy_is_kept_and_named_when_it_is_not_there(acme):
    assert add(acme, "https://crm.example", "--proxy", "127.0.0.1:9")[0] == 0
    code, output, errors = acme.run_here("connections", "test", "Away")
    assert code == 4
    assert output.startswith("failed     Reached crm.example")
    assert "The proxy 127.0.0.1:9 refused the connection. Nothing was sent." in errors


@pytest.mark.parametrize("wrong", ["http://ann:canary7@proxy:80", "socks5://proxy:1080", "two words"])
def test_a_proxy_that_cannot_be_kept_is_wrong_usage_and_is_not_repeated(acme, wrong):
    code, _, errors = add(acme, "https://crm.example", "--proxy", wrong)
    assert code == 2
    assert "--proxy" in errors
    assert "canary" not in errors
