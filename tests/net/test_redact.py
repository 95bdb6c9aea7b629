"""Keys in no text that is written anywhere."""

import base64
import html
import io
import json
import logging
import textwrap
import time
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.connections import KeyName, Keys, Secret
from lead_desktop.net.redact import RedactingFormatter, Redactor


@pytest.fixture
def benchmark_s():
    """Seconds of processor time that something takes."""

    def measure(act) -> float:
        before_s = time.process_time()
        act()
        return time.process_time() - before_s

    return measure


CANARY = 'u$r4f/6+a1 b\\2"c3é'


@settings(deadline=None)
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


LONG = "u$r0123456789abcdef/0123456789abcdef"
FORMS = {
    "base64": base64.b64encode(LONG.encode()).decode(),
    "basic": base64.b64encode(f"user:{LONG}".encode()).decode(),
    "basic of a longer name": base64.b64encode(f"users:{LONG}".encode()).decode(),
    "url-safe base64": base64.urlsafe_b64encode(f"~~{LONG}~~".encode()).decode(),
    "base64 of utf-16": base64.b64encode(LONG.encode("utf-16-le")).decode(),
    "base64 in lines": "\n".join(textwrap.wrap(base64.b64encode(LONG.encode()).decode(), 12)),
    "a line end within": f"{LONG[:9]}\n    {LONG[9:]}",
    "line ends of Windows": f"{LONG[:9]}\r\n{LONG[9:20]}\r\n{LONG[20:]}",
    "a continued line of a shell": f"{LONG[:9]}\\\n{LONG[9:]}",
    "an escaped line end": f"{LONG[:9]}\\n{LONG[9:]}",
    "utf-16 read as bytes": LONG.encode("utf-16-le").decode("latin-1"),
    "utf-16 shown as bytes": str(LONG.encode("utf-16-le")),
    "hex": LONG.encode().hex(),
    "upper case": LONG.upper(),
    "quoted": quote(LONG, safe=""),
    "quoted in small letters": quote(LONG, safe="").lower(),
    "quoted twice": quote(quote(LONG, safe=""), safe=""),
    "slashes of JSON": LONG.replace("/", "\\/"),
    "escaped for JSON": LONG.replace("$", "\\u0024").replace("/", "\\u002f"),
    "cut off at its end": LONG[:-7],
    "cut off at its beginning": LONG[5:],
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_key_is_found_in_what_programs_make_of_it(form):
    redacted = Redactor([LONG])(f"before {form} after")
    left = redacted.replace("[redacted]", "")
    assert "[redacted]" in redacted
    assert redacted.startswith("before ")
    assert redacted.endswith(" after")
    assert len(left) <= len("before  after") + len(form) // 2 - 1
    for piece in (LONG[:12], LONG[-12:], LONG[8:20]):
        assert piece.casefold() not in left.casefold()


def test_html_escapes_are_known_too():
    assert Redactor(["a<b>c&d'e\"f"])(html.escape("a<b>c&d'e\"f")) == "[redacted]"


def test_all_keys_of_a_connection_are_learnt_and_the_first_stays_known():
    redact = Redactor()
    redact.add_keys(
        Keys(((KeyName.TOKEN, Secret("token-of-first")),), (("X-Key", Secret("Bearer other-key")),))
    )
    redact.add_keys(Keys(((KeyName.TOKEN, Secret("token-of-second")),)))
    said = redact("token-of-first, other-key, token-of-second")
    assert said == "[redacted], [redacted], [redacted]"


@pytest.mark.parametrize("text", ["a\n \n \n" * 20_000, "u$r\\n" * 50_000, "A" * 300_000, "u\0$\0" * 50_000])
def test_hostile_text_takes_no_long_time(text, benchmark_s):
    redact = Redactor([LONG, LONG[::-1]])
    assert benchmark_s(lambda: redact(text)) < 5


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
