"""Conditions held against values on this machine."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import Filter, Operator
from lead_desktop.providers.local_filter import interval_of, meets

KOLKATA = ZoneInfo("Asia/Kolkata")
BERLIN = ZoneInfo("Europe/Berlin")


def condition(operator, *values, kind=ValueKind.TEXT):
    return Filter("f", operator, values, kind)


@pytest.mark.parametrize(
    ("asked", "held", "expected"),
    [
        (condition(Operator.EQUALS, "zoë"), "ZOË", True),
        (condition(Operator.EQUALS, "zoë"), "Zoë Ray", False),
        (condition(Operator.IN, "a", "B"), "b", True),
        (condition(Operator.IN, "a", "B"), "c", False),
        (condition(Operator.CONTAINS, "PUMP"), "heat pumps", True),
        (condition(Operator.CONTAINS, "pump"), None, False),
        (condition(Operator.EXISTS), "0", True),
        (condition(Operator.EXISTS), " ", False),
        (condition(Operator.EMPTY), None, True),
        (condition(Operator.EMPTY), "x", False),
        (condition(Operator.GTE, "10", kind=ValueKind.NUMBER), "9.99", False),
        (condition(Operator.GTE, "10", kind=ValueKind.NUMBER), "10", True),
        (condition(Operator.GT, "10", kind=ValueKind.NUMBER), 10, False),
        (condition(Operator.LTE, "10", kind=ValueKind.NUMBER), "10.0", True),
        (condition(Operator.LT, "10", kind=ValueKind.NUMBER), "much", False),
        (condition(Operator.EQUALS, "10", kind=ValueKind.NUMBER), "10.00", True),
        (condition(Operator.EQUALS, "true", kind=ValueKind.BOOLEAN), "1", True),
        (condition(Operator.EQUALS, "false", kind=ValueKind.BOOLEAN), "0", True),
        (condition(Operator.EQUALS, "false", kind=ValueKind.BOOLEAN), "True", False),
        (condition(Operator.EQUALS, "+91 98220 41873", kind=ValueKind.PHONE), "+91-9822041873", True),
        (condition(Operator.EQUALS, "09822041873", kind=ValueKind.PHONE), "+91-9822041873", True),
        (condition(Operator.EQUALS, "873", kind=ValueKind.PHONE), "+91-9822041873", False),
        (condition(Operator.CONTAINS, "98-22", kind=ValueKind.PHONE), "+91-9822041873", True),
        (condition(Operator.CONTAINS, "none", kind=ValueKind.PHONE), "+91-9822041873", False),
    ],
)
def test_values_meet_conditions(asked, held, expected):
    assert meets(asked, held, dt.UTC) is expected


@pytest.mark.parametrize(
    ("operator", "inside", "outside"),
    [
        (Operator.EQUALS, ("2026-03-01 18:30:00.000", "2026-03-02 18:29:59.999"), ("2026-03-02 18:30:00",)),
        (Operator.GTE, ("2026-03-01 18:30:00",), ("2026-03-01 18:29:59.999",)),
        (Operator.GT, ("2026-03-02 18:30:00",), ("2026-03-02 18:29:59.999",)),
        (Operator.LTE, ("2026-03-02 18:29:59.999",), ("2026-03-02 18:30:00",)),
        (Operator.LT, ("2026-03-01 18:29:59.999",), ("2026-03-01 18:30:00", "no date", None)),
    ],
)
def test_a_day_is_a_day_where_the_account_is(operator, inside, outside):
    asked = condition(operator, "2026-03-02", kind=ValueKind.DATETIME)
    assert [meets(asked, held, KOLKATA) for held in (*inside, *outside)] == [
        *(True for _ in inside),
        *(False for _ in outside),
    ]


def test_a_date_without_a_time_has_no_zone_and_a_day_of_the_clock_change_has_23_hours():
    asked = condition(Operator.EQUALS, "2026-03-29", kind=ValueKind.DATE)
    assert meets(asked, "2026-03-29 00:00:00.000", KOLKATA)
    wanted = interval_of(condition(Operator.EQUALS, "2026-03-29", kind=ValueKind.DATETIME), BERLIN)
    assert wanted.high.timestamp() - wanted.low.timestamp() == 23 * 3600


def test_a_text_that_is_no_date_is_refused_with_a_sentence():
    with pytest.raises(InputError, match="“soon” is no date"):
        interval_of(condition(Operator.GTE, "soon", kind=ValueKind.DATETIME), dt.UTC)


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "9999-12-31T23:59:59.999999"])
def test_a_day_at_an_end_of_the_calendar_is_refused_with_a_sentence(day):
    with pytest.raises(InputError, match="is no date"):
        interval_of(condition(Operator.LTE, day, kind=ValueKind.DATETIME), KOLKATA)
