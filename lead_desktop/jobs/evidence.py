"""What a look-up proves about a row whose answer was lost: pure rules, no network and no clock.

A lead is ours when it is the only one found, was made while the call was under way, and holds what was sent. A lead
that was there before the call is a duplicate. No lead on any key, long enough after the call, proves that none was made.
Everything else proves nothing, and the row stays unknown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.leads import Lead, LeadDraft
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.phone_digits import SHORTEST_PHONE, digits_of, same_phone
from lead_desktop.core.rows import RowState

CREATED_ON = "CreatedOn"
_LOOK_UPS = {"EmailAddress": IdKind.EMAIL, "Phone": IdKind.PHONE}
"""Fields a lead can be looked up by (LeadSquared, "Get a Lead by Email Address", "Retrieve Lead by Phone Number")."""
_NOUNS = {IdKind.EMAIL: "e-mail", IdKind.PHONE: "phone"}
_TRUE = frozenset({"1", "true", "yes"})
_DAY, _SECOND = 10, 19  # characters of "2026-02-12" and "2026-02-12 10:37:52"


@dataclass(frozen=True, slots=True)
class LookUpKey:
    """One value a row can be looked up by.

    Attributes:
        kind: EMAIL or PHONE.
        spellings: The value in each way the CRM may know it; it is absent when it is so in all of them.
    """

    kind: IdKind
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LostRow:
    """A row that was sent, and whose answer never came.

    Attributes:
        row_id: Key in the row store.
        draft: What was sent.
        keys: What it can be looked up by; empty when it has no unique value of that sort.
        call: Number of the call that carried it.
        begun_s: When the call began, seconds since the epoch.
        lost_s: When its answer was given up, seconds since the epoch.
        crm_ahead_s: Seconds by which the CRM's clock was ahead of the computer's when the call began.
    """

    row_id: int
    draft: LeadDraft
    keys: tuple[LookUpKey, ...]
    call: int
    begun_s: float
    lost_s: float
    crm_ahead_s: float = 0.0


def by_both_clocks(row: LostRow, crm_ahead_s: float) -> LostRow:
    """The row with the time of its call as either clock has it: a computer's clock may be wrong, or may have jumped.

    Args:
        row: The row.
        crm_ahead_s: Seconds by which the CRM's clock is ahead of the computer's now.
    """
    ahead = (0.0, row.crm_ahead_s, crm_ahead_s)
    return replace(row, begun_s=row.begun_s + min(ahead), lost_s=row.lost_s + max(ahead))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a look-up proved.

    Attributes:
        state: CREATED, DUPLICATE, UNKNOWN (it stays so), or WAITING (it may be sent again).
        reason: Why, as a sentence.
        lead_id: The lead that was found, or "".
    """

    state: RowState
    reason: str
    lead_id: str = ""


def look_up_keys(draft: LeadDraft, fields: Sequence[Field]) -> tuple[LookUpKey, ...]:
    """What a lead can be looked up by: its unique e-mail and phone, the e-mail first."""
    unique = {field.name for field in fields if field.unique}
    keys = []
    for name, kind in _LOOK_UPS.items():
        if name in unique and (value := draft.get(name)):
            keys.append(LookUpKey(kind, (value,) if kind is IdKind.EMAIL else _phone_spellings(value)))
    return tuple(keys)


def normal_key(kind: IdKind, value: str) -> str:
    """A value as the CRM compares it; "" when that is not certain.

    A phone without its country code may be another country's: only the CRM knows which country it takes it for.
    """
    if kind is IdKind.EMAIL:
        return value.strip().casefold()
    digits = _digits(value)
    return digits if value.strip().startswith("+") and len(digits) >= SHORTEST_PHONE else ""


def values_by_key(lead: Lead, fields: Sequence[Field]) -> frozenset[tuple[IdKind, str]]:
    """Every e-mail and phone that a lead can be found by, as `normal_key` writes them.

    A phone counts with its country code as it stands, and with one that is there twice ("+91-9198…" as well).
    """
    keys = set()
    email = lead.values.get("EmailAddress")
    if isinstance(email, str) and email.strip():
        keys.add((IdKind.EMAIL, normal_key(IdKind.EMAIL, email)))
    for name in {"Phone", *(field.name for field in fields if field.kind is ValueKind.PHONE)}:
        phone = lead.values.get(name)
        if isinstance(phone, str) and (digits := normal_key(IdKind.PHONE, phone)):
            code, dash, national = phone.strip().removeprefix("+").partition("-")
            keys.add((IdKind.PHONE, digits))
            if dash and _digits(national).startswith(code):
                keys.add((IdKind.PHONE, _digits(national)))
    return frozenset(keys)


def judge_found(
    row: LostRow,
    found: Mapping[IdKind, Sequence[Lead]],
    fields: Sequence[Field],
    *,
    clock_difference_s: float,
) -> Verdict:
    """What leads with a value of the row prove.

    Args:
        row: The row.
        found: The leads found by each kind of key; at least one lead in all.
        fields: Fields of the account, for how values are compared.
        clock_difference_s: Most seconds by which the clocks of CRM and computer differ.
    """
    noun = next(_NOUNS[kind] for kind, several in found.items() if several)
    leads = {lead.lead_id: lead for several in found.values() for lead in several}
    first_s, last_s = sorted((row.begun_s, row.lost_s))
    made = {lead_id: created_s(lead) for lead_id, lead in leads.items()}
    if "" in leads or None in made.values():
        return _unknown(
            f"There is a lead with this {noun}, but the CRM does not say which or since when: "
            f"call {row.call} may have made it."
        )
    if all(made_s is not None and made_s < first_s - clock_difference_s for made_s in made.values()):
        reason = f"A lead with this {noun} was there before call {row.call} was made."
        return Verdict(RowState.DUPLICATE, reason, next(iter(leads)))
    if len(leads) > 1:
        return _unknown(
            f"{len(leads)} leads have the e-mail or phone of this row; call {row.call} may have made one of them."
        )
    ((lead_id, lead),) = leads.items()
    if (made[lead_id] or 0.0) > last_s + clock_difference_s:
        return _unknown(
            f"A lead with this {noun} was made after the answer of call {row.call} was lost; "
            "it may be somebody else's."
        )
    if different := differences(row.draft, lead, fields):
        return _unknown(
            f"A lead with this {noun} was made at the time of call {row.call}, "
            f"but differs in {', '.join(different)}; it may be somebody else's."
        )
    reason = f"Found by {noun} after the answer of call {row.call} was lost."
    return Verdict(RowState.CREATED, reason, lead_id)


def judge_listed(
    row: LostRow,
    listed: Mapping[IdKind, Sequence[Lead]],
    fields: Sequence[Field],
    *,
    clock_difference_s: float,
) -> Verdict | None:
    """The verdict when leads from a list prove that the call made one of them, by `judge_found`; None otherwise.

    A list may lag and shows no older leads, so that nothing else follows from it.
    """
    found: dict[IdKind, Sequence[Lead]] = {}
    for key in row.keys:
        if leads := listed.get(key.kind):
            found[key.kind] = leads
            verdict = judge_found(row, found, fields, clock_difference_s=clock_difference_s)
            if verdict.state is RowState.CREATED:
                return verdict
    return None


def judge_absent(row: LostRow, seconds: float) -> Verdict:
    """What it proves that no key of the row has a lead, so many seconds after the answer was given up."""
    if not row.keys:
        return _unknown(
            f"The answer of call {row.call} was lost, and the row has no e-mail or phone that is unique "
            "in the account: it cannot be looked up."
        )
    nouns = " and ".join(_NOUNS[key.kind] for key in row.keys)
    return Verdict(
        RowState.WAITING,
        f"The answer of call {row.call} was lost. Looked up by {nouns} {seconds:,.0f} s later: there is no such lead.",
    )


def created_s(lead: Lead) -> float | None:
    """When the CRM made the lead, seconds since the epoch; None when it does not say.

    LeadSquared writes UTC as "2026-02-12 10:37:52.000" ("Get Leads in Bulk by Ids").
    """
    value = lead.values.get(CREATED_ON)
    if not isinstance(value, str):
        return None
    try:
        moment = dt.datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp()


def differences(draft: LeadDraft, lead: Lead, fields: Sequence[Field]) -> tuple[str, ...]:
    """Labels of fields in which a lead is not as sent; fields the CRM did not answer are not compared."""
    known = {field.name: field for field in fields}
    different = []
    for name, sent in draft.values:
        if name not in lead.values:
            continue
        field = known.get(name) or Field(name, name)
        if not _same(sent, lead.values[name], field.kind):
            different.append(field.label)
    return tuple(different)


def _same(sent: str, held: object, kind: ValueKind) -> bool:
    """The values mean the same, whatever way the CRM writes them."""
    text = "" if held is None else str(held)
    match kind:
        case ValueKind.PHONE:
            return _same_phone(_digits(sent), _digits(text))
        case ValueKind.NUMBER:
            return _number(sent) == _number(text)
        case ValueKind.BOOLEAN:
            return (sent.strip().casefold() in _TRUE) == (text.strip().casefold() in _TRUE)
        case ValueKind.DATE:
            return sent.strip()[:_DAY] == text.strip()[:_DAY]
        case ValueKind.DATETIME:
            return _moment(sent) == _moment(text)
        case _:
            return " ".join(sent.split()).casefold() == " ".join(text.split()).casefold()


def _moment(text: str) -> str:
    return text.strip().replace("T", " ")[:_SECOND]


def _number(text: str) -> float | str:
    try:
        return float(text)
    except ValueError:
        return text.strip().casefold()


def _same_phone(one: str, other: str) -> bool:
    if min(len(one), len(other)) < SHORTEST_PHONE:
        return one == other
    return same_phone(one, other) or _national(one) == _national(other)


def _national(digits: str) -> str:
    """The end of a number that tells phones apart; country codes are seen once, twice or not at all."""
    return digits[-SHORTEST_PHONE - 2 :]


def _phone_spellings(value: str) -> tuple[str, ...]:
    """With country code in one run, as the CRM writes it, and without the country code."""
    plus = "+" if value.startswith("+") else ""
    national = value.partition("-")[2] if plus else ""
    spellings = (plus + _digits(value), value.strip(), _digits(national))
    return tuple(dict.fromkeys(spelling for spelling in spellings if spelling))


def _digits(text: str) -> str:
    return digits_of(text).lstrip("0")


def _unknown(reason: str) -> Verdict:
    return Verdict(RowState.UNKNOWN, reason)
