"""Logs and crash reports as they may leave this computer: what the program did, not what it worked on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum, auto

LEFT_OUT = "[left out]"
_SHORTEST_NAME = 4  # a shorter name would blot out ordinary words
_HEAD = re.compile(r"(\d{4}-\d\d-\d\d[ T][\d:,.+-]+ (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) )([\w.]+): ?(.*)")
_STAMP = re.compile(r"--- [\dT:.+-]+")
_FRAME = re.compile(r'  File "([^"]*)", line (\d+),? in (\S+)')
_RAISED = re.compile(r"([A-Za-z_][\w.]*)(:.*)?")
_FAULT = re.compile(
    r"Fatal Python error: [\w ]+|(Current thread|Thread) 0x[0-9a-f]+ (\[[\w-]+\] )?\(most recent call first\):"
)
_LINKS = frozenset(
    {
        "During handling of the above exception, another exception occurred:",
        "The above exception was the direct cause of the following exception:",
    }
)
_TRACEBACKS = ("Traceback (most recent call last):", "+ Exception Group Traceback (most recent call last):")
_MARKERS = re.compile(r" {4}[ ~^]+")
_GROUP_MARGIN = re.compile(r"^ *\| ?")
_TOPS = ("site-packages/", "lead_desktop/")
_PATTERNS = (
    (re.compile(r"“[^”]*”"), f"“{LEFT_OUT}”"),  # sentences of ours quote values so
    (re.compile(r"[^\s@<>\"'“”]+(?:@|%40)[^\s@<>\"'“”]+"), "[e-mail]"),
    (re.compile(r"\+?\d[\d ().-]{5,}\d"), "[number]"),
)


class _Within(Enum):
    """What the line before belongs to."""

    NOTHING = auto()
    FRAMES = auto()
    SOURCE = auto()  # the line that follows shows the program's own text
    MESSAGE = auto()  # of an exception: it may quote anything


class LogCleaner:
    """Keeps lines whose sort is known, and of those what cannot be a person's data.

    Messages of exceptions and of other libraries go; of our own messages go quoted values, e-mail addresses, long
    numbers and the names given.

    Args:
        redact: Takes keys out of a text.
        names: What else must not be seen: connections, titles of jobs.
        home: The person's home folder.
    """

    def __init__(self, redact: Callable[[str], str], names: Iterable[str], home: str) -> None:
        self._redact = redact
        long_enough = {name for name in names if len(name) >= _SHORTEST_NAME}
        self._names = sorted(long_enough, key=len, reverse=True)
        self._home = home

    def __call__(self, text: str) -> str:
        """The text, fit to be shown to strangers."""
        kept: list[str] = []
        within = _Within.NOTHING
        for line in self._redact(text).splitlines():
            said, within = self._line(_GROUP_MARGIN.sub("", line), within)
            if said is not None:
                kept.append(said)
        return "\n".join(kept) + ("\n" if kept else "")

    def words(self, text: str) -> str:
        """One message of ours without names, addresses and numbers of persons."""
        text = self._redact(text)
        for name in self._names:
            text = text.replace(name, LEFT_OUT)
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text.replace(self._home, "~") if len(self._home) > 1 else text

    def _line(self, line: str, within: _Within) -> tuple[str | None, _Within]:
        if found := _HEAD.fullmatch(line):
            head, logger, message = found.groups()
            ours = logger.split(".")[0] == "lead_desktop"
            return f"{head}{logger}: {self.words(message) if ours else LEFT_OUT}", _Within.NOTHING
        if _STAMP.fullmatch(line) or line in _LINKS:
            return line, _Within.NOTHING
        if line.strip() in _TRACEBACKS or _FAULT.fullmatch(line):
            return line.strip(), _Within.FRAMES
        if within in {_Within.FRAMES, _Within.SOURCE}:
            return self._in_traceback(line, within)
        return None, within

    def _in_traceback(self, line: str, within: _Within) -> tuple[str | None, _Within]:
        if found := _FRAME.match(line):
            path, number, function = found.groups()
            return f'  File "{_short(path)}", line {number}, in {function}', _Within.SOURCE
        if within is _Within.SOURCE and line.startswith("    "):
            return self.words(line), _Within.FRAMES
        if _MARKERS.fullmatch(line):
            return line, _Within.FRAMES
        if found := _RAISED.fullmatch(line):
            return f"{found[1]}: {LEFT_OUT}" if found[2] else found[1], _Within.MESSAGE
        return None, within


def _short(path: str) -> str:
    """A file of a program from its package on: what stands before names the person's folders."""
    path = path.replace("\\", "/")
    for top in _TOPS:
        if top in path:
            return top * (top == "lead_desktop/") + path.rpartition(top)[2]
    return path.rpartition("/")[2]
