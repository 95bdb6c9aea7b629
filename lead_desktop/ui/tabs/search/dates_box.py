"""First and last day of a search, quick ranges, and what the CRM makes of them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.search.day_editor import DayEditor
from lead_desktop.ui.tabs.search.draft import RANGES
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.chips import ChipSpec, StateChips
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark


class DatesBox(QWidget):
    """Days of a search.

    Attributes:
        first, last: The days.
        ranges: Quick ranges.
        lead_id: Only this lead.
    """

    def __init__(self, theme: Theme, model: SearchModel) -> None:
        super().__init__()
        self._model = model
        self.ranges = StateChips(theme, tr("Quick ranges"))
        self.ranges.set_chips([ChipSpec(key, tr(label)) for key, label in RANGES])
        self.first, self.last = DayEditor(theme, tr("From")), DayEditor(theme, tr("To"))
        self.first.setObjectName("searchFrom")
        self.last.setObjectName("searchTo")
        self.lead_id = TextField(theme, tr("Lead id, optional"), placeholder=tr("All leads"))
        self._note = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(theme, tr("Lead date"), FontRole.BOLD))
        column.addWidget(self.ranges)
        days = QHBoxLayout()
        days.setSpacing(8)
        days.addLayout(_under(theme, tr("From"), self.first))
        days.addLayout(_under(theme, tr("To"), self.last))
        column.addLayout(days)
        column.addWidget(_note_box(theme, self._note))
        column.addLayout(_under(theme, tr("Lead id"), self.lead_id))
        self.first.dateChanged.connect(self._days_chosen)
        self.last.dateChanged.connect(self._days_chosen)
        self.ranges.chosen.connect(model.choose_range)
        self.lead_id.textEdited.connect(model.set_lead_id)
        model.rebuilt.connect(self._rebuild)
        model.changed.connect(self._show)
        self._rebuild()
        self._show()

    @Slot()
    def _rebuild(self) -> None:
        draft = self._model.draft
        dated = self._model.capabilities is not None and self._model.capabilities.dates_required
        self.setVisible(dated)
        if draft.first_day is not None and draft.last_day is not None:
            for edit, day in ((self.first, draft.first_day), (self.last, draft.last_day)):
                _set_day(edit, day)
        self.lead_id.setText(draft.lead_id)

    @Slot()
    def _show(self) -> None:
        self._note.setText(self._model.windows_note)
        with QSignalBlocker(self.ranges):
            self.ranges.choose(self._model.range)

    @Slot()
    def _days_chosen(self) -> None:
        self._model.set_days(_day(self.first), _day(self.last))


def _under(theme: Theme, label: str, widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    caption = Label(theme, label, FontRole.HINT, "text2")
    caption.setBuddy(widget)
    column.addWidget(caption)
    column.addWidget(widget)
    return column


def _note_box(theme: Theme, note: Label) -> QFrame:
    frame = QFrame()
    frame.setProperty("card", "sunken")
    line = QHBoxLayout(frame)
    line.setContentsMargins(12, 10, 12, 10)
    line.setSpacing(10)
    line.addWidget(Mark(theme, "info", "text2", line=FontRole.HINT), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(note, 1)
    return frame


def _set_day(edit: QDateEdit, day: dt.date) -> None:
    with QSignalBlocker(edit):
        edit.setDate(QDate(day.year, day.month, day.day))


def _day(edit: QDateEdit) -> dt.date:
    day = edit.date()
    return dt.date(day.year(), day.month(), day.day())
