"""`lead-desktop upload --look-up`: the rows that the CRM has already, before anything is sent."""

from __future__ import annotations

from lead_desktop.cli.session import Session
from lead_desktop.cli.words import counted, duration
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.progress import SheetProgress
from lead_desktop.jobs.find_existing import FindExisting, FoundExisting, LookUpProgress
from lead_desktop.jobs.plan_existing import plan_existing
from lead_desktop.sheets.findings import IN_CRM
from lead_desktop.store.rowstore import RowReader

LOOK_UPS = {
    "email": (IdKind.EMAIL,),
    "phone": (IdKind.PHONE,),
    "both": (IdKind.EMAIL, IdKind.PHONE),
}


async def look_up(session: Session, job_id: str, by: str) -> None:
    """Say what it takes, look the rows of a checked sheet up, and name those the CRM has.

    Raises:
        InputError: There are too many values to be looked up.
        ApiError: The CRM cannot be asked; what was found before was named.
    """
    console, workspace = session.console, session.workspace
    plan = await plan_existing(workspace, job_id)
    kinds = tuple(kind for kind, values in plan.values if values and kind in LOOK_UPS[by])
    if not kinds:
        console.note(
            "  Nothing to look up: neither e-mail nor phone is unique in the account and in the sheet."
        )
        return
    seconds = plan.seconds(kinds)
    console.note(
        f"  Looking up {plan.look_ups(kinds):,} values: up to {counted(plan.calls(kinds), 'call')}, "
        f"about {duration(max(1.0, seconds))}"
    )

    def tell(progress: LookUpProgress) -> None:
        console.sheet(SheetProgress(job_id, "looking up", progress.done, progress.total))

    found = await FindExisting(job_id, kinds).run(workspace, tell)
    _name(session, job_id, found)
    if found.error is not None:
        raise found.error


def _name(session: Session, job_id: str, found: FoundExisting) -> None:
    with RowReader(session.workspace.index.job_path(job_id)) as reader:
        row_ids = reader.row_ids_of_problem(IN_CRM)
        lines = {row.row_id: row.line for row in reader.iterate(row_ids)}
        for problem in reader.problems(row_ids):
            if problem.kind == IN_CRM:
                line, words = lines[problem.row_id], problem.advice.partition(". ")[0]
                session.console.event({"event": "in_crm", "row": line, "reason": words})
                session.console.say(f"Row {line:,}: {words}.")
    session.console.say(
        f"{counted(found.rows, 'row')} of the sheet in the CRM already; "
        f"{found.done:,} of {found.total:,} values looked up in {counted(found.calls, 'call')}."
    )
