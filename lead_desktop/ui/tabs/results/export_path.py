"""Where to write to: the file dialogs, and the ending a person left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.jobs.export_rows import SeenColumn
from lead_desktop.ui.models.table_columns import Columns
from lead_desktop.ui.translation import tr

_ENDINGS = (".xlsx", ".csv", ".jsonl")
_TITLE_CHARACTERS = 60
_HEADINGS = {"line": "Line", "state": "State", "pasted": "Pasted", FULL_NAME: "Full name"}


def ask_export_path(parent: QWidget, title: str) -> str:
    """The chosen file, "" when the person closed the dialog; `title` becomes the name proposed."""
    formats = f"{tr('Excel workbook')} (*.xlsx);;CSV (*.csv);;{tr('JSON lines')} (*.jsonl)"
    path, kind = QFileDialog.getSaveFileName(parent, tr("Export rows"), suggested_path(title), formats)
    if not path or Path(path).suffix.lower() in _ENDINGS:
        return path
    return path + next((ending for ending in _ENDINGS if ending in kind), _ENDINGS[0])


def suggested_path(title: str) -> str:
    """A workbook of this name in the person's folder."""
    name = title.replace("/", "-").replace("“", "").replace("”", "")[:_TITLE_CHARACTERS].strip()
    return str(Path.home() / f"{name}.xlsx")


def ask_copy_path(parent: QWidget, original: str) -> str:
    """Where a copy of a workbook goes, with the workbook's own ending; "" when the person closed the dialog."""
    path = Path(original)
    folder = path.parent if path.parent.is_dir() else Path.home()
    suggested = str(folder / f"{path.stem} with results{path.suffix}")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, tr("Save into a copy"), suggested, f"{tr('Excel workbook')} (*{path.suffix})"
    )
    return chosen if not chosen or Path(chosen).suffix else chosen + path.suffix


def seen_columns(columns: Columns) -> tuple[SeenColumn, ...]:
    """The columns of a table for a file: the same order and headings, the values as they are kept.

    Files are in English in every language of the window, so that what reads them finds its columns.
    """
    return tuple(
        SeenColumn(
            column.where if isinstance(column.where, int) else column.key,
            _HEADINGS.get(column.key, column.label),
        )
        for column in columns
    )
