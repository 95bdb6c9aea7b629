"""Asking for a file: what to open, and where to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from lead_desktop.ui.translation import tr

_SHEET_ENDINGS = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"
_ENDINGS = (".xlsx", ".csv", ".jsonl")


def ask_for_sheet(parent: QWidget) -> str:
    """Path of a spreadsheet, or ""."""
    path, _ = QFileDialog.getOpenFileName(parent, tr("Choose a spreadsheet"), str(Path.home()), _sheets())
    return path


def ask_for_sheets(parent: QWidget) -> list[str]:
    """Paths of one or more spreadsheets, or none."""
    paths, _ = QFileDialog.getOpenFileNames(parent, tr("Choose spreadsheets"), str(Path.home()), _sheets())
    return paths


def ask_where_to_save(parent: QWidget, name: str, folder: str = "") -> str:
    """Path of a results file with one of its endings, or ""."""
    start = Path(folder) if folder and Path(folder).is_dir() else Path.home()
    kinds = f"{tr('Excel workbook')} (*.xlsx);;CSV (*.csv);;{tr('JSON lines')} (*.jsonl)"
    path, kind = QFileDialog.getSaveFileName(parent, tr("Save results"), str(start / name), kinds)
    if not path or Path(path).suffix.lower() in _ENDINGS:
        return path
    return path + next((ending for ending in _ENDINGS if f"*{ending}" in kind), _ENDINGS[0])


def ask_for_mapping(parent: QWidget) -> str:
    """Path of an exported mapping, or ""."""
    path, _ = QFileDialog.getOpenFileName(
        parent, tr("Import mapping"), str(Path.home()), f"{_mapping()};;{_all_files()}"
    )
    return path


def ask_where_to_save_mapping(parent: QWidget, name: str) -> str:
    """Path for an exported mapping, or ""."""
    safe = "".join("-" if character in '/\\:*?"<>|' else character for character in name)
    path, _ = QFileDialog.getSaveFileName(
        parent, tr("Export mapping"), str(Path.home() / f"{safe}.json"), _mapping()
    )
    return path if not path or Path(path).suffix else f"{path}.json"


def ask_where_to_save_bundle(parent: QWidget) -> str:
    """Path of a support bundle, or ""."""
    path, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Save support bundle"),
        str(Path.home() / "lead-desktop-support.zip"),
        f"{tr('Zip archive')} (*.zip)",
    )
    return path if not path or Path(path).suffix.lower() == ".zip" else f"{path}.zip"


def _sheets() -> str:
    """The kinds of files that can be opened, as Qt wants them."""
    return f"{tr('Spreadsheets')} ({_SHEET_ENDINGS});;{_all_files()}"


def _mapping() -> str:
    return f"{tr('Mapping')} (*.json)"


def _all_files() -> str:
    return f"{tr('All files')} (*)"
