"""The sentence under the head of a receipt. Pure."""

from __future__ import annotations

from lead_desktop.core.connections import Connection, Environment
from lead_desktop.core.receipts import Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.words import counted

_NEED_PERSON = (RowState.FAILED, RowState.UNKNOWN)


def environment_word(connection: Connection) -> str:
    """Like "Production"."""
    return "Production" if connection.environment is Environment.PRODUCTION else "Sandbox"


def receipt_sentence(receipt: Receipt, connection: Connection, note: str) -> str:
    """What was created and where, what needs the person, and what ended the upload early ("" when nothing did)."""
    created, need = receipt.count(RowState.CREATED), receipt.count(*_NEED_PERSON)
    leads = f"{counted(created, 'lead')} {'was' if created == 1 else 'were'}" if created else "No lead was"
    known = connection.url or connection.embedded  # of a connection that is gone only the name is left
    place = f"{connection.name} ({environment_word(connection)})" if known else connection.name
    words = [f"{leads} created in {place}."]
    if need:
        words.append(f"{counted(need, 'row')} {'needs' if need == 1 else 'need'} you.")
    if note:
        words.append(note)
    return " ".join(words)
