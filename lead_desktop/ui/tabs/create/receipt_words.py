"""The sentence under the head of a receipt. Pure."""

from __future__ import annotations

from lead_desktop.core.connections import PROVIDER_NAMES, Connection, Environment, SafeMode
from lead_desktop.core.receipts import Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.words import counted

_NEED_PERSON = (RowState.FAILED, RowState.UNKNOWN)


def environment_word(connection: Connection) -> str:
    """Like "Production"."""
    return "Production" if connection.environment is Environment.PRODUCTION else "Sandbox"


def into_words(connection: Connection) -> str:
    """Where a file that is dropped goes."""
    into = (
        f"Into {connection.name} ({environment_word(connection)}) on {PROVIDER_NAMES[connection.provider]}."
    )
    if connection.guard is SafeMode.READ_ONLY:
        return f"{into} It is read only: files are checked, nothing is sent."
    return into


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
