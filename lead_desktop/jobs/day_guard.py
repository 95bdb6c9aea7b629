"""Pauses an upload when this computer has made all calls of the day's quota."""

from __future__ import annotations

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import QuotaSpent
from lead_desktop.jobs.workspace import Workspace

_DAY_S = 86_400


class DayGuard:
    """Counts with the calls made from this computer alone, so it speaks once a day, and a person may go on anyway.

    A run that begins when nothing is left is such a person's wish: the CRM decides then.

    Args:
        workspace: Knows the calls made today.
        connection: Knows the day's quota, or does not.
    """

    def __init__(self, workspace: Workspace, connection: Connection) -> None:
        self._workspace = workspace
        self._connection = connection
        self._told_day: int | None = None
        self._going_on_day: int | None = None
        if self.calls_left == 0:
            self._going_on_day = self._today

    @property
    def calls_left(self) -> int | None:
        """Calls of the quota that may leave today; None when there is none, or a person goes on anyway."""
        over = self._over()
        return None if over is None else max(0, -over)

    def check(self) -> None:
        """Called when a call, which is counted already, is about to leave.

        Raises:
            QuotaSpent: It would be the first one over the day's quota.
        """
        over = self._over()
        if over is None or over <= 0:
            return
        if self._told_day == self._today:  # nothing leaves in the pause, so this is after it
            self._going_on_day = self._today
            return
        self._told_day = self._today
        raise QuotaSpent(
            "The day's calls are used up",
            f"The {self._connection.calls_a_day:,} calls a day of “{self._connection.name}” were made from this computer"
            " since midnight UTC.",
            safe="Nothing more was sent; the rows left wait.",
            do="Resume when the quota is new, or now to go on until the CRM refuses.",
        )

    def _over(self) -> int | None:
        """Calls made today beyond the quota that holds, below zero while some are left."""
        quota = self._connection.calls_a_day
        if quota is None or self._going_on_day == self._today:
            return None
        return self._workspace.calls_today(self._connection) - quota

    @property
    def _today(self) -> int:
        return int(self._workspace.clock.now_s() // _DAY_S)
