"""What a search was for, from the title that `jobs.search_leads.search_title` gave it, in the language of the window."""

from __future__ import annotations

import re

from lead_desktop.ui.translation import tr

SEARCH = "Search "
"""Each title begins so."""
_ALL_LEADS = "all leads"
_DAYS = re.compile(
    r"(?P<first>\d{4}-\d\d-\d\d) to (?P<last>\d{4}-\d\d-\d\d)$"
)  # what was asked for comes before them


def searched_for(title: str) -> str:
    """Like "all leads" or "status = won, 2026-08-25 to 2026-11-22"; fields and values stay as they are."""
    what = title.removeprefix(SEARCH)
    if what == _ALL_LEADS:
        return tr("all leads")
    return _DAYS.sub(lambda found: tr("{first} to {last}", "days", **found.groupdict()), what)
