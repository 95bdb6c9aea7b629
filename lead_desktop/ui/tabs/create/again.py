"""What can be done with an upload that ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.ui.tabs.results.job_model import JobModel


class UploadAgain(QObject):
    """Runs an upload again, in one of four ways; safe mode may ask first.

    Args:
        job: The upload.
        asks: Safe mode may ask before rows are sent, so that nothing runs until the yes.
        parent: Owner.

    Signals:
        begins: The upload runs again: what became of it before does not hold any more.
    """

    begins = Signal()

    def __init__(self, job: JobModel, asks: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._job, self._asks = job, asks
        job.begun.connect(self.begins)

    @Slot()
    def retry(self) -> None:
        """Send the failed rows again."""
        self._job.retry()
        self._begin_at_once()

    @Slot()
    def resume(self) -> None:
        """Send what was not sent, after a stop, an interruption or a trial."""
        self._job.resume_all()
        self._begin_at_once()

    @Slot()
    def look_up(self) -> None:
        """Look up the rows whose answer was lost; sends nothing."""
        self._job.look_up()
        self.begins.emit()

    @Slot()
    def try_one(self) -> None:
        """Send one row, after an upload stopped itself."""
        self._job.try_one()
        self._begin_at_once()

    def _begin_at_once(self) -> None:
        if not self._asks():
            self.begins.emit()
