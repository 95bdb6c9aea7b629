"""The one crash handler: a bug is written down without keys, and said in the window."""

from __future__ import annotations

import datetime as dt
import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QObject, Signal

from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.translation import tr

LARGEST_BYTES = 500_000
_LONGEST_REPORT = 50_000  # characters; a message may quote a whole answer


class CrashHandler(QObject):
    """Catches what nobody caught, in every thread.

    Args:
        folder: Where reports go; files are readable by the person alone.
        redact: Takes keys out of a text.
        now: The time, with its zone.

    Signals:
        crashed: A Message; the window shows it.
    """

    crashed = Signal(object)

    def __init__(self, folder: Path, redact: Callable[[str], str], now: Callable[[], dt.datetime]) -> None:
        super().__init__()
        self._folder, self._redact, self._now = folder, redact, now
        self._fault_file: IO[str] | None = None

    def install(self) -> None:
        """Become the handler of this process, for Python errors and for crashes below Python."""
        sys.excepthook = self.handle
        threading.excepthook = self._from_thread
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / "fault.log"
        _make_room(path)
        self._fault_file = _private_file(path, "a")
        faulthandler.enable(self._fault_file)

    def uninstall(self) -> None:
        """Give the process its own handlers back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        if self._fault_file is not None:
            self._fault_file.close()
            self._fault_file = None

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write the report and say so; Ctrl+C stays what it is."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        path = self._write("".join(traceback.format_exception(kind, error, trace)))
        self.crashed.emit(
            Message(
                MessageKind.ERROR,
                tr("Something in the app broke"),
                tr("The app met a case it does not know."),
                tr("Every answered row is saved."),
                tr("The details, without keys, are in {path}.", path=path)
                if path
                else tr("The details could not be written."),
                kind.__name__,
                tr("Support bundle…"),
            )
        )

    def _from_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self.handle(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _write(self, text: str) -> str:
        path = self._folder / "crash.log"
        stamp = self._now().isoformat(timespec="seconds")
        report = _shortened(self._redact(text))
        try:
            _make_room(path)
            with _private_file(path, "a") as file:
                file.write(f"--- {stamp}\n{report}\n")
        except OSError:
            return ""
        return str(path)


def _make_room(path: Path) -> None:
    """A file that has grown large makes place for a new one; the one before that goes."""
    try:
        if path.is_file() and path.stat().st_size > LARGEST_BYTES:
            path.replace(path.with_name(f"{path.name}.1"))
    except PermissionError:  # another window has it open, on Windows
        return


def _shortened(text: str) -> str:
    """Beginning and end of a report: the places are at both, whatever its messages quote."""
    if len(text) <= _LONGEST_REPORT:
        return text
    half = _LONGEST_REPORT // 2
    return f"{text[:half]}\n[{len(text) - 2 * half:,} characters left out]\n{text[-half:]}"


def _private_file(path: Path, mode: str) -> IO[str]:
    return open(path, mode, encoding="utf-8", opener=_private_opener)


def _private_opener(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
