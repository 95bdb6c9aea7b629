"""Optional parts of a connection are read strictly, and say what is wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.connection_options import (
    listed_time_zones,
    read_country,
    read_rate,
    read_time_zone,
    write_rate,
)
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import InputError


@given(st.integers(1, 1000), st.integers(1, 36_000))
def test_a_rate_is_read_as_it_was_written(calls, tenths):
    rate = RateLimit(calls, tenths / 10)
    assert read_rate("/".join(write_rate(rate))) == rate


@pytest.mark.parametrize("text", ["", "/", " / "])
def test_no_rate_is_the_usual_one(text):
    assert read_rate(text) is None
    assert write_rate(None) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "10",
        "10/",
        "/5",
        "0/5",
        "10/0",
        "1.5/5",
        "-1/5",
        "10/nan",
        "10/inf",
        "1001/5",
        "1/3601",
        "٣/5",
        "a/b",
        "1/5/6",
    ],
)
def test_half_a_rate_or_a_wild_one_is_refused_with_advice(text):
    with pytest.raises(InputError) as refused:
        read_rate(text)
    assert "is not a rate limit." in refused.value.message
    assert refused.value.do.startswith("Give ")


def test_a_comma_is_a_point_in_seconds():
    assert read_rate("5 / 2,5") == RateLimit(5, 2.5)


def test_a_country_is_two_letters():
    assert read_country(" in ") == "IN"
    assert read_country("") == ""
    for text in ("India", "I1", "+91", "عم"):
        with pytest.raises(InputError):
            read_country(text)


def test_a_time_zone_is_found_in_any_case_and_with_blanks():
    assert read_time_zone("asia/kolkata") == "Asia/Kolkata"
    assert read_time_zone(" America/new york ") == "America/New_York"
    assert read_time_zone("") == ""
    for text in ("Mumbai", "GMT+5:30", "../etc/passwd"):
        with pytest.raises(InputError):
            read_time_zone(text)


def test_every_listed_zone_can_be_chosen():
    listed = listed_time_zones()
    assert {"UTC", "Asia/Kolkata", "Asia/Riyadh", "Europe/Berlin"} <= set(listed)
    assert all(read_time_zone(name) == name for name in listed[::20])
