"""Frozen records as JSON text and back: for stored job parameters and for the child process."""

from __future__ import annotations

import datetime as dt
import json
import types
from dataclasses import fields, is_dataclass
from enum import Enum
from itertools import repeat
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(record: object) -> str:
    """One line of JSON; nested records, tuples, enumerations, dates and None are known."""
    return json.dumps(_plain(record), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T:
    """The record that `to_json` wrote.

    Raises:
        ValueError: The text is not JSON, or does not have the record's shape.
    """
    try:
        return cast("T", _record(kind, json.loads(text)))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a {getattr(kind, '__name__', kind)}: {error}") from error


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dt.date):  # a datetime is one too
        return value.isoformat()
    return value


def _record(kind: Any, plain: Any) -> object:
    if get_origin(kind) in {types.UnionType, Union}:
        present = next(one for one in get_args(kind) if one is not types.NoneType)
        return None if plain is None else _record(present, plain)
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        each = repeat(kinds[0]) if kinds[-1] is Ellipsis else kinds
        return tuple(_record(one, value) for one, value in zip(each, plain, strict=False))
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return cast("Any", kind)(**{name: _record(hints[name], value) for name, value in plain.items()})
    if kind in {dt.date, dt.datetime}:
        return kind.fromisoformat(plain)
    return kind(plain) if isinstance(kind, type) and issubclass(kind, Enum) else plain
