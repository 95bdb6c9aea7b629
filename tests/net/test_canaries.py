"""Keys that show up nowhere: in no error, traceback or log record, whatever happens on the road.

The logs of httpx and httpcore are read as well, at the level of debugging. They quote the heads of answers, so where a
host puts a key into one, what the app writes of them is looked at instead.
"""

import asyncio
import base64
import gzip
import logging
import traceback

import pytest

from lead_desktop.core.connections import Secret
from lead_desktop.core.errors import ApiError, LeadDesktopError
from lead_desktop.net.exchange import Bounds, HttpExchange
from lead_desktop.net.log_file import log_to
from lead_desktop.net.messages import ApiRequest
from lead_desktop.net.redact import Redactor
from lead_desktop.net.unusable import unusable

CANARY = "u$rCanary/7f3a9c0123456789"
TOKEN = "Canary.token-0123456789abcdef"
LOGIN = "canaryLogin0123456789"
SECRETS = (("x-LSQ-AccessKey", Secret(CANARY)), ("Authorization", Secret(f"Bearer {TOKEN}")))
READ = ApiRequest("GET", "/leads", (("limit", "1"),))
WRITE = ApiRequest("POST", "/leads", body=b'[{"a":1}]', writes=True)
ECHO = f"{CANARY} {TOKEN}"


class Ear(logging.Handler):
    """All that is logged, as it is told and as it is held."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.heard = []

    def emit(self, record):
        told = logging.Formatter("%(name)s %(message)s").format(record)
        self.heard.append(f"{told} {record.args!r}")


@pytest.fixture
def ear(tmp_path):
    """Hears everything; the app's own log file is written beside it."""
    ear, root = Ear(), logging.getLogger()
    names = (None, "httpx", "httpcore", "asyncio", "lead_desktop")
    levels = {name: logging.getLogger(name).level for name in names}
    with log_to(tmp_path / "log.txt", Redactor([CANARY, TOKEN, LOGIN])):
        root.addHandler(ear)
        for name in names:
            logging.getLogger(name).setLevel(logging.DEBUG)
        yield ear
        root.removeHandler(ear)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    written = (tmp_path / "log.txt").read_text("utf-8") if (tmp_path / "log.txt").exists() else ""
    assert not quoted([written])


def all_of(error):
    """Everything that can be read off an error, and off all it came from."""
    while error is not None:
        parts = [str(error), repr(error), repr(error.args), repr(getattr(error, "__dict__", {}))]
        if isinstance(error, LeadDesktopError):
            parts += [error.title, error.message, error.safe, error.do, error.code, error.sentence()]
        request = getattr(error, "request", None)
        yield from [*parts, *traceback.format_exception(error), repr(request), str(request)]
        error = error.__cause__ or error.__context__


def quoted(texts):
    """Those that hold a key, or half of one, in any case of letters."""
    halves = ("canary", base64.b64encode(f"ann:{LOGIN}".encode()).decode().lower())
    return [text for text in texts if any(half in text.lower() for half in halves)]


def going_wrong(base_url, *, request=WRITE, proxy="", **bounds):
    """One call that ends in an error, or in an answer that is none; gives all that is left of it."""

    async def act():
        exchange = HttpExchange(
            f"{base_url}/api", secret_headers=SECRETS, proxy=proxy, bounds=Bounds(**{"quiet_s": 5.0} | bounds)
        )
        try:
            answer = await exchange.transfer(request)
            left = [repr(answer), repr(answer.headers), answer.text(), *all_of(unusable(answer, "The CRM"))]
        except ApiError as error:
            left = list(all_of(error))
        finally:
            await exchange.close()
        return [*left, repr(exchange), repr(request)]

    return act()


def saying(*pieces):
    async def misdeed(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        for piece in pieces:
            writer.write(piece)
            await writer.drain()

    return misdeed


def answering(status="200 OK", body="", **headers):
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", body]).encode()


async def silent(reader, _writer):
    await reader.read()


async def abort(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.transport.abort()


QUIET = {
    "reset": abort,
    "closed": saying(),
    "half an answer": saying(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n[1,"),
    "damaged": saying(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"),
    "packed twice": saying(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\nContent-Length: 4\r\n\r\nnope"
    ),
    "too large": saying(b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + b" " * 200_000),
    "garbage": saying(b"\x00\xff not http\r\n\r\n"),
    **{
        f"quoted in a body with {status}": saying(answering(status, f"<html>{ECHO}</html>"))
        for status in (
            "200 OK",
            "400 Bad",
            "401 No",
            "403 No",
            "404 No",
            "407 No",
            "429 Slow",
            "500 Oh",
            "503 Oh",
        )
    },
    "quoted in JSON": saying(answering("401 No", '{"error": "' + ECHO.replace("/", "\\/") + '"}')),
    "quoted in a packed body": saying(
        b"HTTP/1.1 500 Oh\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%b"
        % (len(gzip.compress(ECHO.encode())), gzip.compress(ECHO.encode()))
    ),
}
QUOTING = {
    "quoted in garbage": saying(f"{ECHO}\r\n\r\n".encode()),
    "quoted in a status line": saying(answering(f"401 {ECHO}")),
    "quoted in a redirect": saying(answering("302 Go", Location=f"https://{TOKEN}.example/?k={CANARY}")),
    "a redirect to nowhere": saying(answering("302 Go", Location=f"https://[{TOKEN}")),
    "quoted in a head": saying(answering("401 No", WWW_Authenticate=ECHO, Retry_After=TOKEN, Date=TOKEN)),
    "quoted in a broken head": saying(f"HTTP/1.1 200 OK\r\nno colon {ECHO}\r\n\r\n".encode()),
}


@pytest.mark.parametrize("request_", [READ, WRITE], ids=["reading", "writing"])
@pytest.mark.parametrize("misdeed", QUIET.values(), ids=QUIET.keys())
def test_no_trouble_on_the_road_brings_out_a_key(badly_served, ear, misdeed, request_):
    left = badly_served(
        misdeed, lambda base_url: going_wrong(base_url, request=request_, answer_bytes=100_000)
    )
    assert len(ear.heard) > 3
    assert not quoted([*left, *ear.heard])


@pytest.mark.parametrize("misdeed", QUOTING.values(), ids=QUOTING.keys())
def test_a_head_that_quotes_a_key_brings_it_into_nothing_of_ours(badly_served, ear, misdeed):
    left = badly_served(misdeed, going_wrong)
    own = [line for line in ear.heard if not line.startswith(("httpx", "httpcore"))]
    assert own
    assert not quoted([*left, *own])


@pytest.mark.parametrize("bounds", [{"quiet_s": 0.05}, {"whole_call_s": 0.05}])
def test_silence_brings_out_no_key(badly_served, ear, bounds):
    left = badly_served(silent, lambda base_url: going_wrong(base_url, **bounds))
    assert not quoted([*left, *ear.heard])


def test_a_host_that_is_not_there_brings_out_no_key(ear):
    left = asyncio.run(going_wrong("http://127.0.0.1:9"))
    assert not quoted([*left, *ear.heard])


@pytest.mark.parametrize("proxied", [False, True])
def test_a_host_that_cannot_prove_itself_brings_out_no_key(served, ear, proxied):
    async def ask(servers):
        if proxied:
            return await going_wrong("https://crm.example", proxy=servers.proxy_url)
        return await going_wrong(servers.host_url)

    left, servers = served(ask)
    assert any("re-signs" in text for text in left)
    assert not quoted([*left, *ear.heard, *servers.heard, *servers.asked])


REFUSALS = {
    "no refusal": b"",
    "closed": b"-",
    "refused": b"HTTP/1.1 403 No\r\n\r\n",
    "a log-in": b"HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n",
    "garbage": b"\x00\r\n\r\n",
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS.keys())
def test_the_log_in_of_a_proxy_is_told_to_the_proxy_alone(served, ear, monkeypatch, refusal):
    async def ask(servers):
        monkeypatch.setenv("HTTPS_PROXY", servers.proxy_url.replace("//", f"//ann:{LOGIN}@"))
        return await going_wrong("https://crm.example")

    left, servers = served(ask, refusal=refusal)
    assert "Proxy-Authorization: Basic " in servers.asked[0]
    assert not quoted([*left, *ear.heard, *servers.heard])
    assert not any(CANARY in asked or TOKEN in asked for asked in servers.asked)


@pytest.mark.parametrize(
    ("url", "key"),
    [
        (f"https://ann:{LOGIN}@crm.example", CANARY),
        (f"http://crm.example/?k={LOGIN}", CANARY),
        (f"https://ann:{LOGIN}@crm.example:x", CANARY),
        (f"ftp://ann:{LOGIN}@crm.example", CANARY),
        ("https://crm.example", f"{CANARY}\n"),
        ("https://crm.example", f"{CANARY} é"),
    ],
)
def test_a_refusal_to_begin_brings_out_no_key(ear, url, key):
    with pytest.raises(LeadDesktopError) as caught:
        HttpExchange(url, secret_headers=(("x-LSQ-AccessKey", Secret(key)),))
    assert not quoted([*all_of(caught.value), *ear.heard])


def test_the_ear_does_hear_a_key_that_is_told(ear):
    logging.getLogger("httpx").debug("GET %s", CANARY)
    assert quoted(ear.heard)
    assert quoted(all_of(ValueError(TOKEN)))
