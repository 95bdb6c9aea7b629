"""A yes on the terminal, as the safe mode of the connection wants it."""

from __future__ import annotations

from lead_desktop.cli.console import Console
from lead_desktop.cli.session import Session
from lead_desktop.cli.words import counted
from lead_desktop.core.connections import Connection, SafeMode
from lead_desktop.core.errors import InputError
from lead_desktop.jobs.safe_mode import NeedsYes, yes_needed


def agreed(console: Console, connection: Connection, rows: int, question: str) -> bool:
    """Whether the person at the terminal says yes: by the number of rows where safe mode wants it typed."""
    if connection.guard is not SafeMode.TYPE_COUNT or not rows:
        return console.ask(question)
    typed = console.typed(f"{question} Type {rows:,} to go on:")
    if typed.replace(",", "").replace(" ", "") == str(rows):
        return True
    console.note(f"That is not {rows:,}. Nothing was sent.")
    return False


def agreed_again(session: Session, job_id: str, *, retry: bool, limit: int | None, yes: bool) -> bool:
    """Whether a job of the history may go on: asked where safe mode wants a yes, and somebody can be asked.

    Raises:
        UnknownName: No such job, or its connection is gone.
        InputError: Rows have no yes, or failed and would be sent again, and nobody can be asked.
    """
    workspace, console = session.workspace, session.console
    record = workspace.index.get(job_id)
    needed = yes_needed(workspace, record, retry=retry, limit=limit)
    if needed is None or yes:
        return True
    if not console.interactive:
        raise InputError(
            "Nobody can be asked",
            f"{counted(needed.rows, 'row')} {_why(needed)} and {'needs' if needed.rows == 1 else 'need'} a yes.",
            safe="Nothing was sent.",
            do="Add --yes.",
        )
    name = needed.connection.name
    question = f"{counted(needed.rows, 'row')} to “{name}” that {_why(needed)}. Send them now?"
    return agreed(console, needed.connection, needed.rows, question)


def _why(needed: NeedsYes) -> str:
    one = needed.rows == 1
    if needed.retry:
        return "failed"
    if needed.corrected:
        return "was added or corrected" if one else "were added or corrected"
    if needed.trial:
        return "comes after the trial" if one else "come after the trial"
    return "was never agreed to" if one else "were never agreed to"
