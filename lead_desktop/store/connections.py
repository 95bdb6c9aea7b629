"""The person's connections. Keys are not here: see `credentials`."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from lead_desktop.core.connections import Connection, Environment, ProviderId, RateLimit, SafeMode
from lead_desktop.core.errors import InputError, UnknownName
from lead_desktop.core.shown_text import one_line
from lead_desktop.store.database import sound, store_errors, transaction

_COLUMNS = (
    "connection_id, name, provider, url, environment, colour, rate_calls, rate_window_s,"
    " default_country, time_zone, headers, embedded, calls_a_day, proxy, safe_mode"
)


class ConnectionBook:
    """All connections of a profile, in the order they were made.

    Args:
        db: The main database.

    Raises:
        StoreError: From every method: the database cannot be read or written.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def all(self) -> tuple[Connection, ...]:
        """Every connection."""
        with store_errors(), sound():
            found = self._db.execute(f"SELECT {_COLUMNS} FROM connections ORDER BY rowid")  # noqa: S608 - our own names
            return tuple(_connection(values) for values in found)

    def get(self, connection_id: str) -> Connection:
        """The connection with this id.

        Raises:
            UnknownName: There is none.
        """
        for connection in self.all():
            if connection.connection_id == connection_id:
                return connection
        raise self._unknown(connection_id)

    def by_name(self, name: str) -> Connection:
        """The connection with this name, in upper or lower case.

        Raises:
            UnknownName: There is none; the sentence lists the names there are.
        """
        wanted = _fold(name)
        for connection in self.all():
            if _fold(connection.name) == wanted:
                return connection
        raise self._unknown(name)

    def save(self, connection: Connection) -> None:
        """Add the connection, or replace the one with its id.

        Raises:
            InputError: No name, or another connection has it.
        """
        name = one_line(connection.name)
        if not name:
            raise InputError("The connection has no name", do="Give it a name.")
        for other in self.all():
            if other.connection_id != connection.connection_id and _fold(other.name) == _fold(name):
                raise InputError(
                    "The name is taken",
                    f"There is already a connection “{other.name}”.",
                    safe="Nothing was changed.",
                    do="Choose another name.",
                )
        rate = connection.rate
        values = {
            "connection_id": connection.connection_id,
            "name": name,
            "folded_name": _fold(name),
            "provider": connection.provider.value,
            "url": connection.url,
            "environment": connection.environment.value,
            "colour": connection.colour,
            "rate_calls": rate.calls if rate else None,
            "rate_window_s": rate.window_s if rate else None,
            "default_country": connection.default_country,
            "time_zone": connection.time_zone,
            "headers": json.dumps(connection.headers),
            "embedded": connection.embedded,
            "calls_a_day": connection.calls_a_day,
            "proxy": connection.proxy,
            "safe_mode": connection.safe_mode.value if connection.safe_mode else "",
        }
        columns, marks = ", ".join(values), ", ".join(f":{column}" for column in values)
        changed = ", ".join(f"{column} = excluded.{column}" for column in values)
        with transaction(self._db):
            self._db.execute(
                f"INSERT INTO connections ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
                f" ON CONFLICT (connection_id) DO UPDATE SET {changed}",
                values,
            )

    def remove(self, connection_id: str) -> None:
        """Forget the connection; its jobs stay, under its name. Keys are removed by `Credentials`.

        Raises:
            UnknownName: There is none.
        """
        self.get(connection_id)
        with transaction(self._db):
            self._db.execute("DELETE FROM connections WHERE connection_id = ?", (connection_id,))

    def _unknown(self, name: str) -> UnknownName:
        names = ", ".join(connection.name for connection in self.all())
        return UnknownName(
            "No such connection",
            f"There is no connection “{name}”.",
            safe="Nothing was changed.",
            do=f"Choose one of: {names}." if names else "Add a connection first.",
        )


def _fold(name: str) -> str:
    return name.strip().casefold()


def _connection(values: tuple[Any, ...]) -> Connection:
    (
        connection_id,
        name,
        provider,
        url,
        environment,
        colour,
        calls,
        window_s,
        country,
        zone,
        headers,
        embedded,
        calls_a_day,
        proxy,
        safe_mode,
    ) = values
    return Connection(
        connection_id=connection_id,
        name=name,
        provider=ProviderId(provider),
        url=url,
        environment=Environment(environment),
        colour=colour,
        rate=RateLimit(calls, window_s) if calls is not None else None,
        default_country=country,
        time_zone=zone,
        headers=_names(headers),
        embedded=bool(embedded),
        calls_a_day=calls_a_day,
        proxy=proxy,
        safe_mode=SafeMode(safe_mode) if safe_mode else None,
    )


def _names(text: str) -> tuple[str, ...]:
    found = tuple(json.loads(text))
    if not all(isinstance(name, str) for name in found):
        raise TypeError("no names of headers")
    return found
