"""The lines of the map table, and what is said under it: pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, SheetMapping, StepKind
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.map_columns import Asked, asked
from lead_desktop.ui.tabs.create.listing import by_commas, listed
from lead_desktop.ui.tabs.create.match_words import match_word
from lead_desktop.ui.tabs.create.treatment_words import DATE_ORDERS, column_words, grouped
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.mirroring import own_direction
from lead_desktop.ui.words import counted

LEAVE_OUT = mark("Leave out")
FULL_NAME_LABEL = mark("First + last name")


@dataclass(frozen=True, slots=True)
class MapRow:
    """One line of the table: a column of the sheet, or the heading of a section.

    Attributes:
        place: Index of the column; -1 for a section or a field that no column fills.
        letter: Column letter in the sheet.
        heading: Heading of the column, or title of the section.
        samples: First values.
        label: Label of the field, or LEAVE_OUT.
        name: Schema name of the field, as a person reads it.
        mapping: How the column is mapped; None for a section.
        treatment: What is done to its values, in words.
        asked: What its question is about.
        indented: Belongs to a custom field set.
        detail: Quiet words behind a section's title.
        icon: Icon of a section.
        fixed: Schema name of a field that has one value in every row, or can be given one; "" for a column.
    """

    place: int
    letter: str
    heading: str
    samples: str = ""
    label: str = ""
    name: str = ""
    mapping: ColumnMapping | None = None
    treatment: str = ""
    asked: Asked = Asked.NOTHING
    indented: bool = False
    detail: str = ""
    icon: str = ""
    fixed: str = ""

    @property
    def section(self) -> bool:
        """The heading of a section."""
        return self.place < 0 and not self.fixed

    @property
    def left_out(self) -> bool:
        """The column is not sent."""
        return self.mapping is not None and not self.mapping.field

    @property
    def question(self) -> str:
        """What a person has to decide, or ""."""
        return told(self.mapping.question) if self.mapping else ""

    @property
    def match(self) -> str:
        """Why the column is mapped as it is."""
        return match_word(self.mapping.match) if self.mapping and self.mapping.field else ""


def map_rows(
    mapping: SheetMapping,
    columns: Sequence[SheetColumn],
    fields: Sequence[Field],
    unlisted: Mapping[int, int] | None = None,
) -> tuple[MapRow, ...]:
    """Mapped columns in sheet order, those of each custom field set, fixed values, and columns left out.

    Args:
        mapping: Which column is which field.
        columns: Columns of the sheet.
        fields: Fields of the account.
        unlisted: How many values of a column are in no list, by its index.
    """
    known = {field.name: field for field in fields}
    lines = _Lines(mapping, columns, known, unlisted or {})
    rows = [lines.of(m, c) for m, c in zip(mapping.columns, columns, strict=True)]
    sets = {row.place: known[row.mapping.field].group for row in rows if row.mapping and _in_set(row, known)}
    found = [row for row in rows if not row.left_out and row.place not in sets]
    for group in dict.fromkeys(sets.values()):
        children = [row for row in rows if sets.get(row.place) == group]
        all_children = [field for field in fields if field.group == group and field.writable]
        label = known[group].label if group in known else group
        detail = tr_n(
            "custom field set, {mapped} of {n} children mapped",
            "custom field set, {mapped} of {n} children mapped",
            len(all_children),
            mapped=len(children),
        )
        found.append(MapRow(-1, "", label, detail=detail, icon="tree-structure"))
        found += children
        filled = {row.mapping.field for row in children if row.mapping} | {name for name, _ in mapping.fixed}
        found += [_unfilled(field, known) for field in all_children if field.name not in filled]
    if mapping.fixed:
        detail = tr("not from the file")
        found.append(MapRow(-1, "", tr("The same in every row"), detail=detail, icon="equals"))
        found += [_fixed(name, value, known) for name, value in mapping.fixed]
    if left := [row for row in rows if row.left_out]:
        found.append(MapRow(-1, "", tr("Left out"), detail=_left_words(left), icon="eye-slash"))
        found += left
    return tuple(found)


def field_choices(fields: Sequence[Field]) -> Iterator[tuple[str, str]]:
    """Pairs of schema name and label a column can go to; "" leaves it out."""
    yield "", tr(LEAVE_OUT)
    names = {field.name for field in fields}
    if {"FirstName", "LastName"} <= names:
        yield FULL_NAME, tr(FULL_NAME_LABEL)
    parents = {field.group for field in fields if field.group}
    sets = {field.name: field.label for field in fields if field.name in parents}
    for field in fields:
        if field.writable and field.name not in parents:
            label = field.label.removeprefix(f"{sets.get(field.group)}: ")
            yield field.name, f"{sets.get(field.group, field.group)}: {label}" if field.group else field.label


def fixed_choices(mapping: SheetMapping, fields: Sequence[Field], name: str) -> tuple[tuple[str, str], ...]:
    """Pairs of schema name and label of the fields one value can be given: `name`, and those nothing fills."""
    filled = {part for column in mapping.mapped() for part in column.field.split("+")}
    filled |= {fixed for fixed, _ in mapping.fixed}
    return tuple(
        (key, label)
        for key, label in field_choices(fields)
        if key not in {"", FULL_NAME} and (key == name or key not in filled)
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
    words = [
        tr("Required and not mapped: {fields}.", fields=by_commas(missing))
        if missing
        else tr("Required fields are covered.")
    ]
    asked = [columns[column.column].letter for column in mapped if column.question]
    if asked:
        words.append(
            tr_n(
                "{n} match is unsure, look at {columns}.",
                "{n} matches are unsure, look at {columns}.",
                len(asked),
                columns=listed(asked),
            )
        )
    if blank_rows:
        words.append(tr_n("{n} blank row left out.", "{n} blank rows left out.", blank_rows))
    columns_in = counted(len(mapping.columns), "column")
    title = tr("{mapped} of {columns} mapped", mapped=len(mapped), columns=columns_in)
    return MapSummary(title, " ".join(words), not missing, bool(mapped))


def unsure_notes(mapping: SheetMapping) -> tuple[str, ...]:
    """Guesses nobody has confirmed, as sentences for the check step."""
    notes = []
    for column in mapping.mapped():
        factor = column.step(StepKind.MULTIPLY)
        match asked(column):
            case Asked.DATE_ORDER:
                order = DATE_ORDERS[column.treatment]
                notes.append(tr("“{column}” is read as {order}.", column=column.heading, order=order))
            case Asked.FACTOR if factor:
                times = grouped(factor.arguments[0])
                notes.append(tr("“{column}” is multiplied by {factor}.", column=column.heading, factor=times))
            case Asked.FIELD:
                notes.append(
                    tr(
                        "“{column}” goes to {field}, which is unsure.",
                        column=column.heading,
                        field=column.field,
                    )
                )
    return tuple(notes)


@dataclass(frozen=True, slots=True)
class _Lines:
    """Makes the line of a column."""

    whole: SheetMapping
    columns: Sequence[SheetColumn]
    known: Mapping[str, Field]
    unlisted: Mapping[int, int]

    def of(self, mapping: ColumnMapping, column: SheetColumn) -> MapRow:
        samples = " · ".join(map(own_direction, column.samples[:3])) or tr("empty in all rows")
        heading = column.heading or tr("(no heading)")
        row = MapRow(mapping.column, column.letter, heading, samples, mapping=mapping)
        if not mapping.field:
            return replace(row, label=tr(LEAVE_OUT), treatment=self._joined_into(mapping.column))
        unlisted = self.unlisted.get(mapping.column, 0)
        words = column_words(mapping, self.columns, self.whole.default_country, unlisted=unlisted)
        row = replace(row, treatment=words, asked=asked(mapping))
        if mapping.field == FULL_NAME:
            return replace(row, label=tr(FULL_NAME_LABEL), name="FirstName, LastName")
        field = self.known.get(mapping.field) or Field(mapping.field, mapping.field)
        label, name = _child_label(field, self.known), field.name.rpartition(".")[2]
        return replace(row, label=label, name=name, indented=bool(field.group))

    def _joined_into(self, place: int) -> str:
        letters = [self.columns[one.column].letter for one in self.whole.mapped() if place in one.joined()]
        return tr("Joined into {columns}", columns=listed(letters)) if letters else ""


def _left_words(left: Sequence[MapRow]) -> str:
    """How many columns are not sent; those joined into another one are sent with it."""
    joined = sum(bool(row.treatment) for row in left)
    away = len(left) - joined
    stay = tr_n(
        "{n} column stays in the file and is not sent", "{n} columns stay in the file and are not sent", away
    )
    sent = tr_n("{n} is sent within another column", "{n} are sent within another column", joined)
    return by_commas(words for words, count in ((stay, away), (sent, joined)) if count)


def _child_label(field: Field, known: Mapping[str, Field]) -> str:
    """Label of a field; that of a child without its set, under which it stands."""
    group = known.get(field.group)
    return field.label.removeprefix(f"{group.label}: ") if group else field.label


def _unfilled(field: Field, known: Mapping[str, Field]) -> MapRow:
    name = field.name.rpartition(".")[2]
    words = tr("Required, stays empty") if field.mandatory else tr("Stays empty")
    return MapRow(
        -1,
        "",
        tr("Nothing in this file"),
        "",
        _child_label(field, known),
        name,
        None,
        words,
        indented=True,
        fixed=field.name,
    )


def _fixed(name: str, value: str, known: Mapping[str, Field]) -> MapRow:
    label = known[name].label if name in known else name
    return MapRow(-1, "", tr("In every row"), value, label, name, None, tr("Fixed value"), fixed=name)


def _in_set(row: MapRow, known: Mapping[str, Field]) -> bool:
    field = known.get(row.mapping.field) if row.mapping else None
    return field is not None and bool(field.group)
