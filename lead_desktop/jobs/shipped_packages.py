"""The packages the app is made of, and their licences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

OURS = "lead-desktop"
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Package:
    """One installed package.

    Attributes:
        name: Its name.
        version: Which is installed.
        licence: As its own metadata say, or "".
    """

    name: str
    version: str
    licence: str


def shipped_packages() -> tuple[Package, ...]:
    """All that the app needs at run time and that is installed, in order of names; () where nothing is recorded."""
    found: dict[str, Package] = {}
    wanted = [OURS]
    while wanted:
        name = _normal(wanted.pop())
        if name in found:
            continue
        try:
            one = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # for another system, or for an extra that nobody asked for
            continue
        found[name] = Package(one.metadata["Name"], one.version, licence_of(one.metadata))
        wanted += _needed(one.requires or [])
    found.pop(OURS, None)
    return tuple(found[name] for name in sorted(found))


def licence_of(said: metadata.PackageMetadata) -> str:
    """The licence a package names: its expression, its short text, or its classifiers (PEP 639 and before)."""
    short = str(said["License"] or "").strip() if "License" in said else ""
    if "License-Expression" in said:
        return str(said["License-Expression"])
    if short and "\n" not in short:
        return short
    classifiers = said.get_all("Classifier") or []
    return ", ".join(one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: "))


def _needed(requirements: list[str]) -> Iterator[str]:
    for requirement in requirements:
        name = _NAME.match(requirement)
        if name is not None and "extra ==" not in requirement:
            yield name[0]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
