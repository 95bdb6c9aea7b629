"""`lead-desktop connections`: add, list, test, remove."""

from __future__ import annotations

import argparse
import os
import uuid
from collections.abc import Mapping
from dataclasses import asdict

from lead_desktop.cli.session import OK, Session
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
        default_country="SA" if provider is ProviderId.JTC_DMS else "",
        calls_a_day=given.calls_a_day,
        safe_mode=SafeMode(given.safe_mode) if given.safe_mode else None,
    )
    keys: Keys | None = None
    if not _in_environment(provider, os.environ) and console.interactive:
        keys = session.ask_keys(provider, given.name)
    place = await SaveConnection(connection, keys).run(workspace, _silent)
    console.event(
        {
            "event": "connection",
            "name": given.name,
            "provider": str(provider),
            "url": given.url,
            "calls_a_day": given.calls_a_day,
        }
    )
    console.say(f"Added “{given.name}”.")
    if keys is not None:
        console.say(f"Keys are kept in: {place.place}. {place.reason}".strip())
    return OK


def _in_environment(provider: ProviderId, environ: Mapping[str, str]) -> bool:
    """Every key that must be there is in the environment."""
    needed = [key for key in KEYS_OF[provider] if key not in OPTIONAL_KEYS] or list(KEYS_OF[provider])
    return all(environ.get(f"LEAD_DESKTOP_{key.name}", "").strip() for key in needed)


def _list(session: Session) -> int:
    for connection in session.workspace.connections():
        address = connection.url or "built in, starts when it is used"
        session.console.event(
            {
                "event": "connection",
                "name": connection.name,
                "provider": str(connection.provider),
                "environment": str(connection.environment),
                "url": connection.url,
                "calls_a_day": connection.calls_a_day,
                "safe_mode": str(connection.guard),
            }
        )
        allowed = f"  {connection.calls_a_day:,} calls a day" if connection.calls_a_day else ""
        safe = f"  safe mode {connection.guard}" if connection.guard is not SafeMode.OFF else ""
        session.console.say(
            f"{connection.name}  {connection.provider}  {connection.environment}  {address}{allowed}{safe}"
        )
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
