"""A desk over a real API thread whose connections lead to the sandbox, and sheets to drop on it."""

import csv
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from lead_desktop.core.connections import Connection, Environment, ProviderId
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.retry import RetryPlan
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.ui.api_thread import ApiThread
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.jobs_engine import engine_factory
from lead_desktop.ui.messages import Message
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.create.view_model import Step

QUICK = RetryPlan(attempts=2, offline_attempts=3, first_s=0.01, longest_s=0.02)
WAIT_MS = 10_000
HEADINGS = ("First Name", "Last Name", "Email", "Mobile no.", "City", "Badge")


@dataclass
class Board:
    """Keeps what the person would read."""

    messages: list[Message] = field(default_factory=list)
    then: Callable[[], None] | None = None

    def show_message(self, message, then=None) -> None:
        self.messages.append(message)
        self.then = then

    def clear_message(self) -> None:
        self.messages.clear()


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def connections(crm) -> dict[str, Connection]:
    url = crm.address.leadsquared.url
    lsq = ProviderId.LEADSQUARED
    made = (
        Connection("id-practice", "Practice", lsq, url, Environment.SANDBOX, "teal", default_country="IN"),
        Connection("id-acme", "Acme India", lsq, url, Environment.PRODUCTION, default_country="IN"),
        Connection("id-octanist", "Web forms", ProviderId.OCTANIST, crm.address.octanist.url),
    )
    return {connection.name: connection for connection in made}


@pytest.fixture
def look_up_after_s() -> list[float]:
    """Seconds after which lost rows are looked up; a test module may shorten them."""
    return [10.0, 30.0, 90.0]


@pytest.fixture
def desk(theme, tmp_path, crm, connections, board, look_up_after_s) -> Iterator[WindowDesk]:
    place = Profile(tmp_path / "profile")
    place.create()
    address = crm.address
    environ = {
        "LEAD_DESKTOP_ACCESS_KEY": address.leadsquared.access_key,
        "LEAD_DESKTOP_SECRET_KEY": address.leadsquared.secret_key,
        "LEAD_DESKTOP_API_KEY": address.octanist.api_key,
    }

    def open_workspace() -> Workspace:
        nowhere = KeyringChoice(None, SESSION_ONLY, "No keyring in tests.")
        workspace = Workspace.open(place, environ=environ, keyring=lambda: nowhere, retry_plan=QUICK)
        workspace.settings.set("look_up_after_s", look_up_after_s)
        for connection in connections.values():
            workspace.book.save(connection)
        return workspace

    api = ApiThread(engine_factory(open_workspace))
    made = WindowDesk(theme, api, place.root, now=time.time)
    made.set_board(board)
    made.use(connections["Practice"])
    api.start()
    yield made
    api.close()


@pytest.fixture
def sheet(tmp_path) -> Callable[..., Path]:
    """Writes a CSV of invented leads: `sheet(count)`; `broken` rows have no usable e-mail."""

    def make(count: int = 60, *, broken: Sequence[int] = (), name: str = "fair.csv") -> Path:
        path = tmp_path / name
        with path.open("w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow(HEADINGS)
            for n in range(count):
                email = "nadia@" if n in broken else f"lead{n}@kaveri.example.com"
                out.writerow((f"Asha{n}", "Rao", email, f"98{20000000 + n}", "Pune", f"B{n}"))
        return path

    return make


@dataclass
class Person:
    """Drives the tab as a person does."""

    qtbot: object
    tab: CreateTab
    board: Board

    def drop(self, *paths) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        spot, left = QPointF(60, 60), Qt.MouseButton.LeftButton
        event = QDropEvent(spot, Qt.DropAction.CopyAction, mime, left, Qt.KeyboardModifier.NoModifier)
        self.tab.file_step.drop.dropEvent(event)

    def until(self, condition) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def reach(self, step: Step) -> None:
        self.until(lambda: self.tab.model.step is step)

    def press(self, button) -> None:
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def check(self, path) -> None:
        """From the drop to the check step."""
        self.drop(path)
        model = self.tab.model  # a file that is dropped over another one is looked at before it is opened
        self.until(lambda: model.step is Step.MAP and model.sheet.file_name == path.name)
        self.press(self.tab.map_step.check)
        self.reach(Step.CHECK)

    def keys(self, keys) -> None:
        """Press a key combination over the checked rows."""
        table = self.tab.check_step.table
        table.setFocus()
        QTest.keySequence(table, keys)

    def counts(self) -> dict[str, int]:
        """Checked rows by state."""
        return {state.value: count for state, count in self.tab.model.sheet.counts}

    def section(self, key) -> int:
        """Place of a column of the checked rows."""
        return next(at for at, one in enumerate(self.tab.check_step.table.rows.columns) if one.key == key)

    def cell(self, line, key) -> str:
        """What a checked row of a file with one heading row shows."""
        rows = self.tab.check_step.table.rows
        return rows.index(line - 2, self.section(key)).data()

    def fix_button(self, words) -> QPushButton:
        """A visible button beside the problems."""
        buttons = self.tab.check_step.issues.findChildren(QPushButton)
        return next(button for button in buttons if button.text() == words and button.isVisible())

    def upload(self, path) -> None:
        """From the drop to the receipt."""
        self.check(path)
        self.press(self.tab.check_step.upload)
        self.until(lambda: self.tab.model.step is Step.RECEIPT and self.tab.model.outcome is not None)


@pytest.fixture
def person(qtbot, desk, board) -> Iterator[Person]:
    tab = CreateTab(desk)
    tab.resize(1440, 820)
    qtbot.addWidget(tab)
    tab.show()
    yield Person(qtbot, tab, board)
    tab.close_rows()


@pytest.fixture
def checked(person, sheet) -> Person:
    """A checked sheet of 40 rows; rows 5 and 11 have no usable e-mail."""
    person.check(sheet(40, broken=(3, 9)))
    return person


@pytest.fixture
def dialog(qtbot, desk) -> Iterator[ConnectionDialog]:
    """The dialog that makes a connection."""
    window = QWidget()
    window.resize(1200, 900)
    qtbot.addWidget(window)
    window.show()
    made = ConnectionDialog(desk, None, window)
    made.open()
    yield made
    made.reject()


@pytest.fixture
def changing(qtbot, desk, connections) -> Iterator[ConnectionDialog]:
    """The dialog over a saved connection."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ConnectionDialog(desk, connections["Acme India"], window)
    made.open()
    yield made
    made.reject()
