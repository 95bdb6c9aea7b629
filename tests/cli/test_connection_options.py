"""The optional parts of a connection on the command line."""

import pytest

ADD = ("connections", "add", "Acme", "--provider", "leadsquared", "--url", "https://api-in21.leadsquared.com")


def test_every_option_is_kept_and_listed(cli):
    given = (
        "--rate", "10/2.5", "--country", "in", "--time-zone", "asia/kolkata",
        "--proxy", "proxy.example.com:3128", "--safe-mode", "read-only",
    )  # fmt: skip
    assert cli.run_here(*ADD, *given)[0] == 0
    _, events = cli.events("connections", "list")
    kept = next(event for event in events if event["name"] == "Acme")
    assert kept["rate"] == "10/2.5"
    assert (kept["country"], kept["time_zone"]) == ("IN", "Asia/Kolkata")
    assert (kept["proxy"], kept["safe_mode"]) == ("http://proxy.example.com:3128", "read-only")
    _, output, errors = cli.run_here("connections", "list")
    line = next(line for line in (output + errors).splitlines() if line.startswith("Acme"))
    assert (
        "10 calls in 2.5 s  IN  Asia/Kolkata  proxy http://proxy.example.com:3128  safe mode read-only"
        in line
    )


def test_without_options_everything_is_as_the_crm_and_the_system_say(cli):
    _, events = cli.events(*ADD)
    (made,) = [event for event in events if event["event"] == "connection"]
    assert (made["rate"], made["country"], made["time_zone"], made["proxy"]) == (None, "", "", "")
    assert made["safe_mode"] == "type-count"


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--rate", "10", "seconds"),
        ("--rate", "0/5", "calls"),
        ("--country", "QQ", "not a country"),
        ("--country", "India", "two letters"),
        ("--time-zone", "Mumbai", "Asia/Kolkata"),
        ("--proxy", "socks5://proxy:1080", "socks5"),
    ],
)
def test_an_option_that_cannot_be_read_is_a_sentence_and_nothing_is_added(cli, option, value, words):
    code, output, errors = cli.run_here(*ADD, option, value)
    assert (code, output) == (2, "")
    assert words in errors
    _, events = cli.events("connections", "list")
    assert "Acme" not in [event["name"] for event in events]


def test_a_password_in_a_proxy_is_refused_and_not_repeated(cli):
    code, output, errors = cli.run_here(*ADD, "--proxy", "http://me:hunter2@proxy:8080")
    assert code == 2
    assert "hunter2" not in output + errors
