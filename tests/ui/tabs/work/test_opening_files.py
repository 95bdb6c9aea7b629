"""Opening files from the window: the way out while it lasts."""

import os
from pathlib import Path

from PySide6.QtCore import Qt


def child_pids() -> set[int]:
    """Sheet children of this process."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = stat.read_bytes()
            parent = (stat.parent / "status").read_text().partition("PPid:")[2].split()[0]
        except OSError:
            continue
        if b"sheet_child" in words and int(parent) == os.getpid():
            found.add(int(stat.parent.name))
    return found


def test_cancel_ends_the_reading_within_a_second_and_leaves_nothing(person, desk, sheet):
    person.drop(sheet(300_000))
    model = person.tab.model.sheet
    person.until(lambda: model.busy == "Reading" and model.done)
    assert child_pids()
    person.press(person.tab.file_step.busy.cancel)
    person.qtbot.waitUntil(lambda: not child_pids(), timeout=1_000)
    assert not model.busy
    assert person.tab.file_step.drop.isVisibleTo(person.tab)
    person.until(lambda: not list(desk.jobs_dir.glob("*.sqlite*")))
    assert not person.board.messages
    person.drop(sheet(5))
    person.until(lambda: model.mapping is not None)
    assert model.rows == 5


def test_cancel_while_a_file_opens_ends_its_child(person, sheet):
    person.drop(sheet(10))
    assert person.tab.model.sheet.busy == "Opening"
    person.qtbot.mouseClick(person.tab.file_step.busy.cancel, Qt.MouseButton.LeftButton)
    person.qtbot.waitUntil(lambda: not child_pids(), timeout=1_000)
    assert not person.tab.model.sheet.busy
    assert person.tab.model.sheet.job_id == ""
