"""One file opened and checked in the real window, drawn on no screen: times, stalls, memory."""

import io
import os
import resource
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QTableView, QWidget

from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage, tour_application

TICK_MS = 5
_LOOK_EVERY = 20  # ticks between two looks at the memory of child processes
_LIMIT_S = 1_200
_CREATE_TAB = 2
_MB = 2**20


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """What opening and checking one file took.

    Attributes:
        previewed_s: Until the first rows of the file had come to the window.
        shown_s: Until rows of the file were on the screen.
        read_s: Until all rows were read and the columns matched.
        checked_s: Until all rows were checked and on the screen.
        child_cpu_s: Processor time of the processes that read and check.
        stall_s: Longest time in which the window answered nothing.
        p99_s: The 99th percentile of the times between two looks of the window at its events.
        window_bytes: Most memory of the window's process.
        child_bytes: Most memory of a process that reads or checks.
    """

    previewed_s: float
    shown_s: float
    read_s: float
    checked_s: float
    child_cpu_s: float
    stall_s: float
    p99_s: float
    window_bytes: int
    child_bytes: int


class Heartbeat(QObject):
    """A short timer of the window's thread, whose gaps tell how long the window was deaf."""

    def __init__(self):
        super().__init__()
        self.gaps, self.child_bytes = [], 0
        self._before = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._beat)

    def start(self):
        """Count from now."""
        self.gaps.clear()
        self._before = time.perf_counter()
        self._timer.start()

    def stop(self):
        """Count no more."""
        self._timer.stop()

    @Slot()
    def _beat(self):
        now = time.perf_counter()
        self.gaps.append(now - self._before)
        if len(self.gaps) % _LOOK_EVERY == 0:
            self.child_bytes = max(self.child_bytes, *(_peak_bytes(pid) for pid in _sheet_children()), 0)
            now = time.perf_counter()  # the look itself is not the window's doing
        self._before = now


def measure_window(path, rows):
    """Drop a file on the window and check it as soon as that can be done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "default.warning=false;qt.qpa.*=false"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    application = tour_application()
    with tempfile.TemporaryDirectory(prefix="bench-sheets-") as folder:
        os.environ["LEAD_DESKTOP_STATE"] = str(Path(folder) / "state")
        album = Album(Path(folder) / "pictures", "light")
        with open_stage(Path(folder), album, "light", QSize(1440, 900), io.StringIO()) as stage:
            figures = _measure(stage, Path(path), rows)
    application.processEvents()
    return figures


def _measure(stage, path, rows):
    hands, beat = stage.hands, Heartbeat()
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    hands.settle()
    sheet = stage.window.tabs.pages.widget(_CREATE_TAB).model.sheet
    errors = []
    sheet.failed.connect(errors.append)
    cpu_s, begun_s = _children_cpu_s(), time.perf_counter()
    beat.start()

    def passed(condition, what):
        hands.until(lambda: errors or condition(), what, _LIMIT_S)
        if errors:
            raise errors[0]
        return time.perf_counter() - begun_s

    hands.drop(hands.find(QWidget, "createDropArea"), path)
    previewed_s = passed(lambda: sheet.preview is not None, "the first rows")
    first_rows = stage.window.tabs.pages.widget(_CREATE_TAB).file_step.first_rows
    table = stage.window.findChild(QTableView, "createMapTable")
    shown_s = passed(lambda: first_rows.isVisible() or table.isVisible(), "rows on the screen")
    check = stage.window.findChild(QWidget, "createCheck")
    read_s = passed(lambda: sheet.rows == rows and not sheet.busy and check.isEnabled(), "all rows read")
    hands.click(check)
    checked = stage.window.findChild(QTableView, "createCheckTable")
    checked_s = passed(lambda: checked.isVisible() and checked.model().rowCount() == rows, "all rows checked")
    hands.settle()
    beat.stop()
    gaps = sorted(beat.gaps)
    return WindowFigures(
        previewed_s,
        shown_s,
        read_s,
        checked_s,
        _children_cpu_s() - cpu_s,
        gaps[-1],
        gaps[len(gaps) * 99 // 100],
        _peak_bytes("self"),
        beat.child_bytes,
    )


def _children_cpu_s():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _sheet_children():
    """Ids of our processes that read or check a sheet."""
    for listed in Path("/proc/self/task").glob("*/children"):
        for pid in listed.read_text().split():
            if b"sheet_child" in _read(f"/proc/{pid}/cmdline"):
                yield pid


def _peak_bytes(pid):
    """Most memory a process ever had; 0 when it has ended."""
    for line in _read(f"/proc/{pid}/status").splitlines():
        if line.startswith(b"VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


def _read(path):
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""
