"""Rows and words from a child that reads to the child that stores: frames of bytes, several times faster than lines."""

from __future__ import annotations

import marshal
from collections.abc import Iterator
from typing import IO, TypeAlias

from lead_desktop.jobs.records import from_json, to_json
from lead_desktop.jobs.sheet_task import SheetWord
from lead_desktop.store.sheet_filler import FillingValues

Frame: TypeAlias = SheetWord | list[FillingValues]
"""A word (columns first, then progress, the last one done or an error), or rows as the store holds them."""
_LENGTH_BYTES = 8


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Write one frame and let it out."""
    content = marshal.dumps(to_json(frame) if isinstance(frame, SheetWord) else frame)
    stream.write(len(content).to_bytes(_LENGTH_BYTES, "big"))
    stream.write(content)
    stream.flush()


def read_frames(stream: IO[bytes]) -> Iterator[Frame]:
    """The frames until the writer ends, in whatever way; of a frame cut short nothing is given."""
    while len(head := stream.read(_LENGTH_BYTES)) == _LENGTH_BYTES:
        length = int.from_bytes(head, "big")
        content = stream.read(length)
        if len(content) < length:
            return
        frame: str | list[FillingValues] = marshal.loads(content)  # noqa: S302 - written by our own child, the same interpreter
        yield from_json(SheetWord, frame) if isinstance(frame, str) else frame
