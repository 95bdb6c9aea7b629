"""One-click fixes for problems of one kind. None of them invents data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.sheets.findings import IN_CRM
from lead_desktop.sheets.texts import tidy


class FixAction(StrEnum):
    """What a fix does."""

    CLEAR = "clear"
    TIDY = "tidy"
    DOMAIN = "domain"
    LEAVE_OUT = "leave out"  # the row stays in the file and is not sent


@dataclass(frozen=True, slots=True)
class Fix:
    """A fix for all problems of one kind.

    Attributes:
        kind: Kind of the problems.
        action: What is done to each cell, or to the row for LEAVE_OUT.
        label: What the button says, with the number of values.
        value: The right mail domain for DOMAIN, else "".
    """

    kind: str
    action: FixAction
    label: str
    value: str = ""


_NOUNS = {"email": ("e-mail", "e-mails"), "phone": ("phone", "phones"), "date": ("date", "dates")}
_WITHOUT_FIX = frozenset({"missing", "nobody", "number-ambiguous", "character-lost"})


def fix_for(kind: str, count: int) -> Fix | None:
    """The fix for a kind of problem, or None when only a person can mend it."""
    group, _, variant = kind.partition(":")
    noun = _NOUNS.get(group.partition("-")[0], ("value", "values"))[count != 1]
    if group in _WITHOUT_FIX:
        return None
    if group == "duplicate":
        return Fix(kind, FixAction.LEAVE_OUT, "Keep the first of each")
    if group == IN_CRM:
        return Fix(kind, FixAction.LEAVE_OUT, f"Leave out {count:,} {'row' if count == 1 else 'rows'}")
    if group in {"spaces", "invisible"}:
        return Fix(kind, FixAction.TIDY, f"Trim {count:,} {noun}")
    if group == "email-domain":
        right = variant.partition(">")[2]
        return Fix(kind, FixAction.DOMAIN, f"Change {count:,} to {right}", right)
    return Fix(kind, FixAction.CLEAR, f"Clear {count:,} {noun}")


def fixed_text(fix: Fix, text: str) -> str:
    """The cell after the fix."""
    match fix.action:
        case FixAction.CLEAR:
            return ""
        case FixAction.TIDY:
            return tidy(text)
        case FixAction.DOMAIN:
            local, at, _ = text.strip().rpartition("@")
            return f"{local}{at}{fix.value}" if at else text
        case FixAction.LEAVE_OUT:
            return text
