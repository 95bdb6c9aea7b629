"""The sentence under the head of a receipt."""

import pytest

from lead_desktop.core.connections import Connection, Environment, ProviderId
from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.create.receipt_words import receipt_sentence

ACME = Connection("1", "Acme", ProviderId.LEADSQUARED, "https://crm.example", Environment.PRODUCTION)
GONE = Connection("1", "Acme", ProviderId.LEADSQUARED, "")


@pytest.mark.parametrize(
    ("counts", "connection", "note", "sentence"),
    [
        (((RowState.CREATED, 1_200),), ACME, "", "1,200 leads were created in Acme (Production)."),
        (((RowState.CREATED, 1),), GONE, "", "1 lead was created in Acme."),
        (((RowState.NOT_SENT, 1),), GONE, "Stopped.", "No lead was created in Acme. Stopped."),
        (
            ((RowState.FAILED, 3),),
            ACME,
            "",
            "No lead was created in Acme (Production). 3 rows need you.",
        ),
        (
            ((RowState.CREATED, 2), (RowState.UNKNOWN, 1)),
            GONE,
            "",
            "2 leads were created in Acme. 1 row needs you.",
        ),
    ],
)
def test_a_receipt_says_what_was_created_where_and_what_needs_a_person(counts, connection, note, sentence):
    receipt = Receipt("7", JobKind.UPLOAD, sum(number for _, number in counts), counts)
    assert receipt_sentence(receipt, connection, note) == sentence
