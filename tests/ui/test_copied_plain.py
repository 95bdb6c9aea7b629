"""The clipboard holds what is seen: nothing is put before a value that looks like a formula."""

from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowReader
from lead_desktop.ui.models.row_order import rows_as_text
from lead_desktop.ui.models.table_columns import TableColumn

VALUES = ('=HYPERLINK("http://evil.example","click")', "+91 98220 41873", "-5", "@x")


def test_what_is_copied_is_plain(make_job):
    path = make_job([NewRow(n, RowState.FOUND, (value, value, n)) for n, value in enumerate(VALUES, 1)])
    columns = (TableColumn("value", "=1+1", lambda row: str(row.cells[1])),)
    with RowReader(path) as reader:
        copied = rows_as_text(reader, [1, 2, 3, 4], columns)
    assert copied.text.splitlines() == ["=1+1", *VALUES]
