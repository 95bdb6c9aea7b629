"""Days told from today."""

import datetime as dt

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import Filter, Operator
from lead_desktop.core.relative_days import RELATIVE_DAYS, relative_day, with_days

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", TODAY),
        ("Today - 30", dt.date(2026, 10, 22)),
        ("today-1", dt.date(2026, 11, 20)),
        ("month start", dt.date(2026, 11, 1)),
        ("quarter  START", dt.date(2026, 10, 1)),
        ("year start", dt.date(2026, 1, 1)),
        ("2026-11-21", None),
        ("today-", None),
        ("todayish", None),
        ("", None),
    ],
)
def test_words_mean_a_day(words, day):
    assert relative_day(words, TODAY) == day


def test_every_word_that_is_offered_means_a_day():
    assert all(relative_day(words, TODAY) for words, _ in RELATIVE_DAYS)


def test_only_dates_are_replaced():
    filters = (
        Filter("createdAt", Operator.GTE, ("today-7",), ValueKind.DATETIME),
        Filter("name", Operator.EQUALS, ("today",)),
        Filter("qualifiedAt", Operator.EXISTS, (), ValueKind.DATETIME),
    )
    assert [one.values for one in with_days(filters, TODAY)] == [("2026-11-14",), ("today",), ()]
