"""Try a connection, each step told as it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import KEYS_OF, OPTIONAL_KEYS, Connection, Keys
from lead_desktop.core.errors import KeyringProblem, KeysRefused, LeadDesktopError
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.sheets.phones import region_of
from lead_desktop.store.credentials import Credentials


@dataclass(frozen=True, slots=True)
class TriedStep:
    """One step of a test, as a screen shows it.

    Attributes:
        title: "Reached api-in21.leadsquared.com".
        ok: True, False, or None when it was not tried.
        seconds: How long it took, or None.
        error: Why it failed, or None.
        facts: What the step found out of the account, or None.
    """

    title: str
    ok: bool | None
    seconds: float | None = None
    error: LeadDesktopError | None = None
    facts: AccountFacts | None = None

    @property
    def better_url(self) -> str:
        """The base URL at which the CRM keeps the account, when the one that was tried is another; else ""."""
        return self.error.right_url if isinstance(self.error, KeysRefused) else ""


def facts_of(steps: Iterable[TriedStep]) -> AccountFacts | None:
    """What a test found out of the account: of the last step that says something; None when none does."""
    return next((step.facts for step in reversed(tuple(steps)) if step.facts is not None), None)


@dataclass(frozen=True, slots=True)
class TryConnection:
    """Try a connection, saved or not.

    Attributes:
        connection: What to try.
        keys: Keys to try; None for those that are kept. What is kept stands in for a part that is not given.
    """

    connection: Connection
    keys: Keys | None = None

    async def run(self, workspace: Workspace, report: Callable[[TriedStep], None]) -> tuple[TriedStep, ...]:
        """All steps; each one is reported when it ends.

        Raises:
            InputError: The address cannot be used.
            KeysRefused, KeyringProblem: There are no keys.
        """
        connection = self.connection
        if connection.embedded:
            connection = await workspace.connection(connection.connection_id)
        keys = await _all_keys(workspace.credentials, connection, self.keys)
        provider = workspace.provider_with(connection, keys, workspace.watcher)
        steps: list[TriedStep] = []
        try:
            async for step in provider.test_connection():
                tried = TriedStep(step.title, step.ok, step.seconds, step.error, _with_country(step.facts))
                steps.append(tried)
                report(tried)
        finally:
            await provider.close()
        return tuple(steps)


async def _all_keys(credentials: Credentials, connection: Connection, given: Keys | None) -> Keys:
    """What was given, completed by what is kept: a header's value may be new while the keys are not."""
    if given is None:
        return await credentials.keys(connection)
    rest = tuple(name for name in connection.headers if given.header(name) is None)
    if given.secrets and not rest:
        return given
    try:
        kept = await credentials.keys(replace(connection, headers=rest))
    except KeyringProblem:
        if rest or set(KEYS_OF[connection.provider]) - OPTIONAL_KEYS:
            raise
        kept = Keys()
    return Keys(given.secrets or kept.secrets, given.headers + kept.headers)


def _with_country(facts: AccountFacts | None) -> AccountFacts | None:
    """The facts with the country that their country code for phones stands for."""
    if facts is None or facts.country:
        return facts
    return replace(facts, country=region_of(facts.calling_code))
