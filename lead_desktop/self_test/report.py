"""What a self-test found, and how it is written down."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path


class StepFailed(Exception):
    """A step came to another result than it must; the message says which."""


@dataclass(frozen=True, slots=True)
class StepOutcome:
    """One step.

    Attributes:
        name: "window", "upload", …
        ok: It went as it must.
        seconds: How long it took.
        words: What was seen, or what went wrong.
    """

    name: str
    ok: bool
    seconds: float
    words: str


@dataclass(frozen=True, slots=True)
class SelfTestReport:
    """All of it.

    Attributes:
        version: Of the program.
        frozen: It is an installed program, not a checkout.
        python: Version of Python.
        qt: Version of Qt.
        system: Name and version of the operating system.
        platform: Qt's platform plugin ("xcb", "windows", …).
        first_window_s: From the begin of the process to the first picture, where the system tells; else None.
        seconds: The whole test.
        steps: Its steps, in order.
    """

    version: str
    frozen: bool
    python: str
    qt: str
    system: str
    platform: str
    first_window_s: float | None
    seconds: float
    steps: tuple[StepOutcome, ...]

    @property
    def ok(self) -> bool:
        """Every step went well, and there were steps."""
        return bool(self.steps) and all(step.ok for step in self.steps)

    def write(self, path: Path) -> None:
        """Write it as JSON, in place of what was there.

        Raises:
            OSError: The place cannot be written.
        """
        text = json.dumps({"ok": self.ok, **asdict(self)}, indent=2, ensure_ascii=False)
        path.write_text(text + "\n", "utf-8")
