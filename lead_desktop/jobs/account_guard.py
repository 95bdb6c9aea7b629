"""An upload stays with the account it began with, whatever keys it is given later."""

from __future__ import annotations

from urllib.parse import urlsplit

from lead_desktop.core.errors import ApiError, KeysRefused, RequestRefused
from lead_desktop.jobs.crm_line import NEEDS_PERSON
from lead_desktop.jobs.job import JobContext
from lead_desktop.net.observer import Unobserved
from lead_desktop.providers.base import KnowsAccount
from lead_desktop.store.rowstore import RowReader, RowWriter

_HOST, _ACCOUNT = "account host", "account id"
"""Facts of an upload's file: where its first rows went."""


class AccountGuard:
    """Compares the account of the keys with the one the upload began with, before anything is sent.

    Where the CRM does not say which account keys belong to, the host decides, and the person who resumes.

    Args:
        context: The running job.
        connection_id: Its connection.
        writer: Keeps the account with the rows at the first run.
        reader: Reads it at later ones.
    """

    def __init__(self, context: JobContext, connection_id: str, writer: RowWriter, reader: RowReader) -> None:
        self._context = context
        self._connection_id = connection_id
        self._writer = writer
        self._reader = reader

    async def check(self) -> None:
        """Ask the CRM whose keys these are; nothing is sent to another account than before.

        Raises:
            KeysRefused: They are of another account, or refused.
            ApiError: The CRM cannot be asked.
        """
        connection = await self._context.workspace.connection(self._connection_id)
        host, account = urlsplit(connection.url).hostname or "", await self._account()
        first_host, first_account = self._reader.fact(_HOST), self._reader.fact(_ACCOUNT)
        if (first_host and host != first_host) or (account and first_account and account != first_account):
            raise KeysRefused(
                "Keys of another account",
                f"This upload began in another account than the one the keys of “{connection.name}” belong to.",
                do="Give keys of the account it began in, then resume. For the other account, upload the file anew.",
            )
        with self._writer.transaction():
            self._writer.set_fact(_HOST, host)
            self._writer.set_fact(_ACCOUNT, account or first_account)

    async def _account(self) -> str:
        """Id of the account; "" when the CRM does not say."""
        failures = 0
        while True:
            provider = await self._context.workspace.provider(self._connection_id, Unobserved())
            try:
                return await provider.account_id() if isinstance(provider, KnowsAccount) else ""
            except RequestRefused:
                return ""  # keys that may create leads but not ask who they are
            except ApiError as error:
                failures += 1
                if isinstance(error, NEEDS_PERSON) or not self._context.attended:
                    raise  # the session has tried again for minutes already
                await self._context.offline(error, failures)
                if self._context.control.ending:
                    raise
            finally:
                await provider.close()
