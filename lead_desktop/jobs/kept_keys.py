"""A connection and its keys: kept together, moved never, removed whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from lead_desktop.core.connections import Connection, Keys
from lead_desktop.core.errors import KeyringProblem
from lead_desktop.core.progress import SheetProgress
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.store.key_entries import check_lengths, entries_from, host_of, user_names


@dataclass(frozen=True, slots=True)
class KeepTypedKeys:
    """Try the keyring again, which may ask for its password, for keys that are kept for this session only."""

    async def run(self, workspace: Workspace, _report: Callable[[SheetProgress], None]) -> KeyPlace:
        """Where keys are kept after that."""
        return await workspace.credentials.keep_typed(workspace.book.all())


async def keep_connection(workspace: Workspace, connection: Connection, keys: Keys | None) -> KeyPlace:
    """Save a connection, and its new keys where there are any. Keys of an earlier host are forgotten.

    Raises:
        InputError: The name is taken, or a key is too long; nothing was saved.
        StoreError: It cannot be saved.
    """
    ledger, credentials = workspace.key_ledger, workspace.credentials
    if keys is not None:
        check_lengths(entries_from(connection, keys))
    before = next((c for c in workspace.book.all() if c.connection_id == connection.connection_id), None)
    workspace.book.save(connection)
    wanted = user_names(connection)
    known = {*ledger.entries(connection.connection_id), *(user_names(before) if before else ())}
    stale = sorted(known.difference(wanted))
    ledger.add(connection.connection_id, (*stale, *(wanted if keys is not None else ())))
    if keys is None:
        place = await credentials.place()
    else:
        is_new = before is None or host_of(before) != host_of(connection)
        place = await credentials.save(connection, keys, whole=is_new)
    if stale and place.persistent:
        with suppress(KeyringProblem):  # they stay in the ledger, for the next save or the removal
            await credentials.forget(stale)
            ledger.remove(connection.connection_id, stale)
    return place


async def forget_connection(workspace: Workspace, connection: Connection) -> None:
    """Remove a connection, and every key that was ever kept for it.

    Raises:
        KeyringProblem: The keys could not be removed; the connection stays.
        UnknownName: There is no such connection.
    """
    names = workspace.key_ledger.entries(connection.connection_id)
    try:
        await workspace.credentials.remove(connection, names)
    except KeyringProblem as problem:
        raise KeyringProblem(
            problem.title,
            problem.message,
            safe="The connection and its keys are still there.",
            do=problem.do,
            code=problem.code,
        ) from problem
    workspace.key_ledger.remove(connection.connection_id, names)
    workspace.book.remove(connection.connection_id)
