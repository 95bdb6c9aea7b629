"""What is copied in a mirrored window goes to other programs: it holds no invisible signs of ours."""

import pytest
from PySide6.QtCore import Qt

from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowReader
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.models.row_order import rows_as_text
from lead_desktop.ui.models.table_columns import TableColumn, pasted_column, reason_column
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.receipt_card import receipt_text

SIGNS = ("\u2068", "\u2069")


@pytest.fixture
def arabic(qapp):
    """The window is read from right to left, whether or not its catalogue was built."""
    speak(qapp, next(one for one in LANGUAGES if one.code == "ar"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    speak(qapp, ENGLISH)


def test_copied_rows_hold_the_words_of_a_cell_without_the_signs_around_their_values(arabic, make_job):
    path = make_job([NewRow(1, RowState.FAILED, ("\u2068a@b.de\u2069", "x", 1), reason="Not sent.")])
    said = TableColumn("said", "Said", lambda _row: tr("zz {value} zz", value="a@b.de (x)"))
    columns = (said, pasted_column(), reason_column())
    with RowReader(path) as reader:
        row = reader.rows([1])[0]
        copied = rows_as_text(reader, [1], columns, headings=False).text
    assert said.text(row) == "zz \u2068a@b.de (x)\u2069 zz"
    assert copied.rstrip("\n").split("\t") == [
        "zz a@b.de (x) zz",
        "\u2068a@b.de\u2069",  # the person's own value is left as it is
        told("Not sent."),
    ]


def test_a_copied_receipt_holds_no_invisible_signs(arabic):
    receipt = Receipt(
        "j", JobKind.UPLOAD, 3, ((RowState.CREATED, 3),), note=tr("“{name}” stopped.", name="Main (x)")
    )
    text = receipt_text(receipt, 0)
    assert "“Main (x)” stopped." in text
    assert not any(sign in text for sign in SIGNS)
