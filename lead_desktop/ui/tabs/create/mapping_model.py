"""Which column of an opened sheet becomes which field, decided without a widget."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.fields import STANDARD_FIELDS, Field
from lead_desktop.core.mapping import FULL_NAME, SheetMapping, Treatment, ValueStep
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.column_values import CountUnlisted
from lead_desktop.jobs.map_columns import (
    KeepMapping,
    with_field,
    with_fixed,
    with_steps,
    with_treatment,
    without_factor,
)
from lead_desktop.jobs.named_mappings import LaidMapping, with_known_fields
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create.listing import by_commas
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr_n

if TYPE_CHECKING:
    from lead_desktop.ui.tabs.create.sheet_model import SheetModel


class MappingModel(QObject):
    """The mapping of the sheet that is open.

    Attributes:
        fields: Fields of the account.
        mapping: Which column is which field, or None while nothing was proposed.
        job_id: The draft, or "".
        columns: Its columns.
        fields_error: Why the account could not be asked for its fields, or None.
        unlisted: How many values of a column are in no list, by its index.

    Signals:
        suggested: Columns, fields and a mapping are there.
        edited: A person changed the mapping.
        looked: `unlisted` changed.
        told: A sentence about fields of a mapping that the account does not have.
        failed: The LeadDesktopError for which nothing can be proposed.
        not_kept: The LeadDesktopError for which the mapping could not be kept with its draft.
    """

    suggested = Signal()
    edited = Signal()
    looked = Signal()
    told = Signal(str)
    failed = Signal(object)
    not_kept = Signal(object)

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__(sheet)
        self._asker = Asker(desk, self)
        self._visit = 0  # answers to questions of an earlier sheet are not taken
        self._fields_of = self.job_id = ""
        self._kept_fields: tuple[Field, ...] = ()
        self._counted: list[tuple[int, str, tuple[ValueStep, ...]]] = []
        self.fields_error: LeadDesktopError | None = None
        self.columns: tuple[SheetColumn, ...] = ()
        self.unlisted: dict[int, int] = {}
        self._touched = False
        self.fields: tuple[Field, ...] = ()
        self.mapping: SheetMapping | None = None

    @property
    def typed(self) -> bool:
        """Schema names can be typed, because the account could not be asked for its fields."""
        return self.fields_error is not None

    def forget(self) -> None:
        """Another sheet is opened, or none."""
        self._visit += 1
        self.job_id, self.columns, self.mapping = "", (), None
        self._touched = False
        self._kept_fields, self._counted, self.unlisted = (), [], {}

    def adopt(self, mapping: SheetMapping | None, fields: tuple[Field, ...]) -> None:
        """Go on with what is in the history."""
        self.mapping, self._touched = mapping, mapping is not None
        self._kept_fields = fields
        if fields:
            self.fields = fields

    def need_fields(self, connection: Connection) -> None:
        """Ask for the fields of the account, unless they are there."""
        if self._fields_of != connection.connection_id or self.typed:
            self.load_fields(connection)

    def load_fields(self, connection: Connection) -> None:
        """Ask for the fields of the account."""
        self._fields_of = ""

        def came(fields: tuple[Field, ...]) -> None:
            if self.typed and not self._touched:
                self.mapping = None  # what was proposed without the fields is nobody's choice
            self.fields, self.fields_error = fields, None
            self._fields_of = connection.connection_id
            self._suggest()

        def failed(error: LeadDesktopError) -> None:
            """The sheet is read to its end all the same; then names can be typed."""
            self.fields, self.fields_error = self._kept_fields or STANDARD_FIELDS, error
            self._fields_of = connection.connection_id
            self._suggest()

        self._ask(LoadFields(connection.connection_id), came, failed)

    def read_whole(self, job_id: str, columns: tuple[SheetColumn, ...]) -> None:
        """All rows of the sheet are read: a mapping is proposed as soon as the fields are there, too."""
        self.job_id, self.columns = job_id, columns
        self._suggest()

    def choose_field(self, place: int, name: str) -> None:
        """A column becomes a field; "" leaves it out."""
        if self.mapping is not None:
            self._know([name])
            self._edit(with_field(self.mapping, place, self.columns[place], self.fields, name))

    def choose_treatment(self, place: int, treatment: Treatment) -> None:
        """How a column's values are read."""
        if self.mapping is not None:
            self._edit(with_treatment(self.mapping, place, treatment))

    def choose_steps(self, place: int, treatment: Treatment, steps: tuple[ValueStep, ...]) -> None:
        """What is done to a column's values."""
        if self.mapping is not None:
            self._edit(with_steps(self.mapping, place, treatment, steps))

    def refuse_factor(self, place: int) -> None:
        """The amounts of a column are not multiplied."""
        if self.mapping is not None:
            self._edit(without_factor(self.mapping, place))

    def choose_fixed(self, name: str, value: str) -> None:
        """A field gets one value in every row; "" for none any more."""
        if self.mapping is not None:
            self._know([name])
            self._edit(with_fixed(self.mapping, name, value))

    def use(self, laid: LaidMapping) -> None:
        """Another mapping, laid on this sheet."""
        self._know([column.field for column in laid.mapping.mapped()])
        self._edit(laid.mapping)
        self._tell_missing(laid)

    def renamed(self, name: str) -> None:
        """The mapping has another name now; nothing else changes."""
        if self.mapping is not None:
            self._keep(replace(self.mapping, name=name))
            self.looked.emit()

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

    def _suggest(self) -> None:
        """Both are needed, the rows and the fields; whichever comes second asks on."""
        if not self.job_id or not self._fields_of:
            return
        if self.mapping is not None:
            self._suggested(self.mapping)
        else:
            question = SuggestMapping(self.job_id, self.fields, others=self.typed)
            self._ask(question, self._suggested, self.failed.emit)

    def _suggested(self, mapping: SheetMapping) -> None:
        laid = with_known_fields(mapping, self.fields, others=self.typed)
        self._know([column.field for column in laid.mapping.mapped()])
        self._keep(laid.mapping)
        self.suggested.emit()
        self._tell_missing(laid)
        self._count_unlisted()

    def _know(self, names: Iterable[str]) -> None:
        """Names that were typed are fields as far as anybody knows."""
        known = {field.name for field in self.fields} | {"", FULL_NAME}
        if self.typed:
            self.fields += tuple(Field(name, name) for name in dict.fromkeys(names) if name not in known)

    def _tell_missing(self, laid: LaidMapping) -> None:
        if laid.missing:
            sentence = tr_n(
                "Not in this account, and so left out, is {fields}.",
                "Not in this account, and so left out, are {fields}.",
                len(laid.missing),
                fields=by_commas(laid.missing),
            )
            self.told.emit(sentence)

    def _count_unlisted(self) -> None:
        """Values that are in no list, once for each way the list columns are mapped."""
        lists = {field.name for field in self.fields if field.options}
        mapping = self.mapping
        if mapping is None:
            return
        wanted = [(one.column, one.field, one.steps) for one in mapping.mapped() if one.field in lists]
        if wanted == self._counted:
            return
        before, self._counted = self._counted, wanted
        same = {one[0] for one in wanted if one in before}
        self.unlisted = {place: count for place, count in self.unlisted.items() if place in same}

        def came(found: tuple[tuple[int, int], ...]) -> None:
            if wanted == self._counted:
                self.unlisted = dict(found)
                self.looked.emit()

        self._ask(CountUnlisted(self.job_id, mapping, self.fields), came, self.not_kept.emit)

    def _edit(self, mapping: SheetMapping) -> None:
        self._touched = True
        self._keep(mapping)
        self._count_unlisted()
        self.edited.emit()

    def _keep(self, mapping: SheetMapping) -> None:
        self.mapping = mapping
        self._asker.ask(KeepMapping(self.job_id, mapping), _nothing, self.not_kept.emit)


def _nothing(_value: object) -> None:
    """There is nothing to do with the answer."""
