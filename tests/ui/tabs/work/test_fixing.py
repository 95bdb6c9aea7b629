"""Mending a checked sheet with keyboard and buttons: F2, F8, one-click fixes, Ctrl+Z."""

from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.create.view_model import Step

EMAIL = "EmailAddress"


def type_over(person, text):
    """Type into the editor that is open, and Enter."""
    editor = person.tab.check_step.table.viewport().findChild(QLineEdit)
    assert editor.isVisible()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_a_cell_is_typed_over_with_f2_and_the_counts_follow(checked):
    step = checked.tab.check_step
    checked.keys("F8")
    assert step.table.current_record().line == 5
    assert step.table.currentIndex().column() == checked.section(EMAIL)
    checked.keys("F2")
    type_over(checked, "nadia@kaveri.in")
    checked.until(lambda: checked.counts() == {"error": 1, "ready": 39})
    checked.until(lambda: checked.cell(5, EMAIL) == "nadia@kaveri.in")
    assert "39 rows in 1 call" in step.bar.words
    assert [chip.spec.count for chip in step.chips._chips] == [40, 1, 0, 39]
    assert checked.fix_button("Clear 1 e-mail")
    assert step.explained.words == "Row 5 Nothing is wrong here."
    with RowReader(step.table._path) as reader:
        assert reader.rows([4])[0].cells[2] == "nadia@kaveri.in"


def test_the_next_problem_comes_to_the_middle_of_the_rows_and_leaves_the_first_columns_in_sight(checked):
    table = checked.tab.check_step.table
    table.setColumnWidth(table.model().columnCount() - 1, 2_000)
    sideways = table.horizontalScrollBar()
    checked.until(lambda: sideways.maximum() > 1_000)
    checked.keys("F8")
    assert table.currentIndex().column() == checked.section(EMAIL)
    assert sideways.value() == 0
    table.setColumnWidth(1, table.viewport().width())
    checked.keys("F8")
    assert sideways.value() > 0  # else the cell would be out of sight
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_a_problem_of_another_row_comes_and_goes_with_the_value_that_is_shared(checked):
    checked.keys("F8")
    checked.keys("F2")
    type_over(checked, "lead20@kaveri.example.com")
    checked.until(lambda: checked.counts().get("warning") == 1)
    assert "Same e-mail twice in the file" in checked.tab.check_step.issues.titles
    checked.keys("Ctrl+Z")
    checked.until(lambda: checked.counts() == {"error": 2, "ready": 38})
    assert checked.tab.check_step.issues.titles == ("E-mail is not complete",)


def test_all_problems_of_a_kind_are_fixed_with_one_click_and_undone_with_one_key(checked):
    step = checked.tab.check_step
    checked.press(checked.fix_button("Clear 2 e-mails"))
    checked.until(lambda: checked.counts() == {"ready": 40})
    assert step.issues.titles == ()
    assert not step.next.isEnabled()
    assert not step.issues.undo.isHidden()
    assert checked.tab.model.sheet.fixes.said == "Clear 2 e-mails: 2 rows changed."
    checked.keys("Ctrl+Z")
    checked.until(lambda: checked.counts() == {"error": 2, "ready": 38})
    assert step.issues.undo.isHidden()
    checked.until(lambda: checked.cell(5, EMAIL) == "nadia@")


def test_several_steps_are_undone_one_by_one_also_in_a_draft_that_was_opened_again(checked, desk, qtbot):
    checked.keys("F8")
    checked.keys("F2")
    type_over(checked, "nadia@kaveri.in")
    checked.until(lambda: checked.counts() == {"error": 1, "ready": 39})
    checked.press(checked.fix_button("Clear 1 e-mail"))
    checked.until(lambda: checked.counts() == {"ready": 40})
    again = CreateTab(desk)
    qtbot.addWidget(again)
    again.show()
    again.open_job(checked.tab.model.sheet.job_id)
    checked.until(lambda: again.model.step is Step.MAP)
    again.model.check()
    checked.until(lambda: again.model.sheet.fixes.undo == "Clear 1 e-mail")
    again.check_step.issues.undo.click()
    checked.until(lambda: dict(again.model.sheet.counts).get("error") == 1)
    again.check_step.issues.undo.click()
    checked.until(lambda: dict(again.model.sheet.counts).get("error") == 2)
    assert again.model.sheet.fixes.undo == ""
    again.close_rows()


def test_f8_goes_from_problem_to_problem_and_around_and_shift_f8_back(checked):
    table = checked.tab.check_step.table
    lines = []
    for keys in ("F8", "F8", "F8", "Shift+F8"):
        checked.keys(keys)
        lines.append(table.current_record().line)
    assert lines == [5, 11, 5, 11]
    assert checked.tab.check_step.explained.words.startswith("Row 11, ")


def test_f8_stops_at_each_bad_cell_of_a_row(person, tmp_path):
    path = tmp_path / "two.csv"
    path.write_text("First Name,Email,Mobile no.\nAsha,a@kaveri.in,9822041873\nRavi,nadia@,55 512\n", "utf-8")
    person.check(path)
    table = person.tab.check_step.table
    found = []
    for keys in ("F8", "F8", "F8", "Shift+F8"):
        person.keys(keys)
        index = table.currentIndex()
        found.append((index.row(), table.rows.columns[index.column()].key))
    assert found == [(1, EMAIL), (1, "Phone"), (1, EMAIL), (1, "Phone")]


def test_the_second_of_two_equals_is_left_out_and_not_sent(person, crm, tmp_path):
    path = tmp_path / "twice.csv"
    path.write_text("First Name,Email\nAsha,a@kaveri.in\nAsha again,A@KAVERI.in\nRavi,r@kaveri.in\n", "utf-8")
    person.check(path)
    person.press(person.fix_button("Keep the first of each"))
    person.until(lambda: person.counts() == {"ready": 2, "skipped": 1})
    assert "1 row was left out." in person.tab.check_step.bar.words
    person.tab.check_step.table.go_to(2)
    assert "Row 2 has the same e-mail; this one was left out." in person.tab.check_step.explained.words
    person.press(person.tab.check_step.upload)
    person.reach(Step.RECEIPT)
    assert {lead["email"] for lead in crm.leads()} == {"a@kaveri.in", "r@kaveri.in"}


def test_the_link_of_a_kind_shows_its_rows_and_then_all_again(checked):
    step = checked.tab.check_step
    checked.press(checked.fix_button("Show rows"))
    checked.until(lambda: step.table.rows.rowCount() == 2)
    checked.press(checked.fix_button("Show all rows"))
    checked.until(lambda: step.table.rows.rowCount() == 40)


def test_problem_rows_go_to_a_workbook_and_come_back_corrected_and_sorted(checked, tmp_path, monkeypatch):
    step, target = checked.tab.check_step, tmp_path / "problems.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), "Excel workbook (*.xlsx)"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(target), ""))
    checked.press(step.issues.save)
    checked.until(lambda: checked.board.messages and checked.board.messages[-1].title == "2 rows saved")
    book = load_workbook(target)
    head, first, second = [list(row) for row in book.active.values]
    second[head.index("Email")] = "right@kaveri.in"
    first[0] = "lost"
    for at, row in enumerate((second, first), start=2):
        for place, value in enumerate(row, start=1):
            book.active.cell(at, place).value = value
    book.save(target)
    checked.press(step.issues.back)
    checked.until(lambda: checked.counts() == {"error": 1, "ready": 39})
    words = "1 row changed. 1 row of the workbook could not be matched and changed nothing."
    checked.until(lambda: checked.board.messages[-1].message == words)
    checked.until(lambda: checked.cell(11, EMAIL) == "right@kaveri.in")
    checked.keys("Ctrl+Z")
    checked.until(lambda: checked.counts() == {"error": 2, "ready": 38})


def test_what_was_undone_is_done_again_and_both_are_named(checked):
    issues = checked.tab.check_step.issues
    assert issues.redo.isHidden()
    checked.press(checked.fix_button("Clear 2 e-mails"))
    checked.until(lambda: checked.counts() == {"ready": 40})
    assert issues.undo.toolTip() == "Undo: Clear 2 e-mails (Ctrl+Z)"
    checked.keys("Ctrl+Z")
    checked.until(lambda: checked.counts() == {"error": 2, "ready": 38})
    assert issues.redo.isVisible()
    assert issues.redo.toolTip() == "Redo: Clear 2 e-mails (Ctrl+Shift+Z)"
    assert issues.redo.accessibleName() == "Redo: Clear 2 e-mails"
    checked.keys("Ctrl+Shift+Z")
    checked.until(lambda: checked.counts() == {"ready": 40})
    assert checked.tab.model.sheet.fixes.said == "Done again: Clear 2 e-mails."
    checked.keys("Ctrl+Z")
    checked.until(lambda: checked.counts() == {"error": 2, "ready": 38})
    checked.press(checked.fix_button("Redo"))
    checked.until(lambda: checked.counts() == {"ready": 40})


def test_f8_keeps_to_the_kind_that_is_shown_and_ctrl_f8_goes_to_the_next_kind(person, tmp_path):
    path = tmp_path / "kinds.csv"
    lines = [
        f"Asha{n},{'nadia@' if n % 5 == 0 else f'a{n}@kaveri.in'},{'55 512' if n % 5 < 2 else ''}"
        for n in range(20)
    ]
    path.write_text("First Name,Email,Mobile no.\n" + "\n".join(lines) + "\n", "utf-8")
    person.check(path)
    step = person.tab.check_step
    person.keys("Ctrl+F8")
    person.until(lambda: step.table.rows.rowCount() == 8)
    assert step.issues._current == "phone-short"
    found = []
    for _ in range(3):
        person.keys("F8")
        index = step.table.currentIndex()
        found.append((step.table.current_record().line, step.table.rows.columns[index.column()].key))
    assert found == [(2, "Phone"), (3, "Phone"), (7, "Phone")]
    person.keys("Ctrl+F8")
    person.until(lambda: step.table.rows.rowCount() == 4)
    assert step.issues._current == "email-incomplete"
    person.keys("Ctrl+Shift+F8")
    person.until(lambda: step.table.rows.rowCount() == 8)


def test_a_chip_shows_all_rows_of_its_state_and_a_kind_all_of_its_rows(checked):
    step = checked.tab.check_step
    checked.press(checked.fix_button("Show rows"))
    checked.until(lambda: step.table.rows.rowCount() == 2)
    step.chips.choose("ready")
    checked.until(lambda: step.table.rows.rowCount() == 38)
    assert checked.fix_button("Show rows")
    step.filter.setText("Asha39")
    checked.until(lambda: step.table.rows.rowCount() == 1)
    checked.press(checked.fix_button("Show rows"))
    checked.until(lambda: step.table.rows.rowCount() == 2)
