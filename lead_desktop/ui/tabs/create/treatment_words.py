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
from lead_desktop.ui.words import counted

DATE_TREATMENTS = (Treatment.DATE_DMY, Treatment.DATE_MDY, Treatment.DATE_ISO)
SEPARATORS = {
    " ": "space",
    ",": "comma",
    ";": "semicolon",
    "-": "dash",
    "/": "slash",
    "|": "bar",
    "\n": "line break",
}
_TREATMENTS = {
    Treatment.AS_IS: "As it is",
    Treatment.TRIM: "Trim",
    Treatment.EMAIL: "Trim, lower case",
    Treatment.SPLIT_NAME: "Split at the last space",
    Treatment.DATE_DMY: "Read as dd/mm/yyyy",
    Treatment.DATE_MDY: "Read as mm/dd/yyyy",
    Treatment.DATE_ISO: "Read as yyyy-mm-dd",
    Treatment.BOOLEAN: "Read as yes or no",
    Treatment.CHOICE: "Match list values",
}
_SAID_BY_STEPS = frozenset({Treatment.TRIM, Treatment.AS_IS, Treatment.BOOLEAN, Treatment.CHOICE})
_CASES = {StepKind.LOWER: "Lower case", StepKind.UPPER: "Upper case", StepKind.TITLE: "Title case"}
_PARTS = {
    PART_BEFORE: "Part before the first",
    PART_AFTER: "Part after the first",
    PART_LAST: "Part after the last",
}


def treatment_words(treatment: Treatment, country: str) -> str:
    """What a treatment does, like "Read as dd/mm/yyyy"."""
    if treatment is Treatment.PHONE:
        return f"Country code of {country} if missing" if country else "Keep the country code"
    return _TREATMENTS[treatment]


def separator_words(separator: str) -> str:
    """A separator as a person calls it."""
    return SEPARATORS.get(separator, f"“{separator}”")


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
    words[1:] = [f"{word[0].lower()}{word[1:]}" for word in words[1:]]
    if unlisted:
        words.append(f"{unlisted} unknown")
    return ", ".join(words)


def step_words(step: ValueStep, columns: Sequence[SheetColumn]) -> str:
    """What one step does, like "Multiply by 100,000"."""
    given = step.arguments
    match step.kind:
        case StepKind.JOIN:
            words = f"Join with {' and '.join(columns[int(place)].letter for place in given[1:])}"
        case StepKind.REPLACE:
            words = f"Replace “{given[0]}”" if given[1] else f"Remove “{given[0]}”"
        case StepKind.PART:
            words = f"{_PARTS.get(given[1], f'Part {given[1]} by')} {separator_words(given[0])}"
        case StepKind.MULTIPLY:
            words = f"Multiply by {grouped(given[0])}"
        case StepKind.YES_NO:
            words = "Own words for yes and no"
        case StepKind.VALUES:
            words = f"{counted(len(given) // 2, 'value')} matched"
        case _:
            words = _CASES.get(step.kind) or f"“{given[0]}” if empty"
    return words


def grouped(factor: str) -> str:
    """100000 as 100,000; other numbers as they are typed."""
    return f"{int(factor):,}" if factor.isdecimal() and factor.isascii() else factor
