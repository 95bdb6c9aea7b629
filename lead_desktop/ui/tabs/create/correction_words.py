"""What a workbook of corrections did, in sentences."""

from __future__ import annotations

from lead_desktop.jobs.correct_upload import CorrectedUpload
from lead_desktop.jobs.fix_in_excel import BroughtBack
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.words import counted, number


def saved(rows: int) -> Message:
    """Rows went to a workbook."""
    return Message(
        MessageKind.DONE, f"{counted(rows, 'row')} saved", "Correct them, then drop the workbook here."
    )


def changed(rows: int, unmatched: int) -> str:
    """How many rows a workbook changed, and how many of its rows belong to none."""
    return " ".join(filter(None, (f"{counted(rows, 'row')} changed.", _unmatched(unmatched))))


def brought_to_draft(record: JobRecord, back: BroughtBack, *, here: bool) -> Message:
    """Corrections landed on the rows of a draft; `here` when its connection is in use, so that it can be shown."""
    do = "" if here else f"Choose the connection {record.connection_name} to go on with it."
    return Message(
        MessageKind.DONE,
        f"Corrections for {record.title}",
        changed(back.outcome.rows, back.unmatched),
        do=do,
    )


def brought_to_upload(done: CorrectedUpload) -> Message:
    """Corrections landed on the failed and skipped rows of an upload."""
    parts = (
        f"{counted(done.ready, 'row')} can be sent now." if done.ready else "",
        f"{counted(done.wrong, 'row')} still {_has(done.wrong)} an error." if done.wrong else "",
        f"{counted(done.closed, 'row')} {_was(done.closed)} created since, or may have been, and "
        f"{'stays' if done.closed == 1 else 'stay'} as sent."
        if done.closed
        else "",
        _unmatched(done.unmatched),
    )
    said = " ".join(filter(None, parts)) or "The workbook says what the upload says: no row changed."
    kind = MessageKind.DONE if done.ready or not (done.wrong or done.closed) else MessageKind.WARNING
    do = f"Send the {number(done.ready)} left when you are ready." if done.ready else ""
    return Message(kind, f"Corrections for {done.record.title}", said, safe="Nothing was sent.", do=do)


def value_given(done: CorrectedUpload, label: str) -> Message:
    """The failed and skipped rows of an upload were given one value for a field."""
    parts = (
        f"{counted(done.ready, 'row')} can be sent now." if done.ready else "",
        f"{counted(done.wrong, 'row')} still {_has(done.wrong)} an error." if done.wrong else "",
    )
    said = " ".join(filter(None, parts)) or "No row was left to take it."
    kind = MessageKind.DONE if done.ready else MessageKind.WARNING
    do = f"Send the {number(done.ready)} left when you are ready." if done.ready else ""
    return Message(kind, f"A value for {label}", said, safe="Nothing was sent.", do=do)


def without_upload() -> Message:
    """The upload or draft of a workbook is gone: the workbook is opened as a sheet of its own."""
    return Message(
        MessageKind.INFO,
        "Opened as a sheet of its own",
        "These are corrections, but the upload they were taken from is not in this history any more.",
    )


def _unmatched(rows: int) -> str:
    return f"{counted(rows, 'row')} of the workbook could not be matched and changed nothing." if rows else ""


def _has(rows: int) -> str:
    return "has" if rows == 1 else "have"


def _was(rows: int) -> str:
    return "was" if rows == 1 else "were"
