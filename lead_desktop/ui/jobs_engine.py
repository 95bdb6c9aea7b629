"""The jobs room as the API thread drives it: one workspace, one runner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from lead_desktop.jobs.job import Job
from lead_desktop.jobs.runner import JobRunner
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.ui.api_thread import EngineFactory, Listener, Report


class Question(Protocol):
    """A frozen question with one `run`."""

    async def run(self, workspace: Workspace, report: Report) -> object:
        """The answer."""


class JobsEngine:
    """Workspace and runner behind the API thread's orders."""

    def __init__(self, workspace: Workspace, listener: Listener) -> None:
        self._workspace = workspace
        self._runner = JobRunner(workspace, listener)

    async def start_job(self, job: object) -> None:
        """Start a job of the jobs room."""
        self._runner.start(cast("Job", job))

    async def pause(self, job_id: str) -> None:
        """Pause a job."""
        self._runner.pause(job_id)

    async def resume(self, job_id: str) -> None:
        """Go on with a job."""
        self._runner.resume(job_id)

    async def stop(self, job_id: str) -> None:
        """Stop a job."""
        self._runner.stop(job_id)

    async def answer(self, question: object, report: Report) -> object:
        """Run a question."""
        return await cast("Question", question).run(self._workspace, report)

    async def close(self) -> None:
        """Jobs pause, the sandbox ends, the profile closes."""
        await self._runner.close()
        await self._workspace.close()


def engine_factory(open_workspace: Callable[[], Workspace]) -> EngineFactory:
    """Opens the workspace on the API thread, where it belongs."""

    async def make(listener: Listener) -> JobsEngine:
        return JobsEngine(open_workspace(), listener)

    return make
