"""What Check, Upload and the receipt say goes through the catalogue, and reads as ever in English."""

import datetime as dt
import re

import pytest

from lead_desktop.core.connections import RateLimit
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.find_existing import FoundExisting, LookUpProgress
from lead_desktop.jobs.plan_existing import ExistingPlan
from lead_desktop.jobs.upload_leads import UploadPlan
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.states import row_look
from lead_desktop.ui.tabs.create import crm_check_words
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.tabs.create.check_words import check_chips, skipped_words
from lead_desktop.ui.tabs.create.correction_words import changed, saved
from lead_desktop.ui.tabs.create.left_table import LeftTable, action, happened, to_do
from lead_desktop.ui.tabs.create.plan_words import bar_words, plan_facts, read_only_words
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.tabs.create.run_words import run_figure

NOW_S = 100.0
PLAN = UploadPlan(12_480, 55, 250, 45.0, limit=RateLimit(25, 5.0))
BOTH = (IdKind.EMAIL, IdKind.PHONE)
LOOK_UP = ExistingPlan(980, ((IdKind.EMAIL, 970), (IdKind.PHONE, 1)), RateLimit(25, 5.0))
GOING = LookUpProgress("1", 40, 971, 3, 0, 4, NOW_S + 25)
_INSIDE = re.compile("⟦[^⟦⟧]*⟧")


@pytest.fixture
def pseudo(qapp):
    speak(qapp, PSEUDO)
    yield
    speak(qapp, ENGLISH)


def bare(text: str) -> str:
    """What stands outside of all brackets."""
    while _INSIDE.search(text):
        text = _INSIDE.sub("", text)
    return text.strip()


def left_words() -> list[str]:
    lines = [LeftRows(state, "", 3) for state in (RowState.SKIPPED, RowState.FAILED, RowState.DUPLICATE)]
    lines += [LeftRows(RowState.UNKNOWN, "", rows, calls) for rows, calls in ((1, (7,)), (8, (7, 9)))]
    return [words for line in lines for words in (happened(line), to_do(line), action(line, 8))]


def look_up_words() -> list[str]:
    found = (
        None,
        FoundExisting(971, 971, 3, 1, 40),
        FoundExisting(971, 971, 0, 0, 40),
    )
    kinds = ((), (IdKind.EMAIL,), (IdKind.PHONE,), BOTH)
    return [
        *(crm_check_words.plan_words(LOOK_UP, one) for one in kinds),
        *(crm_check_words.start_words(LOOK_UP, one) for one in kinds[1:]),
        *(crm_check_words.choice_words(one) for one in kinds[1:]),
        *(crm_check_words.progress_words(one) for one in (None, GOING)),
        *(crm_check_words.found_words(rows) for rows in (0, 3)),
        crm_check_words.time_words(GOING, NOW_S, dt.UTC),
        *(crm_check_words.end_words(one, GOING) for one in found),
    ]


def run_words() -> list[str]:
    phases = (Phase.RUNNING, Phase.PAUSING, Phase.PAUSED, Phase.LOOKING_UP, Phase.OFFLINE)
    told = {"counts": ((RowState.WAITING, 3),), "done_about_s": NOW_S + 25}
    figures = [run_figure(JobProgress("7", JobKind.UPLOAD, one, **told), NOW_S, dt.UTC) for one in phases]
    return [words for one in figures for words in (one.kicker, one.beside)]


def plan_words() -> list[str]:
    said = (bar_words(PLAN, 3, NOW_S, dt.UTC), read_only_words("Acme"))
    facts = [words for fact in plan_facts(PLAN, 3, NOW_S, dt.UTC) for words in fact]
    return [*(words for one in said for words in (one.title, one.words)), *facts]


def other_words() -> list[str]:
    chips = check_chips(((RowState.ERROR, 1), (RowState.SKIPPED, 2)))
    message = saved(3)
    return [
        *(chip.label for chip in chips),
        *(skipped_words(rows, out) for rows, out in ((3, 0), (3, 3), (3, 1))),
        changed(3, 1),
        message.title,
        message.message,
    ]


@pytest.mark.parametrize("said", [left_words, look_up_words, run_words, plan_words, other_words])
@pytest.mark.usefixtures("pseudo")
def test_no_word_stands_outside_of_the_catalogue(said):
    for text in said():
        assert not text or text.startswith("⟦"), text
        assert not re.search("[A-Za-z]", bare(text)), text


def test_english_counts_one_and_many():
    assert skipped_words(1, 0) == "1 row with errors is skipped."
    assert skipped_words(3, 1) == "2 rows with errors are skipped, 1 row was left out."
    assert changed(1, 2) == "1 row changed. 2 rows of the workbook could not be matched and changed nothing."
    assert crm_check_words.start_words(LOOK_UP, (IdKind.PHONE,)) == "Look up 1 phone"
    assert crm_check_words.start_words(LOOK_UP, BOTH) == "Look up 971 values"
    assert crm_check_words.time_words(GOING, NOW_S, dt.UTC) == "Done about 00:02, in 25 s at the latest"
    assert (
        crm_check_words.end_words(None, GOING)
        == "Stopped after 40 of 971. 3 rows found until then are marked."
    )
    assert happened(LeftRows(RowState.UNKNOWN, "", 1, (7,))) == "Call 7 got no answer. The lead may exist"
    assert action(LeftRows(RowState.UNKNOWN, "", 3, (7,)), 8) == "Look up all 8"


@pytest.mark.usefixtures("pseudo")
def test_states_and_links_of_what_is_left_are_whole_in_longer_languages(theme, qtbot):
    left = LeftTable(theme)
    qtbot.addWidget(left)
    left.resize(990, 300)
    left.show_left([LeftRows(state, "", 10) for state in (RowState.FAILED, RowState.DUPLICATE)])
    left.show()
    state, link = (theme.metrics(role) for role in (FontRole.BODY, FontRole.STRONG))
    icon, padding = 22, 24
    assert (
        left.table.columnWidth(0)
        >= state.horizontalAdvance(row_look(RowState.DUPLICATE).word) + icon + padding
    )
    assert left.table.columnWidth(4) >= link.horizontalAdvance(action(left.lines[1], 0)) + padding - 8
    assert sum(left.table.columnWidth(section) for section in range(5)) <= left.table.viewport().width()


def test_the_words_of_a_bar_go_whole_where_only_a_syllable_has_room(theme, qtbot):
    label = ElidedLabel(theme, "Results: your rows in order", lines=2)
    qtbot.addWidget(label)
    assert label.shown_lines(40) == []
    assert label.shown_lines(120)[0].startswith("Results:")
    assert "Results" in label.toolTip()
