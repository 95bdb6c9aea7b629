"""What a CRM can be asked for. Each provider implements the protocols its CRM has an API for.

Every method may raise the `ApiError`s of `core.errors`; reads are retried inside the session, writes never.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import SearchPart, SearchQuery
from lead_desktop.core.leads import Lead, LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.rows import RowState


@dataclass(frozen=True, slots=True)
class SearchPage:
    """One page of a search.

    Attributes:
        leads: In the CRM's order, not yet deduplicated.
        total: Leads the CRM says there are in the whole part, or None.
        has_more: Another page follows.
    """

    leads: tuple[Lead, ...]
    total: int | None = None
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """What the CRM said of one lead of a create call.

    Attributes:
        row: Row number of the draft.
        state: CREATED, DUPLICATE, FAILED or UNKNOWN (the CRM did not say).
        lead_id: Id of the lead made (or of the one that was there), or "".
        reason: The CRM's sentence, or ours when it gave none; "" when created.
    """

    row: int
    state: RowState
    lead_id: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TestStep:
    """One step of a connection test.

    Attributes:
        title: "Reached api-in21.leadsquared.com".
        ok: True, False, or None when it was not tried.
        seconds: How long it took, or None.
        error: Why it failed, or None.
        facts: What the step found out of the account, or None.
    """

    __test__ = False  # not a pytest class

    title: str
    ok: bool | None
    seconds: float | None = None
    error: LeadDesktopError | None = None
    facts: AccountFacts | None = None


class Provider(Protocol):
    """One open connection to one CRM account."""

    @property
    def capabilities(self) -> Capabilities:
        """What this CRM can do."""

    async def lead_fields(self) -> tuple[Field, ...]:
        """The fields leads of this account have; from the account where the CRM can be asked."""

    def test_connection(self) -> AsyncIterator[TestStep]:
        """Named steps, each as it ends; after a failed step the rest come as not tried."""

    async def close(self) -> None:
        """Close the network connections."""


@runtime_checkable
class FetchesByKey(Protocol):
    """Leads can be looked up by keys: ids, e-mails, phones, bulk ids."""

    def keys_per_call(self, kind: IdKind) -> int:
        """Most keys of this kind in one call."""

    async def fetch(
        self, kind: IdKind, keys: Sequence[str], columns: Sequence[str]
    ) -> Mapping[str, tuple[Lead, ...]]:
        """The leads of each key; a key without leads is absent. At most `keys_per_call(kind)` keys.

        Keys are as `core.pasted_ids` gives them; answers are joined by key in any case and spelling.
        """


@runtime_checkable
class ListsCreatedSince(Protocol):
    """The leads made since a moment can be listed: one call for many leads."""

    def created_since(self, since_s: float, columns: Sequence[str]) -> AsyncIterator[tuple[Lead, ...]]:
        """The pages of leads made at `since_s` (seconds since the epoch, by the CRM's clock) or later.

        Each lead comes once, none in two pages; no page is empty. A lead may be missing while the CRM's
        lists lag behind its creates, so absence from the list proves nothing.
        """


@runtime_checkable
class TellsTime(Protocol):
    """The CRM's answers carry its own time."""

    @property
    def crm_ahead_s(self) -> float:
        """Seconds by which the CRM's clock is ahead of this computer's, as its last answer showed; else 0."""


@runtime_checkable
class Searches(Protocol):
    """Leads can be searched with filters or dates."""

    def search_parts(self, query: SearchQuery) -> tuple[SearchPart, ...]:
        """The parts of the search, each readable alone, in reading order.

        Raises:
            InputError: A filter, operator, sort key or value this CRM cannot do.
        """

    def search_pages(self, query: SearchQuery, part: SearchPart) -> AsyncIterator[SearchPage]:
        """The pages of one part, in order."""

    def request_line(self, query: SearchQuery, part: SearchPart) -> str:
        """The first request of the part as "GET /path?query", without keys."""


@runtime_checkable
class CreatesLeads(Protocol):
    """Leads can be created in bulk."""

    async def create_leads(
        self, drafts: Sequence[LeadDraft], *, before_sending: Callable[[], Awaitable[None]] | None = None
    ) -> tuple[RowAnswer, ...]:
        """Send one create call; one answer per draft, joined by the CRM's row numbers.

        Args:
            drafts: At most `capabilities.rows_per_create` leads, with different row numbers.
            before_sending: Awaited when the rate limit lets the call go, right before it leaves: the place
                to write the journal and to see that nobody said stop. When it raises, nothing is sent, the
                limit is not charged, and its error comes out unchanged.

        Raises:
            RequestRefused: The whole call was refused; no lead was made.
            Throttled, Unreachable, KeysRefused, QuotaSpent: Nothing was sent or done.
            NoAnswer, Outage: Leads may have been made; the rows are unknown.
        """


@runtime_checkable
class KnowsAccount(Protocol):
    """The CRM tells which account keys belong to."""

    async def account_id(self) -> str:
        """Id of the account, the same for all keys of it; "" when the CRM does not say."""
