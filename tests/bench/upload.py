"""The upload engine's figures, as a table: `make bench-upload`. Each measurement has a process of its own."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

from calls import STRETCH, measure_calls
from rate import LIMIT, ROAD_MS, measure_rate
from resume import ROWS, STORIES, measure_resume
from stage import ROWS_PER_CALL

MB = 2**20


def alone(measure, *arguments):
    """Measure in a fresh process, so that no figure carries the memory of another."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, *arguments).result()


def rate_lines(found):
    yield f"Rate: {LIMIT.calls} calls in {LIMIT.window_s:g} s, counted at arrival, {ROAD_MS[0]}-{ROAD_MS[1]} ms of road"
    yield f"{found.calls:,} calls in {found.seconds:.1f} s, {found.created:,} leads", "", ""
    yield "share of the allowed rate", f"{found.share:.1%}", "at least 97 %"
    yield "calls refused for their rate", f"{found.throttled}", "0"


def calls_lines(marks):
    first, last = marks[:2], marks[-2:]
    cpu = [1000 * (end.cpu_s - begin.cpu_s) / (end.calls - begin.calls) for begin, end in (first, last)]
    wall = [1000 * (end.wall_s - begin.wall_s) / (end.calls - begin.calls) for begin, end in (first, last)]
    memory = [mark.memory_bytes / MB for mark in (first[1], last[1])]
    seconds = last[1].wall_s - first[0].wall_s
    yield f"Calls of {ROWS_PER_CALL} rows without a limit; the first {STRETCH:,} and the last {STRETCH:,}"
    yield f"{last[1].calls:,} calls in {seconds:.0f} s", "", ""
    yield "processor time per call, ms", f"{cpu[0]:.1f} then {cpu[1]:.1f}", "at most 10"
    yield "  last to first", f"{cpu[1] / cpu[0]:.2f}", "flat: about 1"
    yield "time per call, sandbox included, ms", f"{wall[0]:.1f} then {wall[1]:.1f}", ""
    yield "memory, MB", f"{memory[0]:.0f} then {memory[1]:.0f}, peak {last[1].peak_bytes / MB:.0f}", ""
    yield "  last to first", f"{memory[1] / memory[0]:.2f}", "flat: about 1"


def resume_lines(found):
    yield f"Resuming {ROWS:,} rows, half of them created; from opening the profile"
    for one in found:
        total_s = one.opening_s + one.sending_s
        yield f"{one.story}: to the first rows sent, s", f"{total_s:.2f}", "at most 2"
        yield "  of it opening the profile, s", f"{one.opening_s:.2f}", ""
        yield "  of it until the first question, s", f"{one.asking_s:.2f}", ""


def write(lines, stream):
    for line in lines:
        stream.write(f"\n{line}\n" if isinstance(line, str) else "  {:<44} {:<28} {}\n".format(*line))
    stream.flush()


def main(stream):
    """Measure everything; about five minutes."""
    write(rate_lines(alone(measure_rate)), stream)
    write(calls_lines(alone(measure_calls)), stream)
    write(resume_lines([alone(measure_resume, story) for story in STORIES]), stream)


if __name__ == "__main__":
    main(sys.stdout)
