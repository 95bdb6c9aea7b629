"""All three jobs without a pointer: every step is a key, given to whatever has the keyboard.

The system's file dialogs are replaced by their answers.
"""

import io
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTableView, QWidget

from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage
from lead_desktop.tour.stage import Stage

SIZE = QSize(1440, 900)
MOST_TABS = 60
NOBODY = "00000000-0000-4000-8000-000000000000"
SHEET = "First Name,Last Name,Email,Mobile no.,City\n" + "".join(
    f"Asha{n},Rao,{'nadia@' if n == 3 else f'lead{n}@kaveri.example.com'},98{20000000 + n},Pune\n"
    for n in range(30)
)


@dataclass
class Typist:
    """Presses keys, and reads the screen."""

    stage: Stage

    def holder(self) -> QWidget:
        """What has the keyboard."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.stage.window
        return top.focusWidget() or top

    def press(self, keys: str, times: int = 1) -> None:
        for _ in range(times):
            QTest.keySequence(self.holder(), QKeySequence(keys))
            QApplication.processEvents()  # between two keys of a person the window lives

    def write(self, text: str) -> None:
        QTest.keyClicks(self.holder(), text)

    def tab_to(self, name: str) -> QWidget:
        """Tab until the thing with this object name or accessible name has the keyboard."""
        trail = []
        for _ in range(MOST_TABS):
            holder = self.holder()
            if name in {holder.objectName(), holder.accessibleName()}:
                return holder
            trail.append(holder.objectName() or holder.accessibleName() or type(holder).__name__)
            QTest.keyClick(holder, Qt.Key.Key_Tab)
            QApplication.processEvents()
        raise AssertionError(f"Tab never came to {name}: {trail}")

    def choose(self, name: str, words: str) -> None:
        """Tab to a list and type the beginning of what is wanted."""
        box = self.tab_to(name)
        assert isinstance(box, QComboBox)
        self.stage.hands.until(lambda: box.findText(words) >= 0, f"{words} in {name}")
        if box.currentText() != words:  # else the letters go on to the next that begins so
            self.write(words)
        assert box.currentText() == words

    def table(self, name: str) -> list[dict[str, str]]:
        return self.stage.hands.cells(self.stage.hands.find(QTableView, name))


@pytest.fixture
def typist(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    qapp.setQuitOnLastWindowClosed(False)
    with open_stage(tmp_path, Album(tmp_path / "pictures", "light"), "light", SIZE, io.StringIO()) as stage:
        stage.hands.look_at_window()
        yield Typist(stage)


def test_leads_are_fetched_by_keys_alone(typist, monkeypatch):
    hands = typist.stage.hands
    wanted = typist.stage.known[:20]
    QGuiApplication.clipboard().setText("\n".join([*(lead.lead_id for lead in wanted), NOBODY]))
    assert typist.holder().objectName() == "fetchIdBox"
    typist.press("Ctrl+V")
    hands.button("Fetch 21 leads")
    typist.tab_to("fetchRun")
    typist.press("Space")
    hands.wait_for("21 lines in, 21 accounted for.")
    table = typist.tab_to("fetchTable")
    typist.press("Down", 3)
    assert typist.table("fetchTable")[table.currentIndex().row()]["State"] == "Found"
    target = typist.stage.folder / "leads.csv"
    monkeypatch.setattr("lead_desktop.ui.tabs.results.result_pane.ask_export_path", lambda *_: str(target))
    typist.press("Ctrl+E")
    hands.wait_for("21 rows exported")
    assert wanted[0].email in target.read_text("utf-8-sig")


def test_a_filtered_search_runs_by_keys_alone(typist):
    hands = typist.stage.hands
    typist.press("Ctrl+K")
    hands.find(QWidget, "connectionMenu")
    row = next(one.accessibleName() for one in hands.buttons("Sandbox Octanist"))
    typist.tab_to(row)
    typist.press("Return")
    hands.wait_for("Octanist")
    typist.press("Ctrl+2")
    hands.button("Sort key 1")  # what the account can do is known
    typist.tab_to("searchAddFilter")
    typist.press("Space")
    typist.choose("Filter by", "Status")
    typist.choose("How it compares", "is")
    typist.choose("Value of Status", "Won")
    typist.press("Ctrl+Return")
    hands.wait_for("leads read.")
    assert {lead["Status"].lower() for lead in typist.table("searchTable")} == {"won"}
    typist.tab_to("searchTable")
    typist.press("Down")
    typist.press("Space")
    hands.find(QWidget, "searchDrawer")
    typist.press("Esc")
    hands.until(lambda: not hands.is_visible("searchDrawer"), "the drawer closed")


def test_a_file_becomes_leads_by_keys_alone(typist, monkeypatch):
    hands = typist.stage.hands
    sheet = typist.stage.folder / "fair.csv"
    sheet.write_text(SHEET, "utf-8")
    typist.press("Ctrl+3")
    monkeypatch.setattr("lead_desktop.ui.tabs.create.view.ask_for_sheets", lambda *_: [str(sheet)])
    typist.press("Ctrl+O")
    hands.find(QTableView, "createMapTable")
    typist.tab_to("createCheck")
    typist.press("Space")
    hands.find(QTableView, "createCheckTable")
    hands.button("Upload 29 rows")
    typist.press("F8")
    typist.press("F2")
    typist.press("Ctrl+A")
    typist.write("nadia@kaveri.example.com")
    typist.press("Return")
    hands.button("Upload 30 rows")
    typist.tab_to("createUpload")
    typist.press("Space")
    receipt = hands.find(QWidget, "createReceipt", limit_s=40)
    assert "Created: 30" in receipt.accessibleName()
    assert len(typist.stage.crm.leads()) == 30
