"""A connection being made or changed, decided without a widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.core.connections import (
    KEYS_OF,
    OPTIONAL_KEYS,
    Connection,
    Environment,
    KeyName,
    Keys,
    ProviderId,
    Secret,
    check_base_url,
    read_calls_a_day,
)
from lead_desktop.core.errors import InputError, LeadDesktopError
from lead_desktop.jobs.questions import RemoveConnection, SaveConnection
from lead_desktop.jobs.try_connection import TriedStep, TryConnection
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.ui.api_thread import Interim
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.window_questions import FindKeyPlace

REGIONS = (  # LeadSquared, "User Authentication" page: one host per data centre
    ("Singapore", "https://api.leadsquared.com"),
    ("United States, us11", "https://api-us11.leadsquared.com"),
    ("India, in21", "https://api-in21.leadsquared.com"),
    ("India, in22", "https://api-in22.leadsquared.com"),
    ("Ireland, ir31", "https://api-ir31.leadsquared.com"),
    ("Canada, ca12", "https://api-ca12.leadsquared.com"),
)
FIRST_URL = {
    ProviderId.LEADSQUARED: "https://api-in21.leadsquared.com",
    ProviderId.OCTANIST: "https://octanist.com/api",
    ProviderId.JTC_DMS: "https://dms-gs.jtc.aljabr.com.sa/gs",
}
FIRST_COLOUR = {Environment.PRODUCTION: "plum", Environment.SANDBOX: "teal"}
KEY_LABELS = {
    KeyName.ACCESS_KEY: "Access key",
    KeyName.SECRET_KEY: "Secret key",
    KeyName.API_KEY: "API key",
    KeyName.TOKEN: "Token (optional)",
}


@dataclass(frozen=True, slots=True)
class Problems:
    """What keeps a connection from being used, as sentences; "" where all is well."""

    name: str = ""
    url: str = ""
    calls_a_day: str = ""

    @property
    def any(self) -> bool:
        """Something is wrong."""
        return bool(self.name or self.url or self.calls_a_day)


class ConnectionModel(QObject):
    """The dialog's state.

    Attributes:
        draft: The connection as it stands.
        is_new: It was not saved before.
        steps: Steps of the newest test.
        testing, saving: A test runs; it is being saved.
        tested_ok: True or False after a test of exactly this draft, else None.
        error: What ended a test or a save, or None.
        place: Where keys are kept, or None while that is not known.

    Signals:
        changed: Anything above changed.
        saved: The Connection that was saved.
        removed: It is gone.
    """

    changed = Signal()
    saved = Signal(object)
    removed = Signal()

    def __init__(self, desk: WindowDesk, connection: Connection | None, new_id: str) -> None:
        super().__init__()
        self._desk = desk
        self._asker = Asker(desk, self)
        self.is_new = connection is None
        self.draft = connection or Connection(
            new_id, "", ProviderId.LEADSQUARED, FIRST_URL[ProviderId.LEADSQUARED]
        )
        self._saved_host = "" if connection is None else _host(connection.url)
        self._keys: dict[KeyName, str] = {}
        self._calls_problem = ""
        self._token = 0
        self.steps: tuple[TriedStep, ...] = ()
        self.testing = self.saving = False
        self.tested_ok: bool | None = None
        self.error: LeadDesktopError | None = None
        self.place: KeyPlace | None = None
        desk.api.interim.connect(self._step_came)
        self._asker.ask(FindKeyPlace(), self._place_came, self._failed)

    @property
    def key_names(self) -> tuple[KeyName, ...]:
        """Keys the provider needs."""
        return KEYS_OF[self.draft.provider]

    @property
    def keys_kept(self) -> bool:
        """Keys were saved for this host before, so the fields may stay empty."""
        return not self.is_new and _host(self.draft.url) == self._saved_host

    @property
    def busy(self) -> bool:
        """Nothing can be pressed now."""
        return self.testing or self.saving

    def problems(self) -> Problems:
        """What is wrong with name, address and calls a day."""
        name = "" if self.draft.name.strip() else "Give the connection a name."
        try:
            check_base_url(self.draft.url)
        except InputError as error:
            return Problems(name, f"{error.message} {error.do}".strip(), self._calls_problem)
        return Problems(name, calls_a_day=self._calls_problem)

    def choose_provider(self, provider: ProviderId) -> None:
        """Another CRM: its first address, no keys."""
        if provider is self.draft.provider:
            return
        url = self.draft.url
        if url in FIRST_URL.values() or url in dict(REGIONS).values() or not url:
            url = FIRST_URL[provider]
        self._keys.clear()
        self._change(replace(self.draft, provider=provider, url=url))

    def set_name(self, name: str) -> None:
        """Another name; what was tested stays tested."""
        self.draft = replace(self.draft, name=name)
        self.changed.emit()

    def set_url(self, url: str) -> None:
        """Another address."""
        if url.strip() != self.draft.url:
            self._change(replace(self.draft, url=url.strip()))

    def set_colour(self, colour: str) -> None:
        """Another colour."""
        self.draft = replace(self.draft, colour=colour)
        self.changed.emit()

    def set_environment(self, environment: Environment) -> None:
        """Production or sandbox; the colour goes along while nobody chose another."""
        colour = self.draft.colour
        if colour == FIRST_COLOUR[self.draft.environment]:
            colour = FIRST_COLOUR[environment]
        self.draft = replace(self.draft, environment=environment, colour=colour)
        self.changed.emit()

    def set_calls_a_day(self, text: str) -> None:
        """Another number, or none; what was tested stays tested."""
        self._calls_problem = ""
        try:
            self.draft = replace(self.draft, calls_a_day=read_calls_a_day(text))
        except InputError as error:
            self._calls_problem = f"{error.message} {error.do}"
        self.changed.emit()

    def set_key(self, name: KeyName, text: str) -> None:
        """Another key; blanks around it are dropped."""
        self._keys[name] = text.strip()
        self._change(self.draft)

    def keys(self) -> Keys | None:
        """Keys as typed, or None when all fields are empty."""
        typed = tuple((name, Secret(text)) for name in self.key_names if (text := self._keys.get(name, "")))
        return Keys(typed) if typed else None

    def missing_key(self) -> str:
        """Sentence naming a key that is needed and not typed, or ""."""
        typed = [name for name in self.key_names if self._keys.get(name)]
        if self.keys_kept and not typed:
            return ""
        for name in self.key_names:
            if name not in OPTIONAL_KEYS and name not in typed:
                return f"{KEY_LABELS[name]} is missing."
        return ""

    def test(self) -> None:
        """Try the connection as it stands."""
        if self.busy or self.problems().url:
            self.changed.emit()
            return
        self.steps, self.testing, self.tested_ok, self.error = (), True, None, None
        draft = replace(self.draft, url=check_base_url(self.draft.url))
        self._token = self._desk.api.ask(TryConnection(draft, self.keys()))
        self._asker.expect(self._token, self._tested, self._test_failed)
        self.changed.emit()

    def save(self) -> None:
        """Save it, tested or not."""
        if self.busy or self.problems().any:
            self.changed.emit()
            return
        self.saving, self.error = True, None
        draft = replace(self.draft, name=self.draft.name.strip(), url=check_base_url(self.draft.url))
        self._asker.ask(
            SaveConnection(draft, self.keys()), lambda place: self._saved(draft, place), self._failed
        )
        self.changed.emit()

    def remove(self) -> None:
        """Forget the connection and its keys."""
        if not self.busy and not self.is_new:
            self.saving = True
            self._asker.ask(RemoveConnection(self.draft.connection_id), self._removed, self._failed)
            self.changed.emit()

    def _change(self, draft: Connection) -> None:
        self.draft, self.tested_ok, self.steps, self.error = draft, None, (), None
        if self.testing:
            self.testing, self._token = False, 0  # an answer to the old draft says nothing of this one
        self.changed.emit()

    @Slot(object)
    def _step_came(self, word: Interim) -> None:
        if word.token == self._token and isinstance(word.value, TriedStep) and self.testing:
            self.steps = (*self.steps, word.value)
            self.changed.emit()

    def _tested(self, steps: tuple[TriedStep, ...]) -> None:
        if self.testing:
            self.testing, self.steps = False, steps
            self.tested_ok = all(step.ok for step in steps)
            self.changed.emit()

    def _test_failed(self, error: LeadDesktopError) -> None:
        if self.testing:
            self.testing, self.tested_ok, self.error = False, False, error
            self.changed.emit()

    def _place_came(self, place: KeyPlace) -> None:
        self.place = place
        self.changed.emit()

    def _saved(self, draft: Connection, place: KeyPlace) -> None:
        self.saving, self.place = False, place
        self._desk.connections_changed.emit()
        self.saved.emit(draft)

    def _removed(self, _nothing: object) -> None:
        self.saving = False
        self._desk.connections_changed.emit()
        self.removed.emit()

    def _failed(self, error: LeadDesktopError) -> None:
        self.saving, self.error = False, error
        self.changed.emit()


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""
