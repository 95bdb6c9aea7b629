"""What goes over a real socket, and what is said when the road is bad."""

import asyncio
import gzip
import logging
import tracemalloc
import zlib

import httpx
import pytest

from lead_desktop.core.connections import Secret
from lead_desktop.core.errors import InputError, KeysRefused, NoAnswer, Unreachable
from lead_desktop.net.exchange import Bounds, HttpExchange
from lead_desktop.net.messages import ApiRequest

READ = ApiRequest("GET", "/leads", (("createdAt[gte]", "2026-01-01T00:00:00Z"), ("q", "a+b & c")))
WRITE = ApiRequest("POST", "/leads", body=b'[{"a":1}]', writes=True)
KEY = Secret("canary-7f3a9c")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def asking(request=WRITE, keys=(("X-API-KEY", KEY),), **details):
    async def ask(base_url):
        exchange = HttpExchange(base_url + "/api", secret_headers=keys, **details)
        try:
            return await exchange.transfer(request)
        finally:
            await exchange.close()

    return ask


def say(*pieces, then=None):
    """A misdeed: read the request, send the pieces, then do the rest."""

    async def misdeed(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        if then:
            await then(reader, writer)

    return misdeed


async def hang(reader, _writer):
    await reader.read()


async def reset(_reader, writer):
    writer.transport.abort()


def test_a_host_that_two_readers_of_a_url_take_differently_gets_no_call(monkeypatch):
    monkeypatch.setattr("lead_desktop.net.exchange.check_base_url", str)  # as if it had let them through
    for url in (
        "https://evil\N{IDEOGRAPHIC FULL STOP}com",
        "https://good.com\n.evil.com",
        "https://xn--.com",
    ):
        with pytest.raises(InputError, match="is not the name of a host"):
            HttpExchange(url)


def test_path_query_body_and_keys_arrive_as_meant(badly_served):
    seen = []

    async def answer(reader, writer):
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(HEAD + b"Content-Length: 2\r\n\r\n[]")

    keys = (("X-Dealer", Secret("7")), ("Accept", Secret("text/json")), ("X-API-KEY", KEY))
    answered = badly_served(answer, asking(READ, keys))
    head = seen[0].decode()
    assert head.startswith(
        "GET /api/leads?createdAt[gte]=2026-01-01T00:00:00Z&q=a%2Bb%20%26%20c HTTP/1.1\r\n"
    )
    lines = head.lower().split("\r\n")
    assert "x-api-key: canary-7f3a9c" in lines
    assert "x-dealer: 7" in lines
    assert [line for line in lines if line.startswith("accept:")] == ["accept: text/json"]
    assert (answered.status, answered.json()) == (200, [])


@pytest.mark.parametrize(
    "misdeed",
    [
        say(then=reset),
        say(),
        say(b"\x00\xff not http\r\n\r\n"),
        say(HEAD + b"Content-Length: 100\r\n\r\n[1,"),
        say(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope"),
        say(HEAD + b"Content-Length: 100\r\n\r\n[1,", then=reset),
        say(HEAD + b"X-Endless: " + b"x" * 300_000),
        say(b"HTTP/1.1 100 Continue\r\n\r\n" * 50),
    ],
    ids=[
        "reset",
        "closed",
        "garbage",
        "half an answer",
        "damaged gzip",
        "half an answer and reset",
        "a head without end",
        "no answer but promises of one",
    ],
)
def test_a_broken_answer_leaves_a_write_in_doubt(badly_served, misdeed):
    with pytest.raises(NoAnswer) as caught:
        badly_served(misdeed, asking())
    assert "may have been created" in caught.value.sentence()


@pytest.mark.parametrize("bounds", [Bounds(quiet_s=0.5), Bounds(whole_call_s=0.5)])
def test_silence_ends_in_bounded_time(badly_served, bounds):
    with pytest.raises(NoAnswer) as caught:
        badly_served(say(then=hang), asking(bounds=bounds))
    assert "did not answer in time" in caught.value.message


@pytest.mark.parametrize(
    "head", [HEAD + b"Content-Length: 1000000\r\n\r\n", HEAD + b"X-Slow: "], ids=["body", "head"]
)
def test_a_drip_of_bytes_ends_at_the_bound_for_the_whole_call(badly_served, head):
    async def drip(reader, writer):
        writer.write(head)
        while not writer.is_closing():
            writer.write(b" ")
            await writer.drain()
            await asyncio.wait([asyncio.ensure_future(reader.read(1))], timeout=0.01)

    with pytest.raises(NoAnswer):
        badly_served(say(then=drip), asking(bounds=Bounds(quiet_s=5.0, whole_call_s=0.5)))


def test_an_answer_beyond_reason_is_not_kept(badly_served):
    flood = HEAD + b"Content-Length: 5000000\r\n\r\n" + b" " * 5_000_000
    with pytest.raises(NoAnswer) as caught:
        badly_served(say(flood), asking(bounds=Bounds(answer_bytes=1_000_000)))
    assert caught.value.title == "The answer is too large"


def bomb(megabytes, times=1):
    """Zeros, packed so many times over."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = b"".join(packer.compress(bytes(1_000_000)) for _ in range(megabytes)) + packer.flush()
    for _ in range(times - 1):
        packed = gzip.compress(packed, 9)
    encoding = ", ".join(["gzip"] * times).encode()
    return HEAD + b"Content-Encoding: %b\r\nContent-Length: %d\r\n\r\n" % (encoding, len(packed)) + packed


@pytest.mark.parametrize("times", [1, 2, 3])
def test_an_answer_that_unpacks_beyond_reason_is_not_kept(badly_served, times):
    packed = say(bomb(400, times))
    tracemalloc.start()
    try:
        with pytest.raises(NoAnswer):
            badly_served(packed, asking(bounds=Bounds(answer_bytes=1_000_000)))
        assert tracemalloc.get_traced_memory()[1] < 150_000_000
    finally:
        tracemalloc.stop()


def test_an_honest_packed_answer_is_read(badly_served):
    packed = gzip.compress(b'[{"a": 1}]')
    answer = badly_served(
        say(HEAD + b"Content-Encoding: GZIP\r\nContent-Length: %d\r\n\r\n" % len(packed) + packed),
        asking(READ),
    )
    assert answer.json() == [{"a": 1}]


def test_a_closed_port_means_nothing_was_sent():
    async def closed_port():
        server = await asyncio.start_server(hang, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        return await asking()(f"http://127.0.0.1:{port}")

    with pytest.raises(Unreachable) as caught:
        asyncio.run(closed_port())
    assert caught.value.message == "127.0.0.1 refused the connection."
    assert caught.value.safe == "Nothing was sent."


def test_a_host_that_cannot_prove_itself_gets_nothing(badly_served):
    seen = []

    async def listen(reader, _writer):
        seen.append(await reader.read(200))

    async def ask(base_url):
        await asking()(base_url.replace("http:", "https:"))

    with pytest.raises(Unreachable):
        badly_served(listen, ask)
    assert b"canary" not in b"".join(seen)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed_and_no_key_leaves(badly_served, status):
    elsewhere = []

    async def ask_both(base_url):
        async def other(reader, writer):
            elsewhere.append(await reader.read(100))
            writer.close()

        server = await asyncio.start_server(other, "127.0.0.1", 0)
        port.append(server.sockets[0].getsockname()[1])
        try:
            return await asking(READ)(base_url)
        finally:
            server.close()

    port = []

    async def redirect(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(
            f"HTTP/1.1 {status} Go\r\nLocation: http://127.0.0.1:{port[0]}/\r\nContent-Length: 0\r\n\r\n".encode()
        )

    assert badly_served(redirect, ask_both).status == status
    assert elsewhere == []


def test_a_proxy_in_the_environment_does_not_catch_loopback(badly_served, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    answer = badly_served(say(HEAD + b"Content-Length: 2\r\n\r\n[]"), asking())
    assert answer.status == 200


def test_the_log_holds_method_host_path_and_status_alone(badly_served, caplog):
    caplog.set_level(logging.DEBUG, logger="lead_desktop")
    badly_served(say(HEAD + b"Content-Length: 2\r\n\r\n[]"), asking(READ))
    with pytest.raises(NoAnswer):
        badly_served(say(), asking(READ))
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("lead_desktop")]
    assert ours == ["GET 127.0.0.1/leads: 200", "GET 127.0.0.1/leads: RemoteProtocolError"]


@pytest.mark.parametrize("key", ["ends in a space ", "two\nlines", "schlüssel", "tab\there"])
def test_a_key_no_header_can_carry_is_refused_before_any_call(key):
    with pytest.raises(KeysRefused) as caught:
        HttpExchange("https://crm.example", secret_headers=(("X-API-KEY", Secret(key)),))
    assert key not in caught.value.sentence()


@pytest.mark.parametrize("pair", [("X Dealer", "7"), ("X-Dealer", "a\r\nX-Evil: 1"), ("", "7")])
def test_an_extra_header_that_breaks_out_is_refused(pair):
    name, value = pair
    with pytest.raises((InputError, KeysRefused)):
        HttpExchange("https://crm.example", secret_headers=((name, Secret(value)),))


def test_plain_http_is_refused_for_any_host_but_this_computer():
    with pytest.raises(InputError):
        HttpExchange("http://crm.example", secret_headers=(("X-API-KEY", KEY),))


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (httpx.ConnectTimeout("slow"), Unreachable),
        (httpx.PoolTimeout("busy"), Unreachable),
        (httpx.ProxyError("no"), Unreachable),
        (httpx.ReadTimeout("slow"), NoAnswer),
        (httpx.WriteError("broke"), NoAnswer),
        (httpx.RemoteProtocolError("odd"), NoAnswer),
    ],
)
def test_only_what_surely_never_left_is_called_unreachable(raised, expected):
    async def answer(_request):
        raise raised

    async def main():
        exchange = HttpExchange("https://crm.example", transport=httpx.MockTransport(answer))
        await exchange.transfer(WRITE)

    with pytest.raises(expected):
        asyncio.run(main())
