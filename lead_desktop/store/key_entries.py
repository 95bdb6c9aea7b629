"""One keyring entry a secret: what it is called, and how it gets in and out. Calls to a back end may block."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias
from urllib.parse import urlsplit

from lead_desktop.core.connections import KEYS_OF, OPTIONAL_KEYS, Connection, Keys, Secret
from lead_desktop.core.errors import InputError
from lead_desktop.core.header_names import header_variable
from lead_desktop.store.keyrings import KeyringBackend

SERVICE = "lead-desktop"
LONGEST_KEY = (
    1_280  # Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560 bytes of UTF-16 (wincred.h, CREDENTIALW)
)
_HEADER = "header-"
_NO_NAME = "nothing"  # an entry that is never made: looking for it unlocks

Entries: TypeAlias = Mapping[str, Secret | None]
"""Secrets by entry ("access-key", "header-x-dealer"); None for one that is known not to be there."""


def host_of(connection: Connection) -> str:
    """Host and port keys are bound to; "" for the embedded sandbox, whose port changes at each start."""
    if connection.embedded:
        return ""
    parts = urlsplit(connection.url)
    return f"{parts.hostname or ''}:{parts.port}" if parts.port else parts.hostname or ""


def entries_of(connection: Connection) -> tuple[str, ...]:
    """Every entry a connection can have: its keys, then the values of its headers."""
    keys = [name.value for name in KEYS_OF[connection.provider]]
    return (*keys, *(_header_entry(name) for name in connection.headers))


def needed_entries(connection: Connection) -> tuple[str, ...]:
    """The entries without which nothing can be sent."""
    optional = {name.value for name in OPTIONAL_KEYS}
    return tuple(entry for entry in entries_of(connection) if entry not in optional)


def user_name(connection: Connection, entry: str) -> str:
    """What the entry is called in the keyring: bound to connection and host."""
    return f"{connection.connection_id}/{entry}@{host_of(connection)}"


def user_names(connection: Connection) -> tuple[str, ...]:
    """All entries of a connection as they are called in the keyring."""
    return tuple(user_name(connection, entry) for entry in entries_of(connection))


def entries_from(connection: Connection, keys: Keys) -> dict[str, Secret | None]:
    """What these keys say of the entries.

    Keys belong together: when one is given, those that are not are known not to be there.
    Headers stand each for itself, and headers the connection does not send are left out.
    """
    found: dict[str, Secret | None] = {}
    if keys.secrets:
        found |= {name.value: keys.get(name) for name in KEYS_OF[connection.provider]}
    for name in connection.headers:
        if (value := keys.header(name)) is not None:
            found[_header_entry(name)] = value
    return {entry: secret if secret and secret.reveal() else None for entry, secret in found.items()}


def keys_from(connection: Connection, entries: Entries) -> Keys:
    """The keys that stand in these entries."""
    secrets = ((name, entries.get(name.value)) for name in KEYS_OF[connection.provider])
    headers = ((name, entries.get(_header_entry(name))) for name in connection.headers)
    return Keys(
        tuple((name, secret) for name, secret in secrets if secret),
        tuple((name, secret) for name, secret in headers if secret),
    )


def first_of(connection: Connection, sources: Iterable[Entries]) -> dict[str, Secret | None]:
    """Keys from the first source that has all of them, and each header's value from the first that has it."""
    optional = {name.value for name in OPTIONAL_KEYS}
    keys = tuple(name.value for name in KEYS_OF[connection.provider])
    groups = (keys, *((_header_entry(name),) for name in connection.headers))
    found: dict[str, Secret | None] = {}
    for source in reversed(tuple(sources)):
        for group in groups:
            there = [entry for entry in group if source.get(entry)]
            if there and all(entry in there or entry in optional for entry in group):
                found |= {entry: source.get(entry) for entry in group}
    return found


def entries_in_environment(connection: Connection, environ: Mapping[str, str]) -> dict[str, Secret | None]:
    """What the environment holds: LEAD_DESKTOP_ACCESS_KEY, …, LEAD_DESKTOP_HEADER_X_DEALER."""
    variables = [(name.value, name.name) for name in KEYS_OF[connection.provider]]
    variables += [(_header_entry(name), header_variable(name)) for name in connection.headers]
    named = [(entry, environ.get(f"LEAD_DESKTOP_{variable}", "").strip()) for entry, variable in variables]
    return {entry: Secret(text) for entry, text in named if text}


def check_lengths(entries: Entries) -> None:
    """See that a keyring can hold each of them.

    Raises:
        InputError: One is longer than `LONGEST_KEY`.
    """
    for entry, secret in entries.items():
        if secret is not None and len(secret.reveal()) > LONGEST_KEY:
            raise InputError(
                "The key is too long",
                f"The {entry_words(entry)} has more than {LONGEST_KEY:,} characters.",
                safe="Nothing was saved.",
                do="Copy the key again, without anything around it.",
            )


def entry_words(entry: str) -> str:
    """What a person calls it: “access key”, “value of header x-dealer”."""
    if entry.startswith(_HEADER):
        return f"value of header {entry.removeprefix(_HEADER)}"
    return entry.replace("-", " ")


def unlock(backend: KeyringBackend) -> None:
    """Let the keyring ask the person for its password, if it is locked; reads and changes nothing."""
    backend.get_password(SERVICE, _NO_NAME)


def read(backend: KeyringBackend, connection: Connection, entries: Iterable[str]) -> dict[str, Secret | None]:
    """What the keyring holds of these entries."""
    texts = {entry: backend.get_password(SERVICE, user_name(connection, entry)) for entry in entries}
    return {entry: Secret(text) if text else None for entry, text in texts.items()}


def write(backend: KeyringBackend, connection: Connection, entries: Entries) -> None:
    """Keep these entries, and forget those that are None. After a failure all are as before, or none is left."""
    done = 0
    try:
        for entry, secret in entries.items():
            if secret is None:
                _drop(backend, user_name(connection, entry))
            else:
                backend.set_password(SERVICE, user_name(connection, entry), secret.reveal())
            done += 1
    except BaseException:
        if done:  # a new key beside an old one would be refused at the next start
            forget(backend, [user_name(connection, entry) for entry in entries])
        raise


def forget(backend: KeyringBackend, names: Iterable[str]) -> None:
    """Forget what the keyring holds under these names."""
    for name in names:
        _drop(backend, name)


def _drop(backend: KeyringBackend, name: str) -> None:
    if backend.get_password(SERVICE, name) is not None:
        backend.delete_password(SERVICE, name)


def _header_entry(name: str) -> str:
    return f"{_HEADER}{name.lower()}"
