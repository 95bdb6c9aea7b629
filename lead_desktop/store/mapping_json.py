"""Mappings as JSON, free of the places their columns had; and laid on the headings of another sheet."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, StepKind, Treatment, ValueStep


def fold(heading: str) -> str:
    """A heading without the difference of case and spaces."""
    return " ".join(heading.split()).casefold()


def to_json(mapping: SheetMapping, folded: Sequence[str]) -> str:
    """The mapping as text.

    Args:
        mapping: What to keep.
        folded: Folded headings, one per column.
    """
    columns = [
        [column.field, *_how(column, folded)] for _, column in zip(folded, mapping.columns, strict=True)
    ]
    return json.dumps([mapping.name, mapping.default_country, mapping.fixed, columns])


def from_json(text: str) -> SheetMapping:
    """What `to_json` wrote, now or before there were steps; joined columns are named, see `laid_on`.

    Raises:
        ValueError: It holds what this version does not know.
    """
    name, country, fixed, columns = json.loads(text)
    return SheetMapping(
        tuple(
            ColumnMapping(index, "", field, treatment=Treatment(how[0]), steps=_steps(how))
            for index, (field, *how) in enumerate(columns)
        ),
        name=name,
        default_country=country,
        fixed=tuple((field, value) for field, value in fixed),
    )


def how_to_text(column: ColumnMapping, folded: Sequence[str]) -> str:
    """Treatment and steps of one column: the treatment's bare word as long as there are no steps."""
    how = _how(column, folded)
    return column.treatment.value if len(how) == 1 else json.dumps(how)


def how_from_text(text: str) -> tuple[Treatment, tuple[ValueStep, ...]]:
    """What `how_to_text` wrote.

    Raises:
        ValueError: It holds what this version does not know.
    """
    how = json.loads(text) if text.startswith("[") else [text]
    return Treatment(how[0]), _steps(how)


def laid_on(mapping: SheetMapping, known: Sequence[str], headings: Sequence[str]) -> SheetMapping:
    """The mapping with its columns laid on other headings; equal headings are taken in their order.

    Args:
        mapping: As `from_json` gives it.
        known: Its folded headings.
        headings: Those of the sheet, as read.
    """
    left: dict[str, list[ColumnMapping]] = {}
    for heading, column in zip(known, mapping.columns, strict=True):
        left.setdefault(heading, []).append(column)
    columns = []
    for index, heading in enumerate(headings):
        same = left.get(fold(heading))
        if not same:
            columns.append(ColumnMapping(index, heading))
            continue
        column = same.pop(0)
        match = Match.SAVED if column.field else Match.NONE
        columns.append(laid_column(replace(column, column=index, match=match, question=""), headings))
    return replace(mapping, columns=tuple(columns))


def laid_column(column: ColumnMapping, headings: Sequence[str]) -> ColumnMapping:
    """One column whose joined columns are named, with their places in a sheet; what is not there is asked about."""
    folded = [fold(heading) for heading in headings]
    steps, missing = [], list[str]()
    for step in column.steps:
        if step.kind is not StepKind.JOIN:
            steps.append(step)
            continue
        separator, *named = step.arguments
        places = []
        for heading, which in zip(named[::2], named[1::2], strict=True):
            same = [place for place, one in enumerate(folded) if one == heading]
            if int(which) < len(same):
                places.append(str(same[int(which)]))
            else:
                missing.append(heading)
        if places:
            steps.append(ValueStep(StepKind.JOIN, (separator, *places)))
    laid = replace(column, heading=headings[column.column], steps=tuple(steps))
    if not missing:
        return laid
    words = ", ".join(f"“{heading}”" for heading in missing)
    return replace(laid, match=Match.UNSURE, question=f"{words} was joined to it and is not in this file.")


def _how(column: ColumnMapping, folded: Sequence[str]) -> list[object]:
    """Treatment, and the steps if there are any; each as its kind and its arguments."""
    steps = [[step.kind.value, *_named(step, folded)] for step in column.steps]
    return [column.treatment.value, steps] if steps else [column.treatment.value]


def _named(step: ValueStep, folded: Sequence[str]) -> tuple[str, ...]:
    """Arguments in which joined columns are named: heading, and which of the columns that share it, from 0."""
    if step.kind is not StepKind.JOIN:
        return step.arguments
    separator, *places = step.arguments
    named = [separator]
    for place in map(int, places):
        named += [folded[place], str(list(folded[:place]).count(folded[place]))]
    return tuple(named)


def _steps(how: Sequence[Any]) -> tuple[ValueStep, ...]:
    return tuple(ValueStep(StepKind(kind), tuple(arguments)) for kind, *arguments in (how[1:] or [[]])[0])
