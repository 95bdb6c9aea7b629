"""The sentence under the head of a receipt. Pure."""

from __future__ import annotations

from lead_desktop.core.connections import PROVIDER_NAMES, Connection, Environment, SafeMode
from lead_desktop.core.receipts import Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.ui.translation import told, tr, tr_n

_NEED_PERSON = (RowState.FAILED, RowState.UNKNOWN)


def environment_word(connection: Connection) -> str:
    """Like "Production"."""
    return tr("Production") if connection.environment is Environment.PRODUCTION else tr("Sandbox")


def into_words(connection: Connection) -> str:
    """Where a file that is dropped goes."""
    into = tr(
        "Into {name} ({environment}) on {crm}.",
        name=connection.name,
        environment=environment_word(connection),
        crm=PROVIDER_NAMES[connection.provider],
    )
    if connection.guard is SafeMode.READ_ONLY:
        return f"{into} {tr('It is read only: files are checked, nothing is sent.')}"
    return into


def place_words(connection: Connection, name: str) -> str:
    """Like "Acme (Production)"; of a connection that is gone only the name is left."""
    if not (connection.url or connection.embedded):
        return name
    return tr("{name} ({environment})", name=name, environment=environment_word(connection))


def receipt_sentence(receipt: Receipt, connection: Connection, note: str) -> str:
    """What was created and where, what needs the person, and what ended the upload early ("" when nothing did)."""
    created, need = receipt.count(RowState.CREATED), receipt.count(*_NEED_PERSON)
    place = place_words(connection, connection.name)
    words = [
        tr_n("{n} lead was created in {place}.", "{n} leads were created in {place}.", created, place=place)
        if created
        else tr("No lead was created in {place}.", place=place)
    ]
    if need:
        words.append(tr_n("{n} row needs you.", "{n} rows need you.", need))
    if note:
        words.append(told(note))
    return " ".join(words)
