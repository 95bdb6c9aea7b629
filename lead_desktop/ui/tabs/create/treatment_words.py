"""What is done to the values of a column, in words."""

from __future__ import annotations

from collections.abc import Sequence

from lead_desktop.core.mapping import (
    PART_AFTER,
    PART_BEFORE,
    PART_LAST,
    ColumnMapping,
    StepKind,
    Treatment,
    ValueStep,
)
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.ui.numerals import is_english
from lead_desktop.ui.tabs.create.listing import by_commas, listed
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.typed_numbers import written_number
from lead_desktop.ui.words import number

DATE_TREATMENTS = (Treatment.DATE_DMY, Treatment.DATE_MDY, Treatment.DATE_ISO)
SEPARATORS = {
    " ": mark("space"),
    ",": mark("comma"),
    ";": mark("semicolon"),
    "-": mark("dash"),
    "/": mark("slash"),
    "|": mark("bar"),
    "\n": mark("line break"),
}
"""Separators with a name; shown by `separator_words`."""
DATE_ORDERS = {
    Treatment.DATE_DMY: "dd/mm/yyyy",
    Treatment.DATE_MDY: "mm/dd/yyyy",
    Treatment.DATE_ISO: "yyyy-mm-dd",
}
"""How a date is read, in signs that are the same in every language."""
_TREATMENTS = {
    Treatment.AS_IS: mark("As it is"),
    Treatment.TRIM: mark("Trim"),
    Treatment.EMAIL: mark("Trim, lower case"),
    Treatment.SPLIT_NAME: mark("Split at the last space"),
    Treatment.BOOLEAN: mark("Read as yes or no"),
    Treatment.CHOICE: mark("Match list values"),
}
_SAID_BY_STEPS = frozenset({Treatment.TRIM, Treatment.AS_IS, Treatment.BOOLEAN, Treatment.CHOICE})
_CASES = {
    StepKind.LOWER: mark("Lower case"),
    StepKind.UPPER: mark("Upper case"),
    StepKind.TITLE: mark("Title case"),
}
_PARTS = {
    PART_BEFORE: mark("Part before the first {separator}"),
    PART_AFTER: mark("Part after the first {separator}"),
    PART_LAST: mark("Part after the last {separator}"),
}


def treatment_words(treatment: Treatment, country: str) -> str:
    """What a treatment does, like "Read as dd/mm/yyyy"."""
    if treatment is Treatment.PHONE:
        if not country:
            return tr("Keep the country code")
        return tr("Country code of {country} if missing", country=country)
    if (order := DATE_ORDERS.get(treatment)) is not None:
        return tr("Read as {order}", order=order)
    return tr(_TREATMENTS[treatment])


def separator_words(separator: str) -> str:
    """A separator as a person calls it."""
    known = SEPARATORS.get(separator)
    return tr(known) if known else tr("“{text}”", text=separator)


def column_words(
    column: ColumnMapping, columns: Sequence[SheetColumn], country: str, *, unlisted: int = 0
) -> str:
    """All that is done to a column's values, in one line.

    Args:
        column: The column.
        columns: Columns of the sheet, for the letters of those joined to it.
        country: Country of phones without a code.
        unlisted: How many of its values are in no list.
    """
    own = column.step(StepKind.COUNTRY)
    treatment = treatment_words(column.treatment, own.arguments[0] if own else country)
    words = [step_words(step, columns) for step in column.steps if step.kind is not StepKind.COUNTRY]
    if not words or column.treatment not in _SAID_BY_STEPS:
        words.append(treatment)
    words[1:] = map(_going_on, words[1:])
    if unlisted:
        words.append(tr_n("{n} unknown", "{n} unknown", unlisted))
    return by_commas(words)


def _going_on(words: str) -> str:
    """Within a line English has small letters; German does not, and most languages have one size of them."""
    return f"{words[0].lower()}{words[1:]}" if is_english() else words


def step_words(step: ValueStep, columns: Sequence[SheetColumn]) -> str:
    """What one step does, like "Multiply by 100,000"."""
    given = step.arguments
    match step.kind:
        case StepKind.JOIN:
            words = tr(
                "Join with {columns}", columns=listed([columns[int(place)].letter for place in given[1:]])
            )
        case StepKind.REPLACE:
            words = (
                tr("Replace “{text}”", text=given[0]) if given[1] else tr("Remove “{text}”", text=given[0])
            )
        case StepKind.PART:
            words = _part_words(given[1], separator_words(given[0]))
        case StepKind.MULTIPLY:
            words = tr("Multiply by {factor}", factor=grouped(given[0]))
        case StepKind.YES_NO:
            words = tr("Own words for yes and no")
        case StepKind.VALUES:
            words = tr_n("{n} value matched", "{n} values matched", len(given) // 2)
        case StepKind.LOWER | StepKind.UPPER | StepKind.TITLE:
            words = tr(_CASES[step.kind])
        case _:
            words = tr("“{text}” if empty", text=given[0])
    return words


def _part_words(which: str, separator: str) -> str:
    if known := _PARTS.get(which):
        return tr(known, separator=separator)
    return tr("Part {number} by {separator}", number=which, separator=separator)


def grouped(factor: str) -> str:
    """100000 as 100,000; other numbers as they are typed in this language."""
    return number(int(factor)) if factor.isdecimal() and factor.isascii() else written_number(factor)
