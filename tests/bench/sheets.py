"""Reading and checking of spreadsheets in figures, as a table: `make bench-sheets`. Each measurement has a process of its own.

Arguments, if any, choose the files: "1000000-xlsx". Files are kept in the system's folder for temporary ones.
"""

import csv
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor

import python_calamine
from sheet_files import HEADINGS, sheet_file
from sheet_window import measure_window

SIZES = (10_000, 100_000, 1_000_000)
KINDS = ("xlsx", "csv")
MB = 2**20
READER = {"xlsx": "calamine", "csv": "the csv module"}
FIRST_ROWS_S, TIMES_READER, WINDOW_MB, STALL_MS, P99_MS = 1.0, 2.5, 250, 100, 50


def alone(measure, *arguments):
    """Measure in a fresh process, so that no figure carries the memory of another."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, *arguments).result()


def read_only(path, kind):
    """Seconds and processor seconds that the bare reader takes for all rows of a file."""
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    if kind == "csv":
        with path.open(encoding="utf-8", newline="") as file:
            rows = sum(1 for _ in csv.reader(file))
    else:
        sheet = python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0)
        rows = sum(1 for _ in sheet.iter_rows())
    return rows, time.perf_counter() - wall_s, time.process_time() - cpu_s


def lines(rows, kind, bare, found):
    """The table of one file: figure, value, goal, and whether it is met; only a million rows of xlsx have goals."""
    _, bare_s, bare_cpu_s = bare
    strict = (rows, kind) == (SIZES[-1], "xlsx")
    yield f"{rows:,} rows of {len(HEADINGS)} columns, {kind}"
    yield f"{READER[kind]} alone, s", f"{bare_s:.2f} (processor {bare_cpu_s:.2f})", "", None
    yield "first rows in the window, s", f"{found.previewed_s:.2f}", "", None
    yield (
        "rows on the screen, s",
        f"{found.shown_s:.2f}",
        f"at most {FIRST_ROWS_S:g}",
        found.shown_s <= FIRST_ROWS_S,
    )
    yield "all rows read, s", f"{found.read_s:.2f}, {found.read_s / bare_s:.1f} times the reader", "", None
    times = found.checked_s / bare_s
    goal = f"at most {TIMES_READER:g} times" if strict else ""
    yield (
        "all rows read and checked, s",
        f"{found.checked_s:.2f}, {times:.1f} times the reader",
        goal,
        times <= TIMES_READER if strict else None,
    )
    cpu = f"{found.child_cpu_s:.2f}, {found.child_cpu_s / bare_cpu_s:.1f} times the reader's"
    yield "processor time of the reading and checking, s", cpu, "", None
    window_mb = found.window_bytes / MB
    yield "peak memory of the window, MB", f"{window_mb:.0f}", f"at most {WINDOW_MB}", window_mb <= WINDOW_MB
    yield "peak memory of the child, MB", f"{found.child_bytes / MB:.0f}", "", None
    stall_ms, p99_ms = 1000 * found.stall_s, 1000 * found.p99_s
    yield "longest stall of the window, ms", f"{stall_ms:.0f}", f"at most {STALL_MS}", stall_ms <= STALL_MS
    yield "99th percentile of its stalls, ms", f"{p99_ms:.0f}", f"at most {P99_MS}", p99_ms <= P99_MS


def write(table, stream):
    """Print the lines, and how many goals were missed."""
    missed = 0
    for line in table:
        if isinstance(line, str):
            stream.write(f"\n{line}\n")
            continue
        figure, value, goal, met = line
        missed += met is False
        verdict = "" if met is None else "met" if met else "MISSED"
        stream.write(f"  {figure:<46} {value:<30} {goal:<14} {verdict}".rstrip() + "\n")
    stream.flush()
    return missed


def main(stream, wanted):
    """Measure everything that is wanted."""
    missed = 0
    for rows in SIZES:
        for kind in KINDS:
            if wanted and f"{rows}-{kind}" not in wanted:
                continue
            path = alone(sheet_file, rows, kind)
            bare = alone(read_only, path, kind)
            found = alone(measure_window, path, rows)
            missed += write(lines(rows, kind, bare, found), stream)
    stream.write(f"\nGoals missed: {missed}\n")


if __name__ == "__main__":
    main(sys.stdout, set(sys.argv[1:]))
