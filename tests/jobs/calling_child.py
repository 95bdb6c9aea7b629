"""One process of a test: keeps calling a CRM as fast as its share of the limit allows.

Arguments: profile, base URL, access key, secret key, calls and window of the limit, seconds. Says "ready" when it can
begin, waits for a line, and ends with the number of calls that were answered.
"""

import asyncio
import sys
from pathlib import Path

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, RateLimit, Secret
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.observer import Unobserved
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile


async def main(profile, url, access_key, secret_key, calls, window_s, seconds):
    workspace = Workspace.open(
        Profile(Path(profile)), environ={}, keyring=lambda: KeyringChoice(None, SESSION_ONLY, "")
    )
    rate = RateLimit(int(calls), float(window_s))
    connection = Connection("c", "c", ProviderId.LEADSQUARED, url, rate=rate)
    keys = Keys(((KeyName.ACCESS_KEY, Secret(access_key)), (KeyName.SECRET_KEY, Secret(secret_key))))
    provider = workspace.provider_with(connection, keys, Unobserved())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    clock = workspace.clock
    end_s = clock.monotonic_s() + float(seconds)
    answered = 0

    async def worker():
        nonlocal answered
        while clock.monotonic_s() < end_s:
            await provider.fetch(IdKind.EMAIL, ["nobody@nowhere.example"], ())
            answered += 1

    await asyncio.gather(*(worker() for _ in range(12)))
    await provider.close()
    await workspace.close()
    sys.stdout.write(f"{answered}\n")


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
