"""Acts of the window's frame: jobs, connections, settings, help."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from lead_desktop.core.connections import Environment
from lead_desktop.tour.scenes.acts import choose_place, close_dialogs, desk_of, part_of
from lead_desktop.tour.scenes.creating import check_small_file
from lead_desktop.tour.stage import Stage
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.help_menu import HelpMenu
from lead_desktop.ui.tabs.jobs import JobsTab

_NAME = "Acme India"


def no_jobs(stage: Stage) -> Iterator[str]:
    """Before anything was done."""
    stage.open_tab("jobs")
    stage.hands.settle()
    yield "jobs-empty"


def jobs(stage: Stage) -> Iterator[str]:
    """The list, with the newest upload chosen."""
    hands = stage.hands
    stage.open_tab("jobs")
    table = hands.find(QTableView, "jobsTable")
    hands.until(lambda: table.model().rowCount() > 0, "the jobs")
    hands.click_row(table, 0)
    hands.find(QWidget, "jobsReceipt")
    yield "jobs-list"


def interrupted(stage: Stage) -> Iterator[str]:
    """After a crash: what is safe, and how to go on."""
    hands, tab = stage.hands, part_of(stage, JobsTab)
    stage.open_tab("jobs")
    table = hands.find(QTableView, "jobsTable")
    hands.until(lambda: table.model().rowCount() > 0, "the jobs")
    hands.click_row(table, 0)
    hands.find(QWidget, "jobsResume")
    yield "jobs-interrupted"
    hands.click(tab.panel.open)
    hands.until(lambda: hands.is_visible("createReceipt") or hands.is_visible("createRunTable"), "the rows")
    yield "create-interrupted"


def connections(stage: Stage) -> Iterator[str]:
    """The list, a new connection, a refused key, a good one, and then safe mode over production."""
    hands, account = stage.hands, stage.crm.address.leadsquared
    stage.open_tab("fetch")
    hands.click(hands.find(QWidget, "connectionSwitcher"))
    menu = hands.find(QWidget, "connectionMenu")
    yield "connection-menu"
    close_dialogs(stage)
    del menu
    desk = desk_of(stage)
    dialog = ConnectionDialog(desk, None, stage.window)
    used: list[object] = []
    dialog.saved.connect(used.append)
    dialog.open()
    yield "connection-new"
    for name, text in (
        ("connectionName", _NAME),
        ("connectionUrl", account.url),
        ("connectionAccessKey", account.access_key),
        ("connectionSecretKey", account.secret_key[::-1]),
    ):
        hands.write(hands.find(QLineEdit, name, dialog), text)
    choose_place(stage, dialog.form.environment, list(Environment).index(Environment.PRODUCTION))
    hands.click(dialog.test)
    hands.until(lambda: dialog.model.error is not None or dialog.model.tested_ok is False, "the refusal")
    yield "connection-refused"
    hands.write(hands.find(QLineEdit, "connectionSecretKey", dialog), account.secret_key)
    hands.click(dialog.test)
    hands.until(lambda: dialog.model.tested_ok is True, "a good test")
    yield "connection-tested"
    hands.click(hands.find(QWidget, "connectionMore", dialog))
    yield "connection-more"
    hands.click(dialog.save)
    hands.until(lambda: used, "the connection saved")
    desk.use(used[0])  # type: ignore[arg-type]
    hands.look_at_window()
    check_small_file(stage, 12, "acme-leads.xlsx")
    hands.click(hands.find(QWidget, "createUpload"))
    hands.find(QWidget, "safeModeDialog")
    yield "safe-mode"
    close_dialogs(stage)


def settings_and_help(stage: Stage) -> Iterator[str]:
    """Settings, and what the question mark offers."""
    hands, menu = stage.hands, stage.window.findChildren(HelpMenu)[0]
    stage.open_tab("fetch")
    hands.press(stage.window, "Ctrl+,")
    hands.find(QWidget, "settingsDialog")
    yield "settings"
    close_dialogs(stage)
    for name, opens, dialog in (
        ("shortcuts", menu.open_shortcuts, "shortcutsDialog"),
        ("support-bundle", menu.open_support, "supportDialog"),
        ("about", menu.open_about, "aboutDialog"),
    ):
        opens()
        hands.find(QWidget, dialog)
        hands.settle()
        yield name
        close_dialogs(stage)
    menu.open_guide()
    guide = hands.find(QWidget, "guideWindow")
    hands.until(guide.isActiveWindow, "the guide in front")
    yield "guide"
    guide.close()
    hands.look_at_window()
    menu.open()
    hands.settle()
    yield "help-menu"
    close_dialogs(stage)
