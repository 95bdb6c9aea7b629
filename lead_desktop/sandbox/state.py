"""One running sandbox: its world, its trouble and its limits, for tests in the same process and for the control pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from lead_desktop.sandbox.calls import CallLog
from lead_desktop.sandbox.clock import Clock
from lead_desktop.sandbox.faults import Fault, FaultScript
from lead_desktop.sandbox.keys import Identity, Keys
from lead_desktop.sandbox.ledger import Entry, Ledger
from lead_desktop.sandbox.modes import Modes
from lead_desktop.sandbox.rate import RateLimit, SlidingWindow
from lead_desktop.sandbox.seed import StoredLead
from lead_desktop.sandbox.world import LeadSquaredAccount, World

LIMITED_BY_DEFAULT = ("leadsquared", "leadsquared_plain")


@dataclass(frozen=True, slots=True)
class Options:
    """How a sandbox starts, and what a reset goes back to.

    Attributes:
        limit: Rate limit of each LeadSquared account; None for none. The other two have none until told.
        object_types: Whether the first LeadSquared account has Object Types.
    """

    limit: RateLimit | None = RateLimit()  # noqa: RUF009 - frozen, so it can be shared
    object_types: bool = True


class Sandbox:
    """Everything that the routes read and the control pages change.

    Attributes:
        clock: Time.
        chance: Randomness of ids, latency and shuffled answers.
        keys: The keys in force.
        world: The leads.
        modes: Answers chosen where the vendors' pages are silent.
        faults: Scripted trouble.
        windows: Account name to its rate limit.
        calls: Log of calls.
    """

    def __init__(
        self,
        identity: Identity,
        clock: Clock,
        chance: Random,
        *,
        options: Options | None = None,
        ledger: Ledger | None = None,
    ) -> None:
        self.clock = clock
        self.chance = chance
        self.keys = identity.keys
        self.modes = Modes()
        self.faults = FaultScript()
        self.calls = CallLog()
        self.options = options or Options()
        self.world = World(identity.seed, identity.today, chance, object_types=self.options.object_types)
        self.windows = {
            name: SlidingWindow(self.options.limit if name in LIMITED_BY_DEFAULT else None)
            for name in ("leadsquared", "leadsquared_plain", "octanist", "jtc_dms")
        }
        self._first_keys = identity.keys
        self._ledger = ledger
        for entry in ledger.entries() if ledger else ():
            self._keep(entry)

    def reset(self) -> None:
        """Go back to the start: no trouble, first keys, first limits, nothing created, nothing logged."""
        self.modes = Modes()
        self.faults.replace(())
        self.calls.clear()
        self.keys = self._first_keys
        self.world.forget_created()
        if self._ledger:
            self._ledger.clear()
        for name, window in self.windows.items():
            window.clear()
            window.limit = self.options.limit if name in LIMITED_BY_DEFAULT else None

    def script(self, faults: Iterable[Fault]) -> None:
        """Replace the script of faults."""
        self.faults.replace(faults)

    def limit(self, limit: RateLimit | None, accounts: Iterable[str] = LIMITED_BY_DEFAULT) -> None:
        """Change the rate limit of some accounts, and start their windows afresh.

        Raises:
            ValueError: An account is unknown.
        """
        for name in accounts:
            if name not in self.windows:
                raise ValueError(f"unknown account {name!r}")
            self.windows[name].limit = limit
            self.windows[name].clear()

    def rotate_keys(self) -> Keys:
        """Revoke all keys of the CRMs and make new ones for the same accounts; the control token stays."""
        self.keys = replace(Keys.fresh(), control_token=self._first_keys.control_token)
        return self.keys

    def create(self, account: str, leads: tuple[StoredLead, ...]) -> None:
        """Keep created leads; they are on disk when this returns.

        Raises:
            OSError: The ledger cannot be written; nothing was kept.
        """
        if not leads:
            return
        entry = Entry(account, leads)
        if self._ledger:
            self._ledger.append(entry)
        self._keep(entry)

    def visible_before(self) -> datetime:
        """Leads created later than this are not found by look-ups yet."""
        return self.clock.now() - timedelta(seconds=self.modes.lookup_lag_s)

    def leadsquared_accounts(self) -> tuple[LeadSquaredAccount, LeadSquaredAccount]:
        """Both LeadSquared accounts."""
        return self.world.leadsquared, self.world.leadsquared_plain

    def close(self) -> None:
        """Let go of the ledger."""
        if self._ledger:
            self._ledger.close()

    def _keep(self, entry: Entry) -> None:
        for account in self.leadsquared_accounts():
            if account.name == entry.account:
                account.add(entry.leads)
        if entry.account == self.world.octanist.name:
            for lead in entry.leads:
                self.world.octanist.add(lead)
