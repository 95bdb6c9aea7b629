"""Open providers on the sandbox, over real HTTP."""

import asyncio
from dataclasses import dataclass, field

import pytest

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.leads import LeadDraft
from lead_desktop.net.clock import Clock
from lead_desktop.net.exchange import Bounds
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.retry import RetryPlan
from lead_desktop.providers.registry import open_provider


@dataclass
class Listener:
    """A `CallObserver` that remembers."""

    calls: list = field(default_factory=list)
    waits: list = field(default_factory=list)
    quotas: list = field(default_factory=list)

    def called(self, record):
        self.calls.append(record)

    def waiting(self, until_s, reason):
        self.waits.append((until_s, reason))

    def quota(self, use):
        self.quotas.append(use)


@pytest.fixture
def listener():
    return Listener()


def hurried():
    """A clock on which every wait is over at once, so that no test sits one out."""
    skipped_s = 0.0

    async def sleep(seconds):
        nonlocal skipped_s
        skipped_s += seconds
        await asyncio.sleep(0)

    real = Clock()
    return Clock(monotonic_s=lambda: real.monotonic_s() + skipped_s, sleep=sleep, random=lambda: 0.0)


@pytest.fixture
def hurried_clock():
    return hurried()


def keys_of(**secrets):
    return Keys(tuple((KeyName[name.upper()], Secret(value)) for name, value in secrets.items()))


def opener(provider, url, keys, listener):
    """Runs `use(provider)` on a newly opened provider, and closes it."""

    def run(use, *, keys=keys, url=url, bounds=None, clock=None, transport=None, **connection):
        async def main():
            crm = open_provider(
                Connection("c1", "Acme", provider, url, **connection),
                keys,
                observer=listener,
                clock=clock or hurried(),
                retry=RetryPlan(attempts=3, offline_attempts=3),
                bounds=bounds or Bounds(quiet_s=5.0),
                transport=transport,
            )
            try:
                return await use(crm)
            finally:
                await crm.close()

        return asyncio.run(main())

    return run


@pytest.fixture
def leadsquared(crm, listener):
    account = crm.address.leadsquared
    keys = keys_of(access_key=account.access_key, secret_key=account.secret_key)
    return opener(ProviderId.LEADSQUARED, account.url, keys, listener)


@pytest.fixture
def plain(crm, listener):
    """The LeadSquared account without Object Types."""
    account = crm.address.leadsquared_plain
    keys = keys_of(access_key=account.access_key, secret_key=account.secret_key)
    return opener(ProviderId.LEADSQUARED, account.url, keys, listener)


@pytest.fixture
def octanist(crm, listener):
    account = crm.address.octanist
    return opener(ProviderId.OCTANIST, account.url, keys_of(api_key=account.api_key), listener)


@pytest.fixture
def jtc(crm, listener):
    account = crm.address.jtc_dms
    return opener(ProviderId.JTC_DMS, account.url, keys_of(token=account.token), listener)


@pytest.fixture
def drafts():
    """Makes so many leads, numbered like rows of a sheet under one heading row."""

    def make(count, **values):
        return [
            LeadDraft(
                row,
                (
                    ("FirstName", f"Name {row}"),
                    ("EmailAddress", f"row{row}@drafts.example"),
                    ("Phone", f"+9199000{row:05d}"),
                    *values.items(),
                ),
            )
            for row in range(2, count + 2)
        ]

    return make


@pytest.fixture
def answered():
    """An answer as the session hands it to a classifier."""

    def make(status=200, body=b"", *, writes=False, host="api.leadsquared.com", **headers):
        request = ApiRequest("POST" if writes else "GET", "/v2/x", writes=writes)
        return ApiAnswer(request, host, status, headers, body)

    return make


@pytest.fixture
def all_pages():
    """Every page of every part of a search."""

    async def read(crm, query):
        pages = []
        for part in crm.search_parts(query):
            pages += [page async for page in crm.search_pages(query, part)]
        return pages

    return read


@pytest.fixture
def steps_of():
    """All steps of a connection test."""

    async def read(crm):
        return [step async for step in crm.test_connection()]

    return read
