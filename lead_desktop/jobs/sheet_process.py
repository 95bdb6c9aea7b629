"""The app's side of the sheet child: orders out, progress and the last word in."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress

from lead_desktop.core.errors import InputError, SheetError, UnknownName
from lead_desktop.jobs.children import SHEET_CHILD, child_command, child_environment
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.sheet_task import SheetTask, SheetWord

_LOG = logging.getLogger(__name__)
_LINE_LIMIT_BYTES = 64 * 2**20  # one line carries a preview: 50 rows of long texts


async def run_sheet_task(
    task: SheetTask, report: Callable[[SheetWord], None], *, command: tuple[str, ...] | None = None
) -> SheetWord:
    """Let the child do a task. When the caller is cancelled, the child is killed.

    Args:
        task: What to do.
        report: Gets each word of progress.
        command: Another program than our own child, for tests.

    Returns:
        The child's last word.

    Raises:
        SheetError: The file cannot be used, or the child died over it.
        UnknownName: No such sheet.
    """
    child = await asyncio.create_subprocess_exec(
        *(command or child_command(SHEET_CHILD)),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env=child_environment(),
        limit=_LINE_LIMIT_BYTES,
        start_new_session=True,  # Ctrl+C is for the command, which ends its children in good order
    )
    try:
        word = await _converse(child, task, report)
    finally:
        if child.stdin is not None:
            child.stdin.close()
        if child.returncode is None:
            _kill(child)
        code = await child.wait()
    if word is None:
        _LOG.warning("the sheet child ended with code %s", code)
        raise _died(code)
    return word


def _kill(child: asyncio.subprocess.Process) -> None:
    """End the child and its helpers, which would notice its end only when they are given a processor."""
    if sys.platform == "win32":
        child.kill()
        return
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)  # it was started as the first of a session of its own


async def _converse(
    child: asyncio.subprocess.Process, task: SheetTask, report: Callable[[SheetWord], None]
) -> SheetWord | None:
    """Give the order and listen until the last word; None when it never comes."""
    if child.stdin is None or child.stdout is None:
        raise AssertionError("the child was started with pipes")
    try:
        child.stdin.write(to_json(task).encode() + b"\n")
        await child.stdin.drain()
    except (BrokenPipeError, ConnectionResetError):
        return None
    while line := await child.stdout.readline():
        word = from_json(SheetWord, line.decode())
        if word.error:
            raise _refusal(word)
        if word.done:
            return word
        report(word)
    return None


def _refusal(word: SheetWord) -> InputError:
    title, message, safe, do, code = word.error
    kind = UnknownName if word.unknown_name else SheetError
    return kind(title, message, safe=safe, do=do, code=code)


def _died(code: int) -> SheetError:
    return SheetError(
        "The file could not be read",
        "Reading it ended unexpectedly: the file may be damaged, or too large for this computer.",
        safe="Nothing was sent.",
        do="Open it in a spreadsheet program, save it as a new file, and try that one.",
        code=f"child {code}",
    )
