"""Keys: kept in the operating system's keyring or in memory, never in a file of ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

from lead_desktop.core.connections import KEYS_OF, OPTIONAL_KEYS, Connection, KeyName, Keys, Secret
from lead_desktop.core.errors import InputError, KeyringProblem, KeysRefused, LeadDesktopError
from lead_desktop.store.daemon_calls import DaemonCalls
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringBackend, KeyringChooser

T = TypeVar("T")
SERVICE = "lead-desktop"
TIME_LIMIT_S = 20.0
LONGEST_KEY = (
    1_280  # Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes of UTF-16 (wincred.h, CREDENTIALW)
)


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
    """The keys of all connections.

    Keys are read from this session's memory (what was typed and could not be kept), then the keyring, then the
    environment (`LEAD_DESKTOP_ACCESS_KEY`, `…_SECRET_KEY`, `…_API_KEY`, `…_TOKEN`). One keyring entry per key,
    bound to connection and host: a connection whose address changes does not take its keys along.

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
        self._session: dict[tuple[str, str], Keys] = {}

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
        remembered = self._remembered(connection)
        if remembered is not None:
            return remembered
        if connection.embedded:
            raise _missing(connection)
        problem: KeyringProblem | None = None
        try:
            kept = await self._in_keyring(lambda backend: _read(backend, connection), Keys())
        except KeyringProblem as error:
            problem, kept = error, Keys()
        for found in (kept, self._from_environment(connection)):
            if found.secrets and _complete(connection, found):
                return found
        if problem is not None:
            raise problem
        if not _complete(connection, Keys()):
            raise _missing(connection)
        return Keys()

    async def save(self, connection: Connection, keys: Keys) -> KeyPlace:
        """Keep the keys of a connection, in the keyring if it takes them, else for this session.

        Raises:
            InputError: A key is longer than a keyring can hold.
        """
        self._learn(keys)
        for name, secret in keys.secrets:
            if len(secret.reveal()) > LONGEST_KEY:
                raise InputError(
                    "The key is too long",
                    f"The {_words(name)} has more than {LONGEST_KEY:,} characters.",
                    safe="Nothing was saved.",
                    do="Copy the key again, without anything around it.",
                )
        self._remember(connection, keys)
        if connection.embedded:
            return KeyPlace(
                SESSION_ONLY, persistent=False, reason="The sandbox makes new keys at each start."
            )
        try:
            place = await self._place_after(lambda backend: _write(backend, connection, keys))
        except KeyringProblem as problem:
            return KeyPlace(SESSION_ONLY, persistent=False, reason=problem.message)
        if place.persistent:
            self._forget(connection)
        return place

    async def remove(self, connection: Connection) -> None:
        """Forget the keys of a connection. To be called with the old record when its address changes.

        Raises:
            KeyringProblem: The keyring could not be asked; keys may still be in it.
        """
        for known in [known for known in self._session if known[0] == connection.connection_id]:
            del self._session[known]
        if not connection.embedded:
            await self._in_keyring(lambda backend: _delete(backend, connection), None)

    async def place(self) -> KeyPlace:
        """Where keys would be kept now. Does not unlock the keyring."""
        try:
            return await self._place_after(lambda _backend: None)
        except KeyringProblem as problem:
            return KeyPlace(SESSION_ONLY, persistent=False, reason=problem.message)

    def remember_for_session(self, connection_id: str, keys: Keys) -> None:
        """Use these keys for a connection until the app is closed, whatever its address."""
        self._learn(keys)
        self._session[connection_id, ""] = keys

    def _remembered(self, connection: Connection) -> Keys | None:
        bound = self._session.get((connection.connection_id, _host(connection)))
        return self._session.get((connection.connection_id, "")) if bound is None else bound

    def _remember(self, connection: Connection, keys: Keys) -> None:
        self._forget(connection)
        self._session[connection.connection_id, _host(connection)] = keys

    def _forget(self, connection: Connection) -> None:
        for host in (_host(connection), ""):
            self._session.pop((connection.connection_id, host), None)

    def _from_environment(self, connection: Connection) -> Keys:
        named = [
            (name, self._environ.get(f"LEAD_DESKTOP_{name.name}", "").strip())
            for name in KEYS_OF[connection.provider]
        ]
        return Keys(tuple((name, Secret(text)) for name, text in named if text))

    async def _place_after(self, action: Callable[[KeyringBackend], None]) -> KeyPlace:
        def work() -> KeyPlace:
            choice = self._choose()
            if choice.backend is None:
                return KeyPlace(SESSION_ONLY, persistent=False, reason=choice.reason)
            action(choice.backend)
            return KeyPlace(choice.place, persistent=True)

        return await self._ask(work)

    async def _in_keyring(self, action: Callable[[KeyringBackend], T], otherwise: T) -> T:
        def work() -> T:
            choice = self._choose()
            return otherwise if choice.backend is None else action(choice.backend)

        return await self._ask(work)

    async def _ask(self, work: Callable[[], T]) -> T:
        try:
            return await self._calls.run(work, self._time_limit_s)
        except LeadDesktopError:
            raise
        except TimeoutError as error:
            raise KeyringProblem(
                "The keyring does not answer",
                f"The keyring gave no answer in {self._time_limit_s:g} s; it may be asking for its password.",
                safe="Nothing was sent.",
                do="Unlock the keyring, then try again.",
            ) from error
        except Exception as error:  # noqa: BLE001 - back ends raise what their platform raises; its text may hold keys
            raise _problem(error) from None


def _read(backend: KeyringBackend, connection: Connection) -> Keys:
    found = [
        (name, backend.get_password(SERVICE, _username(connection, name)))
        for name in KEYS_OF[connection.provider]
    ]
    return Keys(tuple((name, Secret(text)) for name, text in found if text))


def _write(backend: KeyringBackend, connection: Connection, keys: Keys) -> None:
    written: list[str] = []
    try:
        for name in KEYS_OF[connection.provider]:
            secret, username = keys.get(name), _username(connection, name)
            if secret is not None and secret.reveal():
                written.append(username)
                backend.set_password(SERVICE, username, secret.reveal())
            else:
                _drop(backend, username)
    except BaseException:  # a new key beside an old one would be refused at the next start
        for username in written:
            _drop(backend, username)
        raise


def _delete(backend: KeyringBackend, connection: Connection) -> None:
    _write(backend, connection, Keys())


def _drop(backend: KeyringBackend, username: str) -> None:
    if backend.get_password(SERVICE, username) is not None:
        backend.delete_password(SERVICE, username)


def _username(connection: Connection, name: KeyName) -> str:
    return f"{connection.connection_id}/{name.value}@{_host(connection)}"


def _host(connection: Connection) -> str:
    if connection.embedded:
        return ""  # its port changes at each start
    parts = urlsplit(connection.url)
    return f"{parts.hostname or ''}:{parts.port}" if parts.port else parts.hostname or ""


def _complete(connection: Connection, keys: Keys) -> bool:
    return all(keys.get(name) or name in OPTIONAL_KEYS for name in KEYS_OF[connection.provider])


def _words(name: KeyName) -> str:
    return name.value.replace("-", " ")


def _missing(connection: Connection) -> KeysRefused:
    names = " and ".join(_words(name) for name in KEYS_OF[connection.provider])
    return KeysRefused(
        "The keys are missing",
        f"There is no {names} for “{connection.name}”.",
        do="Type the keys in the connection.",
    )


def _problem(error: Exception) -> KeyringProblem:
    kind = type(error).__name__
    locked = "Locked" in kind
    return KeyringProblem(
        "The keyring is locked" if locked else "The keyring cannot be used",
        "The keyring is locked." if locked else "The keyring reported an error.",
        safe="Nothing was sent.",
        do="Unlock the keyring, then try again.",
        code=kind,
    )
