"""Phones compared by their digits."""

import pytest

from lead_desktop.core.phone_digits import digits_of, same_phone


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+91-98220 41873", "9822041873", True),
        ("098220 41873", "+91 98220-41873", True),
        ("00919822041873", "919822041873", True),
        ("9822041873", "9822041874", False),
        ("041873", "+91-9822041873", False),
        ("", "9822041873", False),
        ("", "", False),
    ],
)
def test_one_phone_is_known_in_every_writing(one, other, same):
    assert same_phone(digits_of(one), digits_of(other)) is same
    assert same_phone(digits_of(other), digits_of(one)) is same
