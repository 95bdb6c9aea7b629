"""Many cells of one column at once: find and replace, set a value, clear."""

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.fix_rows import RedoFix, UndoFix
from lead_desktop.jobs.questions import LoadFields
from lead_desktop.jobs.read_sheet import ReadSheet
from lead_desktop.jobs.replace_cells import ColumnCells, CountMatches, ReplaceInColumn, Replacement, SetCells
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.jobs.upload_leads import prepare_upload

CITY = ColumnCells(2, "City")
CITIES = ("Bombay", "bombay", "Navi Bombay", " Bombay ", "", "Pune")


def silent(_progress):
    """Nobody looks."""


async def checked_draft(desk, path, emails=()):
    lines = [f"Asha{n},{emails[n] if emails else ''},{city}" for n, city in enumerate(CITIES)]
    path.write_text("First Name,E-mail,City\n" + "\n".join(lines) + "\n", "utf-8")
    read = await ReadSheet(SheetSource(str(path)), "id-leadsquared").run(desk.workspace, silent)
    fields = await LoadFields("id-leadsquared").run(desk.workspace, silent)
    mapping = await SuggestMapping(read.record.job_id, fields).run(desk.workspace, silent)
    await CheckSheet(read.record.job_id, mapping, fields).run(desk.workspace, silent)
    return read.record.job_id


def cities(desk, job_id):
    return tuple(row.cells[2] or "" for row in desk.rows(job_id))


@pytest.mark.parametrize(
    ("replacement", "after"),
    [
        (Replacement("bombay", "Mumbai"), ("Mumbai", "Mumbai", "Navi Mumbai", " Mumbai ", "", "Pune")),
        (Replacement("Bombay", "Mumbai", match_case=True), ("Mumbai", "bombay", "Navi Mumbai", " Mumbai ", "", "Pune")),
        (Replacement("Bombay", "Mumbai", whole_cell=True), ("Mumbai", "Mumbai", "Navi Bombay", "Mumbai", "", "Pune")),
        (Replacement("", "Pune", whole_cell=True), ("Bombay", "bombay", "Navi Bombay", " Bombay ", "Pune", "Pune")),
        (Replacement("", "Pune"), CITIES),
        (Replacement(".", "!"), CITIES),
        (Replacement("Pune", r"\1"), ("Bombay", "bombay", "Navi Bombay", " Bombay ", "", r"\1")),
    ],
)  # fmt: skip
def test_a_text_is_replaced_in_a_column_after_its_cells_were_counted_and_it_is_undone_in_one_step(
    desk, tmp_path, replacement, after
):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        before = desk.rows(job_id)
        changed = sum(one != other for one, other in zip(CITIES, after, strict=True))
        looked = await CountMatches(job_id, CITY, replacement).run(desk.workspace, silent)
        assert looked.cells == changed
        assert len(looked.samples) == min(changed, 3)
        assert desk.rows(job_id) == before
        done = await ReplaceInColumn(job_id, CITY, replacement).run(desk.workspace, silent)
        assert (cities(desk, job_id), done.rows) == (after, changed)
        if changed:
            assert (await UndoFix(job_id).run(desk.workspace, silent)).redo == done.title
            assert desk.rows(job_id) == before
            await RedoFix(job_id).run(desk.workspace, silent)
            assert cities(desk, job_id) == after

    desk(story)


def test_only_the_marked_rows_are_touched_and_checked_again(desk, tmp_path):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        marked = ColumnCells(2, "City", (1, 5))
        done = await SetCells(job_id, marked, "Pune").run(desk.workspace, silent)
        assert (done.title, done.rechecked) == ("Set City in 2 rows", (1, 5))
        assert cities(desk, job_id) == ("Pune", "bombay", "Navi Bombay", " Bombay ", "Pune", "Pune")
        cleared = await SetCells(job_id, marked, "").run(desk.workspace, silent)
        assert cleared.title == "Clear City in 2 rows"
        assert cities(desk, job_id)[0] == ""
        again = await SetCells(job_id, marked, "").run(desk.workspace, silent)
        assert (again.title, again.undo) == ("", cleared.title)

    desk(story)


def test_a_value_that_becomes_the_same_in_two_rows_is_a_problem_of_the_second(desk, tmp_path):
    async def story(desk):
        emails = [f"asha{n}@old.in" for n in range(5)] + ["asha0@new.in"]
        job_id = await checked_draft(desk, tmp_path / "fair.csv", emails)
        column = ColumnCells(1, "E-mail")
        done = await ReplaceInColumn(job_id, column, Replacement("old.in", "new.in")).run(
            desk.workspace, silent
        )
        assert dict(done.counts)[RowState.WARNING] == 2  # spaces around a city, and the e-mail of row 7
        assert desk.rows(job_id)[5].state is RowState.WARNING

    desk(story)


def test_nothing_is_replaced_once_the_upload_was_started(desk, tmp_path):
    async def story(desk):
        job_id = await checked_draft(desk, tmp_path / "fair.csv")
        prepare_upload(desk.workspace, job_id, desk.connections["leadsquared"])
        before = desk.rows(job_id)
        for question in (
            ReplaceInColumn(job_id, CITY, Replacement("Bombay", "Mumbai")),
            SetCells(job_id, CITY, "Pune"),
            CountMatches(job_id, CITY, Replacement("Bombay", "Mumbai")),
        ):
            with pytest.raises(InputError, match="cannot be changed any more"):
                await question.run(desk.workspace, silent)
        assert desk.rows(job_id) == before

    desk(story)
