"""What can be done with an upload that ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.ui.tabs.results.job_model import JobModel


class UploadAgain(QObject):
    """Runs an upload again, in one of five ways.

    Args:
        job: The upload.
        parent: Owner.

    Signals:
        begins: The upload runs again: what became of it before does not hold any more.
    """

    begins = Signal()

    def __init__(self, job: JobModel, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job

    @Slot()
    def retry(self) -> None:
        """Send the failed rows again."""
        self._job.retry()
        self.begins.emit()

    @Slot()
    def resume(self) -> None:
        """Send what was not sent, after a stop or an interruption."""
        self._job.resume()
        self.begins.emit()

    @Slot()
    def resume_all(self) -> None:
        """Send what was not sent after a trial: a person said yes to it."""
        self._job.resume_all()
        self.begins.emit()

    @Slot()
    def look_up(self) -> None:
        """Look up the rows whose answer was lost; sends nothing."""
        self._job.look_up()
        self.begins.emit()

    @Slot()
    def try_one(self) -> None:
        """Send one row, after an upload stopped itself."""
        self._job.try_one()
        self.begins.emit()
