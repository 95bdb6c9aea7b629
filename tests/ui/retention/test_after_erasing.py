"""After all lead data went, the practice CRM and a sheet that was open begin anew."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from lead_desktop.app import build_window
from lead_desktop.jobs.erase import EraseEverything, EraseLeadData
from lead_desktop.ui.dialogs.erase_question import EraseQuestion
from lead_desktop.ui.dialogs.settings import SettingsDialog
from lead_desktop.ui.tabs.create.view_model import Step

WAIT_MS = 30_000


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    made = build_window(tmp_path / "profile", sandbox=True)
    made.show()
    qtbot.waitUntil(
        lambda: made.desk.connection is not None and bool(made.desk.connection.url), timeout=WAIT_MS
    )
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("everything", [False, True])
def test_an_open_sheet_is_let_go_and_the_practice_crm_answers_again(window, qtbot, tmp_path, everything):
    path = tmp_path / "leads.csv"
    path.write_text("First Name,Email\nAsha,canary@kaveri.example.com\n")
    window.open_files([str(path)])
    create = window.tabs.current_page()
    qtbot.waitUntil(lambda: create.model.step is Step.MAP, timeout=WAIT_MS)
    before = window.desk.connection.url
    window.desk.settings_wanted.emit()
    dialog = window.findChild(SettingsDialog)
    (dialog.erase_everything if everything else dialog.erase).click()
    qtbot.waitUntil(lambda: dialog.findChild(EraseQuestion) is not None, timeout=WAIT_MS)
    with qtbot.waitSignal(dialog.findChild(EraseQuestion).confirmed) as asked:
        dialog.findChild(EraseQuestion)._filled.click()
    assert isinstance(asked.args[0], EraseEverything if everything else EraseLeadData)
    qtbot.waitUntil(lambda: window.message_bar.message is not None, timeout=WAIT_MS)
    assert window.message_bar.message.message == "1 draft went from this computer."
    assert create.model.step is Step.FILE
    qtbot.waitUntil(lambda: window.desk.connection.url not in {"", before}, timeout=WAIT_MS)
    window.clear_message()
    window.open_files([str(path)])
    qtbot.waitUntil(lambda: create.model.step is Step.MAP, timeout=WAIT_MS)
    assert window.message_bar.message is None
