"""What the three CRMs hold: leads that were always there, and leads that clients created."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from itertools import chain
from random import Random
from typing import Any

from lead_desktop.sandbox.fields import UNIQUE_CANDIDATES, Field, lead_fields
from lead_desktop.sandbox.phones import store_phone
from lead_desktop.sandbox.seed import OWNERS, StoredLead, seed_leads, wire_time
from lead_desktop.sandbox.seed_jtc import Bulk, seed_bulks
from lead_desktop.sandbox.seed_octanist import blank_lead, iso_time, seed_octanist_leads

LEADSQUARED_LEADS = 5_000
PLAIN_LEADS = 1_000
OCTANIST_LEADS = 2_000
JTC_BULKS = 120
JTC_DAYS = 180


@dataclass(slots=True)
class _Index:
    """Ways to a lead: by id, by number, by each unique value."""

    by_id: dict[str, StoredLead] = field(default_factory=dict)
    by_value: dict[tuple[str, str], StoredLead] = field(default_factory=dict)

    def add(self, lead: StoredLead, keys: Iterable[tuple[str, str]]) -> None:
        """Register one lead; the first lead with a value keeps it."""
        self.by_id[lead.lead_id] = lead
        for key in keys:
            self.by_value.setdefault(key, lead)


class LeadSquaredAccount:
    """One LeadSquared account.

    Attributes:
        name: Name of the account in the control pages.
        object_types: Whether Object Types are enabled.
    """

    def __init__(self, name: str, seed: int, today: datetime, count: int, *, object_types: bool) -> None:
        self.name = name
        self.object_types = object_types
        self._seed, self._today, self._count = seed, today, count
        self.created: list[StoredLead] = []
        self._created_index = _Index()

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Schema name to field, in the order of the metadata."""
        return {entry.schema: entry for entry in lead_fields(object_types=self.object_types)}

    @cached_property
    def seeded(self) -> tuple[StoredLead, ...]:
        """The leads that were always there, made when they are first asked for."""
        return seed_leads(self._seed, self._today, self._count, object_types=self.object_types)

    @cached_property
    def _seeded_index(self) -> _Index:
        index = _Index()
        for lead in self.seeded:
            index.add(lead, self._keys(lead.values))
        return index

    def __len__(self) -> int:
        return len(self.seeded) + len(self.created)

    @property
    def next_number(self) -> int:
        """The running number of the next lead."""
        return self.seeded[0].number + len(self)

    def leads(self, before: datetime) -> Iterator[StoredLead]:
        """All leads that look-ups can see, oldest first.

        Args:
            before: Leads created later than this are not visible yet.
        """
        return chain(self.seeded, (lead for lead in self.created if lead.created_at <= before))

    def by_id(self, lead_id: str) -> StoredLead | None:
        """The lead with this id, in any case of letters."""
        wanted = lead_id.lower()
        return self._created_index.by_id.get(wanted) or self._seeded_index.by_id.get(wanted)

    def by_value(self, schema: str, value: str) -> StoredLead | None:
        """The lead that holds this value, compared as the CRM compares unique values."""
        key = (schema, self.unique_key(schema, value))
        return self._created_index.by_value.get(key) or self._seeded_index.by_value.get(key)

    def unique_key(self, schema: str, value: str) -> str:
        """A value as the CRM compares it: phones by their digits, all else without case."""
        if self.fields[schema].data_type == "Phone":
            phone = store_phone(value)
            return phone.key if phone else value
        return value.strip().casefold()

    def add(self, leads: Iterable[StoredLead]) -> None:
        """Keep leads that were created."""
        for lead in leads:
            self.created.append(lead)
            self._created_index.add(lead, self._keys(lead.values))

    def forget_created(self) -> None:
        """Go back to the leads that were always there."""
        self.created.clear()
        self._created_index = _Index()

    def defaults(self, moment: datetime) -> dict[str, str]:
        """Values that the CRM gives a lead by itself."""
        owner_id, owner_name, owner_email = OWNERS[0]
        values = {
            "OwnerId": owner_id,
            "OwnerIdName": owner_name,
            "OwnerIdEmailAddress": owner_email,
            "ProspectStage": "Prospect",
            "CreatedOn": wire_time(moment),
            "ModifiedOn": wire_time(moment),
        }
        return values | {"LeadType": "OT_0"} if self.object_types else values

    def _keys(self, values: dict[str, str]) -> Iterator[tuple[str, str]]:
        for schema in UNIQUE_CANDIDATES:
            if value := values.get(schema):
                yield schema, self.unique_key(schema, value)


class OctanistAccount:
    """The Octanist account; leads are in wire form, which is all that Octanist shows of them."""

    name = "octanist"

    def __init__(self, seed: int, today: datetime, count: int) -> None:
        self._seed, self._today, self._count = seed, today, count
        self.created: list[dict[str, Any]] = []
        self.arrived: list[dict[str, Any]] = []
        self.hidden = 0

    @cached_property
    def seeded(self) -> tuple[dict[str, Any], ...]:
        """The leads that were always there, oldest first."""
        return seed_octanist_leads(self._seed, self._today, self._count)

    def __len__(self) -> int:
        return len(self.leads())

    def leads(self) -> list[dict[str, Any]]:
        """All leads, in no promised order."""
        return [*self.seeded[: len(self.seeded) - self.hidden], *self.arrived, *self.created]

    def move_rows(self, rows: int, now: Callable[[], datetime]) -> None:
        """Let leads arrive at the top of the list, or vanish from it, as happens while a client pages.

        Args:
            rows: Number of leads that arrive; negative for leads that vanish.
            now: Gives the time of arrival.
        """
        self.hidden += max(0, -rows)
        for _ in range(rows):
            number = len(self.arrived)
            lead = blank_lead(f"lead_arrived{number:06d}", now() + timedelta(milliseconds=number))
            self.arrived.append(lead | {"name": f"Arrived {number}", "source": "inbound"})

    def add(self, lead: StoredLead) -> None:
        """Keep a lead that was created."""
        made = blank_lead(lead.lead_id, lead.created_at)
        self.created.append(made | lead.values | {"source": "api", "updatedAt": iso_time(lead.created_at)})

    def forget_created(self) -> None:
        """Go back to the leads that were always there."""
        self.created.clear()
        self.arrived.clear()
        self.hidden = 0


class JtcDms:
    """The JTC DMS; it is only read."""

    name = "jtc_dms"

    def __init__(self, seed: int, today: datetime) -> None:
        self._seed, self._today = seed, today

    @cached_property
    def bulks(self) -> dict[int, Bulk]:
        """Bulk id to bulk, oldest first."""
        return {bulk.bulk_id: bulk for bulk in seed_bulks(self._seed, self._today, JTC_BULKS, JTC_DAYS)}


class World:
    """All accounts of one sandbox.

    Attributes:
        leadsquared: Account with Object Types (unless switched off).
        leadsquared_plain: Account without.
        octanist: Octanist account.
        jtc_dms: JTC DMS.
        chance: Source of the ids of created leads.
    """

    def __init__(self, seed: int, today: datetime, chance: Random, *, object_types: bool = True) -> None:
        self.leadsquared = LeadSquaredAccount(
            "leadsquared", seed, today, LEADSQUARED_LEADS, object_types=object_types
        )
        self.leadsquared_plain = LeadSquaredAccount(
            "leadsquared_plain", seed + 1, today, PLAIN_LEADS, object_types=False
        )
        self.octanist = OctanistAccount(seed, today, OCTANIST_LEADS)
        self.jtc_dms = JtcDms(seed, today)
        self.chance = chance

    def forget_created(self) -> None:
        """Go back to the leads that were always there, in every account."""
        self.leadsquared.forget_created()
        self.leadsquared_plain.forget_created()
        self.octanist.forget_created()
