"""Command lines of our own child processes, in a checkout and in a frozen build."""

from __future__ import annotations

import sys

CHILD_COMMAND = "run-child"
"""Hidden sub-command by which a frozen build enters its own executable again."""
SHEET_CHILD = "lead_desktop.jobs.sheet_child"
SANDBOX_CHILD = "lead_desktop.sandbox"
CHILDREN = (SHEET_CHILD, SANDBOX_CHILD)


def child_command(module: str, *arguments: str) -> tuple[str, ...]:
    """Program and arguments that run one of our modules as a process of its own."""
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_COMMAND, module, *arguments)
    return (sys.executable, "-m", module, *arguments)
