"""The wall between the rooms: who may import whom, and that Qt stays in `ui`."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "lead_desktop"
QT = {"PySide6", "shiboken6", "qtawesome", "qtpy"}


@dataclass(frozen=True, slots=True)
class Room:
    """What a room may import: our rooms, and third-party or reserved modules by their top name."""

    ours: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()


def room(ours: str = "", theirs: str = "") -> Room:
    return Room(frozenset(ours.split()), frozenset(theirs.split()))


ROOMS = {
    "core": room(),
    "net": room("core", "httpx truststore orjson"),
    "providers": room("core net", "orjson"),
    "sheets": room(
        "core",
        "openpyxl python_calamine phonenumbers email_validator rapidfuzz charset_normalizer "
        "rustpy_xlsxwriter defusedxml",
    ),
    "store": room("core", "sqlite3 keyring platformdirs"),
    "jobs": room("core net providers sheets store"),
    "sandbox": room("core", "starlette uvicorn orjson sqlite3"),
    "ui": room("core jobs store", "PySide6 qtawesome fontpkg"),
}
EVERY_ROOM = " ".join(ROOMS)
COMPOSITION_ROOTS = {
    "__init__": room(),
    "__main__": room(f"{EVERY_ROOM} app cli tour"),
    "app": room(f"{EVERY_ROOM} cli", "PySide6"),
    "cli": room(f"{EVERY_ROOM} app self_test"),
    "self_test": room(f"{EVERY_ROOM} app", "PySide6"),
    "tour": room(f"{EVERY_ROOM} app cli", "PySide6"),
}
TABLE = ROOMS | COMPOSITION_ROOTS
RESERVED = {"sqlite3"}  # of the standard library, but a matter of these rooms alone


@dataclass(frozen=True, slots=True)
class Import:
    """One module that a file names, and whether naming it happens while the file is being imported."""

    module: str
    line: int
    at_import: bool


def imports_of(source: str, module: str, *, is_package: bool = False) -> Iterator[Import]:
    """Yield every import of a source text, also those inside functions and under TYPE_CHECKING."""
    base = module.split(".") if is_package else module.split(".")[:-1]
    pending = [(node, True) for node in ast.parse(source).body]
    while pending:
        node, at_import = pending.pop()
        if isinstance(node, ast.Import):
            yield from (Import(alias.name, node.lineno, at_import) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parts = base[: len(base) - node.level + 1] if node.level else []
            origin = ".".join([*parts, *([node.module] if node.module else [])])
            if origin == PACKAGE:
                yield from (Import(f"{origin}.{alias.name}", node.lineno, at_import) for alias in node.names)
            else:
                yield Import(origin, node.lineno, at_import)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            yield from (
                Import(argument.value, node.lineno, at_import)
                for argument in node.args[:1]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            )
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or (
            isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
        ):
            at_import = False
        pending.extend((child, at_import) for child in ast.iter_child_nodes(node))


def offence(importer: str, found: Import) -> str | None:
    """Say what is wrong with one import in a file of the room `importer`, or None."""
    if importer not in TABLE:
        return f"'{importer}' is no room: move the file into one of {', '.join(ROOMS)}"
    top, _, rest = found.module.partition(".")
    if top == PACKAGE:
        return offence_among_ours(importer, rest.partition(".")[0], found)
    theirs = TABLE[importer].theirs
    if top in sys.stdlib_module_names - RESERVED or top in theirs:
        return None
    if "fontpkg" in theirs and top.startswith("fontpkg_"):  # one package for each font
        return None
    names = ", ".join(sorted(theirs)) or "the standard library alone"
    return f"{importer} must not import {top} (it may use {names}): let the room that owns {top} do it"


def offence_among_ours(importer: str, target: str, found: Import) -> str | None:
    """The same for an import of our own room `target`."""
    allowed = TABLE[importer].ours
    if target in TABLE and target != importer and target not in allowed:
        knows = ", ".join(sorted(allowed)) or "none of our rooms"
        return (
            f"{importer} must not know {target} (it may know {knows}): pass the thing in, or move it to core"
        )
    if importer == "cli" and target in {"ui", "app", "self_test"} and found.at_import:
        return f"cli must not load Qt: import {found.module} inside the function that opens the window"
    return None


def modules() -> Iterator[tuple[str, Path]]:
    """Yield the dotted name and the path of every module of the package."""
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts), path


def test_every_import_keeps_to_the_table_of_rooms():
    offences = [
        f"{path.relative_to(ROOT)}:{found.line}: {advice}"
        for module, path in modules()
        for found in imports_of(path.read_text("utf-8"), module, is_package=path.name == "__init__.py")
        if (advice := offence(module.split(".")[1], found))
    ]
    assert not offences, "\n" + "\n".join(offences)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("core.leads", "import httpx"),
        ("core.leads", "def f():\n    from PySide6.QtCore import QObject"),
        ("core.leads", "from ..store import journal"),
        ("net.session", "from lead_desktop import providers"),
        ("jobs.runner", "import sqlite3"),
        ("jobs.runner", "if TYPE_CHECKING:\n    from lead_desktop.ui import theme"),
        ("jobs.runner", "import importlib\nimportlib.import_module('lead_desktop.app')"),
        ("ui.theme", "import lead_desktop.providers.registry"),
        ("cli", "import lead_desktop.app"),
        ("cli", "import PySide6.QtWidgets"),
        ("extras", "import json"),
    ],
)
def test_a_hole_in_the_wall_is_found(module, source):
    found = list(imports_of(source, f"{PACKAGE}.{module}"))
    assert any(offence(module.split(".")[0], one) for one in found)


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("core.leads", "from __future__ import annotations\nimport dataclasses\nfrom .errors import X"),
        ("net.session", "import httpx\nfrom lead_desktop import __version__\nfrom ..core import errors"),
        (
            "ui.theme",
            "import fontpkg_inter\nfrom PySide6.QtGui import QColor\nfrom lead_desktop.store import rowstore",
        ),
        ("cli", "def main():\n    from lead_desktop.app import main as open_window"),
    ],
)
def test_an_ordinary_import_passes_the_wall(module, source):
    found = list(imports_of(source, f"{PACKAGE}.{module}"))
    assert found
    assert not [one for one in found if offence(module.split(".")[0], one)]


# --- The same, proved by running: no room but `ui` loads Qt. ---

CHILD = """
import importlib, sys
for name in sys.argv[2:]:
    importlib.import_module(name)
print(*sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[1].split(","))))
"""


def start_child(names: list[str]) -> subprocess.Popen[str]:
    """Start an interpreter that imports the modules and prints which parts of Qt were loaded."""
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, ",".join(sorted(QT)), *names],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def qt_loaded_by(child: subprocess.Popen[str]) -> str:
    """Wait for the child and return the names it printed."""
    output, errors = child.communicate(timeout=60)
    assert child.returncode == 0, errors
    return output.strip()


NO_QT = [name for name in (*ROOMS, "cli", "__main__") if name != "ui"]


@pytest.fixture(scope="module")
def children() -> Iterator[dict[str, subprocess.Popen[str]]]:
    """One interpreter for each room, all at work at the same time."""
    of_room = {name: [module for module, _ in modules() if module.split(".")[1] == name] for name in NO_QT}
    started = {name: start_child(found) for name, found in of_room.items()}
    yield started
    for child in started.values():
        child.kill()
        child.communicate()


@pytest.mark.parametrize("name", NO_QT)
def test_importing_all_of_a_room_loads_no_qt(children, name):
    loaded = qt_loaded_by(children[name])
    assert not loaded, (
        f"importing {PACKAGE}.{name} loads {loaded}: find the import that leads to ui, and cut it"
    )


def test_the_child_does_see_qt_when_it_is_loaded():
    assert "PySide6" in qt_loaded_by(start_child(["PySide6.QtCore"]))
