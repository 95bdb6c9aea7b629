"""Keys: kept in the operating system's keyring or in memory, never in a file of ours."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from lead_desktop.core.connections import Connection, Keys
from lead_desktop.core.errors import KeyringProblem, KeysRefused, LeadDesktopError
from lead_desktop.store import key_entries
from lead_desktop.store.daemon_calls import DaemonCalls
from lead_desktop.store.key_entries import Entries
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringBackend, KeyringChoice, KeyringChooser, is_locked

T = TypeVar("T")
TIME_LIMIT_S = 20.0


def _ignore(_keys: Keys) -> None:
    """Nobody wants to know the keys."""


@dataclass(frozen=True, slots=True)
class KeyPlace:
    """Where keys are kept.

    Attributes:
        place: "macOS Keychain", "this session only", …
        persistent: They are still there after the app was closed.
        reason: Why they are not persistent, as a sentence, or "".
    """

    place: str
    persistent: bool
    reason: str = ""


class Credentials:
    """The keys of all connections, values of extra headers included.

    Keys are read from this session's memory (what was typed and could not be kept), then the keyring, then the
    environment (`LEAD_DESKTOP_ACCESS_KEY`, `…_SECRET_KEY`, `…_API_KEY`, `…_TOKEN`, `…_HEADER_X_DEALER`). One
    keyring entry per key, bound to connection and host: a connection whose address changes does not take its
    keys along.

    Args:
        choose_keyring: Finds the keyring; may block.
        environ: The environment.
        time_limit_s: Longest wait for the keyring, which may be asking the person for a password.
        learn: Is told of all keys that are read or typed, to keep them out of the log.
    """

    def __init__(
        self,
        choose_keyring: KeyringChooser,
        environ: Mapping[str, str],
        *,
        time_limit_s: float = TIME_LIMIT_S,
        learn: Callable[[Keys], None] = _ignore,
    ) -> None:
        self._learn = learn
        self._choose = choose_keyring
        self._environ = environ
        self._time_limit_s = time_limit_s
        self._calls = DaemonCalls()
        self._session: dict[tuple[str, str], Entries] = {}
        self._whatever_host: dict[str, Keys] = {}
        self._reason = ""

    async def keys(self, connection: Connection) -> Keys:
        """The keys of a connection.

        Raises:
            KeysRefused: There are none.
            KeyringProblem: The keyring is locked, slow or broken, and there are none elsewhere.
        """
        found = await self._find(connection)
        self._learn(found)
        return found

    async def _find(self, connection: Connection) -> Keys:
        typed = self._typed(connection)
        unknown = [entry for entry in key_entries.entries_of(connection) if entry not in typed]
        kept: Entries = {}
        problem: KeyringProblem | None = None
        if unknown and not connection.embedded:
            try:
                kept = await self._in_keyring(
                    lambda backend: key_entries.read(backend, connection, unknown), kept
                )
            except KeyringProblem as error:
                problem = error
        sources = [typed, kept]
        if not connection.embedded:
            sources.append(key_entries.entries_in_environment(connection, self._environ))
        found = key_entries.first_of(connection, sources)
        missing = [entry for entry in key_entries.needed_entries(connection) if not found.get(entry)]
        if problem is not None and (missing or not found):
            raise problem
        if missing:
            raise _missing(connection, missing)
        return key_entries.keys_from(connection, found)

    async def save(self, connection: Connection, keys: Keys, *, whole: bool = False) -> KeyPlace:
        """Keep the keys of a connection, in the keyring if it takes them, else for this session.

        Args:
            connection: Whose they are.
            keys: Its new keys; without any, and for each header without a value, those there are stay.
            whole: Nothing was kept before, so what is not given is not there.

        Raises:
            InputError: A key is longer than a keyring can hold.
        """
        self._learn(keys)
        given = key_entries.entries_from(connection, keys)
        if whole:
            given = {**dict.fromkeys(key_entries.entries_of(connection)), **given}
        key_entries.check_lengths(given)
        self._remember(connection, given)
        if connection.embedded:
            return KeyPlace(
                SESSION_ONLY, persistent=False, reason="The sandbox makes new keys at each start."
            )
        return await self._keep(connection, given)

    async def remove(self, connection: Connection, names: Iterable[str] = ()) -> None:
        """Forget the keys of a connection.

        Args:
            connection: Whose they are.
            names: Further entries of the keyring to forget: those of its earlier hosts and headers.

        Raises:
            KeyringProblem: The keyring could not be asked; keys may still be in it.
        """
        self._whatever_host.pop(connection.connection_id, None)
        for known in [known for known in self._session if known[0] == connection.connection_id]:
            del self._session[known]
        if not connection.embedded:
            await self.forget((*key_entries.user_names(connection), *names))

    async def forget(self, names: Iterable[str]) -> None:
        """Forget entries of the keyring, by name.

        Raises:
            KeyringProblem: The keyring could not be asked; they may still be in it.
        """
        each = tuple(dict.fromkeys(names))
        await self._in_keyring(lambda backend: key_entries.forget(backend, each), None)

    async def place(self) -> KeyPlace:
        """Where keys would be kept now. Does not unlock the keyring."""
        if self._session:
            return KeyPlace(SESSION_ONLY, persistent=False, reason=self._reason)
        return await self._tried(_refuse_locked, unlock=False)

    async def keep_typed(self, connections: Iterable[Connection]) -> KeyPlace:
        """Ask the keyring once more to keep what was typed; it may ask the person for its password.

        Args:
            connections: Those whose keys may be waiting.
        """
        self._calls = DaemonCalls()  # a call that hangs for ever must not stand before this one
        for connection in connections:
            waiting = self._session.get((connection.connection_id, key_entries.host_of(connection)))
            if waiting is not None:
                place = await self._keep(connection, waiting)
                if not place.persistent:
                    return place
        return await self._tried(key_entries.unlock)

    def remember_for_session(self, connection_id: str, keys: Keys) -> None:
        """Use these keys for a connection until the app is closed, whatever its address."""
        self._learn(keys)
        self._whatever_host[connection_id] = keys

    def _typed(self, connection: Connection) -> Entries:
        """What this session knows, without asking anybody."""
        bound = self._session.get((connection.connection_id, key_entries.host_of(connection)), {})
        keys = self._whatever_host.get(connection.connection_id)
        if keys is None:
            return bound
        nothing = dict.fromkeys(key_entries.entries_of(connection))
        return {**nothing, **key_entries.entries_from(connection, keys), **bound}

    def _remember(self, connection: Connection, given: Entries) -> None:
        self._whatever_host.pop(connection.connection_id, None)
        place = (connection.connection_id, key_entries.host_of(connection))
        self._session[place] = {**self._session.get(place, {}), **given}

    def _forget(self, connection: Connection, given: Entries) -> None:
        place = (connection.connection_id, key_entries.host_of(connection))
        before = self._session.pop(place, {})
        if rest := {entry: secret for entry, secret in before.items() if entry not in given}:
            self._session[place] = rest

    async def _keep(self, connection: Connection, given: Entries) -> KeyPlace:
        place = await self._tried(lambda backend: key_entries.write(backend, connection, given))
        if place.persistent:
            self._forget(connection, given)
        else:
            self._reason = place.reason
        return place

    async def _tried(self, action: Callable[[KeyringBackend], None], *, unlock: bool = True) -> KeyPlace:
        def act(choice: KeyringChoice) -> KeyPlace:
            if choice.backend is None:
                return KeyPlace(SESSION_ONLY, persistent=False, reason=choice.reason)
            action(choice.backend)
            return KeyPlace(choice.place, persistent=True)

        try:
            return await self._ask(act, unlock=unlock)
        except KeyringProblem as problem:
            return KeyPlace(SESSION_ONLY, persistent=False, reason=problem.message)

    async def _in_keyring(self, action: Callable[[KeyringBackend], T], otherwise: T) -> T:
        return await self._ask(
            lambda choice: otherwise if choice.backend is None else action(choice.backend), unlock=True
        )

    async def _ask(self, act: Callable[[KeyringChoice], T], *, unlock: bool) -> T:
        """Unlock the keyring, which may wait for the person, and act, unless that was given up meanwhile."""
        given_up = threading.Event()

        def work() -> T:
            choice = self._choose()
            if unlock and choice.backend is not None:
                key_entries.unlock(choice.backend)
            if given_up.is_set():
                raise TimeoutError
            return act(choice)

        try:
            return await self._calls.run(work, self._time_limit_s)
        except LeadDesktopError:
            raise
        except TimeoutError as error:
            given_up.set()
            raise KeyringProblem(
                "The keyring does not answer",
                f"The keyring gave no answer in {self._time_limit_s:g} s; it may be asking for its password.",
                safe="Nothing was sent.",
                do="Unlock the keyring, then try again.",
            ) from error
        except Exception as error:  # noqa: BLE001 - back ends raise what their platform raises; its text may hold keys
            raise _problem(error) from None


def _refuse_locked(backend: KeyringBackend) -> None:
    if is_locked(backend):
        raise _locked()


def _missing(connection: Connection, entries: Iterable[str]) -> KeysRefused:
    names = " and ".join(key_entries.entry_words(entry) for entry in entries)
    return KeysRefused(
        "The keys are missing",
        f"There is no {names} for “{connection.name}”.",
        do="Type the keys in the connection.",
    )


def _locked(code: str = "KeyringLocked") -> KeyringProblem:
    return KeyringProblem(
        "The keyring is locked",
        "The keyring is locked.",
        safe="Nothing was sent.",
        do="Unlock the keyring, then try again.",
        code=code,
    )


def _problem(error: Exception) -> KeyringProblem:
    kind = type(error).__name__
    if "Locked" in kind:
        return _locked(kind)
    return KeyringProblem(
        "The keyring cannot be used",
        "The keyring reported an error.",
        safe="Nothing was sent.",
        do="Unlock the keyring, then try again.",
        code=kind,
    )
