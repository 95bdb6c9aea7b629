"""A large sheet is read by two processes: what comes of it is what one process reads, and nothing is left of either."""

import asyncio
import os
import resource
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from lead_desktop.core.errors import SheetError, UnknownName
from lead_desktop.core.sheets import SheetColumn, SheetSource
from lead_desktop.jobs.children import SHEET_CHILD, child_command
from lead_desktop.jobs.read_sheet import ReadSheet
from lead_desktop.jobs.records import to_json
from lead_desktop.jobs.row_frames import read_frames, write_frame
from lead_desktop.jobs.sheet_reading import read_sheet
from lead_desktop.jobs.sheet_task import FINGERPRINT, MERGED, SheetStep, SheetTask, SheetWord
from lead_desktop.sheets.large_sheets import LARGE_BYTES, large_sheet
from lead_desktop.store.rowstore import RowReader

SHEET = "xl/worksheets/sheet1.xml"
START = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
END = b"</sheetData></worksheet>"
HEADING = b'<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
CORNER = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'


def silent(_word):
    """Nobody looks."""


@pytest.fixture
def book(tmp_path):
    """A workbook of all that a fast reader alone drops: merged cells, errors, formulas, blank rows."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Leads"
    sheet.append(["Fair"])
    sheet.append(["Name", "City", "Count", "Total"])
    for number in range(6_000):
        sheet.append([f"Zoë {number}", None if number % 3 else "Pune", number, f"=C{number}*2"])
        if number % 1_000 == 0:
            sheet.append([None])
    sheet["B40"] = "#N/A"
    sheet["B40"].data_type = "e"
    sheet.merge_cells("B50:B52")
    path = tmp_path / "leads.xlsx"
    made.save(path)
    return SheetSource(str(path), "Leads", heading_row=2)


def sheet_of(path, book, *chunks):
    """A workbook whose sheet part is made of these bytes."""
    with zipfile.ZipFile(book.path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            if name != SHEET:
                archive.writestr(name, content)
        with archive.open(SHEET, "w") as file:
            for chunk in chunks:
                file.write(chunk)
    return SheetSource(str(path), "Leads")


def rows_of(first, last):
    """Rows of hexadecimal digits, which do not pack too well."""
    return b"".join(
        b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c></row>'
        % (row, row, os.urandom(2_000).hex().encode())
        for row in range(first, last)
    )


def stored(path):
    with RowReader(path) as reader:
        rows = [
            (row.row_id, row.line, row.state, row.cells) for row in reader.rows(range(1, reader.count() + 1))
        ]
        return reader.columns(), rows, reader.fact(MERGED), reader.fact(FINGERPRINT)


def test_two_processes_store_what_one_does(book, tmp_path, sheet_children):
    told = []
    one = read_sheet(book, tmp_path / "one.sqlite", silent)
    two = read_sheet(book, tmp_path / "two.sqlite", told.append, large_bytes=0)
    assert two == one
    assert (two.rows, two.blank_rows, two.total) == (6_000, 6, 6_006)
    assert stored(tmp_path / "two.sqlite") == stored(tmp_path / "one.sqlite")
    assert told[-1] == SheetWord(6_006, 6_006)
    assert not sheet_children()


@pytest.mark.parametrize(
    ("chunks", "title"),
    [
        ((START, HEADING, CORNER, END), "File is too large to be read safely"),
        ((b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa">]>', START[21:], HEADING, END),
         "File is not safe to open"),
        ((START, HEADING, b'<row r="2"><c r="A2" t="inlineStr"><is><t>', b"AB" * (1 << 20),
          b"</t></is></c></row>", END), "File is too large to be read safely"),
    ],
)  # fmt: skip
def test_a_hostile_sheet_gets_its_own_sentence_from_the_scan_and_leaves_nothing(
    book, tmp_path, sheet_children, chunks, title
):
    source = sheet_of(tmp_path / "hostile.xlsx", book, *chunks)
    with pytest.raises(SheetError) as caught:
        read_sheet(source, tmp_path / "rows.sqlite", silent, large_bytes=0)
    assert caught.value.title == title
    assert not list(tmp_path.glob("*.sqlite*"))
    assert not sheet_children()


@pytest.mark.parametrize(
    "program", ["import os; os.abort()", "input()", "import os; os.write(1, bytes(7) + b'9{')"]
)
def test_the_scan_has_the_word_even_when_the_other_process_died_before(book, tmp_path, program):
    source = sheet_of(tmp_path / "hostile.xlsx", book, START, HEADING, CORNER, END)
    command = (sys.executable, "-c", program)
    with pytest.raises(SheetError, match="as far as row 1,048,576"):
        read_sheet(source, tmp_path / "rows.sqlite", silent, large_bytes=0, command=command)
    with pytest.raises(SystemExit, match="ended with code"):
        read_sheet(book, tmp_path / "rows.sqlite", silent, large_bytes=0, command=command)
    assert not list(tmp_path.glob("*.sqlite*"))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a sheet is parsed only when its scan is done")
def test_the_other_process_is_ended_by_its_memory_cap_and_gives_no_row(book, tmp_path):
    source = sheet_of(tmp_path / "hostile.xlsx", book, START, HEADING, CORNER, END)
    started = resource.getrusage(resource.RUSAGE_CHILDREN)
    with subprocess.Popen(
        child_command(SHEET_CHILD),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        child.stdin.write(to_json(SheetTask(SheetStep.ROWS, source)).encode() + b"\n")
        child.stdin.flush()
        words = [frame.error[:1] for frame in read_frames(child.stdout)]
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert words in ([], [("The file is too large",)])
    assert child.returncode or words
    assert ended.ru_utime + ended.ru_stime - started.ru_utime - started.ru_stime < 2


def test_what_the_other_process_refuses_is_said_and_leaves_nothing(book, tmp_path):
    source = SheetSource(book.path, "Leads", heading_row=4)
    word = read_sheet(source, tmp_path / "rows.sqlite", silent, large_bytes=0)
    assert word.error[0] == "No headings there"
    with pytest.raises(UnknownName):
        read_sheet(SheetSource(book.path, "Nowhere"), tmp_path / "rows.sqlite", silent, large_bytes=0)
    assert not list(tmp_path.glob("*.sqlite*"))


def test_a_process_that_ends_halfway_leaves_no_draft(book, tmp_path):
    half = tmp_path / "half"
    with half.open("wb") as file:
        read_sheet(book, tmp_path / "whole.sqlite", silent)
        write_frame(file, SheetWord(columns=(SheetColumn("A", "Name", "Name"),)))
        write_frame(file, [(1, 3, "Asha")])
    program = f"import sys, pathlib; sys.stdout.buffer.write(pathlib.Path({str(half)!r}).read_bytes())"
    with pytest.raises(SystemExit):
        read_sheet(
            book, tmp_path / "rows.sqlite", silent, large_bytes=0, command=(sys.executable, "-c", program)
        )
    assert [path.name for path in tmp_path.glob("*.sqlite*")] == ["whole.sqlite"]


def test_a_frame_cut_short_is_not_given(tmp_path):
    path = tmp_path / "frames"
    with path.open("wb") as file:
        write_frame(file, SheetWord(5, 10))
        write_frame(file, [(1, 2, "Zoë", None, "half \ud800")])
    with path.open("rb") as file:
        assert list(read_frames(file)) == [SheetWord(5, 10), [(1, 2, "Zoë", None, "half \ud800")]]
    path.write_bytes(path.read_bytes()[:-1])
    with path.open("rb") as file:
        assert list(read_frames(file)) == [SheetWord(5, 10)]


def test_only_a_large_sheet_is_worth_two_processes(book, tmp_path):
    (tmp_path / "leads.csv").write_text("Name\nAsha\n")
    assert large_sheet(book) is None
    size = zipfile.ZipFile(book.path).getinfo(SHEET).file_size
    assert large_sheet(SheetSource(book.path), size) == SheetSource(book.path, "Leads")
    assert large_sheet(book, size + 1) is None
    assert large_sheet(SheetSource(book.path, "Nowhere"), size) is None
    assert large_sheet(SheetSource(str(tmp_path / "leads.csv")), 0) is None


def test_a_cancelled_reading_of_a_large_sheet_ends_both_processes_within_a_second(
    desk, book, tmp_path, sheet_children
):
    rows = rows_of(2, 2 + LARGE_BYTES // 4_000)
    source = sheet_of(tmp_path / "large.xlsx", book, START, HEADING, rows, END)
    assert large_sheet(source)

    async def story(desk):
        reading = asyncio.ensure_future(ReadSheet(source, "id-leadsquared").run(desk.workspace, silent))
        begun = set()
        while len(begun) < 2:
            await asyncio.sleep(0)
            words = child_command(SHEET_CHILD)[-1].encode()
            begun = set(sheet_children())
        started = time.perf_counter()
        reading.cancel()
        await asyncio.wait({reading})
        assert all_end(begun, words, started + 1)
        assert reading.cancelled()
        assert desk.workspace.index.all() == ()
        assert not list(desk.workspace.index.job_path("x").parent.glob("*.sqlite*"))

    desk(story)


def all_end(pids, words, until_s):
    """Whether the processes end until then."""
    while left := any(words in commands(pid) for pid in pids):
        if time.perf_counter() > until_s:
            break
    return not left


def commands(pid):
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
