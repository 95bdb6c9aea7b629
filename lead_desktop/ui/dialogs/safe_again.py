"""Asks before rows of an upload that ended are sent."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.safe_mode import NeedsYes
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.safe_mode import PlannedUpload, SafeModeDialog
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import counted


def ask_safely(desk: WindowDesk, over: QWidget, planned: PlannedUpload, then: Callable[[], None]) -> None:
    """Ask as the connection's safe mode says; `then` follows the yes."""
    dialog = SafeModeDialog(desk, planned, over)
    dialog.confirmed.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_again(desk: WindowDesk, over: QWidget, needed: NeedsYes, then: Callable[[], None]) -> None:
    """Ask before rows of an upload that ended are sent; `then` follows the yes."""
    ask_safely(desk, over, again_plan(needed), then)


def again_plan(needed: NeedsYes) -> PlannedUpload:
    """What the person is asked."""
    rows = counted(needed.record.rows_in, "row")
    facts = [
        (tr("File"), tr("{file}, {rows}", file=needed.record.title, rows=rows)),
        (tr("Will create"), calls_words(needed.connection, needed.rows)),
    ]
    if needed.retry:
        facts.append((tr("Sent before"), tr_n("{n} row, and failed", "{n} rows, and failed", needed.rows)))
    if needed.trial:
        facts.append((tr("Sent before"), tr_n("{n} row, as a trial", "{n} rows, as a trial", needed.trial)))
    if needed.corrected:
        facts.append((tr("Changed"), tr("rows were corrected since the last yes")))
    if needed.unasked:
        facts.append((tr("Not asked"), tr("the connection asked for no yes when the upload began")))
    return PlannedUpload(needed.connection, needed.rows, (*facts, existing_words()))


def existing_words() -> tuple[str, str]:
    """What becomes of a lead that is there already."""
    return tr("If it exists"), tr("leave it, count as duplicate")


def calls_words(connection: Connection, rows: int) -> str:
    """Like "55 leads in 3 calls"."""
    calls = math.ceil(rows / max(1, capabilities_of(connection.provider).rows_per_create))
    return tr("{leads} in {calls}", leads=counted(rows, "lead"), calls=counted(calls, "call"))
