"""A trial of the first rows, and the others after it; production asks before each."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import Connection, Environment
from lead_desktop.core.receipts import Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.jobs.trial import TRIAL_ROWS
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.safe_mode import PlannedUpload
from lead_desktop.ui.tabs.create.confirm import ask_safely
from lead_desktop.ui.tabs.create.questions import QueueUpload
from lead_desktop.ui.tabs.create.view_model import CreateModel
from lead_desktop.ui.words import counted


class Trial(QObject):
    """Starts trials, and ends them by sending the rest.

    Args:
        desk: Where it is told.
        model: The upload.
        over: The widget that safe mode asks over.
    """

    def __init__(self, desk: WindowDesk, model: CreateModel, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._model, self._over = desk, model, over

    @Slot()
    def try_first(self) -> None:
        """Send the first rows of the checked sheet, then stop."""
        model = self._model
        connection, checked = model.connection, model.sheet.checked
        if connection is None or checked is None or not checked.plan.rows:
            return
        rows = min(TRIAL_ROWS, checked.plan.rows)
        later = checked.plan.rows - rows
        facts = (
            ("File", f"{model.sheet.file_name}, {counted(model.sheet.rows, 'row')}"),
            ("Will create", f"{_what(connection, rows)}, then it stops"),
            ("Not sent yet", f"the other {counted(later, 'row')}; you are asked again"),
            ("If it exists", "leave it, count as duplicate"),
        )
        if self._asks(connection):
            ask_safely(self._desk, self._over, PlannedUpload(connection, rows, facts), self._begin)
        else:
            self._begin()

    @Slot()
    def go_on(self) -> None:
        """Send what was not sent; after a trial in production the number is typed once more."""
        model = self._model
        outcome, connection = model.outcome, model.connection
        if outcome is None or connection is None:
            return
        if not outcome.trial:
            model.again.resume()
        elif self._asks(connection):
            receipt = outcome.record.receipt()
            rows = unsent_rows(receipt)
            facts = (
                ("File", f"{model.sheet.file_name}, {counted(receipt.rows_in, 'row')}"),
                ("Will create", _what(connection, rows)),
                ("Sent before", f"{counted(outcome.trial, 'row')}, as a trial"),
                ("If it exists", "leave it, count as duplicate"),
            )
            planned = PlannedUpload(connection, rows, facts)
            ask_safely(self._desk, self._over, planned, model.again.resume_all)
        else:
            model.again.resume_all()

    def _asks(self, connection: Connection) -> bool:
        return connection.environment is Environment.PRODUCTION

    def _begin(self) -> None:
        model = self._model
        model.result.forget()
        model.job.begin(QueueUpload(model.sheet.job_id, TRIAL_ROWS))


def unsent_rows(receipt: Receipt) -> int:
    """Rows that were never sent."""
    return receipt.count(RowState.NOT_SENT, RowState.WAITING)


def _what(connection: Connection, rows: int) -> str:
    calls = math.ceil(rows / max(1, capabilities_of(connection.provider).rows_per_create))
    return f"{counted(rows, 'lead')} in {counted(calls, 'call')}"
