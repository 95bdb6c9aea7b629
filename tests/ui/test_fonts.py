"""Lines of words in the scripts of the window's languages."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QTextLayout

from lead_desktop.ui.fonts import FontRole, make_font
from lead_desktop.ui.widgets.painting import draw_words


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


def _foot(role: FontRole, words: str) -> int:
    """Lowest inked row of the two Latin letters that the words begin with, in px."""
    picture = QImage(200, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    with QPainter(picture) as painter:
        painter.setFont(make_font(role))
        draw_words(painter, QRect(0, 0, 200, 40), words, right=False)
    letters = range(QFontMetrics(make_font(role)).horizontalAdvance("HH"))
    return max(
        row for row in range(40) if any(picture.pixelColor(at, row).lightness() < 128 for at in letters)
    )


@pytest.mark.parametrize("role", [FontRole.BODY, FontRole.STRONG, FontRole.HINT, FontRole.BADGE])
def test_hindi_words_stand_on_the_line_of_the_latin_ones_beside_them(theme, role):
    assert _foot(role, "HH पंक्तियाँ") == _foot(role, "HH")
