"""Values that are in no list, each with the value of the list it is to become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from lead_desktop.core.mapping import StepKind, ValueStep
from lead_desktop.jobs.column_values import UnlistedValue
from lead_desktop.ui.dialogs.step_rows import StepRow, StepSetting
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.words import counted

_ROW_PX, _MOST_ROWS, _SHOWN = 40, 50, 5
_LEAVE = mark("Leave it as it is")


class ListValues(StepRow):
    """One line a value; what is likely is proposed, and counts when the dialog is confirmed."""

    def __init__(self, setting: StepSetting, step: ValueStep, unlisted: Sequence[UnlistedValue]) -> None:
        super().__init__(setting.theme, tr("Match list values"))
        self._options = setting.field.options if setting.field else ()
        self._unlisted = unlisted[:_MOST_ROWS]
        here = {one.value.casefold() for one in self._unlisted}
        pairs = zip(step.arguments[::2], step.arguments[1::2], strict=True)
        self._elsewhere = [pair for pair in pairs if pair[0].casefold() not in here]
        self.add(Label(setting.theme, _how_many(len(unlisted)), FontRole.BODY, "text2"), 1)
        self._boxes: list[SelectBox] = []
        if self._unlisted:
            self.body.addWidget(self._scrolling(self._grid()))

    def step(self) -> ValueStep:
        """The pairs that are chosen, and those of values this file does not have."""
        chosen = [
            (one.value, str(box.currentData()))
            for one, box in zip(self._unlisted, self._boxes, strict=True)
            if box.currentData()
        ]
        return ValueStep(
            StepKind.VALUES, tuple(text for pair in (*chosen, *self._elsewhere) for text in pair)
        )

    def focus_first(self) -> None:
        """To the first list."""
        if self._boxes:
            self._boxes[0].setFocus()

    def _grid(self) -> QWidget:
        inner = QWidget()
        fill(inner, "none")
        grid = QGridLayout(inner)
        grid.setContentsMargins(margins(0, 0, 8, 0))
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, one in enumerate(self._unlisted):
            grid.addWidget(ElidedLabel(self.theme, one.value, FontRole.STRONG), row, 0)
            grid.addWidget(Label(self.theme, counted(one.rows, "row"), FontRole.HINT, "text2"), row, 1)
            choices = [("", tr(_LEAVE)), *((option, option) for option in self._options)]
            box = self.box(tr("List value for {value}", value=one.value), choices, one.chosen or one.likely)
            box.setMinimumWidth(220)
            grid.addWidget(box, row, 2)
            proposed = tr("Proposed") if one.likely and not one.chosen else ""
            grid.addWidget(Label(self.theme, proposed, FontRole.HINT, "text2"), row, 3)
            self._boxes.append(box)
        return inner

    def _scrolling(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(_ROW_PX * min(_SHOWN, len(self._unlisted)))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def _how_many(values: int) -> str:
    """How many values are in no list, and how many of them are shown."""
    if not values:
        return tr("All values are in the list")
    if values <= _MOST_ROWS:
        return tr_n("{n} value not in the list", "{n} values not in the list", values)
    return tr_n(
        "{n} value not in the list; the {shown} most frequent are shown",
        "{n} values not in the list; the {shown} most frequent are shown",
        values,
        shown=_MOST_ROWS,
    )
