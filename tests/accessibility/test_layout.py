"""At the smallest sizes people use, words are whole: no label or button has less room than its words.

960 x 600 is also what a screen of 1,920 x 1,200 has left at 200 %.
"""

import io

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTableView,
    QToolButton,
    QWidget,
)

from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage

SIZES = (QSize(1024, 640), QSize(960, 600))
TURNS = 20  # of the event loop: layouts within layouts come to rest one after another
SHEET = "First Name,Last Name,Email,Mobile no.,City\n" + "".join(
    f"Asha{n},Rao,{'nadia@' if n == 3 else f'lead{n}@kaveri.example.com'},98{20000000 + n},Pune\n"
    for n in range(30)
)


def clipped(top: QWidget) -> list[str]:
    """Visible words that have less room than they need; words that end in an ellipsis paint themselves."""
    found = []
    for one in top.findChildren(QWidget):
        is_words = isinstance(one, QLabel | QAbstractButton) and "paintEvent" not in vars(type(one))
        is_button = isinstance(one, QAbstractButton)
        shows = is_words or (
            is_button and not isinstance(one, QToolButton)
        )  # in a field it shows an icon alone
        if not shows or not one.isVisible() or not one.text().strip():
            continue
        needed = one.sizeHint()
        if isinstance(one, QLabel) and one.wordWrap():
            needed = QSize(0, one.heightForWidth(one.width()))
        if one.width() < needed.width() or one.height() < needed.height() or leaves(one, top):
            found.append(
                f"{one.text()!r}: {one.width()}x{one.height()}, needs {needed.width()}x{needed.height()}"
            )
    return found


def leaves(one: QWidget, top: QWidget) -> bool:
    """It reaches beyond a side of what it is in."""
    place = one.parentWidget()
    while place is not None and place is not top:
        left = one.mapTo(place, QPoint(0, 0)).x()
        if left < 0 or left + one.width() > place.width():
            return not isinstance(place.parentWidget(), QAbstractScrollArea)
        place = place.parentWidget()
    return False


@pytest.fixture
def stage(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    qapp.setQuitOnLastWindowClosed(False)
    with open_stage(
        tmp_path, Album(tmp_path / "pictures", "light"), "light", SIZES[0], io.StringIO()
    ) as stage:
        yield stage


def look(stage, name: str) -> list[str]:
    """What is clipped on the screen as it is, at each size."""
    found = []
    for size in SIZES:
        stage.window.resize(size)
        for _turn in range(TURNS):
            QApplication.processEvents()
        top = QApplication.activeModalWidget() or stage.window
        found += [f"{name} at {size.width()}: {words}" for words in clipped(top)]
    return found


def test_words_are_whole_where_leads_are_looked_up(stage):
    hands, found = stage.hands, []
    found += look(stage, "fetch")
    lines = [*(lead.lead_id for lead in stage.known[:8]), "00000000-0000-4000-8000-000000000000", "call back"]
    hands.paste(hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
    hands.click(hands.button("Fetch 9 leads"))
    hands.wait_for("accounted for.")
    found += look(stage, "fetched")
    stage.open_tab("search")
    hands.button("Sort key 1")
    hands.click(hands.find(QWidget, "searchAddFilter"))
    found += look(stage, "search")
    stage.use("Sandbox JTC DMS")
    hands.find(QWidget, "searchFrom")
    found += look(stage, "dates")
    assert not found, "\n".join(found)


def test_words_are_whole_where_leads_are_created(stage):
    hands, found = stage.hands, []
    stage.open_tab("create")
    found += look(stage, "file")
    sheet = stage.folder / "fair.csv"
    sheet.write_text(SHEET, "utf-8")
    hands.drop(hands.find(QWidget, "createDropArea"), sheet)
    hands.find(QTableView, "createMapTable")
    hands.button("Check 30 rows")
    found += look(stage, "map")
    hands.click(hands.find(QWidget, "createCheck"))
    hands.button("Upload 29 rows")
    found += look(stage, "check")
    hands.click(hands.find(QWidget, "createUpload"))
    hands.find(QWidget, "createReceipt", limit_s=40)
    found += look(stage, "receipt")
    stage.open_tab("jobs")
    hands.click_row(hands.find(QTableView, "jobsTable"), 0)
    hands.find(QWidget, "jobsReceipt")
    found += look(stage, "jobs")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("keys", ["Ctrl+,", "F1"])
def test_words_are_whole_in_dialogs(stage, keys):
    stage.hands.look_at_window()
    stage.hands.press(stage.window, keys)
    stage.hands.until(QApplication.activeModalWidget, "a dialog")
    found = look(stage, keys)
    stage.hands.press(QApplication.activeModalWidget(), "Esc")
    assert not found, "\n".join(found)


def test_words_are_whole_in_the_dialog_of_a_connection(stage):
    hands = stage.hands
    hands.look_at_window()
    hands.press(stage.window, "Ctrl+K")
    hands.click(hands.button("New connection", hands.find(QWidget, "connectionMenu")))
    dialog = hands.find(QWidget, "connectionDialog")
    found = look(stage, "connection")
    hands.click(hands.button("More", dialog))
    found += look(stage, "more")
    hands.click(hands.button("Cancel", dialog))
    assert not found, "\n".join(found)
