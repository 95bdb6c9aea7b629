"""Asks for the value of a field that the file has no column for, in the rows an upload left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from lead_desktop.core.rows import RowState
from lead_desktop.jobs.correct_upload import CorrectedUpload
from lead_desktop.jobs.give_value import GiveValue
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.fixed_value import FixedToChoose, FixedValueDialog
from lead_desktop.ui.tabs.create import correction_words as words
from lead_desktop.ui.tabs.create.mapping_rows import fixed_choices
from lead_desktop.ui.tabs.create.questions import LeftRows
from lead_desktop.ui.tabs.create.view_model import CreateModel
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr, tr_n

MENDABLE = frozenset({RowState.FAILED, RowState.SKIPPED})
"""States of rows that corrections reach."""


class ValueGiver(QObject):
    """Gives one value to all failed and skipped rows of the upload shown; nothing is sent by it.

    Args:
        desk: Where it is told.
        model: The upload.
        over: The widget that is asked over.
    """

    def __init__(self, desk: WindowDesk, model: CreateModel, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._model, self._over = desk, model, over
        self._asker = Asker(desk, self)

    @Slot()
    def ask(self) -> None:
        """Field and value, beginning with the field that the reasons name."""
        sheet, outcome = self._model.sheet, self._model.outcome
        if sheet.mapping is None or outcome is None:
            return
        choices = fixed_choices(sheet.mapping, sheet.fields, "")
        about = FixedToChoose(sheet.mapping, choices, sheet.fields, field_named(outcome.left, choices))
        dialog = FixedValueDialog(self._desk, about, self._over)
        dialog.set_title(tr("The same value in every row left"))
        rows = sum(left.rows for left in outcome.left if left.state in MENDABLE)
        dialog.use.set_text(tr_n("Use in {n} row", "Use in {n} rows", rows))
        job_id = outcome.record.job_id
        dialog.chosen.connect(lambda name, value: self._give(GiveValue(job_id, name, value)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _give(self, question: GiveValue) -> None:
        label = next(
            (field.label for field in self._model.sheet.fields if field.name == question.name), question.name
        )

        def given(done: CorrectedUpload) -> None:
            self._model.job.forget(done.record.job_id)
            self._model.open_job(done.record.job_id)
            self._desk.show(words.value_given(done, label))

        self._asker.ask(question, given, self._desk.show_error)


def field_named(left: Sequence[LeftRows], choices: Sequence[tuple[str, str]]) -> str:
    """The first of the fields whose schema name or label a reason names, or ""; the longest name decides."""
    ranked = sorted(choices, key=lambda choice: -len(choice[1]))
    for line in left:
        if line.state in MENDABLE:
            for name, label in ranked:
                if name in line.reason or (label and label.casefold() in line.reason.casefold()):
                    return name
    return ""
