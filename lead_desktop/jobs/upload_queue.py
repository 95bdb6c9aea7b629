"""Which rows an upload sends next: never two with the same unique value at the same time."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lead_desktop.core.leads import LeadDraft
from lead_desktop.core.rows import Row
from lead_desktop.store.journal import Journal

MOST_HELD = 10_000


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """One row, ready to be sent.

    Attributes:
        row_id: Key in the row store.
        draft: What is sent; its `row` is the row number in the sheet.
        keys: Its unique values in normalised form; the CRM refuses a second lead with one of them.
    """

    row_id: int
    draft: LeadDraft
    keys: tuple[str, ...]


Batch = tuple[OutgoingRow, ...]


class UploadQueue:
    """Cuts waiting rows into batches.

    A row that repeats a unique value of a row under way is held until the outcome is known. If the outcome
    stays unknown, the row is blocked: sent, it could make the same lead twice.

    Args:
        journal: Where the rows wait.
        ready: Makes a row ready to be sent.
        size: Most rows in a batch.
        doubtful: Unique values of rows whose outcome is unknown, with the sheet row that holds each.
        limit: Most rows to hand out; None for all.

    Attributes:
        blocked: Rows that repeat a row with unknown outcome, with the number of that row.
    """

    def __init__(
        self,
        journal: Journal,
        ready: Callable[[Row], OutgoingRow],
        *,
        size: int,
        doubtful: Iterable[tuple[str, int]] = (),
        limit: int | None = None,
    ) -> None:
        self._journal = journal
        self._ready = ready
        self._size = size
        self._doubtful = dict(doubtful)
        self._left = limit
        self._under_way: Counter[str] = Counter()
        self._again: deque[Batch] = deque()
        self._held: deque[OutgoingRow] = deque()
        self._after_row_id = 0
        self._exhausted = False
        self.blocked: list[tuple[OutgoingRow, int]] = []

    def next_batch(self) -> Batch:
        """The next rows to send; empty when there are none, or when all of them are held."""
        if self._again:
            return self._again.popleft()
        size = self._size if self._left is None else min(self._size, self._left)
        batch: list[OutgoingRow] = []
        for row in self._candidates() if size else ():
            if (unknown_row := self._doubt(row)) is not None:
                self.blocked.append((row, unknown_row))
            elif any(self._under_way[key] for key in row.keys):
                self._held.append(row)
            else:
                self._under_way.update(row.keys)
                batch.append(row)
                if len(batch) == size:
                    break
        if self._left is not None:
            self._left -= len(batch)
        return tuple(batch)

    def put_back(self, batch: Batch) -> None:
        """The batch was not sent; it is the next one."""
        self._again.appendleft(batch)

    def halve(self, batch: Batch) -> None:
        """The batch was refused as a whole: its halves are sent before anything new."""
        middle = len(batch) // 2
        self._again.extend((batch[:middle], batch[middle:]))

    def landed(self, batch: Batch, unknown: Iterable[OutgoingRow] = ()) -> None:
        """The outcome of the batch is known, but for some rows."""
        for row in batch:
            self._under_way.subtract(row.keys)
        self._under_way += Counter()  # forgets what is at zero
        for row in unknown:
            self._doubtful.update((key, row.draft.row) for key in row.keys)

    def _candidates(self) -> Iterator[OutgoingRow]:
        for _ in range(len(self._held)):
            yield self._held.popleft()
        while not self._exhausted and len(self._held) < MOST_HELD:
            rows = self._journal.waiting(self._size, self._after_row_id)
            self._exhausted = not rows
            for row in rows:
                self._after_row_id = row.row_id
                yield self._ready(row)

    def _doubt(self, row: OutgoingRow) -> int | None:
        return next((self._doubtful[key] for key in row.keys if key in self._doubtful), None)
