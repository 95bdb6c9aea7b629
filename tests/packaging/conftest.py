"""The scripts of packaging/ are no package: they are loaded by name, from their folder."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent.parent / "packaging"


@pytest.fixture(autouse=True)
def scripts(monkeypatch) -> Iterator[Path]:
    """Modules of the folder can be imported by a test, and are forgotten after it."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(FOLDER))
    yield FOLDER
    ours = {path.stem for path in FOLDER.glob("*.py")}
    for name in (set(sys.modules) - before) & ours:
        del sys.modules[name]
