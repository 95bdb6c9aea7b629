"""A connection and its keys are kept together, and every key of it goes when it goes."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import InputError, KeyringProblem, KeysRefused, UnknownName
from lead_desktop.jobs.kept_keys import KeepTypedKeys
from lead_desktop.jobs.questions import RemoveConnection, SaveConnection
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.keyrings import KeyringChoice
from lead_desktop.store.profile import Profile

JTC = Connection("j-1", "Dealer", ProviderId.JTC_DMS, "https://dms.example/gs", headers=("X-Dealer",))
KEYS = Keys(((KeyName.TOKEN, Secret("token-1")),), (("X-Dealer", Secret("value-1")),))
MOVED = replace(JTC, url="https://other.example/gs", headers=("X-Dealer", "X-Desk"))
MOVED_KEYS = Keys(headers=(("X-Dealer", Secret("value-2")), ("X-Desk", Secret("value-3"))))


class DictKeyring:
    """A keyring in memory; `locked` makes every call fail."""

    def __init__(self):
        self.entries = {}
        self.locked = False

    def _enter(self):
        if self.locked:
            raise type("KeyringLocked", (Exception,), {})

    def get_password(self, _service, username):
        self._enter()
        return self.entries.get(username)

    def set_password(self, _service, username, password):
        self._enter()
        self.entries[username] = password

    def delete_password(self, _service, username):
        self._enter()
        del self.entries[username]


@pytest.fixture
def backend():
    return DictKeyring()


@pytest.fixture
def ask(tmp_path, backend):
    """Asks one question after the other, in one workspace."""

    async def each(questions):
        workspace = Workspace.open(
            Profile(tmp_path / "profile"), environ={}, keyring=lambda: KeyringChoice(backend, "the keyring")
        )
        try:
            return [await question.run(workspace, lambda _word: None) for question in questions][-1]
        finally:
            await workspace.close()

    return lambda *questions: asyncio.run(each(questions))


class KeysOf:
    """The question which keys a connection has."""

    def __init__(self, connection):
        self.connection = connection

    async def run(self, workspace, _report):
        return await workspace.credentials.keys(self.connection)


def test_keys_are_there_at_the_next_start(ask):
    assert ask(SaveConnection(JTC, KEYS)).persistent
    assert ask(KeysOf(JTC)) == KEYS


def test_another_host_asks_for_keys_and_values_again_and_the_old_ones_are_gone(ask, backend):
    ask(SaveConnection(JTC, KEYS))
    ask(SaveConnection(replace(JTC, url="https://other.example/gs")))
    assert backend.entries == {}
    with pytest.raises(KeysRefused, match="value of header x-dealer"):
        ask(KeysOf(replace(JTC, url="https://other.example/gs")))


def test_a_new_path_or_name_keeps_the_keys(ask):
    ask(SaveConnection(JTC, KEYS))
    renamed = replace(JTC, url="https://dms.example/other", name="Dealer 2")
    ask(SaveConnection(renamed))
    assert ask(KeysOf(renamed)) == KEYS


def test_a_header_that_is_not_sent_any_more_leaves_no_value(ask, backend):
    ask(SaveConnection(JTC, KEYS))
    ask(SaveConnection(replace(JTC, headers=())))
    assert list(backend.entries) == ["j-1/token@dms.example"]


def test_removing_a_connection_removes_what_a_locked_keyring_kept_of_its_earlier_host(ask, backend):
    ask(SaveConnection(JTC, KEYS))
    backend.locked = True
    assert not ask(SaveConnection(MOVED, MOVED_KEYS)).persistent
    assert len(backend.entries) == 2
    with pytest.raises(KeyringProblem) as caught:
        ask(RemoveConnection("j-1"))
    assert caught.value.safe == "The connection and its keys are still there."
    backend.locked = False
    assert ask(SaveConnection(replace(MOVED, headers=()))).persistent
    assert backend.entries == {}
    ask(SaveConnection(MOVED, MOVED_KEYS))
    ask(RemoveConnection("j-1"))
    assert backend.entries == {}
    with pytest.raises(UnknownName):
        ask(RemoveConnection("j-1"))


def test_keys_typed_while_the_keyring_was_locked_are_kept_when_it_is_tried_again(ask, backend):
    class Unlock:
        async def run(self, _workspace, _report):
            backend.locked = False

    backend.locked = True
    place = ask(SaveConnection(JTC, KEYS), Unlock(), KeepTypedKeys())
    assert place.persistent
    assert ask(KeysOf(JTC)) == KEYS


@pytest.mark.parametrize(
    ("connection", "keys"),
    [
        (JTC, Keys(headers=(("X-Dealer", Secret("x" * 1_281)),))),
        (replace(JTC, headers=("Host",)), None),
        (replace(JTC, headers=("X-A", "x-a")), None),
    ],
    ids=["too long", "a header of the app", "twice"],
)
def test_what_cannot_be_kept_or_sent_saves_nothing(ask, backend, connection, keys):
    with pytest.raises(InputError):
        ask(SaveConnection(connection, keys))
    with pytest.raises(UnknownName):
        ask(RemoveConnection("j-1"))
    assert backend.entries == {}
