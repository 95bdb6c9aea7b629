"""Settings of the app."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.erase import CountHoldings, Holdings
from lead_desktop.jobs.retention import KeepFor, KeptData, LookAtKept
from lead_desktop.store.retention import KEEP_CHOICES
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.appearance import Appearance
from lead_desktop.ui.dialogs.deleted_jobs import DeletedJobsDialog
from lead_desktop.ui.dialogs.erase_question import EraseQuestion
from lead_desktop.ui.dialogs.erasing import Erasing
from lead_desktop.ui.dialogs.scrolled_dialog import ScrolledDialog
from lead_desktop.ui.dialogs.settings_section import SettingsSection
from lead_desktop.ui.dialogs.settings_words import choice_words, kept_words, rule_words
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.inputs import SelectBox, TextField

_WIDTH_PX, _CHOICE_PX = 656, 200


class SettingsDialog(ScrolledDialog):
    """A choice takes effect, and is kept, at once.

    Args:
        desk: Where it asks.
        parent: The window.
        use: Works with a connection from now on.

    Attributes:
        look: Colours, size, motion.
        keep: For how long lead data is kept.
        deleted: Opens the list of deleted jobs.
        erase, erase_everything: Ask before they delete.
    """

    def __init__(self, desk: WindowDesk, parent: QWidget, use: Callable[[Connection], None]) -> None:
        super().__init__(parent, desk.theme, tr("Settings"), width=_WIDTH_PX)
        self.setObjectName("settingsDialog")
        self._desk = desk
        self._asker = Asker(desk, self)
        self._erasing = Erasing(desk, parent, use)
        self.look = Appearance(desk)
        self.keep = self._keep_choices()
        self.erase = Button(desk.theme, tr("Delete all lead data…"), icon="trash")
        self.erase.setObjectName("settingsErase")
        self.erase_everything = Button(desk.theme, tr("Delete everything…"), icon="trash")
        self.erase_everything.setObjectName("settingsEraseEverything")
        self.deleted = Button(desk.theme, tr("Deleted jobs"), kind=ButtonKind.LINK, height=24)
        self.deleted.setObjectName("settingsDeleted")
        self._add_sections()
        self.add_button(tr("Close"), self.accept, kind=ButtonKind.FILLED)
        self.keep.activated.connect(self._keep_chosen)
        self.deleted.clicked.connect(self._open_deleted)
        self.erase.clicked.connect(lambda: self._count(everything=False))
        self.erase_everything.clicked.connect(lambda: self._count(everything=True))
        self._asker.ask(LookAtKept(), self._show_kept, desk.show_error)

    @Slot(int)
    def _keep_chosen(self, place: int) -> None:
        self._asker.ask(KeepFor(self.keep.itemData(place)), self._kept_chosen, self._desk.show_error)

    def _kept_chosen(self, kept: KeptData) -> None:
        self._show_kept(kept)
        self._desk.data_changed.emit()  # the list says until when each job is kept

    def _show_kept(self, kept: KeptData) -> None:
        if self.keep.findData(kept.days) < 0:  # set by hand, or by another version
            self.keep.addItem(choice_words(kept.days), kept.days)
        self.keep.setCurrentIndex(self.keep.findData(kept.days))
        self._rule.setText(rule_words(kept.days))
        self._kept.setText(kept_words(kept, self._desk.now(), self._desk.zone))
        self.fit()

    @Slot()
    def _open_deleted(self) -> None:
        dialog = DeletedJobsDialog(self._desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _count(self, *, everything: bool) -> None:
        self._asker.ask(
            CountHoldings(), lambda there: self._ask_to_erase(there, everything=everything), self._refused
        )

    def _ask_to_erase(self, there: Holdings, *, everything: bool) -> None:
        question = EraseQuestion(self, self._desk.theme, there, everything=everything)
        question.confirmed.connect(lambda erase: self._erase(erase, there))
        question.finished.connect(question.deleteLater)
        question.open()

    def _erase(self, erase: object, there: Holdings) -> None:
        self.accept()
        self._erasing.begin(erase, there)

    def _refused(self, error: LeadDesktopError) -> None:
        self.accept()  # the sentence stands in the window
        self._desk.show_error(error)

    def _keep_choices(self) -> SelectBox:
        box = SelectBox(self._desk.theme, tr("Keep lead data for"), edge="input")
        box.setObjectName("settingsKeep")
        for days in KEEP_CHOICES:
            box.addItem(choice_words(days), days)
        box.setMinimumWidth(_CHOICE_PX)
        return box

    def _add_sections(self) -> None:
        theme = self._desk.theme
        folder = TextField(theme, tr("Folder of everything the app keeps"), mono=True)
        folder.setText(str(self._desk.profile))
        folder.setReadOnly(True)
        folder.setCursorPosition(0)
        data = SettingsSection(theme, "database", tr("Lead data on this computer"))
        data.add_line(tr("Keep it for"), self.keep)
        self._rule, self._kept = data.add_hint(), data.add_hint()
        self._kept.setObjectName("settingsKept")
        data.add_line("", self.deleted)
        data.add_line(tr("Kept in"), folder, stretch=True)
        data.add_hint(tr("Only your account of this computer can read the folder. Keys are never in it."))
        data.add_act(
            tr("All jobs and drafts with their rows. Connections, keys and settings stay."), self.erase
        )
        rest = SettingsSection(theme, "arrow-counter-clockwise", tr("Begin again"))
        words = tr("All lead data, and connections, their keys in the keyring, settings and logs.")
        rest.add_act(words, self.erase_everything)
        self.set_content((self.look, data, rest))
