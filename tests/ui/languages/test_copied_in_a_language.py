"""What is copied in a mirrored window goes to other programs: it holds no invisible signs of ours."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowReader
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.models.row_order import rows_as_text
from lead_desktop.ui.models.table_columns import TableColumn, data_column, pasted_column, reason_column
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


@pytest.mark.parametrize("code", ["en", "de", "ar", "hi"])
@pytest.mark.parametrize(
    ("kind", "value", "copied"),
    [
        (ValueKind.NUMBER, 12443, "12443"),  # "12.443" would be pasted as twelve and a half
        (ValueKind.NUMBER, "12443.5", "12443.5"),
        (ValueKind.DATE, "2025-11-09", "2025-11-09"),
        (ValueKind.DATE, "soon", "soon"),
        (ValueKind.DATETIME, "2025-11-09T08:04:00+00:00", "2025-11-09 11:04"),
        (ValueKind.BOOLEAN, "true", "Yes"),
        (ValueKind.TEXT, "1,234.5", "1,234.5"),
        (ValueKind.NUMBER, None, ""),
    ],
)
def test_a_value_is_copied_in_one_form_in_all_languages(qapp, make_job, code, kind, value, copied):
    speak(qapp, next(one for one in LANGUAGES if one.code == code))
    try:
        path = make_job([NewRow(1, RowState.FOUND, ("x", "y", value))])
        riyadh = dt.timezone(dt.timedelta(hours=3))
        column = data_column(2, Column("v", "Value", kind), zone=riyadh)
        with RowReader(path) as reader:
            assert rows_as_text(reader, [1], (column,)).text == f"Value\n{copied}\n"
    finally:
        speak(qapp, ENGLISH)
