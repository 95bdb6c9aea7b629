"""Words that have less room than they need end in an ellipsis, and are read whole under the pointer."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.progress_strip import ProgressStrip

LONG = "Find rows already in the CRM"


def tip(widget):
    spot = QPoint(10, 10)
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))
    return QToolTip.text()


@pytest.mark.parametrize(("px", "told"), [(90, True), (400, False)])
def test_a_choice_that_is_cut_is_read_under_the_pointer(qtbot, theme, px, told):
    box = SelectBox(theme, "How it compares")
    qtbot.addWidget(box)
    box.addItem(LONG)
    box.setFixedWidth(px)
    box.show()
    assert (LONG in tip(box)) is told


@pytest.mark.parametrize(("px", "told"), [(90, True), (400, False)])
def test_a_button_that_is_cut_is_read_under_the_pointer(qtbot, theme, px, told):
    button = Button(theme, LONG, icon="check")
    qtbot.addWidget(button)
    button.setFixedWidth(px)
    button.show()
    assert (LONG in tip(button)) is told
    assert button.shown_words().endswith("…") is told


@pytest.mark.parametrize(
    ("px", "shown"),
    [
        (1200, ["1,008 of 1,209 lines", "done about 14:33", "You can work in other tabs"]),
        (620, ["1,008 of 1,209 lines", "done about 14:33"]),
        (500, ["1,008 of 1,209 lines"]),
    ],
)
def test_the_words_of_a_strip_go_from_the_far_side(qtbot, theme, px, shown):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.set_running(running=True)
    strip.resize(px, strip.height())
    strip.show()
    strip.set_state(
        "circle-dashed",
        "text3",
        "Fetching",
        ("1,008 of 1,209 lines", "done about 14:33"),
        "You can work in other tabs",
    )
    QApplication.processEvents()
    parts = (strip._words, strip._more, strip._hint)
    assert [one.text() for one in parts if one.isVisible()] == shown
    assert all(one.width() >= one.sizeHint().width() for one in parts if one.isVisible())
    assert ("done about 14:33" in strip.toolTip()) is ("done about 14:33" not in shown)


def test_words_of_a_strip_that_do_not_fit_at_all_end_early(qtbot, theme):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.set_running(running=True)
    strip.resize(430, strip.height())
    strip.show()
    strip.set_state("circle-dashed", "text3", "Fetching", ("1,008 of 1,209 lines",))
    assert strip._words.text().endswith("…")
    assert "1,008 of 1,209 lines" in strip.toolTip()
    strip.resize(900, strip.height())
    assert strip._words.text() == "1,008 of 1,209 lines"
