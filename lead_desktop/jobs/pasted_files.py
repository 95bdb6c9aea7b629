"""Tables pasted from the clipboard lie in the profile as files; they go with the jobs that were made of them."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.job_records import JobRecord
from lead_desktop.store.retention import DAY_S

PASTED_FOLDER = "pasted"
_LOG = logging.getLogger(__name__)


def forget_pasted(workspace: Workspace, gone: Sequence[JobRecord] = ()) -> None:
    """Remove pasted tables that no job knows: those of deleted jobs, and those left for a day.

    Args:
        workspace: Where they lie.
        gone: Jobs that were just deleted.
    """
    known = [record.parameters for record in workspace.index.all()]
    deleted = [record.parameters for record in gone]
    before_s = workspace.clock.now_s() - DAY_S
    for path in (workspace.profile.temp_dir / PASTED_FOLDER).glob("*"):
        if not _named(path, known) and (_named(path, deleted) or _changed_s(path) < before_s):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:  # open elsewhere (Windows): it goes the next time
                _LOG.info("a pasted table stays: %s", type(error).__name__)


def _named(path: Path, parameters: Sequence[str]) -> bool:
    return any(path.name in text for text in parameters)


def _changed_s(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0
