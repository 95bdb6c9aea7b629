"""What a look-up in the CRM found, beside edits, fixes and the upload."""

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.core.leads import Lead
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.existing_problems import lead_words
from lead_desktop.jobs.find_existing import FindExisting
from lead_desktop.jobs.fix_rows import CellText, EditCells, FixProblems, LookAtFixes, UndoFix
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload
from lead_desktop.sheets.findings import FOUND_ELSEWHERE, IN_CRM
from lead_desktop.store.rowstore import RowWriter

EMAIL, BOTH = (IdKind.EMAIL,), (IdKind.EMAIL, IdKind.PHONE)


def silent(_progress):
    """Nobody looks."""


def find(desk, job_id, kinds, report=silent):
    return FindExisting(job_id, kinds).run(desk.workspace, report)


def test_found_rows_are_left_out_as_one_step_and_come_back_with_their_warning(
    desk, crm, known, checked, newcomers
):
    async def story(desk):
        rows = [(f"Asha {at}", lead.email, lead.phone) for at, lead in enumerate(known[:2])] + newcomers(1)
        job_id = checked(desk, rows)
        await find(desk, job_id, BOTH)
        out = await FixProblems(job_id, IN_CRM).run(desk.workspace, silent)
        assert out.title == "Leave out 2 rows"
        assert desk.states(job_id) == [RowState.SKIPPED, RowState.SKIPPED, RowState.READY]
        assert "in the CRM" in desk.rows(job_id)[0].reason
        assert (await LookAtFixes(job_id).run(desk.workspace, silent)).undo == out.title
        await UndoFix(job_id).run(desk.workspace, silent)
        assert desk.states(job_id) == [RowState.WARNING, RowState.WARNING, RowState.READY]
        assert len(desk.problem_cells(job_id, IN_CRM)) == 2

    desk(story)


def test_an_edit_elsewhere_keeps_the_warning_and_another_e_mail_ends_it(desk, crm, known, checked):
    async def story(desk):
        job_id = checked(desk, [("Asha", known[0].email, "")])
        await find(desk, job_id, EMAIL)
        await EditCells(job_id, (CellText(1, 0, "Ashā"),), "Edit").run(desk.workspace, silent)
        assert desk.problem_cells(job_id, IN_CRM) == [(1, 1)]
        await EditCells(job_id, (CellText(1, 1, "asha@newcomer.in"),), "Edit").run(desk.workspace, silent)
        assert (desk.problem_cells(job_id, IN_CRM), desk.states(job_id)) == ([], [RowState.READY])

    desk(story)


def test_a_lead_that_is_gone_takes_its_warning_along(desk, crm, known, checked):
    async def story(desk):
        job_id = checked(desk, [("Asha", known[0].email, "")])
        await find(desk, job_id, EMAIL)
        with RowWriter(desk.workspace.index.job_path(job_id)) as writer:
            writer.set_cells(1, ("Asha", "gone@newcomer.in", None))
        assert (await find(desk, job_id, EMAIL)).rows == 0
        assert (desk.problem_cells(job_id, IN_CRM), desk.states(job_id)) == ([], [RowState.READY])

    desk(story)


def test_an_upload_that_was_started_is_left_alone(desk, crm, known, checked):
    async def story(desk):
        job_id = checked(desk, [("Asha", known[0].email, "")])
        prepare_upload(desk.workspace, job_id, desk.connections["leadsquared"])
        with pytest.raises(InputError):
            await find(desk, job_id, EMAIL)
        assert desk.states(job_id) == [RowState.WAITING]

    desk(story)


def test_found_rows_are_sent_all_the_same_and_come_back_as_duplicates(desk, crm, known, checked, newcomers):
    async def story(desk):
        connection = desk.connections["leadsquared"]
        job_id = checked(desk, [("Asha", known[0].email, ""), *newcomers(1)])
        await find(desk, job_id, EMAIL)
        prepare_upload(desk.workspace, job_id, connection)
        await desk.run(UploadLeads(job_id, connection.connection_id))
        assert desk.states(job_id) == [RowState.DUPLICATE, RowState.CREATED]

    desk(story)


def test_a_lead_is_told_in_words_as_far_as_it_is_known():
    lead = Lead("72f6", {"FirstName": "Dr. Asha", "LastName": "Rao", "OwnerIdName": "Priya Menon"})
    assert lead_words((lead,)) == "Dr.\u00a0Asha Rao, lead 72f6, owner Priya Menon"
    assert lead_words((Lead("", {}), lead)) == "a lead without a name, and 1 more"
    assert IN_CRM in FOUND_ELSEWHERE
