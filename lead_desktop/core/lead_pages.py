"""Addresses of a lead's page in the browser: known ones, and those that people paste."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_URL = re.compile(r"https://[^\s<>\"']+", re.IGNORECASE)
_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.leadsquared\.com")
_PLACE = "{id}"
# LeadSquared documents no address of its lead page. These two are what public integrations of accounts in Mumbai and
# Singapore link to (read on GitHub, November 2026); for other regions nothing is sure.
_KNOWN_HOSTS = {
    "api-in21.leadsquared.com": "in21.leadsquared.com",
    "api.leadsquared.com": "run.leadsquared.com",
}


def known_form(api_url: str) -> str:
    """The form of a lead page's address where it is known for the host of an API, else ""."""
    host = _KNOWN_HOSTS.get(urlsplit(api_url).hostname or "")
    return f"https://{host}/LeadManagement/LeadDetails?LeadID={_PLACE}" if host else ""


def form_of(text: str) -> str:
    """The form of a pasted address: what leads to the id stays, {id} takes its place; "" if it is no lead page of LeadSquared.

    Nothing else that stood behind "?" is kept: it may be a token, or about that lead alone.
    """
    found = _URL.search(text)
    if found is None or len(_GUID.findall(found[0])) != 1:
        return ""
    try:
        parts = urlsplit(found[0])
    except ValueError:
        return ""
    if not _HOST.fullmatch(parts.netloc.lower()):
        return ""
    held = [(name, _GUID.sub(_PLACE, value)) for name, value in parse_qsl(parts.query) if _GUID.search(value)]
    fragment = _GUID.sub(_PLACE, parts.fragment) if _GUID.search(parts.fragment) else ""
    path = _GUID.sub(_PLACE, parts.path)
    form = urlunsplit(("https", parts.netloc.lower(), path, urlencode(held, safe="{}"), fragment))
    return form if form.count(_PLACE) == 1 else ""


def page_of(form: str, lead_id: str) -> str:
    """The address of one lead's page; "" without a form, or if the id is no LeadSquared id."""
    safe = form_of(form.replace(_PLACE, lead_id)) if _GUID.fullmatch(lead_id) else ""
    return form.replace(_PLACE, lead_id) if form and safe == form else ""
