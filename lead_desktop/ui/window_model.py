"""What the frame shows, decided without a widget: connections, running jobs, quota, health."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import KeyringProblem, LeadDesktopError
from lead_desktop.core.progress import JobEnded, JobProgress, Phase, QuotaUse
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.ui.api_thread import Answer
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.key_keeper import kept_message, session_message
from lead_desktop.ui.messages import message_of
from lead_desktop.ui.widgets.connection_switcher import Health
from lead_desktop.ui.window_questions import (
    KeepSetting,
    ListConnections,
    ListedConnections,
    UseConnection,
)

_SLOW_MS = 3_000.0


class WindowModel(QObject):
    """State of the frame.

    Attributes:
        connections: All there are.
        running: Ids of jobs that have not ended, paused ones included.
        at_work: Ids of those that are not paused.
        health: How the CRM in use answers.
        use: Newest use of the rate limit of the connection in use, or None.
        keeper: Where keys are kept.

    Signals:
        changed: Something above changed.
        message: A Message to show.
    """

    changed = Signal()
    message = Signal(object)

    def __init__(self, desk: WindowDesk, *, prefer_sandbox: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._prefer_sandbox = prefer_sandbox
        self.connections: tuple[Connection, ...] = ()
        self.running: tuple[str, ...] = ()
        self.at_work: tuple[str, ...] = ()
        self.health = Health.UNTRIED
        self.use: QuotaUse | None = None
        self._seen: dict[str, tuple[Health, QuotaUse | None]] = {}
        self._tokens: dict[int, str] = {}
        self.keeper = desk.key_keeper
        self.keeper.changed.connect(self.changed)
        self.keeper.tried.connect(self._tried_keyring)
        desk.api.events.connect(self._events)
        desk.api.answered.connect(self._answered)
        desk.api.broken.connect(self._broken)
        desk.connections_changed.connect(self.list_connections)

    def begin(self) -> None:
        """Ask for everything once."""
        self.list_connections()
        self.keeper.look()

    @Slot()
    def list_connections(self) -> None:
        """Read the list of connections again."""
        self._tokens[self._desk.api.ask(ListConnections())] = "list"

    def choose(self, connection: Connection) -> None:
        """Work with this connection; a built-in one gets its address a moment later."""
        current = self._desk.connection
        if current is not None:
            idle = replace(self.use, used=0, wait_until_s=None) if self.use else None
            self._seen[current.connection_id] = (self.health, idle)
        self.health, self.use = self._seen.get(connection.connection_id, (Health.UNTRIED, None))
        self._desk.use(connection)
        self._tokens[self._desk.api.ask(UseConnection(connection.connection_id))] = "use"
        self.changed.emit()

    def keep(self, key: str, value: str | int | bool) -> None:  # noqa: FBT001 - a setting's value
        """Keep a setting."""
        self._tokens[self._desk.api.ask(KeepSetting(key, value))] = "keep"

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        kind = self._tokens.pop(answer.token, None)
        if kind is None:
            return
        if answer.error is not None:
            self.message.emit(message_of(answer.error))
        elif isinstance(answer.value, ListedConnections):
            self._listed(answer.value)
        elif isinstance(answer.value, Connection):
            current = self._desk.connection
            if current and current.connection_id == answer.value.connection_id and current != answer.value:
                self._desk.use(answer.value)
        self.changed.emit()

    def _listed(self, listed: ListedConnections) -> None:
        self.connections = listed.connections
        current = self._desk.connection
        known = {connection.connection_id: connection for connection in listed.connections}
        if current is not None and current.connection_id in known:
            fresh = known[current.connection_id]
            if not fresh.embedded and fresh != current:
                self._desk.use(fresh)
            return
        chosen = self._first_choice(listed)
        if chosen is not None:
            self.choose(chosen)
        elif current is not None:
            self._desk.use(None)

    def _first_choice(self, listed: ListedConnections) -> Connection | None:
        built_in = [connection for connection in listed.connections if connection.embedded]
        if self._prefer_sandbox and built_in:
            return built_in[0]
        for connection in listed.connections:
            if connection.connection_id == listed.last:
                return connection
        return next((c for c in listed.connections if not c.embedded), None)

    @Slot(object)
    def _events(self, events: tuple[object, ...]) -> None:
        running = {job_id: job_id in self.at_work for job_id in self.running}
        for event in events:
            if isinstance(event, JobProgress) and event.phase is not Phase.ENDED:
                running[event.job_id] = event.phase is not Phase.PAUSED
                if event.phase is Phase.OFFLINE and self._is_current(event.connection_id):
                    self.health = Health.FAILING
            elif isinstance(event, JobEnded):
                running.pop(event.job_id, None)
                self._ended(event)
            elif isinstance(event, QuotaUse) and self._is_current(event.connection_id):
                self._used(event)
        self.running = tuple(running)
        self.at_work = tuple(job_id for job_id, works in running.items() if works)
        self.changed.emit()

    def _used(self, use: QuotaUse) -> None:
        """A client that was just opened knows no answer yet; the one before may have had one."""
        before = self.use if self.use and self.use.connection_id == use.connection_id else None
        fresh = before is None or use.last_answer_s != before.last_answer_s
        if use.last_answer_ms is not None and fresh:  # an old answer says nothing of the road now
            self.health = Health.SLOW if use.last_answer_ms >= _SLOW_MS else Health.HEALTHY
        elif use.last_answer_ms is None and before is not None:
            use = replace(use, last_answer_s=before.last_answer_s, last_answer_ms=before.last_answer_ms)
        self.use = use

    def _ended(self, event: JobEnded) -> None:
        if event.error is not None:
            self.message.emit(message_of(event.error))
        if isinstance(event.error, KeyringProblem):
            self.keeper.look()
        self._desk.data_changed.emit()

    @Slot(object)
    def _tried_keyring(self, place: KeyPlace) -> None:
        if place.persistent:
            self._desk.show(kept_message(place))
        else:
            self._desk.show(session_message(place), self.keeper.try_again)

    def _is_current(self, connection_id: str) -> bool:
        current = self._desk.connection
        return current is not None and current.connection_id == connection_id

    @Slot(object)
    def _broken(self, error: LeadDesktopError) -> None:
        self.message.emit(message_of(error))
