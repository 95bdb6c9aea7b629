"""The table in a window on no screen: frames, orders, and rows that change meanwhile."""

import os
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from table_rows import COLUMNS, ROWS

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, RowWriter
from lead_desktop.ui.models.row_query import RowQuery
from lead_desktop.ui.theme import Scheme, Theme
from lead_desktop.ui.widgets.row_table import RowTable

UPDATES = 5_000
_FRAMES = 400
_TICK_MS = 5
_BATCH_MS = 50
_STREAM_MS = 10_000
_LIMIT_MS = 60_000
_MB = 2**20
LINE, STATE, FIRST, CITY, VALUE, CREATED = 0, 1, 3, 8, 9, 10


@dataclass(frozen=True, slots=True)
class Times:
    """Times in milliseconds."""

    median: float
    p99: float
    longest: float


@dataclass(frozen=True, slots=True)
class Scrolled:
    """Pairs of the way of scrolling and the times of its frames; memory the table took."""

    frames: tuple[tuple[str, Times], ...]
    memory_mb: float


@dataclass(frozen=True, slots=True)
class Ordered:
    """One query: wall time until its rows were shown, processor time, and the window's stalls."""

    words: str
    goal: str
    rows: int
    seconds: float
    cpu_s: float
    stalls: Times


@dataclass(frozen=True, slots=True)
class Streamed:
    """Stalls of the window while rows change."""

    words: str
    stalls: Times
    rate: float


class Heartbeat(QObject):
    """A short timer of the window's thread; what a beat comes late is a stall."""

    def __init__(self):
        super().__init__()
        self.late_ms = []
        self._before = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @Slot()
    def _beat(self):
        now = time.perf_counter()
        self.late_ms.append(max(0.0, 1000 * (now - self._before) - _TICK_MS))
        self._before = now


class Stream(QThread):
    """Writes so many outcomes a second in batches, as a job in the API thread does."""

    written = Signal(object)

    def __init__(self, path):
        super().__init__()
        self._path = path
        self.rows = 0

    def run(self):
        batch = UPDATES * _BATCH_MS // 1000
        states = (RowState.FOUND, RowState.FAILED)
        with RowWriter(self._path) as writer:
            while not self.isInterruptionRequested():
                begun = time.perf_counter()
                ids = range(1 + self.rows % (ROWS - batch), 1 + self.rows % (ROWS - batch) + batch)
                state = states[self.rows // batch % 2]
                writer.update([RowUpdate(row_id, state, "", "Changed", 1, 1.0) for row_id in ids])
                self.rows += batch
                counts = ((state, self.rows),)
                self.written.emit(
                    JobProgress(
                        "1", JobKind.FETCH, Phase.RUNNING, counts=counts, last_row_id=ROWS, changed=tuple(ids)
                    )
                )
                left = _BATCH_MS / 1000 - (time.perf_counter() - begun)
                self.msleep(max(0, round(1000 * left)))


@contextmanager
def _window(path):
    """A table of a usual size over the rows, and what memory it took."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="bench-table-") as folder:
        theme = Theme(application, Path(folder), scheme=Scheme.LIGHT)
        table = RowTable(theme, "Leads")
        table.resize(1050, 700)
        table.show()
        application.processEvents()
        before = _memory_mb()
        table.open(path, COLUMNS)
        application.processEvents()
        yield table, lambda: _memory_mb() - before
        table.close_rows()


def measure_scrolling(path):
    """Frames while the wheel turns, page by page, and while the bar is dragged: until all is painted."""
    with _window(path) as (table, memory_mb):
        bar = table.verticalScrollBar()
        ways = (
            ("wheel, 3 rows a step", 84),
            ("page by page", 640),
            ("bar dragged", bar.maximum() // _FRAMES),
        )
        found = [(words, _frames(table, step)) for words, step in ways]
        table.freeze_to(STATE)
        found.extend((f"two columns frozen, {words}", _frames(table, step)) for words, step in ways)
        return Scrolled(tuple(found), memory_mb())


def _frames(table, step):
    bar = table.verticalScrollBar()
    bar.setValue(0)
    found = []
    for frame in range(1, _FRAMES + 1):
        begun = time.perf_counter()
        bar.setValue(frame * step)
        QApplication.processEvents()
        found.append(1000 * (time.perf_counter() - begun))
    return _times(found)


def measure_orders(path):
    """Filters and sorts, each from scratch."""
    number = COLUMNS[VALUE].sort
    text = COLUMNS[FIRST].sort
    queries = (
        ("text in any cell, few rows", "filter", RowQuery(text="pillai1234")),
        ("text in any cell, half the rows", "filter", RowQuery(text="rao")),
        ("one column contains", "filter", RowQuery(filters=(_contains(CITY, "une"),))),
        ("one column is empty", "filter", RowQuery(filters=(ColumnFilter(6, ColumnTest.EMPTY),))),
        ("sort by text", "sort", RowQuery(sort=((text, False),))),
        ("sort by e-mail", "sort", RowQuery(sort=((4, True),))),
        ("sort by number", "sort", RowQuery(sort=((number, True),))),
        ("sort by date", "sort", RowQuery(sort=((COLUMNS[CREATED].sort, True),))),
        ("sort by state, then number", "sort", RowQuery(sort=(("state", False), (number, True)))),
        ("text filter, sorted by text", "sort", RowQuery(text="rao", sort=((text, False),))),
    )
    with _window(path) as (table, _memory):
        return tuple(_ordered(table, *one) for one in queries)


def _contains(section, text):
    return ColumnFilter(COLUMNS[section].where, ColumnTest.CONTAINS, (text,))


def _ordered(table, words, goal, query):
    loop, beat = QEventLoop(), Heartbeat()
    table.shown_changed.connect(loop.quit)
    QTimer.singleShot(_LIMIT_MS, loop, loop.quit)
    begun, cpu = time.perf_counter(), time.process_time()
    table.show_query(query)
    loop.exec()
    seconds, cpu_s = time.perf_counter() - begun, time.process_time() - cpu
    QApplication.processEvents()
    rows = table.rows.rowCount()
    table.shown_changed.disconnect(loop.quit)
    found = Ordered(words, goal, rows, seconds, cpu_s, _times(beat.late_ms or [0.0]))
    table.show_query(RowQuery())
    return found


def measure_stream(path):
    """Rows change while all are shown in order of arrival, and while a state is chosen."""
    found = []
    with _window(path) as (table, _memory):
        for words, states in (("all rows", ()), ("found rows alone", (RowState.FOUND,))):
            table.set_states(states)
            found.append(_streamed(table, path, words))
    return tuple(found)


def _streamed(table, path, words):
    stream, beat, loop = Stream(path), Heartbeat(), QEventLoop()
    stream.written.connect(table.apply_progress)
    QTimer.singleShot(_STREAM_MS, loop, loop.quit)
    stream.start()
    loop.exec()
    stream.requestInterruption()
    stream.wait()
    QApplication.processEvents()
    return Streamed(words, _times(beat.late_ms), stream.rows / (_STREAM_MS / 1000))


def _times(found):
    ranked = sorted(found)
    return Times(ranked[len(ranked) // 2], ranked[int(0.99 * (len(ranked) - 1))], ranked[-1])


def _memory_mb():
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MB
