"""The receipt of the job in use, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.core.connections import PROVIDER_NAMES, Connection, ProviderId
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.own_workbook import own_workbook_of
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import job_look
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.tabs.jobs.job_titles import whole_title
from lead_desktop.ui.tabs.jobs.kept_words import kept_sentence
from lead_desktop.ui.tabs.results.new_keys import NEW_KEYS
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.badge import Badge
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.mirroring import open_under
from lead_desktop.ui.widgets.named_area import NamedArea
from lead_desktop.ui.widgets.receipt_card import ReceiptList, receipt_text, work_sentence
from lead_desktop.ui.widgets.warn_card import WarnCard

PANEL_PX = 384
DELETE_ONE = mark("Delete job and its rows…")
_NAME_PX, _MARGIN_PX = 160, 16
_WORDS_PX = PANEL_PX - 2 * _MARGIN_PX


class JobPanel(QWidget):
    """The panel.

    Signals:
        resume_wanted, retry_wanted, look_up_wanted, one_wanted, save_wanted, copy_wanted, open_wanted, pause_wanted, stop_wanted,
        delete_wanted, keys_wanted: A button was pressed.
    """

    resume_wanted = Signal()
    retry_wanted = Signal()
    look_up_wanted = Signal()
    one_wanted = Signal()
    save_wanted = Signal()
    copy_wanted = Signal()
    open_wanted = Signal()
    pause_wanted = Signal()
    stop_wanted = Signal()
    delete_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        fill(self, "surface")
        self.setFixedWidth(PANEL_PX)
        theme = desk.theme
        self._line: JobLine | None = None
        self.delete_words = tr(DELETE_ONE)
        self._title = Label(theme, "", FontRole.TITLE)
        self.copy = IconButton(theme, "copy", tr("Copy receipt"))
        self.more = IconButton(theme, "dots-three", tr("More"))
        self._what = Label(theme, "", FontRole.BODY, "text2", wrap=True)
        self._into = Label(theme, "", FontRole.BODY, "text2")
        self._badge = Badge(theme, Connection("", "", ProviderId.LEADSQUARED, ""))
        self._desk = desk
        self._card = WarnCard(theme, "link-break")
        self.receipt = ReceiptList(theme)
        self.receipt.setObjectName("jobsReceipt")
        self._work = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self.resume = Button(theme, tr("Resume"), icon="play", kind=ButtonKind.FILLED)
        self.resume.setObjectName("jobsResume")
        self._hint = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self.keys = Button(theme, tr(NEW_KEYS), icon="key", kind=ButtonKind.FILLED)
        self.keys.setObjectName("jobsGiveKeys")
        self.retry = Button(theme, tr("Retry"), icon="arrow-clockwise")
        self.retry.setObjectName("jobsRetry")
        self.look_up = Button(theme, tr("Look up"), icon="question")
        self.look_up.setObjectName("jobsLookUp")
        self._look_hint = Label(
            theme,
            tr("Their answer was lost, so the leads may exist. It reads only."),
            FontRole.HINT,
            "text2",
            wrap=True,
        )
        self.one = Button(theme, tr("Try one row"), icon="play", kind=ButtonKind.FILLED)
        self.one.setObjectName("jobsTryOne")
        self.pause = Button(theme, tr("Pause"), icon="pause")
        self.stop = Button(theme, tr("Stop"), icon="stop")
        self.save = Button(theme, tr("Save results so far"), icon="download-simple")
        self.own = Button(theme, tr("Save into a copy"), icon="copy")
        self.own.setObjectName("jobsSaveCopy")
        self.open = Button(theme, tr("Show the rows"), icon="rows")
        self._kept = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self._kept.setObjectName("jobsKept")
        self._lay_out()
        for button, signal in (
            (self.resume, self.resume_wanted),
            (self.keys, self.keys_wanted),
            (self.retry, self.retry_wanted),
            (self.look_up, self.look_up_wanted),
            (self.one, self.one_wanted),
            (self.pause, self.pause_wanted),
            (self.stop, self.stop_wanted),
            (self.save, self.save_wanted),
            (self.own, self.copy_wanted),
            (self.open, self.open_wanted),
        ):
            button.clicked.connect(signal)
        self.copy.clicked.connect(self._copy)
        self.more.clicked.connect(self._open_more)

    def show_line(self, line: JobLine | None, *, starting: bool) -> None:
        """Show this job."""
        self._inner.setVisible(line is not None)
        self._line = line
        if line is None:
            return
        record, running = line.record, line.state is JobState.RUNNING
        held = line.progress is not None and line.progress.phase in {Phase.PAUSED, Phase.PAUSING}
        self._title.setText(line.name)
        self._what.setText(whole_title(record))
        self._into.setText(_into_words(line))
        self._badge.setVisible(line.connection is not None)
        if line.connection is not None:
            self._badge.set_connection(line.connection)
        self._into.setWordWrap(self._into_px() > _WORDS_PX)  # only then: Qt breaks a short text too
        title, words = line.warning(self._desk.zone)
        self._card.setVisible(bool(title))
        look = job_look(line.state)
        self._card.say("question" if line.looking_up else look.icon, title, words)
        receipt = line.receipt
        self.receipt.show_receipt(receipt)
        self._work.setText(work_sentence(receipt))
        button, hint = line.resume_words()
        self.resume.set_text(button)
        self._hint.setText(hint)
        self.keys.setVisible(line.wants_keys)
        self.keys.setEnabled(not starting)
        plain = line.wants_keys or line.can_try_one  # one filled button: what is to be done first
        self.resume.set_kind(ButtonKind.PLAIN if plain else ButtonKind.FILLED)
        self.resume.setVisible(line.can_resume)
        self.resume.setEnabled(not starting)
        self._hint.setVisible(line.can_resume)
        self.retry.set_text(tr_n("Retry {n} failed row", "Retry {n} failed rows", line.failed))
        self.retry.setVisible(line.failed > 0)
        self.retry.setEnabled(not starting)
        self.look_up.set_text(tr_n("Look up {n} unknown row", "Look up {n} unknown rows", line.lost))
        for widget in (self.look_up, self._look_hint):
            widget.setVisible(line.lost > 0)
        self.one.setVisible(line.can_try_one)
        self.look_up.setEnabled(not starting)
        self.one.setEnabled(not starting)
        self.pause.setVisible(running and not held)
        self.stop.setVisible(running or held)
        over = line.state is JobState.FINISHED
        self.save.set_text(tr("Save results") if over else tr("Save results so far"))
        own = Path(own_workbook_of(record)).name
        self.own.setVisible(bool(own) and not running and not held)
        fitting = self.fontMetrics().elidedText(own, Qt.TextElideMode.ElideMiddle, _NAME_PX)
        self.own.set_text(tr("Save into a copy of {file}", file=fitting))
        self.own.setAccessibleName(tr("Save into a copy of {file}", file=own))
        self.more.setEnabled(not running and not held)
        no_keys = tr("Receipts and rows hold no keys.")
        self._kept.setText(f"{kept_sentence(line, self._desk.zone)} {no_keys}")

    def _into_px(self) -> int:
        """How wide the line of the connection is, with its badge."""
        badge = 0 if self._badge.isHidden() else self._badge.sizeHint().width() + 8
        return self._into.fontMetrics().horizontalAdvance(self._into.text()) + 1 + badge

    def _copy(self) -> None:
        if self._line is not None:
            QGuiApplication.clipboard().setText(receipt_text(self._line.receipt))

    def _open_more(self) -> None:
        menu = QMenu(self)
        delete = QAction(self.delete_words, menu)
        delete.triggered.connect(self.delete_wanted)
        menu.addAction(delete)
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self.more)

    def _lay_out(self) -> None:
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(_MARGIN_PX, 10, _MARGIN_PX, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.copy)
        head.addWidget(self.more)
        column.addLayout(head)
        column.addWidget(self._what)
        into = QHBoxLayout()
        into.setSpacing(8)
        into.addWidget(self._into)
        into.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        into.addStretch(1)
        column.addLayout(into)
        column.addSpacing(4)
        column.addWidget(self._card)
        column.addWidget(self.receipt)
        column.addWidget(self._work)
        column.addSpacing(8)
        waits = (self.look_up, self._look_hint, self.retry)
        for widget in (self.keys, self.one, self.resume, self._hint, *waits):
            column.addWidget(widget)
        for button in (
            self.keys,
            self.one,
            self.resume,
            self.retry,
            self.look_up,
            self.save,
            self.own,
            self.open,
        ):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # as wide as the panel
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self.pause, 1)
        pair.addWidget(self.stop, 1)
        column.addLayout(pair)
        column.addWidget(self.save)
        column.addWidget(self.own)
        column.addWidget(self.open)
        column.addStretch(1)
        column.addWidget(hairline())
        column.addWidget(self._kept)
        fill(self._inner, "surface")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(NamedArea(self._desk.theme, tr("Receipt and actions"), self._inner))


def _into_words(line: JobLine) -> str:
    """The connection and its CRM."""
    name, connection = line.record.connection_name, line.connection
    if connection is None:
        return tr("{connection}, connection removed", connection=name)
    crm = PROVIDER_NAMES[connection.provider]
    return tr("{connection}, {crm}", connection=name, crm=crm)
