"""What was dropped, judged by its address alone: nothing is opened, followed, fetched or run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

_NAMED = 5


@dataclass(frozen=True, slots=True)
class DroppedFiles:
    """A drop, sorted.

    Attributes:
        taken: Absolute paths of files that may be opened.
        refusals: One sentence for each reason why others are not.
    """

    taken: tuple[str, ...]
    refusals: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Why the drop, or a part of it, was not taken; "" when all of it was."""
        rest = " The others are opened." if self.taken else ""
        return f"{' '.join(self.refusals)}{rest}" if self.refusals else ""


def sort_dropped(data: QMimeData, suffixes: Sequence[str]) -> DroppedFiles:
    """Which of the dropped things are files of this computer with one of the endings.

    Links are not followed: what they lead to may lie anywhere, and the person did not see it. Addresses of the web
    and of other computers are not asked: Windows would show such a computer the person's name and password.

    Args:
        data: What was dropped.
        suffixes: Endings that are taken, in small letters (".csv").
    """
    taken: list[str] = []
    web: list[str] = []
    far: list[str] = []
    links: list[str] = []
    others: list[str] = []
    for url in data.urls():
        if url.host().lower() == "localhost":
            url.setHost("")
        path = Path(url.toLocalFile())
        if not url.isLocalFile():
            web.append(_host_of(url))
        elif url.host():
            far.append(path.name)
        elif path.suffix.lower() not in suffixes:
            others.append(path.name)
        elif path.is_symlink():
            links.append(path.name)
        else:
            taken.append(str(path))
    known = "" if taken else f"Drop one of: {', '.join(suffixes)}."
    refusals = (
        _refusal(others, "is not a spreadsheet", "are no spreadsheets", known),
        _refusal(links, "is a link", "are links", "Drop the file that it leads to."),
        _refusal(far, "lies on another computer", "lie on another computer", "Copy it to this one first."),
        _refusal(
            web, "is an address of the web", "are addresses of the web", "Download the file, and drop that."
        ),
    )
    return DroppedFiles(tuple(taken), tuple(sentence for sentence in refusals if sentence))


def _refusal(names: Sequence[str], one: str, several: str, do: str) -> str:
    if not names:
        return ""
    named = ", ".join(f"“{name}”" for name in names[:_NAMED])
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{named}{more} {one if len(names) == 1 else several}. {do}".strip()


def _host_of(url: QUrl) -> str:
    return url.host() or url.scheme() or url.toString()
