"""LeadSquared's bulk create.

Source: LeadSquared developer centre, "Create Leads in Bulk": at most 50 leads a call, a failed row fails alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from lead_desktop.sandbox.answers import json_answer, mx_bad_request, mx_error
from lead_desktop.sandbox.leadsquared_rows import Draft, RowError, ShapeError, check_row, read_rows
from lead_desktop.sandbox.seed import StoredLead, guid
from lead_desktop.sandbox.state import Sandbox
from lead_desktop.sandbox.world import LeadSquaredAccount

_MISNUMBERED_BY = 1_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row.

    Attributes:
        number: Row number, from 1.
        lead_id: Id of the lead that was made, or that stood in the way.
        error: Why no lead was made; None when one was.
    """

    number: int
    lead_id: str | None
    error: RowError | None


class BulkCreate:
    """The bulk create of one account."""

    def __init__(self, sandbox: Sandbox, account: LeadSquaredAccount) -> None:
        self._sandbox = sandbox
        self._account = account

    async def answer(self, request: Request) -> Response:
        """Answer one call; the leads are kept before the answer is made."""
        modes = self._sandbox.modes
        try:
            drafts = read_rows(await request.body())
        except ShapeError as error:
            return mx_bad_request(str(error))
        unknown = sorted({name for draft in drafts for name in draft.unknown_names(self._account.fields)})
        if unknown and modes.unknown_attribute != "row":
            message = f"Non-existent field(s) provided: {', '.join(unknown)}"
            return mx_error(int(modes.unknown_attribute), "MXUnknownAttributeException", message)
        if any("<script" in text.lower() for draft in drafts for text in draft.texts()):
            return mx_error(
                500, "MXXSSException", "A potentially dangerous value was detected in the request"
            )
        if modes.poison_text and any(modes.poison_text in text for draft in drafts for text in draft.texts()):
            return mx_error(500, "MXInvalidInputException", "Invalid input in one of the leads")
        outcomes = self._create(drafts)
        return json_answer(self._rows(outcomes))

    def _create(self, drafts: list[Draft]) -> list[Outcome]:
        """Make a lead of each good row; the others say why not."""
        modes, account = self._sandbox.modes, self._account
        moment = self._sandbox.clock.now()
        times_sent = Counter(key for draft in drafts for key in self._unique_keys(draft))
        outcomes: list[Outcome] = []
        leads: list[StoredLead] = []
        for number, draft in enumerate(drafts, start=1):
            try:
                values = check_row(draft, account.fields, modes)
                self._check_unique(draft, times_sent)
            except RowError as error:
                outcomes.append(Outcome(number, error.existing_id, error))
                continue
            lead_id = guid(self._sandbox.chance)
            place = account.next_number + len(leads)
            values = account.defaults(moment) | values
            values |= {"ProspectID": lead_id, "ProspectAutoId": str(place)}
            leads.append(StoredLead(lead_id, place, moment, values))
            outcomes.append(Outcome(number, lead_id, None))
        self._sandbox.create(account.name, tuple(leads))
        return outcomes

    def _unique_keys(self, draft: Draft) -> set[tuple[str, str]]:
        return {
            (name, self._account.unique_key(name, draft.values[name]))
            for name in self._sandbox.modes.unique_fields
            if draft.values.get(name)
        }

    def _check_unique(self, draft: Draft, times_sent: Counter[tuple[str, str]]) -> None:
        for name, key in sorted(self._unique_keys(draft)):
            existing = self._account.by_value(name, draft.values[name])
            if existing:
                message = f"Duplicate: a Lead with same {name} already exists"
                raise RowError("MXDuplicateEntryException", message, existing.lead_id)
            if times_sent[name, key] > 1:
                message = f"Duplicate: {name} occurs more than once in the request"
                raise RowError("MXDuplicateEntryException", message)

    def _rows(self, outcomes: list[Outcome]) -> list[dict[str, Any]]:
        """The answer rows, in the shape the modes ask for."""
        modes = self._sandbox.modes
        rows = [self._row(outcome) for outcome in outcomes if outcome.number not in modes.missing_rows]
        if modes.shuffled_rows:
            self._sandbox.chance.shuffle(rows)
            numbers = [row["RowNumber"] for row in rows]
            if numbers == sorted(numbers):
                # A shuffle may leave the rows in order; the mode promises that they are not.
                rows.reverse()
        return rows

    def _row(self, outcome: Outcome) -> dict[str, Any]:
        modes = self._sandbox.modes
        number = outcome.number + (_MISNUMBERED_BY if outcome.number in modes.misnumbered_rows else 0)
        if outcome.error is None:
            lead_id = None if outcome.number in modes.rows_without_id else outcome.lead_id
            return {"RowNumber": number, "LeadId": lead_id, "LeadCreated": True}
        row: dict[str, Any] = {"RowNumber": number, "LeadId": None, "LeadCreated": False}
        if modes.failed_row != "no_reason":
            row["ErrorMessage"] = str(outcome.error)
        if modes.failed_row == "exception_type":
            row["ExceptionType"] = outcome.error.kind
        if modes.failed_row == "lead_id_empty":
            row["LeadId"] = ""
        if modes.failed_row == "lead_id_absent":
            del row["LeadId"]
        if modes.duplicate_returns_id and outcome.lead_id:
            row["LeadId"] = outcome.lead_id
        return row
