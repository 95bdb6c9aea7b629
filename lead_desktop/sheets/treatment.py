"""From a sheet row to exactly what will be sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lead_desktop.core.fields import Field
from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, SheetMapping, StepKind, Treatment
from lead_desktop.sheets.phones import PhoneReader
from lead_desktop.sheets.value_rules import ValueRule
from lead_desktop.sheets.value_steps import joined_text

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """A mapped column and its rule.

    Attributes:
        column: Index of the sheet column, or -1 for a fixed value.
        names: Schema names its value goes to: one, or two for first + last name.
        rule: How its values are read.
        fixed: The fixed value; "" for a column.
        joined: Indices of the sheet columns whose values follow this one's.
        separator: What stands between them.
    """

    column: int
    names: tuple[str, ...]
    rule: ValueRule
    fixed: str = ""
    joined: tuple[int, ...] = ()
    separator: str = ""


def column_rules(
    mapping: SheetMapping, fields: Sequence[Field], *, default_country: str = ""
) -> tuple[ColumnRule, ...]:
    """Rules of the mapped columns in sheet order, then of the fixed values.

    A field the account does not list (its fields could not be read) is taken as plain text.
    """
    known = {field.name: field for field in fields}
    phones = PhoneReader(mapping.default_country or default_country)
    rules = [
        _column_rule(column, known, _phones_of(column) or phones, len(mapping.columns))
        for column in mapping.mapped()
    ]
    for name, value in mapping.fixed:
        column = ColumnMapping(-1, "", name, Match.CHOSEN, Treatment.TRIM)
        rule = ValueRule(column, known.get(name) or Field(name, name), phones)
        rules.append(ColumnRule(-1, (name,), rule, value))
    return tuple(rules)


def _column_rule(
    column: ColumnMapping, known: Mapping[str, Field], phones: PhoneReader, columns: int
) -> ColumnRule:
    whole_name = column.field == FULL_NAME
    names = ("FirstName", "LastName") if whole_name else (column.field,)
    field = None if whole_name else known.get(column.field) or Field(column.field, column.field)
    join = column.step(StepKind.JOIN)
    return ColumnRule(
        column.column,
        names,
        ValueRule(column, field, phones),
        joined=tuple(place for place in column.joined() if place < columns),
        separator=join.arguments[0] if join else "",
    )


def _phones_of(column: ColumnMapping) -> PhoneReader | None:
    country = column.step(StepKind.COUNTRY)
    return PhoneReader(country.arguments[0]) if country else None


class RowTreatment:
    """Turns sheet rows into drafts.

    Dates are ISO text without a zone, phones "+91-9822041873", booleans "true" and "false", or "1" and "0" where
    the field takes one character.
    """

    def __init__(self, mapping: SheetMapping, fields: Sequence[Field], *, default_country: str = "") -> None:
        self._rules = column_rules(mapping, fields, default_country=default_country)

    def draft(self, row: int, cells: Sequence[Cell]) -> LeadDraft:
        """The lead of one row.

        Args:
            row: Row number in the sheet.
            cells: One per sheet column.
        """
        return LeadDraft(row, tuple(self._values(cells)))

    def _values(self, cells: Sequence[Cell]) -> Iterator[tuple[str, str]]:
        for rule in self._rules:
            cell = cell_of(rule, cells)
            text = rule.rule.read(cell).text if cell or rule.rule.fills else ""
            if not text:
                continue
            if len(rule.names) == 1:
                yield rule.names[0], text
                continue
            for name, part in zip(rule.names, split_name(text), strict=True):
                if part:
                    yield name, part


def cell_of(rule: ColumnRule, cells: Sequence[Cell]) -> str:
    """The text a rule reads: its column's cell, the cells it joins, or its fixed value."""
    if rule.column < 0:
        return rule.fixed
    text = _text(cells, rule.column)
    if rule.joined:
        return joined_text(rule.separator, [text, *(_text(cells, place) for place in rule.joined)])
    return text


def _text(cells: Sequence[Cell], place: int) -> str:
    try:
        cell = cells[place]
    except IndexError:
        return ""
    return cell if isinstance(cell, str) else "" if cell is None else str(cell)


def split_name(text: str) -> tuple[str, str]:
    """First and last name, split at the last space; a single word is the first name."""
    first, space, last = text.rpartition(" ")
    return (first, last) if space else (last, "")
