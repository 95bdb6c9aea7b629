"""Which lead field a column probably is. What is unsure says so and asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import (
    FULL_NAME,
    ColumnMapping,
    Match,
    SheetMapping,
    StepKind,
    Treatment,
    ValueStep,
)
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.sheets.heading_words import FULL, NOT_SENT, concepts_of, normal_form
from lead_desktop.sheets.likely_values import (
    UNIT_WORDS,
    contradicts,
    date_treatment,
    factor_of,
    is_email,
    is_phone,
    share,
)

_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_SURE_ENOUGH = 92.0
_WORTH_ASKING = 82.0
_SPLITTABLE = ("FirstName", "LastName")
_OF_ANY_FIELD = frozenset(
    {
        StepKind.JOIN,
        StepKind.REPLACE,
        StepKind.PART,
        StepKind.LOWER,
        StepKind.UPPER,
        StepKind.TITLE,
        StepKind.DEFAULT,
    }
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A possible pairing; higher scores win."""

    score: float
    column: int
    field: str
    match: Match


def suggest_mapping(
    columns: Sequence[SheetColumn],
    fields: Sequence[Field],
    *,
    default_country: str = "",
    placed: Sequence[ColumnMapping | None] = (),
) -> SheetMapping:
    """Pair columns with fields: as placed already, same name, known words, likeness, and last the look of the values.

    No two columns take the same field. A pairing that is not certain has Match.UNSURE and a question; so has
    a date column whose values leave open whether day or month comes first.

    Args:
        columns: Columns of the sheet.
        fields: Fields of the account.
        default_country: Kept with the mapping.
        placed: What is known of some columns, one per column, or nothing; the first to take a field has it.
    """
    writable = {field.name: field for field in fields if field.writable}
    taken: set[str] = set()
    known: dict[int, ColumnMapping] = {}
    for index, column in enumerate(placed):
        if column is not None and not fields_of(column.field) & taken:
            known[index] = column
            taken |= fields_of(column.field)
    candidates = [
        candidate
        for index, column in enumerate(columns)
        for candidate in _candidates(index, column, writable, columns)
    ]
    chosen: dict[int, _Candidate] = {}
    for candidate in sorted(candidates, key=lambda item: (-item.score, item.column)):
        needs = fields_of(candidate.field)
        if candidate.column not in known and candidate.column not in chosen and not needs & taken:
            chosen[candidate.column] = candidate
            taken |= needs
    return SheetMapping(
        tuple(
            known.get(index) or _mapped(index, column, chosen.get(index), writable)
            for index, column in enumerate(columns)
        ),
        default_country=default_country,
    )


def fields_of(name: str) -> frozenset[str]:
    """Fields a column fills: none, one, or both parts of a whole name."""
    return frozenset(_SPLITTABLE) if name == FULL_NAME else frozenset({name} - {""})


def remap_column(mapping: ColumnMapping, column: SheetColumn, field: Field | None) -> ColumnMapping:
    """The column after a person chose a field (None leaves it out): treatment and question to go with it."""
    if field is None:
        return ColumnMapping(mapping.column, mapping.heading, match=Match.CHOSEN)
    treatment, question = _treatment(field, column)
    steps = tuple(step for step in mapping.steps if step.kind in _OF_ANY_FIELD)
    chosen = ColumnMapping(
        mapping.column, mapping.heading, field.name, Match.CHOSEN, treatment, question, steps
    )
    return chosen if question else _with_factor(chosen, field)


def doubted(mapping: ColumnMapping, column: SheetColumn, field: Field | None) -> ColumnMapping:
    """A column mapped as in an earlier file, with a question where the values of this one speak against it."""
    if not mapping.field or mapping.question:
        return mapping
    if contradicts(mapping, column, field):
        label = "a name" if field is None else field.label
        question = f"Is this really {label}? The first values do not look like it."
        return replace(mapping, match=Match.UNSURE, question=question)
    if field is None or field.kind not in {ValueKind.DATE, ValueKind.DATETIME}:
        return mapping
    treatment, question = date_treatment(column)
    if treatment in {Treatment.DATE_ISO, mapping.treatment} or (
        question and mapping.treatment is not Treatment.DATE_ISO
    ):
        return mapping
    return replace(
        mapping,
        treatment=treatment,
        match=Match.UNSURE,
        question=question or f"Other than last time, these can only be {treatment}. Is that right?",
    )


def _candidates(
    index: int, column: SheetColumn, fields: dict[str, Field], columns: Sequence[SheetColumn]
) -> list[_Candidate]:
    if column.heading.strip() == NOT_SENT:
        return []
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
    if not found:
        found.extend(_without_brackets(index, column, fields))
    if not concepts and not found:
        found.extend(_alike(index, heading, fields))
        found.extend(_by_content(index, column, fields))
    return found


def _without_brackets(index: int, column: SheetColumn, fields: dict[str, Field]) -> list[_Candidate]:
    """Match without what stands in brackets: "Budget (lakh)" is a budget; what else may stand in brackets ("Phone (wife)") is asked about."""
    bare = normal_form(_IN_BRACKETS.sub(" ", column.heading)).replace(" ", "")
    inside = normal_form(" ".join(_IN_BRACKETS.findall(column.heading))).split()
    match = Match.LIKELY if set(inside) <= UNIT_WORDS else Match.UNSURE
    return [
        _Candidate(88.0 - (1.0 if field.group else 0.0), index, field.name, match)
        for field in fields.values()
        if inside and bare in _names(field)
    ]


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
        if field.kind is ValueKind.EMAIL and share(column, is_email) == 1.0:
            found.append(_Candidate(60.0 + field.unique, index, field.name, Match.LIKELY))
        elif field.kind is ValueKind.PHONE and share(column, is_phone) == 1.0 and field.unique:
            found.append(_Candidate(50.0, index, field.name, Match.UNSURE))
    return found


def _mapped(
    index: int, column: SheetColumn, chosen: _Candidate | None, fields: dict[str, Field]
) -> ColumnMapping:
    plain = ColumnMapping(index, column.heading)
    if chosen is None:
        return plain
    if chosen.field == FULL_NAME:
        name = replace(plain, field=FULL_NAME, match=chosen.match, treatment=Treatment.SPLIT_NAME)
        return doubted(name, column, None)
    field = fields[chosen.field]
    treatment, question = _treatment(field, column)
    mapped = replace(plain, field=field.name, match=chosen.match, treatment=treatment, question=question)
    if not question:
        mapped = doubted(mapped, column, field)
    if not mapped.question and chosen.match is Match.UNSURE:
        mapped = replace(mapped, question=f"Is this {field.label}?")
    if mapped.question:
        return replace(mapped, match=Match.UNSURE)
    return _with_factor(mapped, field)


def _with_factor(mapping: ColumnMapping, field: Field) -> ColumnMapping:
    """Amounts whose heading names another unit ("Budget (lakh)") are multiplied, if a person agrees."""
    unit, factor = factor_of(mapping.heading)
    if field.kind is not ValueKind.NUMBER or not factor or mapping.step(StepKind.MULTIPLY):
        return mapping
    return replace(
        mapping,
        match=Match.UNSURE,
        question=f"The heading says “{unit}”. Multiply the values by {int(factor):,}?",
        steps=(*mapping.steps, ValueStep(StepKind.MULTIPLY, (factor,))),
    )


def _treatment(field: Field, column: SheetColumn) -> tuple[Treatment, str]:
    if field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        return date_treatment(column)
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
