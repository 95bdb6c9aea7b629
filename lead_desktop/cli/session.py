"""One command at work: a workspace, keys, and one job with Ctrl+C in good order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path

from lead_desktop.cli.console import Console
from lead_desktop.cli.words import receipt_json, receipt_text
from lead_desktop.core.connections import KEYS_OF, OPTIONAL_KEYS, Connection, Keys, Secret
from lead_desktop.core.errors import InputError, KeyringProblem, KeysRefused, UnknownName
from lead_desktop.core.progress import JobEnded
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.job import Job
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.workspace import Workspace

OK, SOME_FAILED, INTERRUPTED = 0, 1, 130
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_ENDINGS = (".xlsx", ".csv", ".jsonl")
_MOST_NAMES = 40
_STILL_OPEN = (RowState.FAILED, RowState.UNKNOWN, RowState.NOT_SENT)


class Session:
    """What every command works with."""

    def __init__(self, workspace: Workspace, console: Console) -> None:
        self.workspace = workspace
        self.console = console

    async def connection(self, name: str) -> Connection:
        """The connection with this name, ready to be called: its keys are known or were asked for.

        Raises:
            UnknownName: There is none.
            KeysRefused, KeyringProblem: There are no keys, and nobody to ask.
        """
        workspace = self.workspace
        connection = await workspace.connection(workspace.connection_named(name).connection_id)
        try:
            await workspace.credentials.keys(connection)
        except (KeysRefused, KeyringProblem) as problem:
            if not self.console.interactive:
                raise
            self.console.note(f"{problem.message} What you type is used for this run alone.")
            keys = self.ask_keys(connection)
            workspace.credentials.remember_for_session(connection.connection_id, keys)
        return connection

    def ask_keys(self, connection: Connection) -> Keys:
        """The keys, and the values of extra headers, as a person types them."""
        wanted = [f"Value of the header {header} of “{connection.name}”" for header in connection.headers]
        secrets = []
        for key in KEYS_OF[connection.provider]:
            words = key.replace("-", " ").capitalize()
            optional = " (empty for none)" if key in OPTIONAL_KEYS else ""
            if text := self.console.ask_secret(f"{words} of “{connection.name}”{optional}"):
                secrets.append((key, Secret(text)))
        values = [Secret(self.console.ask_secret(words)) for words in wanted]
        return Keys(tuple(secrets), tuple(zip(connection.headers, values, strict=True)))

    async def run(self, job: Job) -> JobEnded:
        """Run a job to its end. The first Ctrl+C stops it in good order, a second one at once.

        Raises:
            JobBusy: Another process runs it.
            StoreError: The profile cannot be written.
        """
        runner = JobRunner(self.workspace, self.console.events, attended=False)
        runner.start(job)
        try:
            with _on_signal(lambda: self._stop(runner, job.job_id)):
                return await runner.wait(job.job_id)
        finally:
            await runner.close()

    def _stop(self, runner: JobRunner, job_id: str) -> None:
        self.console.note("Stopping: calls in flight land, nothing new is sent.")
        runner.stop(job_id)

    def tell(self, ended: JobEnded) -> int:
        """Print the receipt and what ended the job early; returns the exit code."""
        receipt = ended.receipt
        self.console.event({"event": "receipt", **receipt_json(receipt)})
        self.console.say(receipt_text(receipt))
        if ended.error is not None:
            self.console.error(ended.error)
            self.console.note(f"Go on with: lead-desktop jobs resume {ended.job_id}")
            return ended.error.exit_code
        if ended.state is JobState.STOPPED:
            self.console.note(f"Stopped. Go on with: lead-desktop jobs resume {ended.job_id}")
            return INTERRUPTED
        if receipt.note:
            self.console.note(receipt.note)
        return SOME_FAILED if receipt.count(*_STILL_OPEN) or receipt.note else OK


@contextmanager
def _on_signal(act: Callable[[], None]) -> Iterator[None]:
    """Act on the first Ctrl+C or SIGTERM; a second one has its usual effect."""
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def heard(_number: int, _frame: object) -> None:
        restore()
        loop.call_soon_threadsafe(act)

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    for number in _SIGNALS:
        signal.signal(number, heard)
    try:
        yield
    finally:
        restore()


def check_out(path: str, endings: tuple[str, ...] = _ENDINGS) -> str:
    """The absolute path, if results can be written there; asked before any call is made.

    Args:
        path: As typed.
        endings: What it may end in.

    Raises:
        InputError: Another ending, or no such folder.
    """
    target = Path(path).absolute()
    if target.suffix.lower() not in endings:
        *first, last = endings
        known = f"{', '.join(first)} or {last}" if first else last
        raise InputError(
            "Format is not known",
            f"“{path}” does not end in {known}.",
            safe="Nothing was sent.",
            do="Choose another name.",
        )
    if not target.parent.is_dir():
        raise InputError(
            "No such folder",
            f"There is no folder “{target.parent}”.",
            safe="Nothing was sent.",
            do="Make the folder, or choose another one.",
        )
    return str(target)


def match_name(name: str, known: dict[str, str], what: str) -> str:
    """The known name that is meant, in any case, by name or label.

    Args:
        name: As typed.
        known: Names, each with its label.
        what: "column", "field", "heading".

    Raises:
        UnknownName: None; the sentence lists near ones.
    """
    folded = {label.casefold(): real for real, label in known.items()}
    folded |= {real.casefold(): real for real in known}
    if (found := folded.get(name.strip().casefold())) is not None:
        return found
    near = dict.fromkeys(folded[close] for close in get_close_matches(name.strip().casefold(), folded, n=5))
    raise UnknownName(
        f"Unknown {what}",
        f"There is no {what} “{name}”.",
        safe="Nothing was sent.",
        do=f"Did you mean {', '.join(near)}?" if near else f"Known: {_listed(known)}.",
    )


def _listed(names: Iterable[str]) -> str:
    """Names in order; of very many the first, and how many more there are."""
    ordered = sorted(names)
    more = f" and {len(ordered) - _MOST_NAMES:,} more" if len(ordered) > _MOST_NAMES else ""
    return ", ".join(ordered[:_MOST_NAMES]) + more
