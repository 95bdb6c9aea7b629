"""What a person changed in the rows of a sheet, step by step: nothing that stood there is lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.store.database import store_errors
from lead_desktop.store.row_records import Cell
from lead_desktop.store.row_sql import cell_names, in_chunks, marks, read_columns, storable
from lead_desktop.store.rowstore import RowWriter

WHOLE_ROW = -1
"""In place of a column: the row is left out, and the text is the reason."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell before and after.

    Attributes:
        row_id: Key of the row.
        column: Index of the data column, or WHOLE_ROW.
        before: What stood there.
        after: What stands there now.
    """

    row_id: int
    column: int
    before: Cell
    after: Cell

    def turned(self) -> Edit:
        """The way back."""
        return Edit(self.row_id, self.column, self.after, self.before)


@dataclass(frozen=True, slots=True)
class EditStep:
    """Edits that are undone together.

    Attributes:
        step: Number, growing.
        title: What was done, as its button said it.
        rows: Rows that were changed.
    """

    step: int
    title: str
    rows: int


class EditLog:
    """The steps of one job; they outlive the window.

    Steps that were undone stay on top of the others until a new step is made: they can be done again.

    Args:
        writer: Of the job; its transactions hold for this too.

    Raises:
        StoreError: From every method: the file cannot be read or written.
    """

    def __init__(self, writer: RowWriter) -> None:
        self._writer = writer
        self._db = writer.db

    def write(self, edits: Sequence[Edit]) -> None:
        """Put the new texts into their cells; WHOLE_ROW edits are the caller's."""
        names = cell_names(len(read_columns(self._db)))
        by_column: dict[int, list[tuple[Cell, int]]] = {}
        for edit in edits:
            if edit.column != WHOLE_ROW:
                by_column.setdefault(edit.column, []).append((storable(edit.after), edit.row_id))
        with self._writer.transaction():
            for column, values in by_column.items():
                self._db.executemany(f"UPDATE rows SET {names[column]} = ? WHERE id = ?", values)  # noqa: S608 - our own names

    def keep(self, title: str, edits: Sequence[Edit]) -> int:
        """Keep a step that can be undone, forget those that were undone, and return its number."""
        with self._writer.transaction():
            self._db.execute("DELETE FROM edits WHERE step IN (SELECT step FROM edit_steps WHERE undone)")
            self._db.execute("DELETE FROM set_aside WHERE step IN (SELECT step FROM edit_steps WHERE undone)")
            self._db.execute("DELETE FROM edit_steps WHERE undone")
            step = self._db.execute(
                "INSERT INTO edit_steps (title, rows) VALUES (?, ?)",
                (storable(title), len({edit.row_id for edit in edits})),
            ).lastrowid
            self._db.executemany(
                "INSERT INTO edits (step, row_id, position, before, after) VALUES (?, ?, ?, ?, ?)",
                [(step, e.row_id, e.column, storable(e.before), storable(e.after)) for e in edits],
            )
        return step or 0

    def last(self) -> EditStep | None:
        """The step that undo would take back."""
        return self._step("WHERE NOT undone ORDER BY step DESC")

    def next(self) -> EditStep | None:
        """The step that redo would do again."""
        return self._step("WHERE undone ORDER BY step")

    def edits(self, step: int) -> tuple[Edit, ...]:
        """What a step changed."""
        with self._writer.transaction():
            found = self._db.execute(
                "SELECT row_id, position, before, after FROM edits WHERE step = ? ORDER BY row_id, position",
                (step,),
            ).fetchall()
        return tuple(Edit(*values) for values in found)

    def mark(self, step: int, *, undone: bool) -> None:
        """The step was undone, or done again."""
        with self._writer.transaction():
            self._db.execute("UPDATE edit_steps SET undone = ? WHERE step = ?", (undone, step))

    def set_aside(self, step: int, problems: Iterable[CellProblem]) -> None:
        """Keep problems that a step took away and that nobody could find again."""
        with self._writer.transaction():
            self._db.executemany(
                "INSERT INTO set_aside (step, row_id, position, kind, severity, advice) VALUES (?, ?, ?, ?, ?, ?)",
                [(step, p.row_id, p.column, p.kind, p.severity.value, storable(p.advice)) for p in problems],
            )

    def taken_back(self, step: int) -> tuple[CellProblem, ...]:
        """The problems a step took away; they are the caller's again."""
        with self._writer.transaction():
            found = self._db.execute(
                "SELECT row_id, position, kind, severity, title, advice FROM set_aside"
                " JOIN problem_titles USING (kind) WHERE step = ? ORDER BY row_id, position, kind",
                (step,),
            ).fetchall()
            self._db.execute("DELETE FROM set_aside WHERE step = ?", (step,))
        return tuple(
            CellProblem(row_id, column, kind, RowState(severity), title, advice)
            for row_id, column, kind, severity, title, advice in found
        )

    def texts(self, column: int, row_ids: Iterable[int] | None = None) -> Iterator[tuple[int, int, Cell]]:
        """Row id, line and cell of one column, in order of arrival; of all rows when no ids are given."""
        with store_errors():
            name = cell_names(len(read_columns(self._db)))[column]
            if row_ids is None:
                yield from self._db.execute(f"SELECT id, line, {name} FROM rows ORDER BY id")  # noqa: S608 - our own names
                return
            for chunk in in_chunks(iter(sorted(set(row_ids)))):
                statement = f"SELECT id, line, {name} FROM rows WHERE id IN ({marks(len(chunk))}) ORDER BY id"  # noqa: S608 - our own names
                yield from self._db.execute(statement, chunk)

    def _step(self, rest: str) -> EditStep | None:
        with self._writer.transaction():
            found = self._db.execute(f"SELECT step, title, rows FROM edit_steps {rest} LIMIT 1").fetchone()  # noqa: S608 - our own words
        return EditStep(*found) if found else None
