"""The button that gives searches back, and the editor of days."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from lead_desktop.core.filters import Operator
from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.tabs.search.day_editor import DayEditor

TODAY = dt.date(2025, 5, 15)


@pytest.fixture
def tab(search_tab):
    return search_tab


def menu_of(qtbot, tab):
    qtbot.mouseClick(tab.findChild(QPushButton, "searchSaved"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in tab.findChildren(QMenu)))
    return next(menu for menu in tab.findChildren(QMenu) if menu.isVisible())


def words(menu):
    return [action.text() for action in menu.actions()]


def save_as(qtbot, tab, name, button):
    tab.save()
    qtbot.waitUntil(lambda: tab.findChild(NameDialog) is not None)
    dialog = tab.findChild(NameDialog)
    qtbot.keyClicks(dialog.field, name)
    saver = next(one for one in dialog.findChildren(QPushButton) if one.text() == button)
    qtbot.mouseClick(saver, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tab.findChild(NameDialog) is None)


def test_a_search_is_saved_used_again_and_removed(qtbot, tab):
    status = next(field for field in tab.model.filter_fields if field.name == "status")
    tab.model.add_filter(status)
    tab.model.change_filter(replace(tab.model.draft.filters[0], operator=Operator.IN, values=("won", "lost")))
    with qtbot.waitSignal(tab._desk.said) as said:
        save_as(qtbot, tab, "Closed leads", "Save search")
    assert said.args == ["“Closed leads” saved"]
    tab.model.remove_filter(1)
    assert tab.model.query().filters == ()
    menu = menu_of(qtbot, tab)
    head = next(action for action in menu.actions() if action.text() == "Saved")
    assert not head.isEnabled()
    assert not head.isSeparator()
    next(action for action in menu.actions() if action.text() == "Closed leads").trigger()
    assert tab.model.query().filters[0].values == ("won", "lost")
    assert tab.request.filters.rows[0].draft.values == ("won", "lost")
    menu.close()
    save_as(qtbot, tab, "closed LEADS", "Replace")
    menu = menu_of(qtbot, tab)
    remove = next(action.menu() for action in menu.actions() if action.text() == "Remove")
    assert words(remove) == ["closed LEADS"]
    with qtbot.waitSignal(tab._desk.said) as said:
        remove.actions()[0].trigger()
    assert said.args == ["“closed LEADS” removed"]
    menu.close()
    qtbot.waitUntil(lambda: tab.request.saved._model.kept.saved == ())
    assert "Remove" not in words(menu_of(qtbot, tab))


def test_a_name_that_names_nothing_cannot_be_saved(qtbot, tab):
    tab.save()
    qtbot.waitUntil(lambda: tab.findChild(NameDialog) is not None)
    dialog = tab.findChild(NameDialog)
    saver = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save search")
    qtbot.keyClicks(dialog.field, "   ")
    assert not saver.isEnabled()
    dialog.reject()


@pytest.fixture
def day(qtbot, theme):
    made = DayEditor(theme, "Day of Created")
    made.offer_words(theme)
    qtbot.addWidget(made)
    made.set_value("2025-04-01", TODAY)
    return made


def test_a_day_told_from_today_is_shown_in_words_and_stays_so(qtbot, day):
    with qtbot.waitSignal(day.day_chosen) as chosen:
        day.choose_words("today-30")
    assert chosen.args == ["today-30"]
    assert day.text() == "30 days ago"
    assert day.date() == QDate(2025, 4, 15)
    assert day.toolTip() == "15 Apr 2025"
    day.interpretText()
    assert day.value() == "today-30"


def test_a_day_of_the_calendar_takes_the_place_of_words(qtbot, day):
    day.choose_words("month start")
    with qtbot.waitSignal(day.day_chosen) as chosen:
        day.setDate(QDate(2025, 5, 3))
    assert chosen.args == ["2025-05-03"]
    assert day.text() == "3 May 2025"


def test_the_calendar_offers_the_words(day):
    buttons = day.calendarWidget().findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Yesterday").click()
    assert day.value() == "today-1"
