"""A connection being made or changed: tested, saved and removed, decided without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import (
    Connection,
    Environment,
    KeyName,
    ProviderId,
    SafeMode,
    check_base_url,
)
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.questions import RemoveConnection, SaveConnection
from lead_desktop.jobs.try_connection import TriedStep, TryConnection, facts_of
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.ui.api_thread import Interim
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.connection_draft import ConnectionDraft, Part, Problems
from lead_desktop.ui.key_keeper import session_message
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.window_questions import ListConnections, ListedConnections


class ConnectionModel(QObject):
    """The dialog's state.

    Attributes:
        typed: What was typed.
        steps: Steps of the newest test.
        testing, saving: A test runs; it is being saved.
        tested_ok: True or False after a test of exactly this draft, else None.
        error: What ended a test or a save, or None.
        keeper: Where keys are kept.
        facts: What the newest good test found out of the account, or None.
        filled: Parts that were empty, and have been filled from `facts`.

    Signals:
        changed: Anything above changed.
        saved: The Connection that was saved.
        removed: It is gone.
    """

    changed = Signal()
    saved = Signal(object)
    removed = Signal()

    def __init__(
        self, desk: WindowDesk, connection: Connection | None, new_id: str, *, is_new: bool = False
    ) -> None:
        super().__init__()
        self._desk = desk
        self._asker = Asker(desk, self)
        self.typed = ConnectionDraft(connection, new_id, is_new=is_new or connection is None)
        self._token = 0
        self.steps: tuple[TriedStep, ...] = ()
        self.testing = self.saving = False
        self.tested_ok: bool | None = None
        self.error: LeadDesktopError | None = None
        self.keeper = desk.key_keeper
        self.facts: AccountFacts | None = None
        self.filled: tuple[Part, ...] = ()
        desk.api.interim.connect(self._step_came)
        self.keeper.look()
        self._asker.ask(ListConnections(), self._listed, self._failed)

    @property
    def draft(self) -> Connection:
        """The connection as it stands."""
        return self.typed.connection

    @property
    def is_new(self) -> bool:
        """It was not saved before."""
        return self.typed.is_new

    @property
    def busy(self) -> bool:
        """Nothing can be pressed now."""
        return self.testing or self.saving

    def problems(self) -> Problems:
        """What is wrong with what was typed."""
        return self.typed.problems()

    def choose_provider(self, provider: ProviderId) -> None:
        """Another CRM: its first address, no keys."""
        if provider is not self.draft.provider:
            self.typed.choose_provider(provider)
            self._untested()

    def set_name(self, name: str) -> None:
        """Another name; what was tested stays tested."""
        self._look(replace(self.draft, name=name))

    def set_colour(self, colour: str) -> None:
        """Another colour."""
        self._look(replace(self.draft, colour=colour))

    def set_url(self, url: str) -> None:
        """Another address."""
        if url.strip() != self.draft.url:
            self.typed.connection = replace(self.draft, url=url.strip())
            self._untested()

    def set_environment(self, environment: Environment) -> None:
        """Production or sandbox."""
        self.typed.set_environment(environment)
        self.changed.emit()

    def set_safe_mode(self, mode: SafeMode) -> None:
        """What stands before an upload."""
        self._look(replace(self.draft, safe_mode=mode))

    def set_part(self, part: Part, text: str) -> None:
        """What was typed for a part that may stay empty; what was tested stays tested."""
        self.typed.set_part(part, text)
        self.changed.emit()

    def set_headers(self, rows: Sequence[tuple[str, str]]) -> None:
        """Names and values of the extra headers."""
        self.typed.set_headers(rows)
        self._untested()

    def set_key(self, name: KeyName, text: str) -> None:
        """Another key; blanks around it are dropped."""
        self.typed.set_key(name, text)
        self._untested()

    def test(self) -> None:
        """Try the connection as it stands."""
        if self.busy or self.problems().url or self.problems().parts:
            self.changed.emit()
            return
        self.steps, self.testing, self.tested_ok, self.error = (), True, None, None
        self.facts = None
        draft = replace(self.draft, url=check_base_url(self.draft.url))
        self._token = self._desk.api.ask(TryConnection(draft, self.typed.keys()))
        self._asker.expect(self._token, self._tested, self._test_failed)
        self.changed.emit()

    def use_url(self, url: str) -> bool:
        """Take the address a test found to be right, and test there; False when keys have to be typed first."""
        self.set_url(url)
        if self.typed.missing_key():
            return False
        self.test()
        return True

    def save(self) -> None:
        """Save it, tested or not."""
        if self.busy or self.problems().any:
            self.changed.emit()
            return
        self.saving, self.error = True, None
        draft = replace(self.draft, name=self.draft.name.strip(), url=check_base_url(self.draft.url))
        self._asker.ask(
            SaveConnection(draft, self.typed.keys()), lambda place: self._saved(draft, place), self._failed
        )
        self.changed.emit()

    def remove(self) -> None:
        """Forget the connection and its keys."""
        if not self.busy and not self.is_new:
            self.saving = True
            self._asker.ask(RemoveConnection(self.draft.connection_id), self._removed, self._failed)
            self.changed.emit()

    def _look(self, draft: Connection) -> None:
        self.typed.connection = draft
        self.changed.emit()

    def _untested(self) -> None:
        self.tested_ok, self.steps, self.error, self.facts = None, (), None, None
        if self.testing:
            self.testing, self._token = False, 0  # an answer to the old draft says nothing of this one
        self.changed.emit()

    @Slot(object)
    def _step_came(self, word: Interim) -> None:
        if word.token == self._token and isinstance(word.value, TriedStep) and self.testing:
            self.steps = (*self.steps, word.value)
            self.changed.emit()

    def _listed(self, listed: ListedConnections) -> None:
        own = self.draft.connection_id
        self.typed.other_names = tuple(one.name for one in listed.connections if one.connection_id != own)
        self.changed.emit()

    def _tested(self, steps: tuple[TriedStep, ...]) -> None:
        if self.testing:
            self.testing, self.steps = False, steps
            self.tested_ok = all(step.ok for step in steps)
            self.facts = facts_of(steps) if self.tested_ok else None
            if self.facts is not None:
                self.filled = (*self.filled, *self.typed.fill_from(self.facts))
            self.changed.emit()

    def _test_failed(self, error: LeadDesktopError) -> None:
        if self.testing:
            self.testing, self.tested_ok, self.error = False, False, error
            self.changed.emit()

    def _saved(self, draft: Connection, place: KeyPlace) -> None:
        self.saving = False
        self.keeper.note(place)
        if self.typed.keys() is not None and not place.persistent:
            self._desk.show(session_message(place), self.keeper.try_again)
        self._desk.connections_changed.emit()
        self.saved.emit(draft)

    def _removed(self, _nothing: object) -> None:
        self.saving = False
        self._desk.connections_changed.emit()
        self.removed.emit()

    def _failed(self, error: LeadDesktopError) -> None:
        self.saving, self.error = False, error
        self.changed.emit()
