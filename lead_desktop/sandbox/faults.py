"""Scripted trouble: which call fails, how, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

ANSWERED_KINDS = frozenset(
    {
        "throttle_429",
        "throttle_429_retry_after",
        "throttle_403",
        "throttle_200",
        "quota_spent",
        "html_500",
        "mx_500",
        "mx_412",
        "outage_503",
        "captive_portal",
        "redirect",
        "empty_body",
        "unauthorized",
    }
)
"""Kinds answered in place of the CRM: the call is never processed."""

UNANSWERED_KINDS = frozenset({"reset_before", "hang"})
"""Kinds in which the call is neither processed nor answered."""

PROCESSED_KINDS = frozenset(
    {"commit_then_drop", "commit_then_hang", "commit_then_empty", "commit_then_504", "truncate", "slow"}
)
"""Kinds in which the CRM does its work, and the answer is lost, damaged or late."""

KINDS = ANSWERED_KINDS | UNANSWERED_KINDS | PROCESSED_KINDS

DEFAULT_SECONDS: Mapping[str, float] = {
    "slow": 1.0,
    "hang": 3600.0,
    "commit_then_hang": 3600.0,
    "throttle_429_retry_after": 1.0,
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One line of the script.

    Attributes:
        kind: What goes wrong, one of `KINDS`.
        match: Part of the path that a call must contain; None for every call.
        method: HTTP method that a call must have; None for every method.
        after: Matching calls to let through first.
        times: Matching calls to spoil after that; -1 for all.
        seconds: Delay of `slow` and of the hanging kinds, or the `Retry-After` value.
    """

    kind: str
    match: str | None = None
    method: str | None = None
    after: int = 0
    times: int = 1
    seconds: float | None = None

    def __post_init__(self) -> None:
        """Refuse a kind that does not exist.

        Raises:
            ValueError: The kind is not in `KINDS`.
        """
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind {self.kind!r}; known: {', '.join(sorted(KINDS))}")

    @property
    def delay_s(self) -> float:
        """Seconds this fault waits, or tells the client to wait."""
        return DEFAULT_SECONDS.get(self.kind, 0.0) if self.seconds is None else self.seconds

    def matches(self, method: str, path: str) -> bool:
        """Whether a call is of the sort this fault waits for."""
        return (self.match is None or self.match in path) and self.method in (None, method)

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> Fault:
        """Read a fault from JSON.

        Raises:
            ValueError: A name or the kind is unknown, or the kind is missing.
        """
        unknown = sorted(set(record) - {entry.name for entry in fields(cls)})
        if unknown or "kind" not in record:
            raise ValueError(f"a fault needs a kind and no unknown names ({', '.join(unknown)})")
        return cls(**record)


class FaultScript:
    """The faults in force, and how far each has come."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._faults: tuple[Fault, ...] = ()
        self._seen: list[int] = []
        self.replace(faults)

    def replace(self, faults: Iterable[Fault]) -> None:
        """Start a new script; an empty one ends all trouble."""
        self._faults = tuple(faults)
        self._seen = [0] * len(self._faults)

    def take(self, method: str, path: str) -> Fault | None:
        """Count one call, and say what befalls it.

        The first fault that is due is taken; faults after it do not count the call.
        """
        for place, fault in enumerate(self._faults):
            if not fault.matches(method, path):
                continue
            self._seen[place] += 1
            turn = self._seen[place] - fault.after
            if turn >= 1 and (fault.times < 0 or turn <= fault.times):
                return fault
        return None
