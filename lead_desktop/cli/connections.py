"""`lead-desktop connections`: add, list, test, remove."""

from __future__ import annotations

import argparse
import os
import uuid
from collections.abc import Mapping
from dataclasses import asdict

from lead_desktop.cli.session import OK, Session
from lead_desktop.core.connection_options import write_rate
from lead_desktop.core.connections import (
    COLOURS,
    KEYS_OF,
    OPTIONAL_KEYS,
    Connection,
    Environment,
    Keys,
    ProviderId,
    SafeMode,
)
from lead_desktop.core.header_names import check_header_names, header_variable
from lead_desktop.core.progress import SheetProgress
from lead_desktop.jobs.questions import RemoveConnection, SaveConnection
from lead_desktop.jobs.try_connection import TriedStep, TryConnection, facts_of


async def connections(session: Session, given: argparse.Namespace) -> int:
    """Do what `action` says; returns the exit code."""
    match given.action:
        case "add":
            return await _add(session, given)
        case "list":
            return _list(session)
        case "test":
            return await _test(session, given.name)
        case _:
            return await _remove(session, given.name)


async def _add(session: Session, given: argparse.Namespace) -> int:
    workspace, console = session.workspace, session.console
    provider = ProviderId(given.provider)
    environment = Environment(given.environment)
    taken = len(workspace.book.all())
    connection = Connection(
        connection_id=uuid.uuid4().hex,
        name=given.name,
        provider=provider,
        url=given.url,
        environment=environment,
        colour="teal" if environment is Environment.SANDBOX else COLOURS[1 + taken % (len(COLOURS) - 1)],
        rate=given.rate,
        default_country=("SA" if provider is ProviderId.JTC_DMS else "")
        if given.country is None
        else given.country,
        time_zone=given.time_zone,
        calls_a_day=given.calls_a_day,
        safe_mode=SafeMode(given.safe_mode) if given.safe_mode else None,
        headers=check_header_names(given.header),
        proxy=given.proxy,
    )
    keys: Keys | None = None
    if not _in_environment(connection, os.environ) and console.interactive:
        keys = session.ask_keys(connection)
    place = await SaveConnection(connection, keys).run(workspace, _silent)
    console.event(_record(connection))
    console.say(f"Added “{given.name}”.")
    if keys is not None and place.persistent:
        console.say(f"Keys are kept in {place.place}.")
    elif keys is not None:
        console.note(f"The keys were not kept. {place.reason} Each command will ask for them.")
    return OK


def _in_environment(connection: Connection, environ: Mapping[str, str]) -> bool:
    """Every key that must be there is in the environment, and every value of a header."""
    keys = KEYS_OF[connection.provider]
    needed = [key.name for key in keys if key not in OPTIONAL_KEYS] or [key.name for key in keys]
    needed += map(header_variable, connection.headers)
    return all(environ.get(f"LEAD_DESKTOP_{name}", "").strip() for name in needed)


def _record(connection: Connection) -> dict[str, object]:
    """What a script learns of a connection; no key is in it, and of its headers the names alone."""
    return {
        "event": "connection",
        "name": connection.name,
        "provider": str(connection.provider),
        "environment": str(connection.environment),
        "url": connection.url,
        "calls_a_day": connection.calls_a_day,
        "rate": "/".join(write_rate(connection.rate)) if connection.rate else None,
        "country": connection.default_country,
        "time_zone": connection.time_zone,
        "proxy": connection.proxy,
        "headers": connection.headers,
        "safe_mode": str(connection.guard),
    }


def _list(session: Session) -> int:
    for connection in session.workspace.connections():
        address = connection.url or "built in, starts when it is used"
        session.console.event(_record(connection))
        words = (
            connection.name,
            connection.provider,
            connection.environment,
            address,
            f"{connection.calls_a_day:,} calls a day" if connection.calls_a_day else "",
            " calls in ".join(write_rate(connection.rate)) + " s" if connection.rate else "",
            connection.default_country,
            connection.time_zone,
            f"proxy {connection.proxy}" if connection.proxy else "",
            f"safe mode {connection.guard}" if connection.guard is not SafeMode.OFF else "",
            f"headers {', '.join(connection.headers)}" if connection.headers else "",
        )
        session.console.say("  ".join(filter(None, words)))
    return OK


async def _test(session: Session, name: str) -> int:
    connection = await session.connection(name)
    steps = await TryConnection(connection).run(session.workspace, lambda step: _tell(session, step))
    if all(step.ok for step in steps) and (facts := facts_of(steps)):
        session.console.event({"event": "account", **asdict(facts)})
        known = (facts.account, facts.time_zone, facts.country, "object types" if facts.object_types else "")
        session.console.say(f"Account: {', '.join(filter(None, known))}")
    return next((step.error.exit_code for step in steps if step.error is not None), OK)


def _tell(session: Session, step: TriedStep) -> None:
    session.console.event(
        {
            "event": "step",
            "title": step.title,
            "ok": step.ok,
            "seconds": step.seconds,
            "better_url": step.better_url,
        }
    )
    mark = {True: "ok", False: "failed", None: "not tried"}[step.ok]
    session.console.say(f"{mark:<9}  {step.title}")
    if step.error is not None:
        session.console.error(step.error)


async def _remove(session: Session, name: str) -> int:
    connection = session.workspace.connection_named(name)
    await RemoveConnection(connection.connection_id).run(session.workspace, _silent)
    session.console.event({"event": "removed", "name": connection.name})
    session.console.say(f"Removed “{connection.name}” and its keys. Its jobs stay in the history.")
    return OK


def _silent(_progress: SheetProgress) -> None:
    """Questions about connections report no progress."""
