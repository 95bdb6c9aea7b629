"""A file dropped on the window, whichever tab is in front."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from lead_desktop.app import build_window
from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.ui.outside_files import OutsideFiles


@pytest.fixture
def window(qapp, tmp_path, qtbot):
    made = build_window(tmp_path / "profile")
    made.show()
    qtbot.waitUntil(lambda: bool(made.model.connections))
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_file_dropped_on_another_tab_opens_in_bulk_create(window, tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text("First Name\nAsha\n", "utf-8")
    create = window.tabs.pages.widget(2)
    opened = []
    create.file_step.files_wanted.connect(opened.extend)
    window.tabs.choose(0)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    spot, button = QPointF(300, 20), Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, mime, button, Qt.KeyboardModifier.NoModifier))
    assert window.tabs.current_page() is create
    assert opened == [str(path)]
    assert window.acceptDrops()


def test_files_from_outside_wait_for_a_connection_and_open_in_bulk_create(window, tmp_path, qtbot):
    path = tmp_path / "fair.csv"
    path.write_text("First Name\nAsha\n", "utf-8")
    create = window.tabs.pages.widget(2)
    opened = []
    create.file_step.files_wanted.connect(opened.extend)
    outside = OutsideFiles(window)
    assert window.desk.connection is None
    window.hide()
    outside.take((str(path),))
    assert window.isVisible()
    assert opened == []
    window.desk.use(Connection("c", "Acme", ProviderId.LEADSQUARED, "http://127.0.0.1:9"))
    qtbot.waitUntil(lambda: opened == [str(path)])
    assert window.tabs.current_page() is create
