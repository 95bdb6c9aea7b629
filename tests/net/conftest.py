"""A virtual clock for tests of waiting, and a small server that misbehaves as told."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest

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
