"""`lead-desktop fetch`: leads by pasted ids, one row per line."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from lead_desktop.cli.session import Session, check_out, match_name
from lead_desktop.core.columns import Column
from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.errors import InputError
from lead_desktop.core.pasted_ids import IdKind, parse_lines
from lead_desktop.jobs.describe import capabilities_of, default_columns
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.fetch_leads import FetchLeads, prepare_fetch
from lead_desktop.jobs.questions import LoadFields


async def fetch(session: Session, given: argparse.Namespace) -> int:
    """Fetch and write the file; returns the exit code."""
    out = check_out(given.out)
    known = session.workspace.connection_named(given.connection)
    kinds = _kinds(known, bulk=given.bulk_id is not None)
    texts = tuple(_texts(given, session.console.stdin))
    lines = tuple(parse_lines(texts, kinds))
    if not any(line.text for line in lines):
        raise InputError(
            "No ids",
            "Nothing was given to fetch.",
            do="Give ids, --ids-file or --bulk-id.",
            safe="Nothing was sent.",
        )
    connection = await session.connection(given.connection)
    columns = await _columns(session, connection, given.columns)
    record = await prepare_fetch(session.workspace, connection, lines, columns)
    ended = await session.run(FetchLeads(record.job_id, connection.connection_id))
    await ExportRows(record.job_id, out).run(session.workspace, session.console.sheet)
    return session.tell(ended)


def _kinds(connection: Connection, *, bulk: bool) -> tuple[IdKind, ...]:
    kinds = capabilities_of(connection.provider).fetch_kinds
    if not kinds or (bulk and IdKind.BULK_ID not in kinds):
        what = "a bulk by its number" if bulk else "leads by their ids"
        raise InputError(
            "No such fetch",
            f"{PROVIDER_NAMES[connection.provider]} cannot fetch {what}.",
            safe="Nothing was sent.",
            do="Use another connection, or a search.",
        )
    return kinds


def _texts(given: argparse.Namespace, stdin: TextIO) -> Iterator[str]:
    yield from given.ids
    if given.bulk_id is not None:
        yield str(given.bulk_id)
    if given.ids_file == "-":
        yield from stdin.read().splitlines()
    elif given.ids_file is not None:
        yield from _file_text(given.ids_file).splitlines()


def _file_text(path: str) -> str:
    try:
        content = Path(path).read_bytes()
        encoding = "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
        return content.decode(encoding)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "The file cannot be read",
            f"“{path}” is not there, or is not a text file.",
            safe="Nothing was sent.",
            do="Give a text file with one id a line.",
        ) from error


async def _columns(
    session: Session, connection: Connection, wanted: tuple[str, ...] | None
) -> tuple[Column, ...]:
    """The columns to fetch; names a person typed are looked up before anything is fetched."""
    if not wanted:
        return tuple(Column(name, name) for name in default_columns(connection.provider))
    fields = await LoadFields(connection.connection_id).run(session.workspace, session.console.sheet)
    kinds = {field.name: field.kind for field in fields}
    labels = {field.name: field.label for field in fields}
    names = dict.fromkeys(match_name(name, labels, "column") for name in wanted)
    return tuple(Column(name, name, kinds[name]) for name in names)
