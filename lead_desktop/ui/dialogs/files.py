"""Asking for a file: what to open, and where to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_SHEETS = "Spreadsheets (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt);;All files (*)"
_RESULTS = "Excel workbook (*.xlsx);;CSV (*.csv);;JSON lines (*.jsonl)"
_MAPPING = "Mapping (*.json)"
_ENDINGS = (".xlsx", ".csv", ".jsonl")


def ask_for_sheet(parent: QWidget) -> str:
    """Path of a spreadsheet, or ""."""
    path, _ = QFileDialog.getOpenFileName(parent, "Choose a spreadsheet", str(Path.home()), _SHEETS)
    return path


def ask_for_sheets(parent: QWidget) -> list[str]:
    """Paths of one or more spreadsheets, or none."""
    paths, _ = QFileDialog.getOpenFileNames(parent, "Choose spreadsheets", str(Path.home()), _SHEETS)
    return paths


def ask_where_to_save(parent: QWidget, name: str, folder: str = "") -> str:
    """Path of a results file with one of its endings, or ""."""
    start = Path(folder) if folder and Path(folder).is_dir() else Path.home()
    path, kind = QFileDialog.getSaveFileName(parent, "Save results", str(start / name), _RESULTS)
    if not path or Path(path).suffix.lower() in _ENDINGS:
        return path
    return path + next((ending for ending in _ENDINGS if f"*{ending}" in kind), _ENDINGS[0])


def ask_for_mapping(parent: QWidget) -> str:
    """Path of an exported mapping, or ""."""
    path, _ = QFileDialog.getOpenFileName(
        parent, "Import mapping", str(Path.home()), f"{_MAPPING};;All files (*)"
    )
    return path


def ask_where_to_save_mapping(parent: QWidget, name: str) -> str:
    """Path for an exported mapping, or ""."""
    safe = "".join("-" if character in '/\\:*?"<>|' else character for character in name)
    path, _ = QFileDialog.getSaveFileName(
        parent, "Export mapping", str(Path.home() / f"{safe}.json"), _MAPPING
    )
    return path if not path or Path(path).suffix else f"{path}.json"


def ask_where_to_save_bundle(parent: QWidget) -> str:
    """Path of a support bundle, or ""."""
    path, _ = QFileDialog.getSaveFileName(
        parent, "Save support bundle", str(Path.home() / "lead-desktop-support.zip"), "Zip archive (*.zip)"
    )
    return path if not path or Path(path).suffix.lower() == ".zip" else f"{path}.zip"
