"""What a workbook of corrections did, in sentences."""

from __future__ import annotations

from lead_desktop.jobs.correct_upload import CorrectedUpload
from lead_desktop.jobs.fix_in_excel import BroughtBack
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.translation import tr, tr_n


def saved(rows: int) -> Message:
    """Rows went to a workbook."""
    return Message(
        MessageKind.DONE,
        tr_n("{n} row saved", "{n} rows saved", rows),
        tr("Correct them, then drop the workbook here."),
    )


def changed(rows: int, unmatched: int) -> str:
    """How many rows a workbook changed, and how many of its rows belong to none."""
    return " ".join(
        filter(None, (tr_n("{n} row changed.", "{n} rows changed.", rows), _unmatched(unmatched)))
    )


def brought_to_draft(record: JobRecord, back: BroughtBack, *, here: bool) -> Message:
    """Corrections landed on the rows of a draft; `here` when its connection is in use, so that it can be shown."""
    do = "" if here else tr("Choose the connection {name} to go on with it.", name=record.connection_name)
    return Message(
        MessageKind.DONE,
        tr("Corrections for {title}", title=record.title),
        changed(back.outcome.rows, back.unmatched),
        do=do,
    )


def brought_to_upload(done: CorrectedUpload) -> Message:
    """Corrections landed on the failed and skipped rows of an upload."""
    closed = tr_n(
        "{n} row was created since, or may have been, and stays as sent.",
        "{n} rows were created since, or may have been, and stay as sent.",
        done.closed,
    )
    parts = (*_checked(done), closed if done.closed else "", _unmatched(done.unmatched))
    said = " ".join(filter(None, parts)) or tr("The workbook says what the upload says: no row changed.")
    kind = MessageKind.DONE if done.ready or not (done.wrong or done.closed) else MessageKind.WARNING
    title = tr("Corrections for {title}", title=done.record.title)
    return Message(kind, title, said, safe=tr("Nothing was sent."), do=_send_left(done))


def value_given(done: CorrectedUpload, label: str) -> Message:
    """The failed and skipped rows of an upload were given one value for a field."""
    said = " ".join(filter(None, _checked(done))) or tr("No row was left to take it.")
    kind = MessageKind.DONE if done.ready else MessageKind.WARNING
    title = tr("A value for {field}", field=label)
    return Message(kind, title, said, safe=tr("Nothing was sent."), do=_send_left(done))


def without_upload() -> Message:
    """The upload or draft of a workbook is gone: the workbook is opened as a sheet of its own."""
    return Message(
        MessageKind.INFO,
        tr("Opened as a sheet of its own"),
        tr("These are corrections, but the upload they were taken from is not in this history any more."),
    )


def _unmatched(rows: int) -> str:
    if not rows:
        return ""
    return tr_n(
        "{n} row of the workbook could not be matched and changed nothing.",
        "{n} rows of the workbook could not be matched and changed nothing.",
        rows,
    )


def _checked(done: CorrectedUpload) -> tuple[str, str]:
    ready, wrong = done.ready, done.wrong
    return (
        tr_n("{n} row can be sent now.", "{n} rows can be sent now.", ready) if ready else "",
        tr_n("{n} row still has an error.", "{n} rows still have an error.", wrong) if wrong else "",
    )


def _send_left(done: CorrectedUpload) -> str:
    if not done.ready:
        return ""
    return tr_n("Send the {n} left when you are ready.", "Send the {n} left when you are ready.", done.ready)
