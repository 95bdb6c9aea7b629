"""How ids, e-mails and sentences are drawn in one column."""

import pytest

from lead_desktop.core.rows import Row, RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.table_columns import answer_column
from lead_desktop.ui.widgets.row_delegate import _role, _shortened

LEAD_ID = "712db9c1-b5ce-450a-a784-43b9d2c6f0aa"


def answered(lead_id="", reason="") -> Row:
    return Row(1, 1, RowState.CREATED if lead_id else RowState.FAILED, lead_id, reason, 1, None, ())


def test_an_answer_that_is_an_id_is_monospaced_and_one_that_is_a_sentence_is_not():
    column = answer_column()
    created, failed = answered(LEAD_ID), answered(reason="Mandatory field mx_City is missing")
    assert _role(column, created, column.text(created)) is FontRole.MONO
    assert _role(column, failed, column.text(failed)) is FontRole.BODY


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (LEAD_ID, "712db9c1…d2c6f0aa"),
        ("https://in21.leadsquared.com/LeadManagement/7f80e222", "https://…7f80e222"),
        ("fatimah.alghamdi4953@northwind.example", "fatimah.alghamdi4953@northwind.example"),
        ("call Priya back on Monday morning", "call Priya back on Monday morning"),
    ],
)
def test_ids_lose_their_middle_and_everything_else_its_end(words, shown):
    assert _shortened(words) == shown
