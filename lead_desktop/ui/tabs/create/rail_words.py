"""What the rail says of each step: what it decided, or where it stands."""

from __future__ import annotations

from lead_desktop.core.connections import Connection
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.create.view_model import CreateModel, Step
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.step_rail import StepState
from lead_desktop.ui.words import clock_minutes, counted

_OPEN = frozenset({RowState.WAITING, RowState.SENDING})


def rail_of(model: CreateModel, in_use: Connection | None) -> tuple[tuple[StepState, str], ...]:
    """State and words of File, Map, Check and Upload; `in_use` is the connection the header shows."""
    words = (_file(model), _map(model.sheet), _check(model), _upload(model, in_use))
    found = []
    for place, text in enumerate(words):
        if place < model.step:
            found.append((StepState.DONE, text))
        elif place == model.step:
            found.append((StepState.CURRENT, text))
        else:
            found.append((StepState.WAITING, ""))
    return tuple(found)


def _file(model: CreateModel) -> str:
    return model.sheet.file_name or tr("Choose a file")


def _map(sheet: SheetModel) -> str:
    if sheet.mapping is None:
        return ""
    mapped, columns = len(sheet.mapping.mapped()), len(sheet.mapping.columns)
    return tr_n("{part} of {n} column", "{part} of {n} columns", columns, part=mapped)


def _check(model: CreateModel) -> str:
    counts = dict(model.sheet.counts)
    if model.step > Step.CHECK:
        skipped = counts.get(RowState.ERROR, 0) + counts.get(RowState.SKIPPED, 0)
        return tr_n("{n} skipped", "{n} skipped", skipped)
    errors, warnings = counts.get(RowState.ERROR, 0), counts.get(RowState.WARNING, 0)
    return tr("{errors}, {warnings}", errors=counted(errors, "error"), warnings=counted(warnings, "warning"))


def _upload(model: CreateModel, in_use: Connection | None) -> str:
    if model.step is Step.RECEIPT and model.outcome is not None:
        at = model.outcome.record.finished_s
        return tr("Ended at {time}", time=clock_minutes(at, model.zone)) if at is not None else ""
    progress = model.job.progress
    into, elsewhere = model.connection, ""
    if into is not None and in_use is not None and into.connection_id != in_use.connection_id:
        elsewhere = into.name  # an upload stays with the connection it began with
    if progress is None:
        starting = tr("Starting into {name}", name=elsewhere) if elsewhere else tr("Starting")
        return starting if model.job.running else ""
    counts = dict(progress.counts)
    going = progress.rows_in - counts.get(RowState.SKIPPED, 0)
    answered = going - sum(counts.get(state, 0) for state in _OPEN)
    if elsewhere:
        return tr_n(
            "{part} of {n} row into {name}",
            "{part} of {n} rows into {name}",
            going,
            part=answered,
            name=elsewhere,
        )
    return tr_n("{part} of {n} row", "{part} of {n} rows", going, part=answered)
