"""The steps of a LeadSquared connection test, and what it tells of the account.

Source: LeadSquared developer centre, "User Authentication": the call for the user behind the keys works on every host.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.errors import KeysRefused
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import TestStep
from lead_desktop.providers.leadsquared import wire
from lead_desktop.providers.leadsquared.columns import ID_COLUMN, OBJECT_TYPE
from lead_desktop.providers.leadsquared.errors import CRM, json_of, right_url
from lead_desktop.providers.leadsquared.search import created_since
from lead_desktop.providers.probes import Finding, Probe, ProbeCall, run_probes
from lead_desktop.providers.time_zones import known_zone

_NO_LEAD = "00000000-0000-0000-0000-000000000000"
_NO_EMAIL = "nobody@nowhere.invalid"  # RFC 2606: no such domain
_NO_PHONE = "+44-7700900000"  # Ofcom, numbers for drama: nobody has it


def connection_test(session: ApiSession, clock: Clock) -> AsyncIterator[TestStep]:
    """Reach the host, try the keys, each right that is needed, and read one lead. Nothing is created.

    Whether keys may create leads shows with the first upload: there is no call that asks for it.
    """
    told = _Account()
    any_time = created_since(0)
    one_lead = wire.search(any_time.name, any_time.sign, any_time.value, (ID_COLUMN,), 1, size=1)
    probes = (
        Probe("Keys were accepted", (ProbeCall(wire.WHO_AM_I, _own_account),), told.user),
        Probe(
            "Keys may read fields and look leads up",
            (
                ProbeCall(wire.METADATA, json_of, "read the lead fields"),
                ProbeCall(wire.by_ids((_NO_LEAD,), (ID_COLUMN,), 1), json_of, "look leads up by id"),
                ProbeCall(wire.look_up(IdKind.EMAIL, _NO_EMAIL), json_of, "look leads up by e-mail"),
                ProbeCall(wire.look_up(IdKind.PHONE, _NO_PHONE), json_of, "look leads up by phone"),
            ),
            told.rights,
        ),
        Probe("Read one lead", (ProbeCall(one_lead, json_of),), _one_lead),
    )
    return run_probes(session, clock, CRM, probes)


class _Account:
    """What the steps find out, gathered."""

    def __init__(self) -> None:
        self._facts = AccountFacts()

    def user(self, values: Sequence[object]) -> Finding:
        """Facts that the user behind the keys brings along."""
        user = values[0] if isinstance(values[0], Mapping) else {}
        code = _text(user, "DefaultCountryCode").lstrip("+")
        self._facts = AccountFacts(
            time_zone=known_zone(_text(user, "TimeZone")),
            calling_code=code if code.isascii() and code.isdecimal() else "",
            account=_text(user, "OrgDisplayName") or _text(user, "OrgShortCode"),
        )
        return Finding(facts=self._facts)

    def rights(self, values: Sequence[object]) -> Finding:
        """Whether the account has Object Types, by its fields."""
        records = values[0] if isinstance(values[0], list) else []
        names = {_text(record, "SchemaName") for record in records if isinstance(record, Mapping)}
        self._facts = replace(self._facts, object_types=OBJECT_TYPE in names)
        return Finding(facts=self._facts)


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


def _one_lead(values: Sequence[object]) -> Finding:
    return Finding() if values[0] else Finding("Searched the leads: the account has none yet")


def _text(record: Mapping[str, object], key: str) -> str:
    value = record.get(key)
    return value.strip() if isinstance(value, str) else ""
