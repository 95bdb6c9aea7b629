"""The question before jobs leave the history."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import counted

_WIDTH_PX = 520
_UNSENT = (RowState.WAITING, RowState.NOT_SENT)


class DeleteQuestion(DialogFrame):
    """Says what goes and what stays.

    Signals:
        confirmed: The jobs are to be deleted.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, lines: Sequence[JobLine]) -> None:
        several = len(lines) > 1
        name = counted(len(lines), "job") if several else f"“{lines[0].record.title}”"
        super().__init__(parent, theme, f"Delete {name}?", width=_WIDTH_PX)
        self.setObjectName("deleteQuestion")
        words = what_goes_of_all(lines) if several else what_goes(lines[0])
        self.body.addWidget(Label(theme, words, tone="text2", wrap=True))
        self.add_button("Keep them" if several else "Keep it", self.reject)
        self.add_button(f"Delete {name}" if several else "Delete job", self._delete, kind=ButtonKind.FILLED)

    def _delete(self) -> None:
        self.accept()
        self.confirmed.emit()


def what_goes(line: JobLine) -> str:
    """What is lost with the job, and what is not touched."""
    rows = counted(line.rows, "row")
    words = [f"Its {rows}, its receipt and its results are deleted from this computer for good."]
    if line.record.kind is JobKind.UPLOAD:
        unsent, unknown = line.receipt.count(*_UNSENT), line.receipt.count(RowState.UNKNOWN)
        if unsent:
            words.append(f"{counted(unsent, 'row')} {'was' if unsent == 1 else 'were'} never sent.")
        if unknown:
            words.append(
                f"{counted(unknown, 'row')} {'is' if unknown == 1 else 'are'} unknown, "
                "and could not be looked up any more."
            )
        words.append(
            "Leads in the CRM, your spreadsheet, saved workbooks, and its numbers under Deleted jobs stay."
        )
    else:
        words.append("Leads in the CRM, saved workbooks, and its numbers under Deleted jobs stay.")
    return " ".join(words)


def what_goes_of_all(lines: Sequence[JobLine]) -> str:
    """What is lost with several jobs, and what is not touched."""
    rows = sum(line.rows for line in lines)
    words = [f"{counted(rows, 'row')}, the receipts and the results are deleted from this computer for good."]
    uploads = [line for line in lines if line.record.kind is JobKind.UPLOAD]
    unsent = sum(line.receipt.count(*_UNSENT) for line in uploads)
    unknown = sum(line.receipt.count(RowState.UNKNOWN) for line in uploads)
    if unsent:
        words.append(f"{counted(unsent, 'row')} {'was' if unsent == 1 else 'were'} never sent.")
    if unknown:
        words.append(
            f"{counted(unknown, 'row')} {'is' if unknown == 1 else 'are'} unknown, "
            "and could not be looked up any more."
        )
    words.append(
        "Leads in the CRM, your spreadsheets, saved workbooks, and the numbers under Deleted jobs stay."
    )
    return " ".join(words)
