"""Sentences are kept in English and read in another language: a person filters by what is read."""

import pytest
from PySide6.QtWidgets import QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, ValueCount
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.models.filter_words import state_texts, told_texts
from lead_desktop.ui.models.table_columns import pasted_column, reason_column
from lead_desktop.ui.states import row_look
from lead_desktop.ui.translation import told
from lead_desktop.ui.widgets.filter_popup import FilterPopup

REASONS = ("Nothing was sent.", "Your trial is over.", "")


@pytest.fixture(params=["de", "ar", "hi"])
def language(qapp, request):
    """The window speaks it."""
    speak(qapp, next(one for one in LANGUAGES if one.code == request.param))
    yield request.param
    speak(qapp, ENGLISH)


def popup(theme, qtbot, text, test=ColumnTest.CONTAINS):
    over = QWidget()
    qtbot.addWidget(over)
    made = FilterPopup(theme, reason_column(), None, over)
    made.show_values([ValueCount(reason, 1) for reason in REASONS])
    made.test.setCurrentIndex(made.test.findData(test))
    made.text.setText(text)
    with qtbot.waitSignal(made.wanted) as wanted:
        made._apply()
    return wanted.args[0]


def test_a_reason_is_filtered_by_the_words_that_are_read(language, theme, qtbot):
    said = told("Nothing was sent.")
    assert said != "Nothing was sent."
    for typed, test in (
        (said[3:9], ColumnTest.CONTAINS),
        (said.upper(), ColumnTest.IS),
        ("nothing", ColumnTest.CONTAINS),
    ):
        found = popup(theme, qtbot, typed, test)
        assert found == ColumnFilter("reason", ColumnTest.ONE_OF, ("Nothing was sent.",))
    assert popup(theme, qtbot, "trial").values == ("Your trial is over.",)  # the CRM's own
    assert popup(theme, qtbot, "zzz") == ColumnFilter("reason", ColumnTest.CONTAINS, ("zzz",))


def test_a_state_is_filtered_by_its_word(language):
    for state in RowState:
        assert state.value in state_texts(row_look(state).word, ColumnTest.IS)


def test_english_sentences_and_a_persons_own_values_are_compared_as_they_are_kept(qapp):
    assert told_texts(reason_column(), REASONS, "sent", ColumnTest.CONTAINS) is None
    assert told_texts(pasted_column(), REASONS, "sent", ColumnTest.CONTAINS) is None
