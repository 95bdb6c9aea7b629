"""A saved mapping as a file that can be handed to somebody else."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from lead_desktop.core.connections import PROVIDER_NAMES, ProviderId
from lead_desktop.core.errors import InputError
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.core.shown_text import one_line
from lead_desktop.store.mapping_json import fold, from_json, laid_on, to_json
from lead_desktop.store.row_sql import MOST_COLUMNS

_FORMAT, _VERSION = "lead-desktop mapping", 1
_MOST_BYTES = 1_000_000
_COUNTRY = re.compile(r"(?:[A-Z]{2})?")


def write_mapping_file(
    path: Path, provider: ProviderId, headings: Sequence[str], mapping: SheetMapping
) -> None:
    """Write the mapping as JSON: name, country, fixed values, and per heading field, treatment and steps.

    Raises:
        InputError: It cannot be written there.
    """
    folded = [fold(heading) for heading in headings]
    name, country, fixed, columns = json.loads(to_json(mapping, folded))
    content = {
        "format": _FORMAT,
        "version": _VERSION,
        "provider": provider.value,
        "name": name,
        "default_country": country,
        "fixed": fixed,
        "columns": [[heading, *column] for heading, column in zip(folded, columns, strict=True)],
    }
    try:
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise InputError(
            "The mapping could not be written",
            f"“{path.name}” could not be written.",
            safe="The saved mapping is untouched.",
            do="Choose another folder.",
            code=type(error).__name__,
        ) from error


def read_mapping_file(path: Path, provider: ProviderId) -> tuple[tuple[str, ...], SheetMapping]:
    """Folded headings and mapping of such a file.

    Raises:
        InputError: It cannot be read, is no such file, is broken, is newer than this version, or is for
            another CRM.
    """
    if path.exists() and not path.is_file():  # a pipe or a device would be waited for
        raise _refusal(path, "could not be read: it is no file")
    try:
        with path.open("rb") as file:
            text = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _refusal(path, "could not be read", code=type(error).__name__) from error
    try:
        content = json.loads(text.decode("utf-8-sig")) if len(text) <= _MOST_BYTES else None
    except (ValueError, RecursionError) as error:
        raise _refusal(path, "is not a mapping, or is broken") from error
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        raise _refusal(path, "is not a mapping saved by Lead Desktop")
    if content.get("version") != _VERSION:
        raise _refusal(path, "was saved by a newer version of Lead Desktop", do="Update Lead Desktop.")
    if content.get("provider") != provider.value:
        theirs = next((words for one, words in PROVIDER_NAMES.items() if one == content.get("provider")), "")
        other = f" for {theirs}" if theirs else " for another CRM"
        raise _refusal(path, f"is a mapping{other}, not for {PROVIDER_NAMES[provider]}")
    try:
        return _parsed(content, path)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise _refusal(path, "is a mapping with parts that cannot be read") from error


def _parsed(content: dict[str, object], path: Path) -> tuple[tuple[str, ...], SheetMapping]:
    columns, fixed = content["columns"], content["fixed"]
    if not isinstance(columns, list) or not isinstance(fixed, list):
        raise TypeError("no lists")
    if len(columns) > MOST_COLUMNS:
        raise ValueError("more columns than a sheet can have")
    headings = tuple(fold(str(column[0])) for column in columns)
    name = one_line(str(content["name"])) or path.stem
    country = str(content["default_country"])
    if not _COUNTRY.fullmatch(country):
        raise ValueError("no country")
    plain = json.dumps([name, country, fixed, [column[1:] for column in columns]])
    mapping = from_json(plain)
    texts = [text for column in mapping.columns for text in (column.field, *_arguments(column.steps))]
    if not all(
        isinstance(text, str) for text in (*texts, *(text for pair in mapping.fixed for text in pair))
    ):
        raise TypeError("no texts")
    return headings, replace(laid_on(mapping, headings, headings), name=name)


def _arguments(steps: Sequence[object]) -> list[object]:
    return [argument for step in steps for argument in getattr(step, "arguments", ())]


def _refusal(
    path: Path, what: str, *, do: str = "Choose a file made by Export mapping.", code: str = ""
) -> InputError:
    return InputError(
        "The mapping cannot be used", f"“{path.name}” {what}.", safe="Nothing was changed.", do=do, code=code
    )
