"""Streams of an OLE container, the file system within .xls files; source: Microsoft [MS-CFB]."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

from lead_desktop.sheets import refusals
from lead_desktop.sheets.guard import LIMITS

_HEADER_BYTES = 512
_END = 0xFFFFFFFA  # sector numbers from here on are marks
_FREE = 0xFFFFFFFF
_ENTRY_BYTES = 128
_SECTOR_SHIFTS = (9, 12)
_MINI_BYTES = 64


class OleContainer:
    """Reads named streams; every chain is bounded by the size of the file."""

    def __init__(self, file: BinaryIO, file_bytes: int) -> None:
        """Read the tables.

        Raises:
            struct.error, ValueError: The container is damaged.
        """
        self._file = file
        head = file.read(_HEADER_BYTES)
        (shift,) = struct.unpack_from("<H", head, 30)
        if shift not in _SECTOR_SHIFTS:
            raise ValueError("sector size")
        self._size = 1 << shift
        self._sectors = file_bytes // self._size + 1
        directory, _, self._cutoff, mini_table = struct.unpack_from("<I4sII", head, 48)
        self._next = self._table(head)
        used = max((at for at, after in enumerate(self._next) if after != _FREE), default=0)
        if file_bytes < (used + 2) * self._size:  # readers panic where a sector is cut
            raise ValueError("cut off")
        entries = self._chain(directory)
        self._entries = [entries[at : at + _ENTRY_BYTES] for at in range(0, len(entries), _ENTRY_BYTES)]
        self._mini_next = _numbers(self._chain(mini_table))

    def stream(self, *names: str) -> bytes:
        """The first stream that has one of the names.

        Raises:
            KeyError: There is none.
            struct.error, ValueError: The container is damaged.
        """
        for entry in self._entries:
            if len(entry) == _ENTRY_BYTES and _name(entry) in names:
                first, size = struct.unpack_from("<II", entry, 116)
                return self._small(first, size) if size < self._cutoff else self._chain(first)[:size]
        raise KeyError(names)

    def _table(self, head: bytes) -> list[int]:
        """Which sector follows which."""
        listed = _numbers(head[76:_HEADER_BYTES])
        (more,) = struct.unpack_from("<I", head, 68)
        for _ in range(self._sectors):
            if more >= _END:
                break
            *numbers, more = _numbers(self._sector(more))
            listed += numbers
        found: list[int] = []
        for sector in listed[: self._sectors]:
            if sector < _END:
                found += _numbers(self._sector(sector))
        return found

    def _sector(self, number: int) -> bytes:
        self._file.seek((number + 1) * self._size)
        content = self._file.read(self._size)
        if not content:
            raise ValueError("cut off")
        return content.ljust(self._size, b"\0")

    def _chain(self, sector: int) -> bytes:
        parts: list[bytes] = []
        while sector < _END:
            if len(parts) > self._sectors or sector >= len(self._next):
                raise ValueError("chain")
            parts.append(self._sector(sector))
            sector = self._next[sector]
        return b"".join(parts)

    def _small(self, sector: int, size: int) -> bytes:
        (first,) = struct.unpack_from("<I", self._entries[0], 116)
        holder = self._chain(first)
        parts: list[bytes] = []
        while sector < _END and len(parts) * _MINI_BYTES < size:
            if sector >= len(self._mini_next):
                raise ValueError("chain")
            parts.append(holder[sector * _MINI_BYTES : (sector + 1) * _MINI_BYTES])
            sector = self._mini_next[sector]
        return b"".join(parts)[:size]


def read_stream(path: Path, *names: str) -> bytes:
    """A stream of a container.

    Raises:
        SheetError: Too large or damaged.
    """
    size = path.stat().st_size
    if size > LIMITS.file_bytes:
        raise refusals.too_large(path.name, f"it is larger than {LIMITS.file_bytes >> 20} MB")
    try:
        with path.open("rb") as file:
            return OleContainer(file, size).stream(*names)
    except (struct.error, ValueError, KeyError, IndexError, OSError) as error:
        raise refusals.damaged(path.name, type(error).__name__) from error


def _name(entry: bytes) -> str:
    (length,) = struct.unpack_from("<H", entry, 64)
    return entry[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")


def _numbers(content: bytes) -> list[int]:
    return list(struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4]))
