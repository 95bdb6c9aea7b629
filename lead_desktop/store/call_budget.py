"""One account's calls, shared by all processes of this machine: satisfies `net.budget.CallBudget`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lead_desktop.core.call_limits import CallKind, CallLimits
from lead_desktop.core.call_turns import LONGEST_CALL_S, TICK_S, CountedCall, Turn, Waiter, in_window, turn_s
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import StoreError
from lead_desktop.store.call_state import DAY_S, CallState, is_busy
from lead_desktop.store.database import store_errors, transaction

_KEPT_S = 60.0  # a longer window, learnt later, counts the calls of this time too
_LONGEST_WAIT_S = 1.0  # another process may give a slot back, and nobody tells us
_BUSY_PAUSE_S = 0.05
_PATIENCE_S = 10.0  # a file that stays locked for so long is not worth waiting for
_SEARCH_FOR_DEAD_S = 1.0
_FUTURE_S = (
    1.0  # what is later than this was written before the machine was started, when its clock began anew
)
_CLOCK_ERROR_S = 3600.0  # a limit learnt further in the future was learnt by a wrong clock


@dataclass(frozen=True, slots=True)
class _Ending:
    """The end of a call, to be written as soon as the file is free."""

    ticket: int
    counted_s: float
    passed: bool


class SharedBudget:
    """The budget of one account in the shared file; every method takes well under a millisecond.

    Limits the CRM taught are kept for a day for the limit they were learnt against; then, or when the person
    gives another limit, the given one is tried again.

    Args:
        state: The open file.
        account: See `call_state.account_of`.
        given: The limit the person gave, or the CRM's usual one.

    Raises:
        StoreError: From every method: the file cannot be used any more.
    """

    def __init__(self, state: CallState, account: str, given: RateLimit) -> None:
        self._state = state
        self._db = state.db
        self._account = account
        self._given = given
        self._late: list[_Ending] = []
        self._busy_since_s: float | None = None
        self._searched_s = float("-inf")

    def limits(self) -> CallLimits:
        """The limits in force: given, or learnt within the last day."""
        with store_errors():
            found = self._db.execute(
                "SELECT calls, window_s, bulk_calls, bulk_window_s, learnt_s FROM learnt "
                "WHERE account = ? AND given_calls = ? AND given_window_s = ?",
                (self._account, self._given.calls, self._given.window_s),
            ).fetchone()
        if not found or not -_CLOCK_ERROR_S <= self._state.now_s() - found[4] <= DAY_S:
            return CallLimits(self._given)
        bulk = None if found[2] is None else RateLimit(found[2], found[3])
        return CallLimits(RateLimit(found[0], found[1]), bulk)

    def take(self, kind: CallKind) -> Turn:
        """A slot, or when to ask again; see `CallBudget`."""
        try:
            with transaction(self._db):
                turn = self._turn(kind, self._state.monotonic_s())  # read when the file is ours, not before
        except StoreError as error:
            if not is_busy(error) or self._out_of_patience():
                raise
            return Turn(wait_s=_BUSY_PAUSE_S)
        self._busy_since_s = None
        return turn

    def settle(self, ticket: int, *, counted_s_ago: float, passed: bool) -> None:
        """The call has ended; see `CallBudget`."""
        self._late.append(_Ending(ticket, self._state.monotonic_s() - counted_s_ago, passed))
        try:
            self._write_endings()
        except StoreError as error:
            if not is_busy(error):
                raise

    def give_back(self, ticket: int) -> None:
        """The call did not leave; see `CallBudget`."""
        try:
            with transaction(self._db):
                if self._db.execute("DELETE FROM calls WHERE ticket = ?", (ticket,)).rowcount:
                    self._count(-1)
        except StoreError as error:
            if not is_busy(error):
                raise
            self._late.append(_Ending(ticket, float("-inf"), passed=False))

    def hold(self, seconds: float) -> None:
        """Let no call of the account leave for so long, whichever process asks."""
        now = self._state.monotonic_s()
        until_s = now + max(seconds, self.held_for_s())
        with store_errors():
            self._db.execute("INSERT OR REPLACE INTO holds VALUES (?, ?, ?)", (self._account, now, until_s))

    def held_for_s(self) -> float:
        """Seconds until calls may leave again; a hold from before the machine was started is over."""
        now = self._state.monotonic_s()
        with store_errors():
            found = self._db.execute(
                "SELECT until_s FROM holds WHERE account = ? AND set_s <= ?", (self._account, now + _FUTURE_S)
            ).fetchone()
        return max(0.0, found[0] - now) if found else 0.0

    def used(self) -> int:
        """Calls of all processes that count against the account's limit now."""
        now, window_s = self._state.monotonic_s(), self.limits().account.window_s
        return in_window(self._calls(now, window_s), window_s, now)

    def learn(self, kind: CallKind, named: RateLimit) -> bool:
        """The CRM refused a call and named a limit; see `CallBudget`."""
        with transaction(self._db):
            now = self._state.monotonic_s()
            before = self.limits()
            passed = self._db.execute(
                "SELECT count(*) FROM calls WHERE account = ? AND passed AND taken_s BETWEEN ? AND ?",
                (self._account, now - named.window_s, now),
            ).fetchone()[0]
            counted = in_window(self._calls(now, named.window_s), named.window_s, now)
            after = before.learnt(kind, named, counted=counted, passed=passed)
            if after != before:
                bulk = (after.bulk.calls, after.bulk.window_s) if after.bulk else (None, None)
                given, account = self._given, after.account
                self._db.execute(
                    "INSERT OR REPLACE INTO learnt VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        self._account,
                        *(given.calls, given.window_s),
                        *(account.calls, account.window_s),
                        *bulk,
                        self._state.now_s(),
                    ),
                )
        return after != before

    def calls_today(self) -> int:
        """Calls of the account since midnight UTC, from this machine."""
        with store_errors():
            found = self._db.execute(
                "SELECT calls FROM days WHERE account = ? AND day = ?", (self._account, self._day())
            ).fetchone()
        return found[0] if found else 0

    def _turn(self, kind: CallKind, now: float) -> Turn:
        self._write_endings()
        self._forget(now)
        limits, held_s = self.limits(), self.held_for_s()
        window_s = max(limits.account.window_s, limits.bulk.window_s if limits.bulk else 0.0)
        calls = list(self._calls(now, window_s))
        waiting = self._waiting()
        mine = waiting.pop((self._state.holder, kind), None) or Waiter(kind, now, now)
        ahead = [waiter for waiter in waiting.values() if waiter.is_ahead(mine.since_s, now)]
        room_s = turn_s(kind, limits, calls=calls, ahead=ahead, now_s=now) - now
        me = (self._account, self._state.holder, kind)
        if room_s <= 0 and not held_s:
            self._db.execute("DELETE FROM waiters WHERE account = ? AND holder = ? AND kind = ?", me)
            return Turn(self._new_ticket(kind, now))
        self._bury(now)
        wait_s = max(min(room_s, _LONGEST_WAIT_S), held_s)
        self._db.execute(
            "INSERT OR REPLACE INTO waiters VALUES (?, ?, ?, ?, ?)", (*me, mine.since_s, now + wait_s)
        )
        return Turn(wait_s=wait_s)

    def _new_ticket(self, kind: CallKind, now: float) -> int:
        added = self._db.execute(
            "INSERT INTO calls (account, holder, kind, taken_s) VALUES (?, ?, ?, ?)",
            (self._account, self._state.holder, kind, now),
        )
        self._count(1)
        return added.lastrowid or 0

    def _forget(self, now: float) -> None:
        """Drop what no longer counts, and what a clock before the machine's latest start wrote."""
        self._db.execute(
            "DELETE FROM calls WHERE account = ? AND (taken_s > ? OR coalesce(counted_s, taken_s + ?) < ?)",
            (self._account, now + _FUTURE_S, LONGEST_CALL_S, now - max(_KEPT_S, self._given.window_s)),
        )
        self._db.execute(
            "DELETE FROM waiters WHERE account = ? AND (since_s > ? OR back_s < ?)",
            (self._account, now + _FUTURE_S, now - _KEPT_S),
        )

    def _bury(self, now: float) -> None:
        """Calls in flight of processes that died were counted by now at the latest."""
        if now - self._searched_s < _SEARCH_FOR_DEAD_S:
            return
        self._searched_s = now
        others = self._db.execute(
            "SELECT DISTINCT holder FROM calls WHERE account = ? AND counted_s IS NULL", (self._account,)
        )
        for holder in self._state.bury({row[0] for row in others}):
            self._db.execute(
                "UPDATE calls SET counted_s = ? WHERE holder = ? AND counted_s IS NULL", (now, holder)
            )
            self._db.execute("DELETE FROM waiters WHERE holder = ?", (holder,))

    def _calls(self, now: float, window_s: float) -> Iterable[CountedCall]:
        with store_errors():
            found = self._db.execute(
                "SELECT kind, taken_s, counted_s FROM calls WHERE account = ? "
                "AND (counted_s IS NULL OR counted_s > ?) AND taken_s <= ?",
                (self._account, now - window_s - 2 * TICK_S, now + _FUTURE_S),
            ).fetchall()
        return (CountedCall(CallKind(kind), taken_s, counted_s) for kind, taken_s, counted_s in found)

    def _waiting(self) -> dict[tuple[str, CallKind], Waiter]:
        found = self._db.execute(
            "SELECT holder, kind, since_s, back_s FROM waiters WHERE account = ?", (self._account,)
        )
        return {
            (holder, CallKind(kind)): Waiter(CallKind(kind), since_s, back_s)
            for holder, kind, since_s, back_s in found
        }

    def _write_endings(self) -> None:
        if not self._late:
            return
        with transaction(self._db):
            self._db.executemany(
                "UPDATE calls SET counted_s = ?, passed = ? WHERE ticket = ?",
                [(ending.counted_s, ending.passed, ending.ticket) for ending in self._late],
            )
        self._late.clear()

    def _count(self, calls: int) -> None:
        self._db.execute(
            "INSERT INTO days VALUES (?, ?, ?) "
            "ON CONFLICT (account, day) DO UPDATE SET calls = max(0, calls + excluded.calls)",
            (self._account, self._day(), calls),
        )

    def _day(self) -> int:
        return int(self._state.now_s() // DAY_S)

    def _out_of_patience(self) -> bool:
        now = self._state.monotonic_s()
        if self._busy_since_s is None:
            self._busy_since_s = now
        return now - self._busy_since_s > _PATIENCE_S
