"""What the person or the script sees: results on stdout, progress and errors on stderr."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable, Sequence
from typing import TextIO

from lead_desktop.cli.words import Json, progress_json, progress_text
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.progress import JobProgress, Phase, SheetProgress
from lead_desktop.core.shown_text import shown
from lead_desktop.jobs.batching import Event

LINE_INTERVAL_S = 0.5
QUIET_INTERVAL_S = 5.0
_CLEAR_LINE = "\r\x1b[K"


class Console:
    """Writes to the streams that were handed in; what a CRM or a file says never acts on the terminal.

    Args:
        stdin: Where answers come from; prompts appear only when it is a terminal.
        stdout: Results; one JSON object a line when `as_json`.
        stderr: Progress line, questions, errors.
        as_json: A script reads.
        now_s: Seconds since the epoch.
    """

    def __init__(
        self,
        stdin: TextIO,
        stdout: TextIO,
        stderr: TextIO,
        *,
        as_json: bool,
        now_s: Callable[[], float],
    ) -> None:
        self.stdin = stdin
        self.as_json = as_json
        self._stdout = stdout
        self._stderr = stderr
        self._now_s = now_s
        self._told_s = 0.0
        self._phase: Phase | None = None
        self._line_open = False

    @property
    def interactive(self) -> bool:
        """Somebody can answer questions."""
        return self.stdin.isatty()

    def say(self, text: str) -> None:
        """A result for a person; scripts do not get it."""
        if not self.as_json:
            self._end_line()
            self._stdout.write(shown(text) + "\n")
            self._stdout.flush()

    def event(self, record: Json) -> None:
        """A result for a script; people do not get it."""
        if self.as_json:
            self._stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
            self._stdout.flush()

    def note(self, text: str) -> None:
        """Something worth knowing that is no result."""
        self._end_line()
        self._stderr.write(shown(text) + "\n")
        self._stderr.flush()

    def error(self, error: LeadDesktopError) -> None:
        """What went wrong, what is safe, and what to do."""
        title = "" if error.message == f"{error.title}." else f"{error.title}. "
        self.note(f"lead-desktop: {title}{error.sentence()}")

    def events(self, batch: tuple[Event, ...]) -> None:
        """Show the progress of a job or a sheet; the listener of a `JobRunner`."""
        for event in batch:
            if isinstance(event, JobProgress):
                self._job_progress(event)

    def sheet(self, progress: SheetProgress) -> None:
        """Show how far a sheet was read or checked."""
        if self._due(None):
            total = "" if progress.total is None else f" of {progress.total:,}"
            self.event(
                {"event": "sheet", "step": progress.step, "rows": progress.rows, "total": progress.total}
            )
            self._line(f"{progress.step} row {progress.rows:,}{total}")

    def ask(self, question: str) -> bool:
        """Yes or no; no when nobody can answer."""
        if not self.interactive:
            return False
        self._end_line()
        self._stderr.write(f"{shown(question)} [y/N] ")
        self._stderr.flush()
        return self.stdin.readline().strip().casefold() in {"y", "yes"}

    def typed(self, question: str) -> str:
        """What the person types, trimmed; nothing when nobody can answer."""
        if not self.interactive:
            return ""
        self._end_line()
        self._stderr.write(f"{shown(question)} ")
        self._stderr.flush()
        return self.stdin.readline().strip()

    def choose(self, question: str, answers: Sequence[str]) -> str:
        """One of the answers, by its first letters; asked again until it is one, the first when the input ends."""
        while True:
            self._end_line()
            self._stderr.write(f"{shown(question)} [{'/'.join(answers)}] ")
            self._stderr.flush()
            line = self.stdin.readline()
            given = line.strip().casefold()
            if not line:
                return answers[0]
            if given and (found := [answer for answer in answers if answer.startswith(given)]):
                return found[0]

    def ask_secret(self, prompt: str) -> str:
        """A key, not shown while typed."""
        self._end_line()
        return getpass.getpass(f"{shown(prompt)}: ", self._stderr).strip()

    def _job_progress(self, progress: JobProgress) -> None:
        if self._due(progress.phase):
            self.event(progress_json(progress))
            self._line(progress_text(progress, self._now_s()))

    def _due(self, phase: Phase | None) -> bool:
        quiet = not self.as_json and not self._stderr.isatty()
        interval_s = QUIET_INTERVAL_S if quiet else LINE_INTERVAL_S
        now_s = self._now_s()
        if phase is self._phase and now_s - self._told_s < interval_s:
            return False
        self._phase, self._told_s = phase, now_s
        return True

    def _line(self, text: str) -> None:
        if self.as_json:
            return
        if self._stderr.isatty():
            self._stderr.write(f"{_CLEAR_LINE}{shown(text)}")
            self._line_open = True
        else:
            self._stderr.write(shown(text) + "\n")
        self._stderr.flush()

    def _end_line(self) -> None:
        if self._line_open:
            self._stderr.write("\n")
            self._line_open = False
