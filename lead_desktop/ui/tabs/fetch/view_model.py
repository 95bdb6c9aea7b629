"""What the Fetch screen decides: what can be pasted, what a run costs, whether it can start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.capabilities import Capabilities
from lead_desktop.core.connections import PROVIDER_NAMES
from lead_desktop.core.errors import InputError
from lead_desktop.core.pasted_ids import PastedCounts, parse_lines
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.models.pasted_index import PastedText
from lead_desktop.ui.tabs.fetch.fetch_questions import PrepareFetch, ReadIds
from lead_desktop.ui.tabs.fetch.fetch_words import FetchWords, calls_needed, plan_words, words_of
from lead_desktop.ui.tabs.fields.field_source import FieldSource
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.results.job_model import JobModel
from lead_desktop.ui.translation import tr

NOTHING = PastedCounts(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class RunButton:
    """The filled button and the line under it."""

    text: str
    hint: str
    enabled: bool
    again: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is nothing to fetch here, and what to do instead."""

    title: str
    words: str
    action: str = ""


class FetchModel(QObject):
    """State of the left pane.

    Attributes:
        capabilities: What the CRM in use can do, or None without a connection.
        counts: Lines in the box, as last counted.
        source: Fields of the account.
        job: The job shown on the right.

    Signals:
        changed: Button, counts, or connection.
        ids_read: Lines read from a file.
    """

    changed = Signal()
    ids_read = Signal(object)

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self._asker = Asker(desk, self)
        self.job = JobModel(desk)
        self.source = FieldSource(desk, "fetch")
        self.capabilities: Capabilities | None = None
        self.counts = NOTHING
        desk.connection_changed.connect(self.use_connection)
        self.job.changed.connect(self.changed)
        self.source.choice.changed.connect(self.changed)
        self.use_connection()

    @property
    def words(self) -> FetchWords | None:
        """Title and nouns for the CRM in use; None where nothing can be fetched."""
        fetches = self.capabilities is not None and self.capabilities.fetch_kinds
        return words_of(self.capabilities) if fetches and self.capabilities else None

    @property
    def refusal(self) -> Refusal | None:
        """Why nothing can be fetched here, or None."""
        connection = self._desk.connection
        if connection is None or self.capabilities is None:
            return Refusal(
                tr("No connection yet"),
                tr("Choose a connection at the top left, or make one. Ctrl+K opens the list."),
            )
        if self.capabilities.fetch_kinds:
            return None
        crm = PROVIDER_NAMES[connection.provider]
        return Refusal(
            tr("{crm} has no fetch by ids", crm=crm),
            tr("{crm} gives leads by search: by text, filters and dates. Nothing was sent.", crm=crm),
            tr("Search leads"),
        )

    @property
    def run_button(self) -> RunButton:
        """What the filled button says now."""
        words, connection = self.words, self._desk.connection
        if words is None or connection is None or self.capabilities is None:
            return RunButton(tr("Fetch leads"), "", enabled=False)
        ids = self.counts.ids
        if self.job.busy:
            hint = tr("You can edit the list. Changes apply to the next fetch.")
            return RunButton(words.fetching(ids), hint, enabled=False)
        if not ids:
            return RunButton(words.fetch, words.paste_first, enabled=False)
        if not connection.url:
            return RunButton(words.fetch_counted(ids), tr("The sandbox is starting."), enabled=False)
        if not self.source.choice.chosen:
            return RunButton(words.fetch_counted(ids), tr("Choose at least one column."), enabled=False)
        plan = plan_words(
            calls_needed(self.counts, self.capabilities), connection.rate or self.capabilities.rate
        )
        again = self.job.receipt is not None and self.job.receipt.rows_in == self.counts.lines
        fetch = words.fetch_again(ids) if again else words.fetch_counted(ids)
        return RunButton(fetch, plan, enabled=True, again=again)

    def set_counts(self, counts: PastedCounts) -> None:
        """The box counted its lines."""
        self.counts = counts
        self.changed.emit()

    def run(self, texts: Sequence[str], pasted: PastedText | None = None) -> None:
        """Fetch what is in the box.

        Args:
            texts: The lines.
            pasted: The same, if what each line is is known already.
        """
        connection, capabilities = self._desk.connection, self.capabilities
        if connection is None or capabilities is None or self.job.busy:
            return
        lines = pasted or tuple(parse_lines(texts, capabilities.fetch_kinds))
        if not (lines.holds_ids if isinstance(lines, PastedText) else any(line.value for line in lines)):
            self._desk.show_error(
                InputError(
                    tr("Nothing to fetch"),
                    tr("No line holds an id that can be looked up."),
                    safe=tr("Nothing was sent."),
                    do=tr("Paste ids on the left, one a line."),
                )
            )
            return
        self.job.begin(PrepareFetch(connection.connection_id, lines, self.source.choice.columns()))

    def read_file(self, path: str) -> None:
        """Read ids from a file into the box."""
        connection = self._desk.connection
        if connection is not None and self.capabilities is not None:
            question = ReadIds(path, connection.connection_id, self.capabilities.fetch_kinds)
            self._asker.ask(question, self.ids_read.emit, self._desk.show_error)

    @Slot()
    def use_connection(self) -> None:
        """Another connection is in use."""
        connection = self._desk.connection
        self.capabilities = capabilities_of(connection.provider) if connection else None
        self.changed.emit()
