"""Command lines of our own child processes, in a checkout and in a frozen build."""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Mapping, Sequence

CHILD_COMMAND = "run-child"
"""Hidden sub-command by which a frozen build enters its own executable again."""
SHEET_CHILD = "lead_desktop.jobs.sheet_child"
SANDBOX_CHILD = "lead_desktop.sandbox"
CHILDREN = (SHEET_CHILD, SANDBOX_CHILD)
_OURS = "LEAD_DESKTOP_"


def child_environment(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a child gets to know of the environment: all but our own variables, which hold keys.

    One child opens files of strangers, the other answers whoever calls it; what they need is in their orders.
    Addresses of proxies go too, which may hold a password.

    Args:
        environ: The environment; that of this process when not given.
    """
    known = os.environ if environ is None else environ
    return {
        name: value
        for name, value in known.items()
        if not name.upper().startswith(_OURS) and not name.upper().endswith("_PROXY")
    }


def child_command(module: str, *arguments: str) -> tuple[str, ...]:
    """Program and arguments that run one of our modules as a process of its own."""
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_COMMAND, module, *arguments)
    return (sys.executable, "-m", module, *arguments)


def run_child(arguments: Sequence[str]) -> int:
    """Be the child that a frozen build entered itself again for: `module argument…` after `CHILD_COMMAND`.

    Raises:
        SystemExit: There is no such child, or it ended.
    """
    module, *rest = arguments or ("",)
    if module not in CHILDREN:
        raise SystemExit(f"no such child: {module}")
    sys.argv = [module, *rest]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0
