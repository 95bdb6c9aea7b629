import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionComboBox

from lead_desktop.core.filters import SearchPart
from lead_desktop.core.progress import JobProgress, PartProgress, PartState, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import Row, RowState
from lead_desktop.ui.models.table_columns import answer_column
from lead_desktop.ui.states import ARC
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.calls_chart import CallsBar, CallsChart
from lead_desktop.ui.widgets.chips import ChipSpec, StateChips, state_chips
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.inputs import FilterEdit, SelectBox
from lead_desktop.ui.widgets.progress_strip import ProgressStrip
from lead_desktop.ui.widgets.segmented_bar import segments_of
from lead_desktop.ui.widgets.spinner import Spinner
from lead_desktop.ui.widgets.step_rail import StepRail, StepState
from lead_desktop.ui.widgets.window_strip import WindowStrip, parts_sentence

FOUND = ((RowState.FOUND, 611), (RowState.WAITING, 589), (RowState.NOT_FOUND, 4))


def test_the_spinner_beats_only_while_one_is_seen(theme, qtbot):
    spinner = Spinner(theme)
    qtbot.addWidget(spinner)
    assert not theme.spin.running
    spinner.show()
    assert theme.spin.running
    spinner.set_icon("check-circle", "ok")
    assert not theme.spin.running
    spinner.set_icon(ARC, "accent_text")
    spinner.hide()
    assert not theme.spin.running


def test_chips_say_all_then_the_states_in_the_order_of_the_work():
    assert [(spec.label, spec.count) for spec in state_chips(FOUND)] == [
        ("All", 1204),
        ("Found", 611),
        ("Not found", 4),
        ("Waiting", 589),
    ]
    kept = state_chips(((RowState.READY, 5),), keep=(RowState.ERROR,))
    assert [(spec.label, spec.count) for spec in kept] == [("All", 5), ("Error", 0), ("Ready", 5)]


def test_one_chip_is_on_and_it_stays_on_while_counts_change(theme, qtbot):
    chips = StateChips(theme)
    qtbot.addWidget(chips)
    chips.set_counts(FOUND)
    with qtbot.waitSignal(chips.chosen) as chosen:
        chips.choose("found")
    assert chosen.args == ["found"]
    chips.set_counts(((RowState.FOUND, 700), (RowState.WAITING, 500)))
    assert chips.current == "found"
    with qtbot.waitSignal(chips.chosen):
        chips.set_counts(((RowState.WAITING, 500),))
    assert chips.current == ""


def test_chips_without_room_fold_into_more(theme, qtbot):
    chips = StateChips(theme)
    qtbot.addWidget(chips)
    chips.set_counts(FOUND)
    chips.resize(chips.sizeHint())
    chips.show()
    assert not chips._more.isVisible()
    chips.resize(260, 28)
    assert chips._more.isVisible()
    shown = [chip for chip in chips._chips if chip.isVisible()]
    assert shown
    assert chips._more.geometry().right() < 260
    chips._open_more()
    chips._more_chosen(_action(chips, "waiting"))
    assert chips.current == "waiting"
    assert chips._more.spec.label == "Waiting"


def _action(chips, key):
    from PySide6.QtGui import QAction  # noqa: PLC0415 - only this step needs it

    action = QAction(chips)
    action.setData(key)
    return action


def test_a_filter_speaks_once_after_the_typing(theme, qtbot):
    edit = FilterEdit(theme)
    qtbot.addWidget(edit)
    said = []
    edit.filtered.connect(said.append)
    with qtbot.waitSignal(edit.filtered):
        qtbot.keyClicks(edit, " zoe ")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert said == ["zoe"]
    with qtbot.waitSignal(edit.filtered):
        edit.clear()
    assert said == ["zoe", ""]


def test_a_choice_without_room_ends_in_an_ellipsis(theme, qtbot):
    box = SelectBox(theme, "Filter by")
    qtbot.addWidget(box)
    box.addItem("Google click id")
    box.setFixedWidth(112)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert box.currentText() == "Google click id"


def test_a_row_on_its_way_has_no_answer_yet():
    column = answer_column()
    told = ("", "API calls exceeded the limit of 9", 3, None, ())
    assert column.text(Row(1, 2, RowState.WAITING, *told)) == ""
    assert column.text(Row(1, 2, RowState.FAILED, *told)) == told[1]


def test_buttons_say_their_words_to_screen_readers(theme, qtbot):
    button = Button(theme, "Upload 12,443 rows")
    qtbot.addWidget(button)
    button.set_text("Upload 12,442 rows")
    assert button.accessibleName() == "Upload 12,442 rows"
    icon = IconButton(theme, "copy", "Copy rows", shortcut="Ctrl+Shift+R")
    qtbot.addWidget(icon)
    assert (icon.accessibleName(), icon.toolTip()) == ("Copy rows", "Copy rows (Ctrl+Shift+R)")


def test_the_strip_says_how_far_a_fetch_is_and_when_it_ends(theme, qtbot):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.show_progress(
        JobProgress("1", JobKind.FETCH, Phase.RUNNING, FOUND, 1204, done_about_s=90_060.0), 90_000.0, dt.UTC
    )
    assert (strip._title.text(), strip._words.text()) == ("Fetching", "615 of 1,204 lines")
    assert strip._more.text() == "done about 01:01"
    assert strip.bar._total == 1204


@pytest.mark.parametrize(
    ("phase", "title"),
    [(Phase.WAITING_FOR_LIMIT, "Waiting 3 s"), (Phase.PAUSED, "Paused"), (Phase.STOPPING, "Stopping")],
)
def test_the_strip_names_what_the_job_does_now(theme, qtbot, phase, title):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.show_progress(JobProgress("1", JobKind.UPLOAD, phase, wait_until_s=103.0), 100.0)
    assert strip._title.text() == title


def test_the_strip_of_an_offline_job_counts_down_to_its_next_try(theme, qtbot):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    offline = JobProgress("1", JobKind.FETCH, Phase.OFFLINE, wait_until_s=103.0, done_about_s=200.0)
    reason = "No connection to crm.example. Nothing was sent. Check the network. (ConnectError)"
    strip.show_progress(replace(offline, wait_reason=reason), 100.0, dt.UTC)
    assert strip._title.text() == "No connection to crm.example"
    assert strip._more.text() == "next try at 00:01:43, in 3 s"
    assert strip.toolTip() == reason
    strip.show_progress(offline, 104.0, dt.UTC)
    assert strip._more.text() == "trying again now"
    strip.show_progress(JobProgress("1", JobKind.FETCH, Phase.RUNNING), 105.0, dt.UTC)
    assert (strip._more.text(), strip.toolTip()) == ("", "")


def test_the_strips_button_pauses_and_then_resumes(theme, qtbot):
    strip = ProgressStrip(theme)
    qtbot.addWidget(strip)
    strip.set_running(running=True)
    with qtbot.waitSignal(strip.pause_wanted):
        strip.pause.click()
    strip.set_running(running=True, paused=True)
    assert strip.pause.text() == "Resume"
    with qtbot.waitSignal(strip.resume_wanted):
        strip.pause.click()


def test_segments_leave_what_is_not_settled_to_the_track():
    assert segments_of(FOUND) == (("ok_fill", 611), ("warn_fill", 4))


def test_the_words_of_an_empty_place_are_never_cut(theme, qtbot):
    words = (
        "LeadSquared gives leads by id, e-mail or phone. Paste those on the first screen, one a line. " * 2
    )
    empty = EmptyState(theme, "stack", "Nothing here", words)
    qtbot.addWidget(empty)
    empty.resize(900, 500)
    empty.show()
    assert empty._words.height() >= empty._words.heightForWidth(empty._words.width())


def test_only_done_steps_lead_back(theme, qtbot):
    rail = StepRail(theme, ("File", "Map", "Check", "Upload"))
    qtbot.addWidget(rail)
    rail.set_step(0, StepState.DONE, "spring-fair.xlsx")
    rail.set_step(1, StepState.CURRENT)
    chosen = []
    rail.chosen.connect(chosen.append)
    for step in rail._steps:
        step.click()
    assert chosen == [0]


def test_the_chart_says_its_newest_bar(theme, qtbot):
    chart = CallsChart(theme)
    qtbot.addWidget(chart)
    chart.set_bars([CallsBar(25), CallsBar(14, waited=True)], 25, "14:32:04")
    chart.grab()
    assert chart.accessibleName() == "14 calls of 25 in the newest window"


def test_date_windows_say_their_state_and_one_can_be_chosen(theme, qtbot):
    strip = WindowStrip(theme)
    qtbot.addWidget(strip)
    day = dt.datetime(2025, 5, 6, tzinfo=dt.UTC)
    parts = (
        PartProgress(SearchPart(1, "6 to 12 May 2025", day), PartState.FAILED, 0, "No answer after 30 s."),
        PartProgress(SearchPart(2, "13 to 19 May 2025", day), PartState.READ, 440),
    )
    strip.set_parts(parts)
    assert parts_sentence(parts) == "1 read, 1 failed"
    assert strip._windows[0].accessibleName() == "6 to 12 May 2025: failed, 0 leads. No answer after 30 s."
    with qtbot.waitSignal(strip.chosen) as chosen:
        strip._windows[0].click()
    assert chosen.args == [1]
    strip.set_parts(parts[:1])
    assert len(strip._windows) == 1


def test_chips_can_be_other_things_than_states(theme, qtbot):
    chips = StateChips(theme)
    qtbot.addWidget(chips)
    chips.set_chips((ChipSpec("", "Fields", count=28), ChipSpec("raw", "Raw JSON")))
    assert chips._chips[1].accessibleName() == "Raw JSON"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_as_by_space(theme, qtbot, key):
    button, pressed = Button(theme, "Practise"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(key))
    qtbot.keyClick(button, key)
    qtbot.keyClick(button, key, Qt.KeyboardModifier.ControlModifier)
    assert pressed.count(key) == 1 + (key == Qt.Key.Key_Space)


def test_foreign_words_cut_in_a_list_end_in_the_ellipsis_at_their_own_end(theme, qtbot, qapp):
    box = SelectBox(theme, "Field")
    qtbot.addWidget(box)
    box.addItem("Google click id of the campaign")
    box.setFixedWidth(90)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert option.currentText.startswith("\u2068Goo")
    assert option.currentText.endswith("…\u2069")
