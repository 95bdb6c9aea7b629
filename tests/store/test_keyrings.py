"""Which keyrings keys may go to."""

from __future__ import annotations

import asyncio

import pytest

from lead_desktop.core.connections import KeyName, Keys, Secret
from lead_desktop.store.credentials import Credentials
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice, choose_keyring, judge_keyring

KEYS = Keys(((KeyName.ACCESS_KEY, Secret("invented-1")), (KeyName.SECRET_KEY, Secret("invented-2"))))


class RecordingKeyring:
    """Takes every key it is given."""

    def __init__(self):
        self.entries = {}

    def get_password(self, service, username):
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        self.entries[service, username] = password

    def delete_password(self, service, username):
        del self.entries[service, username]


def fake(module, name="Keyring", **attributes):
    """An object whose class says it comes from the module."""
    return type(name, (RecordingKeyring,), {"__module__": module, "__qualname__": name, **attributes})()


@pytest.mark.parametrize(
    ("module", "name", "place"),
    [
        ("keyring.backends.SecretService", "Keyring", "the system keyring (Secret Service)"),
        ("keyring.backends.kwallet", "DBusKeyring", "KWallet"),
        ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager"),
        ("keyring.backends.macOS", "Keyring", "macOS Keychain"),
    ],
)
def test_real_keyrings_are_used(module, name, place):
    backend = fake(module, name)
    assert judge_keyring(backend) == KeyringChoice(backend, place)


def test_keys_do_not_roam_to_other_windows_computers():
    backend = fake("keyring.backends.Windows", "WinVaultKeyring")
    judge_keyring(backend)
    assert backend.persist == "local machine"


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyrings.alt.file", "PlaintextKeyring"),
        ("keyrings.alt.file", "EncryptedKeyring"),
        ("keyring.backends.null", "Keyring"),
        ("keyring.backends.fail", "Keyring"),
        ("evil.keyring.backends.macOS", "Keyring"),
    ],
)
def test_any_other_keyring_gets_no_key_and_the_reason_is_said(module, name, connection):
    backend = fake(module, name)
    kept = Credentials(lambda: judge_keyring(backend), {})
    place = asyncio.run(kept.save(connection, KEYS))
    assert (place.place, place.persistent) == (SESSION_ONLY, False)
    assert place.reason
    assert backend.entries == {}


def test_of_a_chain_only_a_real_keyring_is_used():
    plain, real = fake("keyrings.alt.file", "PlaintextKeyring"), fake("keyring.backends.SecretService")
    chain = fake("keyring.backends.chainer", "ChainerBackend", backends=[plain, real])
    assert judge_keyring(chain).backend is real
    none = fake("keyring.backends.chainer", "ChainerBackend", backends=[plain])
    assert judge_keyring(none).backend is None


def test_the_keyring_of_this_computer_is_judged(monkeypatch):
    monkeypatch.setattr("keyring.get_keyring", lambda: fake("keyrings.alt.file", "PlaintextKeyring"))
    assert choose_keyring().reason == (
        "The keyring chosen here (keyrings.alt.file.PlaintextKeyring) may keep keys in clear text."
    )
