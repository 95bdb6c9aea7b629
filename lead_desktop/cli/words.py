"""Numbers, durations and receipts as people and scripts read them."""

from __future__ import annotations

import datetime as dt

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import FETCH_STATES, UPLOAD_STATES, RowState
from lead_desktop.store.job_records import JobRecord

Json = dict[str, object]
_MINUTE_S, _HOUR_S = 60, 3_600


def duration(seconds: float) -> str:
    """A length of time, such as "4 min 10 s"."""
    whole = round(seconds)
    if whole < _MINUTE_S:
        return f"{whole} s"
    if whole < _HOUR_S:
        return f"{whole // _MINUTE_S} min {whole % _MINUTE_S} s"
    return f"{whole // _HOUR_S} h {whole % _HOUR_S // _MINUTE_S} min"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 row", "1,000 rows"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def clock(moment_s: float) -> str:
    """A time of day, such as "14:32:07", in the zone of the machine."""
    return dt.datetime.fromtimestamp(moment_s, dt.UTC).astimezone().strftime("%H:%M:%S")


def receipt_json(receipt: Receipt) -> Json:
    """The public keys of a receipt."""
    seconds = round(receipt.seconds, 3)
    match receipt.kind:
        case JobKind.SEARCH:
            return {
                "job": receipt.job_id,
                "rows": receipt.rows_in,
                "total": receipt.total,
                "calls": receipt.calls,
                "seconds": seconds,
                "possible_gaps": receipt.possible_gaps,
            }
        case JobKind.FETCH:
            states = (
                RowState.FOUND,
                RowState.NOT_FOUND,
                RowState.DUPLICATE,
                RowState.NOT_AN_ID,
                RowState.FAILED,
            )
            counts = {state.replace(" ", "_"): receipt.count(state) for state in states}
            left = receipt.count(RowState.WAITING, RowState.FETCHING)
            return {
                "job": receipt.job_id,
                "lines": receipt.rows_in,
                **counts,
                **({"waiting": left} if left else {}),
                "calls": receipt.calls,
                "seconds": seconds,
                "closes": receipt.closes,
            }
        case JobKind.UPLOAD:
            return {
                "job": receipt.job_id,
                "rows_in": receipt.rows_in,
                "created": receipt.count(RowState.CREATED),
                "duplicate": receipt.count(RowState.DUPLICATE),
                "failed": receipt.count(RowState.FAILED),
                "skipped": receipt.count(RowState.SKIPPED, RowState.ERROR),
                "unknown": receipt.count(RowState.UNKNOWN, RowState.SENDING),
                "not_sent": receipt.count(*_UNSENT),
                "calls": receipt.calls,
                "waits": receipt.waits,
                "seconds": seconds,
                "closes": receipt.closes,
            }


_UNSENT = (RowState.NOT_SENT, RowState.WAITING, RowState.READY, RowState.WARNING)


def receipt_text(receipt: Receipt) -> str:
    """The receipt as a sentence or two."""
    known = dict(receipt.counts)
    states = UPLOAD_STATES if receipt.kind is JobKind.UPLOAD else FETCH_STATES
    parts = [f"{known[state]:,} {state}" for state in states if known.get(state)]
    effort = f"{receipt.calls:,} {'call' if receipt.calls == 1 else 'calls'}, {duration(receipt.seconds)}"
    if receipt.kind is JobKind.SEARCH:
        total = "" if receipt.total is None else f" of {receipt.total:,}"
        text = f"Job {receipt.job_id}: {receipt.rows_in:,}{total} leads read; {effort}."
        if receipt.possible_gaps:
            text += " Leads moved between pages while reading: some may be missing."
    else:
        noun = "rows" if receipt.kind is JobKind.UPLOAD else "lines"
        sum_ = " + ".join(parts) or "0"
        text = f"Job {receipt.job_id}: {receipt.rows_in:,} {noun} in = {sum_}; {effort}."
        if not receipt.closes:
            text += f" The receipt does not close: {abs(receipt.difference):,} {noun} are not accounted for."
    return text


def progress_json(progress: JobProgress) -> Json:
    """Where a job stands, for scripts."""
    return {
        "event": "progress",
        "job": progress.job_id,
        "phase": str(progress.phase),
        "rows_in": progress.rows_in,
        "counts": {state.replace(" ", "_"): number for state, number in progress.counts},
        "total": progress.total,
        "calls": progress.calls,
        "calls_planned": progress.calls_planned,
        "waits": progress.waits,
        "wait_until": progress.wait_until_s,
        "wait_reason": progress.wait_reason,
        "done_about": progress.done_about_s,
        "pauses_about": progress.pauses_about_s,
    }


def progress_text(progress: JobProgress, now_s: float) -> str:
    """One line with rate, waits and finish time."""
    to_come = {RowState.WAITING, RowState.FETCHING, RowState.SENDING}
    done = sum(number for state, number in progress.counts if state not in to_come)
    expected = progress.rows_in if progress.total is None else progress.total
    elapsed_s = max(now_s - progress.started_s, 0.001)
    parts = [
        f"{done:,} of {expected:,}",
        f"{progress.calls:,} calls",
        f"{progress.calls / elapsed_s:.1f} calls/s",
        f"{progress.waits:,} waits",
    ]
    if progress.wait_until_s is not None:
        when = clock(progress.wait_until_s)
        if progress.phase is Phase.OFFLINE:
            parts.append(f"offline, trying again at {when}")
        else:
            parts.append(f"{progress.wait_reason or progress.phase} On again at {when}")
    elif progress.phase is Phase.LOOKING_UP:
        parts.append(progress.wait_reason)
    elif progress.phase is not Phase.RUNNING:
        parts.append(str(progress.phase))
    if progress.done_about_s is not None:
        parts.append(f"done about {clock(progress.done_about_s)}")
    elif progress.pauses_about_s is not None:
        parts.append(f"pauses about {clock(progress.pauses_about_s)}, when the day's calls are used up")
    return " · ".join(parts)


def job_json(record: JobRecord) -> Json:
    """One job of the history, for scripts."""
    return {
        "event": "job",
        "kind": str(record.kind),
        "state": str(record.state),
        "title": record.title,
        "connection": record.connection_name,
        "note": record.note,
        "receipt": receipt_json(record.receipt()),
        "job": record.job_id,
    }


def job_text(record: JobRecord) -> str:
    """One line of the history."""
    made = dt.datetime.fromtimestamp(record.created_s, dt.UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    state = "draft" if record.state is JobState.DRAFT else str(record.state)
    return f"{record.job_id:>4}  {made}  {record.kind!s:<6}  {state:<11}  {record.connection_name}  {record.title}"
