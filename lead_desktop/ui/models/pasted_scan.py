"""Telling a long list of pasted lines apart, off the GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.ui.models.newest_worker import NewestWorker
from lead_desktop.ui.models.pasted_index import PastedIndex

_AT_ONCE = 1_000  # some eight milliseconds of work
_BREATH_S = 0.000_5
_PIECE_CHARACTERS = 100_000


@dataclass(frozen=True, slots=True)
class PastedScan:
    """All lines of the box, told apart.

    Attributes:
        revision: Which text it is of.
        index: Its lines; the scanner does not keep it.
    """

    revision: int
    index: PastedIndex


class PastedScanner(NewestWorker):
    """Scans the newest text; older ones are dropped.

    Args:
        parent: Owner.
        sleep: Lets the window's thread have the interpreter for so many seconds.

    Signals:
        scanned: A PastedScan.
    """

    scanned = Signal(object)

    def __init__(self, parent: QObject | None = None, *, sleep: Callable[[float], None] = time.sleep) -> None:
        super().__init__(parent)
        self._sleep = sleep

    def scan(self, revision: int, text: str, kinds: tuple[IdKind, ...]) -> None:
        """Ask for a scan."""

        def work(_token: int) -> None:
            self.scanned.emit(PastedScan(revision, _index(text.split("\n"), kinds, self._sleep)))

        self.start_newest(work)


def pieces(text: str) -> Iterator[str]:
    """The text in pieces of some thousand whole lines."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE_CHARACTERS) + 1 or len(text)
        yield text[start:end]
        start = end


def _index(texts: Sequence[str], kinds: tuple[IdKind, ...], sleep: Callable[[float], None]) -> PastedIndex:
    """All lines told apart, with a breath now and then: else each stroke of the window waits for the interpreter."""
    index = PastedIndex((), kinds)
    for start in range(0, len(texts), _AT_ONCE):
        index.replace_lines(start, start, texts[start : start + _AT_ONCE])
        sleep(_BREATH_S)
    return index
