"""Every word that the dialogs and Jobs say goes through the catalogue."""

import re
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from lead_desktop.core.causes import Cause
from lead_desktop.core.connections import Connection, Environment, ProviderId, SafeMode
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.receipts import JobKind, JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.erase import Holdings
from lead_desktop.jobs.safe_mode import NeedsYes
from lead_desktop.store.deleted_jobs import DeletedJob, DeletionCause
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.retention import DAY_S
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.connection_draft import copy_of
from lead_desktop.ui.dialogs.connection_menu import ConnectionMenu
from lead_desktop.ui.dialogs.connection_more import what_is_set
from lead_desktop.ui.dialogs.deleted_jobs import DeletedJobsDialog, _columns
from lead_desktop.ui.dialogs.erase_question import EraseQuestion
from lead_desktop.ui.dialogs.fixed_value import FixedToChoose, FixedValueDialog
from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.dialogs.remove_connection import JobsOfConnection, RemoveQuestion, what_goes
from lead_desktop.ui.dialogs.safe_again import again_plan
from lead_desktop.ui.dialogs.safe_mode import PlannedUpload, SafeModeDialog
from lead_desktop.ui.dialogs.settings import SettingsDialog
from lead_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from lead_desktop.ui.dialogs.support_bundle import SupportDialog
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, PSEUDO, speak
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.tabs.jobs.delete_question import DeleteQuestion
from lead_desktop.ui.tabs.jobs.hold_words import HOLDS, held_alone, held_part
from lead_desktop.ui.tabs.jobs.job_columns import job_columns
from lead_desktop.ui.tabs.jobs.job_lines import JobLine, job_chips
from lead_desktop.ui.tabs.jobs.job_titles import short_title, whole_title
from lead_desktop.ui.tabs.jobs.kept_words import held_note, kept_cell, kept_sentence

WAIT_MS = 10_000
_INSIDE = re.compile("⟦[^⟦⟧]*⟧")
_WITH_KEY = re.compile(r"\+\S+")  # of "⟦Ctrl⟧+K"
_KEYS = re.compile(r"(Ctrl|Alt|Shift|F\d|Esc|Del|Space)")
CONNECTION = Connection(
    "9", "9", ProviderId.OCTANIST, "https://9.example", Environment.PRODUCTION, safe_mode=SafeMode.TYPE_COUNT
)
RECORD = JobRecord(
    "7", JobKind.UPLOAD, "9", "9", "9.csv", JobState.INTERRUPTED, "{}", 3117,
    ((RowState.CREATED, 1814), (RowState.FAILED, 36), (RowState.UNKNOWN, 50), (RowState.WAITING, 1217)),
    100.0, 100.0, 300.0, 38, 0, 9.0, None, False, "", 1,
)  # fmt: skip


@pytest.fixture
def pseudo(qapp):
    speak(qapp, PSEUDO)
    yield
    speak(qapp, ENGLISH)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def bare(text: str) -> str:
    """What stands outside of all brackets."""
    while _INSIDE.search(text):
        text = _INSIDE.sub("", text)
    return text.strip()


def said(top: QWidget) -> list[str]:
    """What can be read in a window or is told of it, without what a person or a CRM wrote."""
    words = [top.windowTitle()]
    for one in (top, *top.findChildren(QWidget)):
        words += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, QLabel | QAbstractButton):
            words.append(one.text())
        if isinstance(one, QLineEdit):
            words.append(one.placeholderText())
        if isinstance(one, QComboBox) and not one.isEditable():
            words += [one.itemText(place) for place in range(one.count())]
    return words


def unmarked(words: list[str], *data: str) -> list[str]:
    """Words that stand outside of the catalogue, without those of the data and the names of keys."""

    def rest(text: str) -> str:
        left = _WITH_KEY.sub("", bare(text))
        for one in data:
            left = left.replace(one, "")
        return left

    return [text for text in words if re.search("[A-Za-z]", rest(text)) and not _KEYS.match(text)]


CRMS = ("LeadSquared", "Octanist", "JTC DMS")
EXAMPLES = (
    "Acme India",
    "X-Dealer-Id",
    "http://proxy.example.com:8080",
    "Saudi Arabia",
)  # countries are Qt's


@pytest.mark.usefixtures("pseudo")
def test_the_connection_dialog(qtbot, desk, window):
    dialog = ConnectionDialog(desk, None, window)
    dialog.open()
    dialog.more.set_open(open_=True)
    for provider in ProviderId:
        dialog.model.choose_provider(provider)
        dialog.more.headers._add()
        assert unmarked(said(dialog), *CRMS, *EXAMPLES) == []
    dialog.save.click()  # says what is missing
    assert unmarked(said(dialog), *CRMS, *EXAMPLES) == []
    dialog.reject()


@pytest.mark.usefixtures("pseudo")
def test_the_settings(qtbot, desk, window):
    dialog = SettingsDialog(desk, window, lambda _connection: None)
    dialog.open()
    qtbot.waitUntil(lambda: bool(dialog._kept.text()), timeout=WAIT_MS)
    names = [language.name for language in LANGUAGES]
    assert unmarked(said(dialog), *names) == []
    dialog.reject()


def erase(desk, window, *, everything: bool) -> QDialog:
    there = Holdings(2, 1, 1, 2)
    return EraseQuestion(window, desk.theme, there, everything=everything)


def safe(desk, window) -> QDialog:
    needed = NeedsYes(RECORD, CONNECTION, 3, retry=True, trial=2, corrected=True, unasked=True)
    return SafeModeDialog(desk, again_plan(needed), window)


DIALOGS = {
    "erase": lambda desk, window: erase(desk, window, everything=False),
    "erase everything": lambda desk, window: erase(desk, window, everything=True),
    "shortcuts": lambda desk, window: ShortcutsDialog(window, desk.theme),
    "support": SupportDialog,
    "deleted jobs": DeletedJobsDialog,
    "remove": lambda desk, window: RemoveQuestion(window, desk, CONNECTION),
    "name": lambda desk, window: NameDialog(window, desk.theme, "", action="", taken=["9"], name="9"),
    "refused name": lambda desk, window: NameDialog(
        window, desk.theme, "", action="", refused=["9"], name="9"
    ),
    "safe mode": safe,
    "sandbox": lambda desk, window: SafeModeDialog(
        desk, PlannedUpload(replace(CONNECTION, environment=Environment.SANDBOX), 1, ()), window
    ),
    "fixed value": lambda desk, window: FixedValueDialog(
        desk, FixedToChoose(SheetMapping(()), (), ()), window
    ),
    "delete a job": lambda desk, window: DeleteQuestion(window, desk.theme, [job_line()]),
    "delete jobs": lambda desk, window: DeleteQuestion(window, desk.theme, [job_line(), job_line()]),
    "connections": lambda desk, window: ConnectionMenu(desk.theme, [CONNECTION], CONNECTION, window),
}


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("build", DIALOGS.values(), ids=list(DIALOGS))
def test_a_dialog(qtbot, desk, window, build):
    dialog = build(desk, window)
    qtbot.addWidget(dialog)
    assert unmarked(said(dialog), *CRMS) == []


def job_line(**changes) -> JobLine:
    record = replace(RECORD, **changes)
    return JobLine(record, CONNECTION, None, record.created_s + 40 * DAY_S, 30)


def states() -> list[JobLine]:
    return [
        job_line(state=state, cause=cause)
        for state in (
            JobState.INTERRUPTED,
            JobState.PAUSED,
            JobState.FAILED,
            JobState.STOPPED,
            JobState.FINISHED,
        )
        for cause in (Cause.NONE, Cause.KEYS_REFUSED)
    ]


@pytest.mark.usefixtures("pseudo")
def test_the_words_of_jobs():
    words = [column.label for column in job_columns(lambda: None)]
    for line in (*states(), job_line(kind=JobKind.FETCH, title="Fetch 1,204 lines")):
        words += [line.name, line.environment, *line.warning(), *line.resume_words()]
        words += [kept_cell(line, None), kept_sentence(line, None), held_note([line])]
        words += [whole_title(line.record), short_title(line.record)]
    words += [chip.label for chip in job_chips(states())]
    words += [part for hold in HOLDS for part in (held_part(hold, 2), held_alone(hold, 2, "30"))]
    words += [what_goes(one) for one in (None, JobsOfConnection(1, 1), JobsOfConnection(9, 2))]
    words += [held_note([*states(), job_line(state=JobState.PAUSED)])]
    words += what_is_set(replace(CONNECTION, calls_a_day=1, proxy="direct", headers=("9",)))
    assert unmarked(words, "9.csv", *CRMS) == []


@pytest.mark.usefixtures("pseudo")
def test_the_tab_jobs(qtbot, desk):
    tab = JobsTab(desk)
    qtbot.addWidget(tab)
    for line in states():
        tab.panel.show_line(line, starting=False)
        assert unmarked(said(tab), "9.csv", *CRMS) == []


@pytest.mark.usefixtures("pseudo")
def test_the_line_of_a_deleted_job():
    counts = tuple((state, 2) for state in RowState)
    line = DeletedJob(
        "1", JobKind.FETCH, "9", JobState.FINISHED, 9, counts, 1, 0.0, 0.0, 0.0, DeletionCause.AGE
    )
    assert unmarked([column.text(line) for column in _columns(lambda: 0.0, None)]) == []


def test_a_copied_connection_keeps_hidden_signs_out_of_its_name(qapp):
    try:
        speak(qapp, next(one for one in LANGUAGES if one.right_to_left))
        name = copy_of(CONNECTION, ["9"], "2").name
    finally:
        speak(qapp, ENGLISH)
    assert name.isprintable()
    assert "\u2068" not in name


def test_the_number_of_rows_is_typed_as_the_language_writes_it(qapp, qtbot, desk, window):
    try:
        speak(qapp, next(one for one in LANGUAGES if one.code == "de"))
        dialog = SafeModeDialog(desk, PlannedUpload(CONNECTION, 12_443, ()), window)
        qtbot.addWidget(dialog)
        allowed = []
        for text in ("12.443", "12443", "12.4430"):
            dialog.number.setText(text)
            allowed.append(dialog.go.isEnabled())
    finally:
        speak(qapp, ENGLISH)
    assert allowed == [True, True, False]


@pytest.mark.usefixtures("pseudo")
def test_connections_are_found_by_the_word_of_the_language_too(qtbot, theme, window):
    sandbox = replace(CONNECTION, environment=Environment.SANDBOX)
    menu = ConnectionMenu(theme, [CONNECTION, sandbox], None, window)
    qtbot.addWidget(menu)
    for text in ("9 octanist production", "⟦production"):
        menu.search.setText(text)
        assert [line.isVisibleTo(menu) for line in menu.lines] == [True, False]
