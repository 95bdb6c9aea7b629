"""What Octanist's answers mean.

Source: octanist.com/docs, "Errors": `{"success": false, "error": {"code", "message"}}`; `POST /check` answers
`{"error": "…"}` instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from lead_desktop.core.errors import (
    ApiError,
    KeysRefused,
    NoAnswer,
    Outage,
    RequestRefused,
    Throttled,
)
from lead_desktop.net.messages import ApiAnswer
from lead_desktop.net.unusable import safe_words, unusable
from lead_desktop.providers.octanist.query import CRM


def json_of(answer: ApiAnswer) -> object:
    """The JSON value of a good answer.

    Raises:
        ApiError: What the answer means, when it is not a good one.
    """
    value = answer.json()
    if isinstance(value, Mapping) and (value.get("success") is False or "error" in value):
        raise _own_error(value.get("error"), answer)
    if value is not None and answer.succeeded:
        return value
    raise unusable(answer, CRM)


def not_understood(expected: str) -> NoAnswer:
    """The error for JSON of another shape."""
    return NoAnswer(
        f"No usable answer from {CRM}",
        f"{CRM} answered, but not with {expected}.",
        safe="Nothing was changed.",
        do="Try again; if it stays so, check the connection's address.",
        code="unexpected JSON",
    )


def _own_error(error: object, answer: ApiAnswer) -> ApiError:
    kind = str(error.get("code") or "") if isinstance(error, Mapping) else ""
    message = str(error.get("message") or "") if isinstance(error, Mapping) else str(error or "")
    code = f"{answer.code} {kind}".strip()
    if answer.status == 429:  # noqa: PLR2004 - RFC 6585, too many requests
        return Throttled(f"{CRM} asked for a pause.", code=code)
    if kind == "UNAUTHORIZED" or answer.status == 401:  # noqa: PLR2004 - RFC 9110, unauthorised
        return KeysRefused(
            "Key was refused",
            f"{CRM} at {answer.host} does not accept the API key.",
            do="Copy the API key again from Octanist's settings.",
            code=code,
        )
    if kind == "INTERNAL_ERROR" or answer.status >= 500:  # noqa: PLR2004 - RFC 9110, server errors
        return Outage(
            f"{CRM} is out of order",
            f"{CRM} failed: {message or 'it gave no reason.'}",
            safe=safe_words(answer.request),
            do="Try again in a few minutes.",
            code=code,
        )
    return RequestRefused(
        f"{CRM} refused the call",
        f"{CRM} says: {message}" if message else f"{CRM} gave no reason.",
        kind=kind,
        do="Correct the filters; sending them unchanged does not help.",
        code=code,
    )
