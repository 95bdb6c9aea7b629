"""The upload engine's figures, as a table: `make bench-upload`. Each measurement has a process of its own."""

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

from calls import COST, FASTER, LONG, measure_calls
from calls import LIMIT as CALLS_LIMIT
from rate import LIMIT, ROAD_MS, measure_rate
from resume import ROWS, STORIES, measure_resume

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


def cpu_ms(begin, end):
    return 1000 * (end.cpu_s - begin.cpu_s) / (end.calls - begin.calls)


def cost_lines(marks):
    limit = f"{CALLS_LIMIT.calls} calls in {CALLS_LIMIT.window_s:g} s"
    yield f"Cost of calls of {COST.rows} rows; {limit} on a clock {FASTER} times as fast, sandbox without a limit"
    yield f"{marks[-1].calls:,} calls in {marks[-1].wall_s - marks[0].wall_s:.0f} s", "", ""
    yield "processor time per call, ms", f"{cpu_ms(marks[1], marks[-1]):.1f}", "at most 10"
    wall_ms = 1000 * (marks[-1].wall_s - marks[1].wall_s) / (marks[-1].calls - marks[1].calls)
    yield "time per call, sandbox included, ms", f"{wall_ms:.1f}", ""


def long_lines(marks):
    yield f"A long upload: calls of {LONG.rows} rows, everything else as above"
    yield f"{marks[-1].calls:,} calls in {marks[-1].wall_s - marks[0].wall_s:.0f} s", "", ""
    shown = [at for at in (1, 2, 5, 10, 15, len(marks) - 1) if at < len(marks)]
    for at in dict.fromkeys(shown):
        memory = f"{marks[at].memory_bytes / MB:.1f} MB, {cpu_ms(marks[at - 1], marks[at]):.1f} ms a call"
        yield f"  after {marks[at].calls:,} calls", memory, ""
    grown = marks[-1].memory_bytes / marks[1].memory_bytes
    yield "memory, last to first thousand", f"{grown:.2f}", "flat: about 1"
    dearer = cpu_ms(marks[-2], marks[-1]) / cpu_ms(marks[0], marks[1])
    yield "processor time, last to first thousand", f"{dearer:.2f}", "flat: about 1"
    yield "peak of memory, MB", f"{marks[-1].peak_bytes / MB:.0f}", ""


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
    """Measure everything; under six minutes."""
    write(rate_lines(alone(measure_rate)), stream)
    write(cost_lines(alone(measure_calls, COST)), stream)
    write(long_lines(alone(measure_calls, LONG)), stream)
    write(resume_lines([alone(measure_resume, story) for story in STORIES]), stream)


if __name__ == "__main__":
    main(sys.stdout)
