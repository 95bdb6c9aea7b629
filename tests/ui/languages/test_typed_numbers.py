"""Numbers are read as the language of the window writes them: a factor that is misread spoils every value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import StepKind, ValueStep
from lead_desktop.jobs.column_values import problem_of_step
from lead_desktop.ui.dialogs.calls_a_day import CallsADay
from lead_desktop.ui.dialogs.connection_parts import PART_READERS, Part
from lead_desktop.ui.typed_numbers import plain_number, written_number


@pytest.fixture
def locale():
    """Writes numbers as a language does, for the test."""
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("en_GB", "100000", "100000"),
        ("en_GB", "100,000", "100000"),
        ("hi_IN", "1,50,000", "150000"),
        ("en_GB", "1,000.5", "1000.5"),
        ("en_GB", " 1.5 ", "1.5"),
        ("en_GB", "1,5", "1,5"),
        ("de_DE", "1,5", "1.5"),
        ("de_DE", "0,5", "0.5"),
        ("de_DE", "100.000", "100000"),
        ("de_DE", "1.000,25", "1000.25"),
        ("de_DE", "0.125", "0.125"),
        ("de_DE", "1.5", "1.5"),
        ("de_DE", "1.2.3", "1.2.3"),
        ("de_DE", "-1,5", "-1.5"),
        ("ar_AE", "100,000.5", "100000.5"),
        ("de_DE", "", ""),
    ],
)
def test_a_number_is_read_as_the_language_writes_it(locale, name, typed, kept):
    locale(name)
    assert plain_number(typed) == kept


@given(
    st.decimals(min_value="-1e9", max_value="1e9", allow_nan=False, places=3),
    st.sampled_from(["en_GB", "de_DE"]),
)
def test_what_was_kept_is_written_and_read_again_as_the_same(number, name):
    QLocale.setDefault(QLocale(name))
    try:
        kept = str(number)
        assert plain_number(written_number(kept)) == kept
    finally:
        QLocale.setDefault(QLocale("en_GB"))


def test_a_factor_typed_in_german_multiplies_by_what_it_says(locale, theme, qtbot):
    from lead_desktop.ui.tabs.create.treatment_words import step_words  # noqa: PLC0415, I001 - the tab comes first
    from lead_desktop.ui.dialogs.step_rows import STEP_ROWS, StepSetting  # noqa: PLC0415

    locale("de_DE")
    assert step_words(ValueStep(StepKind.MULTIPLY, ("1.5",)), ()).endswith("1,5")
    setting = StepSetting(theme, 0, (), Field("mx_Budget", "Budget"))
    row = STEP_ROWS[StepKind.MULTIPLY](setting, ValueStep(StepKind.MULTIPLY, ("100.125",)))
    qtbot.addWidget(row)
    assert row.step().arguments == ("100.125",)
    for typed, kept in (("1,5", "1.5"), ("100.000", "100000")):
        row._factor.setText(typed)
        assert row.step().arguments == (kept,)
    locale("en_GB")
    row._factor.setText("1,5")
    assert problem_of_step(row.step())


@pytest.mark.parametrize("name", ["en_GB", "de_DE", "ar_AE", "hi_IN"])
def test_calls_a_day_are_read_as_the_field_shows_them(locale, theme, qtbot, name):
    locale(name)
    connection = Connection("c", "Main", ProviderId.LEADSQUARED, "https://x.example", calls_a_day=112_000)
    field = CallsADay(theme)
    qtbot.addWidget(field)
    field.show_calls(connection.calls_a_day)
    assert PART_READERS[Part.CALLS_A_DAY](connection, field.field.text()) == connection
