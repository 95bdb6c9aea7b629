"""What a person changed in the rows of a sheet, step by step: nothing that stood there is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.store.row_records import Cell
from lead_desktop.store.row_sql import cell_names, read_columns, storable
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
    """The steps of one job, the newest on top; they outlive the window.

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

    def keep(self, title: str, edits: Sequence[Edit]) -> None:
        """Keep a step that can be undone."""
        with self._writer.transaction():
            step = self._db.execute(
                "INSERT INTO edit_steps (title, rows) VALUES (?, ?)",
                (storable(title), len({edit.row_id for edit in edits})),
            ).lastrowid
            self._db.executemany(
                "INSERT INTO edits (step, row_id, position, before, after) VALUES (?, ?, ?, ?, ?)",
                [(step, e.row_id, e.column, storable(e.before), storable(e.after)) for e in edits],
            )

    def last(self) -> EditStep | None:
        """The step that undo would take back."""
        with self._writer.transaction():
            found = self._db.execute("SELECT step, title, rows FROM edit_steps ORDER BY step DESC").fetchone()
        return EditStep(*found) if found else None

    def edits(self, step: int) -> tuple[Edit, ...]:
        """What a step changed."""
        with self._writer.transaction():
            found = self._db.execute(
                "SELECT row_id, position, before, after FROM edits WHERE step = ? ORDER BY row_id, position",
                (step,),
            ).fetchall()
        return tuple(Edit(*values) for values in found)

    def forget(self, step: int) -> None:
        """The step was undone."""
        with self._writer.transaction():
            self._db.execute("DELETE FROM edits WHERE step = ?", (step,))
            self._db.execute("DELETE FROM edit_steps WHERE step = ?", (step,))
