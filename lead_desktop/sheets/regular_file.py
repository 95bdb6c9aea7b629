"""A path is looked at before it is opened: a pipe would wait for ever, a device would never end."""

from __future__ import annotations

import stat
from pathlib import Path

from lead_desktop.sheets import refusals

_KINDS = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def check_regular(path: Path) -> None:
    """Make sure that a path names an ordinary file, without opening it.

    Raises:
        SheetError: It is a folder, a pipe, a device, or cannot be looked at.
    """
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise refusals.cannot_open(path.name, error) from error
    except ValueError as error:  # a zero byte in the name
        raise refusals.not_an_ordinary_file(path.name, "not a file name") from error
    for is_kind, what in _KINDS:
        if is_kind(mode):
            raise refusals.not_an_ordinary_file(path.name, what)
