"""Calls through a proxy on a real socket, past it, and what is said when it refuses."""

import asyncio

import pytest

from lead_desktop.core.connections import DIRECT, Secret
from lead_desktop.core.errors import InputError, NotTrusted, ProxyRefused, Unreachable
from lead_desktop.net.exchange import HttpExchange
from lead_desktop.net.messages import ApiRequest
from lead_desktop.net.proxies import proxy_to
from lead_desktop.net.retry import RetryPlan

READ = ApiRequest("GET", "/leads")
WRITE = ApiRequest("POST", "/leads", body=b"[]", writes=True)
KEY = Secret("canary-7f3a9c")


async def call(url, proxy="", request=READ):
    exchange = HttpExchange(url, secret_headers=(("X-API-KEY", KEY),), proxy=proxy)
    try:
        return await exchange.transfer(request)
    finally:
        await exchange.close()


def through(url="https://crm.example", request=READ):
    return lambda servers: call(url, servers.proxy_url, request)


def test_a_call_travels_through_the_proxy_of_its_connection_and_the_proxy_sees_no_key(served, trusted):
    answer, servers = served(through())
    assert answer.json() == []
    (asked,) = servers.asked
    assert asked.startswith("CONNECT crm.example:443 HTTP/1.1\r\n")
    assert "canary" not in asked
    assert "x-api-key: canary-7f3a9c" in servers.heard[0].lower()


def test_a_proxy_can_be_spoken_to_over_tls(served, trusted):
    answer, servers = served(lambda servers: call("https://crm.example", servers.tls_proxy_url))
    assert answer.status == 200
    assert len(servers.asked) == len(servers.heard) == 1


def test_a_proxy_that_cannot_prove_itself_hears_nothing(served):
    async def ask(servers):
        with pytest.raises(NotTrusted) as caught:
            await call("https://crm.example", servers.tls_proxy_url)
        return caught.value

    error, servers = served(ask)
    proxy = servers.tls_proxy_url.removeprefix("https://")
    assert error.message.startswith(
        f"The certificate of crm.example, or of the proxy {proxy} before it, is not"
    )
    assert servers.asked == servers.heard == []


def test_the_proxy_of_the_system_is_taken_with_its_log_in(served, trusted, monkeypatch):
    async def ask(servers):
        monkeypatch.setenv("HTTPS_PROXY", servers.proxy_url.replace("//", "//ann:p%40ss@"))
        return await call("https://crm.example")

    answer, servers = served(ask)
    assert answer.status == 200
    assert "Proxy-Authorization: Basic YW5uOnBAc3M=" in servers.asked[0]
    assert "proxy-authorization" not in servers.heard[0].lower()


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_each_way_to_name_the_proxy_of_the_system_counts(served, trusted, monkeypatch, name):
    async def ask(servers):
        monkeypatch.setenv(name, servers.proxy_url.removeprefix("http://"))
        return await call("https://crm.example")

    assert len(served(ask)[1].asked) == 1


def test_direct_goes_past_the_proxy_of_the_system(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert proxy_to("https://crm.example", DIRECT) is None
    assert proxy_to("https://crm.example", "").url == "http://127.0.0.1:9"


def test_hosts_that_the_system_leaves_out_are_called_directly(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "crm.example,.acme.example")
    assert proxy_to("https://crm.example/api", "") is None
    assert proxy_to("https://api.acme.example", "") is None
    assert proxy_to("https://other.example", "") is not None


@pytest.mark.parametrize("proxy", ["", "http://127.0.0.1:9"])
def test_this_computer_is_never_asked_for_through_a_proxy(served, trusted, monkeypatch, proxy):
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    answer, servers = served(lambda servers: call(servers.host_url, proxy))
    assert answer.status == 200
    assert servers.asked == []


@pytest.mark.parametrize("url", ["socks5://ann:canary@proxy:1080", "http://ann:canary@", "http://a b:1"])
def test_a_proxy_of_the_system_that_cannot_be_used_is_said_without_its_password(monkeypatch, url):
    monkeypatch.setenv("ALL_PROXY", url)
    with pytest.raises(InputError) as caught:
        HttpExchange("https://crm.example")
    assert caught.value.title == "The proxy of this computer cannot be used"
    assert "canary" not in caught.value.sentence()


@pytest.mark.parametrize(
    ("status", "kind", "title"),
    [
        ("407 Proxy Authentication Required", ProxyRefused, "The proxy wants a log-in"),
        ("403 Forbidden", ProxyRefused, "The proxy refused the call"),
        ("502 Bad Gateway", Unreachable, "The proxy reached nobody"),
    ],
)
@pytest.mark.parametrize("request_", [READ, WRITE])
def test_a_refusal_of_the_proxy_names_it_and_says_what_to_do(served, status, kind, title, request_):
    async def ask(servers):
        with pytest.raises(Unreachable) as caught:
            await through(request=request_)(servers)
        return caught.value

    error, servers = served(ask, refusal=f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())
    assert type(error) is kind
    assert error.title == title
    assert servers.proxy_url.removeprefix("http://") in error.message
    assert error.safe == "Nothing was sent."
    assert error.do
    assert error.code == f"HTTP {status[:3]}"
    assert servers.heard == []


def test_a_proxy_that_breaks_off_leaves_no_doubt_about_a_write(served):
    """The question to the proxy is no part of the call: nothing of the call left."""

    async def ask(servers):
        with pytest.raises(Unreachable) as caught:
            await through(request=WRITE)(servers)
        return caught.value

    error, servers = served(ask, refusal=b"-")
    assert "broke off before crm.example was reached" in error.message
    assert len(servers.asked) == 1


def test_a_proxy_that_is_not_there_is_named():
    async def main():
        server = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        with pytest.raises(Unreachable) as caught:
            await call("https://crm.example", f"http://127.0.0.1:{port}")
        return caught.value, port

    error, port = asyncio.run(main())
    assert error.message == f"The proxy 127.0.0.1:{port} refused the connection."


def test_what_only_a_person_can_mend_is_not_tried_again():
    assert RetryPlan().tries(ProxyRefused("no")) == 1
    assert RetryPlan().tries(Unreachable("no")) > 1
