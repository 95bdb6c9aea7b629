"""One-shot questions about connections and uploads; those about sheets are in `read_sheet` and `check_sheet`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lead_desktop.core.connections import Connection, Keys, check_base_url
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.header_names import check_header_names
from lead_desktop.core.proxies import check_proxy
from lead_desktop.jobs.kept_keys import forget_connection, keep_connection
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.sandbox_process import BUILT_IN
from lead_desktop.jobs.upload_leads import UploadPlan, plan_upload
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.credentials import KeyPlace


@dataclass(frozen=True, slots=True)
class LoadFields:
    """The fields leads of an account have."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> tuple[Field, ...]:
        """Asked of the account where it can be asked.

        Raises:
            ApiError: The account cannot be asked now.
        """
        provider = await workspace.provider(self.connection_id, workspace.watcher)
        try:
            return await provider.lead_fields()
        finally:
            await provider.close()


@dataclass(frozen=True, slots=True)
class SaveConnection:
    """Add or change a connection.

    Attributes:
        connection: What to save.
        keys: New keys, or None to leave them as they are.
    """

    connection: Connection
    keys: Keys | None = None

    async def run(self, workspace: Workspace, _report: Report) -> KeyPlace:
        """Where the keys are kept. Keys do not move along to another host.

        Raises:
            InputError: The address, the proxy, the name, a header or a key cannot be used, or the connection is built in.
            StoreError: It cannot be saved.
        """
        _refuse_built_in(self.connection)
        connection = replace(
            self.connection,
            url=check_base_url(self.connection.url),
            proxy=check_proxy(self.connection.proxy),
            headers=check_header_names(self.connection.headers),
        )
        return await keep_connection(workspace, connection, self.keys)


@dataclass(frozen=True, slots=True)
class RemoveConnection:
    """Forget a connection and its keys; its jobs stay in the history."""

    connection_id: str

    async def run(self, workspace: Workspace, _report: Report) -> None:
        """Remove it.

        Raises:
            InputError: The connection is built in.
            UnknownName: There is none.
            KeyringProblem: The keys could not be removed; the connection stays.
        """
        connection = workspace.known_connection(self.connection_id)
        _refuse_built_in(connection)
        await forget_connection(workspace, connection)


@dataclass(frozen=True, slots=True)
class PlanUpload:
    """What sending a checked sheet would take; sends nothing."""

    job_id: str

    async def run(self, workspace: Workspace, _report: Report) -> UploadPlan:
        """Rows, calls and time.

        Raises:
            UnknownName: No such job or connection.
        """
        record = workspace.index.get(self.job_id)
        return plan_upload(workspace, self.job_id, workspace.known_connection(record.connection_id))


def _refuse_built_in(connection: Connection) -> None:
    if connection.embedded or connection.name.strip().casefold() in {one.name.casefold() for one in BUILT_IN}:
        raise InputError(
            "A built-in connection",
            f"“{connection.name}” is part of the app and stays as it is.",
            safe="Nothing was changed.",
        )
