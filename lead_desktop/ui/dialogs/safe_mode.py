"""Safe mode asks before anything is sent; it may want the number of rows to be typed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from lead_desktop.core.connections import PROVIDER_NAMES, Connection, Environment, SafeMode
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.badge import Badge
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark


@dataclass(frozen=True, slots=True)
class PlannedUpload:
    """What the person is asked about.

    Attributes:
        connection: Where the leads go.
        rows: Leads that would be created.
        facts: Pairs of name and words: file, calls, what is skipped.
        warning: What stands in the way of all of it, as a sentence, or "".
    """

    connection: Connection
    rows: int
    facts: tuple[tuple[str, str], ...]
    warning: str = ""


class SafeModeDialog(DialogFrame):
    """Names what would happen; where the number has to be typed, the button stays grey until it matches.

    Attributes:
        number: Where it is typed.
        go: The filled button.

    Signals:
        confirmed: The button was pressed.
    """

    confirmed = Signal()

    def __init__(self, desk: WindowDesk, planned: PlannedUpload, parent: QWidget) -> None:
        connection = planned.connection
        super().__init__(parent, desk.theme, _question(planned), width=520)
        self.setObjectName("safeModeDialog")
        theme, self._planned = desk.theme, planned
        self._typing = connection.guard is SafeMode.TYPE_COUNT
        self.head.insertWidget(self.head.count() - 1, Badge(theme, connection))
        words = tr(
            "{connection} on {crm}. Created leads cannot be taken back here.",
            connection=connection.name,
            crm=PROVIDER_NAMES[connection.provider],
        )
        self.body.addWidget(Label(theme, words, FontRole.BODY, "text2", wrap=True))
        self.body.addWidget(self._facts())
        if planned.warning:
            self.body.addLayout(self._warning())
        self.number = TextField(theme, _typing_words(planned), mono=True)
        self.number.setObjectName("safeModeNumber")
        self.number.setFixedWidth(120)
        if self._typing:
            self.body.addSpacing(4)
            self.body.addLayout(self._number_line())
        else:
            self.number.setParent(self)
            self.number.hide()
        self.footer.addWidget(Label(theme, tr("Safe mode is on"), FontRole.HINT, "text2"))
        self.cancel = self.add_button(tr("Cancel"), self.reject)
        self.go = self.add_button(
            tr_n("Upload {n} row", "Upload {n} rows", planned.rows),
            self._go,
            kind=ButtonKind.FILLED,
            icon="upload-simple",
        )
        self.go.setObjectName("safeModeUpload")
        self.go.setEnabled(not self._typing)
        self.number.textChanged.connect(self._typed)
        self.number.returnPressed.connect(self._go)
        (self.number if self._typing else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _number_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Label(self.theme, _typing_words(self._planned)))
        line.addWidget(self.number)
        line.addStretch(1)
        return line

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need at this width, in the middle of the window."""
        super().showEvent(event)
        layout, window = self.layout(), self.parentWidget()
        if layout is not None and window is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
            window = window.window()
            self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())

    def _facts(self) -> QFrame:
        box = QFrame()
        box.setProperty("card", "sunken")
        grid = QGridLayout(box)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(self._planned.facts):
            grid.addWidget(Label(self.theme, name, FontRole.HINT, "text2"), row, 0)
            grid.addWidget(Label(self.theme, words, wrap=True), row, 1)
        return box

    def _warning(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Mark(self.theme, "warning", "warn", line=FontRole.BODY), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self.theme, self._planned.warning, wrap=True), 1)
        return line

    @Slot(str)
    def _typed(self, text: str) -> None:
        between = {",", " ", "\u00a0", QLocale().groupSeparator()}
        digits = "".join(sign for sign in text.strip() if sign not in between)
        self.go.setEnabled(digits == str(self._planned.rows))

    def _go(self) -> None:
        if self.go.isEnabled():
            self.accept()
            self.confirmed.emit()


def _question(planned: PlannedUpload) -> str:
    if planned.connection.environment is Environment.PRODUCTION:
        return tr_n("Create {n} lead in production?", "Create {n} leads in production?", planned.rows)
    return tr_n("Create {n} lead in this sandbox?", "Create {n} leads in this sandbox?", planned.rows)


def _typing_words(planned: PlannedUpload) -> str:
    return tr("Type {rows} to go on", rows=planned.rows)
