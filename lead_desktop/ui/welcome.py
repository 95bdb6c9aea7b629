"""The first screen of a new profile: what the app does, and where to begin."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.core.connections import PROVIDER_NAMES
from lead_desktop.jobs.sandbox_process import BUILT_IN
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark

_WIDTH_PX, _MARGIN_PX = 760, 24
_BESIDE_PX = 380  # buttons that are wider stand below the words
_JOBS = (
    (
        "identification-card",
        mark("Fetch by IDs"),
        mark("Paste ids, links or e-mails, and get a row for each line. It only reads."),
    ),
    (
        "magnifying-glass",
        mark("Search"),
        mark("Find leads by their fields, look into each, and export them. It only reads."),
    ),
    (
        "file-arrow-up",
        mark("Bulk create"),
        mark("Turn a spreadsheet into leads. Rows are checked first, and every row is accounted for."),
    ),
)


class Welcome(QScrollArea):
    """One calm screen; it goes as soon as a connection is chosen, and does not come again.

    Attributes:
        practice: One button for each practice CRM; the first is the screen's filled one.
        connect_crm: Opens the dialog of a new connection.

    Signals:
        practice_wanted: A built-in Connection to work with.
        connection_wanted: A new connection is to be made.
    """

    practice_wanted = Signal(object)
    connection_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAccessibleName(tr("First start"))
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.practice = self._practice_buttons()
        self.connect_crm = Button(theme, tr("New connection…"), icon="plus")
        self.connect_crm.setObjectName("welcomeConnect")
        self.connect_crm.clicked.connect(self.connection_wanted)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, _MARGIN_PX, 0, _MARGIN_PX)
        column.setSpacing(0)
        column.addStretch(2)
        self._fill(column)
        column.addStretch(3)
        inside = QWidget()
        fill(inside, "surface")
        row = QHBoxLayout(inside)
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        self.setWidget(inside)

    def focus_main(self) -> bool:
        """The keyboard begins at the practice CRM."""
        self.practice[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def run_main(self) -> bool:
        """The filled button."""
        self.practice[0].click()
        return True

    def _practice_buttons(self) -> tuple[Button, ...]:
        made: list[Button] = []
        for connection in BUILT_IN:
            provider, first = PROVIDER_NAMES[connection.provider], not made
            words = tr("Practise on {crm}", crm=provider)
            button = Button(
                self._theme,
                words if first else provider,
                kind=ButtonKind.FILLED if first else ButtonKind.PLAIN,
            )
            button.setObjectName(f"welcome-{connection.connection_id}")
            button.setAccessibleName(words)
            button.clicked.connect(partial(self.practice_wanted.emit, connection))
            made.append(button)
        return tuple(made)

    def _fill(self, column: QVBoxLayout) -> None:
        theme = self._theme
        title = Label(theme, tr("Where are your leads?"), FontRole.DISPLAY)
        column.addWidget(title)
        column.addSpacing(4)
        words = tr("Choose a CRM to begin. No lead is read or sent before you start a job.")
        column.addWidget(Label(theme, words, tone="text2", wrap=True))
        column.addSpacing(24)
        column.addWidget(
            self._choice(
                "flask",
                tr("Practise with made-up leads"),
                tr(
                    "A practice CRM runs on this computer. It needs no keys, and nothing leaves the computer."
                ),
                self.practice,
            )
        )
        column.addSpacing(8)
        column.addWidget(
            self._choice(
                "link",
                tr("Connect your CRM"),
                tr("LeadSquared, Octanist or JTC DMS. The connection is tested before you use it."),
                (self.connect_crm,),
            )
        )
        column.addSpacing(24)
        column.addWidget(Label(theme, tr("What you can do then"), FontRole.BOLD))
        column.addSpacing(8)
        column.addWidget(self._jobs())

    def _choice(self, icon: str, title: str, words: str, buttons: tuple[Button, ...]) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(8)
        lines = self._words(row, icon, title, words)
        place = row
        if sum(button.sizeHint().width() for button in buttons) > _BESIDE_PX:
            place = QHBoxLayout()
            place.setContentsMargins(0, 8, 0, 0)
            place.setSpacing(8)
            lines.addLayout(place)
        else:
            row.addSpacing(8)
        for button in buttons:
            place.addWidget(button)
        if place is not row:
            place.addStretch(1)
        return card

    def _jobs(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, (icon, title, words) in enumerate(_JOBS):
            if place:
                column.addWidget(hairline())
            row = QHBoxLayout()
            row.setContentsMargins(16, 8, 16, 8)
            row.setSpacing(8)
            self._words(row, icon, tr(title), tr(words))
            column.addLayout(row)
        return card

    def _words(self, row: QHBoxLayout, icon: str, title: str, words: str) -> QVBoxLayout:
        row.addWidget(Mark(self._theme, icon, "text2", 20))
        row.addSpacing(4)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Label(self._theme, title, FontRole.STRONG, wrap=True))
        lines.addWidget(Label(self._theme, words, FontRole.HINT, "text2", wrap=True))
        row.addLayout(lines, 1)
        return lines
