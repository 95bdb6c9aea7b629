"""The lines of the map table, and what is said under it: pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.ui.words import counted

LEAVE_OUT = "Leave out"
FULL_NAME_LABEL = "First + last name"
DATE_TREATMENTS = (Treatment.DATE_DMY, Treatment.DATE_MDY, Treatment.DATE_ISO)
_DATES = frozenset({ValueKind.DATE, ValueKind.DATETIME})
_TREATMENTS = {
    Treatment.AS_IS: "As it is",
    Treatment.TRIM: "Trim",
    Treatment.EMAIL: "Trim, lower case",
    Treatment.SPLIT_NAME: "Split at the last space",
    Treatment.DATE_DMY: "Read as dd/mm/yyyy",
    Treatment.DATE_MDY: "Read as mm/dd/yyyy",
    Treatment.DATE_ISO: "Read as yyyy-mm-dd",
    Treatment.BOOLEAN: "Yes/No to true/false",
    Treatment.CHOICE: "Match list values",
}
_MATCHES = {
    Match.SAME_NAME: "Same name",
    Match.LIKELY: "Likely",
    Match.UNSURE: "Unsure",
    Match.SAVED: "Saved",
    Match.CHOSEN: "Your choice",
    Match.NONE: "",
}


@dataclass(frozen=True, slots=True)
class MapRow:
    """One line of the table: a column of the sheet, or the heading of a section.

    Attributes:
        place: Index of the column; -1 for a section.
        letter: Column letter in the sheet.
        heading: Heading of the column, or title of the section.
        samples: First values.
        label: Label of the field, or LEAVE_OUT.
        name: Schema name of the field, as a person reads it.
        mapping: How the column is mapped; None for a section.
        treatment: What is done to its values, in words.
        choices: Ways its values can be read; empty when there is one.
        indented: Belongs to a custom field set.
        detail: Quiet words behind a section's title.
        icon: Icon of a section.
    """

    place: int
    letter: str
    heading: str
    samples: str = ""
    label: str = ""
    name: str = ""
    mapping: ColumnMapping | None = None
    treatment: str = ""
    choices: tuple[Treatment, ...] = ()
    indented: bool = False
    detail: str = ""
    icon: str = ""

    @property
    def left_out(self) -> bool:
        """The column is not sent."""
        return self.mapping is not None and not self.mapping.field

    @property
    def question(self) -> str:
        """What a person has to decide, or ""."""
        return self.mapping.question if self.mapping else ""

    @property
    def match(self) -> str:
        """Why the column is mapped as it is."""
        return _MATCHES[self.mapping.match] if self.mapping and self.mapping.field else ""


def treatment_words(treatment: Treatment, country: str) -> str:
    """What a treatment does, like "Read as dd/mm/yyyy"."""
    if treatment is Treatment.PHONE:
        return f"Country code of {country} if missing" if country else "Keep the country code"
    return _TREATMENTS[treatment]


def map_rows(
    mapping: SheetMapping, columns: Sequence[SheetColumn], fields: Sequence[Field]
) -> tuple[MapRow, ...]:
    """Mapped columns in sheet order, then those of each custom field set, then those left out."""
    known = {field.name: field for field in fields}
    rows = [_row(m, c, known, mapping.default_country) for m, c in zip(mapping.columns, columns, strict=True)]
    sets = {row.place: known[row.mapping.field].group for row in rows if row.mapping and _in_set(row, known)}
    found = [row for row in rows if not row.left_out and row.place not in sets]
    for group in dict.fromkeys(sets.values()):
        children = [row for row in rows if sets.get(row.place) == group]
        all_children = sum(field.group == group and field.writable for field in fields)
        label = known[group].label if group in known else group
        detail = f"custom field set, {len(children)} of {all_children} children mapped"
        found.append(MapRow(-1, "", label, detail=detail, icon="tree-structure"))
        found += children
    left = [row for row in rows if row.left_out]
    if left:
        stay = "column stays" if len(left) == 1 else "columns stay"
        verb = "is" if len(left) == 1 else "are"
        detail = f"{len(left)} {stay} in the file and {verb} not sent"
        found.append(MapRow(-1, "", "Left out", detail=detail, icon="eye-slash"))
        found += left
    return tuple(found)


def field_choices(fields: Sequence[Field]) -> Iterator[tuple[str, str]]:
    """Pairs of schema name and label a column can go to; "" leaves it out."""
    yield "", LEAVE_OUT
    names = {field.name for field in fields}
    if {"FirstName", "LastName"} <= names:
        yield FULL_NAME, FULL_NAME_LABEL
    parents = {field.group for field in fields if field.group}
    sets = {field.name: field.label for field in fields if field.name in parents}
    for field in fields:
        if field.writable and field.name not in parents:
            yield (
                field.name,
                f"{sets.get(field.group, field.group)}: {field.label}" if field.group else field.label,
            )


@dataclass(frozen=True, slots=True)
class MapSummary:
    """The line under the table.

    Attributes:
        title: "12 of 15 columns mapped".
        words: What is missing or unsure.
        good: Every required field is covered.
        ready: At least one column is mapped.
    """

    title: str
    words: str
    good: bool
    ready: bool


def map_summary(
    mapping: SheetMapping, columns: Sequence[SheetColumn], fields: Sequence[Field], blank_rows: int
) -> MapSummary:
    """What the mapping covers."""
    mapped = mapping.mapped()
    covered = {part for column in mapped for part in column.field.split("+")} | {
        name for name, _ in mapping.fixed
    }
    missing = [
        field.label for field in fields if field.mandatory and field.writable and field.name not in covered
    ]
    words = [f"Required and not mapped: {', '.join(missing)}." if missing else "Required fields are covered."]
    asked = [columns[column.column].letter for column in mapped if column.question]
    if asked:
        verb = "match is" if len(asked) == 1 else "matches are"
        words.append(f"{len(asked)} {verb} unsure, look at {_listed(asked)}.")
    if blank_rows:
        words.append(f"{counted(blank_rows, 'blank row')} left out.")
    title = f"{len(mapped)} of {counted(len(mapping.columns), 'column')} mapped"
    return MapSummary(title, " ".join(words), not missing, bool(mapped))


def unsure_notes(mapping: SheetMapping) -> tuple[str, ...]:
    """Guesses nobody has confirmed, as sentences for the check step."""
    notes = []
    for column in mapping.mapped():
        if column.question and column.treatment in DATE_TREATMENTS:
            words = treatment_words(column.treatment, "").removeprefix("Read as ")
            notes.append(f"“{column.heading}” is read as {words}.")
        elif column.question:
            notes.append(f"“{column.heading}” goes to {column.field}, which is unsure.")
    return tuple(notes)


def _row(mapping: ColumnMapping, column: SheetColumn, known: dict[str, Field], country: str) -> MapRow:
    samples = " · ".join(column.samples[:3]) or "empty in all rows"
    heading = column.heading or "(no heading)"
    if not mapping.field:
        return MapRow(mapping.column, column.letter, heading, samples, LEAVE_OUT, "", mapping)
    words = treatment_words(mapping.treatment, country)
    if mapping.field == FULL_NAME:
        name = "FirstName, LastName"
        return MapRow(mapping.column, column.letter, heading, samples, FULL_NAME_LABEL, name, mapping, words)
    field = known.get(mapping.field) or Field(mapping.field, mapping.field)
    return MapRow(
        mapping.column,
        column.letter,
        heading,
        samples,
        field.label,
        field.name.rpartition(".")[2],
        mapping,
        words,
        DATE_TREATMENTS if field.kind in _DATES else (),
        indented=bool(field.group),
    )


def _in_set(row: MapRow, known: dict[str, Field]) -> bool:
    field = known.get(row.mapping.field) if row.mapping else None
    return field is not None and bool(field.group)


def _listed(letters: Sequence[str]) -> str:
    return letters[0] if len(letters) == 1 else f"{', '.join(letters[:-1])} and {letters[-1]}"
