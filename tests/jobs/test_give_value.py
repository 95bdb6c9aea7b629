"""A field that the file has no column for is given a value in the rows an upload left."""

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.jobs.correct_upload import VALUE_GIVEN
from lead_desktop.jobs.give_value import GiveValue
from lead_desktop.jobs.reopen import resumed
from lead_desktop.store.rowstore import RowWriter

NEEDED = Field("mx_City", "City", mandatory=True)


def silent(_progress):
    """Nobody looks."""


def test_rows_refused_for_a_missing_field_get_a_value_and_are_sent_once(desk, draft, people, crm):
    async def story(desk):
        job = draft(desk, [*people(4), ("Nadia", "nadia@")], errors={6})
        crm.modes(mandatory_fields=["mx_City"])
        ended = await desk.run(job)
        assert ended.receipt.count(RowState.FAILED) == 4
        back = await GiveValue(job.job_id, "mx_City", "Pune").run(desk.workspace, silent)
        assert (back.ready, back.wrong, back.record.state) == (4, 0, JobState.STOPPED)
        assert back.record.receipt().closes
        assert {row.reason for row in desk.rows(job.job_id) if row.state is RowState.NOT_SENT} == {
            VALUE_GIVEN
        }
        assert crm.leads() == []
        again = await desk.run(resumed(desk.workspace, job.job_id))
        assert again.receipt.count(RowState.CREATED) == 4
        assert [lead["email"] for lead in crm.leads()] == [email for _, email in people(4)]
        assert desk.states(job.job_id)[-1] is RowState.SKIPPED
        done = await GiveValue(job.job_id, "mx_City", "Delhi").run(desk.workspace, silent)
        assert done.ready == 0  # what was created is never touched

    desk(story)


def test_skipped_rows_come_along_when_their_error_is_gone_and_left_out_ones_do_not(desk, checked, crm):
    fields = (Field("FirstName", "First name"), Field("EmailAddress", "E-mail", ValueKind.EMAIL), NEEDED)

    async def story(desk):
        rows = [("Asha", f"asha{at}@newcomer.in", "") for at in range(3)]
        job_id = checked(desk, rows, fields=fields)
        with RowWriter(desk.workspace.index.job_path(job_id)) as writer:
            writer.set_states((row_id, RowState.SKIPPED) for row_id in (1, 2, 3))
            writer.replace_problems(missing(row_id) for row_id in (1, 2))
        desk.workspace.index.save_counts(job_id, ((RowState.SKIPPED, 3),), 3, 0, 0, 0.0)
        desk.workspace.index.set_state(job_id, JobState.FINISHED)
        back = await GiveValue(job_id, "mx_City", "Pune").run(desk.workspace, silent)
        assert (back.ready, back.wrong) == (2, 0)
        assert desk.states(job_id) == [RowState.NOT_SENT, RowState.NOT_SENT, RowState.SKIPPED]

    desk(story)


def missing(row_id):
    return CellProblem(row_id, -1, "missing:mx_City", RowState.ERROR, "City is missing", "It is mandatory.")


def test_a_draft_gets_its_values_in_the_mapping(desk, checked):
    async def story(desk):
        job_id = checked(desk, [("Asha", "asha@newcomer.in", "")])
        with pytest.raises(InputError, match="was not sent yet"):
            await GiveValue(job_id, "mx_City", "Pune").run(desk.workspace, silent)

    desk(story)
