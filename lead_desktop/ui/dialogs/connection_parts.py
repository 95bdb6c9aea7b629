"""Parts of a connection that may stay empty, read from what was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from lead_desktop.core.connection_options import read_country, read_rate, read_time_zone
from lead_desktop.core.connections import Connection, read_calls_a_day
from lead_desktop.core.errors import InputError
from lead_desktop.core.proxies import check_proxy
from lead_desktop.ui.translation import tr
from lead_desktop.ui.typed_numbers import plain_number


class Part(StrEnum):
    """Parts of a connection that may stay empty."""

    RATE = "rate"
    CALLS_A_DAY = "calls a day"
    COUNTRY = "country"
    TIME_ZONE = "time zone"
    PROXY = "proxy"
    HEADERS = "headers"


def _with_rate(connection: Connection, text: str) -> Connection:
    return replace(connection, rate=read_rate(text))


def _with_calls(connection: Connection, text: str) -> Connection:
    return replace(connection, calls_a_day=read_calls_a_day(plain_number(text)))


def _with_country(connection: Connection, text: str) -> Connection:
    return replace(connection, default_country=read_country(text))


def _with_zone(connection: Connection, text: str) -> Connection:
    return replace(connection, time_zone=read_time_zone(text))


def _with_proxy(connection: Connection, text: str) -> Connection:
    if text and not text.strip():
        raise InputError(
            tr("The proxy has no address"),
            tr("The address is missing."),
            do=tr("Give one like {address}.", address="http://proxy.example.com:8080"),
        )
    return replace(connection, proxy=check_proxy(text))


PART_READERS: dict[Part, Callable[[Connection, str], Connection]] = {
    Part.RATE: _with_rate,
    Part.CALLS_A_DAY: _with_calls,
    Part.COUNTRY: _with_country,
    Part.TIME_ZONE: _with_zone,
    Part.PROXY: _with_proxy,
}
"""Each makes the connection with its part as typed; an InputError says what cannot be read."""
