"""Where an installed program begins: window, command line, or one of its own child processes.

One program with two names: `lead-desktop` is the command line (without a command it opens the window),
`lead-desktop-window` opens the window with the files it is given. A child is entered under either name.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lead_desktop.jobs.children import CHILD_COMMAND, run_child

_WINDOW = "lead-desktop-window"


def main() -> int:
    """Begin as what the name and the first argument say; the exit code."""
    _provide_streams()
    if sys.argv[1:2] == [CHILD_COMMAND]:
        return run_child(sys.argv[2:])  # before anything else is loaded: a sheet waits for its child
    if Path(sys.argv[0]).stem == _WINDOW:
        from lead_desktop.app import main as begin_window  # noqa: PLC0415 - Qt is loaded for the window alone

        return begin_window()
    from lead_desktop.cli import main as begin  # noqa: PLC0415 - the same

    return begin()


def _provide_streams() -> None:
    """A windowed program of Windows has no standard streams; what is said on them is dropped."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for as long as the process lives
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - the same


if __name__ == "__main__":
    sys.exit(main())
