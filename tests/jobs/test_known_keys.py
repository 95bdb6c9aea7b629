"""Whatever key the app reads or is given never reaches a log or a crash report."""

import asyncio

import pytest

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.observer import Unobserved
from lead_desktop.net.redact import Redactor
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile

CONNECTION = Connection("1", "Acme", ProviderId.OCTANIST, "https://crm.example")
TYPED = Keys(((KeyName.API_KEY, Secret("typed-5ecret")),))


async def read(workspace):
    await workspace.credentials.keys(CONNECTION)


async def save(workspace):
    await workspace.credentials.save(CONNECTION, TYPED)


async def remember(workspace):
    workspace.credentials.remember_for_session("1", TYPED)


async def try_out(workspace):
    await workspace.provider_with(CONNECTION, TYPED, Unobserved()).close()


@pytest.mark.parametrize(
    ("act", "key"),
    [(read, "u$r9c1e"), (save, "typed-5ecret"), (remember, "typed-5ecret"), (try_out, "typed-5ecret")],
)
def test_a_key_that_was_read_or_typed_is_known_to_the_redactor(tmp_path, act, key):
    redact = Redactor()

    async def work():
        workspace = Workspace.open(
            Profile(tmp_path / "profile"),
            environ={"LEAD_DESKTOP_API_KEY": "u$r9c1e"},
            keyring=lambda: KeyringChoice(None, SESSION_ONLY, "No keyring in tests."),
            state=tmp_path / "state",
            redact=redact,
        )
        await act(workspace)
        await workspace.close()

    assert redact(f"got {key}") == f"got {key}"
    asyncio.run(work())
    assert redact(f"got {key}") == "got [redacted]"
