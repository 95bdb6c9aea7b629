"""Which column of an opened sheet becomes which field, decided without a widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import SheetMapping, Treatment
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.map_columns import KeepMapping, with_field, with_treatment
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.results.asking import Asker

if TYPE_CHECKING:
    from lead_desktop.ui.tabs.create.sheet_model import SheetModel


class MappingModel(QObject):
    """The mapping of the sheet that is open.

    Attributes:
        fields: Fields of the account.
        mapping: Which column is which field, or None while nothing was proposed.

    Signals:
        suggested: Columns, fields and a mapping are there.
        edited: A person changed the mapping.
        failed: The LeadDesktopError for which nothing can be proposed.
        not_kept: The LeadDesktopError for which the mapping could not be kept with its draft.
    """

    suggested = Signal()
    edited = Signal()
    failed = Signal(object)
    not_kept = Signal(object)

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__(sheet)
        self._asker = Asker(desk, self)
        self._visit = 0  # answers to questions of an earlier sheet are not taken
        self._fields_of = self._job_id = ""
        self._fields_error: LeadDesktopError | None = None
        self._columns: tuple[SheetColumn, ...] = ()
        self.fields: tuple[Field, ...] = ()
        self.mapping: SheetMapping | None = None

    def forget(self) -> None:
        """Another sheet is opened, or none."""
        self._visit += 1
        self._job_id, self._columns, self.mapping = "", (), None

    def adopt(self, mapping: SheetMapping | None, fields: tuple[Field, ...]) -> None:
        """Go on with what is in the history."""
        self.mapping = mapping
        if fields:
            self.fields = fields

    def need_fields(self, connection: Connection) -> None:
        """Ask for the fields of the account, unless they are there."""
        if self._fields_of != connection.connection_id:
            self.load_fields(connection)

    def load_fields(self, connection: Connection) -> None:
        """Ask for the fields of the account."""
        self._fields_of = ""
        self._fields_error = None

        def came(fields: tuple[Field, ...]) -> None:
            self.fields = fields
            self._fields_of = connection.connection_id
            self._suggest()

        self._ask(LoadFields(connection.connection_id), came, self._fields_failed)

    def read_whole(self, job_id: str, columns: tuple[SheetColumn, ...]) -> None:
        """All rows of the sheet are read: a mapping is proposed as soon as the fields are there, too."""
        self._job_id, self._columns = job_id, columns
        self._suggest()

    def choose_field(self, place: int, name: str) -> None:
        """A column becomes a field; "" leaves it out."""
        if self.mapping is not None:
            self._edit(with_field(self.mapping, place, self._columns[place], self.fields, name))

    def choose_treatment(self, place: int, treatment: Treatment) -> None:
        """How a column's values are read."""
        if self.mapping is not None:
            self._edit(with_treatment(self.mapping, place, treatment))

    def confirm(self, place: int) -> None:
        """What was unsure about a column is right as it stands."""
        if self.mapping is not None:
            self.choose_treatment(place, self.mapping.columns[place].treatment)

    def _ask(
        self, question: object, then: Callable[[Any], None], failed: Callable[[LeadDesktopError], None]
    ) -> None:
        visit = self._visit

        def answered(value: object) -> None:
            if visit == self._visit:
                then(value)

        def refused(error: LeadDesktopError) -> None:
            if visit == self._visit:
                failed(error)

        self._asker.ask(question, answered, refused)

    def _fields_failed(self, error: LeadDesktopError) -> None:
        """The sheet is read to its end all the same; then the person hears of it."""
        self._fields_error = error
        self._suggest()

    def _suggest(self) -> None:
        """Both are needed, the rows and the fields; whichever comes second asks on."""
        if not self._job_id:
            return
        if self._fields_error is not None:
            self.failed.emit(self._fields_error)
        elif self._fields_of and self.mapping is not None:
            self._suggested(self.mapping)
        elif self._fields_of:
            self._ask(SuggestMapping(self._job_id, self.fields), self._suggested, self.failed.emit)

    def _suggested(self, mapping: SheetMapping) -> None:
        self._keep(mapping)
        self.suggested.emit()

    def _edit(self, mapping: SheetMapping) -> None:
        self._keep(mapping)
        self.edited.emit()

    def _keep(self, mapping: SheetMapping) -> None:
        self.mapping = mapping
        self._asker.ask(KeepMapping(self._job_id, mapping), _nothing, self.not_kept.emit)


def _nothing(_value: object) -> None:
    """There is nothing to do with the answer."""
