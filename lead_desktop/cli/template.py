"""`lead-desktop template`: a workbook to be filled in."""

from __future__ import annotations

import argparse

from lead_desktop.cli.session import OK, Session, check_out, match_name
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.template import WriteTemplate
from lead_desktop.jobs.upload_leads import require_bulk_create


async def template(session: Session, given: argparse.Namespace) -> int:
    """Write the template; returns the exit code."""
    out = check_out(given.out, (".xlsx",))
    connection = await session.connection(given.connection)
    require_bulk_create(connection)
    wanted: tuple[str, ...] = ()
    if given.fields:
        fields = await LoadFields(connection.connection_id).run(session.workspace, session.console.sheet)
        known = {field.name: field.label for field in fields if field.writable} | {FULL_NAME: "Full name"}
        wanted = tuple(match_name(name, known, "field") for name in given.fields)
    question = WriteTemplate(connection.connection_id, out, wanted)
    columns = await question.run(session.workspace, session.console.sheet)
    session.console.event({"event": "template", "path": out, "fields": [field.name for field in columns]})
    session.console.say(f"{len(columns):,} columns in {out}: {', '.join(field.label for field in columns)}")
    return OK
