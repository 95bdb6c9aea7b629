from __future__ import annotations

import asyncio
import base64
import threading
from dataclasses import replace

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from lead_desktop.core.connections import KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import InputError, KeyringProblem, KeysRefused
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.credentials import Credentials, KeyPlace
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice

CANARY = "CANARY-8472-key"
KEYS = Keys(((KeyName.ACCESS_KEY, Secret(CANARY)), (KeyName.SECRET_KEY, Secret(f"{CANARY}-2"))))


def credentials(backend, environ=None, *, time_limit_s=5.0):
    return Credentials(
        lambda: KeyringChoice(backend, "the test keyring"), environ or {}, time_limit_s=time_limit_s
    )


def session_only(environ=None):
    return Credentials(
        lambda: KeyringChoice(None, SESSION_ONLY, "This computer has no keyring."), environ or {}
    )


def texts(keys):
    return [secret.reveal() for _, secret in keys.secrets]


def test_keys_are_kept_one_entry_each_bound_to_connection_and_host(backend, connection):
    place = asyncio.run(credentials(backend).save(connection, KEYS))
    assert place == KeyPlace("the test keyring", persistent=True)
    assert sorted(backend.entries) == [
        ("lead-desktop", "c-1/access-key@api-in21.leadsquared.com"),
        ("lead-desktop", "c-1/secret-key@api-in21.leadsquared.com"),
    ]
    assert asyncio.run(credentials(backend).keys(connection)) == KEYS


def test_keys_do_not_follow_a_connection_to_another_host(backend, connection):
    asyncio.run(credentials(backend).save(connection, KEYS))
    moved = replace(connection, url="https://api-in21.leadsquared.com.evil.example")
    with pytest.raises(KeysRefused, match="access key and secret key"):
        asyncio.run(credentials(backend).keys(moved))


def test_keys_of_this_session_do_not_follow_to_another_host_either(connection):
    kept = session_only()
    asyncio.run(kept.save(connection, KEYS))
    with pytest.raises(KeysRefused):
        asyncio.run(kept.keys(replace(connection, url="https://elsewhere.example")))


def test_missing_keys_are_a_sentence(backend, connection):
    with pytest.raises(KeysRefused) as caught:
        asyncio.run(credentials(backend).keys(connection))
    assert "“Main account”" in caught.value.sentence()
    assert caught.value.do == "Type the keys in the connection."


def test_half_of_the_keys_are_missing_keys(backend, connection):
    backend.entries["lead-desktop", "c-1/access-key@api-in21.leadsquared.com"] = CANARY
    with pytest.raises(KeysRefused):
        asyncio.run(credentials(backend).keys(connection))


def test_the_environment_is_asked_after_the_keyring(backend, connection):
    environ = {"LEAD_DESKTOP_ACCESS_KEY": " env-1 ", "LEAD_DESKTOP_SECRET_KEY": "env-2"}
    assert texts(asyncio.run(credentials(backend, environ).keys(connection))) == ["env-1", "env-2"]
    asyncio.run(credentials(backend).save(connection, KEYS))
    assert asyncio.run(credentials(backend, environ).keys(connection)) == KEYS


def test_a_connection_may_need_no_keys(backend, connection):
    jtc = replace(connection, provider=ProviderId.JTC_DMS)
    assert asyncio.run(credentials(backend).keys(jtc)) == Keys()
    token = asyncio.run(credentials(backend, {"LEAD_DESKTOP_TOKEN": "t"}).keys(jtc))
    assert texts(token) == ["t"]


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (KeyringLocked("locked"), "The keyring is locked"),
        (NoKeyringError(CANARY), "The keyring cannot be used"),
        (RuntimeError(f"D-Bus said {CANARY}"), "The keyring cannot be used"),
    ],
)
def test_a_keyring_that_fails_is_a_sentence_without_its_text(backend, connection, error, title):
    backend.fails = error
    with pytest.raises(KeyringProblem) as caught:
        asyncio.run(credentials(backend).keys(connection))
    assert caught.value.title == title
    assert CANARY not in caught.value.sentence()
    assert caught.value.__suppress_context__


def test_a_locked_keyring_does_not_matter_when_the_environment_has_keys(backend, connection):
    backend.fails = KeyringLocked("locked")
    environ = {"LEAD_DESKTOP_ACCESS_KEY": "env-1", "LEAD_DESKTOP_SECRET_KEY": "env-2"}
    assert texts(asyncio.run(credentials(backend, environ).keys(connection))) == ["env-1", "env-2"]


def test_keys_a_keyring_does_not_take_are_kept_for_this_session(backend, connection):
    backend.fails = KeyringLocked("locked")
    kept = credentials(backend)
    place = asyncio.run(kept.save(connection, KEYS))
    assert place == KeyPlace(SESSION_ONLY, persistent=False, reason="The keyring is locked.")
    assert asyncio.run(kept.keys(connection)) == KEYS
    with pytest.raises(KeyringProblem):
        asyncio.run(credentials(backend).keys(connection))


def test_new_keys_of_this_session_win_over_old_ones_in_the_keyring(backend, connection):
    kept = credentials(backend)
    asyncio.run(kept.save(connection, Keys(tuple((name, Secret("old")) for name, _ in KEYS.secrets))))
    backend.fails = KeyringLocked("locked")
    asyncio.run(kept.save(connection, KEYS))
    backend.fails = None
    assert asyncio.run(kept.keys(connection)) == KEYS


def test_a_new_key_is_not_left_beside_an_old_one(backend, connection):
    kept = credentials(backend)
    asyncio.run(kept.save(connection, Keys(tuple((name, Secret("old")) for name, _ in KEYS.secrets))))
    backend.fails_at = "secret-key"
    assert not asyncio.run(kept.save(connection, KEYS)).persistent
    assert backend.entries == {}
    with pytest.raises(KeysRefused):
        asyncio.run(credentials(backend).keys(connection))


def test_a_first_key_that_is_not_taken_leaves_the_old_pair_whole(backend, connection):
    kept = credentials(backend)
    old = Keys(tuple((name, Secret("old")) for name, _ in KEYS.secrets))
    asyncio.run(kept.save(connection, old))
    backend.fails_at = "access-key"
    assert not asyncio.run(kept.save(connection, KEYS)).persistent
    backend.fails_at = ""
    assert asyncio.run(credentials(backend).keys(connection)) == old


def test_what_was_typed_is_kept_when_the_keyring_is_tried_again(backend, connection):
    kept = credentials(backend)
    backend.fails = KeyringLocked("locked")
    asyncio.run(kept.save(connection, KEYS))
    assert asyncio.run(kept.place()) == KeyPlace(SESSION_ONLY, False, "The keyring is locked.")
    assert not asyncio.run(kept.keep_typed([connection])).persistent
    backend.fails = None
    assert asyncio.run(kept.keep_typed([connection])) == KeyPlace("the test keyring", persistent=True)
    assert asyncio.run(kept.place()).persistent
    assert asyncio.run(credentials(backend).keys(connection)) == KEYS


def test_a_keyring_tried_again_for_nothing_is_unlocked_and_unchanged(backend, connection):
    assert asyncio.run(credentials(backend).keep_typed([connection])).persistent
    backend.fails = KeyringLocked("locked")
    assert asyncio.run(credentials(backend).keep_typed([connection])).reason == "The keyring is locked."
    assert backend.entries == {}


def test_what_was_given_up_is_not_written_later(backend, connection):
    backend.gate.clear()
    kept = credentials(backend, time_limit_s=0.05)
    assert not asyncio.run(kept.save(connection, KEYS)).persistent
    backend.gate.set()
    assert asyncio.run(credentials(backend).place()).persistent
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(timeout=5)
    assert backend.entries == {}


def test_a_call_that_hangs_for_ever_does_not_stand_before_another_try(backend, connection):
    stuck = threading.Event()
    first = iter([stuck])

    def choose():
        if (wait := next(first, None)) is not None:
            wait.wait()
        return KeyringChoice(backend, "the test keyring")

    kept = Credentials(choose, {}, time_limit_s=1.0)
    assert not asyncio.run(kept.save(connection, KEYS)).persistent
    assert asyncio.run(kept.keep_typed([connection])).persistent
    assert asyncio.run(credentials(backend).keys(connection)) == KEYS
    stuck.set()


def test_a_slow_keyring_is_given_up_after_the_time_limit_and_the_loop_goes_on(backend, connection):
    backend.gate.clear()
    kept = credentials(backend, time_limit_s=0.05)

    async def ask_while_ticking():
        ticks = 0
        question = asyncio.ensure_future(kept.keys(connection))
        while not question.done():
            await asyncio.sleep(0)
            ticks += 1
        return ticks, question.exception()

    ticks, error = asyncio.run(ask_while_ticking())
    assert ticks > 10
    assert isinstance(error, KeyringProblem)
    assert "no answer in 0.05 s" in error.sentence()


def test_keys_saved_while_the_keyring_hangs_are_there_at_once_for_this_session(backend, connection):
    backend.gate.clear()
    kept = credentials(backend, time_limit_s=0.05)
    place = asyncio.run(kept.save(connection, KEYS))
    assert (place.place, place.persistent) == (SESSION_ONLY, False)
    assert asyncio.run(kept.keys(connection)) == KEYS


def test_a_question_behind_a_hanging_one_is_dropped_not_piled_up(backend, connection):
    backend.gate.clear()
    kept = credentials(backend, time_limit_s=0.02)
    for _ in range(3):
        with pytest.raises(KeyringProblem):
            asyncio.run(kept.keys(connection))
    assert [thread.name for thread in threading.enumerate()].count("keyring") == 1
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "keyring")


def test_without_a_keyring_keys_last_for_this_session_and_this_is_said(connection):
    kept = session_only()
    assert asyncio.run(kept.place()) == KeyPlace(SESSION_ONLY, False, "This computer has no keyring.")
    assert asyncio.run(kept.save(connection, KEYS)).reason == "This computer has no keyring."
    assert asyncio.run(kept.keys(connection)) == KEYS
    asyncio.run(kept.remove(connection))
    with pytest.raises(KeysRefused):
        asyncio.run(kept.keys(connection))


def test_removed_keys_are_gone_everywhere(backend, connection):
    kept = credentials(backend)
    asyncio.run(kept.save(connection, KEYS))
    asyncio.run(kept.remove(connection))
    asyncio.run(kept.remove(connection))
    assert backend.entries == {}


def test_the_sandbox_never_asks_the_keyring(backend, connection):
    backend.fails = AssertionError("the keyring was asked")
    kept = credentials(backend, {"LEAD_DESKTOP_ACCESS_KEY": "env", "LEAD_DESKTOP_SECRET_KEY": "env"})
    sandbox = replace(connection, embedded=True, url="")
    with pytest.raises(KeysRefused):
        asyncio.run(kept.keys(sandbox))
    kept.remember_for_session(sandbox.connection_id, KEYS)
    running = replace(sandbox, url="http://127.0.0.1:40123")
    assert asyncio.run(kept.keys(running)) == KEYS
    assert not asyncio.run(kept.save(running, KEYS)).persistent
    asyncio.run(kept.remove(running))
    with pytest.raises(KeysRefused):
        asyncio.run(kept.keys(running))


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (Keys(((KeyName.ACCESS_KEY, Secret("x" * 1_281)),)), "The access key has more than 1,280 characters"),
        (Keys(headers=(("X-A", Secret("x" * 1_281)),)), "The value of header x-a has more than 1,280"),
    ],
)
def test_a_key_no_keyring_can_hold_is_refused(backend, connection, keys, words):
    with pytest.raises(InputError, match=words):
        asyncio.run(credentials(backend).save(replace(connection, headers=("X-A",)), keys))
    assert backend.entries == {}


def test_no_file_of_the_profile_holds_a_key(profile, db, backend, connection):
    ConnectionBook(db).save(connection)
    asyncio.run(session_only().save(connection, KEYS))
    backend.fails = RuntimeError(CANARY)
    asyncio.run(credentials(backend).save(connection, KEYS))
    needles = (CANARY.encode(), CANARY.encode("utf-16-le"), base64.b64encode(CANARY.encode())[:12])
    files = [path for path in profile.root.rglob("*") if path.is_file()]
    assert profile.database in files
    assert not [path for path in files for needle in needles if needle in path.read_bytes()]
