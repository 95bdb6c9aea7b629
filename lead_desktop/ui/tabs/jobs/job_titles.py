"""The title of a job in the language of the window: pure.

A job is named in English when it is made; the history keeps this name for the command line and for logs.
"""

from __future__ import annotations

import re

from lead_desktop.core.receipts import JobKind
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.search_titles import SEARCH, searched_for
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import counted

_FETCH = re.compile(r"Fetch ([\d,]+) lines?")


def whole_title(record: JobRecord) -> str:
    """Like "Fetch 152 lines"; what is a file's or a person's own stays as it is."""
    if (lines := _lines(record)) is not None:
        return tr_n("Fetch {n} line", "Fetch {n} lines", lines)
    if _is_search(record):
        return tr("Search {what}", what=searched_for(record.title))
    return record.title


def short_title(record: JobRecord) -> str:
    """The title without the verb that the name beside it says already; a file may be called anything."""
    if (lines := _lines(record)) is not None:
        return counted(lines, "line")
    return searched_for(record.title) if _is_search(record) else record.title


def _lines(record: JobRecord) -> int | None:
    found = _FETCH.fullmatch(record.title) if record.kind is JobKind.FETCH else None
    return int(found[1].replace(",", "")) if found else None


def _is_search(record: JobRecord) -> bool:
    return record.kind is JobKind.SEARCH and record.title.startswith(SEARCH)
