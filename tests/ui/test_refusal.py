"""A window that cannot open says why, where the person looks."""

import io

import pytest
from PySide6.QtGui import QGuiApplication

from lead_desktop.core.errors import NewerProfile
from lead_desktop.ui import refusal

ERROR = NewerProfile(
    "From a newer version",
    "It was written by a newer version.",
    safe="Nothing was changed.",
    do="Install it.",
)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def boxes(monkeypatch):
    shown = []
    monkeypatch.setattr(refusal.QMessageBox, "exec", lambda box: shown.append(box.text()))
    return shown


@pytest.mark.parametrize(
    ("stderr", "platform", "shown"),
    [
        (io.StringIO(), "xcb", ["From a newer version"]),
        (Terminal(), "xcb", []),
        (io.StringIO(), "offscreen", []),
    ],
)
def test_a_box_is_shown_where_nobody_reads_the_terminal(qapp, monkeypatch, boxes, stderr, platform, shown):
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    refusal.tell_refusal(ERROR, stderr)
    assert boxes == shown
    assert "written by a newer version" in stderr.getvalue()


def test_the_box_says_what_happened_what_is_safe_and_what_to_do(qtbot):
    box = refusal.refusal_box(ERROR)
    qtbot.addWidget(box)
    assert box.text() == "From a newer version"
    assert box.informativeText() == "It was written by a newer version. Nothing was changed. Install it."
