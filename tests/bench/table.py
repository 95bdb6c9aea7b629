"""The table's figures over a million rows: `make bench-table`. Each measurement has a process of its own."""

import multiprocessing
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from table_fetch import LEADS, measure_fetch
from table_rows import COLUMNS, ROWS, write_rows
from table_window import UPDATES, measure_orders, measure_scrolling, measure_stream

GOALS = {"frame": 33.0, "filter": 1.0, "sort": 2.0, "stall": 50.0}


def alone(measure, *arguments):
    """Measure in a fresh process, so that no figure carries the memory of another."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, *arguments).result()


def line(label, figure, unit, goal=None):
    if goal is None:
        return label, f"{figure:,.2f} {unit}", ""
    verdict = "met" if figure <= goal else "MISSED"
    return label, f"{figure:,.2f} {unit}", f"at most {goal:g} {unit}: {verdict}"


def scroll_lines(found):
    yield f"Scrolling through {ROWS:,} rows of {len(COLUMNS)} columns"
    for way, frames in found.frames:
        yield line(f"{way}, frame, median", frames.median, "ms")
        yield line(f"{way}, frame, p99", frames.p99, "ms", GOALS["frame"])
    yield line("memory of the window over an empty one", found.memory_mb, "MB")


def order_lines(found):
    yield "Filter and sort, from the request until the rows are shown; stalls of the window meanwhile"
    for one in found:
        yield line(f"{one.words}: {one.rows:,} rows", one.seconds, "s", GOALS[one.goal])
        yield line("  processor time of it", one.cpu_s, "s")
        yield line("  stall of the window, p99", one.stalls.p99, "ms", GOALS["stall"])
        yield line("  longest", one.stalls.longest, "ms")


def stream_lines(found):
    yield f"{UPDATES:,} rows a second change in the store while the table follows"
    for one in found:
        yield line(f"{one.words}, stall, p99", one.stalls.p99, "ms", GOALS["stall"])
        yield line("  longest", one.stalls.longest, "ms")
        yield line("  rows changed a second", one.rate, "")


def fetch_lines(found):
    yield f"Fetching {LEADS:,} ids, {found.found:,} of them leads, from the sandbox without a limit; {found.calls:,} calls"
    yield line("in all", found.seconds, "s")
    yield line("waiting for the CRM", found.waiting_s, "s")
    yield line("share of the time that is not waiting", 100 * found.own_share, "%")


def write(lines, stream):
    for one in lines:
        stream.write(f"\n{one}\n" if isinstance(one, str) else "  {:<52} {:>14}   {}\n".format(*one))
    stream.flush()


def main(stream):
    """Measure everything; about five minutes, most of it making the rows."""
    busy = os.getloadavg()[0] / (os.cpu_count() or 1)
    stream.write(f"Processors are busy with other work to {busy:.0%}: above 50 % compare processor times\n")
    with TemporaryDirectory(prefix="bench-table-") as folder:
        path = Path(folder) / "rows.sqlite"
        write_rows(path, ROWS)
        write(scroll_lines(alone(measure_scrolling, path)), stream)
        write(order_lines(alone(measure_orders, path)), stream)
        write(stream_lines(alone(measure_stream, path)), stream)
    write(fetch_lines(alone(measure_fetch)), stream)


if __name__ == "__main__":
    main(sys.stdout)
