"""Messages to the person, as data; the message bar shows them, tests read them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.ui.translation import told
from lead_desktop.ui.words import without_stop


class MessageKind(StrEnum):
    """How a message is coloured."""

    INFO = "info"
    DONE = "done"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is safe, what to do.

    Attributes:
        kind: Colour and icon.
        title: A few words.
        message: What happened, as a sentence.
        safe: What is safe, as a sentence, or "".
        do: What to do, as a sentence, or "".
        code: Short technical code, shown small, or "".
        action: Label of the one button, or "".
    """

    kind: MessageKind
    title: str
    message: str = ""
    safe: str = ""
    do: str = ""
    code: str = ""
    action: str = ""

    def sentence(self) -> str:
        """The sentences after the title as one line, without a repeated title."""
        message = "" if without_stop(self.message) == without_stop(self.title) else self.message
        return " ".join(part for part in (message, self.safe, self.do) if part)


def message_of(error: LeadDesktopError, *, action: str = "") -> Message:
    """The message that shows an error, in the language of the window."""
    return Message(
        MessageKind.ERROR,
        told(error.title),
        told(error.message),
        told(error.safe),
        told(error.do),
        error.code,
        action,
    )
