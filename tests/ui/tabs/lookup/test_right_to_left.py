"""Fetch and Search in a window that is read from right to left."""

import datetime as dt

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.filters import FilterField, Operator, SortKey
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.tabs.search.day_editor import DayEditor
from lead_desktop.ui.tabs.search.draft import FilterDraft, SearchDraft
from lead_desktop.ui.tabs.search.filter_row import FilterRow
from lead_desktop.ui.tabs.search.sort_chip import SortChip
from lead_desktop.ui.tabs.search.value_editors import SeveralValue, TextValue
from lead_desktop.ui.words import day as shown_day

STATUS = FilterField("status", "Status", ValueKind.CHOICE, (Operator.EQUALS, Operator.IN), ("open", "won"))
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LEFT_TO_RIGHT, RIGHT_TO_LEFT], ids=["left to right", "right to left"])
def right(qapp, request):
    """Both directions; true for right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param is RIGHT_TO_LEFT
    qapp.setLayoutDirection(LEFT_TO_RIGHT)


def ink(widget, rect: QRect) -> int:
    """Darkest grey in a part of a widget."""
    picture = widget.grab(rect).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return min(picture.pixelColor(x, y).lightness() for x, y in points)


def test_a_day_is_written_and_typed_the_same_way_in_both_directions(qtbot, theme, right):
    day = DayEditor(theme, "Day of Created")
    qtbot.addWidget(day)
    day.set_value("2025-04-01", dt.date(2025, 5, 15))
    day.resize(160, 32)
    day.show()
    assert day.text() == "1 Apr 2025"
    QApplication.clipboard().setText("12 Jun 2024")
    day.lineEdit().selectAll()
    day.lineEdit().paste()
    assert day.value() == "2024-06-12"
    assert (day.lineEdit().geometry().center().x() > day.rect().center().x()) is right


def test_the_arrows_of_the_calendar_point_outwards(qtbot, theme, right):
    day = DayEditor(theme, "Day of Created")
    qtbot.addWidget(day)
    before = day.calendarWidget().findChild(QToolButton, "qt_calendar_prevmonth")
    wanted = theme.icon("caret-right" if right else "caret-left", theme.tokens.text2)
    assert before.icon().pixmap(16).toImage() == wanted.pixmap(16).toImage()


def test_a_filter_row_reads_from_the_leading_side(qtbot, theme, right):
    row = FilterRow(theme, (STATUS,), FilterDraft(1, STATUS, Operator.EQUALS, ("won",)), dt.date(2025, 5, 15))
    qtbot.addWidget(row)
    row.resize(360, 32)
    row.show()
    places = [control.geometry().center().x() for control in row.controls()]
    assert places == sorted(places, reverse=right)


def test_a_menu_opens_under_the_leading_edge_of_its_button(qtbot, theme, right):
    editor = SeveralValue(theme, FilterDraft(1, STATUS, Operator.IN, ("won",)))
    qtbot.addWidget(editor)
    editor.resize(120, 32)
    editor.move(300, 200)
    editor.show()
    editor._open()
    menu = editor.findChild(QMenu)
    button = QRect(editor.mapToGlobal(editor.rect().topLeft()), editor.size())
    edges = (menu.geometry().right(), button.right()) if right else (menu.x(), button.x())
    menu.close()
    assert edges[0] == edges[1]


def test_a_sort_chip_has_its_place_leading_and_its_arrow_trailing(qtbot, theme, right):
    chip = SortChip(theme, 1, SortKey("createdAt", descending=True), "A label")
    qtbot.addWidget(chip)
    chip.show()
    chip.resize(chip.sizeHint())
    assert (chip.remove.x() < chip.turn.x()) is right
    narrow = QRect(0, 0, 22, chip.turn.height())
    trailing = narrow if right else narrow.translated(chip.turn.width() - 22, 0)
    assert ink(chip.turn, trailing) > ink(chip.turn, chip.turn.rect())  # the arrow is paler than the label


@pytest.mark.parametrize("code", ["de", "ar", "hi"])
def test_a_day_names_its_month_in_the_language_of_the_window(qapp, qtbot, theme, code):
    speak(qapp, next(one for one in LANGUAGES if one.code == code))
    try:
        day = DayEditor(theme, "Day of Created")
        qtbot.addWidget(day)
        for month in range(1, 13):
            day.set_value(f"2025-{month:02}-09", dt.date(2025, 5, 15))
            shown = day.text()
            day.set_value("2000-01-01", dt.date(2025, 5, 15))
            day.lineEdit().setText(shown)
            assert day.value() == f"2025-{month:02}-09"
            day.choose_words("today-30")
            assert day.toolTip() == shown_day(dt.date(2025, 4, 15))
    finally:
        speak(qapp, ENGLISH)


def test_values_of_a_filter_are_parted_by_the_comma_of_the_keyboard(qtbot, theme):
    city = FilterField("mx_City", "City", ValueKind.TEXT, (Operator.IN,))
    editor = TextValue(theme, FilterDraft(1, city, Operator.IN))
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.edited) as edited:
        editor._field.textEdited.emit("دبي، الشارقة, Pune")
    assert edited.args == [("دبي", "الشارقة", "Pune")]


def test_a_number_of_a_filter_is_read_as_the_tables_write_it(qtbot, theme):
    value = FilterField("value", "Value", ValueKind.NUMBER, (Operator.GTE,))
    QLocale.setDefault(QLocale("de_DE"))
    try:
        editor = TextValue(theme, FilterDraft(1, value, Operator.GTE, ("100.5",)))
        qtbot.addWidget(editor)
        assert editor._field.text() == "100,5"
        with qtbot.waitSignal(editor.edited) as edited:
            editor._field.textEdited.emit("12.443")
    finally:
        QLocale.setDefault(QLocale("en_GB"))
    assert edited.args == [("12443",)]


def test_what_was_copied_from_a_mirrored_window_is_searched_for_without_its_signs():
    city = FilterField("mx_City", "City", ValueKind.TEXT, (Operator.EQUALS,))
    filters = (FilterDraft(1, city, Operator.EQUALS, ("\u2068Pune\u2069",)),)
    query = SearchDraft(text="\u2068a@b.de\u2069", filters=filters, lead_id="\u200f4711").query()
    assert (query.text, query.filters[0].values, query.lead_id) == ("a@b.de", ("Pune",), "4711")
    assert not FilterDraft(1, city, Operator.EQUALS, ("\u200f ",)).complete
