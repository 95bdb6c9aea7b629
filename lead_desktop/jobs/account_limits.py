"""The rate limits of all accounts this process talks to, shared with the other processes of the machine."""

from __future__ import annotations

import logging
from pathlib import Path

from lead_desktop.core.call_limits import CallLimits
from lead_desktop.core.connections import Connection, Keys, RateLimit
from lead_desktop.core.errors import StoreError
from lead_desktop.core.progress import QuotaUse
from lead_desktop.net.budget import BackedBudget, CallBudget, ProcessBudget
from lead_desktop.net.clock import Clock
from lead_desktop.net.throttle import Throttle
from lead_desktop.providers.registry import capabilities
from lead_desktop.store.call_budget import SharedBudget
from lead_desktop.store.call_state import CallState, account_of

_LOG = logging.getLogger(__name__)


class AccountLimits:
    """One throttle for each account, whatever its connection is called; belongs to the thread that made it.

    Args:
        folder: Where the processes of this machine share what they know; see `store.call_state.state_dir`.
        clock: Time and chance.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self._throttles: dict[tuple[str, RateLimit], Throttle] = {}
        self._accounts: dict[str, str] = {}
        self._state: CallState | None = None
        try:
            self._state = CallState(folder, monotonic_s=clock.monotonic_s, now_s=clock.now_s)
        except StoreError as error:
            _LOG.warning("The rate limit is not shared with other windows: %s", error.sentence())

    def close(self) -> None:
        """Leave the shared file."""
        if self._state is not None:
            self._state.close()

    def throttle(self, connection: Connection, keys: Keys) -> Throttle:
        """The throttle of the account behind a connection, whose address must be known."""
        account = account_of(connection, keys)
        if self._accounts.get(connection.connection_id) != account:
            self._accounts[connection.connection_id] = account
            self._remember(connection.connection_id, account)
        return self._throttle(account, connection)

    def limits(self, connection: Connection) -> CallLimits:
        """The limits in force: given, the CRM's usual ones, or learnt since, also by another process or run."""
        account = self._account(connection)
        return self._throttle(account, connection).limits if account else CallLimits(_given(connection))

    def use(self, connection: Connection) -> QuotaUse:
        """How much of the limits is in use, as far as is known before a call."""
        account, given = self._account(connection), _given(connection)
        if not account:
            return QuotaUse(connection.connection_id, 0, given.calls, given.window_s)
        throttle = self._throttle(account, connection)
        limit, held_s = throttle.limit, throttle.held_for_s
        return QuotaUse(
            connection.connection_id,
            throttle.used,
            limit.calls,
            limit.window_s,
            wait_until_s=self._clock.now_s() + held_s if held_s else None,
            calls_today=throttle.calls_today,
        )

    def calls_today(self, connection: Connection) -> int:
        """Calls of the account from this machine since midnight UTC."""
        account = self._account(connection)
        return self._throttle(account, connection).calls_today if account else 0

    def _throttle(self, account: str, connection: Connection) -> Throttle:
        given = _given(connection)
        found = self._throttles.get((account, given))
        if found is None:
            found = Throttle(self._budget(account, given), clock=self._clock)
            self._throttles[account, given] = found
        return found

    def _budget(self, account: str, given: RateLimit) -> CallBudget:
        clock = self._clock
        alone = ProcessBudget(CallLimits(given), monotonic_s=clock.monotonic_s, now_s=clock.now_s)
        return BackedBudget(SharedBudget(self._state, account, given), alone) if self._state else alone

    def _account(self, connection: Connection) -> str:
        known = self._accounts.get(connection.connection_id, "")
        if known or self._state is None:
            return known
        try:
            return self._state.account(connection.connection_id)
        except StoreError as error:
            _LOG.info("The account of a connection is not known: %s", error.sentence())
            return ""

    def _remember(self, connection_id: str, account: str) -> None:
        if self._state is None:
            return
        try:
            self._state.remember(connection_id, account)
        except StoreError as error:
            _LOG.info("The account of a connection was not kept: %s", error.sentence())


def _given(connection: Connection) -> RateLimit:
    return connection.rate or capabilities(connection.provider).rate
