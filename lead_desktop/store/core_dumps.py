"""What is in memory stays there: a crash must not write keys and leads into a file."""

from __future__ import annotations

import sys


def forbid_core_dumps() -> None:
    """Ask the system for no core files of this process and its children; Windows and macOS write none by themselves.

    A system that pipes core dumps into a program of its own decides there (core(5), "Piping core dumps to a program").
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
