"""Mending a checked sheet: only what a change matters to is checked again, and every step can be undone."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, Treatment
from lead_desktop.core.rows import CellProblem, RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.drafting import keep_mapping
from lead_desktop.jobs.fix_rows import CellText, EditCells, FixProblems, LookAtFixes, UndoFix, fix_label
from lead_desktop.jobs.read_sheet import ReadSheet
from lead_desktop.jobs.recheck import DraftRows
from lead_desktop.jobs.records import to_json
from lead_desktop.jobs.sheet_child import _check
from lead_desktop.jobs.upload_leads import UploadLeads, prepare_upload
from lead_desktop.sheets.findings import IN_CRM, in_crm
from lead_desktop.sheets.sheet_scan import CellRange
from lead_desktop.store.edit_log import WHOLE_ROW, Edit
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

FIELDS = (
    Field("FirstName", "First name", mandatory=True),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
)
TREATMENTS = (Treatment.TRIM, Treatment.EMAIL, Treatment.PHONE)
MAPPING = SheetMapping(
    tuple(
        ColumnMapping(at, field.label, field.name, Match.SAME_NAME, TREATMENTS[at])
        for at, field in enumerate(FIELDS)
    ),
    default_country="IN",
)
NAMES = ("Asha", " Asha", "", "Ravi  Rao")
EMAILS = ("a@kaveri.in", "A@kaveri.in ", "b@kaveri.in", "b@gmial.com", "nadia@", "")
PHONES = ("98220 41873", "+91-9822041873", "098220 41874", "55 512", "")
CELLS = (NAMES, EMAILS, PHONES)


def silent(_progress):
    """Nobody looks."""


def checked_file(path, people):
    with RowWriter(path) as writer:
        writer.set_columns([Column(letter, letter) for letter in "ABC"])
        writer.append(
            NewRow(line, RowState.READY, tuple(cell or None for cell in cells))
            for line, cells in enumerate(people, start=2)
        )
        keep_mapping(writer, MAPPING, FIELDS)
    check_all(path)


def check_all(path):
    _check(MAPPING, FIELDS, path, silent)


def picture(path):
    """Everything the check step shows of a file."""
    with RowReader(path) as reader:
        rows = tuple(reader.iterate())
        return rows, reader.problems([row.row_id for row in rows]), reader.problem_kinds(), reader.counts()


people = st.lists(st.tuples(*(st.sampled_from(values) for values in CELLS)), min_size=1, max_size=9)
edits = st.lists(
    st.tuples(st.integers(0, 8), st.integers(WHOLE_ROW, 2), st.integers(0, 5)), min_size=1, max_size=5
)


def as_edits(draft, wanted):
    """The drawn numbers as edits of cells that exist; the reason of a row that is left out is its text."""
    rows = draft.rows(draft.reader.row_ids())
    found = {}
    for place, column, choice in wanted:
        row = rows[place % len(rows) + 1]
        if column == WHOLE_ROW:
            out = row.state is not RowState.SKIPPED
            found[row.row_id, column] = Edit(row.row_id, column, row.reason, "Not wanted." if out else "")
        else:
            text = CELLS[column][choice % len(CELLS[column])] or None
            found[row.row_id, column] = Edit(row.row_id, column, row.cells[column], text)
    return list(found.values())


@settings(max_examples=40, deadline=None)
@given(people, st.lists(edits, min_size=1, max_size=4))
def test_checking_again_what_was_touched_equals_checking_all(people, steps):
    with tempfile.TemporaryDirectory() as folder:
        path, whole = Path(folder) / "draft.sqlite", Path(folder) / "whole.sqlite"
        checked_file(path, people)
        pictures = [picture(path)]
        for number, wanted in enumerate(steps):
            with DraftRows(path) as draft:
                done = draft.change(f"Step {number}", as_edits(draft, wanted))
            shutil.copy(path, whole)
            check_all(whole)
            assert picture(path) == picture(whole)
            assert done.counts == picture(path)[3]
            if done.title:
                pictures.append(picture(path))
        for before in reversed(pictures[:-1]):
            with DraftRows(path) as draft:
                assert draft.undo().title
            assert picture(path) == before
        for after in pictures[1:]:
            with DraftRows(path) as draft:
                assert draft.redo().title
            assert picture(path) == after
        with DraftRows(path) as draft:
            assert draft.redo().title == ""
            assert draft.look().redo == ""


def mark_as_known(path, *cells):
    """As a look into the CRM does: warnings that no check of the sheet finds."""
    found = in_crm("e-mail", "Asha Rao")
    known = [
        CellProblem(row_id, column, found.kind, found.severity, found.title, found.advice)
        for row_id, column in cells
    ]
    with RowReader(path) as reader, RowWriter(path) as writer:
        row_ids = [row_id for row_id, _ in cells]
        writer.replace_problems([*reader.problems(row_ids), *known], row_ids)
        writer.set_states((row_id, RowState.WARNING) for row_id in row_ids)


def known_cells(path):
    return [(problem.row_id, problem.column) for problem in picture(path)[1] if problem.kind == IN_CRM]


def test_what_was_found_in_the_crm_stays_until_its_cell_is_changed_and_comes_back_with_undo(tmp_path):
    path = tmp_path / "draft.sqlite"
    checked_file(path, [("Asha", "a@kaveri.in", ""), ("Ravi", "b@kaveri.in", ""), ("Zoe", "c@kaveri.in", "")])
    mark_as_known(path, (1, 1), (2, 1))
    before = picture(path)
    with DraftRows(path) as draft:
        draft.change("Name", [Edit(1, 0, "Asha", "Asha R")])
        assert known_cells(path) == [(1, 1), (2, 1)]
        draft.change("Shared", [Edit(3, 1, "c@kaveri.in", "a@kaveri.in")])
        assert known_cells(path) == [(1, 1), (2, 1)]
        done = draft.change("E-mail", [Edit(1, 1, "a@kaveri.in", "d@kaveri.in")])
        assert known_cells(path) == [(2, 1)]
        assert dict(done.counts) == {RowState.WARNING: 1, RowState.READY: 2}
        draft.change("Left out", [Edit(2, WHOLE_ROW, None, "Is in the CRM.")])
        assert known_cells(path) == []
        after = picture(path)
        for _ in range(4):
            draft.undo()
        assert picture(path) == before
        for _ in range(4):
            draft.redo()
        assert picture(path) == after


def test_a_blank_cell_under_a_merge_is_told_again_after_another_edit_of_its_row(tmp_path):
    path = tmp_path / "draft.sqlite"
    with RowWriter(path) as writer:
        writer.set_fact("merged cells", to_json((CellRange(1, 0, 2, 0),)))
    checked_file(path, [("Asha", "a@kaveri.in", ""), ("", "b@kaveri.in", "")])
    assert "merged-cell" in {problem.kind for problem in picture(path)[1]}
    with DraftRows(path) as draft:
        draft.change("Edit", [Edit(2, 1, "b@kaveri.in", "c@kaveri.in")])
    changed = picture(path)
    check_all(path)
    assert picture(path) == changed


def test_a_new_step_forgets_what_could_be_done_again(tmp_path):
    path = tmp_path / "draft.sqlite"
    checked_file(path, [("Asha", "a@kaveri.in", ""), ("Ravi", "b@kaveri.in", "")])
    with DraftRows(path) as draft:
        draft.change("One", [Edit(1, 0, "Asha", "Mira")])
        draft.change("Two", [Edit(2, 0, "Ravi", "Zoe")])
        undone = draft.undo()
        assert (undone.title, undone.undo, undone.redo) == ("Two", "One", "Two")
    with DraftRows(path) as draft:  # as after a restart
        assert draft.look().redo == "Two"
        draft.change("Three", [Edit(1, 0, "Mira", "Meera")])
        assert draft.redo().title == ""
        assert [draft.undo().title for _ in range(3)] == ["Three", "One", ""]


def test_only_rows_that_share_the_changed_value_are_checked_again(tmp_path):
    path = tmp_path / "draft.sqlite"
    checked_file(
        path, [("Asha", "a@kaveri.in", ""), ("Ravi", "b@kaveri.in", ""), ("Meera", "a@kaveri.in", "")]
    )
    with DraftRows(path) as draft:
        done = draft.change("Edit", [Edit(1, 1, "a@kaveri.in", "b@kaveri.in")])
    assert done.rechecked == (1, 2, 3)
    with DraftRows(path) as draft:
        assert draft.change("Edit", [Edit(3, 0, "Meera", "Mira")]).rechecked == (3,)
    assert [problem.row_id for problem in picture(path)[1]] == [2]


@pytest.fixture
def fair(tmp_path):
    path = tmp_path / "fair.csv"
    path.write_text(
        "First Name,E-mail,Phone\nAsha,a@newcomer.in,55 512\nRavi,nadia@,9822041873\n"
        "  Meera,A@newcomer.in,\nZoe,z@gmial.com,\n",
        "utf-8",
    )
    return path


async def checked_draft(desk, fair):
    connection = desk.connections["leadsquared"]
    draft = await ReadSheet(SheetSource(str(fair)), connection.connection_id).run(desk.workspace, silent)
    await CheckSheet(draft.record.job_id, MAPPING, FIELDS).run(desk.workspace, silent)
    return draft.record.job_id


def kinds(desk, job_id):
    with RowReader(desk.workspace.index.job_path(job_id)) as reader:
        return {kind.kind: kind.count for kind in reader.problem_kinds()}


def test_fixes_of_every_kind_leave_a_clean_sheet_and_the_crm_gets_what_was_corrected(desk, crm, fair):
    async def story(desk):
        job_id = await checked_draft(desk, fair)
        found = kinds(desk, job_id)
        labels = {fix_label(kind, count) for kind, count in found.items()}
        assert labels == {
            "Clear 1 phone", "Clear 1 e-mail", "Keep the first of each", "Trim 1 value", "Change 1 to gmail.com",
        }  # fmt: skip
        for kind in sorted(found, key=lambda kind: kind.startswith("duplicate")):
            done = await FixProblems(job_id, kind).run(desk.workspace, silent)
            assert done.rows == 1
            assert done.undo == done.title
        assert kinds(desk, job_id) == {}
        assert dict(done.counts) == {RowState.READY: 3, RowState.SKIPPED: 1}
        left_out = desk.rows(job_id)[2]
        assert left_out.reason == "Row 2 has the same e-mail; this one was left out."
        prepare_upload(desk.workspace, job_id, desk.connections["leadsquared"])
        with pytest.raises(InputError, match="cannot be changed any more"):
            await UndoFix(job_id).run(desk.workspace, silent)
        ended = await desk.run(UploadLeads(job_id, "id-leadsquared"))
        assert dict(ended.receipt.counts) == {RowState.CREATED: 3, RowState.SKIPPED: 1}
        assert {lead["email"] for lead in crm.leads()} == {"a@newcomer.in", None, "z@gmail.com"}

    desk(story)


def test_a_typed_cell_is_kept_and_undone_after_the_profile_was_opened_again(desk, fair):
    made = []

    async def edit(desk):
        job_id = await checked_draft(desk, fair)
        made.append(job_id)
        cells = (CellText(2, 1, "ravi@newcomer.in"), CellText(2, 2, ""))
        done = await EditCells(job_id, cells, "Edit of row 3").run(desk.workspace, silent)
        assert (done.rows, done.rechecked) == (1, (2,))
        assert desk.workspace.index.get(job_id).counts == done.counts
        assert desk.rows(job_id)[1].cells == ("Ravi", "ravi@newcomer.in", None)

    async def undo(desk):
        (job_id,) = made
        assert (await LookAtFixes(job_id).run(desk.workspace, silent)).undo == "Edit of row 3"
        assert (await UndoFix(job_id).run(desk.workspace, silent)).title == "Edit of row 3"
        assert desk.rows(job_id)[1].cells == ("Ravi", "nadia@", "9822041873")
        assert (await UndoFix(job_id).run(desk.workspace, silent)).title == ""

    desk(edit)
    desk(undo)


def test_a_problem_that_only_a_person_can_mend_has_no_fix_and_nothing_is_changed(desk, fair):
    fair.write_text("First Name,E-mail,Phone\n,,\n,a@newcomer.in,\n", "utf-8")

    async def story(desk):
        job_id = await checked_draft(desk, fair)
        assert fix_label("missing:FirstName", 1) == ""
        done = await FixProblems(job_id, "missing:FirstName").run(desk.workspace, silent)
        assert (done.title, done.rows, done.rechecked) == ("", 0, ())
        assert kinds(desk, job_id) == {"missing:FirstName": 1}

    desk(story)
