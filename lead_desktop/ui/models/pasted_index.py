"""Pasted lines told apart, kept in step with small edits without looking at every line again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lead_desktop.core.pasted_ids import IdKind, PastedCounts, PastedLine, parse_line

_LOOKED_UP = frozenset({IdKind.EMAIL, IdKind.PHONE})


@dataclass(frozen=True, slots=True)
class PastedText:
    """The lines of the box at one moment, to be told apart on another thread: for many that takes a second.

    Attributes:
        lines: What each line is on its own; its number may be an older one.
        keys: Kind and value of each, "" without a value.
    """

    lines: tuple[PastedLine, ...]
    keys: tuple[str, ...]

    @property
    def holds_ids(self) -> bool:
        """Some line can be looked up."""
        return any(self.keys)

    def told(self) -> tuple[PastedLine, ...]:
        """All lines, as `core.pasted_ids.parse_lines` gives them."""
        first: dict[str, int] = {}
        found: list[PastedLine] = []
        for number, (line, key) in enumerate(zip(self.lines, self.keys, strict=True), start=1):
            here = line if line.line == number else replace(line, line=number)
            found.append(_told(here, first.setdefault(key, number)) if key else here)
        return tuple(found)


class PastedIndex:
    """All lines of the box; an edit costs as much as the lines it touches.

    What a line is on its own is kept; that it is a duplicate follows from how often its value is there.

    Args:
        texts: The lines, the first one first.
        kinds: What the CRM can look up.
    """

    def __init__(self, texts: Iterable[str], kinds: tuple[IdKind, ...]) -> None:
        self._kinds = kinds
        self._lines: list[PastedLine] = []
        self._keys: list[str] = []
        self._times: Counter[str] = Counter()
        self._first: dict[str, int] = {}
        self._blank = self._not_ids = self._lookups = 0
        self.replace_lines(0, 0, texts)

    def __len__(self) -> int:
        return len(self._lines)

    def replace_lines(self, start: int, stop: int, texts: Iterable[str]) -> None:
        """Put other lines in the place of those from `start` to before `stop`, counted from 0."""
        for line, key in zip(self._lines[start:stop], self._keys[start:stop], strict=True):
            self._count(line, key, -1)
        lines = [parse_line(number, text, self._kinds) for number, text in enumerate(texts, start + 1)]
        keys = [f"{line.kind}\0{line.value}" if line.value else "" for line in lines]
        for line, key in zip(lines, keys, strict=True):
            self._count(line, key, 1)
        self._lines[start:stop] = lines
        self._keys[start:stop] = keys
        self._first.clear()

    @property
    def counts(self) -> PastedCounts:
        """How many lines of each sort, as `core.pasted_ids.count_lines` counts them."""
        lines, ids = len(self._lines) - self._blank, len(self._times)
        return PastedCounts(lines, ids, lines - self._not_ids - ids, self._not_ids, self._lookups)

    def line_at(self, place: int) -> PastedLine:
        """One line, from 0; a duplicate names its first line."""
        line, key = self._lines[place], self._keys[place]
        if line.line != place + 1:
            line = self._lines[place] = replace(line, line=place + 1)
        if not key or self._times[key] == 1:
            return line
        if key not in self._first:
            self._first[key] = self._keys.index(key) + 1
        return _told(line, self._first[key])

    def text(self) -> PastedText:
        """All lines as they are now."""
        return PastedText(tuple(self._lines), tuple(self._keys))

    def _count(self, line: PastedLine, key: str, by: int) -> None:
        self._blank += by * (line.kind is IdKind.BLANK)
        self._not_ids += by * (line.kind is IdKind.RUBBISH)
        if not key:
            return
        before = self._times[key]
        self._times[key] = before + by
        if not self._times[key]:
            del self._times[key]
        if line.kind in _LOOKED_UP and 0 in {before, before + by}:
            self._lookups += by


def changed_lines(blocks: Sequence[int], known: int, there: int) -> tuple[int, int]:
    """Which of the known lines an edit replaced, given the first and last block it touched.

    Args:
        blocks: First and last touched block as they are now, from 0.
        known: Number of lines before the edit.
        there: Number of lines now.

    Returns:
        Start and stop of the replaced lines.
    """
    first, last = blocks
    return first, last + 1 - (there - known)


def _told(line: PastedLine, first: int) -> PastedLine:
    if first == line.line:
        return line
    return replace(line, kind=IdKind.DUPLICATE, first_line=first)
