"""What a job that paused by itself, or ended early, asks of the person; its sentence is all that is kept of it."""

from __future__ import annotations

from lead_desktop.core.errors import KeysRefused

_ONLY_KEYS = KeysRefused("").safe


def asks_for_keys(sentence: str) -> bool:
    """The sentence is that of refused keys: the job goes on with others of the same account."""
    return _ONLY_KEYS in sentence
