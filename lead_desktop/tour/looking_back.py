"""Stop: the list of jobs, and a receipt."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.tour.stage import Stage

_UPLOAD = "Bulk create"


def look_at_jobs(stage: Stage) -> None:
    """Choose the upload and read its receipt.

    Raises:
        NotSeenError: Something a person would wait for did not come.
    """
    hands = stage.hands
    stage.say("Jobs: the receipt of the upload")
    stage.open_tab("jobs")
    table = hands.find(QTableView, "jobsTable")
    hands.until(lambda: uploads(stage, table), "the upload")
    hands.click_row(table, uploads(stage, table)[0])
    receipt = hands.find(QWidget, "jobsReceipt")
    hands.until(lambda: "Created" in receipt.accessibleName(), "the receipt of the upload")
    stage.picture("10-jobs")


def uploads(stage: Stage, table: QTableView) -> list[int]:
    """Rows of the list that are uploads, from the top."""
    return [row for row, cells in enumerate(stage.hands.cells(table)) if cells["Job"].startswith(_UPLOAD)]
