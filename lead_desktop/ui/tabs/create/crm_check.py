"""Which rows are in the CRM already: a quiet section below the issues, which asks before it calls."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import ARC
from lead_desktop.ui.tabs.create.crm_check_model import CrmCheckModel, CrmCheckState
from lead_desktop.ui.tabs.create.crm_check_words import (
    choice_words,
    choices,
    end_words,
    found_words,
    plan_words,
    progress_words,
    start_words,
    time_words,
)
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.segmented_bar import SegmentedBar
from lead_desktop.ui.widgets.spinner import Mark


class CrmCheck(QWidget):
    """The section; its model decides."""

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__()
        self._desk = desk
        self.model = CrmCheckModel(desk, sheet, self)
        self.setObjectName("createCrmCheck")
        self.setAccessibleName(tr("Rows already in the CRM"))
        fill(self, "surface")
        theme = desk.theme
        self.ask = Button(
            theme,
            tr("Find rows already in the CRM"),
            icon="magnifying-glass",
            kind=ButtonKind.QUIET,
            height=28,
        )
        self.ask.setToolTip(tr("First says how many calls it takes, then looks the rows up"))
        self.kinds = SelectBox(theme, tr("What to look up by"), height=28)
        self.start = Button(theme, tr("Look up"), height=28)
        self.start.setObjectName("createCrmLookUp")
        self.dismiss = Button(theme, tr("Not now"), kind=ButtonKind.LINK, height=28)
        self.stop = Button(theme, tr("Stop"), height=24)
        self.again = Button(theme, tr("Look up again"), kind=ButtonKind.LINK, height=24)
        self._title = Label(theme, "", FontRole.STRONG, wrap=True, tabular=True)
        self._words = Label(theme, "", FontRole.HINT, "text2", wrap=True, tabular=True)
        self._bar = SegmentedBar(theme, 4, 2)
        self._mark = Mark(theme, "warning", "warn")
        self._card = QFrame()
        self._lay_out()
        self._wire()
        self._show()

    def begin(self) -> None:
        """Rows are shown anew."""
        self.model.begin()

    def _wire(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.ask.clicked.connect(model.ask)
        self.again.clicked.connect(model.ask)
        self.start.clicked.connect(model.start)
        self.dismiss.clicked.connect(model.dismiss)
        self.stop.clicked.connect(model.stop)
        self.kinds.activated.connect(self._chosen)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if self.model.plan is not None:
            self.model.choose(choices(self.model.plan)[place])

    @Slot()
    def _show(self) -> None:
        model, state = self.model, self.model.state
        holder = self.window().focusWidget()
        held = holder is not None and self.isAncestorOf(holder)
        self.ask.setVisible(state is CrmCheckState.OFFERED)
        self._card.setVisible(state is not CrmCheckState.OFFERED)
        planned = state is CrmCheckState.PLANNED
        possible = planned and bool(model.kinds)
        self.start.setVisible(possible)
        self.kinds.setVisible(possible and len(choices(model.plan)) > 1 if model.plan else False)
        self.dismiss.setVisible(planned)
        self.stop.setVisible(model.running)
        self.stop.setEnabled(state is CrmCheckState.RUNNING)
        self.again.setVisible(state is CrmCheckState.ENDED)
        self._bar.setVisible(model.running)
        self._mark.setVisible(not planned)
        if planned:
            self._show_plan()
        elif model.running:
            self._show_progress()
        elif state is CrmCheckState.ENDED:
            self._show_end()
        if held and holder is not None and not holder.isVisible():
            self._main_button().setFocus()

    def _main_button(self) -> QWidget:
        buttons = (self.ask, self.start, self.stop, self.again, self.dismiss)
        return next(button for button in buttons if button.isVisibleTo(self))

    def _show_plan(self) -> None:
        model = self.model
        if model.plan is None:
            return
        offered = choices(model.plan)
        self.kinds.clear()
        self.kinds.addItems([choice_words(kinds) for kinds in offered])
        if model.kinds in offered:
            self.kinds.setCurrentIndex(offered.index(model.kinds))
        self._title.setText(tr("Which rows are already in the CRM?"))
        self._words.setText(plan_words(model.plan, model.kinds))
        if model.kinds:
            words = start_words(model.plan, model.kinds)
            self.start.set_text(words)
            self.start.setAccessibleName(words)

    def _show_progress(self) -> None:
        progress = self.model.progress
        self._mark.set_icon(ARC, "accent_text")
        self._title.setText(progress_words(progress))
        done, total, rows = (progress.done, progress.total, progress.rows) if progress else (0, 1, 0)
        self._bar.set_segments((("accent", done),), max(1, total))
        stopping = self.model.state is CrmCheckState.STOPPING
        time = tr("Stopping") if stopping else time_words(progress, self._desk.now(), self._desk.zone)
        found = found_words(rows)
        self._words.setText(tr("{found}. {time}", found=found, time=time) if time else found)

    def _show_end(self) -> None:
        model = self.model
        error = model.error
        title = tr("Looked up in the CRM") if model.found else tr("The look-up was stopped")
        self._title.setText(told(error.title) if error else title)
        if error is not None and model.found is None:
            self._words.setText(told(error.sentence()))
        else:
            said = end_words(model.found, model.progress)
            parts = (told(error.message), said, told(error.do)) if error else (said,)
            self._words.setText(" ".join(filter(None, parts)))
        stopped = error is not None or model.found is None
        self._mark.set_icon("warning" if stopped else "check-circle", "warn" if stopped else "ok")

    def _lay_out(self) -> None:
        self._card.setProperty("card", "sunken")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        head.addWidget(self.stop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.start, self.dismiss, self.again):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self.kinds)
        inner.addWidget(self._bar)
        inner.addWidget(self._words)
        inner.addLayout(buttons)
        line = QHBoxLayout()
        line.addWidget(self.ask)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.addLayout(line)
        column.addWidget(self._card)
