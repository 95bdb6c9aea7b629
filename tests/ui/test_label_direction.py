import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, line_px
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.widgets.warn_card import WarnCard

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH = 300
WHITE = QColor("white")


def painted(widget) -> QImage:
    """The widget on white paper; a pixmap of a label alone begins with whatever was in the memory."""
    paper = QImage(widget.size(), QImage.Format.Format_RGB32)
    paper.fill(WHITE)
    widget.render(paper, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return paper


def ink(widget, top: int = 0, high: int = 0) -> tuple[int, int]:
    """First and last column of the picture that is not background, in px; of a part of its height."""
    picture = painted(widget)
    rows = range(top, min(picture.height(), top + (high or picture.height())))
    inked = [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != WHITE for y in rows)]
    return inked[0], inked[-1]


def inked_rows(widget) -> tuple[int, int]:
    """How many rows have ink at the first, and how many at the last column of it."""
    first, last = ink(widget)
    picture = painted(widget)
    at_first, at_last = (
        sum(picture.pixelColor(x, y) != WHITE for y in range(picture.height())) for x in (first + 1, last - 1)
    )
    return at_first, at_last


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
    letter, stop = inked_rows(label)
    assert letter > stop  # the letter comes first, the low dot last
    assert (ink(label)[0] > WIDTH / 2) is (direction is RIGHT_TO_LEFT)


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
    low, tall = inked_rows(label)
    assert low < tall  # the full stop, and the letter of the beginning


@pytest.mark.usefixtures("mirrored_app")
def test_each_line_of_an_arabic_text_begins_at_the_edge(theme, qtbot):
    label = Label(theme, ("ريم طارق " * 12).strip(), wrap=True)
    qtbot.addWidget(label)
    high, line = label.heightForWidth(WIDTH), label.heightForWidth(10_000)
    label.setFixedSize(WIDTH, high)
    ends = [ink(label, top, line)[1] for top in range(0, high, line)]
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
    low, tall = inked_rows(label)
    assert low < tall


@pytest.mark.usefixtures("mirrored_app")
def test_the_height_of_a_line_is_that_of_arabic_words(theme, qtbot):
    keys, words = Label(theme, "Ctrl+K", FontRole.STRONG), Label(theme, "ريم طارق", wrap=True)
    for label in (keys, words):
        qtbot.addWidget(label)
    assert keys.sizeHint().height() < words.heightForWidth(WIDTH)
    assert line_px(theme, FontRole.BODY) == words.heightForWidth(WIDTH)
