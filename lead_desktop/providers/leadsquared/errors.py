"""What LeadSquared's answers mean: by body first, then by status.

Source: LeadSquared developer centre, "Error handling" and "Rate limits". Validation failures come as HTTP 500 with a
type of LeadSquared's own, a throttled call as 429, 403 or even 200.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lead_desktop.core.errors import (
    ApiError,
    KeysRefused,
    Outage,
    QuotaSpent,
    RequestRefused,
    Throttled,
)
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.unusable import safe_words, unusable

CRM = "LeadSquared"
DUPLICATE_TYPE = "MXDuplicateEntryException"
_RATE_TYPE = "MXAPIRateLimitExceededException"
_KEY_TYPES = frozenset({"MXInvalidAccessDetailsException", "MXAuthenticationFailedException"})
_LIMIT = re.compile(r"exceeded the limit of ([\d,]+) in ([\d,.]+) (second|minute|hour|day)", re.IGNORECASE)
_QUOTA = re.compile(r"\b(?:daily|per day|quota|usage normali[sz]es)\b", re.IGNORECASE)
_SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86_400.0}
_LONGEST_WINDOW_S = 3600.0  # a longer one is no pause but a quota
_OWN_HOST = re.compile(r"\b(?:[a-z0-9-]+\.)+leadsquared\.com\b", re.IGNORECASE)
_BROKEN = re.compile(r"Timeout|Unavailable|InternalServer|Unhandled", re.IGNORECASE)


def json_of(answer: ApiAnswer) -> object:
    """The JSON value of a good answer.

    Raises:
        ApiError: What the answer means, when it is not a good one.
    """
    value = answer.json()
    if isinstance(value, Mapping) and (error := _own_error(value, answer)):
        raise error
    if value is None and answer.status in {403, 429} and (error := _throttle(_telling(answer), answer)):
        raise error
    if value is not None and answer.succeeded:
        return value
    raise unusable(answer, CRM)


def right_url(text: str, host: str) -> str:
    """Base URL of the host that a text names, or "" when it names none but `host`.

    Only hosts below leadsquared.com are believed: keys may be sent there.
    """
    for found in _OWN_HOST.finditer(text):
        if (name := found[0].lower()) != host.lower():
            return f"https://{name}"
    return ""


def _own_error(value: Mapping[str, object], answer: ApiAnswer) -> ApiError | None:
    """The error that LeadSquared's own words describe, or None when there are none."""
    kind = str(value.get("ExceptionType") or "")
    message = str(value.get("ExceptionMessage") or value.get("Message") or "").strip()
    if not (kind or str(value.get("Status", "")).lower() == "error"):
        return None
    if error := _throttle(message, answer, certain=kind == _RATE_TYPE):
        return error
    if kind in _KEY_TYPES or answer.status == 401:  # noqa: PLR2004 - RFC 9110, unauthorised
        return _keys_refused(message, answer)
    if answer.status >= 500 and (not kind or _BROKEN.search(kind)):  # noqa: PLR2004 - RFC 9110, server errors
        return Outage(
            f"{CRM} is out of order",
            f"{CRM} failed: {_sentence(message) or 'it gave no reason.'}",
            safe=safe_words(answer.request),
            do="Try again in a few minutes.",
            code=answer.code,
        )
    return RequestRefused(
        f"{CRM} refused the call",
        _sentence(message) or f"{CRM} gave no reason.",
        kind=kind,
        do="Correct the data or the columns that are named; sending it unchanged does not help.",
        code=f"{answer.code} {kind}".strip(),
    )


def _throttle(message: str, answer: ApiAnswer, *, certain: bool = False) -> ApiError | None:
    """A pause or a spent quota, if the words (or the error's type) say so."""
    limit = _LIMIT.search(message)
    if not (limit or certain or answer.status == 429):  # noqa: PLR2004 - RFC 6585, too many requests
        return None
    window_s = float(limit[2].replace(",", "")) * _SECONDS[limit[3].lower()] if limit else None
    if (window_s or 0) > _LONGEST_WINDOW_S or (not limit and _QUOTA.search(message)):
        return QuotaSpent(
            "The day's calls are used up",
            f"{CRM} takes no more calls of this account today: {_sentence(message)}",
            safe="Nothing of this call was read or changed; the job can be resumed.",
            do=f"{CRM} renews it each day and does not say by which clock: resume tomorrow, or ask for a larger one.",
            code=answer.code,
        )
    return Throttled(
        _sentence(message) or f"{CRM} asked for a pause.",
        calls=int(limit[1].replace(",", "")) if limit else None,
        window_s=window_s,
        code=answer.code,
    )


def _telling(answer: ApiAnswer) -> str:
    """What a body that is no JSON says of limits, without the page around it; "" when it says nothing."""
    text = answer.text()
    if limit := _LIMIT.search(text):
        return " ".join(("API calls", limit[0]))  # the CRM's own words
    return "The quota is used up" if _QUOTA.search(text) else ""


def _keys_refused(message: str, answer: ApiAnswer) -> KeysRefused:
    url = right_url(message, answer.host)
    if url:
        return KeysRefused(
            "The account lives on another host",
            f"{answer.host} does not know these keys; {CRM} says that their host is {url}.",
            do=f"Change the connection's address to {url}.",
            code=answer.code,
            right_url=url,
        )
    return KeysRefused(
        "Keys were refused",
        f"{CRM} at {answer.host} does not accept the access key and secret key.",
        do="Copy both keys again from LeadSquared: My Account, Settings, API and Webhooks.",
        code=answer.code,
    )


def _sentence(text: str) -> str:
    """Text of the CRM with a full stop."""
    text = text.strip()
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
