"""A draft whose upload was started is not changed any more, however close the two come."""

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.jobs.recheck import DraftRows
from lead_desktop.store.edit_log import Edit
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import RowWriter


def test_rows_that_were_queued_since_a_draft_was_opened_are_not_changed_while_they_are_sent(desk, checked):
    async def story(desk):
        job_id = checked(desk, [("Asha", "asha@kaveri.in", ""), ("Ravi", "ravi@kaveri.in", "")])
        path = desk.workspace.index.job_path(job_id)
        with DraftRows(path) as draft, RowWriter(path) as writer:
            draft.change("One", [Edit(1, 0, "Asha", "Mira")])
            journal = Journal(writer)
            journal.queue_checked()
            call = journal.begin_call([1])
            before = desk.rows(job_id)
            with pytest.raises(InputError, match="cannot be changed any more"):
                draft.change("Two", [Edit(1, 1, "asha@kaveri.in", "mira@kaveri.in")])
            with pytest.raises(InputError, match="cannot be changed any more"):
                draft.undo()
            assert desk.rows(job_id) == before
            journal.end_call(call, [RowUpdate(1, RowState.CREATED, "L-1")], outcome="answered")
        assert desk.states(job_id) == [RowState.CREATED, RowState.WAITING]

    desk(story)
