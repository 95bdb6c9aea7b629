"""Everything the jobs of one process share."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import Connection, Keys, RateLimit
from lead_desktop.core.errors import UnknownName
from lead_desktop.core.progress import QuotaUse
from lead_desktop.jobs.account_limits import AccountLimits
from lead_desktop.jobs.sandbox_process import BUILT_IN, SandboxProcess
from lead_desktop.net.clock import Clock
from lead_desktop.net.observer import CallObserver, Unobserved
from lead_desktop.net.redact import Redactor
from lead_desktop.net.retry import RetryPlan
from lead_desktop.providers.base import Provider
from lead_desktop.providers.registry import open_provider
from lead_desktop.store.call_state import state_dir
from lead_desktop.store.connections import ConnectionBook
from lead_desktop.store.credentials import Credentials
from lead_desktop.store.database import open_database, store_errors
from lead_desktop.store.eraser import Eraser
from lead_desktop.store.job_index import JobIndex
from lead_desktop.store.key_ledger import KeyLedger
from lead_desktop.store.keyrings import KeyringChooser, choose_keyring
from lead_desktop.store.mappings import MappingBook
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.searches import SearchBook
from lead_desktop.store.settings import Settings


class Workspace:
    """Profile, connections, keys, history and rate limits; belongs to the thread that opened it.

    Attributes:
        profile: Where everything is kept.
        book: The person's own connections; see `connections` for all.
        key_ledger: Which entries of the keyring were made for them.
        index: The history of jobs.
        credentials: Keys of connections.
        mappings: Mappings of sheets used before.
        searches: Searches saved under a name.
        settings: What the person set.
        eraser: Deletes all of that.
        sandbox: The built-in practice CRMs.
        clock: Time and chance.
        retry_plan: How long trouble is waited out.
        watcher: Hears of calls that belong to no job.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        clock: Clock,
        credentials: Credentials,
        sandbox: SandboxProcess,
        retry_plan: RetryPlan,
        state: Path,
        redact: Redactor,
    ) -> None:
        db = open_database(profile.database, MAIN_MIGRATIONS)
        self.profile = profile
        self.clock = clock
        self.credentials = credentials
        self.sandbox = sandbox
        self.retry_plan = retry_plan
        self.book = ConnectionBook(db)
        self.key_ledger = KeyLedger(db)
        self.index = JobIndex(profile, db, clock=clock.now_s, new_id=self._new_job_id)
        self.mappings = MappingBook(db)
        self.searches = SearchBook(db)
        self.settings = Settings(db)
        self.eraser = Eraser(profile, db)
        self.watcher: CallObserver = Unobserved()
        self._db = db
        self._redact = redact
        self._limits = AccountLimits(state, clock)

    @classmethod
    def open(
        cls,
        profile: Profile,
        *,
        clock: Clock | None = None,
        environ: Mapping[str, str] | None = None,
        keyring: KeyringChooser = choose_keyring,
        sandbox_options: Sequence[str] = (),
        retry_plan: RetryPlan | None = None,
        state: Path | None = None,
        redact: Redactor | None = None,
    ) -> Workspace:
        """Open a profile, making it when it is new, and settle jobs whose process died.

        Args:
            profile: Which one.
            clock: Time and chance; the real ones when not given.
            environ: Environment variables, for keys; those of the process when not given.
            keyring: Finds the system's keyring.
            sandbox_options: Further options of the embedded sandbox.
            retry_plan: How long trouble is waited out.
            state: Folder in which processes share rate limits; the person's own when not given.
            redact: Learns all keys that are read or typed, to keep them out of logs and crash reports.

        Raises:
            StoreError: It cannot be read or written, or a newer version wrote it.
        """
        profile.create()
        time, known = clock or Clock(), redact or Redactor()
        workspace = cls(
            profile,
            clock=time,
            credentials=Credentials(
                keyring, os.environ if environ is None else environ, learn=known.add_keys
            ),
            sandbox=SandboxProcess(profile, clock=time, options=sandbox_options),
            retry_plan=retry_plan or RetryPlan(),
            state=state or state_dir(),
            redact=known,
        )
        workspace.index.recover()
        return workspace

    async def close(self) -> None:
        """End the sandbox if it is ours, and close the profile."""
        await self.sandbox.close()
        self._limits.close()
        self._db.close()

    def connections(self) -> tuple[Connection, ...]:
        """The person's own connections, then the built-in ones."""
        return (*self.book.all(), *BUILT_IN)

    def connection_named(self, name: str) -> Connection:
        """The connection with this name, in any case.

        Raises:
            UnknownName: There is none; the sentence lists those there are.
        """
        wanted = name.strip().casefold()
        for connection in self.connections():
            if connection.name.casefold() == wanted:
                return connection
        raise UnknownName(
            "No such connection",
            f"There is no connection “{name}”.",
            safe="Nothing was sent.",
            do=f"Choose one of: {', '.join(connection.name for connection in self.connections())}.",
        )

    def known_connection(self, connection_id: str) -> Connection:
        """The connection with this id as it is kept: a built-in one without its address.

        Raises:
            UnknownName: There is none, or none any more.
        """
        for connection in self.connections():
            if connection.connection_id == connection_id:
                return connection
        gone = next((job for job in self.index.all() if job.connection_id == connection_id), None)
        raise UnknownName(
            "The connection was removed",
            f"The connection “{gone.connection_name}” was removed, with its keys."
            if gone
            else "It is not there any more.",
            safe="Nothing was sent. The rows of its jobs stay.",
            do="Save what is left as a file, and begin with it over another connection.",
        )

    async def connection(self, connection_id: str) -> Connection:
        """The connection with this id; a built-in one is started and has its address.

        Raises:
            UnknownName: There is none.
            Unreachable: The sandbox does not start.
        """
        found = self.known_connection(connection_id)
        if not found.embedded:
            return found
        account = await self.sandbox.account(found)
        self.credentials.remember_for_session(connection_id, account.keys)
        return account.connection

    async def provider(self, connection_id: str, observer: CallObserver) -> Provider:
        """The CRM of a connection, ready to be called; all calls of the account share one rate limit.

        Raises:
            UnknownName: There is no such connection.
            KeysRefused, KeyringProblem: There are no keys.
        """
        connection = await self.connection(connection_id)
        return self.provider_with(connection, await self.credentials.keys(connection), observer)

    def provider_with(self, connection: Connection, keys: Keys, observer: CallObserver) -> Provider:
        """The CRM of a connection that may not be saved yet.

        Raises:
            InputError: Its address cannot be used.
            KeysRefused: A key is missing or cannot be sent.
        """
        self._redact.add_keys(keys)  # also of a connection that is tried before it is saved
        return open_provider(
            connection,
            keys,
            throttle=self._limits.throttle(connection, keys),
            observer=observer,
            clock=self.clock,
            retry=self.retry_plan,
        )

    def rate(self, connection: Connection, kind: CallKind = CallKind.PLAIN) -> RateLimit:
        """The limit that calls of this kind meet: set, default, or learnt, also by another process or run."""
        return self._limits.limits(connection).of(kind)

    def quota(self, connection: Connection) -> QuotaUse:
        """How much of the connection's limits is in use, by what this machine knows."""
        return self._limits.use(connection)

    def calls_today(self, connection: Connection) -> int:
        """Calls of the connection's account from this machine since midnight UTC."""
        return self._limits.calls_today(connection)

    def redact(self, text: str) -> str:
        """The text without any key that was read or typed since the start."""
        return self._redact(text)

    def _new_job_id(self) -> str:
        """The next number; its lock file claims it against other processes."""
        ids = [job.job_id for job in self.index.all()]
        ids += [line.job_id for line in self.index.deleted.all()]  # no number stands for two jobs
        known = [int(one) for one in ids if one.isdecimal()]
        for number in count(max(known, default=0) + 1):
            path = self.profile.jobs_dir / f"{number}.lock"
            with store_errors(path):
                try:
                    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
                except FileExistsError:
                    continue
            return str(number)
        raise AssertionError("numbers do not end")
