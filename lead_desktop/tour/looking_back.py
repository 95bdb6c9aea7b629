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
    hands.until(lambda: _UPLOAD in names(stage, table), "the upload")
    hands.click_row(table, names(stage, table).index(_UPLOAD))
    receipt = hands.find(QWidget, "jobsReceipt")
    hands.until(lambda: "Created" in receipt.accessibleName(), "the receipt of the upload")
    stage.picture("10-jobs")


def names(stage: Stage, table: QTableView) -> list[str]:
    """What the column Job says, from the top."""
    return [row["Job"] for row in stage.hands.cells(table)]
