"""Where keys may travel, and that they never show themselves."""

import pickle

import pytest

from lead_desktop.core.connections import (
    Connection,
    Environment,
    KeyName,
    Keys,
    ProviderId,
    SafeMode,
    Secret,
    check_base_url,
    read_calls_a_day,
)
from lead_desktop.core.errors import InputError


@pytest.mark.parametrize(
    "url",
    [
        "https://api-in21.leadsquared.com",
        "https://octanist.com/api",
        "http://127.0.0.1:8080/leadsquared",
        "http://localhost:1",
        "http://[::1]:9/x",
        "https://crm_1.intern-al.example:8443/api/v2/~x",
        "https://xn--bcher-kva.example",
    ],
)
def test_https_and_loopback_are_accepted(url):
    assert check_base_url(url + "/") == url


@pytest.mark.parametrize(
    "url",
    [
        "http://octanist.com/api",
        "http://127.0.0.1.evil.com",
        "http://localhost@evil.com",
        "https://user:pass@octanist.com",
        "http://2130706433",
        "http://127.1",
        "http://0.0.0.0",
        "ftp://octanist.com",
        "octanist.com/api",
        "https://octanist.com/api?key=1",
        "https://octanist.com:99999",
        "https://",
        "",
        "https://good.com\n.evil.com",
        "https://good\t.com",
        "https://good.com\\.evil.com",
        "https://good.com%2eevil.com",
        "https://evil\N{IDEOGRAPHIC FULL STOP}com",
        "https://\N{CYRILLIC SMALL LETTER A}pi.example.com",
        "https://ex\u202eample.com",
        "https://good.com|x",
        "https://good.com;x",
        "https://*.example.com",
        "https://-a.com",
        "https://a..b",
        "https://" + "a" * 64 + ".com",
        "https://" + "a." * 130 + "com",
        "https://good.com/\x00",
        "https://good.com/a b",
    ],
)
def test_anything_else_is_refused_with_a_sentence(url):
    with pytest.raises(InputError) as refused:
        check_base_url(url)
    assert refused.value.message
    assert refused.value.do


def test_a_secret_shows_itself_only_when_asked():
    secret = Secret("u$r-canary")
    keys = Keys(((KeyName.ACCESS_KEY, secret),))
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>20}", repr(keys), str(keys)]
    assert not any("canary" in text for text in shown)
    assert secret.reveal() == "u$r-canary"
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_keys_are_found_by_name():
    keys = Keys(((KeyName.API_KEY, Secret("a")),))
    assert keys.get(KeyName.API_KEY) == Secret("a")
    assert keys.get(KeyName.TOKEN) is None


@pytest.mark.parametrize(
    ("text", "calls"),
    [("", None), ("  ", None), ("10000", 10_000), (" 10,000 ", 10_000), ("12\u00a0000", 12_000), ("1", 1)],
)
def test_calls_a_day_are_read_as_people_write_them(text, calls):
    assert read_calls_a_day(text) == calls


@pytest.mark.parametrize(
    "text", ["0", "-5", "ten", "10k", "2.5", "1" * 5000, "0" * 30 + "1" * 5000, "²", "٣", ","]
)
def test_what_is_no_number_of_calls_is_refused_with_a_sentence(text):
    with pytest.raises(InputError, match="not a number of calls a day"):
        read_calls_a_day(text)


@pytest.mark.parametrize(
    ("environment", "chosen", "guard"),
    [
        (Environment.PRODUCTION, None, SafeMode.TYPE_COUNT),
        (Environment.SANDBOX, None, SafeMode.OFF),
        (Environment.PRODUCTION, SafeMode.OFF, SafeMode.OFF),
        (Environment.SANDBOX, SafeMode.READ_ONLY, SafeMode.READ_ONLY),
    ],
)
def test_production_is_guarded_unless_the_person_chose_otherwise(environment, chosen, guard):
    connection = Connection("c", "C", ProviderId.OCTANIST, "", environment, safe_mode=chosen)
    assert connection.guard is guard
