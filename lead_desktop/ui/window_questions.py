"""What the frame of the window asks the jobs room."""

from __future__ import annotations

from dataclasses import dataclass

from lead_desktop.core.connections import Connection
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.store.settings import LANGUAGE, LAST_CONNECTION, REDUCE_MOTION, SCALE_PERCENT
from lead_desktop.ui.api_thread import Report


@dataclass(frozen=True, slots=True)
class ListedConnections:
    """All connections, and the one chosen last (or "")."""

    connections: tuple[Connection, ...]
    last: str


@dataclass(frozen=True, slots=True)
class ListConnections:
    """Which connections there are."""

    async def run(self, workspace: Workspace, _report: Report) -> ListedConnections:
        """Read the list."""
        return ListedConnections(workspace.connections(), workspace.settings.value(LAST_CONNECTION))


@dataclass(frozen=True, slots=True)
class UseConnection:
    """The connection with its address; starts the sandbox for a built-in one, is remembered, and tells its limits."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> Connection:
        """Resolve and remember it."""
        connection = await workspace.connection(self.connection_id)
        workspace.settings.choose(LAST_CONNECTION, self.connection_id)
        workspace.watcher.quota(workspace.quota(connection))
        return connection


@dataclass(frozen=True, slots=True)
class FindKeyPlace:
    """Where keys are kept on this computer."""

    async def run(self, workspace: Workspace, _report: Report) -> KeyPlace:
        """Look for a keyring, with a time limit."""
        return await workspace.credentials.place()


@dataclass(frozen=True, slots=True)
class FoundLook:
    """How the person wants the window: size in percent, less motion, code of the language ("" for the system's)."""

    scale_percent: int
    reduce_motion: bool
    language: str


@dataclass(frozen=True, slots=True)
class FindLook:
    """How the person wants the window."""

    async def run(self, workspace: Workspace, _report: Report) -> FoundLook:
        """Read it."""
        settings = workspace.settings
        return FoundLook(
            settings.value(SCALE_PERCENT), settings.value(REDUCE_MOTION), settings.value(LANGUAGE)
        )


@dataclass(frozen=True, slots=True)
class KeepSetting:
    """Keep a setting of the window."""

    key: str
    value: str | int | bool

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Write it."""
        workspace.settings.set(self.key, self.value)
