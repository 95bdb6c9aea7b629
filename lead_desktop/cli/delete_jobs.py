"""`lead-desktop jobs delete`, and lead data that goes by itself when a command starts."""

from __future__ import annotations

import argparse
import datetime as dt

from lead_desktop.cli.session import OK, Session
from lead_desktop.cli.words import counted
from lead_desktop.core.errors import InputError, JobBusy
from lead_desktop.jobs.erase import EraseLeadData, refuse_while_at_work
from lead_desktop.jobs.pasted_files import forget_pasted
from lead_desktop.jobs.retention import SweepOld, old_jobs
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.locks import JobLock
from lead_desktop.store.retention import DAY_S, hold_of

_SAFE = "Nothing was deleted."


async def sweep_old(session: Session, given: argparse.Namespace) -> None:
    """Delete what is older than the person wants to keep, and say so; the jobs the command names stay.

    Raises:
        StoreError: The profile cannot be read or written.
    """
    console = session.console
    named = {getattr(given, "job_id", ""), *getattr(given, "job_ids", ())}
    word = await SweepOld(frozenset(named), tell=console.interactive).run(session.workspace, _silent)
    days, due = counted(word.days, "day"), counted(word.due, "job")
    are = "is" if word.due == 1 else "are"
    if word.gone:
        console.note(
            f"Deleted {counted(len(word.gone), 'job')} older than {days}; Settings say for how long."
        )
    elif word.absent_s is not None and console.interactive:
        console.note(
            f"{due} {are} older than {days} by this computer's clock, which may be wrong. Nothing was deleted. "
            f"Delete with: lead-desktop jobs delete --older-than {word.days}"
        )
    elif word.goes_s is not None and console.interactive:
        at = dt.datetime.fromtimestamp(word.goes_s, dt.UTC).astimezone()
        console.note(f"{due} {are} older than {days} and deleted from {at:%Y-%m-%d} on.")


async def delete_jobs(session: Session, given: argparse.Namespace) -> int:
    """Delete the jobs that are named, those that are older, or all lead data; returns the exit code.

    Raises:
        InputError: Not exactly one of these was asked for, or nobody can say yes.
        UnknownName: There is no such job.
        JobBusy: One is running; nothing was deleted.
    """
    if bool(given.job_ids) + (given.older_than is not None) + given.all != 1:
        raise InputError(
            "What is to be deleted?",
            "Give job ids, or --older-than DAYS, or --all.",
            safe=_SAFE,
            do="See: lead-desktop jobs list",
        )
    if given.all:
        return await _delete_all(session, yes=given.yes)
    workspace = session.workspace
    if given.job_ids:
        found = tuple(workspace.index.get(job_id) for job_id in dict.fromkeys(given.job_ids))
    else:
        found = _older(session, given.older_than)
    if not found:
        session.console.event({"event": "deleted", "jobs": []})
        session.console.say("There is nothing to delete.")
        return OK
    _refuse_busy(session, found)
    _ask(session, f"Delete {counted(len(found), 'job')} with all rows?", yes=given.yes)
    for record in found:
        workspace.index.delete(record.job_id)
    forget_pasted(workspace, found)
    session.console.event({"event": "deleted", "jobs": [record.job_id for record in found]})
    session.console.say(f"Deleted {counted(len(found), 'job')}. Leads in the CRM and saved files stay.")
    return OK


def list_deleted(session: Session) -> int:
    """The numbers of jobs that were deleted; returns the exit code."""
    for line in session.workspace.index.deleted.all():
        counts = {state.replace(" ", "_"): number for state, number in line.counts}
        session.console.event(
            {
                "event": "deleted job",
                "job": line.job_id,
                "kind": str(line.kind),
                "state": str(line.state),
                "connection": line.connection_name,
                "rows_in": line.rows_in,
                "counts": counts,
                "calls": line.calls,
                "created": _time(line.created_s),
                "deleted": _time(line.deleted_s),
                "cause": str(line.cause),
            }
        )
        sum_ = " + ".join(f"{number:,} {state}" for state, number in line.counts) or "0"
        why = "for its age" if line.cause == "age" else "by a person"
        session.console.say(
            f"{line.job_id:>4}  {_time(line.created_s)[:16]}  {line.kind!s:<6}  {line.connection_name}  "
            f"{counted(line.rows_in, 'row')} = {sum_}; deleted {_time(line.deleted_s)[:10]} {why}"
        )
    return OK


async def _delete_all(session: Session, *, yes: bool) -> int:
    workspace = session.workspace
    try:
        with JobLock(workspace.profile.root / "window.lock"):
            refuse_while_at_work(workspace)
            _ask(session, "Delete all jobs and drafts with all rows, and the practice CRMs?", yes=yes)
            erased = await EraseLeadData().run(workspace, _silent)
    except JobBusy as busy:
        if busy.safe == _SAFE:
            raise
        raise JobBusy(
            "The window is open",
            "A window works in this profile.",
            safe=_SAFE,
            do="Close it, then try again.",
        ) from busy
    session.console.event({"event": "deleted", "all": True, "jobs": erased.jobs, "drafts": erased.drafts})
    session.console.say(
        f"Deleted {counted(erased.jobs, 'job')} and {counted(erased.drafts, 'draft')}. "
        "Leads in the CRM, saved files, connections, keys and settings stay."
    )
    return OK


def _older(session: Session, days: int) -> tuple[JobRecord, ...]:
    workspace = session.workspace
    now_s = workspace.clock.now_s()
    found = old_jobs(workspace, days, now_s)
    ids = {record.job_id for record in found}
    before_s = now_s - days * DAY_S
    held = [one for one in workspace.index.all() if one.created_s < before_s and hold_of(one) is not None]
    for record in held:
        if record.job_id not in ids:
            session.console.note(f"Job {record.job_id} stays: {hold_of(record)}.")
    return found


def _refuse_busy(session: Session, found: tuple[JobRecord, ...]) -> None:
    for record in found:
        try:
            with session.workspace.index.lock(record.job_id):
                continue
        except JobBusy as busy:
            raise JobBusy(
                "A job is at work",
                f"Job {record.job_id} is running or paused in a window or command.",
                safe=_SAFE,
                do="Stop it, then delete.",
            ) from busy


def _ask(session: Session, question: str, *, yes: bool) -> None:
    if yes or session.console.ask(question):
        return
    raise InputError("Not deleted", "Nobody said yes.", safe=_SAFE, do="Say yes, or give --yes.")


def _time(at_s: float) -> str:
    return dt.datetime.fromtimestamp(at_s, dt.UTC).astimezone().isoformat(timespec="seconds")


def _silent(_progress: object) -> None:
    """These report no progress."""
