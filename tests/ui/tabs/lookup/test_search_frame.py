"""The Search screen among the tabs, and in another language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.widgets.tab_bar import Tabs


def test_the_full_name_is_called_in_the_language_of_the_window(qtbot, search_tab, desk, connections, qapp):
    desk.use(connections["leadsquared"])
    qtbot.waitUntil(lambda: len(search_tab.model.filter_fields) > 20)
    speak(qapp, PSEUDO)
    try:
        search_tab.run_main()
        job = search_tab.model.job
        qtbot.waitUntil(lambda: job.receipt is not None and not job.busy, timeout=15_000)
        labels = {column.key: column.label for column in search_tab.results.table.rows.columns}
    finally:
        speak(qapp, ENGLISH)
    assert labels["FirstName+LastName"].startswith("⟦Full name")
    assert labels["Company"] == "Company"


def test_arrow_keys_walk_over_the_tab_of_the_search(qtbot, search_tab, theme):
    tabs = Tabs(theme)
    qtbot.addWidget(tabs)
    tabs.add("Fetch", QLineEdit())
    tabs.add("Search", search_tab)
    tabs.add("Jobs", QLineEdit())
    tabs.show()
    tabs.activateWindow()
    tabs.bar.setFocus()
    qtbot.waitUntil(tabs.bar.hasFocus)
    qtbot.keyClick(tabs.bar, Qt.Key.Key_Right)
    on_search = (tabs.current(), tabs.bar.hasFocus())
    qtbot.keyClick(tabs.bar, Qt.Key.Key_Right)
    search_tab.setParent(None)  # its fixture closes it
    assert on_search == (1, True)
    assert tabs.current() == 2


def test_a_new_filter_begins_with_what_to_filter_by(qtbot, search_tab):
    search_tab.activateWindow()
    qtbot.mouseClick(search_tab.request.filters.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(search_tab.request.filters.rows[-1].field.hasFocus)
