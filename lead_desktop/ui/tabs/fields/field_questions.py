"""What a choice of fields asks the jobs room: the account's fields, and what was chosen before."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.fields import Field
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.ui.api_thread import Report

FieldSets = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class FieldsKnown:
    """Fields of an account, and what a person made of them.

    Attributes:
        fields: As the account gives them.
        chosen: Names chosen the last time, in order; () when nobody chose.
        sets: Pairs of name and field names: sets of one's own, shared by the connections of a CRM.
    """

    fields: tuple[Field, ...]
    chosen: tuple[str, ...] = ()
    sets: FieldSets = ()


@dataclass(frozen=True, slots=True)
class LoadChoice:
    """Fields, choice and sets.

    Attributes:
        connection_id: Whose.
        screen: "fetch" or "search": each has its own choice.
    """

    connection_id: str
    screen: str

    async def run(self, workspace: Workspace, report: Report) -> FieldsKnown:
        """Ask the account, and read what was kept.

        Raises:
            ApiError: The account cannot be asked now.
            StoreError: The profile cannot be read.
        """
        fields = await LoadFields(self.connection_id).run(workspace, report)
        provider = workspace.known_connection(self.connection_id).provider
        chosen = workspace.settings.get(_choice_key(self.screen, self.connection_id), [])
        sets = workspace.settings.get(_sets_key(provider), {})
        return FieldsKnown(fields, tuple(chosen), tuple((name, tuple(held)) for name, held in sets.items()))


@dataclass(frozen=True, slots=True)
class KeepChoice:
    """Keep which fields are chosen, in their order."""

    connection_id: str
    screen: str
    chosen: tuple[str, ...]

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it.

        Raises:
            StoreError: The profile cannot be written.
        """
        workspace.settings.set(_choice_key(self.screen, self.connection_id), list(self.chosen))


@dataclass(frozen=True, slots=True)
class KeepSets:
    """Keep the sets of one's own, in place of those there were."""

    connection_id: str
    sets: FieldSets

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write them.

        Raises:
            StoreError: The profile cannot be written.
        """
        provider = workspace.known_connection(self.connection_id).provider
        workspace.settings.set(_sets_key(provider), {name: list(held) for name, held in self.sets})


def _choice_key(screen: str, connection_id: str) -> str:
    return f"fields chosen/{screen}/{connection_id}"


def _sets_key(provider: str) -> str:
    return f"field sets/{provider}"
