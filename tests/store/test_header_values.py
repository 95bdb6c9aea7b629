"""Values of extra headers are keys: one entry each, bound to connection and host."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import KeyringProblem, KeysRefused
from lead_desktop.store.credentials import Credentials
from lead_desktop.store.keyrings import KeyringChoice

CANARY = "CANARY-header-31"
JTC = Connection(
    "j-1", "Dealer", ProviderId.JTC_DMS, "https://dms.example:8443/gs", headers=("X-Dealer", "X-Desk")
)
VALUES = (("X-Dealer", Secret(CANARY)), ("x-desk", Secret("7")))
BOTH = Keys(((KeyName.TOKEN, Secret("token-1")),), VALUES)


def credentials(backend, environ=None, learn=lambda _keys: None):
    return Credentials(lambda: KeyringChoice(backend, "the test keyring"), environ or {}, learn=learn)


def test_each_value_is_an_entry_of_its_own(backend):
    assert asyncio.run(credentials(backend).save(JTC, BOTH)).persistent
    assert {name: text for (_service, name), text in backend.entries.items()} == {
        "j-1/token@dms.example:8443": "token-1",
        "j-1/header-x-dealer@dms.example:8443": CANARY,
        "j-1/header-x-desk@dms.example:8443": "7",
    }
    found = asyncio.run(credentials(backend).keys(JTC))
    assert found.get(KeyName.TOKEN) == Secret("token-1")
    assert found.headers == (("X-Dealer", Secret(CANARY)), ("X-Desk", Secret("7")))


def test_a_new_value_leaves_the_others_and_the_keys_as_they_are(backend):
    asyncio.run(credentials(backend).save(JTC, BOTH))
    kept = credentials(backend)
    assert asyncio.run(kept.save(JTC, Keys(headers=(("X-Desk", Secret("8")),)))).persistent
    found = asyncio.run(kept.keys(JTC))
    assert found == Keys(BOTH.secrets, (("X-Dealer", Secret(CANARY)), ("X-Desk", Secret("8"))))


def test_a_new_token_leaves_the_values_as_they_are(backend):
    asyncio.run(credentials(backend).save(JTC, BOTH))
    asyncio.run(credentials(backend).save(JTC, Keys(((KeyName.TOKEN, Secret("token-2")),))))
    found = asyncio.run(credentials(backend).keys(JTC))
    assert found.get(KeyName.TOKEN) == Secret("token-2")
    assert found.header("x-dealer") == Secret(CANARY)


def test_values_do_not_follow_a_connection_to_another_host(backend):
    kept = credentials(backend)
    asyncio.run(kept.save(JTC, BOTH))
    with pytest.raises(KeysRefused, match="value of header x-dealer and value of header x-desk"):
        asyncio.run(kept.keys(replace(JTC, url="https://dms.example:8444/gs")))


def test_a_value_kept_for_this_session_goes_with_a_token_from_the_keyring(backend):
    kept = credentials(backend)
    asyncio.run(kept.save(JTC, BOTH))
    backend.fails = RuntimeError(CANARY)
    place = asyncio.run(kept.save(JTC, Keys(headers=(("X-Desk", Secret("9")),))))
    assert not place.persistent
    backend.fails = None
    found = asyncio.run(kept.keys(JTC))
    assert (found.get(KeyName.TOKEN), found.header("X-Desk")) == (Secret("token-1"), Secret("9"))


def test_a_new_connection_does_not_ask_a_broken_keyring_for_what_was_never_kept(backend):
    backend.fails = RuntimeError(CANARY)
    kept = credentials(backend)
    keys = Keys(headers=VALUES)
    assert not asyncio.run(kept.save(JTC, keys, whole=True)).persistent
    assert asyncio.run(kept.keys(JTC)).header("X-Dealer") == Secret(CANARY)


def test_a_value_that_may_be_in_a_broken_keyring_is_a_sentence_without_its_text(backend):
    backend.fails = RuntimeError(CANARY)
    with pytest.raises(KeyringProblem) as caught:
        asyncio.run(credentials(backend).keys(JTC))
    assert CANARY not in caught.value.sentence()


def test_values_can_come_from_the_environment(backend):
    environ = {"LEAD_DESKTOP_HEADER_X_DEALER": CANARY, "LEAD_DESKTOP_HEADER_X_DESK": " 7 "}
    assert asyncio.run(credentials(backend, environ).keys(JTC)).headers == (
        ("X-Dealer", Secret(CANARY)),
        ("X-Desk", Secret("7")),
    )


def test_values_are_learnt_to_keep_them_out_of_the_log(backend):
    learnt = []
    kept = credentials(backend, learn=learnt.append)
    asyncio.run(kept.save(JTC, BOTH))
    asyncio.run(kept.keys(JTC))
    assert [keys.header("X-Dealer") for keys in learnt] == [Secret(CANARY)] * 2


def test_removed_values_are_gone_those_of_earlier_headers_too(backend):
    kept = credentials(backend)
    asyncio.run(kept.save(JTC, BOTH))
    smaller = replace(JTC, headers=("X-Desk",))
    asyncio.run(kept.remove(smaller, ["j-1/header-x-dealer@dms.example:8443"]))
    assert backend.entries == {}
