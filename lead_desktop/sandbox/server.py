"""The sandbox as a server: its routes, and its life as a child process."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TextIO

import uvicorn
from starlette.applications import Starlette

from lead_desktop.sandbox.clock import Clock, system_clock
from lead_desktop.sandbox.connection import ResettableProtocol
from lead_desktop.sandbox.control import ControlPages
from lead_desktop.sandbox.gate import Gate
from lead_desktop.sandbox.jtc_dms import JtcDmsApi
from lead_desktop.sandbox.keys import Identity, Keys, keep_identity
from lead_desktop.sandbox.leadsquared import LeadSquaredApi
from lead_desktop.sandbox.ledger import Ledger
from lead_desktop.sandbox.octanist import OctanistApi
from lead_desktop.sandbox.state import Options, Sandbox

HOST = "127.0.0.1"
_STDIN = 0


@dataclass(frozen=True, slots=True)
class Launch:
    """How to start a sandbox.

    Attributes:
        port: Port on 127.0.0.1; 0 for a free one.
        seed: Seed of the data.
        data: Folder to keep created leads and keys in; None to keep nothing.
        options: Rate limit and Object Types.
    """

    port: int = 0
    seed: int = 1
    data: Path | None = None
    options: Options = Options()  # noqa: RUF009 - frozen, so it can be shared


def build_sandbox(launch: Launch, clock: Clock, chance: Random) -> Sandbox:
    """Make the state of a sandbox, with what an earlier one left in its data folder.

    Raises:
        OSError: The data folder cannot be used.
        ValueError: The kept identity cannot be read.
    """
    today = clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    identity = Identity(Keys.fresh(), launch.seed, today)
    if launch.data is None:
        return Sandbox(identity, clock, chance, options=launch.options)
    # The ledger first: it waits for an earlier sandbox, which may still be writing its identity.
    ledger = Ledger(launch.data)
    try:
        kept = keep_identity(launch.data, identity)
        return Sandbox(kept, clock, chance, options=launch.options, ledger=ledger)
    except (OSError, ValueError):
        ledger.close()
        raise


def build_app(sandbox: Sandbox) -> Gate:
    """The application: all three CRMs and the control pages, behind the gate."""
    app = Starlette(
        routes=[
            LeadSquaredApi(sandbox, sandbox.world.leadsquared).mount("/leadsquared"),
            LeadSquaredApi(sandbox, sandbox.world.leadsquared_plain).mount("/leadsquared-plain"),
            OctanistApi(sandbox).mount("/octanist/api"),
            JtcDmsApi(sandbox).mount("/jtc/gs"),
            ControlPages(sandbox).mount("/_control"),
        ]
    )
    return Gate(app, sandbox)


def build_server(app: Gate) -> uvicorn.Server:
    """A silent server for the application; give `serve` a bound socket."""
    return uvicorn.Server(
        uvicorn.Config(
            app,
            http=ResettableProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=0,
        )
    )


def listen(port: int) -> socket.socket:
    """A socket bound to 127.0.0.1.

    Raises:
        OSError: The port is taken.
    """
    return socket.create_server((HOST, port))


def run(launch: Launch, stdout: TextIO, clock: Clock | None = None) -> None:
    """Serve until standard input closes or the process is told to end.

    Writes the address as one line of JSON once calls are accepted.

    Args:
        launch: How to start.
        stdout: Where the address goes.
        clock: Time; the machine's when None.

    Raises:
        OSError: The port is taken, or the data folder cannot be used.
        ValueError: The kept identity cannot be read.
    """
    sandbox = build_sandbox(launch, clock or system_clock(), Random())
    try:
        with listen(launch.port) as bound:
            server = build_server(build_app(sandbox))
            # The socket listens already, so a caller that reads the line can call at once.
            stdout.write(sandbox.keys.address(bound.getsockname()[1]).to_json() + "\n")
            stdout.flush()

            def stop() -> None:
                server.should_exit = True

            threading.Thread(target=_watch_stdin, args=(stop,), daemon=True, name="stdin").start()
            asyncio.run(server.serve(sockets=[bound]))
    finally:
        sandbox.close()


def _watch_stdin(stop: Callable[[], None]) -> None:
    """Stop when the parent closes its end, or dies; read without a lock, so that the process can end meanwhile."""
    try:
        while os.read(_STDIN, 1024):
            continue
    except OSError:
        pass  # a standard input that was never open is closed
    stop()
