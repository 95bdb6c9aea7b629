"""Keys quoted in answers, and lead data that only looks a little like one."""

import json
from urllib.parse import quote

import pytest

from lead_desktop.core.connections import Secret
from lead_desktop.net.echoes import Echoes

KEY = "u$r4f/c0ffee+12ab"


@pytest.mark.parametrize(
    "said",
    [KEY, json.dumps({"m": KEY}), KEY.replace("/", "\\/"), f"?accessKey={quote(KEY, safe='')}&x=1"],
)
def test_a_key_is_taken_out_of_bodies_and_headers_in_each_form(said):
    echoes = Echoes([("x-LSQ-AccessKey", Secret(KEY)), ("Authorization", Secret("Bearer canary.token"))])
    assert b"c0ffee" not in echoes.taken_out(said.encode())
    assert "c0ffee" not in echoes.taken_out_of([("location", said)])["location"]
    assert echoes.taken_out(b"not canary.token!") == b"not [redacted]!"


@pytest.mark.parametrize("value", ["Toyota", "production", "Jeddah Showroom", "dealer-7"])
def test_a_word_in_a_header_of_the_connections_own_stays_in_the_leads(value):
    body = json.dumps({"brand": value}).encode()
    assert Echoes([("X-Dealer", Secret(value))]).taken_out(body) == body


def test_a_long_value_with_digits_counts_as_a_key_whatever_its_header_is_called():
    value = "9f86d081884c7d659a2f"
    assert Echoes([("X-Dealer", Secret(value))]).taken_out(value.encode()) == b"[redacted]"


def test_a_body_without_keys_is_as_it_was():
    assert Echoes([("X-API-KEY", Secret("abc"))]).taken_out(b"abc") == b"abc"
    assert Echoes(()).taken_out_of([("content-type", "text/html; charset=ü")]) == {
        "content-type": "text/html; charset=ü"
    }
