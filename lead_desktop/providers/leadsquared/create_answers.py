"""The answer rows of a bulk create, joined to their drafts; in doubt a row is unknown.

LeadSquared's page shows created rows alone. Failed ones carry `LeadCreated` false and `ErrorMessage` in a production
importer; rows can be missing, come in another order, or lack an id.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from lead_desktop.core.errors import NoAnswer
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.rows import RowState
from lead_desktop.providers.base import RowAnswer
from lead_desktop.providers.leadsquared.errors import CRM, DUPLICATE_TYPE

_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_DUPLICATE = re.compile(r"\bduplicate|already exist", re.IGNORECASE)
_REASON_KEYS = ("ErrorMessage", "ExceptionMessage", "Message", "ExceptionType")
_NOT_SAID = f"{CRM} did not say what became of this row; look the lead up before sending it again."
_NO_ID = f"{CRM} says created but gave no lead id; look the lead up before sending it again."
_TWICE = f"{CRM} answered this row twice and not alike; look the lead up before sending it again."
_MISCOUNTED = f"{CRM} counted the rows of this call in another way; look the lead up before sending it again."
_NO_REASON = f"{CRM} refused this row and gave no reason."


def row_answers(value: object, drafts: Sequence[LeadDraft]) -> tuple[RowAnswer, ...]:
    """One answer per draft, in the order of the drafts.

    Args:
        value: JSON value of the answer.
        drafts: The leads sent, in the order sent.

    Raises:
        NoAnswer: The value is no list of rows.
    """
    if not isinstance(value, list):
        raise NoAnswer(
            f"No usable answer from {CRM}",
            f"{CRM} answered, but with no list of rows.",
            safe="The leads may have been created: their rows are unknown and are not sent again by themselves.",
            do="Look the leads up before sending them again.",
            code=type(value).__name__,
        )
    numbered = _by_number(value)
    if {0, len(drafts) + 1} & numbered.keys():  # the rows are not counted from 1: each number may be shifted
        return tuple(RowAnswer(draft.row, RowState.UNKNOWN, reason=_MISCOUNTED) for draft in drafts)
    return tuple(_answer(draft.row, numbered.get(place, ())) for place, draft in enumerate(drafts, start=1))


def _by_number(rows: Sequence[object]) -> Mapping[int, tuple[Mapping[str, object], ...]]:
    """The rows under their numbers; rows without a number are nobody's."""
    numbered: dict[int, tuple[Mapping[str, object], ...]] = {}
    for row in rows:
        if not isinstance(row, Mapping):
            continue
        number = row.get("RowNumber")
        if isinstance(number, str) and number.strip().isdecimal():
            number = int(number)
        if isinstance(number, int) and not isinstance(number, bool):
            numbered[number] = (*numbered.get(number, ()), row)
    return numbered


def _answer(row: int, rows: Sequence[Mapping[str, object]]) -> RowAnswer:
    if not rows:
        return RowAnswer(row, RowState.UNKNOWN, reason=_NOT_SAID)
    answers = {_one_answer(row, answered) for answered in rows}
    return answers.pop() if len(answers) == 1 else RowAnswer(row, RowState.UNKNOWN, reason=_TWICE)


def _one_answer(row: int, answered: Mapping[str, object]) -> RowAnswer:
    created = _truth(answered.get("LeadCreated"))
    given = str(answered.get("LeadId") or "").strip()
    lead_id = given if _GUID.fullmatch(given) else ""
    if created is None:
        return RowAnswer(row, RowState.UNKNOWN, lead_id, _NOT_SAID)
    if created:
        if lead_id:
            return RowAnswer(row, RowState.CREATED, lead_id)
        return RowAnswer(row, RowState.UNKNOWN, reason=_NO_ID)
    reason = next((text for key in _REASON_KEYS if (text := str(answered.get(key) or "").strip())), "")
    duplicate = answered.get("ExceptionType") == DUPLICATE_TYPE or _DUPLICATE.search(reason)
    state = RowState.DUPLICATE if duplicate else RowState.FAILED
    return RowAnswer(row, state, lead_id, reason or _NO_REASON)


def _truth(value: object) -> bool | None:
    """A JSON boolean, or the same as text; None for anything else."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(str(value).lower())
