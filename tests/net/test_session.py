"""Calls through a session, in virtual time and with a transport in place of the network."""

import asyncio

import httpx
import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import (
    KeysRefused,
    NoAnswer,
    Outage,
    QuotaSpent,
    RequestRefused,
    Throttled,
    Unreachable,
)
from lead_desktop.net.exchange import HttpExchange
from lead_desktop.net.messages import ApiRequest
from lead_desktop.net.retry import RetryPlan
from lead_desktop.net.session import ApiSession
from lead_desktop.net.throttle import Throttle

READ = ApiRequest("GET", "/leads", (("email", "a+b@c.example"),))
EPOCH_S = 1_750_000_000.0


@pytest.fixture
def session_of(virtual, listener):
    """A session whose answers are taken one by one; an exception among them is raised by the transport."""

    def make(*answers, limit=None, retry=None):
        left = list(answers)

        async def answer(_request):
            await asyncio.sleep(0.1)
            one = left.pop(0)
            if isinstance(one, Exception):
                raise one
            return one

        exchange = HttpExchange("https://crm.example/api", transport=httpx.MockTransport(answer))
        throttle = Throttle(limit or RateLimit(25, 5.0), clock=virtual.clock)
        session = ApiSession(
            exchange,
            connection_id="c1",
            throttle=throttle,
            observer=listener,
            clock=virtual.clock,
            retry=retry,
        )
        session.left, session.throttle = left, throttle
        return session

    return make


def text_or(error_of):
    """A classifier: status 200 is good, any other raises what `error_of` holds for it."""

    def classify(answer):
        if answer.status == 200:
            return answer.text()
        raise error_of[answer.status]

    return classify


def test_trouble_that_passes_is_waited_out_with_growing_pauses(virtual, listener, session_of):
    session = session_of(*[httpx.Response(503)] * 3, httpx.Response(200, text="well"))
    assert virtual.run(session.read(READ, classify=text_or({503: Outage("down", "It is down.")}))) == "well"
    pauses = [until_s - EPOCH_S for until_s, _ in listener.waits if until_s is not None]
    gaps = [later - earlier for earlier, later in zip([0, *pauses], pauses, strict=False)]
    assert gaps == sorted(gaps)
    assert virtual.clock.monotonic_s() == pytest.approx(0.875 * (1 + 2 + 4) + 0.4, abs=0.01)
    assert listener.waits[0][1] == "It is down."
    assert listener.waits[-1] == (None, "")


@pytest.mark.parametrize("trouble", [Outage("down"), NoAnswer("silence")])
def test_trouble_that_stays_ends_a_reading_call_after_its_attempts(virtual, session_of, trouble):
    session = session_of(*[httpx.Response(503)] * 9, retry=RetryPlan(attempts=4))
    with pytest.raises(type(trouble)):
        virtual.run(session.read(READ, classify=text_or({503: trouble})))
    assert len(session.left) == 5


def test_a_network_that_is_gone_for_ninety_seconds_is_waited_for(virtual, session_of):
    session = session_of(*[httpx.ConnectError("gone")] * 9, httpx.Response(200, text="back"))
    assert virtual.run(session.read(READ, classify=text_or({}))) == "back"
    assert virtual.clock.monotonic_s() > 90


@pytest.mark.parametrize(
    "refusal", [RequestRefused("no"), KeysRefused("who"), QuotaSpent("enough"), ValueError("bug")]
)
def test_what_waiting_does_not_help_is_raised_at_once(virtual, session_of, refusal):
    session = session_of(httpx.Response(400), httpx.Response(200))
    with pytest.raises(type(refusal)):
        virtual.run(session.read(READ, classify=text_or({400: refusal})))
    assert len(session.left) == 1


def test_throttled_calls_wait_as_told_and_are_not_counted_as_attempts(virtual, listener, session_of):
    throttled = httpx.Response(429, headers={"Retry-After": "7"})
    session = session_of(*[throttled] * 8, httpx.Response(200, text="through"), retry=RetryPlan(attempts=1))
    assert virtual.run(session.read(READ, classify=text_or({429: Throttled("Slower.")}))) == "through"
    assert [call.throttled for call in listener.calls] == [True] * 8 + [False]
    assert listener.waits[0] == (pytest.approx(EPOCH_S + 7.1), "Slower. The CRM said how long to wait.")
    assert listener.waits[-1] == (None, "")
    assert virtual.clock.monotonic_s() >= 8 * 7


def test_a_throttled_write_is_not_sent_again_but_holds_the_next_call_back(virtual, session_of):
    session = session_of(httpx.Response(429), httpx.Response(200, text="next"))
    write = ApiRequest("POST", "/leads", body=b"[]", writes=True)
    classify = text_or({429: Throttled("Slower.", calls=10, window_s=5.0)})

    async def main():
        with pytest.raises(Throttled):
            await session.send(write, classify=classify)
        assert session.throttle.limit == RateLimit(10, 5.0)
        return await session.send(write, classify=classify)

    assert virtual.run(main()) == "next"
    assert virtual.clock.monotonic_s() == pytest.approx(0.1 + 5 + 0.1)


def test_the_right_moment_to_write_the_journal_comes_after_the_wait_for_the_limit(virtual, session_of):
    session = session_of(httpx.Response(200), httpx.Response(200), limit=RateLimit(1, 5.0))
    moments = []

    async def journal():
        moments.append(virtual.clock.monotonic_s())

    async def main():
        for _ in range(2):
            await session.send(READ, classify=text_or({}), before_sending=journal)

    virtual.run(main())
    assert moments == pytest.approx([0, 5.1], abs=0.01)


def test_nothing_is_sent_or_charged_when_the_journal_says_no(virtual, listener, session_of):
    session = session_of(httpx.Response(200))

    async def full():
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        virtual.run(session.send(READ, classify=text_or({}), before_sending=full))
    assert (len(session.left), session.throttle.used, listener.calls) == (1, 0, [])


def test_a_call_that_never_left_is_neither_charged_nor_counted(virtual, listener, session_of):
    session = session_of(httpx.ConnectError("gone"))
    with pytest.raises(Unreachable) as caught:
        virtual.run(session.send(READ, classify=text_or({})))
    assert "Nothing was sent." in caught.value.sentence()
    assert (session.throttle.used, listener.calls) == (0, [])


def test_a_lost_write_says_that_its_leads_may_exist(virtual, listener, session_of):
    session = session_of(httpx.ReadError("reset"))
    write = ApiRequest("POST", "/leads", body=b"[]", writes=True)
    with pytest.raises(NoAnswer) as caught:
        virtual.run(session.send(write, classify=text_or({})))
    assert "may have been created" in caught.value.safe
    assert [call.status for call in listener.calls] == [0]
    assert session.throttle.used == 1


def test_the_quota_in_use_is_told_with_each_call(virtual, listener, session_of):
    session = session_of(*[httpx.Response(200)] * 3, limit=RateLimit(3, 5.0))

    async def main():
        for _ in range(3):
            await session.send(READ, classify=text_or({}))

    virtual.run(main())
    assert [use.used for use in listener.quotas] == [1, 1, 2, 2, 3, 3]
    assert [use.calls_today for use in listener.quotas] == [1, 1, 2, 2, 3, 3]
    last = listener.quotas[-1]
    assert (last.calls, last.window_s, last.connection_id) == (3, 5.0, "c1")
    assert last.last_answer_ms == pytest.approx(100)
    assert last.last_answer_s == pytest.approx(EPOCH_S + 0.3)


def test_two_sessions_of_one_account_share_its_limit(virtual, session_of):
    first = session_of(httpx.Response(200), limit=RateLimit(1, 5.0))
    second = session_of(httpx.Response(200))
    second._throttle = first.throttle

    async def main():
        await asyncio.gather(*(one.send(READ, classify=text_or({})) for one in (first, second)))

    virtual.run(main())
    assert virtual.clock.monotonic_s() == pytest.approx(5.2, abs=0.01)
