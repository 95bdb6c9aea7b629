"""The list of connections: found, chosen, duplicated and edited by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.core.progress import Phase
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.connection_draft import copy_of
from lead_desktop.ui.dialogs.connection_menu import ConnectionMenu
from lead_desktop.ui.dialogs.window_dialogs import WindowDialogs
from lead_desktop.ui.tabs.create.rail_words import rail_of
from lead_desktop.ui.tabs.create.view_model import Step
from lead_desktop.ui.tabs.jobs import JobsTab
from lead_desktop.ui.widgets.connection_switcher import ConnectionSwitcher

WAIT_MS = 10_000


@pytest.fixture
def menu(qtbot, theme, connections):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ConnectionMenu(theme, tuple(connections.values()), connections["Practice"], window)
    made.open_at(QPoint(10, 10))
    qtbot.waitUntil(made.search.hasFocus, timeout=WAIT_MS)
    yield made
    window.close()


def test_the_list_is_searched_and_chosen_from(qtbot, menu, connections):
    qtbot.keyClicks(menu.search, "octanist")
    assert [line.connection.name for line in menu.lines if line.isVisibleTo(menu)] == ["Web forms"]
    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu.search, Qt.Key.Key_Return)
    assert chosen.args == [connections["Web forms"]]


def test_a_search_that_finds_nothing_says_so(qtbot, menu):
    qtbot.keyClicks(menu.search, "zebra")
    assert menu.none.isVisible()
    assert menu.none.text() == "No connection has “zebra” in its name"
    with qtbot.assertNotEmitted(menu.chosen):
        qtbot.keyClick(menu.search, Qt.Key.Key_Return)
    menu.search.clear()
    assert not menu.none.isVisible()


def test_a_long_name_leaves_room_for_what_stands_beside_it(qtbot, theme, connections):
    switcher = ConnectionSwitcher(theme)
    qtbot.addWidget(switcher)
    switcher.show_connection(replace(connections["Practice"], name="Practice " * 40))
    assert switcher.sizeHint().width() < 600
    assert "Practice Practice" in switcher.toolTip()


def test_arrows_walk_the_lines_and_enter_chooses(qtbot, menu, connections):
    qtbot.keyClick(menu.search, Qt.Key.Key_Down)
    assert menu.lines[0].hasFocus()
    qtbot.keyClick(menu.lines[0], Qt.Key.Key_Up)
    assert menu.search.hasFocus()
    qtbot.keyClick(menu.search, Qt.Key.Key_Down)
    qtbot.keyClick(menu.lines[0], Qt.Key.Key_Down)
    qtbot.keyClick(menu.lines[1], Qt.Key.Key_Down)
    qtbot.keyClick(menu.lines[2], Qt.Key.Key_Down)
    assert menu.lines[2].hasFocus()
    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu.lines[2], Qt.Key.Key_Return)
    assert chosen.args == [connections["Web forms"]]


def test_letters_typed_on_a_line_go_on_searching(qtbot, menu):
    qtbot.keyClick(menu.search, Qt.Key.Key_Down)
    qtbot.keyClick(menu.lines[0], "w")
    assert menu.search.hasFocus()
    assert menu.search.text() == "w"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "edit_wanted"),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, "copy_wanted"),
    ],
)
def test_a_line_is_edited_and_duplicated_by_keys(qtbot, menu, connections, key, modifier, signal):
    qtbot.keyClick(menu.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(menu, signal)) as wanted:
        qtbot.keyClick(menu.lines[0], key, modifier)
    assert wanted.args == [connections["Practice"]]


def test_a_copy_has_everything_but_id_name_and_keys():
    first = Connection("1", "Acme", ProviderId.OCTANIST, "https://x", default_country="IN", proxy="direct")
    copy = copy_of(first, ["Acme", "acme COPY"], "2")
    assert (copy.connection_id, copy.name) == ("2", "Acme copy 2")
    assert (copy.default_country, copy.proxy, copy.url) == ("IN", "direct", "https://x")


def test_a_duplicate_asks_for_keys_and_is_saved_beside_the_first(qtbot, desk, connections, crm):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    used = []
    dialogs = WindowDialogs(desk, window, used.append)
    menu = dialogs.open_menu(window, tuple(connections.values()))
    menu.copy_wanted.emit(connections["Acme India"])
    menu.close()
    dialog = window.findChild(ConnectionDialog)
    assert dialog.form.name.text() == dialog.form.name.selectedText() == "Acme India copy"
    assert dialog.form.cards.isEnabled()
    assert all(not field.placeholderText() for field in dialog.keys.values())  # none is said to be kept
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.form.problems["key"].text().startswith("Access key is missing.")
    account = crm.address.leadsquared
    dialog.findChild(QLineEdit, "connectionAccessKey").setText(account.access_key)
    dialog.findChild(QLineEdit, "connectionSecretKey").setText(account.secret_key)
    with qtbot.waitSignals((dialog.saved, desk.connections_changed), timeout=WAIT_MS):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    (saved,) = used
    assert saved.connection_id not in {one.connection_id for one in connections.values()}
    assert saved.default_country == "IN"


def test_an_upload_goes_on_over_the_connection_it_began_with(qtbot, desk, person, crm, connections, sheet):
    crm.fault("unauthorized", match="Bulk/Create", times=-1)
    person.check(sheet(40))
    person.press(person.tab.check_step.upload)
    job = person.tab.model.job
    person.until(lambda: job.progress is not None and job.progress.phase is Phase.PAUSED)
    nowhere = replace(
        connections["Acme India"], url="http://127.0.0.1:9"
    )  # a job that followed would find no host
    with qtbot.waitSignal(desk.connections_changed, timeout=WAIT_MS):
        dialog = ConnectionDialog(desk, nowhere, person.tab)
        dialog.model.save()
    desk.use(nowhere)
    jobs = JobsTab(desk)
    qtbot.addWidget(jobs)
    jobs.show()
    qtbot.waitUntil(lambda: jobs.panel._into.text().startswith("Practice"), timeout=WAIT_MS)
    assert rail_of(person.tab.model, nowhere)[-1][1].endswith("into Practice")
    assert "into" not in rail_of(person.tab.model, connections["Practice"])[-1][1]
    assert job.record.connection_id == "id-practice"
    crm.faults()
    job.resume()
    person.until(lambda: person.tab.model.step is Step.RECEIPT and person.tab.model.outcome is not None)
    assert len(crm.leads()) == 40
    assert person.tab.receipt._facts["Into"].text().startswith("Practice")
