"""What a person may send to those who help: versions, settings, logs and receipts; no lead and no key."""

from __future__ import annotations

import asyncio
import io
import os
import platform
import ssl
import time
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit

from lead_desktop import __version__
from lead_desktop.core.connections import DIRECT, Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.read_sheet import Report
from lead_desktop.jobs.support_logs import LogCleaner
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.database import SQLITE_VERSION, store_errors
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.settings import KNOWN_SETTINGS, LANGUAGE, THEME, Settings

MOST_LOG_BYTES = 300_000
_PLAIN_TEXTS = frozenset({THEME.key, LANGUAGE.key})  # other texts may name a folder or an account
_LONGEST_PLAIN = 20
_FIRST_ZIP_S = 315_619_200.0  # 2 January 1980: a zip knows no earlier time
_READ_ME = """Support bundle of Lead Desktop

versions.txt     the app, Python, the operating system, packages
settings.txt     what was set; folders and accounts are not named
connections.txt  a line for each account: which CRM, host, limits; no names, no keys
jobs.txt         a line for each job: what sort, how it ended, counts; no titles, files or rows
logs/            what the app did, and reports of crashes; quoted values are left out
"""


@dataclass(frozen=True, slots=True)
class SupportFile:
    """One file of a bundle.

    Attributes:
        name: Path inside the bundle.
        text: All of it.
    """

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class CollectSupport:
    """Put a bundle together, to be looked at; writes nothing.

    Attributes:
        facts: What only the caller knows, as pairs of words: the version of Qt, the screens.
    """

    facts: tuple[tuple[str, str], ...] = ()

    async def run(self, workspace: Workspace, _report: Report) -> tuple[SupportFile, ...]:
        """The files.

        Raises:
            StoreError: The profile cannot be read.
        """
        connections, jobs = workspace.connections(), workspace.index.all()
        numbers = {one.connection_id: number for number, one in enumerate(connections, start=1)}
        try:
            key_place = (await workspace.credentials.place()).place
        except LeadDesktopError as error:
            key_place = error.title
        names = [one.name for one in connections] + [job.connection_name for job in jobs]
        names += [part for job in jobs for part in (job.title, *job.title.split(" · "), Path(job.title).stem)]
        clean = LogCleaner(workspace.redact, names, str(Path.home()))
        logs = await asyncio.to_thread(_logs, workspace.profile.logs_dir, clean)
        facts = (*_versions(), *self.facts, ("Keys are kept in", key_place), *_sizes(workspace))
        texts = (
            ("README.txt", _READ_ME),
            ("versions.txt", _lines(facts) + "\nPackages\n" + _lines(_packages())),
            ("settings.txt", _lines(_settings(workspace.settings, numbers))),
            ("connections.txt", "".join(f"{_connection(one, numbers)}\n" for one in connections)),
            ("jobs.txt", "".join(f"{_job(one, numbers)}\n" for one in jobs)),
            *logs,
        )
        return tuple(SupportFile(name, workspace.redact(text)) for name, text in texts)


@dataclass(frozen=True, slots=True)
class SaveSupport:
    """Write a bundle that was looked at, for the person alone to read (0600).

    Attributes:
        files: As they were shown.
        path: The file; one that is there is replaced.
    """

    files: tuple[SupportFile, ...]
    path: str

    async def run(self, workspace: Workspace, _report: Report) -> str:
        """The path.

        Raises:
            StoreError: It cannot be written.
        """
        now = time.gmtime(max(workspace.clock.now_s(), _FIRST_ZIP_S))[:6]
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as bundle:
            for file in self.files:
                info = zipfile.ZipInfo(file.name, now)
                info.external_attr = 0o600 << 16
                bundle.writestr(info, file.text, zipfile.ZIP_DEFLATED)
        await asyncio.to_thread(_write, Path(self.path), written.getvalue())
        return self.path


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    with store_errors(path):
        try:
            part.unlink(missing_ok=True)
            with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(content)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)


def _versions() -> tuple[tuple[str, str], ...]:
    return (
        ("Lead Desktop", __version__),
        ("Python", f"{platform.python_version()} ({platform.python_implementation()})"),
        ("System", platform.platform()),
        ("SQLite", SQLITE_VERSION),
        ("TLS", ssl.OPENSSL_VERSION),
    )


def _packages() -> list[tuple[str, str]]:
    found = {one.metadata["Name"]: one.version for one in metadata.distributions()}
    return sorted(found.items(), key=lambda pair: pair[0].casefold())


def _sizes(workspace: Workspace) -> tuple[tuple[str, str], ...]:
    folder = workspace.profile.jobs_dir
    with store_errors(folder):
        sizes = [file.stat().st_size for file in folder.glob("*.sqlite")]
    return (("Job files", f"{len(sizes):,}"), ("Size of job files", f"{sum(sizes):,} bytes"))


def _settings(settings: Settings, numbers: dict[str, int]) -> Iterable[tuple[str, str]]:
    for known in KNOWN_SETTINGS:
        value = settings.value(known)
        if (
            isinstance(value, str)
            and value
            and not (known.key in _PLAIN_TEXTS and len(value) <= _LONGEST_PLAIN)
        ):
            number = numbers.get(value)
            yield known.key, f"connection {number}" if number else "set"
        else:
            yield known.key, str(value)


def _connection(one: Connection, numbers: dict[str, int]) -> str:
    return _fields(
        connection=numbers[one.connection_id],
        provider=one.provider.value,
        host=urlsplit(one.url).hostname or ("built in" if one.embedded else ""),
        environment=one.environment.value,
        limit=f"{one.rate.calls} in {one.rate.window_s:g} s" if one.rate else "as the CRM says",
        calls_a_day=one.calls_a_day or "",
        safe_mode=one.guard.value,
        proxy="none" if one.proxy == DIRECT else "its own" if one.proxy else "as the system says",
        extra_headers=len(one.headers),
        country=one.default_country,
        time_zone=one.time_zone,
    )


def _job(job: JobRecord, numbers: dict[str, int]) -> str:
    return _fields(
        job=job.job_id,
        kind=job.kind.value,
        state=job.state.value,
        connection=numbers.get(job.connection_id, "removed"),
        made=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(job.created_s)),
        rows_in=job.rows_in,
        **{state.value.replace(" ", "_"): count for state, count in job.counts},
        difference=job.receipt().difference,
        calls=job.calls,
        waits=job.waits,
        seconds=f"{job.seconds:.1f}",
        attempt=job.attempt,
        cause=job.cause.value,
    )


def _fields(**values: object) -> str:
    return "  ".join(f"{name}={value}" for name, value in values.items() if value != "")


def _lines(pairs: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{name}: {value}\n" for name, value in pairs)


def _logs(folder: Path, clean: LogCleaner) -> list[tuple[str, str]]:
    """The newest part of each log, cleaned."""
    found = []
    with store_errors(folder):
        for path in sorted(folder.glob("*.log*")):
            if path.is_file():
                with path.open("rb") as file:
                    file.seek(max(0, path.stat().st_size - MOST_LOG_BYTES))
                    text = file.read(MOST_LOG_BYTES).decode("utf-8", "replace")
                found.append((f"logs/{path.name}", clean(text)))
    return [(name, text) for name, text in found if text]
