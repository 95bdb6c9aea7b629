"""Many rows checked by several processes: the very results of one, and never a process left over."""

import asyncio
import os
import select
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import nullcontext
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.errors import SheetError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, StepKind, Treatment, ValueStep
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.check_helpers import CheckHelpers, parts_for
from lead_desktop.jobs.checked_pages import check_part
from lead_desktop.jobs.records import to_json
from lead_desktop.jobs.sheet_checking import check_rows
from lead_desktop.jobs.sheet_process import run_sheet_task
from lead_desktop.jobs.sheet_task import MERGED, SheetStep, SheetTask
from lead_desktop.sheets.sheet_scan import CellRange
from lead_desktop.store.rowstore import NewRow, RowWriter

FIELDS = (
    Field("FirstName", "First name", mandatory=True),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True, max_length=200),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True, max_length=50),
    Field("mx_Code", "Code", unique=True),
)
TREATMENTS = (Treatment.TRIM, Treatment.EMAIL, Treatment.PHONE, Treatment.TRIM)
COLUMNS = tuple(
    ColumnMapping(at, field.label, field.name, Match.SAME_NAME, TREATMENTS[at])
    for at, field in enumerate(FIELDS)
)
MAPPING = SheetMapping(COLUMNS, default_country="IN")
TWICE = SheetMapping(
    (*COLUMNS[:3], ColumnMapping(3, "Mail", "EmailAddress", Match.CHOSEN, Treatment.EMAIL)),
    default_country="IN",
)
FIXED = SheetMapping(COLUMNS[:3], default_country="IN", fixed=(("mx_Code", "spring"),))
FILLED = SheetMapping(
    (
        *COLUMNS[:3],
        ColumnMapping(3, "Code", "mx_Code", steps=(ValueStep(StepKind.DEFAULT, ("x1",)),)),
    ),
    default_country="IN",
)
MAPPINGS = (MAPPING, TWICE, FIXED, FILLED)
CELLS = (
    ("Asha", " Asha", None, "#N/A"),
    ("a@kaveri.in", "A@Kaveri.in ", "b@kaveri.in", "b@gmial.com", "nadia@", None),
    ("98220 41873", "+91-9822041873", "55 512", "+49 151 23456789", None),
    ("x1", "X1", "x2", "a@kaveri.in", None),
)
PEOPLE = st.lists(
    st.tuples(
        *(st.sampled_from(texts) for texts in CELLS),
        st.sampled_from((RowState.READY,) * 4 + (RowState.SKIPPED, RowState.ERROR)),
    ),
    max_size=16,
)
MERGES = st.lists(
    st.builds(
        lambda top, left, down, right: CellRange(top, left, top + down, left + right),
        st.integers(1, 16),
        st.integers(0, 3),
        st.integers(0, 5),
        st.integers(0, 2),
    ),
    max_size=3,
)


class InThisProcess:
    """Helpers whose work is done here, when it is asked for."""

    def __init__(self, tasks):
        self._tasks = list(tasks)

    def words(self, *, rest):
        if not rest:
            return  # what comes late must be waited for
        for task in reversed(self._tasks):
            words = []
            check_part(task, words.append)
            yield from words


def draft(path, people, merges=()):
    with RowWriter(path, durable=False) as writer:
        writer.set_columns([Column(letter, letter) for letter in "ABCD"])
        writer.append(
            NewRow(line, state, tuple(cells)) for line, (*cells, state) in enumerate(people, start=2)
        )
        writer.set_fact(MERGED, to_json(tuple(merges)))


def picture(path):
    """All that a check leaves in a file."""
    tables = ("rows", "problems", "problem_titles", "unique_values")
    db = sqlite3.connect(path)
    try:
        return {
            table: sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 - our own names
            for table in tables
        }
    finally:
        db.close()


def many(path, rows):
    """A draft in which the first row and the last have one e-mail, and every fifth phone is wrong."""
    people = [
        ("Asha", f"a{at % (rows - 1)}@kaveri.in", f"98{at:08}" if at % 5 else "55", f"c{at}", RowState.READY)
        for at in range(rows)
    ]
    draft(path, people)


def silent(_word):
    """Nobody looks."""


@settings(max_examples=80, deadline=None)
@given(PEOPLE, MERGES, st.integers(2, 5), st.sampled_from(MAPPINGS))
@example([("Asha", "a@kaveri.in", None, "x1", RowState.READY)] * 5, [], 3, MAPPING)
@example([("Asha", "a@kaveri.in", None, "a@kaveri.in", RowState.READY)] * 4, [], 2, TWICE)
def test_rows_checked_in_parts_are_checked_as_by_one(tmp_path_factory, people, merges, parts, mapping):
    folder = tmp_path_factory.mktemp("parts")
    draft(folder / "one", people, merges)
    shutil.copy(folder / "one", folder / "parts")
    check_rows(mapping, FIELDS, folder / "one", silent, parts=1)
    words = []
    last = check_rows(
        mapping,
        FIELDS,
        folder / "parts",
        words.append,
        parts=parts,
        start=lambda tasks: nullcontext(InThisProcess(tasks)),
    )
    assert picture(folder / "parts") == picture(folder / "one")
    assert (last.rows, last.total, last.done) == (len(people), len(people), True)
    assert [word.rows for word in words] == sorted(word.rows for word in words)
    shutil.rmtree(folder)


def test_processes_find_what_one_finds(tmp_path):
    many(tmp_path / "one", 12_000)
    shutil.copy(tmp_path / "one", tmp_path / "parts")
    check_rows(MAPPING, FIELDS, tmp_path / "one", silent, parts=1)
    words = []
    check_rows(MAPPING, FIELDS, tmp_path / "parts", words.append, parts=3)
    found = picture(tmp_path / "parts")
    assert found == picture(tmp_path / "one")
    assert [one[:3] for one in found["problems"] if "duplicate" in one[2]] == [
        (12_000, 1, "duplicate:EmailAddress")
    ]
    told = [word.rows for word in words]
    assert len(told) == 3
    assert told == sorted(told)
    assert told[-1] == 12_000


@pytest.mark.parametrize("program", ["import os; os._exit(3)", "input()", 'input(); print(\'{"page": "\')'])
def test_a_helper_that_dies_ends_as_a_sentence(tmp_path, program):
    many(tmp_path / "draft", 40)
    start = partial(CheckHelpers, command=(sys.executable, "-c", program))
    with pytest.raises(SheetError, match="ended unexpectedly"):
        check_rows(MAPPING, FIELDS, tmp_path / "draft", silent, parts=2, start=start)


def test_the_sentence_of_a_helper_is_the_sentence_of_the_check(tmp_path):
    many(tmp_path / "draft", 40)
    program = 'input(); print(\'{"error":["Full","The disk is full.","Safe.","Free some.","x"]}\')'
    start = partial(CheckHelpers, command=(sys.executable, "-c", program))
    with pytest.raises(SheetError, match="The disk is full"):
        check_rows(MAPPING, FIELDS, tmp_path / "draft", silent, parts=2, start=start)


def test_rows_are_checked_by_one_process_where_there_is_no_room_for_more(tmp_path):
    many(tmp_path / "one", 40)
    shutil.copy(tmp_path / "one", tmp_path / "parts")
    check_rows(MAPPING, FIELDS, tmp_path / "one", silent, parts=1)
    start = partial(CheckHelpers, command=(str(tmp_path / "nowhere"),))
    check_rows(MAPPING, FIELDS, tmp_path / "parts", silent, parts=2, start=start)
    assert picture(tmp_path / "parts") == picture(tmp_path / "one")


def test_few_rows_are_checked_by_one_process():
    assert parts_for(0) == parts_for(49_999) == 1
    assert parts_for(10**6) == min(
        4, len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_memory_of_one_check_is_divided_among_its_helpers():
    program = (
        "import resource; from lead_desktop.jobs.sheet_child import _limit_myself, MEMORY_LIMIT_BYTES as most;"
        "_limit_myself(); _limit_myself(4); print(resource.getrlimit(resource.RLIMIT_AS)[0] * 4 <= most)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "True\n"


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc")
def test_a_cancelled_check_ends_all_its_processes_within_a_second(tmp_path, sheet_children):
    many(tmp_path / "draft", 120_000)
    task = SheetTask(SheetStep.CHECK, rows_path=str(tmp_path / "draft"), mapping=MAPPING, fields=FIELDS)

    async def story():
        begun = asyncio.Event()
        checking = asyncio.ensure_future(run_sheet_task(task, lambda _word: begun.set()))
        await begun.wait()
        family = [os.pidfd_open(pid) for pid in sheet_children()]
        started = time.perf_counter()
        checking.cancel()
        await asyncio.wait({checking})
        for process in family:  # readable when it has ended
            left = max(0, started + 1 - time.perf_counter())
            assert select.select([process], [], [], left)[0] == [process]
            os.close(process)
        return len(family)

    assert asyncio.run(story()) == parts_for(120_000)
