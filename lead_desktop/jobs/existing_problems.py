"""Keeps with the rows of a draft what a look-up in the CRM found."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from lead_desktop.core.leads import Lead
from lead_desktop.core.rows import CHECK_STATES, CellProblem, RowState
from lead_desktop.jobs.drafting import stored_drafter
from lead_desktop.jobs.existing_keys import NOUNS, SheetKey, column_of, keys_of_row
from lead_desktop.sheets.checks import row_state
from lead_desktop.sheets.findings import IN_CRM, in_crm
from lead_desktop.store.rowstore import RowReader, RowWriter

_BATCH_KEYS = 20
_OWNERS = ("OwnerIdName", "OwnerIdEmailAddress")

Found = tuple[SheetKey, tuple[Lead, ...]]


class ExistingProblems:
    """Writes problems of the kind IN_CRM, a few keys at a time; what was written outlives every end.

    A row has one such problem at most. Rows that were changed, left out or queued since are left alone. Belongs to
    the thread that made it.

    Args:
        path: The draft's file.

    Raises:
        InputError: The sheet was not checked.
        StoreError: From every method: the file cannot be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._reader, self._writer = RowReader(path), RowWriter(path)
        self.drafter = stored_drafter(self._reader)
        self._noted = set(self._reader.row_ids_of_problem(IN_CRM))
        self._waiting: list[Found] = []

    def close(self) -> None:
        """Write what waits, and let the file go."""
        try:
            self.write()
        finally:
            self._reader.close()
            self._writer.close()

    @property
    def rows(self) -> int:
        """Rows known to be in the CRM; those that wait to be written count."""
        waiting = (row_id for key, leads in self._waiting if leads for row_id in key.row_ids)
        return len(self._noted.union(waiting))

    def counts(self) -> tuple[tuple[RowState, int], ...]:
        """Rows per state."""
        return self._reader.counts()

    def answered(self, key: SheetKey, leads: Sequence[Lead]) -> None:
        """The CRM has these leads with a key; none means that it has none."""
        if leads or not self._noted.isdisjoint(key.row_ids):
            self._waiting.append((key, tuple(leads)))
            if len(self._waiting) >= _BATCH_KEYS:
                self.write()

    def write(self) -> None:
        """Write what waits."""
        waiting, self._waiting = deque(self._waiting), []
        while waiting:
            touched: set[int] = set()
            with self._writer.transaction():  # from here on nobody else changes these rows
                while waiting and touched.isdisjoint(waiting[0][0].row_ids):
                    key, leads = waiting.popleft()
                    self._write(key, leads)
                    touched.update(key.row_ids)

    def _write(self, key: SheetKey, leads: Sequence[Lead]) -> None:
        column = column_of(self.drafter.mapping, key.kind)
        finding = in_crm(NOUNS[key.kind], lead_words(leads)) if leads else None
        told: dict[int, list[CellProblem]] = {row_id: [] for row_id in key.row_ids}
        for problem in self._reader.problems(key.row_ids):
            told[problem.row_id].append(problem)
        for row in self._reader.rows(key.row_ids):
            before = told[row.row_id]
            has_key = any(
                normal == key.normal for _, normal, _ in keys_of_row(self.drafter, row, (key.kind,))
            )
            if row.state not in CHECK_STATES or not has_key:
                continue
            after = [problem for problem in before if (problem.kind, problem.column) != (IN_CRM, column)]
            if finding and all(problem.kind != IN_CRM for problem in after):
                after.append(
                    CellProblem(row.row_id, column, IN_CRM, finding.severity, finding.title, finding.advice)
                )
            if after == before:
                continue
            self._writer.replace_problems(after, (row.row_id,))
            self._writer.set_states([(row.row_id, row_state(after))])
            if any(problem.kind == IN_CRM for problem in after):
                self._noted.add(row.row_id)
            else:
                self._noted.discard(row.row_id)


def lead_words(leads: Sequence[Lead]) -> str:
    """The first lead in words, and how many more there are: name, id, owner, as far as they are known."""
    lead = leads[0]
    name = " ".join(filter(None, (_text(lead, "FirstName"), _text(lead, "LastName"))))
    owner = next(filter(None, (_text(lead, one) for one in _OWNERS)), "")
    parts = [name, f"lead {lead.lead_id}" if lead.lead_id else "", f"owner {owner}" if owner else ""]
    words = ", ".join(part for part in parts if part) or "a lead without a name"
    return f"{words}, and {len(leads) - 1:,} more" if len(leads) > 1 else words


def _text(lead: Lead, name: str) -> str:
    value = lead.values.get(name)
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return text.replace(". ", ".\u00a0")  # "Dr. Rao" does not end the sentence
