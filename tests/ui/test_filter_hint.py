"""A search field in a narrow bar shows its magnifier rather than a bit of a word."""

import pytest

from lead_desktop.ui.widgets.inputs import FilterEdit


@pytest.mark.parametrize(("width", "words"), [(200, "Filter rows"), (90, "")])
def test_the_words_of_an_empty_field_are_shown_whole_or_not_at_all(theme, qtbot, width, words):
    field = FilterEdit(theme)
    qtbot.addWidget(field)
    field.resize(width, 28)
    field.show()
    assert field.placeholderText() == words
    assert field.accessibleName() == "Filter rows"


def test_the_words_come_back_with_the_room(theme, qtbot):
    field = FilterEdit(theme)
    qtbot.addWidget(field)
    field.resize(90, 28)
    field.show()
    field.resize(200, 28)
    assert field.placeholderText() == "Filter rows"
