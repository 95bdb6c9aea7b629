"""Stop: a long list of ids, lead URLs and e-mails is pasted and fetched."""

from __future__ import annotations

import random
import uuid

from PySide6.QtWidgets import QPlainTextEdit, QTableView, QWidget

from lead_desktop.tour.stage import Stage

_URL = "https://in21.leadsquared.com/LeadManagement/LeadDetails?LeadID="
_IDS, _EMAILS, _UNKNOWN, _URLS, _PLAIN = 1_204, 64, 8, 40, 990
_RUBBISH = ("call back Priya Mon", "see mail from Tuesday")


def fetch_leads(stage: Stage) -> None:
    """1,209 pasted lines come back in their places.

    Raises:
        NotSeenError: Something a person would wait for did not come.
    """
    hands = stage.hands
    lines = pasted_lines(stage)
    stage.say(f"Fetch by IDs: paste {len(lines):,} lines")
    stage.use("Sandbox LeadSquared")
    stage.open_tab("fetch")
    hands.paste(hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
    hands.wait_for(f"{len(lines):,} lines")
    run = hands.find(QWidget, "fetchRun")
    hands.button(f"Fetch {_IDS:,} leads")
    hands.click(run)
    table = hands.find(QTableView, "fetchTable")
    hands.until(lambda: table.model().rowCount() == len(lines), "a row for each line")
    table.verticalScrollBar().setValue(_PLAIN * table.verticalHeader().defaultSectionSize())
    hands.until(lambda: table.model().index(_PLAIN, 1).data() == "Found", "a thousand leads found")
    hands.find(QWidget, "fetchPause")
    stage.picture("01-fetch")
    hands.wait_for(f"{len(lines):,} lines in, {len(lines):,} accounted for.", limit_s=40)
    stage.say("  every line is accounted for")
    stage.picture("02-fetch-done")


def pasted_lines(stage: Stage, email_lines: int = _EMAILS) -> list[str]:
    """What a person pastes: ids just uploaded, older ones, lead URLs, e-mails (a call each), duplicates, rubbish."""
    chance = random.Random(1204)  # noqa: S311 - only the order of lines
    uploaded = [str(lead["id"]) for lead in stage.crm.leads()]
    emails = [lead.email for lead in stage.known[:email_lines]]
    nobody = [str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(_UNKNOWN)]
    older = [lead.lead_id for lead in stage.known[email_lines:]]
    wanted = _IDS - len(emails) - len(nobody)
    ids = [*uploaded, *older][:wanted]
    urls = [_URL + lead_id for lead_id in ids[-_URLS:]]
    plain, mixed = ids[:_PLAIN], [*ids[_PLAIN:-_URLS], *urls, *emails, *nobody]
    chance.shuffle(mixed)
    lines = [*plain, *mixed]
    for place, line in ((609, lines[11]), (1004, lines[12]), (1009, lines[13])):
        lines.insert(place, line)
    for place, line in zip((611, 1006), _RUBBISH, strict=True):
        lines.insert(place, line)
    return lines
