"""The steps of a LeadSquared connection test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping

from lead_desktop.core.errors import KeysRefused
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import TestStep
from lead_desktop.providers.leadsquared import wire
from lead_desktop.providers.leadsquared.columns import ID_COLUMN
from lead_desktop.providers.leadsquared.errors import CRM, json_of, right_url
from lead_desktop.providers.probes import Probe, run_probes

_NO_LEAD = "00000000-0000-0000-0000-000000000000"


def connection_test(session: ApiSession, clock: Clock) -> AsyncIterator[TestStep]:
    """Reach the host, try the keys there, read the fields, look up a lead that does not exist."""
    probes = (
        Probe("Keys were accepted", wire.WHO_AM_I, _own_account),
        Probe("Read the lead fields", wire.METADATA, json_of),
        Probe("Asked for a lead", wire.by_ids((_NO_LEAD,), (ID_COLUMN,), 1), json_of),
    )
    return run_probes(session, clock, probes)


def _own_account(answer: ApiAnswer) -> object:
    """The user behind the keys, who is known on every host; the answer names the host the account lives on.

    Raises:
        KeysRefused: The account lives on another host.
    """
    user = json_of(answer)
    services = user.get("LSQCommonServiceURLs") if isinstance(user, Mapping) else None
    for name, url in services.items() if isinstance(services, Mapping) else ():
        if name.lower() == "api" and (right := right_url(str(url), answer.host)):
            raise KeysRefused(
                "The account lives on another host",
                f"The keys are right, but {CRM} keeps this account at {right}.",
                do=f"Change the connection's address to {right}.",
                right_url=right,
            )
    return user
