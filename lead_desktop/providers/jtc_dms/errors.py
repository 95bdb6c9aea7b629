"""What the DMS's answers mean. No public page shows its errors: any JSON object with a message is understood."""

from __future__ import annotations

from collections.abc import Mapping

from lead_desktop.core.errors import ApiError, KeysRefused, NoAnswer, Outage, RequestRefused, Throttled
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.unusable import safe_words, unusable

CRM = "JTC DMS"
NOT_FOUND = 404
_MESSAGE_KEYS = ("message", "errorMessage", "error", "detail", "title")


def json_of(answer: ApiAnswer) -> object:
    """The JSON value of a good answer.

    Raises:
        ApiError: What the answer means, when it is not a good one.
    """
    value = answer.json()
    if value is not None and answer.succeeded:
        return value
    if isinstance(value, Mapping) and not answer.succeeded:
        raise _own_error(value, answer)
    raise unusable(answer, CRM)


def json_or_absent(answer: ApiAnswer) -> object:
    """As `json_of`; None for a 404 in which the DMS itself says that there is no such thing.

    A web page with status 404 comes from something else and means that the address is wrong.
    """
    if answer.status == NOT_FOUND and not answer.looks_like_html():
        return None
    return json_of(answer)


def not_understood(expected: str) -> NoAnswer:
    """The error for JSON of another shape."""
    return NoAnswer(
        f"No usable answer from {CRM}",
        f"{CRM} answered, but not with {expected}.",
        safe="Nothing was changed.",
        do="Try again; if it stays so, check the connection's address.",
        code="unexpected JSON",
    )


def _own_error(value: Mapping[str, object], answer: ApiAnswer) -> ApiError:
    message = _message(value)
    status = answer.status
    if status in {401, 403}:
        return KeysRefused(
            "Token was refused",
            f"{CRM} at {answer.host} does not let these calls in{f': {message}' if message else '.'}",
            do="Check the token and the extra headers of the connection.",
            code=answer.code,
        )
    if status == 429:  # noqa: PLR2004 - RFC 6585, too many requests
        return Throttled(f"{CRM} asked for a pause.", code=answer.code)
    if status >= 500:  # noqa: PLR2004 - RFC 9110, server errors
        return Outage(
            f"{CRM} is out of order",
            f"{CRM} failed: {message or 'it gave no reason.'}",
            safe=safe_words(answer.request),
            do="Try again in a few minutes.",
            code=answer.code,
        )
    if not message:
        return unusable(answer, CRM)
    return RequestRefused(
        f"{CRM} refused the call",
        f"{CRM} says: {message}",
        do="Check dates, ids and filters; sending them unchanged does not help.",
        code=answer.code,
    )


def _message(value: Mapping[str, object]) -> str:
    """The first text under a name that servers give to messages, or ""."""
    texts = (value.get(key) for key in _MESSAGE_KEYS)
    return next((text for text in texts if isinstance(text, str) and text), "")
