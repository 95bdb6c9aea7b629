import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.shown_text import one_line, shown, shown_in_window


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("\x1b]0;owned\x07\x1b[2J", "�]0;owned��[2J"),
        ("\x9b31mred", "�31mred"),
        ("over\rwritten\bx", "over�written�x"),
        ("leads\u202exslx.exe", "leads�xslx.exe"),
        ("\u2067Acme\u2069", "�Acme�"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("क्‍ष نمی‌خواهم \u200fشركة 👩‍🌾 Ærø", "क्‍ष نمی‌خواهم \u200fشركة 👩‍🌾 Ærø"),
    ],
)
def test_signs_that_act_are_marked_and_languages_stay(text, wanted):
    assert shown(text) == wanted


def test_the_window_keeps_the_signs_that_set_a_value_apart_and_marks_all_that_turn_it():
    assert shown_in_window("أُرسل \u2068a@b.de\u2069") == "أُرسل \u2068a@b.de\u2069"
    assert shown_in_window("\u2067Acme\u2069 leads\u202exslx.exe\x1b") == "�Acme\u2069 leads�xslx.exe�"


def test_a_name_is_one_line_without_such_signs():
    assert one_line(" Acme\u202e \n India\x1b[31m\x00 ") == "Acme India [31m"
    assert one_line("\u202e\n") == ""


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys_and_nothing_else_is_lost(text):
    for one in (shown(text), one_line(text)):
        controls = {letter for letter in one if unicodedata.category(letter) == "Cc"}
        assert controls <= {"\n", "\t"}
    assert len(shown(text)) == len(text)
    assert shown(shown(text)) == shown(text)
