"""A template workbook: which fields become columns, and where it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import InputError, LeadDesktopError
from lead_desktop.core.fields import Field
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.template import WriteTemplate, default_template
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.create.listing import by_commas
from lead_desktop.ui.tabs.fields.field_choice import FieldChoice
from lead_desktop.ui.tabs.fields.field_list import FieldList
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import counted

_WIDTH_PX, _LIST_PX = 480, 336


class TemplateMaker(QObject):
    """Asks the account in use for its fields, lets the person choose, and writes the template.

    Args:
        desk: Where it is asked and told.
        over: The widget that dialogs stand over.
    """

    def __init__(self, desk: WindowDesk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._asker = Asker(desk, self)
        self._asked = False

    @Slot()
    def begin(self) -> None:
        """Ask for the fields; the dialog opens when they are there."""
        connection = self._desk.connection
        if connection is None or self._asked:
            return
        self._asked = True
        self._asker.ask(
            LoadFields(connection.connection_id),
            lambda fields: self._choose(connection, fields),
            self._failed,
        )

    def _choose(self, connection: Connection, fields: tuple[Field, ...]) -> None:
        self._asked = False
        try:
            dialog = TemplateDialog(self._over, self._desk, connection, fields)
        except InputError as error:
            self._desk.show_error(error)
            return
        dialog.chosen.connect(lambda names: self._save(connection, names))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, connection: Connection, names: tuple[str, ...]) -> None:
        path = ask_template_path(self._over, connection.name)
        if path:
            self._asker.ask(
                WriteTemplate(connection.connection_id, path, names),
                lambda fields: self._saved(Path(path).name, fields),
                self._desk.show_error,
            )

    def _saved(self, name: str, fields: tuple[Field, ...]) -> None:
        words = tr_n(
            "{file} has {n} column. Fill it from row 3 on, then drop it here.",
            "{file} has {n} columns. Fill it from row 3 on, then drop it here.",
            len(fields),
            file=name,
        )
        self._desk.show(Message(MessageKind.DONE, tr("Template saved"), words))

    def _failed(self, error: LeadDesktopError) -> None:
        self._asked = False
        self._desk.show_error(error)


class TemplateDialog(DialogFrame):
    """The fields of the account with check boxes; the common ones are on.

    Signals:
        chosen: Schema names of the columns, in their order.
    """

    chosen = Signal(object)

    def __init__(
        self, over: QWidget, desk: WindowDesk, connection: Connection, fields: tuple[Field, ...]
    ) -> None:
        super().__init__(over, desk.theme, tr("Template workbook"), width=_WIDTH_PX)
        self.setObjectName("templateDialog")
        theme = desk.theme
        self.choice = FieldChoice(self)
        possible = [field for field in fields if field.writable and field.kind is not ValueKind.JSON]
        self.choice.set_fields(connection.provider, possible, own=",".join(default_template(fields)))
        words = _about(connection, possible)
        self.filter = FilterEdit(theme, tr("Find a field by name"), height=32)
        self.fields = FieldList(theme, self.choice, tr("Columns of the template"))
        self.fields.setFixedHeight(_LIST_PX)
        self.body.addWidget(Label(theme, words, tone="text2", wrap=True))
        self.body.addWidget(self.filter)
        self.body.addWidget(self.fields)
        self._count = Label(theme, "", FontRole.HINT, "text2")
        self.footer.addWidget(self._count)
        self.add_button(tr("Cancel"), self.reject)
        self.save = self.add_button(
            tr("Save template"), self._go, kind=ButtonKind.FILLED, icon="download-simple"
        )
        self.save.setObjectName("templateSave")
        self.filter.filtered.connect(self.fields.set_text)
        self.choice.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        on = len(self.choice.chosen)
        self._count.setText(
            tr("{chosen} of {fields}", chosen=on, fields=counted(len(self.choice.fields), "field"))
        )
        self.save.setEnabled(on > 0)

    def _go(self) -> None:
        self.accept()
        self.chosen.emit(self.choice.chosen)


def _about(connection: Connection, possible: Sequence[Field]) -> str:
    """What the workbook is, and which of its columns cannot be left out."""
    words = tr(
        "Columns for {account}, with its lists to choose from. Dates and phones have the right format.",
        account=connection.name,
    )
    must = by_commas(field.label for field in possible if field.mandatory)
    if not must:
        return words
    always = tr("Always there, because the CRM wants them: {fields}.", fields=must)
    return f"{words} {always}"


def ask_template_path(parent: QWidget, account: str) -> str:
    """Where the template goes, with its ending; "" when the person closed the dialog."""
    name = "".join(letter for letter in account if letter not in '/\\:*?"<>|').strip() or "leads"
    suggested = str(Path.home() / f"{name} template.xlsx")
    path, _ = QFileDialog.getSaveFileName(
        parent, tr("Save template"), suggested, f"{tr('Excel workbook')} (*.xlsx)"
    )
    return path if not path or Path(path).suffix else f"{path}.xlsx"
