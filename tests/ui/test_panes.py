import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QTreeWidget, QWidget

from lead_desktop.core.pasted_ids import IdKind, PastedCounts
from lead_desktop.ui.tabs.fetch.counts_line import CountsLine
from lead_desktop.ui.tabs.fetch.fetch_words import FetchWords
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.widgets.drop_area import DropArea
from lead_desktop.ui.widgets.id_box import IdBox
from lead_desktop.ui.widgets.request_preview import RequestPreview


@pytest.mark.parametrize(
    ("names", "taken", "refusal"),
    [
        (("leads.XLSX",), 1, ""),
        (("leads.pdf",), 0, "“leads.pdf” is not a spreadsheet. Drop one of: .xlsx, .csv."),
        (("a.xlsx", "b.csv"), 2, ""),
        (("a.xlsx", "me.png"), 1, "“me.png” is not a spreadsheet. The others are opened."),
        (("me.png", "a.pdf"), 0, "“me.png”, “a.pdf” are no spreadsheets."),
    ],
)
def test_spreadsheets_can_be_dropped_and_other_files_are_refused_by_name(
    theme, qtbot, tmp_path, names, taken, refusal
):
    area = DropArea(theme, "Drop a spreadsheet here", "", (".xlsx", ".csv"))
    qtbot.addWidget(area)
    dropped, refused = [], []
    area.dropped.connect(dropped.append)
    area.refused.connect(refused.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    area.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, none))
    assert dropped == ([tuple(str(tmp_path / name) for name in names[:taken])] if taken else [])
    assert "".join(refused).startswith(refusal)


def test_the_id_box_counts_lines_and_tells_them_apart(theme, qtbot):
    box = IdBox(theme)
    qtbot.addWidget(box)
    box.set_kinds((IdKind.LEAD_ID, IdKind.EMAIL))
    lead = "a4c123b1-612d-4d27-8d13-71c17149d439"
    box.resize(380, 300)
    box.show()
    with qtbot.waitSignal(box.counted):
        box.setPlainText(f"{lead}\nzoe@nordlicht.de\n{lead}\n\ncall Priya\n")
    assert box.counts == PastedCounts(lines=4, ids=2, duplicates=1, not_ids=1, lookups=1)
    assert [line.kind for line in box.parsed()][2] is IdKind.DUPLICATE
    marked = [mark.cursor.block().text() for mark in box.extraSelections()]
    assert marked == [lead, "call Priya"]
    box.grab()
    box.close_scan()


def test_the_id_box_marks_only_what_is_on_screen(theme, qtbot):
    box = IdBox(theme)
    qtbot.addWidget(box)
    box.resize(380, 300)
    box.show()
    with qtbot.waitSignal(box.counted, timeout=20_000):
        box.setPlainText("\n".join(f"not an id {n}" for n in range(100_000)))
    assert box.counts.not_ids == 100_000
    assert 5 < len(box.extraSelections()) < 40
    box.show_line(50_000)
    assert box.first_line() == 50_000
    assert box.extraSelections()[0].cursor.block().blockNumber() == 49_999
    box.close_scan()


def test_a_long_paste_comes_in_pieces_and_one_undo_takes_it_back(theme, qtbot):
    box = IdBox(theme)
    qtbot.addWidget(box)
    box.show()
    box.setPlainText("first")
    QApplication.clipboard().setText("".join(f"\r\nnot an id {n}" for n in range(12_001)))
    box.moveCursor(box.textCursor().MoveOperation.End)
    box.paste()
    assert box.filling
    qtbot.waitUntil(lambda: not box.filling)
    assert box.lines() == ["first", *(f"not an id {n}" for n in range(12_001))]
    assert not box.isReadOnly()
    box.undo()
    assert box.lines() == ["first"]
    box.close_scan()


def test_the_drawer_shows_nesting_and_the_raw_lead(theme, qtbot):
    drawer = Drawer(theme)
    qtbot.addWidget(drawer)
    fields = [("Address", {"City": "Hamburg"}), ("Tags", ["a", "b"]), ("Opted in", True), ("Note", None)]
    drawer.show_lead("Lead 0b7e2d", "Zoë Müller", "", fields, '{"Note": null}')
    tree = drawer.findChild(QTreeWidget)
    top = [(tree.topLevelItem(i).text(0), tree.topLevelItem(i).text(1)) for i in range(4)]
    assert top == [("Address", "{1}"), ("Tags", "[2]"), ("Opted in", "true"), ("Note", "empty")]
    assert tree.topLevelItem(0).child(0).text(1) == "Hamburg"
    drawer._chips.choose("raw")
    assert drawer._pages.currentIndex() == 1
    assert drawer._text.toPlainText() == '{\n  "Note": null\n}'


def test_the_request_is_broken_at_its_parameters_and_copied_whole(theme, qtbot):
    preview = RequestPreview(theme)
    qtbot.addWidget(preview)
    preview.resize(320, 120)
    preview.show()
    line = "GET /api/leads?q=heat+pump&status=won&value[gte]=100&owner[in]=tom,asha&sort=-created_at&limit=50"
    preview.set_request(line)
    shown = preview._text.toPlainText().split("\n")
    assert "".join(shown) == line
    assert len(shown) > 2
    assert all(part.startswith("&") for part in shown[1:])
    preview._copy.click()
    assert QApplication.clipboard().text() == line


def test_a_dialog_dims_its_window_and_esc_closes_it(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    dialog = DialogFrame(window, theme, "New connection")
    done = []
    save = dialog.add_button("Save connection", lambda: done.append(1))
    dialog.open()
    scrim = dialog._scrim
    assert scrim.size() == window.size()
    assert dialog.geometry().center().x() == pytest.approx(window.geometry().center().x(), abs=2)
    save.click()
    assert done == [1]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog._scrim is None
    assert not scrim.isVisible()


def test_counts_are_never_cut_and_their_sum_gives_way(theme, qtbot):
    line = CountsLine(theme)
    qtbot.addWidget(line)
    line.resize(360, 24)
    line.show()
    line.show_counts(PastedCounts(9, 7, 1, 1, 0), FetchWords())
    assert line._lines.isVisible()
    line.show_counts(PastedCounts(101_209, 99_204, 1_804, 201, 0), FetchWords())
    assert not line._lines.isVisible()
    qtbot.waitUntil(lambda: line._duplicates.width() >= line._duplicates.sizeHint().width())
