"""`lead-desktop upload`: a spreadsheet becomes leads."""

from __future__ import annotations

import argparse
from pathlib import Path

from lead_desktop.cli.consent import agreed
from lead_desktop.cli.look_up import look_up
from lead_desktop.cli.session import OK, Session, check_out, match_name
from lead_desktop.cli.words import clock, counted, duration
from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, SheetMapping, Treatment
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetPreview, SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.jobs.map_columns import open_date_questions, with_field, with_treatment
from lead_desktop.jobs.named_mappings import UseMapping
from lead_desktop.jobs.plan_words import calls_today_words, quota_sentence
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import PreviewSheet, ReadSheet, SheetDraft
from lead_desktop.jobs.safe_mode import require_writable
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.jobs.trial import begin_trial
from lead_desktop.jobs.upload_leads import (
    UploadLeads,
    UploadPlan,
    plan_upload,
    prepare_upload,
    require_bulk_create,
)
from lead_desktop.store.rowstore import RowReader

_TAB = "\t"


async def upload(session: Session, given: argparse.Namespace) -> int:
    """Read, check, ask, send, and write the results; returns the exit code."""
    out = _out(given)
    workspace, console = session.workspace, session.console
    if not given.plan and not given.yes and not console.interactive:
        raise InputError(
            "Nobody can be asked",
            "Sending needs a yes.",
            safe="Nothing was sent.",
            do="Add --yes, or --plan.",
        )
    connection = await session.connection(given.connection)
    require_bulk_create(connection)
    if not given.plan:
        require_writable(connection)
    source = await _source(session, given)
    fields = await LoadFields(connection.connection_id).run(workspace, console.sheet)
    draft = await ReadSheet(source, connection.connection_id).run(workspace, console.sheet)
    job_id = draft.record.job_id
    sending = False
    try:
        mapping = await _mapping(session, given, draft, fields)
        await CheckSheet(job_id, mapping, fields, remember=False).run(workspace, console.sheet)
        if given.look_up:
            await look_up(session, job_id, given.look_up)
        plan = plan_upload(workspace, job_id, connection)
        _tell_plan(session, plan, draft, connection)
        sending = not given.plan and (given.yes or _agreed(session, connection, plan, _trial(given, plan)))
    finally:
        if not sending:
            workspace.index.delete(job_id)
    if not sending:
        return OK
    prepare_upload(workspace, job_id, connection)
    if trial := _trial(given, plan):
        begin_trial(workspace, job_id, trial)
    ended = await session.run(UploadLeads(job_id, connection.connection_id, trial))
    await ExportRows(job_id, out).run(workspace, console.sheet)
    return session.tell(ended)


def _trial(given: argparse.Namespace, plan: UploadPlan) -> int | None:
    """Most rows to send, when that is not all of them."""
    return given.rows if given.rows is not None and given.rows < plan.rows else None


def _agreed(session: Session, connection: Connection, plan: UploadPlan, trial: int | None) -> bool:
    question = (
        f"Send the first {counted(trial, 'row')} of them now, as a trial?" if trial else "Send them now?"
    )
    return agreed(session.console, connection, trial or plan.rows, question)


def _about(seconds: float) -> str:
    """The time a plan takes; the first calls of a window cost none."""
    return f"about {duration(seconds)}" if round(seconds) else "in a few seconds"


def _out(given: argparse.Namespace) -> str:
    if given.out is not None:
        return check_out(given.out)
    if given.plan:
        return ""
    raise InputError(
        "No file for the results",
        "-o RESULTS is missing.",
        safe="Nothing was sent.",
        do="Add -o results.xlsx.",
    )


def _absolute(path: str) -> str:
    return str(Path(path).absolute())


async def _source(session: Session, given: argparse.Namespace) -> SheetSource:
    """Exactly what to read; what was not given is found out from the first rows."""
    path = _absolute(given.file)
    delimiter = _TAB if given.delimiter.lower() in {"tab", "\\t"} else given.delimiter
    wanted = PreviewSheet(path, given.sheet, given.encoding, delimiter)
    preview = await wanted.run(session.workspace, session.console.sheet)
    _tell_encoding(session, preview)
    return SheetSource(
        path,
        preview.sheet,
        given.heading_row or preview.heading_row,
        preview.encoding,
        preview.delimiter,
    )


def _tell_encoding(session: Session, preview: SheetPreview) -> None:
    """How a text file is read, when its letters could be others."""
    if preview.encoding_sure:
        return
    read = ", ".join(f"“{cell.text}”" for cell in preview.telling)
    other = ", ".join(f"“{cell.otherwise}”" for cell in preview.telling)
    session.console.note(f"  Read as {preview.encoding}: {read}" if read else f"  Read as {preview.encoding}")
    if preview.other_encoding:
        would = f", which would read {other}" if other else ""
        session.console.note(f"  Likely too: --encoding {preview.other_encoding}{would}")


async def _mapping(
    session: Session,
    given: argparse.Namespace,
    draft: SheetDraft,
    fields: tuple[Field, ...],
) -> SheetMapping:
    """Which column is which field; what is unsure is said."""
    workspace = session.workspace
    if given.mapping:
        used = UseMapping(draft.record.job_id, given.mapping, fields)
        laid = await used.run(workspace, session.console.sheet)
        mapping = laid.mapping
        for name in laid.missing:
            session.console.note(
                f"  {name} of “{mapping.name}” is not in this account; its column is left out"
            )
    else:
        mapping = await SuggestMapping(draft.record.job_id, fields).run(workspace, session.console.sheet)
    for text in given.map:
        mapping = _override(mapping, text, draft, fields)
    mapping = _dates_decided(session, mapping, must=not given.plan)
    for column in mapping.columns:
        target = column.field or "(left out)"
        session.console.note(
            f"  {column.heading or f'column {column.column + 1}'} -> {target} ({column.match})"
        )
        if column.question:
            session.console.note(f"  Not sure about “{column.heading}”: {column.question}")
    return mapping


def _dates_decided(session: Session, mapping: SheetMapping, *, must: bool) -> SheetMapping:
    """The mapping after a person said whether day or month comes first, where the dates do not tell.

    Raises:
        InputError: It has to be known, and nobody can be asked.
    """
    for column in open_date_questions(mapping):
        if session.console.interactive:
            question = f"“{column.heading}”: {column.question}"
            month_first = session.console.choose(question, ("day", "month")) == "month"
            order = Treatment.DATE_MDY if month_first else Treatment.DATE_DMY
            mapping = with_treatment(mapping, column.column, order)
        elif must:
            raise InputError(
                "Day or month first?",
                f"The dates in “{column.heading}” can be read both ways. {column.question}",
                safe="Nothing was sent.",
                do=f"Answer in a terminal once, write them as yyyy-mm-dd, or leave the column out with --map '{column.heading}='.",
            )
    return mapping


def _override(mapping: SheetMapping, text: str, draft: SheetDraft, fields: tuple[Field, ...]) -> SheetMapping:
    """One --map: the column goes to this field, and no other column does."""
    heading, equals, name = text.rpartition("=")
    if not equals:
        raise InputError(
            "The mapping is not understood", f"“{text}” is not Heading=Field.", safe="Nothing was sent."
        )
    keys = {column.key: column.heading for column in draft.columns}
    key = match_name(heading, keys, "heading")
    at = next(index for index, column in enumerate(draft.columns) if column.key == key)
    return with_field(mapping, at, draft.columns[at], fields, _field_name(name.strip(), fields))


def _field_name(name: str, fields: tuple[Field, ...]) -> str:
    """The schema name that is meant; "" leaves the column out."""
    if not name:
        return ""
    known = {field.name: field.label for field in fields if field.writable}
    return match_name(name, known | {FULL_NAME: "Full name"}, "field")


def _tell_plan(session: Session, plan: UploadPlan, draft: SheetDraft, connection: Connection) -> None:
    now_s = session.workspace.clock.now_s()
    done_s = now_s + plan.seconds
    session.console.event(
        {
            "event": "plan",
            "rows": plan.rows,
            "skipped": plan.skipped,
            "calls": plan.calls,
            "seconds": round(plan.seconds, 1),
            "done_about": None if plan.suffices is False else round(done_s, 1),
            "calls_today": plan.calls_today,
            "calls_a_day": plan.calls_a_day,
            "share_of_day": None if plan.share_of_day is None else round(plan.share_of_day, 4),
            "suffices": plan.suffices,
            "rows_today": plan.rows_today,
        }
    )
    ends = "" if plan.suffices is False else f", done about {clock(done_s)} if it starts now"
    session.console.say(
        f"{counted(plan.rows, 'row')} to “{connection.name}” in {counted(plan.calls, 'call')}, "
        f"{_about(plan.seconds)}{ends}. {calls_today_words(plan) or 'No calls made today from this computer.'} "
        f"Left out: {counted(plan.skipped, 'row')} with errors. "
        f"Not counted: {counted(draft.blank_rows, 'blank row')}."
    )
    if short := quota_sentence(plan, clock(now_s + plan.seconds_today)):
        session.console.say(short)
    with RowReader(session.workspace.index.job_path(draft.record.job_id)) as reader:
        for kind in reader.problem_kinds():
            word = "error" if kind.severity is RowState.ERROR else "warning"
            session.console.note(f"  {word}: {kind.title}: {kind.count:,} rows")
