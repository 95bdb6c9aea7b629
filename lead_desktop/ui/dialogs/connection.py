"""The dialog that makes or changes a connection."""

from __future__ import annotations

import secrets
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.account_words import account_words
from lead_desktop.ui.dialogs.connection_form import ConnectionForm
from lead_desktop.ui.dialogs.connection_model import ConnectionModel
from lead_desktop.ui.dialogs.connection_more import MoreFields
from lead_desktop.ui.dialogs.remove_connection import RemoveQuestion
from lead_desktop.ui.dialogs.safe_card import SafeCard
from lead_desktop.ui.dialogs.scrolled_dialog import ScrolledDialog
from lead_desktop.ui.dialogs.test_steps import TestSteps
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label

_WIDTH = 656


class ConnectionDialog(ScrolledDialog):
    """Builds and wires; `ConnectionModel` decides.

    Args:
        desk: Asked to test, save and remove.
        connection: What is changed, or where a new one begins; None for an empty form.
        parent: What the dialog lies over.
        is_new: The connection was not saved before, such as a copy of another.

    Attributes:
        keys: The fields of the keys.

    Signals:
        saved: The Connection that was saved.
    """

    saved = Signal(object)

    def __init__(
        self, desk: WindowDesk, connection: Connection | None, parent: QWidget, *, is_new: bool = False
    ) -> None:
        new = is_new or connection is None
        title = (
            tr("New connection")
            if connection is None or new
            else tr("Connection {name}", name=connection.name)
        )
        super().__init__(parent, desk.theme, title, width=_WIDTH)
        self.setObjectName("connectionDialog")
        self._desk = desk
        theme = desk.theme
        self.model = ConnectionModel(desk, connection, secrets.token_hex(8), is_new=new)
        self.model.setParent(self)
        self.form = ConnectionForm(theme, self.model)
        self.keys = self.form.keys
        self.more = MoreFields(theme, self.model)
        self._safe = SafeCard(desk)
        self.steps = TestSteps(theme)
        self.steps.hide()
        self._content = self.set_content((self.form, self.more, self._safe, self.steps))
        self._foot = Label(theme, "", FontRole.HINT, "text2")
        self.remove = Button(theme, tr("Remove connection"), icon="trash", kind=ButtonKind.QUIET)
        self.remove.setVisible(not self.model.is_new)
        self.footer.addWidget(self.remove)
        self.footer.addWidget(self._foot)
        self.cancel = self.add_button(tr("Cancel"), self.reject)
        self.save = self.add_button(tr("Save connection"), self._save)
        self.save.setObjectName("connectionSave")
        self.test = self.add_button(tr("Test connection"), self._test, icon="arrow-clockwise")
        self.test.setObjectName("connectionTest")
        self._pressed_save = self._said_missing = self._follows = self._test_leads = False
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(lambda: self._content.show_widget(self.steps))
        self.steps.url_wanted.connect(self._use_url)
        self._safe.chosen.connect(self.model.set_safe_mode)
        self.remove.clicked.connect(self._remove)
        self.model.changed.connect(self._show)
        self.model.saved.connect(self._saved)
        self.model.removed.connect(self.accept)
        self._show()
        self.form.name.setFocus()

    @Slot()
    def _show(self) -> None:
        model = self.model
        if not self._without_keys():
            self._said_missing = False
        missing = ""
        if self._said_missing:
            missing = f"{model.typed.missing_key()} {tr('Paste it, or save without keys.')}"
        self.form.show_state(asked=self._pressed_save, missing_key=missing)
        self.more.show_state(asked=self._pressed_save)
        self._safe.show_guard(model.draft)
        found = account_words(model.facts, model.filled, model.draft) if model.facts else ()
        self.steps.show_steps(model.steps, testing=model.testing, error=model.error, found=found)
        self._follows = self._follows or model.testing
        self._show_buttons()

    def _show_buttons(self) -> None:
        model = self.model
        good, tried = model.tested_ok is True, model.tested_ok is not None or model.error is not None
        again = tr("Test again") if tried else tr("Test connection")
        self.test.set_text(tr("Testing") if model.testing else again)
        saving = tr("Save anyway") if tried and not good else tr("Save connection")
        self.save.set_text(tr("Save without keys") if self._said_missing else saving)
        self.test.set_kind(ButtonKind.PLAIN if good else ButtonKind.FILLED)
        self.save.set_kind(ButtonKind.FILLED if good else ButtonKind.PLAIN)
        self._place_test(leading=good)
        self.test.setEnabled(not model.busy and not model.problems().url)
        self.save.setEnabled(not model.busy)
        self.remove.setEnabled(not model.busy)
        untested = tr("Not tested successfully yet") if tried else tr("Not tested yet")
        words = tr("Tested, all is well") if good else untested
        self._foot.setText("" if model.testing else words)
        self._foot.setVisible(model.is_new)

    def _place_test(self, *, leading: bool) -> None:
        """The filled button stands at the end; a test that went well is done again from the other side."""
        if leading is not self._test_leads:
            self._test_leads = leading
            if leading:
                self.footer.insertWidget(1, self.test)
            else:
                self._buttons.addWidget(self.test)
            order = (self.test, self.cancel, self.save) if leading else (self.cancel, self.save, self.test)
            for before, after in pairwise((self.remove, *order)):
                QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on, and from a field the filled one."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        button = self.focusWidget()
        if control or not isinstance(button, QAbstractButton):
            button = self.save if self.save.kind is ButtonKind.FILLED else self.test
        button.click()

    def event(self, event: QEvent) -> bool:
        """While a test runs, its newest step stays in sight."""
        taken = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show} and self._follows:
            self._follows = self.model.testing
            self._laid_out.start()
        return taken

    def _test(self) -> None:
        """A part that cannot be read would not be tested: it is shown first."""
        if self.model.problems().parts:
            self._pressed_save = True
            self._show()
            self._focus_wrong()
        else:
            self.model.test()

    def _save(self) -> None:
        """Without its keys a connection is saved by a second press."""
        self._pressed_save = True
        if self._without_keys() and not self._said_missing:
            self._said_missing = True
            self._show()
            self._focus_keys()
        else:
            self.model.save()
            self._focus_wrong()

    def _focus_wrong(self) -> None:
        """The first field with a problem, in reading order."""
        problems = self.model.problems()
        wrong = (
            self.form.name if problems.name else self.form.url if problems.url else self.more.first_wrong()
        )
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self._content.show_widget(wrong)

    @Slot(str)
    def _use_url(self, url: str) -> None:
        """Keys that were kept for the other host are asked for again."""
        if not self.model.use_url(url):
            self._focus_keys()

    def _focus_keys(self) -> None:
        next(field for field in self.keys.values() if field.isVisible()).setFocus()

    def _without_keys(self) -> bool:
        return bool(self.model.typed.missing_key()) and not self.model.problems().any

    @Slot()
    def _remove(self) -> None:
        question = RemoveQuestion(self, self._desk, self.model.draft)
        question.confirmed.connect(self.model.remove)
        question.finished.connect(question.deleteLater)
        question.open()

    @Slot(object)
    def _saved(self, connection: Connection) -> None:
        self.saved.emit(connection)
        self.accept()
