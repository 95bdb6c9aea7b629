"""The check of all rows of a sheet, as the sheet child does it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.drafting import merged_cells
from lead_desktop.jobs.sheet_task import SheetWord
from lead_desktop.sheets.checks import BatchChecker, RowChecker, row_state
from lead_desktop.sheets.merged import MergedCells
from lead_desktop.store.row_reader import SheetRow
from lead_desktop.store.rowstore import RowReader, RowWriter
from lead_desktop.store.unique_values import UniqueValues, pack

_BATCH_ROWS = 5_000

Tell = Callable[[SheetWord], None]


def check_rows(mapping: SheetMapping, fields: tuple[Field, ...], rows_path: Path, tell: Tell) -> SheetWord:
    """Check every row of a draft's file, and write problems, states and unique values there.

    Args:
        mapping: Which column is which field.
        fields: Fields of the account.
        rows_path: The draft's file.
        tell: Gets the progress.

    Raises:
        StoreError: It cannot be read or written.
    """
    batch_checker = BatchChecker(RowChecker(mapping, fields))
    with RowReader(rows_path) as reader, RowWriter(rows_path, durable=False) as writer:
        values = UniqueValues(writer)
        total = reader.count()
        merged = merged_cells(reader, mapping)
        with writer.transaction():
            writer.replace_problems(())
            values.forget_all()
        done, packed = 0, array("q")
        for page in reader.pages(_BATCH_ROWS):
            done += len(page)
            wanted = [row for row in page if row[2] != RowState.SKIPPED.value]  # a person left those out
            if wanted:
                _check_page(wanted, batch_checker, merged, writer, packed)
            tell(SheetWord(done, total))
        values.add_packed(sorted(packed))
    return SheetWord(done, total, done=True)


def _check_page(
    page: list[SheetRow],
    checker: BatchChecker,
    merged: MergedCells,
    writer: RowWriter,
    packed: array[int],
) -> None:
    """Check some rows; their problems and states are saved, the marks of their unique values are added to `packed`."""
    row_ids, lines, states, *columns = zip(*page, strict=True)
    found = checker.check(row_ids, lines, columns)
    packed.extend(pack(mark, row_id) for mark, row_id in checker.marks)
    if merged:
        for at, row in enumerate(page):
            if more := merged.problems(row[0], row[1], row[3:]):
                found[at] = found.get(at, ()) + more
    ready = RowState.READY.value
    changed = [
        (row_ids[at], row_state(found.get(at, ())))
        for at, state in enumerate(states)
        if at in found or state != ready
    ]
    with writer.transaction():
        writer.replace_problems((one for at in sorted(found) for one in found[at]), ())
        writer.set_states(changed)
