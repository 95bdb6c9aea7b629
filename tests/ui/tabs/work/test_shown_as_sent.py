"""The checked rows show what will be sent; the file's own text is told beside it, and is what is edited."""

import csv

from PySide6.QtCore import Qt

from lead_desktop.ui.models.row_table_model import CellEdit


def test_cells_show_what_is_sent_and_edit_what_the_file_says(person, tmp_path):
    path = tmp_path / "fair.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(("First Name", "Email", "Mobile no.", "mx_City"))
        out.writerow(("Asha", "ASHA@Kaveri.in", "98220 41873", "Pune"))
        out.writerow(("Ravi", "ravi@kaveri.in", "55 512", "Pune"))
    person.check(path)
    assert person.cell(2, "EmailAddress") == "asha@kaveri.in"
    assert person.cell(2, "Phone") == "+91-9822041873"
    assert person.cell(3, "Phone") == "55 512"  # is not sent, so it stays what the file says
    table = person.tab.check_step.table
    rows = table.rows
    phone = rows.index(0, person.section("Phone"))
    assert phone.data(Qt.ItemDataRole.EditRole) == "98220 41873"
    assert phone.data(Qt.ItemDataRole.ToolTipRole) == "The sheet says “98220 41873”."
    table.setCurrentIndex(phone)
    assert "Sent as shown. The sheet says “98220 41873”." in person.tab.check_step.explained.words
    city = rows.index(0, person.section("mx_City"))
    assert city.data(Qt.ItemDataRole.ToolTipRole) is None
    table.setCurrentIndex(city)
    assert "Nothing is wrong here." in person.tab.check_step.explained.words
    edits = []
    rows.edited.connect(edits.append)
    assert not rows.setData(phone, "98220 41873")  # nothing was changed
    assert rows.setData(phone, "98220 41874")
    assert edits == [CellEdit(1, rows.columns[phone.column()].data, "98220 41874")]
    person.until(lambda: person.cell(2, "Phone") == "+91-9822041874")
