"""The log of calls: what arrived, when, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a client.

    Attributes:
        number: Running number, from 1.
        account: Name of the account, or empty for a path that belongs to none.
        method: HTTP method.
        path: Path without the query.
        query: Query without keys.
        arrived_at: Moment of arrival, UTC.
        arrived_s: The same on the monotonic clock, in seconds.
        rows: Leads in the body of a create, ids in the body of a look-up, else 0.
        status: HTTP status of the answer; None while there is none, or when it was never sent.
        fault: Kind of the fault that befell the call.
        throttled: Whether the rate limit refused it.
    """

    number: int
    account: str
    method: str
    path: str
    query: str
    arrived_at: datetime
    arrived_s: float
    rows: int = 0
    status: int | None = None
    fault: str | None = None
    throttled: bool = False


class CallLog:
    """All calls since the latest reset, in order of arrival."""

    def __init__(self) -> None:
        self._calls: dict[int, Call] = {}
        self._next = 1

    def __iter__(self) -> Iterator[Call]:
        return iter(self._calls.values())

    def __len__(self) -> int:
        return len(self._calls)

    def open(self, call: Call) -> Call:
        """Number a call that arrived."""
        numbered = replace(call, number=self._next)
        self._next += 1
        self._calls[numbered.number] = numbered
        return numbered

    def close(self, number: int, *, status: int | None, fault: str | None, throttled: bool) -> None:
        """Note what became of a call; one from before a reset is not noted."""
        if number in self._calls:
            self._calls[number] = replace(
                self._calls[number], status=status, fault=fault, throttled=throttled
            )

    def clear(self) -> None:
        """Forget the calls; numbers go on, so that a late answer finds no other call."""
        self._calls.clear()
