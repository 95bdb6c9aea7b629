"""What the sheet child is asked for and what it answers, as records that travel as JSON lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.sheets import SheetColumn, SheetPreview, SheetSource

MERGED = "merged cells"
FINGERPRINT = "file fingerprint"
"""Facts of a draft that reading its sheet leaves: merged cells, and a digest of the file."""


class SheetStep(StrEnum):
    """What to do. ROWS is asked for by a child that reads: the rows come back to it as frames."""

    PREVIEW = "preview"
    READ = "read"
    ROWS = "rows"
    CHECK = "check"
    CHECK_PART = "check part"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class RowRange:
    """Some of the rows of a sheet, for one of several processes that check it.

    Attributes:
        first: Id of its first row.
        last: Id of its last row.
        parts: Ranges the sheet was divided into.
    """

    first: int
    last: int
    parts: int


@dataclass(frozen=True, slots=True)
class SheetTask:
    """One order to the child.

    Attributes:
        step: What to do.
        source: What to preview or read; its heading row is proposed by a preview.
        rows_path: Row store to write to; "" for a preview.
        mapping: How columns become fields, for a check.
        fields: Fields of the account, for a check.
        target_path: Where a copy with results is written; "" looks only whether it can be.
        rows: Rows to check, for a part of a check.
    """

    step: SheetStep
    source: SheetSource | None = None
    rows_path: str = ""
    mapping: SheetMapping | None = None
    fields: tuple[Field, ...] = ()
    target_path: str = ""
    rows: RowRange | None = None


@dataclass(frozen=True, slots=True)
class SheetWord:
    """One line from the child: progress, or the last word.

    Attributes:
        rows: Rows done so far.
        total: Rows expected, or None.
        done: This is the last word, and all went well.
        blank_rows: Rows left out because they are blank (reading).
        columns: Columns with samples (reading).
        preview: The first rows (preview).
        error: Title, message, what is safe, what to do, and code, when it failed; else empty.
        unknown_name: The error is a name that does not exist.
        notes: What the person should know before a copy is written, as sentences.
        page: What a part of a check found in some rows, as `checked_pages.CheckedPage.text` gives it.
    """

    rows: int = 0
    total: int | None = None
    done: bool = False
    blank_rows: int = 0
    columns: tuple[SheetColumn, ...] = ()
    preview: SheetPreview | None = None
    error: tuple[str, ...] = ()
    unknown_name: bool = False
    notes: tuple[str, ...] = ()
    page: str = ""


Tell: TypeAlias = Callable[[SheetWord], None]
"""Gets each word of progress."""
