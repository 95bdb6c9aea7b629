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
from lead_desktop.ui.words import counted

EXISTING = ("If it exists", "leave it, count as duplicate")


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
    facts = [
        ("File", f"{needed.record.title}, {counted(needed.record.rows_in, 'row')}"),
        ("Will create", calls_words(needed.connection, needed.rows)),
    ]
    if needed.retry:
        facts.append(("Sent before", f"{counted(needed.rows, 'row')}, and failed"))
    if needed.trial:
        facts.append(("Sent before", f"{counted(needed.trial, 'row')}, as a trial"))
    if needed.corrected:
        facts.append(("Changed", "rows were corrected since the last yes"))
    if needed.unasked:
        facts.append(("Not asked", "the connection asked for no yes when the upload began"))
    return PlannedUpload(needed.connection, needed.rows, (*facts, EXISTING))


def calls_words(connection: Connection, rows: int) -> str:
    """Like "55 leads in 3 calls"."""
    calls = math.ceil(rows / max(1, capabilities_of(connection.provider).rows_per_create))
    return f"{counted(rows, 'lead')} in {counted(calls, 'call')}"
