"""Look and rows for the tests of the window's parts."""

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.ui.theme import Scheme, Theme

COLUMNS = (
    Column("pasted", "Pasted", ValueKind.ID),
    Column("Name", "Full name"),
    Column("n", "N", ValueKind.NUMBER),
)
MakeJob = Callable[[Sequence[NewRow]], Path]


def pytest_configure(config):
    # The offscreen plug-in says so whenever a window has a smallest size; it has no window manager to tell.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True, scope="module")
def garbage_of_the_window() -> Iterator[None]:
    """Qt's objects must die in their thread, and the collector runs in any: so it runs between the modules alone."""
    gc.collect()
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def theme(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Theme:
    return Theme(qapp, tmp_path_factory.mktemp("pictures"), scheme=Scheme.LIGHT)


@pytest.fixture
def make_job(tmp_path: Path) -> MakeJob:
    """Writes a job file with these rows."""

    def make(rows: Sequence[NewRow]) -> Path:
        path = tmp_path / "job.sqlite"
        with RowWriter(path) as writer:
            writer.set_columns(COLUMNS)
            writer.append(rows)
        return path

    return make


@pytest.fixture
def found_rows() -> tuple[NewRow, ...]:
    """1,000 found rows whose number runs against their line."""
    return tuple(
        NewRow(n, RowState.FOUND, (f"id{n}", f"Lead {n:04}", 1001 - n), lead_id=f"lead{n}")
        for n in range(1, 1001)
    )
