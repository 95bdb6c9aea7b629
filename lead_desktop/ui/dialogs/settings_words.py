"""What the settings say of lead data that is kept, and of its deletion: pure."""

from __future__ import annotations

import datetime as dt

from lead_desktop.jobs.erase import Holdings
from lead_desktop.jobs.retention import KeptData
from lead_desktop.store.retention import DAY_S
from lead_desktop.ui.words import counted, day, moment

_YEAR_DAYS = 365


def choice_words(days: int) -> str:
    """Like "30 days", "1 year", "Until I delete it"."""
    if not days:
        return "Until I delete it"
    return "1 year" if days == _YEAR_DAYS else counted(days, "day")


def rule_words(days: int) -> str:
    """What becomes of lead data by itself."""
    if not days:
        return "Nothing is deleted by itself."
    return (
        f"Rows and receipts go {choice_words(days)} after a job ended, drafts {choice_words(days)} after they "
        "were last touched. Jobs with unknown or unsent rows, paused and interrupted ones stay."
    )


def kept_words(kept: KeptData, now_s: float, zone: dt.tzinfo | None) -> str:
    """How much is kept now, and what of it goes."""
    if not kept.jobs and not kept.drafts:
        return "No lead data is kept now."
    words = f"{jobs_and_drafts(kept.jobs, kept.drafts)} {'is' if kept.jobs + kept.drafts == 1 else 'are'} kept now."
    if kept.due:
        goes = day(moment(now_s + DAY_S, zone).date())
        older = "is older and goes" if kept.due == 1 else "are older and go"
        words += f" {kept.due:,} of them {older} from {goes} on."
    return words


def lead_data_goes(there: Holdings) -> tuple[str, ...]:
    """What "Delete all lead data" takes."""
    some = there.jobs + there.drafts > 0
    lines = (
        [f"{jobs_and_drafts(there.jobs, there.drafts)} with all rows, results and receipts"] if some else []
    )
    if there.open_jobs:
        are = "is" if there.open_jobs == 1 else "are"
        lines.append(f"{there.open_jobs:,} of the jobs {are} not over, and cannot be resumed any more")
    return (*lines, "The leads of the built-in practice CRMs, and temporary files")


LEAD_DATA_STAYS = (
    "Leads in the CRM, your spreadsheets and saved workbooks",
    "Connections, their keys, and settings",
    "The numbers of each job for a year, without names or values",
)


def everything_goes(there: Holdings) -> tuple[str, ...]:
    """What "Delete everything" takes."""
    whose = "its" if there.connections == 1 else "their"
    keys = f"{counted(there.connections, 'connection')} and {whose} keys in the keyring"
    return (
        *lead_data_goes(there),
        *((keys,) if there.connections else ()),
        "Settings, mappings, saved searches, the numbers of deleted jobs, logs and crash reports",
    )


EVERYTHING_STAYS = (
    "Leads in the CRM, your spreadsheets and saved workbooks",
    "How many calls each account made today, without its name, so that limits are kept",
)


def jobs_and_drafts(jobs: int, drafts: int) -> str:
    """Like "4 jobs and 1 draft", "1 draft"."""
    if not drafts:
        return counted(jobs, "job")
    return f"{counted(jobs, 'job')} and {counted(drafts, 'draft')}" if jobs else counted(drafts, "draft")
