"""How long it takes to mend a sheet of 100,000 rows with 3,000 problems of 7 kinds.

    .venv/bin/python tests/bench/fixing.py

Process time, so that a busy machine does not matter. Situation 8 asks for at most 300 ms a fix of one kind.
"""

import sys
import tempfile
import time
from pathlib import Path

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.drafting import keep_mapping
from lead_desktop.jobs.recheck import DraftRows
from lead_desktop.jobs.replace_cells import Replacement
from lead_desktop.jobs.sheet_child import _check
from lead_desktop.sheets.fixes import FixAction, fix_for, fixed_text
from lead_desktop.store.edit_log import WHOLE_ROW, Edit
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

ROWS = 100_000
FIELDS = (
    Field("FirstName", "First name"),
    Field("LastName", "Last name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
    Field("mx_Date", "First contact", ValueKind.DATE),
    Field("mx_City", "City"),
)
TREATMENTS = (
    Treatment.TRIM,
    Treatment.TRIM,
    Treatment.EMAIL,
    Treatment.PHONE,
    Treatment.DATE_DMY,
    Treatment.TRIM,
)
MAPPING = SheetMapping(
    tuple(
        ColumnMapping(at, field.label, field.name, Match.SAME_NAME, TREATMENTS[at])
        for at, field in enumerate(FIELDS)
    ),
    default_country="IN",
)


def cells(n: int) -> tuple[str, ...]:
    """One clean row in 33, else each kind of problem in turn."""
    row = [f"Asha{n}", "Rao", f"asha{n}@kaveri{n % 97}.in", f"98{n:08d}", "17/04/2025", "Bombay"]
    if n % 33 == 0:
        kind = n // 33 % 7
        bad = (
            (3, "55 512"),
            (2, "nadia@"),
            (4, "31/02/2025"),
            (0, " Asha "),
            (2, f"asha{n}@gmial.com"),
            (3, "no"),
        )
        place, text = bad[kind] if kind < len(bad) else (2, f"asha{n - 1}@kaveri{(n - 1) % 97}.in")
        row[place] = text
    return tuple(row)


def make(path: Path) -> None:
    """A checked draft."""
    with RowWriter(path, durable=False) as writer:
        writer.set_columns(
            [Column(letter, field.label) for letter, field in zip("ABCDEF", FIELDS, strict=True)]
        )
        writer.append(NewRow(n + 2, RowState.READY, cells(n)) for n in range(ROWS))
        keep_mapping(writer, MAPPING, FIELDS)
    _check(MAPPING, FIELDS, path, lambda _word: None)


def edits_of(draft: DraftRows, kind: str) -> tuple[str, list[Edit]]:
    """What the button of a kind does."""
    ids = draft.reader.row_ids_of_problem(kind)
    fix, rows = fix_for(kind, len(ids)), draft.rows(ids)
    assert fix is not None
    found = [one for one in draft.reader.problems(ids) if one.kind == kind]
    if fix.action is FixAction.LEAVE_OUT:
        return fix.label, [Edit(one.row_id, WHOLE_ROW, None, "Left out.") for one in found]
    texts = [(one, str(rows[one.row_id].cells[one.column] or "")) for one in found]
    return fix.label, [
        Edit(one.row_id, one.column, text, fixed_text(fix, text) or None) for one, text in texts
    ]


def timed(words: str, path: Path, work) -> None:
    """Open the draft, do one thing, and say how long it took."""
    wall, start = time.perf_counter(), time.process_time()
    with DraftRows(path) as draft:
        done = work(draft)
    spent, wall = time.process_time() - start, time.perf_counter() - wall
    sys.stdout.write(
        f"{words:42} {spent * 1000:6.0f} ms of processor, {wall * 1000:6.0f} ms, "
        f"{done.rows:6,} rows changed, {len(done.rechecked):6,} checked again\n"
    )


def main() -> None:
    """Fix each kind, undo, redo, replace in a column."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.sqlite"
        make(path)
        with RowReader(path) as reader:
            kinds, counts = reader.problem_kinds(), dict(reader.counts())
        sys.stdout.write(f"{sum(one.count for one in kinds):,} problems of {len(kinds)} kinds; {counts}\n")
        timed("Look", path, DraftRows.look)
        for kind in kinds:
            timed(kind.kind, path, lambda draft, kind=kind.kind: draft.change(*edits_of(draft, kind)))
        timed("One cell", path, lambda draft: draft.change("Edit", [Edit(7, 0, "Asha6", "Mira")]))
        timed("Undo", path, DraftRows.undo)
        timed("Redo", path, DraftRows.redo)
        every = Replacement("Bombay", "Mumbai")
        timed(
            "Replace in every row",
            path,
            lambda draft: draft.change(
                "Replace", [Edit(row, 5, cell, text) for row, _, cell, text in every.texts(draft.texts(5))]
            ),
        )
        timed("Undo", path, DraftRows.undo)


if __name__ == "__main__":
    main()
