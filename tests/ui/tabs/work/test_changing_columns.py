"""Many checked cells of one column at once: Ctrl+H replaces, Ctrl+Shift+H sets a value."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

EMAIL = "EmailAddress"


def dialog(person, name):
    person.until(lambda: person.tab.findChild(QDialog, name) is not None)
    found = person.tab.findChild(QDialog, name)
    person.until(found.isVisible)
    return found


def test_a_text_is_replaced_in_a_column_after_the_number_of_its_cells_was_said(checked):
    step = checked.tab.check_step
    step.table.setCurrentIndex(step.table.rows.index(0, checked.section(EMAIL)))
    checked.keys("Ctrl+H")
    box = dialog(checked, "createReplaceDialog")
    assert box.choice.label == "Email"
    assert not box.go.isEnabled()
    QTest.keyClicks(box.wanted, "KAVERI.example")
    QTest.keyClicks(box.put, "newcomer")
    checked.until(lambda: box.go.text() == "Replace in 38 cells")
    assert "38 cells will change. Row 2: lead0@kaveri.example.com → lead0@newcomer.com" in box.words
    box.case.setChecked(True)
    checked.until(lambda: "No cell will change." in box.words)
    assert not box.go.isEnabled()
    box.case.setChecked(False)
    checked.until(box.go.isEnabled)
    checked.press(box.go)
    checked.until(lambda: checked.cell(2, EMAIL) == "lead0@newcomer.com")
    assert step.issues.undo.toolTip() == "Undo: Replace in 38 cells of Email (Ctrl+Z)"
    checked.tab.activateWindow()  # no window manager does it here when a dialog closes
    checked.until(checked.tab.isActiveWindow)
    checked.keys("Ctrl+Z")
    checked.until(lambda: checked.cell(2, EMAIL) == "lead0@kaveri.example.com")


def test_a_value_is_set_in_the_marked_rows_and_marked_rows_are_left_out(checked):
    step = checked.tab.check_step
    table = step.table
    table.setCurrentIndex(table.rows.index(3, checked.section(EMAIL)))
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    checked.keys("Ctrl+Shift+H")
    box = dialog(checked, "createSetDialog")
    assert box.scope.rows == 3
    assert box.go.text() == "Clear 3 cells"
    checked.press(box.go)
    checked.until(lambda: checked.counts() == {"error": 1, "ready": 39})
    assert [checked.cell(line, EMAIL) for line in (4, 5, 6, 7, 8)][1:4] == ["", "", ""]
    step._fixing._leave_out_wanted()
    checked.until(lambda: checked.counts() == {"error": 1, "ready": 36, "skipped": 3})
    assert step.issues.undo.toolTip() == "Undo: Leave out 3 rows (Ctrl+Z)"


def test_cells_that_no_list_has_get_one_of_its_values_in_one_step(person, tmp_path):
    path = tmp_path / "sources.csv"
    lines = [f"Asha{n},a{n}@kaveri.in,{'Fair' if n % 2 else 'Organic Search'}" for n in range(6)]
    path.write_text("First Name,Email,Lead Source\n" + "\n".join(lines) + "\n", "utf-8")
    person.check(path)
    assert person.counts() == {"error": 3, "ready": 3}
    person.press(person.fix_button("Set value"))
    box = dialog(person, "createSetDialog")
    assert (box.choice.label, box.rows.currentText()) == ("Lead Source", "3 rows with this problem")
    QTest.keyClicks(box.text, "Organic")
    assert box._words.text() == "Lead Source of 3 rows becomes “Organic”. Lead Source has no such value."
    assert box._words.height() >= box._words.heightForWidth(box._words.width())
    QTest.keyClicks(box.text, " Search")
    assert box._words.text() == "Lead Source of 3 rows becomes “Organic Search”."
    person.press(box.go)
    person.until(lambda: person.counts() == {"ready": 6})
    assert person.tab.check_step.issues.undo.toolTip() == "Undo: Set Lead Source in 3 rows (Ctrl+Z)"
