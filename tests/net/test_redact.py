"""Keys in no text that is written anywhere."""

import io
import json
import logging
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.connections import KeyName, Keys, Secret
from lead_desktop.net.redact import RedactingFormatter, Redactor

CANARY = 'u$r4f/6+a1 b\\2"c3é'


@given(
    key=st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=4, max_size=40),
    before=st.text(max_size=20),
    after=st.text(max_size=20),
)
def test_a_known_key_is_gone_in_every_form_it_is_written_in(key, before, after):
    redact = Redactor([key])
    for form in (key, quote(key, safe=""), quote_plus(key), json.dumps(key)[1:-1], repr(key)[1:-1]):
        assert redact(form) == "[redacted]" or form in "[redacted]"
        assert form not in redact(f"{before} {form} {after}".replace("[redacted]", "")).replace(
            "[redacted]", ""
        )


@pytest.mark.parametrize(
    "text",
    [
        "https://h/x?accessKey=abc123&secretKey=def456",
        "X-API-KEY: abc123",
        "('x-LSQ-AccessKey', 'abc123')",
        "(b'Authorization', b'Bearer abc123')",
        '{"token": "abc123"}',
        "password=abc123",
    ],
)
def test_what_stands_behind_the_name_of_a_key_is_gone_even_when_the_key_is_not_known(text):
    redacted = Redactor()(text)
    assert "abc123" not in redacted
    assert "def456" not in redacted
    assert "[redacted]" in redacted


def test_ordinary_words_stay():
    text = "POST api.example /v2/Lead/Bulk/Create: 200, 50 rows; keys were accepted"
    assert Redactor(["abc"])(text) == text


def test_message_arguments_and_traceback_of_a_log_record_are_redacted(monkeypatch):
    redact = Redactor()
    redact.add_keys(Keys(((KeyName.ACCESS_KEY, Secret(CANARY)),)))
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(RedactingFormatter(redact, "%(levelname)s %(message)s"))
    logger = logging.getLogger("tests.redaction")
    monkeypatch.setattr(logger, "handlers", [handler])
    monkeypatch.setattr(logger, "propagate", False)
    try:
        {}[f"bad key {CANARY}"]
    except KeyError:
        logger.exception("calling with %s and %r", CANARY, {"key": CANARY})
    assert "[redacted]" in written.getvalue()
    assert "KeyError" in written.getvalue()
    for form in (CANARY, repr(CANARY)[1:-1], json.dumps(CANARY)[1:-1]):
        assert form not in written.getvalue()


def test_values_of_headers_are_learnt_with_the_key_inside():
    redact = Redactor()
    redact.add_keys(
        Keys(headers=(("X-Dealer", Secret("CANARY-dealer")), ("X-Auth", Secret("Bearer CANARY-9"))))
    )
    assert "CANARY" not in redact("dealer CANARY-dealer, key CANARY-9, whole Bearer CANARY-9")
