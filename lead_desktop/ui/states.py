"""How each state looks: icon, word and the tokens of their colours. Silhouettes differ in grey."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.ui.translation import mark, tr

ARC = "arc"  # instead of an icon: the painted spinner


@dataclass(frozen=True, slots=True)
class StateLook:
    """Icon, word and colours of a state.

    Attributes:
        name: English for what is written.
        icon: Phosphor name, or ARC.
        mark: Token of the icon's colour.
        ink: Token of the word's colour.
        fill: Token of the segment in a bar.
        note: Which meaning the name has, where English has one word for several.
    """

    name: str
    icon: str
    mark: str
    ink: str
    fill: str
    note: str = ""

    @property
    def word(self) -> str:
        """What is written, in the language of the window."""
        return tr(self.name, self.note)


def _good(word: str, note: str = "") -> StateLook:
    return StateLook(word, "check-circle", "ok", "text2", "ok_fill", note)


def _bad(word: str) -> StateLook:
    return StateLook(word, "x-circle", "bad", "bad", "bad_fill")


def _busy(word: str) -> StateLook:
    return StateLook(word, ARC, "accent_text", "accent_text", "accent")


_ROWS = {
    RowState.WAITING: StateLook(mark("Waiting"), "circle-dashed", "text3", "text3", "line"),
    RowState.FETCHING: _busy(mark("Fetching")),
    RowState.FOUND: _good(mark("Found")),
    RowState.NOT_FOUND: StateLook(mark("Not found"), "minus-circle", "warn", "warn", "warn_fill"),
    RowState.DUPLICATE: StateLook(mark("Duplicate"), "copy", "text2", "text2", "mute_fill"),
    RowState.NOT_AN_ID: _bad(mark("Not an ID")),
    RowState.FAILED: _bad(mark("Failed")),
    RowState.READY: _good(mark("Ready")),
    RowState.WARNING: StateLook(mark("Warning"), "warning", "warn", "warn", "warn_fill"),
    RowState.ERROR: _bad(mark("Error")),
    RowState.SENDING: _busy(mark("Sending")),
    RowState.CREATED: _good(mark("Created", "state of a row"), "state of a row"),
    RowState.UNKNOWN: StateLook(mark("Unknown"), "question", "warn", "warn", "warn_fill"),
    RowState.SKIPPED: StateLook(mark("Skipped"), "prohibit", "text2", "text2", "mute_fill"),
    RowState.NOT_SENT: StateLook(mark("Not sent"), "circle-dashed", "text2", "text2", "mute_fill"),
}
_JOBS = {
    JobState.DRAFT: StateLook(mark("Draft"), "pencil-simple", "text2", "text2", "line"),
    JobState.RUNNING: _busy(mark("Running")),
    JobState.PAUSED: StateLook(mark("Paused"), "pause-circle", "text2", "text2", "mute_fill"),
    JobState.INTERRUPTED: StateLook(mark("Interrupted"), "link-break", "warn", "warn", "warn_fill"),
    JobState.STOPPED: StateLook(mark("Stopped"), "prohibit", "text2", "text2", "mute_fill"),
    JobState.FINISHED: _good(mark("Finished")),
    JobState.FAILED: _bad(mark("Failed")),
}


def row_look(state: RowState) -> StateLook:
    """How a row state looks."""
    return _ROWS[state]


def job_look(state: JobState) -> StateLook:
    """How a job state looks."""
    return _JOBS[state]
