import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from lead_desktop.ui.models.cell_numbers import number_text


@pytest.mark.parametrize(
    ("country", "value", "said"),
    [
        ("en_US", 1234567, "1,234,567"),
        ("en_IN", 1234567, "12,34,567"),
        ("de_DE", -1480.5, "-1.480,5"),
        ("de_DE", "1480.50", "1.480,50"),
        ("ar_EG", 1234.5, "1,234.5"),
        ("C", 1234567, "1,234,567"),
        ("en_US", 10**15, "1000000000000000"),
        ("en_US", "007", "007"),
        ("en_US", "12 kg", "12 kg"),
        ("en_US", "", ""),
        ("de_DE", 1e30, "1e+30"),
        ("en_US", "-0.5", "-0.5"),
    ],
)
def test_a_number_is_written_as_the_country_does(country, value, said):
    assert number_text(value, QLocale(country)) == said


@given(st.integers(-(10**14), 10**14), st.sampled_from(("en_US", "en_IN", "de_DE", "C")))
def test_no_digit_is_lost(value, country):
    locale = QLocale(country)
    assert number_text(value, locale).replace(locale.groupSeparator(), "").replace(",", "") == str(value)
