import pytest
from PySide6.QtCore import QRect, Qt

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, line_px
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.widgets.warn_card import WarnCard

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH = 300


def ink(widget) -> tuple[int, int]:
    """First and last column of the picture that is not background, in px."""
    return ink_of(widget, QRect(0, 0, -1, -1))


def ink_of(widget, area) -> tuple[int, int]:
    """The same of a part of it."""
    picture = widget.grab(area).toImage()
    ground = picture.pixelColor(picture.width() // 2, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    return inked[0], inked[-1]


@pytest.mark.parametrize("text", ["1,204", "953 leads", "ريم"])
def test_words_of_any_script_stand_at_the_leading_side_of_the_window(theme, qtbot, text):
    label = Label(theme, text, FontRole.BODY, wrap=True)
    qtbot.addWidget(label)
    label.setFixedSize(WIDTH, 24)
    assert ink(label)[1] < WIDTH / 2
    label.setLayoutDirection(RIGHT_TO_LEFT)
    assert ink(label)[0] > WIDTH / 2
    label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    assert ink(label)[1] < WIDTH / 2
    label.setLayoutDirection(LEFT_TO_RIGHT)
    assert ink(label)[0] > WIDTH / 2


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_an_english_sentence_of_a_server_ends_with_its_full_stop_in_a_window_of_any_direction(
    theme, qtbot, direction
):
    label = ElidedLabel(theme, "H.")
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.setFixedSize(WIDTH, 24)
    first, last = ink(label)
    tall = label.grab().toImage()
    ground = tall.pixelColor(WIDTH // 2, 0)
    rows_at = [sum(tall.pixelColor(x, y) != ground for y in range(tall.height())) for x in (first, last - 1)]
    assert rows_at[0] > rows_at[1]  # the letter comes first, the low dot last
    assert (first > WIDTH / 2) is (direction is RIGHT_TO_LEFT)


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
def test_the_words_of_a_link_are_whole_in_a_window_of_any_direction(theme, qtbot, direction):
    link = Button(theme, "Show rows", kind=ButtonKind.LINK, height=24)
    qtbot.addWidget(link)
    link.setLayoutDirection(direction)
    link.setFixedWidth(link.sizeHint().width())
    narrow = ink(link)
    link.setFixedWidth(WIDTH)
    wide = ink(link)
    assert narrow[1] - narrow[0] == wide[1] - wide[0]
    assert (wide[0] > WIDTH / 2) is (direction is RIGHT_TO_LEFT)


@pytest.fixture
def mirrored_app(qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield qapp
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("mirrored_app")
@pytest.mark.parametrize("words", ["\u2068H\u2069 في H.", "H في H.", "\u2068H\u2069، \u2068H\u2069."])
def test_a_sentence_that_begins_with_a_foreign_word_ends_where_an_arabic_window_does(theme, qtbot, words):
    label = Label(theme, words)
    qtbot.addWidget(label)
    label.setFixedSize(WIDTH, 24)
    assert label.text() == words
    first, last = ink(label)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    low, tall = [sum(picture.pixelColor(x, y) != ground for y in range(24)) for x in (first + 1, last - 1)]
    assert low < tall  # the full stop, and the letter of the beginning


@pytest.mark.usefixtures("mirrored_app")
def test_each_line_of_an_arabic_text_begins_at_the_edge(theme, qtbot):
    label = Label(theme, "ريم طارق " * 12, wrap=True)
    qtbot.addWidget(label)
    high, line = label.heightForWidth(WIDTH), label.heightForWidth(10_000)
    label.setFixedSize(WIDTH, high)
    ends = [ink_of(label, QRect(0, top, WIDTH, line))[1] for top in range(0, high, line)]
    assert len(ends) > 1
    assert len(set(ends)) == 1


@pytest.mark.usefixtures("mirrored_app")
def test_a_mark_stands_at_the_middle_of_the_first_line_of_an_arabic_text(theme, qtbot):
    card = WarnCard(theme, "warning")
    qtbot.addWidget(card)
    card.say("warning", "ريم طارق", "ريم طارق " * 20)
    card.resize(WIDTH, card.heightForWidth(WIDTH))
    card.show()
    mark = card.findChild(Mark)
    assert abs(mark.geometry().center().y() - card.title.geometry().center().y()) <= 1


@pytest.mark.usefixtures("mirrored_app")
def test_a_sentence_that_gives_way_ends_at_the_left_of_an_arabic_window(theme, qtbot):
    label = ElidedLabel(theme, "\u2068H\u2069 في \u2068H\u2069.")
    qtbot.addWidget(label)
    label.setFixedSize(WIDTH, 24)
    first, last = ink(label)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    low, tall = [sum(picture.pixelColor(x, y) != ground for y in range(24)) for x in (first + 1, last - 1)]
    assert low < tall


@pytest.mark.usefixtures("mirrored_app")
def test_the_height_of_a_line_is_that_of_arabic_words(theme, qtbot):
    keys, words = Label(theme, "Ctrl+K", FontRole.STRONG), Label(theme, "ريم طارق", wrap=True)
    for label in (keys, words):
        qtbot.addWidget(label)
    assert keys.sizeHint().height() < words.heightForWidth(WIDTH)
    assert line_px(theme, FontRole.BODY) == words.heightForWidth(WIDTH)
