"""Which lead field a column probably is. What is unsure says so and asks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.sheets.dates import DateOrder, date_order
from lead_desktop.sheets.heading_words import FULL, concepts_of, normal_form
from lead_desktop.sheets.numbers import NumberState, read_boolean, read_number

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.]{2,}")
_PHONE = re.compile(r"(?=(?:\D*\d){7})\+?[0-9][0-9 ()./\-\xa0]{5,}[0-9]")
_SURE_ENOUGH = 92.0
_WORTH_ASKING = 82.0
_CONTENT_SHARE = 0.8
_SPLITTABLE = ("FirstName", "LastName")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A possible pairing; higher scores win."""

    score: float
    column: int
    field: str
    match: Match


def suggest_mapping(
    columns: Sequence[SheetColumn], fields: Sequence[Field], *, default_country: str = ""
) -> SheetMapping:
    """Pair columns with fields: same name, known words, likeness, and last the look of the values.

    No two columns take the same field. A pairing that is not certain has Match.UNSURE and a question; so has
    a date column whose values leave open whether day or month comes first.
    """
    writable = {field.name: field for field in fields if field.writable}
    candidates = [
        candidate
        for index, column in enumerate(columns)
        for candidate in _candidates(index, column, writable, columns)
    ]
    chosen: dict[int, _Candidate] = {}
    taken: set[str] = set()
    for candidate in sorted(candidates, key=lambda item: (-item.score, item.column)):
        needs = set(_SPLITTABLE) if candidate.field == FULL_NAME else {candidate.field}
        if candidate.column not in chosen and not needs & taken:
            chosen[candidate.column] = candidate
            taken |= needs
    return SheetMapping(
        tuple(_mapped(index, column, chosen.get(index), writable) for index, column in enumerate(columns)),
        default_country=default_country,
    )


def remap_column(mapping: ColumnMapping, column: SheetColumn, field: Field | None) -> ColumnMapping:
    """The column after a person chose a field (None leaves it out): treatment and question to go with it."""
    if field is None:
        return ColumnMapping(mapping.column, mapping.heading, match=Match.CHOSEN)
    treatment, question = _treatment(field, column)
    return ColumnMapping(mapping.column, mapping.heading, field.name, Match.CHOSEN, treatment, question)


def _candidates(
    index: int, column: SheetColumn, fields: dict[str, Field], columns: Sequence[SheetColumn]
) -> list[_Candidate]:
    heading = normal_form(column.heading)
    found: list[_Candidate] = []
    concepts = concepts_of(column.heading)
    for field in fields.values():
        if heading and heading.replace(" ", "") in _names(field):
            exact = column.heading.strip() in {field.name, field.label}
            child = 1.0 if field.group else 0.0
            found.append(
                _Candidate(102.0 - child if exact else 100.0 - child, index, field.name, Match.SAME_NAME)
            )
    for rank, concept in enumerate(concepts):
        if concept.name == FULL and all(name in fields for name in _SPLITTABLE):
            found.extend(_full_name(index, heading, columns))
            continue
        known = [name for name in concept.fields if name in fields]
        known += [
            field.name
            for field in fields.values()
            if field.name not in known and not field.group and normal_form(field.label) in concept.words
        ]
        found.extend(
            _Candidate(95.0 - rank - place / 10, index, name, Match.LIKELY)
            for place, name in enumerate(known)
        )
    if not concepts:
        found.extend(_alike(index, heading, fields))
        found.extend(_by_content(index, column, fields))
    return found


def _names(field: Field) -> set[str]:
    return {
        normal_form(name).replace(" ", "")
        for name in (field.name, field.name.rpartition(".")[2], field.label)
    }


def _full_name(index: int, heading: str, columns: Sequence[SheetColumn]) -> list[_Candidate]:
    """A whole name; beside a column of last names, "Name" means the first name."""
    others = {concept.name for column in columns for concept in concepts_of(column.heading)[:1]}
    if "last name" in others:
        return [] if "first name" in others else [_Candidate(93.0, index, "FirstName", Match.LIKELY)]
    if "first name" in others:
        return []
    return [_Candidate(94.0 if heading != "contact" else 90.0, index, FULL_NAME, Match.LIKELY)]


def _alike(index: int, heading: str, fields: dict[str, Field]) -> list[_Candidate]:
    if len(heading) < len("abcd"):
        return []
    found = []
    for field in fields.values():
        score = max(
            fuzz.token_sort_ratio(heading, normal_form(name)) for name in (field.label, field.name) if name
        )
        if score >= _WORTH_ASKING:
            sure = score >= _SURE_ENOUGH
            found.append(_Candidate(score * 0.9, index, field.name, Match.LIKELY if sure else Match.UNSURE))
    return found


def _by_content(index: int, column: SheetColumn, fields: dict[str, Field]) -> list[_Candidate]:
    """A column whose heading says nothing, by its values. An e-mail is unmistakable, digits are not."""
    found = []
    for field in fields.values():
        if field.group or not column.samples:
            continue
        if field.kind is ValueKind.EMAIL and _share(column, _is_email) == 1.0:
            found.append(_Candidate(60.0 + field.unique, index, field.name, Match.LIKELY))
        elif field.kind is ValueKind.PHONE and _share(column, _is_phone) == 1.0 and field.unique:
            found.append(_Candidate(50.0, index, field.name, Match.UNSURE))
    return found


def _mapped(
    index: int, column: SheetColumn, chosen: _Candidate | None, fields: dict[str, Field]
) -> ColumnMapping:
    plain = ColumnMapping(index, column.heading)
    if chosen is None:
        return plain
    if chosen.field == FULL_NAME:
        return replace(plain, field=FULL_NAME, match=chosen.match, treatment=Treatment.SPLIT_NAME)
    field = fields[chosen.field]
    treatment, question = _treatment(field, column)
    if not question and _contradicts(field, column):
        question = f"Is this really {field.label}? The first values do not look like it."
    if not question and chosen.match is Match.UNSURE:
        question = f"Is this {field.label}?"
    match = Match.UNSURE if question else chosen.match
    return replace(plain, field=field.name, match=match, treatment=treatment, question=question)


def _treatment(field: Field, column: SheetColumn) -> tuple[Treatment, str]:
    if field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        return _date_treatment(column)
    if field.options:
        return Treatment.CHOICE, ""
    treatments = {
        ValueKind.EMAIL: Treatment.EMAIL,
        ValueKind.PHONE: Treatment.PHONE,
        ValueKind.BOOLEAN: Treatment.BOOLEAN,
        ValueKind.ID: Treatment.AS_IS,
        ValueKind.JSON: Treatment.AS_IS,
    }
    return treatments.get(field.kind, Treatment.TRIM), ""


def _date_treatment(column: SheetColumn) -> tuple[Treatment, str]:
    orders = {text: date_order(text) for text in column.samples}
    seen = set(orders.values())
    if DateOrder.DAY_FIRST in seen and DateOrder.MONTH_FIRST in seen:
        return Treatment.DATE_DMY, "Some dates have the day first and some the month. Which is right?"
    if DateOrder.DAY_FIRST in seen:
        return Treatment.DATE_DMY, ""
    if DateOrder.MONTH_FIRST in seen:
        return Treatment.DATE_MDY, ""
    open_orders = {DateOrder.EITHER, DateOrder.SAME}
    if seen & open_orders:
        three = [text for text, order in orders.items() if order in open_orders][:3]
        return Treatment.DATE_DMY, f"Day or month first? {', '.join(three)}"
    return Treatment.DATE_ISO, ""


def _contradicts(field: Field, column: SheetColumn) -> bool:
    """Most values cannot be of the field's kind."""
    tests: dict[ValueKind, Callable[[str], bool]] = {
        ValueKind.EMAIL: lambda text: "@" in text,
        ValueKind.PHONE: lambda text: sum(character.isdigit() for character in text) >= len("12345"),
        ValueKind.DATE: _is_date,
        ValueKind.DATETIME: _is_date,
        ValueKind.NUMBER: lambda text: read_number(text)[0] is not NumberState.NOT_A_NUMBER,
        ValueKind.BOOLEAN: lambda text: bool(read_boolean(text)),
    }
    test = tests.get(field.kind)
    if not column.samples:
        return False
    if test is not None and not field.options:
        return _share(column, test) < 0.5  # noqa: PLR2004 - the lesser half
    holds_addresses = "email" in field.name.lower() or field.name.startswith("Owner")
    return (
        field.kind is ValueKind.TEXT
        and not field.options
        and not holds_addresses
        and _share(column, _is_email) >= _CONTENT_SHARE
    )


def _share(column: SheetColumn, test: Callable[[str], bool]) -> float:
    return sum(test(text) for text in column.samples) / max(1, len(column.samples))


def _is_email(text: str) -> bool:
    return _EMAIL.fullmatch(text) is not None


def _is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None


def _is_date(text: str) -> bool:
    return date_order(text) is not DateOrder.NONE
