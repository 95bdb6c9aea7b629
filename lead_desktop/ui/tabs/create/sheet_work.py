"""What goes on with a sheet, and how its first rows are asked for."""

from __future__ import annotations

from enum import StrEnum

from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.read_sheet import PreviewSheet


class SheetWork(StrEnum):
    """What goes on."""

    OPENING = "Opening"
    READING = "Reading"
    CHECKING = "Checking"


def preview_of(source: SheetSource) -> PreviewSheet:
    """The question for the first rows of a source."""
    return PreviewSheet(source.path, source.sheet, source.encoding, source.delimiter)
