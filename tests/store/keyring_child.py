"""A process that keeps, reads and removes keys of invented connections: an order a line in, an answer a line out.

Run as `python keyring_child.py TIME_LIMIT_S`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.store.credentials import Credentials
from lead_desktop.store.keyrings import choose_keyring

CONNECTION = Connection(
    "c-1", "Main", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com", headers=("X-Dealer",)
)


def _keys(texts: list[str]) -> Keys:
    access, secret, dealer = map(Secret, texts)
    return Keys(((KeyName.ACCESS_KEY, access), (KeyName.SECRET_KEY, secret)), (("X-Dealer", dealer),))


async def _answer(credentials: Credentials, action: str, texts: list[str]) -> object:
    match action:
        case "save":
            place = await credentials.save(CONNECTION, _keys(texts))
        case "place":
            place = await credentials.place()
        case "again":
            place = await credentials.keep_typed([CONNECTION])
        case "remove":
            return await credentials.remove(CONNECTION)
        case _:
            keys = await credentials.keys(CONNECTION)
            return [secret.reveal() for _, secret in (*keys.secrets, *keys.headers)]
    return [place.place, place.persistent, place.reason]


async def _serve(credentials: Credentials) -> None:
    for line in sys.stdin:
        action, *texts = json.loads(line)
        try:
            answer = await _answer(credentials, action, texts)
        except LeadDesktopError as error:
            answer = f"{error.title}. {error.sentence()}"
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    choose_keyring()  # the first look takes long, and the limit is for what comes after it
    asyncio.run(_serve(Credentials(choose_keyring, os.environ, time_limit_s=float(sys.argv[1]))))
