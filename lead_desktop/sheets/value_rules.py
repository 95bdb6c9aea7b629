"""How the values of one column are checked and treated: one reading gives both, so they cannot disagree."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Treatment
from lead_desktop.core.rows import RowState
from lead_desktop.sheets import findings as say
from lead_desktop.sheets.dates import DateProblem, read_date
from lead_desktop.sheets.emails import LONGEST_LOCAL, EmailState, email_state, right_domain
from lead_desktop.sheets.emails import key_at_a_glance as email_key
from lead_desktop.sheets.findings import Finding
from lead_desktop.sheets.numbers import ChoiceList, NumberState, read_boolean, read_number
from lead_desktop.sheets.phones import LONGEST_GLANCE, PhoneReader, PhoneState
from lead_desktop.sheets.texts import (
    LOST_CHARACTER,
    has_invisible,
    has_loose_spaces,
    has_markup,
    is_excel_error,
    lost_digits,
    tidy,
)
from lead_desktop.sheets.value_steps import steps_of

# Words with single spaces, and none of the characters a closer look is for.
_WORD = "[^\\s<=#+\x00-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]+"
_CLEAN_TEXT = re.compile(f"{_WORD}(?: {_WORD})*")
_TIDY_TEXT = re.compile(_CLEAN_TEXT.pattern.replace("<=#+", ""))
_DATE_TREATMENTS = frozenset({Treatment.DATE_DMY, Treatment.DATE_MDY, Treatment.DATE_ISO})
_URL = re.compile(r"(?:https?://)?[^\s/.@]+(?:\.[^\s/.@]+)+(?:[/?#:]\S*)?", re.IGNORECASE)
_CACHED = 50_000
_NO_LIMIT = 1 << 31


@dataclass(frozen=True, slots=True)
class Reading:
    """One value, read.

    Attributes:
        text: What is sent; "" for nothing.
        findings: What is wrong with it.
        key: Normalised form for comparing unique values; "" when it is not to be compared.
    """

    text: str
    findings: tuple[Finding, ...] = ()
    key: str = ""

    @property
    def refused(self) -> bool:
        """The row cannot be sent with this value."""
        return any(finding.severity is RowState.ERROR for finding in self.findings)


_SENT_IN_OWN_FORM = frozenset({ValueKind.BOOLEAN, ValueKind.DATE, ValueKind.DATETIME})
"""Kinds whose MaxLength is about how the CRM stores them, not about the text that is sent."""
# LeadSquared's Booleans have a MaxLength of 1 and are read back as "1" and "0" (its page "Get Metadata").
_ONE_CHARACTER = frozenset({1})
_SHORT_BOOLEANS = {"true": "1", "false": "0"}


class ValueRule:
    """The rule of one mapped column (or one fixed value).

    Attributes:
        field: The lead field, or None for first + last name together.
        is_clean: Fast test; what passes, up to `clean_length` characters, is sent as it is and needs no
            reading. Never true for values that must be read to be compared.
        clean_length: Most characters.
        fills: An empty cell becomes a value, so it has to be read, too.
        key_at_a_glance: The key of a text that surely has nothing wrong with it and is sent; "" when it has to be
            read. Some five times as fast as reading.
        read: The reading of a text.
    """

    def __init__(self, mapping: ColumnMapping, field: Field | None, phones: PhoneReader) -> None:
        self.field = field
        self._as_is = mapping.treatment is Treatment.AS_IS
        self._treatment = mapping.treatment
        self._phones = phones
        self._limit = field.max_length if field and field.kind not in _SENT_IN_OWN_FORM else None
        self._choices = ChoiceList(field.options) if field and field.options else None
        self._special = self._special_reading()
        self._numeric = field is not None and field.kind is ValueKind.NUMBER
        self._steps = steps_of(mapping)
        self.fills = self._steps is not None and self._steps.fills
        compared = field is not None and field.unique
        plain = self._special is None and self._steps is None and not compared
        self.is_clean: Callable[[str], object] = _CLEAN_TEXT.fullmatch if plain else _never
        self.clean_length = self._limit if self._limit is not None else _NO_LIMIT
        self.key_at_a_glance: Callable[[str], str] = self._glance() if self._steps is None else _no_key
        # values that must be different gain nothing from a cache
        self.read: Callable[[str], Reading] = self._read if compared else lru_cache(_CACHED)(self._read)

    def _glance(self) -> Callable[[str], str]:
        if self._special == self._email and self.clean_length >= LONGEST_LOCAL:
            return email_key
        if self._special == self._phone and self.clean_length >= LONGEST_GLANCE:
            return self._phones.key_at_a_glance
        return _no_key

    def _special_reading(self) -> Callable[[str], tuple[str, tuple[Finding, ...], str]] | None:
        kind = self.field.kind if self.field else ValueKind.TEXT
        if self._treatment in _DATE_TREATMENTS or kind in {ValueKind.DATE, ValueKind.DATETIME}:
            return self._date
        if self._choices is not None:
            return self._choice
        readings = {
            ValueKind.EMAIL: self._email,
            ValueKind.PHONE: self._phone,
            ValueKind.NUMBER: self._number,
            ValueKind.BOOLEAN: self._boolean,
            ValueKind.URL: self._url,
        }
        return readings.get(kind)

    def _read(self, text: str) -> Reading:
        found: tuple[Finding, ...] = ()
        tidied = text
        if not _TIDY_TEXT.fullmatch(text):
            tidied = tidy(text)
            found = self._looks(text) if tidied else ()
        if tidied and (spoiled := self._spoiled(tidied)) is not None:
            return Reading(tidied, (spoiled,))
        if self._steps is not None:
            tidied, more = self._steps.apply(tidied)
            found += more
            if tidied and (spoiled := self._spoiled(tidied)) is not None:
                return Reading(tidied, (*found, spoiled))
        if not tidied:
            return Reading("", found)
        if self._special is None:
            sent, key = tidied, tidied.casefold()
        else:
            sent, more, key = self._special(tidied)
            found += more
        if self._as_is and self._steps is None:
            sent = text
        if self.field is not None and self._limit is not None and len(sent) > self._limit:
            found += (say.too_long(self.field, len(sent)),)
        return Reading(sent, found, key)

    def _looks(self, text: str) -> tuple[Finding, ...]:
        """What is wrong with spaces and characters; it hurts no one but the reader."""
        found: tuple[Finding, ...] = ()
        if has_invisible(text):
            found = (say.INVISIBLE_KEPT if self._as_is else say.INVISIBLE,)
        elif has_loose_spaces(text):
            found = (say.SPACES_KEPT if self._as_is else say.SPACES,)
        return (*found, say.CHARACTER_LOST) if LOST_CHARACTER in text else found

    def _spoiled(self, text: str) -> Finding | None:
        """What makes any further look useless."""
        if is_excel_error(text):
            return say.EXCEL_ERROR
        if text[0] == "=" and len(text) > 1:
            return say.FORMULA
        if "+" in text and lost_digits(text) and not self._numeric:
            return say.DIGITS_LOST
        return say.HTML if has_markup(text) else None

    def _email(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        address = text.removeprefix("mailto:").lower() if self._treatment is Treatment.EMAIL else text
        state = email_state(address)
        key = address.lower()
        if state is not EmailState.GOOD:
            return address, (say.EMAIL_FINDINGS[state],), key if state is EmailState.RESERVED else ""
        mistyped = right_domain(address)
        return address, (say.mistyped_domain(*mistyped),) if mistyped else (), key

    def _phone(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        phone = self._phones.read(text)
        sent = phone.text if self._treatment is Treatment.PHONE else text
        if phone.state is PhoneState.GOOD:
            return sent, (), phone.key
        return sent, (say.PHONE_FINDINGS[phone.state],), phone.key

    def _date(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        date = read_date(text, self._treatment)
        if date is DateProblem.NOT_THERE:
            return text, (say.DATE_NOT_THERE,), ""
        if date is DateProblem.UNREADABLE:
            return text, (say.DATE_UNREADABLE,), ""
        return date, (), date

    def _number(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        state, number = read_number(text)
        if state is NumberState.NOT_A_NUMBER:
            return text, (say.NOT_A_NUMBER,), ""
        return number, (say.ambiguous_number(number),) if state is NumberState.AMBIGUOUS else (), number

    def _boolean(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        word = read_boolean(text)
        if not word:
            return text, (say.NOT_YES_NO,), ""
        short = self.field is not None and self.field.max_length in _ONE_CHARACTER
        return (_SHORT_BOOLEANS[word] if short else word), (), word

    def _choice(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        if self._choices is None or self.field is None:
            raise TypeError("a choice needs a field with options")
        option = self._choices.find(text)
        if option:
            return option, (), option
        return text, (say.not_in_list(self.field, self._choices.nearest(text)),), ""

    def _url(self, text: str) -> tuple[str, tuple[Finding, ...], str]:
        return text, () if _URL.fullmatch(text) else (say.URL_UNUSUAL,), text.casefold()


def _no_key(_text: str) -> str:
    """Every value has to be read."""
    return ""


def _never(_text: str) -> None:
    """Nothing is clean by its look alone."""
