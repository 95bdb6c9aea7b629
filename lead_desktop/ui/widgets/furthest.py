"""A run's bar never goes back: rows that are to be sent again keep their place on it."""

from __future__ import annotations

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.ui.widgets.segmented_bar import Segments

_AGAIN = "mute_fill"


class Furthest:
    """How far the run has come."""

    def __init__(self) -> None:
        self._job_id = ""
        self._rows = 0

    def kept(self, progress: JobProgress, segments: Segments) -> Segments:
        """The segments, filled up to where the bar was; a job that starts (again) begins anew."""
        settled = sum(count for _, count in segments)
        if progress.job_id != self._job_id or progress.phase is Phase.STARTING:
            self._job_id, self._rows = progress.job_id, 0
        self._rows = max(self._rows, settled)
        back = self._rows - settled
        return (*segments, (_AGAIN, back)) if back else segments
