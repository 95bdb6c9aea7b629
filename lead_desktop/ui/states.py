"""How each state looks: icon, word and the tokens of their colours. Silhouettes differ in grey."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState

ARC = "arc"  # instead of an icon: the painted spinner


@dataclass(frozen=True, slots=True)
class StateLook:
    """Icon, word and colours of a state.

    Attributes:
        word: What is written.
        icon: Phosphor name, or ARC.
        mark: Token of the icon's colour.
        ink: Token of the word's colour.
        fill: Token of the segment in a bar.
    """

    word: str
    icon: str
    mark: str
    ink: str
    fill: str


def _good(word: str) -> StateLook:
    return StateLook(word, "check-circle", "ok", "text2", "ok_fill")


def _bad(word: str) -> StateLook:
    return StateLook(word, "x-circle", "bad", "bad", "bad_fill")


def _busy(word: str) -> StateLook:
    return StateLook(word, ARC, "accent_text", "accent_text", "accent")


_ROWS = {
    RowState.WAITING: StateLook("Waiting", "circle-dashed", "text3", "text3", "line"),
    RowState.FETCHING: _busy("Fetching"),
    RowState.FOUND: _good("Found"),
    RowState.NOT_FOUND: StateLook("Not found", "minus-circle", "warn", "warn", "warn_fill"),
    RowState.DUPLICATE: StateLook("Duplicate", "copy", "text2", "text2", "mute_fill"),
    RowState.NOT_AN_ID: _bad("Not an ID"),
    RowState.FAILED: _bad("Failed"),
    RowState.READY: _good("Ready"),
    RowState.WARNING: StateLook("Warning", "warning", "warn", "warn", "warn_fill"),
    RowState.ERROR: _bad("Error"),
    RowState.SENDING: _busy("Sending"),
    RowState.CREATED: _good("Created"),
    RowState.UNKNOWN: StateLook("Unknown", "question", "warn", "warn", "warn_fill"),
    RowState.SKIPPED: StateLook("Skipped", "prohibit", "text2", "text2", "mute_fill"),
    RowState.NOT_SENT: StateLook("Not sent", "circle-dashed", "text2", "text2", "mute_fill"),
}
_JOBS = {
    JobState.DRAFT: StateLook("Draft", "pencil-simple", "text2", "text2", "line"),
    JobState.RUNNING: _busy("Running"),
    JobState.PAUSED: StateLook("Paused", "pause-circle", "text2", "text2", "mute_fill"),
    JobState.INTERRUPTED: StateLook("Interrupted", "link-break", "warn", "warn", "warn_fill"),
    JobState.STOPPED: StateLook("Stopped", "prohibit", "text2", "text2", "mute_fill"),
    JobState.FINISHED: _good("Finished"),
    JobState.FAILED: _bad("Failed"),
}


def row_look(state: RowState) -> StateLook:
    """How a row state looks."""
    return _ROWS[state]


def job_look(state: JobState) -> StateLook:
    """How a job state looks."""
    return _JOBS[state]
