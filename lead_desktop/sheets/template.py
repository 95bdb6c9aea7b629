"""A workbook to be filled in: the fields of an account as headings, lists to choose from, formats that keep zeros."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.sheets.cell_text import escape
from lead_desktop.sheets.export import Cell, replacing, too_many_rows, xlsx_value
from lead_desktop.sheets.header import column_letter
from lead_desktop.sheets.heading_words import CONCEPTS, NOT_SENT, normal_form

NOTE = (
    "One lead a row, from row 3 on. Dark headings have to be filled, a list shows under its cells. "
    "This row is not read as a lead."
)
HEADING_ROW = 2
_LISTS, _LAST_ROW = "Lists", 1_048_576
# support.microsoft.com, "Data validation": a list typed into the rule has at most 255 characters.
_INLINE_LIST, _LONG_TEXT = 255, 255
_COMMON = (
    *(
        "first name",
        "last name",
        "e-mail",
        "phone",
        "mobile",
        "company",
        "job title",
        "city",
        "state",
        "country",
    ),
    *("source", "notes"),
)
_WIDTHS = {ValueKind.EMAIL: 30, ValueKind.PHONE: 20, ValueKind.DATE: 14, ValueKind.NUMBER: 14}
_WIDTH = 22
_FRACTION = re.compile(r"\.0+$")  # LeadSquared tells moments to the millisecond, always .000
_DARK, _LIGHT = "FF3F55D4", "FFE6EAFC"


def template_fields(fields: Sequence[Field], wanted: Sequence[str] = ()) -> tuple[Field, ...]:
    """The fields of a template: mandatory ones first, then those wanted, or the common ones.

    Args:
        fields: Fields of the account.
        wanted: Schema names, FULL_NAME among them if wished; () for the common ones.

    Raises:
        InputError: No field of the account can be filled.
    """
    known = {field.name: field for field in fields if field.writable and field.kind is not ValueKind.JSON}
    whole = set(FULL_NAME.split("+"))
    if whole <= known.keys():
        known[FULL_NAME] = Field(FULL_NAME, "Full name")
    covered = whole if FULL_NAME in wanted else set()
    mandatory = [name for name, field in known.items() if field.mandatory and name not in covered]
    chosen = [name for name in wanted if name in known] or list(_common(known))
    names = dict.fromkeys((*mandatory, *chosen))
    if not names:
        raise InputError(
            "Nothing to fill in",
            "The account has no field that a lead can be created with.",
            safe="Nothing was written.",
            do="Try the connection, and look which fields its keys may see.",
        )
    return tuple(known[name] for name in names)


def _common(known: dict[str, Field]) -> Iterator[str]:
    concepts = {concept.name: concept for concept in CONCEPTS}
    for concept in (concepts[name] for name in _COMMON):
        by_name = [name for name in concept.fields if name in known]
        by_label = [
            name
            for name, field in known.items()
            if not field.group and normal_form(field.label) in concept.words
        ]
        yield from (by_name or by_label)[:1]


def write_template(
    path: Path, fields: Sequence[Field], leads: Iterable[tuple[str, Sequence[Cell]]] | None = None
) -> int:
    """Write the workbook, empty or filled; the target is replaced only when all is written.

    Args:
        path: Ends in .xlsx.
        fields: The columns.
        leads: For each row an id, which comes back in a column of its own that is not sent, and the values of the
            fields as the CRM gives them; None for an empty template.

    Returns:
        Number of leads written.

    Raises:
        SheetError: The place cannot be written, or Excel's limits are exceeded.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Leads")
    lists = book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    sheet.row_dimensions[HEADING_ROW].height = 24
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    headings, listed = [], list[Sequence[str]]()
    for at, (field, heading) in enumerate(zip(fields, template_headings(fields), strict=True)):
        headings.append(_heading(sheet, at, field, heading))
        rule, options = _rule(field, at)
        listed.append(options)
        if rule is not None:
            letter = column_letter(at)
            rule.add(f"{letter}{HEADING_ROW + 1}:{letter}{_LAST_ROW}")
            sheet.data_validations.append(rule)
    if leads is not None:
        own = Field("", NOT_SENT, ValueKind.ID, max_length=_LONG_TEXT)
        headings.append(_heading(sheet, len(fields), own, NOT_SENT))
    note = _text_cell(sheet, NOTE)
    note.font = Font(italic=True, color="FF646D7C")
    sheet.append([note])
    sheet.append(headings)
    count = 0
    for count, (lead_id, values) in enumerate(leads or (), start=1):
        if count > _LAST_ROW - HEADING_ROW:
            raise too_many_rows()
        cells = [_cell(sheet, value, field) for field, value in zip(fields, values, strict=True)]
        sheet.append([*cells, _text_cell(sheet, lead_id)])
    for row in zip_longest(*listed):
        lists.append([None if option is None else _text_cell(lists, option) for option in row])
    if not any(listed):
        book.remove(lists)
    with replacing(path) as temporary:
        book.save(temporary)
    return count


def template_headings(fields: Sequence[Field]) -> tuple[str, ...]:
    """Labels; the schema name where two fields share a label."""
    forms = [normal_form(field.label) for field in fields]
    return tuple(
        field.label if forms.count(form) == 1 else field.name
        for field, form in zip(fields, forms, strict=True)
    )


def _heading(sheet: Any, at: int, field: Field, heading: str) -> Any:
    look = sheet.column_dimensions[column_letter(at)]
    look.width = max(_WIDTHS.get(field.kind, _WIDTH), min(40, len(heading) + 4))
    look.number_format = _format(field)
    cell = _text_cell(sheet, heading)
    cell.font = Font(bold=True, color="FFFFFFFF" if field.mandatory else "FF191D26")
    cell.fill = PatternFill("solid", fgColor=_DARK if field.mandatory else _LIGHT)
    cell.alignment = Alignment(vertical="center")
    return cell


def _text_cell(sheet: Any, text: str) -> Any:
    cell: Any = WriteOnlyCell(sheet)
    cell.value = escape(text)
    cell.data_type = "s"  # a label that begins with "=" is no formula
    return cell


def _cell(sheet: Any, value: Cell, field: Field) -> Any:
    """A value as Excel keeps it whole: phones and ids as text, days as days, 1 and true as Yes."""
    if field.kind is ValueKind.BOOLEAN and value is not None:
        value = {"1": "Yes", "true": "Yes", "0": "No", "false": "No"}.get(str(value).lower(), value)
    if field.kind in {ValueKind.DATE, ValueKind.DATETIME} and isinstance(value, str):
        value = _FRACTION.sub("", value)
    made = xlsx_value(value, field.kind)
    if isinstance(made, str):
        cell = _text_cell(sheet, made)
    else:
        cell = WriteOnlyCell(sheet)
        cell.value = made
    if made is not None:
        moment = isinstance(made, dt.datetime)
        cell.number_format = "yyyy-mm-dd hh:mm:ss" if moment else _format(field)
    return cell


def _format(field: Field) -> str:
    """Text for all that is no number or date, so that Excel keeps leading zeros and long digits."""
    if field.kind is ValueKind.DATE:
        return "yyyy-mm-dd"
    if field.kind is ValueKind.DATETIME:
        return "yyyy-mm-dd hh:mm"
    plain = field.kind in {ValueKind.NUMBER, ValueKind.BOOLEAN, ValueKind.CHOICE}
    return "General" if plain or (field.max_length or 0) > _LONG_TEXT else "@"


def _rule(field: Field, at: int) -> tuple[DataValidation | None, Sequence[str]]:
    """The rule of a column, and the options that have to stand on the hidden sheet for it."""
    words = " ".join(_advice(field))
    options = ("Yes", "No") if field.kind is ValueKind.BOOLEAN else field.options
    if not options and not words:
        return None, ()
    rule, listed = DataValidation(allow_blank=True), tuple[str, ...]()
    if options:
        formula = _inline(options)
        if not formula:
            letter, listed = column_letter(at), options
            formula = f"{_LISTS}!${letter}$1:${letter}${len(options)}"
        rule = DataValidation(type="list", formula1=formula, allow_blank=True)
        rule.showErrorMessage = True
        rule.errorTitle, rule.error = "Not in the list", "The CRM takes only values of the list."
    if words:
        rule.showInputMessage = True
        rule.promptTitle, rule.prompt = field.label[:32], words[:255]
    return rule, listed


def _inline(options: Sequence[str]) -> str:
    """The list itself when the rule holds it, else ""."""
    text = ",".join(options)
    simple = all(option == option.strip() and not set(option) & set(',"=') for option in options)
    return f'"{text}"' if simple and len(text) <= _INLINE_LIST else ""


def _advice(field: Field) -> Iterator[str]:
    if field.mandatory:
        yield "Has to be filled."
    if field.unique:
        yield "No two leads can share it."
    if field.kind is ValueKind.PHONE:
        yield "Best with country code, such as +91 98220 41873."
    if field.kind in {ValueKind.DATE, ValueKind.DATETIME}:
        yield "A date."
    if field.kind is ValueKind.NUMBER:
        yield "A number."
    if field.options or field.kind is ValueKind.BOOLEAN:
        yield "Choose from the list."
