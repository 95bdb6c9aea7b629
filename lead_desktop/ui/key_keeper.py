"""Where keys are kept, known once for the whole window, and tried again when the person says so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.jobs.kept_keys import KeepTypedKeys
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.ui.api_thread import Answer, ApiThread
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.translation import mark, told, tr
from lead_desktop.ui.window_questions import FindKeyPlace

TRY_AGAIN = mark("Try again")
ASKED = mark("Waiting for the keyring. It may be asking for its password.")


class KeyKeeper(QObject):
    """Asks for the place of keys; every question is answered off the window's thread, within a time limit.

    Attributes:
        place: Where keys are kept, or None while that is not known.
        trying: The keyring is being tried again; it may be asking for its password.

    Signals:
        changed: Anything above changed.
        tried: The KeyPlace after the person tried again.
    """

    changed = Signal()
    tried = Signal(object)

    def __init__(self, api: ApiThread) -> None:
        super().__init__()
        self._api = api
        self._looks: set[int] = set()
        self._again = 0
        self.place: KeyPlace | None = None
        self.trying = False
        api.answered.connect(self._answered)

    @Slot()
    def look(self) -> None:
        """Find out where keys are kept now; unlocks nothing."""
        self._looks.add(self._api.ask(FindKeyPlace()))

    @Slot()
    def try_again(self) -> None:
        """Let the keyring keep what was typed, now that it is there, unlocked or awake."""
        if not self.trying:
            self.trying = True
            self._again = self._api.ask(KeepTypedKeys())
            self.changed.emit()

    def note(self, place: KeyPlace) -> None:
        """The place was told in passing, by a connection that was saved."""
        self.place = place
        self.changed.emit()

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        if answer.token in self._looks:
            self._looks.discard(answer.token)
            if isinstance(answer.value, KeyPlace):
                self.note(answer.value)
        elif self.trying and answer.token == self._again:
            self.trying = False
            if isinstance(answer.value, KeyPlace):
                self.note(answer.value)
                self.tried.emit(answer.value)
            else:
                self.changed.emit()


def place_words(place: KeyPlace | None) -> str:
    """One sentence or two under the fields for keys."""
    if place is None:
        return tr("Looking for this computer's keyring.")
    if place.persistent:
        return tr("Stored in {place}. Never written to a file or a log.", place=told(place.place))
    return tr("This session only. {reason} You paste the keys again next time.", reason=told(place.reason))


def session_message(place: KeyPlace) -> Message:
    """What the person is told when keys that were typed last for this session alone."""
    return Message(
        MessageKind.WARNING,
        tr("Keys are kept for this session only"),
        told(place.reason),
        tr("No key was written to a file."),
        tr("Make the keyring ready and try again, or paste the keys again next time."),
        action=tr(TRY_AGAIN),
    )


def kept_message(place: KeyPlace) -> Message:
    """What the person is told when the keyring took what it had refused before."""
    words = tr("They are in {place} now.", place=told(place.place))
    return Message(MessageKind.DONE, tr("Keys are kept"), words)
