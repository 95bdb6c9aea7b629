"""What the Search screen decides: the query, what it will ask, and whether it can be asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.columns import Column
from lead_desktop.core.errors import InputError
from lead_desktop.core.filters import FilterField, SearchPart, SearchQuery, SortKey
from lead_desktop.core.relative_days import with_days
from lead_desktop.jobs.describe import (
    RequestText,
    capabilities_of,
    filter_fields,
    request_text,
    search_parts,
    search_split,
)
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.fields.field_choice import ALL
from lead_desktop.ui.tabs.fields.field_source import FieldSource
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.tabs.search.draft import (
    FilterDraft,
    SearchDraft,
    draft_of,
    first_draft,
    range_key,
    range_of,
)
from lead_desktop.ui.tabs.search.search_questions import PrepareSearch, RereadPart
from lead_desktop.ui.tabs.search.search_words import run_words, split_words, windows_note
from lead_desktop.ui.translation import told, tr


@dataclass(frozen=True, slots=True)
class SearchPlan:
    """What would be asked.

    Attributes:
        parts: Parts of the search, each readable alone.
        request: First request, without keys.
        split: Which filters are applied here, as a sentence; "" when the CRM applies them all.
        problem: Why it cannot be asked, as a sentence, or "".
    """

    parts: tuple[SearchPart, ...] = ()
    request: RequestText = field(default_factory=RequestText)
    split: str = ""
    problem: str = ""


class SearchModel(QObject):
    """State of the left pane.

    Attributes:
        capabilities: What the CRM in use can do, or None without a connection.
        draft: The search as it is written now.
        plan: What it would ask.
        source: Fields of the account.
        order: By what the newest search is sorted, or None.
        job: The job shown on the right.

    Signals:
        changed: Plan or button.
        rebuilt: Filter rows, sort keys, dates or the whole draft changed otherwise than by typing.
    """

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self.job = JobModel(desk)
        self.source = FieldSource(desk, "search")
        self.capabilities: Capabilities | None = None
        self.draft = SearchDraft()
        self.plan = SearchPlan()
        self.order: SortKey | None = None
        self._drafts: dict[str, SearchDraft] = {}
        self._shown = ""
        desk.connection_changed.connect(self.use_connection)
        self.job.changed.connect(self.changed)
        self.source.choice.changed.connect(self._fields_changed)
        self.use_connection()

    @property
    def searches(self) -> bool:
        """The CRM in use can be searched."""
        return self.capabilities is not None and self.capabilities.search

    @property
    def filter_fields(self) -> tuple[FilterField, ...]:
        """What can be filtered by; () until the account's fields are known, where they differ by account."""
        connection = self._desk.connection
        return filter_fields(connection.provider, self.source.fields) if connection else ()

    @property
    def refusal(self) -> tuple[str, str] | None:
        """Title and words of the empty place while nothing can be searched, or None."""
        if self._desk.connection is not None:
            return None
        words = tr("Choose a connection at the top left, or make one. Ctrl+K opens the list.")
        return tr("No connection yet"), words

    @property
    def today(self) -> dt.date:
        """Today in the account's time zone."""
        return dt.datetime.fromtimestamp(self._desk.now(), tz=dt.UTC).astimezone(self._desk.zone).date()

    @property
    def range(self) -> str:
        """Key of the quick range that is chosen, or ""."""
        return range_key(self.draft.first_day, self.draft.last_day, self.today)

    @property
    def can_run(self) -> bool:
        """The search can be asked now."""
        connection = self._desk.connection
        return bool(
            connection and connection.url and self.searches and not self.plan.problem and not self.job.busy
        )

    @property
    def run_words(self) -> tuple[str, str]:
        """The filled button and the line under it."""
        connection = self._desk.connection
        if connection is None or self.capabilities is None:
            return tr("Search leads"), ""
        return run_words(connection, self.capabilities, len(self.plan.parts), busy=self.job.busy)

    @property
    def windows_note(self) -> str:
        """What a long range means for the CRM in use, or ""."""
        connection = self._desk.connection
        if connection is None or self.capabilities is None:
            return ""
        return windows_note(connection, self.capabilities, len(self.plan.parts))

    def query(self) -> SearchQuery:
        """The search as it would be asked."""
        written = self.written()
        return replace(written, filters=with_days(written.filters, self.today))

    def written(self) -> SearchQuery:
        """The search as it stands in the pane: days may be told from today."""
        choice, can = self.source.choice, self.capabilities
        if can is None or not (can.search_fields or can.fields_from_account):
            return self.draft.query()
        comes_anyway = choice.current_set == ALL and not can.fields_from_account
        return self.draft.query(() if comes_anyway else choice.chosen)

    def load(self, query: SearchQuery, quick_range: str = "") -> tuple[str, ...]:
        """Put a search into the pane; the names of fields it needs and the account does not have.

        Args:
            query: The search.
            quick_range: Key of the quick range its days are to be, or "".
        """
        free = tuple(name for name, _ in self.capabilities.sorts) if self.capabilities else ()
        draft, lost = draft_of(query, self.filter_fields, free)
        if quick_range:
            first, last = range_of(quick_range, self.today)
            draft = replace(draft, first_day=first, last_day=last)
        if query.fields:
            self.source.choice.choose(query.fields)
        self._set(draft, rebuild=True)
        return lost

    def set_text(self, text: str) -> None:
        """Free text was typed."""
        self._set(replace(self.draft, text=text))

    def set_lead_id(self, lead_id: str) -> None:
        """Only this lead."""
        self._set(replace(self.draft, lead_id=lead_id))

    def set_days(self, first: dt.date, last: dt.date) -> None:
        """First and last day were chosen."""
        self._set(replace(self.draft, first_day=first, last_day=last))

    def choose_range(self, key: str) -> None:
        """A quick range was chosen."""
        if key and key != self.range:
            first, last = range_of(key, self.today)
            self._set(replace(self.draft, first_day=first, last_day=last), rebuild=True)

    def add_filter(self, field: FilterField | None = None) -> None:
        """One more filter row: the first field without one."""
        fields = self.filter_fields
        used = {one.field.name for one in self.draft.filters}
        field = field or next((one for one in fields if one.name not in used), fields[0] if fields else None)
        if field is not None:
            self._set(self.draft.with_filter(field), rebuild=True)

    def change_filter(self, changed: FilterDraft) -> None:
        """A filter row was edited."""
        self._set(self.draft.with_changed(changed))

    def remove_filter(self, number: int) -> None:
        """A filter row was removed."""
        self._set(self.draft.without_filter(number), rebuild=True)

    def free_sorts(self) -> tuple[tuple[str, str], ...]:
        """Names and labels of what is not sorted by yet."""
        used = {key.field for key in self.draft.sort}
        return (
            tuple(one for one in self.capabilities.sorts if one[0] not in used) if self.capabilities else ()
        )

    def add_sort(self, field: str) -> None:
        """Sort by this too, after the others."""
        self._set(replace(self.draft, sort=(*self.draft.sort, SortKey(field))), rebuild=True)

    def flip_sort(self, field: str) -> None:
        """Turn a sort key over."""
        keys = (SortKey(k.field, not k.descending) if k.field == field else k for k in self.draft.sort)
        self._set(replace(self.draft, sort=tuple(keys)), rebuild=True)

    def remove_sort(self, field: str) -> None:
        """One sort key less."""
        keys = (key for key in self.draft.sort if key.field != field)
        self._set(replace(self.draft, sort=tuple(keys)), rebuild=True)

    def run(self) -> None:
        """Start the search."""
        connection = self._desk.connection
        if connection is not None and self.can_run:
            self.order = self.draft.sort[0] if self.draft.sort else None
            self.job.begin(PrepareSearch(connection.connection_id, self.query(), self.source.choice.fields))

    def reread(self, part: int) -> None:
        """Read one part again, alone."""
        if self.job.record is not None and not self.job.busy:
            self.job.begin(RereadPart(self.job.record.job_id, part))

    def shown_columns(self, stored: Sequence[Column]) -> tuple[tuple[int, Column], ...]:
        """Places and looks of the columns to show: where the CRM sends all fields, the chosen ones alone."""
        named = {column.key: (place, self.source.column(column)) for place, column in enumerate(stored)}
        record, connection = self.job.record, self._desk.connection
        here = record is not None and connection and record.connection_id == connection.connection_id
        can = self.capabilities
        if here and can is not None and not (can.search_fields or can.fields_from_account):
            chosen = tuple(named[name] for name in self.source.choice.chosen if name in named)
            if chosen:
                return chosen
        return tuple(named.values())

    @Slot()
    def use_connection(self) -> None:
        """Another connection is in use; its search is as it was left."""
        connection = self._desk.connection
        if self._shown:
            self._drafts[self._shown] = self.draft
        self._shown = connection.connection_id if connection else ""
        self.capabilities = capabilities_of(connection.provider) if connection else None
        if self.capabilities is not None:
            self.draft = self._drafts.get(self._shown) or first_draft(self.capabilities, self.today)
        self._replan()
        self.rebuilt.emit()

    def _set(self, draft: SearchDraft, *, rebuild: bool = False) -> None:
        self.draft = draft
        self._replan()
        if rebuild:
            self.rebuilt.emit()

    @Slot()
    def _fields_changed(self) -> None:
        """Other fields are wanted, or the account's fields came: what can be filtered by is known now."""
        self._replan()
        self.rebuilt.emit()

    @Slot()
    def _replan(self) -> None:
        self.plan = self._planned()
        self.changed.emit()

    def _planned(self) -> SearchPlan:
        connection = self._desk.connection
        if connection is None or not self.searches:
            return SearchPlan()
        query = self.query()
        try:
            parts = search_parts(connection, query)
            request = request_text(connection, query, parts[0])
        except InputError as error:
            return SearchPlan(problem=f"{told(error.message)} {told(error.do)}".strip())
        open_one = next((one for one in self.draft.filters if not one.complete), None)
        problem = tr("“{field}” has no value yet.", field=open_one.field.label) if open_one else ""
        labels = {one.field.name: one.field.label for one in self.draft.filters}
        split = split_words(connection, search_split(connection.provider, query), labels)
        return SearchPlan(parts, request, split, problem)
