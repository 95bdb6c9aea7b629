"""An upload that a crash tore away."""

from __future__ import annotations

import time
import uuid

from PySide6.QtWidgets import QWidget

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.store.database import open_database
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.tour.hands import NotSeenError
from lead_desktop.tour.scenes.acts import part_of
from lead_desktop.tour.scenes.creating import check_small_file, created
from lead_desktop.tour.stage import Stage
from lead_desktop.ui.tabs.create import CreateTab

_ROWS, _SLOW_S = 1_200, 1.0  # calls in flight land while the window closes


def begin_slow_upload(stage: Stage) -> str:
    """Begin one that is not done soon; its id.

    Raises:
        NotSeenError: It does not begin.
    """
    tab = part_of(stage, CreateTab)
    stage.use("Sandbox LeadSquared")
    check_small_file(stage, _ROWS, "counter-leads.xlsx")
    stage.crm.fault("slow", match="Bulk/Create", seconds=_SLOW_S, times=-1)
    stage.hands.click(stage.hands.find(QWidget, "createUpload"))
    stage.hands.until(lambda: tab.model.job.running and created(tab) > 0, f"{RowState.CREATED} rows")
    record = tab.model.job.record
    if record is None:
        raise NotSeenError("no upload is shown")
    return record.job_id


def tear_away(profile: Profile, job_id: str) -> None:
    """Leave the books as a crash would: the closed window's job still runs, but nobody holds it.

    Raises:
        StoreError: The profile cannot be written.
    """
    db = open_database(profile.database, MAIN_MIGRATIONS)
    try:
        index = JobIndex(profile, db, clock=time.time, new_id=lambda: uuid.uuid4().hex)
        index.set_state(job_id, JobState.RUNNING)
    finally:
        db.close()
