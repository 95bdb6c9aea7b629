"""The log of one program: bounded, readable by the person alone, without keys."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from lead_desktop.net.redact import RedactingFormatter

LARGEST_BYTES = 1_000_000
OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_CHATTY = (
    "httpx",
    "httpcore",
)  # at INFO and DEBUG they write whole URLs, which hold keys at some CRMs, and leads


@contextmanager
def log_to(path: Path, redact: Callable[[str], str]) -> Iterator[None]:
    """Write what the app logs to this file while the block runs.

    A log that cannot be written is left out; it never ends the work.

    Args:
        path: The file; its older parts stand beside it as `.1`, `.2` and `.3`. The folder may come later.
        redact: Takes keys out of a text.
    """
    handler = _LogFile(path)
    handler.addFilter(_is_fit)
    handler.setFormatter(RedactingFormatter(redact, _FORMAT))
    root, ours = logging.getLogger(), logging.getLogger("lead_desktop")
    levels = {name: logging.getLogger(name).level for name in (*_CHATTY, ours.name)}
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    ours.setLevel(logging.INFO)
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)


def _is_fit(record: logging.LogRecord) -> bool:
    """Also where somebody raised the level of the HTTP client, what it tells of calls stays out of the file."""
    return record.levelno >= logging.WARNING or record.name.partition(".")[0] not in _CHATTY


class _LogFile(RotatingFileHandler):
    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST_BYTES, backupCount=OLD_FILES, encoding="utf-8", delay=True)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name of logging
        """A full disk, or another window that holds the file on Windows: the record is lost, nothing else."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open(self.baseFilename, "ab", opener=_private), encoding="utf-8")


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
