"""Which jobs the screens show, so that none is deleted under the eyes of a person who did not ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from lead_desktop.ui.desk import WindowDesk


class ShownJobs(QObject):
    """The jobs on the screens; lets a draft go whose rows go (`JobModel` does so for jobs).

    Args:
        desk: Says which rows go.
        pages: The screens.
        parent: The window.
    """

    def __init__(self, desk: WindowDesk, pages: Sequence[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        desk.jobs_gone.connect(self._let_go)

    def ids(self) -> frozenset[str]:
        """Ids of the jobs and drafts that screens show."""
        found = set()
        for page in self._pages:
            model = getattr(page, "model", None)
            record = getattr(getattr(model, "job", None), "record", None)
            found.add(record.job_id if record is not None else "")
            found.add(_draft_of(page))
        return frozenset(found - {""})

    @Slot(object)
    def _let_go(self, job_ids: tuple[str, ...]) -> None:
        for page in self._pages:
            if _draft_of(page) in job_ids and not page.model.job.busy:
                page.close_rows()
                page.model.new_upload()


def _draft_of(page: Any) -> str:
    """The draft or upload in Bulk create; "" elsewhere."""
    return str(getattr(getattr(getattr(page, "model", None), "sheet", None), "job_id", ""))
