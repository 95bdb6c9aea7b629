"""What the settings say of lead data that is kept, and of its deletion: pure."""

from __future__ import annotations

import datetime as dt

from lead_desktop.jobs.erase import Holdings
from lead_desktop.jobs.retention import KeptData
from lead_desktop.store.retention import DAY_S
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.words import counted, day, moment

_YEAR_DAYS = 365


def choice_words(days: int) -> str:
    """Like "30 days", "1 year", "Until I delete it"."""
    if not days:
        return tr("Until I delete it")
    return tr("1 year") if days == _YEAR_DAYS else counted(days, "day")


def rule_words(days: int) -> str:
    """What becomes of lead data by itself."""
    if not days:
        return tr("Nothing is deleted by itself.")
    return tr(
        "Rows and receipts go {time} after a job ended, drafts {time} after they were last touched. "
        "Jobs with unknown or unsent rows, paused and interrupted ones stay.",
        time=choice_words(days),
    )


def kept_words(kept: KeptData, now_s: float, zone: dt.tzinfo | None) -> str:
    """How much is kept now, and what of it goes."""
    if not kept.jobs and not kept.drafts:
        return tr("No lead data is kept now.")
    what = jobs_and_drafts(kept.jobs, kept.drafts)
    one = kept.jobs + kept.drafts == 1
    words = tr("{what} is kept now.", what=what) if one else tr("{what} are kept now.", what=what)
    if kept.due:
        older = tr_n(
            "{n} of them is older and goes from {date} on.",
            "{n} of them are older and go from {date} on.",
            kept.due,
            date=day(moment(now_s + DAY_S, zone).date()),
        )
        words = f"{words} {older}"
    return words


def lead_data_goes(there: Holdings) -> tuple[str, ...]:
    """What "Delete all lead data" takes."""
    lines = []
    if there.jobs + there.drafts > 0:
        what = jobs_and_drafts(there.jobs, there.drafts)
        lines.append(tr("{what} with all rows, results and receipts", what=what))
    if there.open_jobs:
        lines.append(
            tr_n(
                "{n} of the jobs is not over, and cannot be resumed any more",
                "{n} of the jobs are not over, and cannot be resumed any more",
                there.open_jobs,
            )
        )
    return (*lines, tr("The leads of the built-in practice CRMs, and temporary files"))


LEAD_DATA_STAYS = (
    mark("Leads in the CRM, your spreadsheets and saved workbooks"),
    mark("Connections, their keys, and settings"),
    mark("The numbers of each job for a year, without names or values"),
)


def everything_goes(there: Holdings) -> tuple[str, ...]:
    """What "Delete everything" takes."""
    keys = tr_n(
        "{n} connection and its keys in the keyring",
        "{n} connections and their keys in the keyring",
        there.connections,
    )
    return (
        *lead_data_goes(there),
        *((keys,) if there.connections else ()),
        tr("Settings, mappings, saved searches, the numbers of deleted jobs, logs and crash reports"),
    )


EVERYTHING_STAYS = (
    mark("Leads in the CRM, your spreadsheets and saved workbooks"),
    mark("How many calls each account made today, without its name, so that limits are kept"),
)


def jobs_and_drafts(jobs: int, drafts: int) -> str:
    """Like "4 jobs and 1 draft", "1 draft"."""
    if not drafts:
        return counted(jobs, "job")
    if not jobs:
        return counted(drafts, "draft")
    return tr("{jobs} and {drafts}", jobs=counted(jobs, "job"), drafts=counted(drafts, "draft"))
