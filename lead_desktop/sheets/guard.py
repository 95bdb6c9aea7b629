"""Hostile workbooks are refused before any parser sees them: constant memory, bounded time."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.sheets import refusals

_MB = 1 << 20


@dataclass(frozen=True, slots=True)
class GuardLimits:
    """How far a workbook may go.

    Attributes:
        file_bytes: Size of the file.
        total_bytes: Size of all parts unpacked.
        part_bytes: Size of one part unpacked.
        parts: Number of parts.
        ratio: Packing ratio of one part; Excel's own sheets reach some 60 to 1.
        ratio_floor_bytes: Parts up to this size may have any ratio.
        rows: Rows of a sheet.
        columns: Columns of a sheet.
        cells: Cells in the rectangle that holds the sheet; readers keep all of it in memory.
        text_bytes: One text.
    """

    file_bytes: int = 400 * _MB
    total_bytes: int = 2_048 * _MB
    part_bytes: int = 1_536 * _MB
    parts: int = 4_000
    ratio: int = 250
    ratio_floor_bytes: int = 16 * _MB
    rows: int = 1_048_576
    columns: int = 1_000
    cells: int = 32_000_000
    text_bytes: int = 256 << 10


LIMITS = GuardLimits()


def check_directory(path: Path, limits: GuardLimits = LIMITS) -> None:
    """Judge a zipped workbook by its directory alone; takes milliseconds.

    Raises:
        SheetError: Too large, packed too tightly, encrypted, or built as no program builds it.
    """
    name = path.name
    if path.stat().st_size > limits.file_bytes:
        raise refusals.too_large(name, f"it is larger than {limits.file_bytes // _MB} MB")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, OSError) as error:
        raise refusals.damaged(name, type(error).__name__) from error
    names = [part.filename for part in parts]
    if len(parts) > limits.parts or len(set(names)) != len(names):
        raise refusals.unsafe(name, "it has too many or repeated parts")
    if any(_leaves_archive(part) for part in names):
        raise refusals.unsafe(name, "a part of it points outside the file")
    if any(part.flag_bits & 1 for part in parts):
        raise refusals.password_protected(name)
    total = sum(part.file_size for part in parts)
    largest = max((part.file_size for part in parts), default=0)
    if total > limits.total_bytes or largest > limits.part_bytes:
        raise refusals.too_large(name, f"it would grow to {total // _MB:,} MB")
    for part in parts:
        ratio = part.file_size // max(1, part.compress_size)
        if part.file_size > limits.ratio_floor_bytes and ratio > limits.ratio:
            raise refusals.unsafe(name, f"a part of it is packed {ratio:,} to 1")


def _leaves_archive(part: str) -> bool:
    return part.startswith(("/", "\\")) or ".." in part.replace("\\", "/").split("/")
