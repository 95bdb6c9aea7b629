"""The question before all lead data, or everything, is deleted: what goes, and what stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.jobs.erase import EraseEverything, EraseLeadData, Holdings
from lead_desktop.ui.dialogs.settings_words import (
    EVERYTHING_STAYS,
    LEAD_DATA_STAYS,
    everything_goes,
    lead_data_goes,
)
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark

_WIDTH_PX = 560


class EraseQuestion(DialogFrame):
    """Names what goes and what stays; the filled button says it again.

    Attributes:
        learned: Whether what was learned of headings goes too; only for lead data.

    Signals:
        confirmed: The question for the jobs room.
    """

    confirmed = Signal(object)

    def __init__(self, parent: QWidget, theme: Theme, there: Holdings, *, everything: bool) -> None:
        lead_data = tr("Delete all lead data from this computer?")
        question = tr("Delete everything from this computer?") if everything else lead_data
        super().__init__(parent, theme, question, width=_WIDTH_PX)
        self.setObjectName("eraseQuestion")
        self._everything = everything
        goes = everything_goes(there) if everything else lead_data_goes(there)
        stays = [tr(words) for words in (EVERYTHING_STAYS if everything else LEAD_DATA_STAYS)]
        self.body.addWidget(_card(theme, tr("Goes for good"), "trash", "bad", goes))
        self.body.addWidget(_card(theme, tr("Stays"), "check-circle", "ok", stays))
        self.learned = QCheckBox(tr("Also delete mappings, learned headings and saved searches"), self)
        self.learned.setFont(theme.font(FontRole.BODY))
        self.learned.setObjectName("eraseLearned")
        if everything:
            self.learned.hide()
        else:
            self.body.addWidget(self.learned)
        words = tr("Files are removed from this folder; copies in backups of this computer are not reached.")
        self.body.addWidget(Label(theme, words, FontRole.HINT, "text2", wrap=True))
        keep = self.add_button(tr("Keep it"), self.reject)
        delete = tr("Delete everything") if everything else tr("Delete all lead data")
        self.add_button(delete, self._delete, kind=ButtonKind.FILLED)
        keep.setFocus()

    def _delete(self) -> None:
        self.accept()
        erase = EraseEverything() if self._everything else EraseLeadData(self.learned.isChecked())
        self.confirmed.emit(erase)


def _card(theme: Theme, title: str, icon: str, tone: str, lines: Sequence[str]) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(6)
    column.addWidget(Label(theme, title, FontRole.BOLD))
    for words in lines:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Mark(theme, icon, tone, line=FontRole.BODY), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(theme, words, wrap=True), 1)
        column.addLayout(line)
    return card
