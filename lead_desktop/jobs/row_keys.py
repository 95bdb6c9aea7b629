"""Keys that tie the rows of a workbook to the rows of one job, however the workbook is sorted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.rowstore import Cell

KEY = "Row key, keep as it is"
"""Heading of the column of keys; a file with it is a workbook of corrections."""
_DIGITS = 15


@dataclass(frozen=True, slots=True)
class RowKey:
    """What a key says.

    Attributes:
        job_id: Id of the job.
        token: Tells this job from others that had the same id: ids are given again after a deletion.
        row_id: Key in the job's row store.
    """

    job_id: str
    token: str
    row_id: int

    def __str__(self) -> str:
        return f"{self.job_id}-{self.token}-{self.row_id}"


def job_token(record: JobRecord) -> str:
    """Eight digits that no other job has, in this profile or another; the same each time."""
    about = f"{record.job_id}|{record.created_s!r}|{record.connection_id}"
    return hashlib.sha256(about.encode()).hexdigest()[:8]


def read_key(cell: Cell) -> RowKey | None:
    """The key in a cell, or None when it is none of ours."""
    parts = str(cell or "").strip().rsplit("-", 2)
    if len(parts) != len(RowKey.__slots__):
        return None
    job_id, token, number = parts
    known = number.isascii() and number.isdecimal() and len(number) <= _DIGITS
    return RowKey(job_id, token, int(number)) if job_id and token and known else None
