"""`lead-desktop jobs`: the history, and going on with what is in it."""

from __future__ import annotations

import argparse

from lead_desktop.cli.session import OK, Session, check_out
from lead_desktop.cli.words import job_json, job_text, receipt_text
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.reopen import resumed, retried


async def jobs(session: Session, given: argparse.Namespace) -> int:
    """Do what `action` says; returns the exit code."""
    match given.action:
        case "list":
            for record in session.workspace.index.all():
                session.console.event(job_json(record))
                session.console.say(job_text(record))
            return OK
        case "show":
            return _show(session, given.job_id)
        case "export":
            return await _export(session, given)
        case _:
            return await _go_on(session, given.job_id, retry=given.action == "retry")


def _show(session: Session, job_id: str) -> int:
    record = session.workspace.index.get(job_id)
    session.console.event(job_json(record))
    session.console.say(job_text(record))
    session.console.say(receipt_text(record.receipt()))
    if record.note:
        session.console.say(record.note)
    return OK


async def _export(session: Session, given: argparse.Namespace) -> int:
    out = check_out(given.out)
    rows = await ExportRows(given.job_id, out).run(session.workspace, session.console.sheet)
    session.console.event({"event": "export", "job": given.job_id, "rows": rows, "path": out})
    session.console.say(f"{rows:,} rows written to {out}")
    return OK


async def _go_on(session: Session, job_id: str, *, retry: bool) -> int:
    workspace = session.workspace
    await session.connection(workspace.known_connection(workspace.index.get(job_id).connection_id).name)
    job = retried(workspace, job_id) if retry else resumed(workspace, job_id)
    return session.tell(await session.run(job))
