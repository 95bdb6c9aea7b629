"""Which keyring keys may be kept in: real ones of the operating system, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Protocol

SESSION_ONLY = "this session only"
_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105 - the name of a class
# Any package, PYTHON_KEYRING_BACKEND or keyringrc.cfg can choose another back end, a plain-text file included:
# https://github.com/jaraco/keyring#configuring
_ALLOWED = {
    _SECRET_SERVICE: "the system keyring (Secret Service)",
    "keyring.backends.libsecret.Keyring": "the system keyring (Secret Service)",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
}
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_NONE_THERE = frozenset({"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"})
_WINDOWS = "keyring.backends.Windows.WinVaultKeyring"


class KeyringBackend(Protocol):
    """The part of a `keyring` back end that is used; every call may block."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""


@dataclass(frozen=True, slots=True)
class KeyringChoice:
    """Where keys can be kept on this computer.

    Attributes:
        backend: The keyring, or None when there is none that may be used.
        place: Its name for a person, or SESSION_ONLY.
        reason: Why there is none, as a sentence, or "".
    """

    backend: KeyringBackend | None
    place: str
    reason: str = ""


KeyringChooser = Callable[[], KeyringChoice]


def choose_keyring() -> KeyringChoice:
    """The keyring of this computer. Blocks: to be called off the window's thread."""
    import keyring  # noqa: PLC0415 - takes a quarter of a second, and only a thread may wait for it

    found = judge_keyring(keyring.get_keyring())
    return found if found.backend is not None else _look_again(found)


def _look_again(before: KeyringChoice) -> KeyringChoice:
    """A keyring that came since the first look, unless the person chose another one; `keyring` looks once."""
    from keyring import backend, core  # noqa: PLC0415 - as above

    if core.load_env() is None and core.load_config() is None:
        for kind in sorted(
            backend.KeyringBackend.get_viable_backends(), key=backend.by_priority, reverse=True
        ):
            if f"{kind.__module__}.{kind.__qualname__}" in _ALLOWED:
                return judge_keyring(kind())
    return before


def is_locked(backend: object) -> bool:
    """Whether it would have to ask for its password; False where that cannot be told without asking."""
    if _class_name(backend) != _SECRET_SERVICE:
        return False
    module: Any = import_module(type(backend).__module__)
    try:
        with closing(module.secretstorage.dbus_init()) as bus:
            return bool(module.secretstorage.Collection(bus).is_locked())
    except module.exceptions.ItemNotFoundException:  # it is made when the first key is kept
        return False


def judge_keyring(backend: object) -> KeyringChoice:
    """Whether keys may go to this back end; of a chain, its first real keyring."""
    name = _class_name(backend)
    if name == _CHAINER:
        members: Iterable[object] = getattr(backend, "backends", ())
        for member in members:
            choice = judge_keyring(member)
            if choice.backend is not None:
                return choice
        return KeyringChoice(None, SESSION_ONLY, "This computer has no keyring that is unlocked by its user.")
    if name in _NONE_THERE:
        return KeyringChoice(None, SESSION_ONLY, "This computer has no keyring.")
    if name not in _ALLOWED:
        return KeyringChoice(
            None, SESSION_ONLY, f"The keyring chosen here ({name}) may keep keys in clear text."
        )
    if name == _WINDOWS:
        backend.persist = "local machine"  # type: ignore[attr-defined]  # the default roams to other computers
    return KeyringChoice(backend, _ALLOWED[name])  # type: ignore[arg-type]  # each class of the list has the three methods


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
