"""What was dropped, judged by its address alone: nothing is opened, followed, fetched or run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import listed

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
        rest = [tr("The others are opened.")] if self.taken and self.refusals else []
        return " ".join([*self.refusals, *rest])


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
    return DroppedFiles(tuple(taken), tuple(_refusals(others, links, far, web, () if taken else suffixes)))


def _refusals(
    others: Sequence[str],
    links: Sequence[str],
    far: Sequence[str],
    web: Sequence[str],
    suffixes: Sequence[str],
) -> Iterator[str]:
    if others:
        known = tr("Drop one of: {endings}.", endings=", ".join(suffixes)) if suffixes else ""
        words = tr_n(
            "{names} is not a spreadsheet.",
            "{names} are no spreadsheets.",
            len(others),
            names=_named(others),
        )
        yield f"{words} {known}".strip()
    if links:
        yield tr_n(
            "{names} is a link. Drop the file that it leads to.",
            "{names} are links. Drop the file that it leads to.",
            len(links),
            names=_named(links),
        )
    if far:
        yield tr_n(
            "{names} lies on another computer. Copy it to this one first.",
            "{names} lie on another computer. Copy it to this one first.",
            len(far),
            names=_named(far),
        )
    if web:
        yield tr_n(
            "{names} is an address of the web. Download the file, and drop that.",
            "{names} are addresses of the web. Download the file, and drop that.",
            len(web),
            names=_named(web),
        )


def _named(names: Sequence[str]) -> str:
    """Some of the names, and how many more there are."""
    first = listed(f"“{name}”" for name in names[:_NAMED])
    more = len(names) - _NAMED
    return tr("{names} and {more} more", names=first, more=more) if more > 0 else first


def _host_of(url: QUrl) -> str:
    return url.host() or url.scheme() or url.toString()
