"""An upload that can only go wrong stops itself."""

from __future__ import annotations

from lead_desktop.core.errors import ApiError, LostTooOften, RefusedTooOften, RequestRefused

CALLS_IN_A_ROW = 5


class CircuitBreaker:
    """Counts calls that failed in a row for the same reason."""

    def __init__(self, limit: int = CALLS_IN_A_ROW) -> None:
        self._limit = limit
        self._reason = ("", "", "")
        self._in_a_row = 0

    def answered(self) -> None:
        """A call did its work."""
        self._in_a_row = 0

    def failed(self, error: ApiError) -> ApiError | None:
        """A call was refused or lost; the error that stops the run, when it is one too many."""
        kind = error.kind if isinstance(error, RequestRefused) else ""
        reason = (type(error).__name__, kind, error.message)
        self._in_a_row = self._in_a_row + 1 if reason == self._reason else 1
        self._reason = reason
        return self._stop(error, kind) if self._in_a_row >= self._limit else None

    def _stop(self, error: ApiError, kind: str) -> ApiError:
        if isinstance(error, RequestRefused):
            return RefusedTooOften(
                "The upload stopped itself",
                f"{self._limit} calls in a row were refused for the same reason: {error.message}",
                kind=kind,
                do="Correct the cause, try one row, then go on.",
                code=error.code,
            )
        return LostTooOften(
            "The upload stopped itself",
            f"{self._limit} calls in a row got no usable answer: {error.message}",
            safe="Rows that were sent are kept as unknown and are not sent again.",
            do="Find out what is wrong with the connection, then go on.",
            code=error.code,
        )
