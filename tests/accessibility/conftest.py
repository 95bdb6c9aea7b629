"""A screen, a bus, the app on them, and a walker that sees the app as a screen reader does."""

import gc
import json
import os
import select
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
LIMIT_S = 60.0
SYSTEM_PYTHON = "/usr/bin/python3"  # libatspi's binding is a package of the system


@dataclass(frozen=True)
class Node:
    """One thing of the tree.

    Attributes:
        id: The objectName.
    """

    role: str
    name: str
    description: str
    id: str
    states: frozenset[str]
    value: float | None
    children: "tuple[Node, ...]"
    table: dict | None = None

    @staticmethod
    def of(told: dict) -> "Node":
        table = (
            {key: told[key] for key in ("rows", "columns", "headings", "cells")} if "rows" in told else None
        )
        return Node(
            told["role"],
            told["name"],
            told["description"],
            told["id"],
            frozenset(told["states"]),
            told["value"],
            tuple(Node.of(child) for child in told["children"]),
            table,
        )

    def walk(self) -> "Iterator[Node]":
        yield self
        for child in self.children:
            yield from child.walk()

    def with_id(self, name: str) -> "Node":
        return next(node for node in self.walk() if node.id == name)


class Reader:
    """The app and the walker, each a process that takes one line and answers one.

    Attributes:
        heard: What was announced since the walk before the last.
    """

    def __init__(self, app: "subprocess.Popen[str]", walker: "subprocess.Popen[str]") -> None:
        self._app, self._walker = app, walker
        self.heard: list[str] = []

    def show(self, *scenes: str) -> Node:
        """Show the scenes, and walk the last."""
        for scene in scenes:
            answer = ask(self._app, scene)
            assert answer == "shown", f"{scene}: {answer}"
        return self.walk()

    def walk(self) -> Node:
        """Everything that can be told of the app as it is."""
        told = json.loads(ask(self._walker, "walk"))
        assert "error" not in told, told
        assert told["children"], "the app is not on the desktop of the screen readers"
        self.heard = told["heard"]
        return Node.of(told)


def ask(child: "subprocess.Popen[str]", line: str) -> str:
    child.stdin.write(f"{line}\n")
    child.stdin.flush()
    assert select.select([child.stdout], [], [], LIMIT_S)[0], f"no answer to {line}"
    return child.stdout.readline().strip()


def start(
    stack: ExitStack, command: list[str], environ: dict[str, str], **more: object
) -> "subprocess.Popen[str]":
    """A child that ends with the stack."""
    child = stack.enter_context(
        subprocess.Popen(
            command,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            **more,
        )
    )
    stack.callback(child.terminate)
    return child


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """The app on a screen and a bus of its own, and what reads it."""
    if sys.platform != "linux":
        pytest.skip("AT-SPI is how screen readers see apps on Linux")
    home = tmp_path_factory.mktemp("home")
    with ExitStack() as stack:
        run = stack.enter_context(tempfile.TemporaryDirectory(prefix="bus-"))  # the path of a socket is short
        environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": run,
            "LC_ALL": "C.UTF-8",
            "PYTHONIOENCODING": "utf-8",
        }
        screen = start(
            stack, ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"], environ
        )
        bus = start(
            stack, ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], environ
        )
        environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        walker = start(stack, [SYSTEM_PYTHON, str(HERE / "walker.py")], environ)
        shown = {
            "DISPLAY": f":{screen.stdout.readline().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        app = start(stack, [sys.executable, str(HERE / "scenes.py"), str(home)], environ | shown)
        yield Reader(app, walker)
        app.stdin.close()
        app.wait(timeout=20)


@pytest.fixture(autouse=True, scope="module")
def garbage_of_the_window() -> Iterator[None]:
    """Qt's objects must die in their thread, and the collector runs in any: so it runs between the modules alone."""
    gc.collect()
    gc.disable()
    yield
    gc.collect()
    gc.enable()
