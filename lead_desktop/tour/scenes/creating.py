"""Acts of Bulk create."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from lead_desktop.core.progress import Phase
from lead_desktop.core.rows import RowState
from lead_desktop.sheets.export import export_table
from lead_desktop.tour.fair_sheet import ROWS, write_fair_sheet
from lead_desktop.tour.scenes.acts import END_LIMIT_S, ends, part_of, reaches
from lead_desktop.tour.stage import Stage
from lead_desktop.ui.tabs.create import CreateTab
from lead_desktop.ui.tabs.create.map_question import QuestionLine
from lead_desktop.ui.tabs.create.view_model import Step

_KNOWN = 8
_CALLS, _WINDOW_S, _SLOW_S = 9, 5.0, 0.4
_SPRING, _AUTUMN = 20250401, 20251004
_MOST_QUESTIONS = 5
_NO_SHEET = b"\x89PNG\r\n\x1a\n" + bytes(400)
_HEADINGS = ("First Name", "Last Name", "Email", "Mobile no.", "City")


def creating(stage: Stage) -> Iterator[str]:
    """A trade fair's spreadsheet, from the drop to the receipt."""
    hands, tab = stage.hands, part_of(stage, CreateTab)
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    _begin_anew(stage, tab)
    yield "create-file"
    photo = stage.folder / "badge-photo.xlsx"
    photo.write_bytes(_NO_SHEET)
    hands.drop(hands.find(QWidget, "createDropArea"), photo)
    hands.until(lambda: hands.is_visible("messageBar"), "a message")
    yield "create-file-refused"
    hands.press(stage.window, "Esc")
    _drop_fair_sheet(stage, tab, "spring-fair-leads.xlsx", _SPRING)
    yield "create-map"
    _check(stage, tab)
    hands.click(tab.check_step.next)
    table = hands.find(QTableView, "createCheckTable")
    hands.until(lambda: table.currentIndex().isValid(), "the first problem")
    yield "create-check"
    stage.crm.modes(mandatory_fields=["mx_City"])
    hands.click(hands.find(QWidget, "createUpload"))
    _reach(stage, tab, Step.RECEIPT)
    ends(stage, tab.model.job)
    yield "create-receipt"


def uploading(stage: Stage) -> Iterator[str]:
    """Another fair's rows are sent, held up in every way, and looked up where an answer was lost."""
    hands, tab = stage.hands, part_of(stage, CreateTab)
    job = tab.model.job
    stage.use("Sandbox LeadSquared")
    stage.open_tab("create")
    _begin_anew(stage, tab)
    _drop_fair_sheet(stage, tab, "autumn-fair-leads.xlsx", _AUTUMN)
    _check(stage, tab)
    stage.crm.rate(_CALLS, _WINDOW_S)
    stage.crm.fault("slow", match="Bulk/Create", seconds=_SLOW_S, times=-1)
    hands.click(hands.find(QWidget, "createUpload"))
    hands.until(lambda: created(tab) > 0, "the first leads created")
    yield "create-running"
    reaches(stage, job, Phase.WAITING_FOR_LIMIT)
    yield "create-waiting"
    hands.click(hands.find(QWidget, "createPause"))
    reaches(stage, job, Phase.PAUSED)
    yield "create-paused"
    stage.crm.fault("reset_before", times=-1)
    hands.click(hands.find(QWidget, "createPause"))
    reaches(stage, job, Phase.OFFLINE)
    yield "create-offline"
    stage.crm.rate(25)
    stage.crm.faults({"kind": "commit_then_drop", "match": "Bulk/Create", "times": 1})
    reaches(stage, job, Phase.LOOKING_UP, END_LIMIT_S)
    yield "create-looking-up"
    hands.click(hands.find(QWidget, "createStop"))
    _reach(stage, tab, Step.RECEIPT)
    yield "create-receipt-left"
    stage.crm.modes(mandatory_fields=[])
    stage.crm.faults()


def check_small_file(stage: Stage, rows: int, name: str = "walk-in-leads.xlsx") -> None:
    """A file of good rows, as far as the check step.

    Raises:
        NotSeenError: It does not get there.
    """
    tab = part_of(stage, CreateTab)
    stage.open_tab("create")
    _begin_anew(stage, tab)
    sheet = stage.folder / name
    write_small_sheet(sheet, rows)
    stage.hands.drop(stage.hands.find(QWidget, "createDropArea"), sheet)
    _reach(stage, tab, Step.MAP)
    stage.hands.click(stage.hands.find(QWidget, "createCheck"))
    _reach(stage, tab, Step.CHECK)


def created(tab: CreateTab) -> int:
    """Rows of the running upload that are leads."""
    job = tab.model.job
    if job.progress is None or job.record is None or job.progress.job_id != job.record.job_id:
        return 0
    return dict(job.progress.counts).get(RowState.CREATED, 0)


def write_small_sheet(path: Path, rows: int) -> None:
    """Good rows that no other file of this name has.

    Raises:
        SheetError: The place cannot be written.
    """
    mark = sum(path.stem.encode())
    export_table(
        path,
        _HEADINGS,
        [
            (f"Asha {n}", "Rao", f"asha{n}.{mark}@kaveriagro.in", f"97{mark:04}{n:04}", "Pune")
            for n in range(rows)
        ],
    )


def _drop_fair_sheet(stage: Stage, tab: CreateTab, name: str, day: int) -> None:
    sheet = stage.folder / name
    write_fair_sheet(sheet, stage.known[-_KNOWN:], day=day)
    stage.hands.drop(stage.hands.find(QWidget, "createDropArea"), sheet)
    _reach(stage, tab, Step.MAP)


def _check(stage: Stage, tab: CreateTab) -> None:
    """Answer the first thing to each question about a column, and check."""
    hands = stage.hands
    line = part_of(stage, QuestionLine)
    for _ in range(_MOST_QUESTIONS):
        answers = [one for one in line.findChildren(QPushButton) if one.isVisible()]
        if not line.isVisible() or not answers:
            break
        hands.click(answers[0])
        hands.settle()
    hands.click(hands.find(QWidget, "createCheck"))
    _reach(stage, tab, Step.CHECK)
    table = hands.find(QTableView, "createCheckTable")
    hands.until(lambda: table.model().rowCount() == ROWS, "the checked rows")


def _begin_anew(stage: Stage, tab: CreateTab) -> None:
    stage.hands.until(lambda: not tab.model.sheet.busy, "the sheet at rest")  # it follows to another account
    if tab.model.step is Step.RECEIPT:
        stage.hands.click(tab.receipt.new)
    elif tab.model.step is not Step.FILE:
        tab.model.go_to(Step.FILE)
    _reach(stage, tab, Step.FILE)


def _reach(stage: Stage, tab: CreateTab, step: Step) -> None:
    stage.hands.until(lambda: tab.model.step is step and not tab.model.sheet.busy, step.name, END_LIMIT_S)
