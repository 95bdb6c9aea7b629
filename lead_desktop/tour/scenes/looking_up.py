"""Acts of Fetch by IDs and Search."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QTableView, QWidget

from lead_desktop.core.filters import Operator
from lead_desktop.core.progress import Phase
from lead_desktop.core.rows import RowState
from lead_desktop.tour.fetch_by_ids import pasted_lines
from lead_desktop.tour.scenes.acts import END_LIMIT_S, choose_place, ends, part_of, reaches
from lead_desktop.tour.stage import Stage
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.tabs.search import SearchTab
from lead_desktop.ui.tabs.search.value_editors import ValueEditor

_EMAILS = 64
_WAIT_S, _SLOW_S = 6.0, 0.5
_MANY, _SCROLLED = 500, 990
_DAYS = 89
_FILTERS = (
    ("status", Operator.EQUALS, "won"),
    ("value", Operator.GTE, "100"),
    ("gclid", Operator.EMPTY, ""),
)


def fetching(stage: Stage) -> Iterator[str]:
    """From the empty box to every line accounted for, with all that can hold a fetch up."""
    hands, tab = stage.hands, part_of(stage, FetchTab)
    job = tab.model.job
    stage.use("Sandbox LeadSquared")
    stage.open_tab("fetch")
    box = hands.find(QPlainTextEdit, "fetchIdBox")
    hands.press(box, "Ctrl+A")
    hands.press(box, "Del")
    yield "fetch-empty"
    hands.paste(box, "\n".join(pasted_lines(stage, _EMAILS)))
    run = hands.find(QWidget, "fetchRun")
    hands.until(run.isEnabled, "the lines counted")
    yield "fetch-pasted"
    slow = {"kind": "slow", "match": "ByEmail", "times": -1, "seconds": _SLOW_S}
    stage.crm.faults(slow)
    hands.click(run)
    hands.until(lambda: _found(job) > _MANY, "most leads")
    reaches(stage, job, Phase.RUNNING)
    table = hands.find(QTableView, "fetchTable")
    table.verticalScrollBar().setValue(_SCROLLED * table.verticalHeader().defaultSectionSize())
    yield "fetch-running"
    stage.crm.faults({"kind": "throttle_429_retry_after", "times": 1, "seconds": _WAIT_S}, slow)
    reaches(stage, job, Phase.WAITING_FOR_LIMIT)
    yield "fetch-waiting"
    hands.click(hands.find(QWidget, "fetchPause"))
    reaches(stage, job, Phase.PAUSED)
    yield "fetch-paused"
    stage.crm.faults()
    hands.click(hands.find(QWidget, "fetchPause"))
    ends(stage, job)
    yield "fetch-done"


def fetching_fails(stage: Stage) -> Iterator[str]:
    """The CRM refuses the keys in mid run, and then the calls themselves."""
    hands, job = stage.hands, part_of(stage, FetchTab).model.job
    stage.use("Sandbox LeadSquared")
    stage.open_tab("fetch")
    lines = [lead.lead_id for lead in stage.known[:20]]
    hands.paste(hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
    stage.crm.fault("unauthorized", times=-1)
    hands.click(hands.find(QWidget, "fetchRun"))
    hands.until(lambda: hands.is_visible("messageBar"), "the message about the keys")
    yield "fetch-keys-refused"
    hands.click(hands.find(QWidget, "fetchStop"))
    ends(stage, job)
    hands.press(stage.window, "Esc")
    yield "fetch-stopped"
    stage.crm.fault("mx_412", times=-1)
    hands.click(hands.find(QWidget, "fetchRun"))
    hands.until(lambda: job.busy, "the fetch")
    ends(stage, job)
    yield "fetch-failed"
    stage.crm.faults()


def searching(stage: Stage) -> Iterator[str]:
    """Filters, the leads found, one of them in the drawer."""
    hands, tab = stage.hands, part_of(stage, SearchTab)
    job = tab.model.job
    stage.use("Sandbox Octanist")
    stage.open_tab("search")
    hands.find(QWidget, "searchAddFilter")
    yield "search-empty"
    for field, operator, value in _FILTERS:
        _add_filter(stage, tab, field, operator, value)
    yield "search-filters"
    stage.crm.fault("slow", seconds=2.0, times=-1, after=1)
    hands.click(hands.find(QWidget, "searchRun"))
    reaches(stage, job, Phase.RUNNING)
    yield "search-running"
    stage.crm.faults()
    ends(stage, job)
    yield "search-done"
    table = hands.find(QTableView, "searchTable")
    hands.until(lambda: table.model().rowCount() > 0, "leads")
    hands.click_row(table, 2)
    hands.find(QWidget, "searchDrawer")
    yield "search-drawer"
    hands.press(table, "Space")


def searching_by_dates(stage: Stage) -> Iterator[str]:
    """Ninety days in windows of seven; one fails and is read again alone."""
    hands, tab = stage.hands, part_of(stage, SearchTab)
    job = tab.model.job
    stage.use("Sandbox JTC DMS")
    stage.open_tab("search")
    first = hands.find(QDateEdit, "searchFrom")
    first.setDate(hands.find(QDateEdit, "searchTo").date().addDays(-_DAYS))
    hands.settle()
    yield "search-dates"
    stage.crm.faults(
        {"kind": "mx_412", "match": "leads/bulks", "after": 6, "times": 1},
        {"kind": "slow", "match": "leads/bulks", "times": -1, "seconds": 0.2},
    )
    hands.click(hands.find(QWidget, "searchRun"))
    reaches(stage, job, Phase.RUNNING)
    yield "search-windows-running"
    ends(stage, job)
    stage.crm.faults()
    hands.until(tab.windows.again.isVisible, "the window that failed")
    yield "search-window-failed"
    hands.click(tab.windows.again)
    hands.until(lambda: not tab.windows.again.isVisible(), "the window read again", END_LIMIT_S)
    ends(stage, job)
    yield "search-windows"


def _found(job: JobModel) -> int:
    return dict(job.progress.counts).get(RowState.FOUND, 0) if job.progress is not None else 0


def _add_filter(stage: Stage, tab: SearchTab, field: str, operator: Operator, value: str) -> None:
    hands, box = stage.hands, tab.request.filters
    before = len(box.rows)
    hands.click(box.add)
    hands.until(lambda: len(box.rows) > before, "a new filter")
    names = [one.name for one in tab.model.filter_fields]
    choose_place(stage, box.rows[-1].field, names.index(field))
    choose_place(stage, box.rows[-1].operator, box.rows[-1].draft.field.operators.index(operator))
    editor = box.rows[-1].findChildren(ValueEditor)[-1].focusProxy()
    if value and isinstance(editor, QComboBox):
        choose_place(stage, editor, editor.findData(value))
    elif value and isinstance(editor, QLineEdit):
        hands.write(editor, value)
