"""What each safe mode is called, and what it does."""

from __future__ import annotations

from lead_desktop.core.connections import Connection, Environment, SafeMode
from lead_desktop.ui.translation import mark, tr

MODE_NAMES = {
    SafeMode.OFF: mark("Off"),
    SafeMode.ASK: mark("Ask"),
    SafeMode.TYPE_COUNT: mark("Type the row count"),
    SafeMode.READ_ONLY: mark("Read only"),
}
_SENTENCES = {
    SafeMode.OFF: mark("An upload starts as soon as its button is pressed."),
    SafeMode.ASK: mark("You are asked once before an upload starts."),
    SafeMode.TYPE_COUNT: mark("You type the number of rows before an upload starts."),
    SafeMode.READ_ONLY: mark("Leads can be fetched and searched. Nothing can be created."),
}
_STATUS = {
    SafeMode.OFF: "",
    SafeMode.ASK: mark("Safe mode: asks before any upload"),
    SafeMode.TYPE_COUNT: mark("Safe mode: asks before any upload"),
    SafeMode.READ_ONLY: mark("Read only: nothing can be created"),
}


def is_open_production(connection: Connection) -> bool:
    """A production account that nothing stands in front of."""
    return connection.guard is SafeMode.OFF and connection.environment is Environment.PRODUCTION


def mode_sentence(connection: Connection) -> str:
    """What the safe mode of a connection does; in production also what an open one means."""
    sentences = [tr(_SENTENCES[connection.guard])]
    if is_open_production(connection):
        sentences.append(tr("Leads made in production by mistake cannot be taken back here."))
    elif connection.environment is Environment.PRODUCTION and connection.guard is SafeMode.TYPE_COUNT:
        sentences.append(tr("On for production."))
    return " ".join(sentences)


def status_words(connection: Connection | None) -> str:
    """The words of the status bar, "" while nothing stands in the way of an upload."""
    if connection is None:
        return ""
    if is_open_production(connection):
        return tr("Safe mode is off")
    words = _STATUS[connection.guard]
    return tr(words) if words else ""


def status_tone(connection: Connection | None) -> str:
    """The tone of the shield beside them."""
    return "warn" if connection is not None and is_open_production(connection) else "text3"
