"""How long a CRM takes at least: the part of a call's time that certainly passed after it was counted."""

from __future__ import annotations

from collections import deque
from statistics import median

_ENOUGH = 30
_REMEMBERED = 50
_ROAD_S = 0.4  # jitter of a bad road, to which nothing is granted


class AnswerTimes:
    """The latest answer times of one kind of call.

    A CRM that needs two seconds for each bulk call has counted it long before it answers. The shortest of the
    latest answers, less a margin for the road's jitter, is granted. The margin grows with the spread of the
    answers, so nothing is granted where slow and quick answers are mixed.
    """

    def __init__(self) -> None:
        self._seconds: deque[float] = deque(maxlen=_REMEMBERED)

    def granted_s(self, seconds: float) -> float:
        """Note an answer that took so long; how long before its arrival the call was surely counted."""
        self._seconds.append(seconds)
        if len(self._seconds) < _ENOUGH:
            return 0.0
        shortest = min(self._seconds)
        margin = max(_ROAD_S, 2 * (median(self._seconds) - shortest))
        return max(0.0, shortest - margin)
