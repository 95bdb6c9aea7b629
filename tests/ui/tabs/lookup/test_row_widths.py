"""The room of a filter row is shared so that words are whole, as long as there is room."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import FilterField, Operator
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.tabs.search.draft import FilterDraft
from lead_desktop.ui.tabs.search.filter_row import FilterRow
from lead_desktop.ui.tabs.search.row_widths import ROOM_PX, Needs, shared

CREATED = FilterField("createdAt", "Created", ValueKind.DATE, (Operator.EQUALS, Operator.EMPTY))
PX = st.integers(60, 160)


def test_short_words_leave_the_row_as_it_is_drawn():
    assert shared(Needs(90, 80, 128), searched=False) == (96, 96)


@given(PX, PX, PX, st.booleans())
def test_the_value_is_whole_where_the_others_can_spare_it_and_nobody_loses_more_than_that(
    field, operator, value, searched
):
    field_px, operator_px = shared(Needs(field, operator, value), searched=searched)
    first, second = shared(Needs(0, 0, 0), searched=searched)
    assert field_px >= min(field, first)
    assert operator_px >= min(operator, second)
    if max(field, first) + max(operator, second) + value <= ROOM_PX:
        assert operator_px >= operator
        assert ROOM_PX - field_px - operator_px >= value


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_a_day_is_whole_in_every_language(qapp, qtbot, theme, language):
    speak(qapp, language)
    try:
        row = FilterRow(
            theme,
            (CREATED,),
            FilterDraft(1, CREATED, Operator.EQUALS, ("2025-09-28",)),
            dt.date(2025, 5, 15),
        )
        qtbot.addWidget(row)
        row.resize(360, 32)
        row.show()
        line = row.controls()[2]._edit.lineEdit()
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width() - 4
    finally:
        speak(qapp, ENGLISH)
