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
    """

    column: int
    heading: str
    field: str = ""
    match: Match = Match.NONE
    treatment: Treatment = Treatment.AS_IS
    question: str = ""


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
