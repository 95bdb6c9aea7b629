"""A trial of the first rows; safe mode asks before it, and before rows are sent after it or again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from lead_desktop.core.receipts import Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.safe_mode import ASKING, NeedsYes
from lead_desktop.jobs.trial import TRIAL_ROWS
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.safe_again import ask_again, ask_safely, calls_words, existing_words
from lead_desktop.ui.dialogs.safe_mode import PlannedUpload
from lead_desktop.ui.tabs.create.questions import QueueUpload
from lead_desktop.ui.tabs.create.view_model import CreateModel
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import counted


class Trial(QObject):
    """Starts trials, and asks before an upload that ended goes on.

    Args:
        desk: Where it is told.
        model: The upload.
        over: The widget that safe mode asks over.
    """

    def __init__(self, desk: WindowDesk, model: CreateModel, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._model, self._over = desk, model, over
        model.job.yes_wanted.connect(self._ask_again)

    @Slot()
    def try_first(self) -> None:
        """Send the first rows of the checked sheet, then stop."""
        model = self._model
        connection, checked = model.connection, model.sheet.checked
        if connection is None or checked is None or not checked.plan.rows:
            return
        rows = min(TRIAL_ROWS, checked.plan.rows)
        later = checked.plan.rows - rows
        others = tr_n(
            "the other {n} row; you are asked again", "the other {n} rows; you are asked again", later
        )
        all_rows = counted(model.sheet.rows, "row")
        facts = (
            (tr("File"), tr("{file}, {rows}", file=model.sheet.file_name, rows=all_rows)),
            (tr("Will create"), tr("{leads}, then it stops", leads=calls_words(connection, rows))),
            (tr("Not sent yet"), others),
            existing_words(),
        )
        if connection.guard in ASKING:
            ask_safely(self._desk, self._over, PlannedUpload(connection, rows, facts), self._begin)
        else:
            self._begin()

    @Slot(object, object)
    def _ask_again(self, needed: NeedsYes, then: Callable[[], None]) -> None:
        ask_again(self._desk, self._over, needed, then)

    def _begin(self) -> None:
        model = self._model
        model.result.forget()
        model.job.begin(QueueUpload(model.sheet.job_id, TRIAL_ROWS))


def unsent_rows(receipt: Receipt) -> int:
    """Rows that were never sent."""
    return receipt.count(RowState.NOT_SENT, RowState.WAITING)
