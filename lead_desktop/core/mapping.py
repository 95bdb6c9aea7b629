"""Which sheet column becomes which lead field, and how its values are treated."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FULL_NAME = "FirstName+LastName"


class Match(StrEnum):
    """Why a column is mapped as it is, from sure to unsure."""

    SAME_NAME = "same name"
    LIKELY = "likely"
    UNSURE = "unsure"
    SAVED = "saved"
    CHOSEN = "your choice"
    NONE = "not mapped"


class Treatment(StrEnum):
    """What is done to a value before it is checked and sent."""

    AS_IS = "as is"
    TRIM = "trim"
    EMAIL = "trim, lower case"
    PHONE = "country code"
    SPLIT_NAME = "split at the last space"
    DATE_DMY = "dd/mm/yyyy"
    DATE_MDY = "mm/dd/yyyy"
    DATE_ISO = "yyyy-mm-dd"
    BOOLEAN = "yes/no"
    CHOICE = "list values"


class StepKind(StrEnum):
    """What one step does to a value, and what its arguments are."""

    JOIN = "join"  # separator, then indices of the sheet columns that follow this one's value
    REPLACE = "replace"  # text to look for, text in its place
    PART = "part"  # separator, then PART_BEFORE, PART_AFTER, PART_LAST or a number from 1
    LOWER = "lower case"
    UPPER = "upper case"
    TITLE = "title case"
    MULTIPLY = "multiply"  # factor
    YES_NO = "yes/no words"  # words for yes, words for no, each with commas between
    VALUES = "list values"  # value in the sheet, value of the list, and so on in pairs
    COUNTRY = "country"  # ISO region for phones of this column without a country code
    DEFAULT = "default"  # value when there is none


PART_BEFORE, PART_AFTER, PART_LAST = "before", "after", "last"


@dataclass(frozen=True, slots=True)
class ValueStep:
    """One thing that is done to the values of a column before they are read, checked and sent.

    Attributes:
        kind: What.
        arguments: How, as told beside each kind.
    """

    kind: StepKind
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """One sheet column and where it goes.

    Attributes:
        column: Index of the sheet column, from 0.
        heading: Its heading as read.
        field: Schema name, FULL_NAME for "first + last name", or "" when it is left out.
        match: Why.
        treatment: What is done to its values.
        question: A sentence when a person has to decide ("Day or month first?"), or "".
        steps: What is done to its values first: JOIN before all others, the rest in this order, DEFAULT at the end.
    """

    column: int
    heading: str
    field: str = ""
    match: Match = Match.NONE
    treatment: Treatment = Treatment.AS_IS
    question: str = ""
    steps: tuple[ValueStep, ...] = ()

    def step(self, kind: StepKind) -> ValueStep | None:
        """The first step of a kind, or None."""
        return next((step for step in self.steps if step.kind is kind), None)

    def joined(self) -> tuple[int, ...]:
        """Indices of the sheet columns whose values are put behind this one's."""
        join = self.step(StepKind.JOIN)
        return tuple(int(place) for place in join.arguments[1:]) if join else ()


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """The mapping of a whole sheet.

    Attributes:
        columns: One per sheet column, in sheet order.
        name: Name it was saved under, or "".
        default_country: ISO region for phones without country code, or "".
        fixed: Pairs of field and value sent with every row.
    """

    columns: tuple[ColumnMapping, ...]
    name: str = ""
    default_country: str = ""
    fixed: tuple[tuple[str, str], ...] = ()

    def mapped(self) -> tuple[ColumnMapping, ...]:
        """The columns that are sent."""
        return tuple(column for column in self.columns if column.field)
