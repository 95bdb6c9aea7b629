"""Lines of words in the scripts of the window's languages."""

import pytest
from PySide6.QtGui import QFontMetrics, QTextLayout

from lead_desktop.ui.fonts import FontRole, make_font


def _line_height(role: FontRole, words: str) -> float:
    layout = QTextLayout(words, make_font(role))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height()


@pytest.mark.parametrize(
    "role", [FontRole.DISPLAY, FontRole.TITLE, FontRole.BODY, FontRole.BOLD, FontRole.HINT]
)
def test_a_line_of_hindi_words_is_hardly_higher_than_a_latin_one(theme, role):
    latin = QFontMetrics(make_font(role)).height()

    words = _line_height(role, "12 पंक्तियाँ भेजी गईं। CRM में कुछ नहीं बदला।")

    assert words <= latin * 1.25


def test_a_line_of_arabic_words_keeps_the_room_of_its_own_font(theme):
    words = _line_height(FontRole.BODY, "أُرسل 12 صفًا")

    assert words >= 26
