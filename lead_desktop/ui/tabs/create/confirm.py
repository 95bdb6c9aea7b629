"""What safe mode asks before an upload, in numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.safe_again import ask_safely, existing_words
from lead_desktop.ui.dialogs.safe_mode import PlannedUpload
from lead_desktop.ui.tabs.create.plan_words import plan_facts, quota_words
from lead_desktop.ui.tabs.create.view_model import CreateModel
from lead_desktop.ui.translation import tr
from lead_desktop.ui.words import counted


def ask_for_all(desk: WindowDesk, over: QWidget, model: CreateModel) -> None:
    """Ask before all rows of the checked sheet are sent."""
    sheet, connection = model.sheet, model.connection
    if sheet.checked is None or connection is None:
        return
    plan, left_out = sheet.checked.plan, dict(sheet.counts).get(RowState.SKIPPED, 0)
    now_s, zone = desk.now(), desk.zone
    facts = (
        (tr("File"), tr("{file}, {rows}", file=sheet.file_name, rows=counted(sheet.rows, "row"))),
        *plan_facts(plan, left_out, now_s, zone),
        existing_words(),
    )
    planned = PlannedUpload(connection, plan.rows, facts, quota_words(plan, now_s, zone))
    ask_safely(desk, over, planned, model.upload_now)
