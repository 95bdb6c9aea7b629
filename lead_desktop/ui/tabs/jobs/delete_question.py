"""The question before jobs leave the history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
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
        jobs, title = counted(len(lines), "job"), lines[0].record.title
        question = tr("Delete {jobs}?", jobs=jobs) if several else tr("Delete “{title}”?", title=title)
        super().__init__(parent, theme, question, width=_WIDTH_PX)
        self.setObjectName("deleteQuestion")
        words = what_goes_of_all(lines) if several else what_goes(lines[0])
        self.body.addWidget(Label(theme, words, tone="text2", wrap=True))
        self.add_button(tr("Keep them") if several else tr("Keep it"), self.reject)
        delete = tr("Delete {jobs}", jobs=jobs) if several else tr("Delete job")
        self.add_button(delete, self._delete, kind=ButtonKind.FILLED)

    def _delete(self) -> None:
        self.accept()
        self.confirmed.emit()


def what_goes(line: JobLine) -> str:
    """What is lost with the job, and what is not touched."""
    words = [
        tr_n(
            "Its {n} row, its receipt and its results are deleted from this computer for good.",
            "Its {n} rows, its receipt and its results are deleted from this computer for good.",
            line.rows,
        )
    ]
    if line.record.kind is JobKind.UPLOAD:
        words += _open_rows([line])
        words.append(
            tr(
                "Leads in the CRM, your spreadsheet, saved workbooks, and its numbers under Deleted jobs stay."
            )
        )
    else:
        words.append(tr("Leads in the CRM, saved workbooks, and its numbers under Deleted jobs stay."))
    return " ".join(words)


def what_goes_of_all(lines: Sequence[JobLine]) -> str:
    """What is lost with several jobs, and what is not touched."""
    words = [
        tr_n(
            "{n} row, the receipts and the results are deleted from this computer for good.",
            "{n} rows, the receipts and the results are deleted from this computer for good.",
            sum(line.rows for line in lines),
        ),
        *_open_rows([line for line in lines if line.record.kind is JobKind.UPLOAD]),
        tr("Leads in the CRM, your spreadsheets, saved workbooks, and the numbers under Deleted jobs stay."),
    ]
    return " ".join(words)


def _open_rows(uploads: Sequence[JobLine]) -> Iterator[str]:
    """Rows of uploads that were never sent, and rows that may exist."""
    unsent = sum(line.receipt.count(*_UNSENT) for line in uploads)
    unknown = sum(line.receipt.count(RowState.UNKNOWN) for line in uploads)
    if unsent:
        yield tr_n("{n} row was never sent.", "{n} rows were never sent.", unsent)
    if unknown:
        yield tr_n(
            "{n} row is unknown, and could not be looked up any more.",
            "{n} rows are unknown, and could not be looked up any more.",
            unknown,
        )
