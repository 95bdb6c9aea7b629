"""Any sequence of calls, answers, losses, stops and crashes: every row is accounted for, nothing is sent twice."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

ANSWERS = (RowState.CREATED, RowState.DUPLICATE, RowState.FAILED, RowState.UNKNOWN)


class Uploading(RuleBasedStateMachine):
    """The journal beside a model: a state per row, and the rows of each open call.

    `may_exist` holds the rows a CRM may have made a lead of: sent, and no answer said that it did not.
    """

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "job.sqlite"
        self.model: dict[int, RowState] = {}
        self.open_calls: dict[int, list[int]] = {}
        self.may_exist: set[int] = set()
        self.open()

    def open(self):
        self.writer = RowWriter(self.path)
        self.journal = Journal(self.writer, clock=lambda: 1.0)

    def teardown(self):
        self.writer.close()
        self.folder.cleanup()

    @initialize(
        checked=st.lists(
            st.sampled_from((RowState.READY, RowState.WARNING, RowState.ERROR)), min_size=1, max_size=9
        )
    )
    def check(self, checked):
        self.writer.append([NewRow(n, state) for n, state in enumerate(checked)])
        self.journal.queue_checked()
        waiting = {True: RowState.SKIPPED, False: RowState.WAITING}
        self.model = {n: waiting[state is RowState.ERROR] for n, state in enumerate(checked, start=1)}

    @rule(limit=st.integers(1, 4))
    def send(self, limit):
        rows = [row.row_id for row in self.journal.waiting(limit)]
        assert rows == [n for n, state in self.model.items() if state is RowState.WAITING][:limit]
        if not rows:
            return
        assert not self.may_exist & set(rows)
        call = self.journal.begin_call(rows)
        assert call not in self.open_calls
        self.open_calls[call] = rows
        self.may_exist |= set(rows)
        self.model |= dict.fromkeys(rows, RowState.SENDING)

    @precondition(lambda self: self.open_calls)
    @rule(data=st.data())
    def answer(self, data):
        call = data.draw(st.sampled_from(sorted(self.open_calls)))
        rows = self.open_calls.pop(call)
        said = {row: data.draw(st.none() | st.sampled_from(ANSWERS)) for row in rows}
        updates = [RowUpdate(row, state) for row, state in said.items() if state]
        self.journal.end_call(call, updates, outcome="answered", status=200)
        self.model |= {row: state or RowState.UNKNOWN for row, state in said.items()}
        self.may_exist -= {row for row, state in said.items() if state is RowState.FAILED}

    @precondition(lambda self: self.open_calls)
    @rule(data=st.data())
    def refuse(self, data):
        call = data.draw(st.sampled_from(sorted(self.open_calls)))
        rows = self.open_calls.pop(call)
        self.journal.return_to_waiting(call, rows, "Waiting for the limit.")
        self.model |= dict.fromkeys(rows, RowState.WAITING)
        self.may_exist -= set(rows)

    @rule()
    def crash(self):
        self.writer.close()
        self.open()
        assert self.journal.abandon() == sum(map(len, self.open_calls.values()))
        for rows in self.open_calls.values():
            self.model |= dict.fromkeys(rows, RowState.UNKNOWN)
        self.open_calls.clear()

    @precondition(lambda self: self.open_calls)
    @rule(data=st.data())
    def crash_inside_a_transaction(self, data):
        call = data.draw(st.sampled_from(sorted(self.open_calls)))
        self.writer.db.execute("BEGIN IMMEDIATE")
        self.journal.end_call(
            call, [RowUpdate(row, RowState.FAILED) for row in self.open_calls[call]], outcome="x"
        )
        self.crash()

    @rule()
    def stop(self):
        self.journal.close_unsent()
        self.move(RowState.WAITING, RowState.NOT_SENT)

    @rule()
    def resume(self):
        self.journal.reopen_unsent()
        self.move(RowState.NOT_SENT, RowState.WAITING)

    @rule()
    def retry(self):
        self.journal.reopen_failed()
        if RowState.FAILED in self.model.values():
            self.move(RowState.WAITING, RowState.NOT_SENT)
        self.move(RowState.FAILED, RowState.WAITING)

    @rule(state=st.sampled_from((RowState.CREATED, RowState.DUPLICATE, RowState.UNKNOWN)))
    def look_up(self, state):
        rows = [row for row, known in self.model.items() if known is RowState.UNKNOWN]
        self.journal.resolve_unknown([RowUpdate(row, state) for row in rows])
        self.model |= dict.fromkeys(rows, state)

    @rule()
    def prove_absent(self):
        rows = [row for row, known in self.model.items() if known is RowState.UNKNOWN]
        for row in rows:
            self.journal.send_again(row, "There is no such lead.")
        self.model |= dict.fromkeys(rows, RowState.WAITING)
        self.may_exist -= set(rows)

    def move(self, state, wanted):
        self.model = {row: wanted if known is state else known for row, known in self.model.items()}

    @invariant()
    def every_row_is_accounted_for(self):
        with RowReader(self.path) as reader:
            assert {row.row_id: row.state for row in reader.iterate()} == self.model
            assert dict(reader.counts()) == Counter(self.model.values())
            assert sum(number for _, number in reader.counts()) == len(self.model)


TestUploading = Uploading.TestCase
TestUploading.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
