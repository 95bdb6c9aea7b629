"""`lead-desktop search`: leads by filters, text or dates."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.cli.session import Session, check_out, match_name
from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.filters import (
    OPERATORS_WITHOUT_VALUE,
    Filter,
    FilterField,
    Operator,
    SearchQuery,
    SortKey,
)
from lead_desktop.core.relative_days import with_days
from lead_desktop.jobs.describe import capabilities_of, filter_fields, search_parts, today_at
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.search_leads import SearchLeads, prepare_search

_CONDITION = re.compile(
    r"\s*(?P<field>[^\s=<>]+)\s*(?P<op>>=|<=|=|>|<|(?<=\s)(?:in|contains|exists|empty)(?=\s|$))\s*(?P<value>.*?)\s*",
    re.IGNORECASE | re.DOTALL,
)


async def search(session: Session, given: argparse.Namespace) -> int:
    """Search and write the file; returns the exit code."""
    out = check_out(given.out)
    known = session.workspace.connection_named(given.connection)
    capabilities = capabilities_of(known.provider)
    fields = capabilities.search_fields
    if capabilities.fields_from_account:
        connection = await session.connection(given.connection)
        told = await LoadFields(connection.connection_id).run(session.workspace, session.console.sheet)
        fields = tuple(
            replace(field, label=field.name) for field in told
        )  # scripts rely on names, as in a fetch
    today = today_at(known, session.workspace.clock.now_s())
    query = search_query(given, capabilities, fields, filter_fields(known.provider, fields), today)
    search_parts(known, query)  # says what is wrong before the sandbox starts or a key is asked for
    connection = await session.connection(given.connection)
    record = await prepare_search(session.workspace, connection, query, fields)
    ended = await session.run(SearchLeads(record.job_id, connection.connection_id, query))
    await ExportRows(record.job_id, out).run(session.workspace, session.console.sheet)
    return session.tell(ended)


def search_query(
    given: argparse.Namespace,
    capabilities: Capabilities,
    fields: Sequence[Field],
    offered: Sequence[FilterField],
    today: dt.date,
) -> SearchQuery:
    """The query the options describe; names are matched in any case.

    Args:
        given: The options.
        capabilities: What the CRM can do.
        fields: Fields that can be read.
        offered: Fields that can be filtered by.
        today: The day from which "today-30" is told.

    Raises:
        InputError: A condition or an option makes no sense for this CRM.
        UnknownName: No such field; the sentence lists near ones.
    """
    filters = [_condition(text, offered) for text in given.where]
    for name, number in (("source", given.source), ("subSource", given.sub_source)):
        if number is not None:
            filters.append(Filter(_filter_field(name, offered).name, Operator.EQUALS, (str(number),)))
    if (given.first_day or given.last_day) and not capabilities.dates_required:
        raise InputError(
            "No search by days",
            "--from and --to are for JTC DMS.",
            safe="Nothing was sent.",
            do="Filter by a date field: --where 'createdAt >= 2026-08-01'.",
        )
    labels = {field.name: field.label for field in fields}
    return SearchQuery(
        text=given.text,
        filters=with_days(filters, today),
        sort=tuple(_sort_key(text, capabilities) for text in given.sort),
        fields=tuple(dict.fromkeys(_field(name, labels) for name in given.fields)),
        limit=given.limit,
        first_day=given.first_day,
        last_day=given.last_day,
        lead_id=given.lead_id,
    )


def _condition(text: str, offered: Sequence[FilterField]) -> Filter:
    found = _CONDITION.fullmatch(text)
    if found is None:
        raise _not_understood(text)
    operator = Operator(found["op"].lower())
    value = found["value"]
    if (operator in OPERATORS_WITHOUT_VALUE) is bool(value):
        raise _not_understood(text)
    values: tuple[str, ...] = (value,) if value else ()
    if operator is Operator.IN:
        values = tuple(part for one in value.split(",") if (part := one.strip()))
    field = _filter_field(found["field"], offered)
    return Filter(field.name, operator, values, field.kind)


def _not_understood(text: str) -> InputError:
    return InputError(
        "The condition is not understood",
        f"“{text}” is not FIELD OP VALUE.",
        safe="Nothing was sent.",
        do="OP is one of = in >= > <= < contains exists empty, for example 'status in open,won' or 'gclid exists'.",
    )


def _filter_field(name: str, offered: Sequence[FilterField]) -> FilterField:
    found = match_name(name, {field.name: field.label for field in offered}, "filter")
    return next(field for field in offered if field.name == found)


def _field(name: str, fields: dict[str, str]) -> str:
    if not fields:
        raise InputError(
            "No choice of fields",
            "This CRM does not let one choose the fields of a search.",
            safe="Nothing was sent.",
            do="Leave --fields out.",
        )
    return match_name(name, fields, "field")


def _sort_key(text: str, capabilities: Capabilities) -> SortKey:
    name, _, direction = text.partition(":")
    if direction.lower() not in {"", "asc", "desc"}:
        raise InputError(
            "The sort key is not understood",
            f"“{text}” is not FIELD, FIELD:asc or FIELD:desc.",
            safe="Nothing was sent.",
        )
    return SortKey(match_name(name, dict(capabilities.sorts), "sort key"), direction.lower() == "desc")
