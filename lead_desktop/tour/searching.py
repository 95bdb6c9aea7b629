"""Stops: a search with filters, and one by dates that is read in windows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from lead_desktop.tour.stage import Stage

_FILTERS = (
    ("Status", "is", "Won"),
    ("Value", "≥", "100"),
    ("Google click id", "is empty", ""),
    ("Created", "is from", "1 Jan 2020"),
)
_DAYS = 89


def search_octanist(stage: Stage) -> None:
    """Four filters, two sort keys, one lead in the drawer.

    Raises:
        NotSeenError: Something a person would wait for did not come.
    """
    hands = stage.hands
    stage.use("Sandbox Octanist")
    stage.open_tab("search")
    stage.say("Search: four filters and two sort keys")
    for field, operator, value in _FILTERS:
        add_filter(stage, field, operator, value)
    add_sort(stage, "Value")
    request = hands.find(QFrame, "searchRequest")
    hands.until(lambda: "value:asc" in request.findChildren(QPlainTextEdit)[0].toPlainText(), "the request")
    hands.click(hands.find(QWidget, "searchRun"))
    hands.wait_for("leads read", limit_s=40)
    table = hands.find(QTableView, "searchTable")
    hands.until(lambda: table.model().rowCount() > 0, "leads")
    hands.click_row(table, 2)
    hands.find(QWidget, "searchDrawer")
    stage.picture("03-search")
    hands.press(table, "Space")


def search_by_dates(stage: Stage) -> None:
    """Ninety days in windows of seven; one fails and is read again alone.

    Raises:
        NotSeenError: Something a person would wait for did not come.
    """
    hands = stage.hands
    stage.use("Sandbox JTC DMS")
    stage.open_tab("search")
    stage.say("Search: 90 days of the DMS in windows of seven days")
    first = hands.find(QDateEdit, "searchFrom")
    day = hands.find(QDateEdit, "searchTo").date().addDays(-_DAYS)
    type_day(stage, first, first.locale().toString(day, "d MMM yyyy"))
    hands.until(lambda: hands.buttons("Read 13 windows"), "13 windows")
    stage.crm.fault("mx_412", match="leads/bulks", after=6, times=1)
    hands.click(hands.find(QWidget, "searchRun"))
    again = hands.button("Read it again")
    hands.wait_for("leads read", limit_s=40)
    stage.picture("04-search-windows")
    hands.click(again)
    hands.until(lambda: not hands.buttons("Read it again"), "the window read again", 20)
    hands.wait_for("leads read", limit_s=40)
    stage.say("  13 windows, one of them read again alone")


def add_filter(stage: Stage, field: str, operator: str, value: str = "") -> None:
    """Add a filter row and fill it in.

    Raises:
        NotSeenError: There is no such field, operator or value.
    """
    hands = stage.hands
    box = hands.find(QWidget, "searchFilters")
    fields = hands.named(QComboBox, "Filter by", box)
    hands.click(hands.find(QWidget, "searchAddFilter"))
    hands.until(lambda: len(hands.named(QComboBox, "Filter by", box)) > len(fields), "a new filter")
    hands.choose(hands.named(QComboBox, "Filter by", box)[-1], field)
    hands.choose(hands.named(QComboBox, "How it compares", box)[-1], operator)
    if not value:
        return
    names = (f"Value of {field}", f"Day of {field}")
    hands.until(lambda: value_editors(stage, names, box), f"a field for the value of {field}")
    editor = value_editors(stage, names, box)[-1]
    if isinstance(editor, QDateEdit):
        type_day(stage, editor, value)
    elif isinstance(editor, QComboBox):
        hands.choose(editor, value)
    else:
        hands.write(editor, value)


def value_editors(stage: Stage, names: Sequence[str], box: QWidget) -> list[QWidget]:
    """Visible fields with one of these names, from the top."""
    return [editor for name in names for editor in stage.hands.named(QWidget, name, box)]


def add_sort(stage: Stage, label: str) -> None:
    """Sort by this too.

    Raises:
        NotSeenError: It cannot be sorted by.
    """
    hands = stage.hands
    hands.click(hands.button("Add sort key", hands.find(QWidget, "searchSort")))
    hands.until(lambda: hands.named(QMenu, "Sort by"), "what to sort by")
    hands.choose_action(hands.named(QMenu, "Sort by")[0], label)


def type_day(stage: Stage, edit: QDateEdit, day: str) -> None:
    """Paste a day like "1 Apr 2025" into a date field.

    Raises:
        NotSeenError: The field does not take it.
    """
    field = edit.findChild(QLineEdit)
    if isinstance(field, QLineEdit):
        stage.hands.paste(field, day)
    stage.hands.until(lambda: edit.text() == day, f"the day {day}")
