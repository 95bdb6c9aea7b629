"""Where keys may travel, and that they never show themselves."""

import pickle

import pytest

from lead_desktop.core.connections import KeyName, Keys, Secret, check_base_url
from lead_desktop.core.errors import InputError


@pytest.mark.parametrize(
    "url",
    [
        "https://api-in21.leadsquared.com",
        "https://octanist.com/api",
        "http://127.0.0.1:8080/leadsquared",
        "http://localhost:1",
        "http://[::1]:9/x",
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
