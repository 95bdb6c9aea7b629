"""Words of every script stand in the middle of a field."""

import pytest
from PySide6.QtCore import QRect

from lead_desktop.ui.widgets.inputs import TextField

LATIN = "xxxxxxxx"


@pytest.fixture
def field(qtbot, theme):
    made = TextField(theme, "Name")
    qtbot.addWidget(made)
    made.resize(240, 32)
    made.show()
    return made


def middle(field) -> float:
    """Middle of the inked rows between the edges of a field, in px."""
    field.setCursorPosition(0)
    picture = field.grab(QRect(30, 3, 180, 26)).toImage()
    inked = [
        row
        for row in range(picture.height())
        if min(picture.pixelColor(at, row).lightness() for at in range(picture.width())) < 120
    ]
    return 3 + (inked[0] + inked[-1]) / 2


@pytest.mark.parametrize("words", ["الفحص الربط الرفع الملف", "आज आज आज आज आज आज आज", "漢字漢字漢字漢字漢字"])
def test_words_of_any_script_stand_in_the_middle(field, words):
    field.setText(words)
    assert abs(middle(field) - field.height() / 2) <= 2.5
    field.setText(LATIN)
    assert field.textMargins().top() == 0


def test_a_word_of_another_script_does_not_move_those_beside_it(field):
    field.setText(f"{LATIN} {LATIN} {LATIN}")
    before = middle(field)
    field.setText(f"{LATIN} {LATIN} {LATIN} {LATIN} {LATIN} {LATIN} س")
    assert middle(field) == pytest.approx(before, abs=1)
