"""A virtual clock for tests of waiting, and a small server that misbehaves as told."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest
import trustme

from lead_desktop.core.progress import CallRecord, QuotaUse
from lead_desktop.net.clock import Clock

EPOCH_S = 1_750_000_000.0


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time jumps to the next timer as soon as nothing else is left to do."""

    def __init__(self):
        super().__init__()
        self.virtual_s = 0.0
        self._selector.select = partial(self._jump, self._selector.select)

    def _jump(self, select, timeout=None):
        ready = select(0)
        if not ready:
            assert timeout is not None, "every task waits for ever"
            self.virtual_s += timeout
        return ready

    def time(self):
        return self.virtual_s


@dataclass
class VirtualTime:
    """Runs a coroutine in virtual time; `clock` is its `Clock`."""

    loop: VirtualLoop
    clock: Clock = field(init=False)

    def __post_init__(self):
        self.clock = Clock(
            monotonic_s=self.loop.time,
            now_s=lambda: EPOCH_S + self.loop.time(),
            sleep=asyncio.sleep,
            random=lambda: 0.5,
        )

    def run(self, main: Awaitable):
        return self.loop.run_until_complete(asyncio.wait_for(main, None))


@pytest.fixture(scope="session")
def new_virtual():
    """Makes a virtual time for each example of a property."""

    @contextmanager
    def make():
        loop = VirtualLoop()
        try:
            yield VirtualTime(loop)
        finally:
            loop.close()

    return make


@pytest.fixture
def virtual(new_virtual):
    with new_virtual() as virtual:
        yield virtual


@dataclass
class Listener:
    """A `CallObserver` that remembers."""

    calls: list[CallRecord] = field(default_factory=list)
    waits: list[tuple[float | None, str]] = field(default_factory=list)
    quotas: list[QuotaUse] = field(default_factory=list)

    def called(self, record):
        self.calls.append(record)

    def waiting(self, until_s, reason):
        self.waits.append((until_s, reason))

    def quota(self, use):
        self.quotas.append(use)


@pytest.fixture
def listener():
    return Listener()


Misdeed = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.fixture
def badly_served():
    """Run `ask(base_url)` while a server does `misdeed` to each connection."""

    async def both(misdeed: Misdeed, ask: Callable[[str], Awaitable]):
        async def serve(reader, writer):
            try:
                await misdeed(reader, writer)
            finally:
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        try:
            return await ask(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        finally:
            server.close()

    return lambda misdeed, ask: asyncio.run(both(misdeed, ask))


HOST = "crm.example"


@dataclass
class Servers:
    """TLS hosts and proxies on this computer; nothing outside it is reached.

    Attributes:
        proxy_url: The proxy, which takes every host for the TLS host.
        tls_proxy_url: The same, spoken to over TLS.
        host_url: The TLS host itself, by its address.
        asked: Heads of what the proxy was asked.
        heard: What the TLS host heard of calls.
    """

    proxy_url: str = ""
    tls_proxy_url: str = ""
    host_url: str = ""
    asked: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    refusal: bytes = b""

    async def serve_host(self, reader, writer):
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.heard.append(head.decode())
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"
                )
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.close()

    async def serve_proxy(self, reader, writer, port):
        self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        if self.refusal:
            writer.write(self.refusal if self.refusal != b"-" else b"")
            writer.close()
            return
        host_reader, host_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

        async def carry(source, target):
            try:
                while data := await source.read(65536):
                    target.write(data)
                    await target.drain()
            except OSError:
                pass
            finally:
                target.close()

        await asyncio.gather(carry(reader, host_writer), carry(host_reader, writer))


@pytest.fixture(scope="session")
def authority():
    """A certificate authority that the company runs."""
    return trustme.CA(organization_name="Acme Networks")


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    """The authority is trusted by this computer, as far as this test goes."""
    path = tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


@pytest.fixture
def served(authority, monkeypatch):
    """Run `ask(servers)` while a TLS host and a proxy are there; the host's certificate is for crm.example."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    async def both(ask, certificate, refusal):
        servers = Servers(refusal=refusal)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        host = await asyncio.start_server(servers.serve_host, "127.0.0.1", 0, ssl=context)
        port = host.sockets[0].getsockname()[1]
        proxy = await asyncio.start_server(lambda r, w: servers.serve_proxy(r, w, port), "127.0.0.1", 0)
        own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(own)
        tls_proxy = await asyncio.start_server(
            lambda r, w: servers.serve_proxy(r, w, port), "127.0.0.1", 0, ssl=own
        )
        servers.tls_proxy_url = f"https://127.0.0.1:{tls_proxy.sockets[0].getsockname()[1]}"
        servers.host_url = f"https://127.0.0.1:{port}"
        servers.proxy_url = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
        try:
            return await ask(servers), servers
        finally:
            host.close()
            proxy.close()
            tls_proxy.close()

    def run(ask, certificate=None, refusal=b""):
        return asyncio.run(both(ask, certificate or authority.issue_cert(HOST, "127.0.0.1"), refusal))

    return run
