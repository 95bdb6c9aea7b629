"""The process that reads and checks spreadsheets, so that a hostile file cannot hurt the app.

`python -m lead_desktop.jobs.sheet_child` takes one `SheetTask` as a line of JSON on standard input and answers
with `SheetWord` lines on standard output. It works with lower priority, with bounded memory and time, and ends
when its standard input closes. Asked for ROWS it answers with frames instead (`row_frames`).
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import TextIO

from lead_desktop.core.errors import LeadDesktopError, SheetError, UnknownName
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.row_frames import write_frame
from lead_desktop.jobs.sheet_reading import give_rows, read_sheet
from lead_desktop.jobs.sheet_task import SheetStep, SheetTask, SheetWord
from lead_desktop.sheets.open_file import preview_file

MEMORY_LIMIT_BYTES = 4 * 2**30
CPU_LIMIT_S = 1_800
_NICENESS = 10
_PREVIEW_ROWS = 50

Tell = Callable[[SheetWord], None]


def main() -> int:
    """Do the one task; exit code 0 also when the answer is an error with a sentence."""
    _limit_myself()
    gc.disable()  # a tenth of the time would go into looking for cycles among millions of rows, which have none
    task = from_json(SheetTask, sys.stdin.readline())
    lines: SimpleQueue[str] = SimpleQueue()
    threading.Thread(target=_end_with_parent, args=(sys.stdin, lines), daemon=True).start()

    def tell(word: SheetWord) -> None:
        if task.step is SheetStep.ROWS:
            write_frame(sys.stdout.buffer, word)
            return
        sys.stdout.write(to_json(word) + "\n")
        sys.stdout.flush()

    try:
        tell(_work(task, lines, tell))
    except LeadDesktopError as error:
        tell(_refusal(error))
    except MemoryError:
        tell(_refusal(_too_much_memory()))
    return 0


def _work(task: SheetTask, lines: SimpleQueue[str], tell: Tell) -> SheetWord:
    if task.source is not None and task.step is SheetStep.PREVIEW:
        return _preview(task.source)
    if task.source is not None and task.step is SheetStep.READ:
        return read_sheet(task.source, Path(task.rows_path), tell)
    if task.source is not None and task.step is SheetStep.ROWS:
        return give_rows(task.source, lines, partial(write_frame, sys.stdout.buffer))
    if task.mapping is not None and task.step is SheetStep.CHECK:
        return _check(task.mapping, task.fields, Path(task.rows_path), tell)
    if task.rows is not None and task.step is SheetStep.CHECK_PART:
        from lead_desktop.jobs.checked_pages import check_part  # noqa: PLC0415 - as for the check

        _limit_myself(task.rows.parts)
        return check_part(task, tell)
    if task.step is SheetStep.COPY:
        from lead_desktop.jobs.own_workbook import copy_with_results  # noqa: PLC0415 - as for the check

        return copy_with_results(task, tell)
    raise ValueError(f"a task without its parts: {task.step}")


def _preview(source: SheetSource) -> SheetWord:
    preview = preview_file(
        Path(source.path),
        sheet=source.sheet,
        limit=_PREVIEW_ROWS,
        encoding=source.encoding,
        delimiter=source.delimiter,
    )
    return SheetWord(done=True, preview=preview)


def _check(mapping: SheetMapping, fields: tuple[Field, ...], rows_path: Path, tell: Tell) -> SheetWord:
    from lead_desktop.jobs.sheet_checking import check_rows  # noqa: PLC0415 - the first rows need not wait for it

    return check_rows(mapping, fields, rows_path, tell)


def _limit_myself(parts: int = 1) -> None:
    """Leave the processor to the window, and end instead of filling the machine's memory, or a part of it."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - there is none on Windows

    os.nice(max(0, _NICENESS - os.nice(0)))  # a child of ours begins with our own
    for what, limit in (
        (resource.RLIMIT_AS, MEMORY_LIMIT_BYTES // parts),
        (resource.RLIMIT_CPU, CPU_LIMIT_S),
    ):
        _, most = resource.getrlimit(what)
        allowed = limit if most == resource.RLIM_INFINITY else min(limit, most)
        resource.setrlimit(what, (allowed, most))


def _end_with_parent(stream: TextIO, lines: SimpleQueue[str]) -> None:
    for line in stream:  # ends when the parent closes it, or dies
        lines.put(line)
    os._exit(1)


def _refusal(error: LeadDesktopError) -> SheetWord:
    parts = (error.title, error.message, error.safe, error.do, error.code)
    return SheetWord(error=parts, unknown_name=isinstance(error, UnknownName))


def _too_much_memory() -> SheetError:
    return SheetError(
        "The file is too large",
        f"Reading it takes more than {MEMORY_LIMIT_BYTES // 2**30} GB of memory.",
        safe="Nothing was sent.",
        do="Split the file, or save it as CSV.",
    )


if __name__ == "__main__":
    sys.exit(main())
