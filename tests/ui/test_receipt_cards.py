import pytest

from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.widgets.receipt_card import ReceiptCard, ReceiptList, closing_sentence, receipt_text

RECEIPT = Receipt(
    "1", JobKind.UPLOAD, 10, ((RowState.CREATED, 6), (RowState.FAILED, 3), (RowState.UNKNOWN, 1)), 2, 1, 62
)


@pytest.mark.parametrize("card", [ReceiptCard, ReceiptList])
def test_a_receipt_is_an_equation_that_closes_or_says_by_how_much_it_does_not(theme, qtbot, card):
    widget = card(theme)
    qtbot.addWidget(widget)
    widget.show_receipt(RECEIPT)
    assert "Every row is accounted for." in widget.accessibleName()
    short = Receipt("1", JobKind.UPLOAD, 12, RECEIPT.counts)
    widget.show_receipt(short)
    assert closing_sentence(short) == "The sum does not close: 2 rows not accounted for."
    assert widget._sentence.property("tone") == "bad"


@pytest.mark.parametrize("card", [ReceiptCard, ReceiptList])
def test_a_receipt_without_rows_on_their_way_turns_no_spinner(theme, qtbot, card):
    widget = card(theme)
    qtbot.addWidget(widget)
    widget.show()
    widget.show_receipt(Receipt("1", JobKind.UPLOAD, 2, ((RowState.SENDING, 2),)))
    qtbot.waitUntil(lambda: theme.spin.running)
    widget.show_receipt(RECEIPT)
    assert not theme.spin.running


def test_a_copied_receipt_is_plain_lines():
    assert receipt_text(RECEIPT, sent_again=0) == (
        "Rows in: 10\nCreated: 6\nFailed: 3\nUnknown: 1\nEvery row is accounted for.\n"
        "2 calls, 1 pause, nothing sent twice\n"
    )


@pytest.mark.parametrize("sent_again", [None, 3])
def test_nothing_sent_twice_is_said_only_when_the_journal_says_so(theme, qtbot, sent_again):
    card = ReceiptCard(theme)
    qtbot.addWidget(card)
    card.show_receipt(RECEIPT, sent_again)
    assert card._work.text() == "2 calls, 1 pause"
