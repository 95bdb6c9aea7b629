"""The practice CRMs of a profile: one sandbox process for all windows and commands that use it."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lead_desktop.core.connections import Connection, Environment, KeyName, Keys, ProviderId, Secret
from lead_desktop.core.errors import JobBusy, Unreachable
from lead_desktop.jobs.children import SANDBOX_CHILD, child_command, child_environment
from lead_desktop.net.clock import Clock
from lead_desktop.store.database import store_errors
from lead_desktop.store.locks import JobLock
from lead_desktop.store.profile import Profile

START_LIMIT_S = 20.0
_POLL_S = 0.05
_LINE_LIMIT_BYTES = 65_536
BUILT_IN = tuple(
    Connection(
        connection_id=f"sandbox-{provider}",
        name=name,
        provider=provider,
        url="",
        environment=Environment.SANDBOX,
        colour="teal",
        default_country=country,
        time_zone=zone,
        embedded=True,
    )
    for provider, name, country, zone in (
        (ProviderId.LEADSQUARED, "Sandbox LeadSquared", "IN", "Asia/Kolkata"),
        (ProviderId.OCTANIST, "Sandbox Octanist", "", ""),
        (ProviderId.JTC_DMS, "Sandbox JTC DMS", "SA", "Asia/Riyadh"),
    )
)
"""The connections that are always there; their address is filled in when they are used."""
_WIRE = {
    ProviderId.LEADSQUARED: (
        "leadsquared",
        ((KeyName.ACCESS_KEY, "access_key"), (KeyName.SECRET_KEY, "secret_key")),
    ),
    ProviderId.OCTANIST: ("octanist", ((KeyName.API_KEY, "api_key"),)),
    ProviderId.JTC_DMS: ("jtc_dms", ((KeyName.TOKEN, "token"),)),
}


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """A built-in connection with its address, and the keys the sandbox made for it."""

    connection: Connection
    keys: Keys


class SandboxProcess:
    """Starts the sandbox of a profile, or joins the one another process of the app started.

    The starter owns it: the child ends when the owner's end of its standard input closes, however the owner ends.

    Args:
        profile: Its world is kept in `profile.sandbox_dir`.
        clock: Time and chance.
        options: Further options of the child ("--no-rate-limit").
    """

    def __init__(self, profile: Profile, *, clock: Clock, options: Sequence[str] = ()) -> None:
        self._folder = profile.sandbox_dir
        self._clock = clock
        self._options = tuple(options)
        self._lock = JobLock(self._folder / "owner.lock")
        self._child: asyncio.subprocess.Process | None = None
        self._starting = asyncio.Lock()

    async def account(self, connection: Connection) -> PracticeAccount:
        """Address and keys of a built-in connection; the sandbox is started when nobody runs it.

        Raises:
            Unreachable: It does not start.
            StoreError: The profile cannot be written.
        """
        async with self._starting:
            address = await self._address()
        part, keys = _WIRE[connection.provider]
        there = address[part]
        return PracticeAccount(
            replace(connection, url=there["url"]),
            Keys(tuple((name, Secret(there[key])) for name, key in keys)),
        )

    async def close(self) -> None:
        """End the sandbox if this process started it."""
        child, self._child = self._child, None
        if child is not None:
            if child.stdin is not None:
                child.stdin.close()
            try:
                await asyncio.wait_for(child.wait(), 5)
            except TimeoutError:
                child.kill()
                await child.wait()
            self._address_file.unlink(missing_ok=True)
        self._lock.release()

    def refuse_if_shared(self) -> None:
        """Make sure that no other process runs the sandbox.

        Raises:
            JobBusy: One does.
        """
        if not self._lock.held:
            try:
                with self._lock:
                    return
            except JobBusy as error:
                raise JobBusy(
                    "The practice CRMs are in use",
                    "Another window or command runs the practice CRMs of this profile.",
                    safe="Nothing was deleted.",
                    do="Close it, then try again.",
                ) from error

    async def forget_world(self) -> None:
        """End the sandbox, and delete what its CRMs hold; it begins anew when it is asked for again.

        Raises:
            JobBusy: Another process runs it.
            StoreError: It cannot be deleted.
        """
        async with self._starting:
            await self.close()
            with self._lock, store_errors(self._folder):
                for path in self._folder.iterdir():
                    if path.is_dir():
                        shutil.rmtree(path)
                    elif path.suffix != ".lock":
                        path.unlink(missing_ok=True)

    @property
    def _address_file(self) -> Path:
        return self._folder / "address.json"

    async def _address(self) -> dict[str, Any]:
        end_s = self._clock.monotonic_s() + START_LIMIT_S
        while True:
            if self._child is None and not self._lock.held:
                with suppress(JobBusy):
                    self._lock.acquire()
            if self._lock.held:
                if self._child is None or self._child.returncode is not None:
                    await self._start()
                return _read(self._address_file) or {}
            if (found := _read(self._address_file)) is not None:
                return found
            if self._clock.monotonic_s() >= end_s:
                raise _not_started("its owner has not said where it listens")
            await self._clock.sleep(_POLL_S)

    async def _start(self) -> None:
        self._address_file.unlink(missing_ok=True)
        command = child_command(SANDBOX_CHILD, "--port", "0", "--data", str(self._folder), *self._options)
        child = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=child_environment(),
            limit=_LINE_LIMIT_BYTES,
            start_new_session=True,  # Ctrl+C is for the command, which ends it in good order
        )
        self._child = child
        try:
            if child.stdout is None:
                raise _not_started("it has no output")
            line = await asyncio.wait_for(child.stdout.readline(), START_LIMIT_S)
            json.loads(line)
        except (TimeoutError, ValueError) as error:
            await self.close()
            raise _not_started("it said nothing of use") from error
        _write_private(self._address_file, line)


def _write_private(path: Path, content: bytes) -> None:
    """Whole or not at all, and for the person alone."""
    fresh = path.with_suffix(".new")
    with store_errors(path):
        fresh.unlink(missing_ok=True)
        descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        fresh.replace(path)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _not_started(reason: str) -> Unreachable:
    return Unreachable(
        "The sandbox does not start",
        f"The built-in practice CRM did not start: {reason}.",
        safe="Nothing was sent.",
        do="Try again.",
    )
