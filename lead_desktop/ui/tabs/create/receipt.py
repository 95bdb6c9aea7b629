"""The last screen: what became of every row, and what is left to do."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.connections import PROVIDER_NAMES, Connection
from lead_desktop.core.receipts import JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.correct_upload import CORRECTED
from lead_desktop.jobs.own_workbook import own_workbook_of
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.states import job_look
from lead_desktop.ui.tabs.create.action_bar import ActionBar, ElidedLabel
from lead_desktop.ui.tabs.create.find_in_crm import FindInCrm
from lead_desktop.ui.tabs.create.left_table import LeftHead, LeftTable
from lead_desktop.ui.tabs.create.questions import LeftRows, UploadOutcome
from lead_desktop.ui.tabs.create.receipt_words import place_words, receipt_sentence
from lead_desktop.ui.tabs.create.trial import unsent_rows
from lead_desktop.ui.translation import mark, told, tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.named_area import NamedArea
from lead_desktop.ui.widgets.receipt_card import ReceiptCard, receipt_text
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.widgets.voice import Voice
from lead_desktop.ui.widgets.warn_card import WarnCard
from lead_desktop.ui.words import clock, clock_minutes, day, duration, moment

_WIDTH = 992
_TITLES = {
    JobState.FINISHED: mark("Done"),
    JobState.STOPPED: mark("Stopped"),
    JobState.FAILED: mark("Ended early"),
    JobState.PAUSED: mark("Paused"),
    JobState.INTERRUPTED: mark("Interrupted"),
}
_FACTS = (mark("File"), mark("Into"), mark("Started"), mark("Took"))
_PLACE_PX = 320  # of a usual name and its CRM, beside a longer date
_NAMED = frozenset({"File", "Into"})  # names that people gave may be long


class ReceiptStep(QWidget):
    """The receipt with its actions.

    Signals:
        save_wanted, copy_wanted, retry_wanted, new_wanted, resume_wanted, one_wanted,
            fix_wanted, value_wanted, look_up_wanted: A button was pressed.
        rows_wanted: A LeftRows whose rows are to be shown.
    """

    save_wanted = Signal()
    copy_wanted = Signal()
    retry_wanted = Signal()
    new_wanted = Signal()
    resume_wanted = Signal()
    one_wanted = Signal()
    fix_wanted = Signal()
    value_wanted = Signal()
    look_up_wanted = Signal()
    rows_wanted = Signal(object)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk, theme = desk, desk.theme
        self._record: JobRecord | None = None
        self._receipt: Receipt | None = None
        self._finder = FindInCrm(desk, self)
        self._sent_again = 0
        self._mark = Mark(theme, "check-circle", "ok", 20)
        self._title = Label(theme, "", FontRole.DISPLAY)
        self._words = Label(theme, "", FontRole.BODY, "text2", wrap=True)
        self._voice = Voice(self)
        self.copy = Button(theme, tr("Copy receipt"), icon="copy")
        self.card = ReceiptCard(theme)
        self.card.setObjectName("createReceipt")
        self._facts = {name: (ElidedLabel if name in _NAMED else Label)(theme, "") for name in _FACTS}
        self.cause = WarnCard(theme, "warning")
        self.head = LeftHead(theme)
        self.left = LeftTable(theme)
        self.bar = ActionBar(theme)
        self.new = Button(theme, tr("New upload"), icon="plus")
        self.resume = Button(theme, tr("Resume"), icon="play")
        self.one = Button(theme, tr("Try one row"), icon="play")
        self.one.setObjectName("createTryOne")
        self.cause.buttons.addWidget(self.one)
        self.retry = Button(theme, tr("Retry failed rows"), icon="arrow-clockwise")
        self.retry.setObjectName("createRetry")
        self.save = Button(theme, tr("Save results workbook"), icon="download-simple", kind=ButtonKind.FILLED)
        self.save.setObjectName("createSaveResults")
        self.own = Button(theme, tr("Save into a copy"), icon="copy")
        self.own.setObjectName("createSaveCopy")
        self.main = self.save
        for button in (self.new, self.resume, self.retry, self.own, self.save):
            self.bar.buttons.addWidget(button)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.new.clicked.connect(self.new_wanted)
        self.resume.clicked.connect(self.resume_wanted)
        self.one.clicked.connect(self.one_wanted)
        self.left.look_up_wanted.connect(self.look_up_wanted)
        self.retry.clicked.connect(self.retry_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.own.clicked.connect(self.copy_wanted)
        self.left.rows_wanted.connect(self.rows_wanted)
        self.left.find_wanted.connect(self._find)
        self.head.fix.clicked.connect(self.fix_wanted)
        self.head.give.clicked.connect(self.value_wanted)

    def show_outcome(self, outcome: UploadOutcome, source: SheetSource, connection: Connection) -> None:
        """Show how the upload ended."""
        record = self._record = outcome.record
        receipt = self._receipt = record.receipt()
        look = job_look(record.state)
        unsent = unsent_rows(receipt)
        trial = outcome.trial if unsent else 0
        corrected = not trial and any(one.reason in CORRECTED for one in outcome.left)
        icon = "flask" if trial else "pencil-simple" if corrected else look.icon
        self._mark.set_icon(icon, "text2" if trial or corrected else look.mark)
        self._title.setText(self._ended(record, trial, corrected=corrected))
        broke = receipt.cause.stopped_itself
        note = "" if broke else receipt.note
        if trial and not broke:
            note = tr_n("The other {n} row is not sent yet.", "The other {n} rows are not sent yet.", unsent)
        self._words.setText(receipt_sentence(receipt, connection, note))
        self.cause.setVisible(broke)
        self.cause.say("warning", tr("The upload stopped itself"), told(receipt.note))
        self._sent_again = outcome.sent_again
        self.card.show_receipt(receipt, outcome.sent_again)
        self._show_facts(record, source, connection)
        self.head.show_left(outcome.left)
        self.left.show_left(outcome.left)
        failed = receipt.count(RowState.FAILED)
        self.retry.set_text(tr_n("Retry {n} failed row", "Retry {n} failed rows", failed))
        self.retry.setVisible(failed > 0)
        self.resume.set_text(
            tr_n("Upload the other {n} row", "Upload the other {n} rows", unsent)
            if trial
            else tr_n("Send the {n} row left", "Send the {n} rows left", unsent)
        )
        self._make_main(self.resume if trial or corrected else self.save)
        self.resume.setVisible(unsent > 0)
        self.one.setVisible(broke and unsent > 0)
        self._offer_copy(own_workbook_of(record))
        self._tell_end()

    def showEvent(self, event: QShowEvent) -> None:
        """How it ended is told when it is first seen."""
        super().showEvent(event)
        self._tell_end()

    def _tell_end(self) -> None:
        """Screen readers hear how the upload ended, once, and not only the button that has the keyboard."""
        if self._receipt is not None:
            self._voice.say(f"{self._title.text()}. {self._words.text()}")

    def _ended(self, record: JobRecord, trial: int, *, corrected: bool) -> str:
        """Like "Done at 14:33"."""
        title = tr("Corrected") if corrected else job_look(record.state).word
        if not corrected and record.state in _TITLES:
            title = tr(_TITLES[record.state])
        if trial:
            title = tr_n("Tried {n} row", "Tried {n} rows", trial)
        if not record.finished_s:
            return title
        return tr("{title} at {time}", title=title, time=clock_minutes(record.finished_s, self._desk.zone))

    def _make_main(self, button: Button) -> None:
        """One filled button: after a trial the rest, else the results."""
        if self.main.hasFocus():
            button.setVisible(True)
            button.setFocus()
        self.main = button
        others = [
            one for one in (self.new, self.resume, self.retry, self.own, self.save) if one is not button
        ]
        for one in (*others, button):
            self.bar.buttons.removeWidget(one)
            self.bar.buttons.addWidget(one)
        for before, after in pairwise((*others, button)):
            QWidget.setTabOrder(before, after)
        for one in (self.resume, self.save):
            one.set_kind(ButtonKind.FILLED if one is button else ButtonKind.PLAIN)

    def _offer_copy(self, path: str) -> None:
        name = Path(path).name
        self.own.setVisible(bool(path))
        self.own.setAccessibleName(tr("Save into a copy of {file}", file=name))
        self.own.setToolTip(
            plain_tip(
                tr(
                    "Results beside your own columns in a copy of {file}, its looks and formulas kept",
                    file=name,
                )
            )
        )
        self.bar.say("", tr("Results: your rows in order, with state, lead id and reason"))

    def _show_facts(self, record: JobRecord, source: SheetSource, connection: Connection) -> None:
        file = Path(source.path).name
        named = tr("{file}, sheet {sheet}", file=file, sheet=source.sheet) if source.sheet else file
        self._facts["File"].setText(named)
        place, crm = place_words(connection, record.connection_name), PROVIDER_NAMES[connection.provider]
        into = self._facts["Into"]
        into.setText(tr("{place}, {crm}", place=place, crm=crm))
        into.setMinimumWidth(min(into.fontMetrics().horizontalAdvance(into.text()) + 1, _PLACE_PX))
        started = ""
        if record.started_s is not None:
            at, zone = record.started_s, self._desk.zone
            started = tr("{day}, {time}", day=day(moment(at, zone).date()), time=clock(at, zone))
        self._facts["Started"].setText(started)
        self._facts["Took"].setText(duration(record.seconds))

    def _find(self, left: LeftRows) -> None:
        if self._record is not None:
            self._finder.find(self._record, left)

    def _copy(self) -> None:
        if self._receipt is not None:
            QGuiApplication.clipboard().setText(receipt_text(self._receipt, self._sent_again))

    def _lay_out(self) -> None:
        theme = self._desk.theme
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self._mark)
        title.addWidget(self._title)
        title.addStretch(1)
        title.addWidget(self.copy)
        facts = QFrame()
        facts.setProperty("card", "true")
        line = QHBoxLayout(facts)
        line.setContentsMargins(16, 12, 16, 12)
        line.setSpacing(24)
        for name, value in self._facts.items():
            pair = QVBoxLayout()
            pair.setSpacing(2)
            pair.addWidget(Label(theme, tr(name), FontRole.HINT, "text2"))
            pair.addWidget(value)
            line.addLayout(pair, 2 if name in _NAMED else 1)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 24, 0, 24)
        middle.setSpacing(8)
        middle.addLayout(title)
        middle.addWidget(self._words)
        middle.addWidget(self.cause)
        middle.addSpacing(8)
        middle.addWidget(self.card)
        middle.addSpacing(8)
        middle.addWidget(facts)
        middle.addSpacing(16)
        middle.addWidget(self.head)
        middle.addWidget(self.left)
        middle.addStretch(1)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        holder.setLayout(middle)
        inner = QWidget()
        fill(inner, "surface")
        across = QHBoxLayout(inner)
        across.setContentsMargins(24, 0, 24, 0)
        across.addStretch(1)
        across.addWidget(holder, 1000)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(NamedArea(theme, tr("Receipt"), inner), 1)
        column.addWidget(self.bar)
