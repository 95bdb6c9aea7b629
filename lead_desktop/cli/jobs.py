"""`lead-desktop jobs`: the history, and going on with what is in it."""

from __future__ import annotations

import argparse

from lead_desktop.cli.consent import agreed_again
from lead_desktop.cli.delete_jobs import delete_jobs, list_deleted
from lead_desktop.cli.session import OK, Session, check_out
from lead_desktop.cli.words import job_json, job_text, receipt_text
from lead_desktop.core.receipts import JobKind
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.own_workbook import PlanOwnCopy, SaveIntoCopy
from lead_desktop.jobs.reopen import resumed, retried
from lead_desktop.sheets.fingerprint import OWN_SUFFIXES
from lead_desktop.store.rowstore import RowReader


async def jobs(session: Session, given: argparse.Namespace) -> int:
    """Do what `action` says; returns the exit code."""
    match given.action:
        case "delete":
            return await delete_jobs(session, given)
        case "list" if given.deleted:
            return list_deleted(session)
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
            return await _go_on(session, given)


def _show(session: Session, job_id: str) -> int:
    workspace = session.workspace
    record = workspace.index.get(job_id)
    again = 0
    if record.kind is JobKind.UPLOAD and record.attempt:
        with RowReader(workspace.index.job_path(job_id)) as reader:
            again = reader.rows_sent_again()
    session.console.event(job_json(record) | {"attempts": record.attempt, "rows_sent_again": again})
    session.console.say(job_text(record))
    session.console.say(receipt_text(record.receipt()))
    if record.attempt > 1 or again:
        times = "once" if record.attempt == 1 else f"{record.attempt:,} times"
        session.console.say(f"Started {times}; {again:,} rows travelled in more than one call.")
    if record.note:
        session.console.say(record.note)
    return OK


async def _export(session: Session, given: argparse.Namespace) -> int:
    if given.into_copy:
        return await _export_into_copy(session, given)
    out = check_out(given.out)
    rows = await ExportRows(given.job_id, out).run(session.workspace, session.console.sheet)
    session.console.event({"event": "export", "job": given.job_id, "rows": rows, "path": out})
    session.console.say(f"{rows:,} rows written to {out}")
    return OK


async def _export_into_copy(session: Session, given: argparse.Namespace) -> int:
    out = check_out(given.out, OWN_SUFFIXES)
    for note in (await PlanOwnCopy(given.job_id).run(session.workspace, session.console.sheet)).notes:
        session.console.note(note)
    rows = await SaveIntoCopy(given.job_id, out).run(session.workspace, session.console.sheet)
    session.console.event({"event": "export", "job": given.job_id, "rows": rows, "path": out})
    session.console.say(f"{rows:,} results written into a copy of the workbook, {out}")
    return OK


async def _go_on(session: Session, given: argparse.Namespace) -> int:
    """Resume or retry a job, after a yes where safe mode wants one."""
    workspace, job_id, retry = session.workspace, given.job_id, given.action == "retry"
    limit = None if retry else given.rows
    await session.connection(workspace.known_connection(workspace.index.get(job_id).connection_id).name)
    if not agreed_again(session, job_id, retry=retry, limit=limit, yes=given.yes):
        return OK
    if retry:
        return session.tell(await session.run(retried(workspace, job_id, confirmed=True)))
    return session.tell(await session.run(resumed(workspace, job_id, limit=limit, confirmed=True)))
