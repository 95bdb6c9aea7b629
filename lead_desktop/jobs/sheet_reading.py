"""Reading a sheet into a draft, in the sheet child: a large one by two processes.

Of a large .xlsx sheet the child itself makes the scan and stores the rows, and a child of its own parses them
meanwhile. A hostile sheet may end that one, or fill the memory it is allowed: the verdict of the scan is awaited first, so
its sentence is what the person reads, and not a row is stored before.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from queue import SimpleQueue

from lead_desktop.core.columns import Column
from lead_desktop.core.sheets import SheetColumn, SheetSource
from lead_desktop.jobs.children import SHEET_CHILD, child_command, child_environment
from lead_desktop.jobs.records import to_json
from lead_desktop.jobs.row_frames import Frame, read_frames
from lead_desktop.jobs.sheet_task import FINGERPRINT, MERGED, SheetStep, SheetTask, SheetWord
from lead_desktop.sheets.fingerprint import fingerprint
from lead_desktop.sheets.large_sheets import LARGE_BYTES, large_sheet
from lead_desktop.sheets.open_file import SheetRows, read_rows
from lead_desktop.sheets.sheet_scan import CellRange, SheetScan
from lead_desktop.sheets.workbook_rows import scan_xlsx
from lead_desktop.store.sheet_filler import SheetFiller, filling_values

_BATCH_ROWS = 5_000
_MEMORY_IS_CAPPED = sys.platform == "linux"  # elsewhere a sheet is parsed only when its scan is done

Tell = Callable[[SheetWord], None]


class ReaderRefused(Exception):
    """The child that parses ended with a sentence.

    Attributes:
        word: Its last word.
    """

    def __init__(self, word: SheetWord) -> None:
        super().__init__(*word.error)
        self.word = word


def read_sheet(
    source: SheetSource,
    rows_path: Path,
    tell: Tell,
    *,
    large_bytes: int = LARGE_BYTES,
    command: tuple[str, ...] | None = None,
) -> SheetWord:
    """Read all rows of a sheet into a new draft.

    Args:
        source: Exactly what to read.
        rows_path: The draft's file; nothing is there unless all of it is.
        tell: Gets the progress.
        large_bytes: From this size on, unpacked, two processes read a sheet.
        command: Another program than our own child, for tests.

    Returns:
        The last word.

    Raises:
        SheetError: The file cannot be used; while another process parses it, as a last word with an error.
        UnknownName: No such sheet.
        SystemExit: The process that parses ended without a word, and so does this one.
    """
    before = fingerprint(Path(source.path))
    large = large_sheet(source, large_bytes)
    if large is None:
        rows = read_rows(source, lambda done, total: tell(SheetWord(done, total)))
        with SheetFiller(rows_path, _stored(rows.columns)) as filler:
            every = iter(rows)
            while batch := list(islice(every, _BATCH_ROWS)):
                filler.append(batch)
            _set_facts(filler, before, rows.merged)
        return _last_word(rows)
    try:
        with _reader(large, command) as (frames, give_scan):
            scan = scan_xlsx(Path(large.path), large.sheet)
            give_scan(scan)
            return _store(frames, rows_path, scan, before, tell)
    except ReaderRefused as refused:
        return refused.word


def give_rows(source: SheetSource, lines: SimpleQueue[str], give: Callable[[Frame], None]) -> SheetWord:
    """The task of the child that parses: all rows, as frames; returns the last word.

    Args:
        source: What to read, with the sheet's name.
        lines: Brings the scan's notes, when the scan is done.
        give: Takes each frame.

    Raises:
        SheetError: The file cannot be used.
        UnknownName: No such sheet.
    """

    def scan() -> SheetScan:
        return SheetScan({(row, column): text for row, column, text in json.loads(lines.get())})

    known = None if _MEMORY_IS_CAPPED else scan()
    rows = read_rows(
        source,
        lambda done, total: give(SheetWord(done, total)),
        scan=scan if known is None else lambda: known,
    )
    give(SheetWord(columns=rows.columns))
    every, first_id = iter(rows), 1
    while values := filling_values(islice(every, _BATCH_ROWS), first_id):
        give(values)
        first_id += len(values)
    return _last_word(rows)


def _stored(columns: Iterable[SheetColumn]) -> list[Column]:
    return [Column(column.letter, column.key) for column in columns]


def _last_word(rows: SheetRows) -> SheetWord:
    return SheetWord(
        rows.rows, rows.total, done=True, blank_rows=rows.blank_rows, columns=rows.sampled_columns()
    )


def _set_facts(filler: SheetFiller, before: str, merged: tuple[CellRange, ...]) -> None:
    filler.writer.set_fact(FINGERPRINT, before)
    filler.writer.set_fact(MERGED, to_json(merged))


@contextmanager
def _reader(
    source: SheetSource, command: tuple[str, ...] | None
) -> Iterator[tuple[Iterator[Frame], Callable[[SheetScan], None]]]:
    """The child that parses: its frames, and where it takes the scan. It ends with the block, however that ends."""
    child = subprocess.Popen(  # noqa: S603 - our own program
        command or child_command(SHEET_CHILD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
    )
    if child.stdin is None or child.stdout is None:
        raise AssertionError("the child was started with pipes")
    orders = child.stdin

    def send(line: str) -> None:
        with suppress(BrokenPipeError):  # it has ended; what it said before is read all the same
            orders.write(line.encode() + b"\n")
            orders.flush()

    def give_scan(scan: SheetScan) -> None:
        send(json.dumps([(row, column, text) for (row, column), text in scan.special.items()]))

    try:
        send(to_json(SheetTask(SheetStep.ROWS, source)))
        yield _frames(child), give_scan
    finally:
        child.kill()
        with suppress(BrokenPipeError):
            orders.close()
        child.stdout.close()
        child.wait()


def _frames(child: subprocess.Popen[bytes]) -> Iterator[Frame]:
    """Its frames up to the last word.

    Raises:
        ReaderRefused: It ended with a sentence.
        SystemExit: It ended without a last word.
    """
    if child.stdout is None:
        raise AssertionError("the child was started with pipes")
    for frame in read_frames(child.stdout):
        if isinstance(frame, SheetWord) and frame.error:
            raise ReaderRefused(frame)
        yield frame
        if isinstance(frame, SheetWord) and frame.done:
            return
    raise SystemExit(f"the child that parses ended with code {child.wait()}")


def _store(frames: Iterator[Frame], rows_path: Path, scan: SheetScan, before: str, tell: Tell) -> SheetWord:
    first = next(frames)
    if not isinstance(first, SheetWord):
        raise TypeError("the columns come first")
    with SheetFiller(rows_path, _stored(first.columns)) as filler:
        for frame in frames:
            if not isinstance(frame, SheetWord):
                filler.append_values(frame)
            elif not frame.done:
                tell(frame)
            else:
                _set_facts(filler, before, tuple(scan.merged))
                return frame
    raise AssertionError("the frames end with a last word")
