"""Closing the window: it asks while something runs, leaves nothing behind, and what was paused goes on."""

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.tour.fair_sheet import ROWS, write_fair_sheet


def children() -> set[int]:
    """Ids of the processes this one has started and that still run."""
    tasks = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    return {int(child) for task in tasks for child in task.read_text().split()}


def start_upload(stage):
    """An upload that takes a while."""
    hands = stage.hands
    sheet = stage.folder / "fair.xlsx"
    write_fair_sheet(sheet, ())
    stage.open_tab("create")
    hands.drop(hands.find(QWidget, "createDropArea"), sheet)
    hands.click(hands.find(QWidget, "createCheck"))
    stage.crm.fault("slow", match="Bulk/Create", seconds=0.4, times=-1)
    hands.click(hands.find(QWidget, "createUpload"))
    hands.until(lambda: len(stage.crm.leads()) > 0, "the first leads created")


def ask_to_close(stage):
    """Quit with the keyboard, as the cross in the frame does."""
    stage.hands.look_at_window()
    stage.hands.press(stage.window, "Ctrl+Q")
    return stage.hands.find(QWidget, "closeQuestion")


def test_a_person_who_stays_keeps_window_and_run(stage):
    start_upload(stage)
    question = ask_to_close(stage)
    assert stage.hands.says("1 job is running")
    stage.hands.click(stage.hands.button("Stay", question))
    stage.crm.faults()
    receipt = stage.hands.find(QWidget, "createReceipt")
    stage.hands.wait_for("Every row is accounted for.", receipt)
    assert stage.window.isVisible()


def test_pause_and_quit_loses_nothing_and_resume_sends_nothing_twice(open_window):
    with open_window() as stage:
        start_upload(stage)
        stage.hands.click(stage.hands.button("Pause and quit", ask_to_close(stage)))
        stage.hands.until(lambda: not stage.window.isVisible(), "the window closed")
    with open_window() as stage:
        hands = stage.hands
        before = len(stage.crm.leads())
        assert 0 < before < ROWS
        stage.open_tab("jobs")
        table = hands.find(QTableView, "jobsTable")
        hands.until(lambda: table.model().rowCount() == 1, "the job")
        assert hands.cells(table)[0]["State"] in {"Paused", "Interrupted"}
        assert len(stage.crm.leads()) == before
        hands.click(hands.find(QWidget, "jobsResume"))
        hands.until(lambda: hands.cells(table)[0]["State"] == "Finished", "the job finished", 30)
        hands.wait_for("Every row is accounted for.")
        emails = [lead["email"] for lead in stage.crm.leads()]
        assert len(emails) == len(set(emails))
        receipt = hands.find(QWidget, "jobsReceipt").accessibleName()
        assert f"Created: {len(emails)}" in receipt.replace(",", "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_a_closed_window_leaves_no_thread_and_no_child(open_window, qtbot):
    threads, processes = threading.active_count(), children()
    with open_window() as stage:
        assert children() > processes
        stage.use("Sandbox Octanist")
    qtbot.waitUntil(lambda: threading.active_count() <= threads)
    assert children() == processes
