"""Answers in the shapes the CRMs use for trouble.

Source: LeadSquared developer centre, "Error handling"; octanist.com/docs, "Errors".
"""

from __future__ import annotations

from typing import Any

import orjson
from starlette.responses import HTMLResponse, RedirectResponse, Response

from lead_desktop.sandbox.faults import Fault

PROXY_PAGE = "<html><head><title>{title}</title></head><body><center><h1>{title}</h1></center></body></html>"
PORTAL_PAGE = (
    "<html><head><title>Airport Wi-Fi</title></head><body><h1>Welcome to Airport Wi-Fi</h1>"
    '<form action="/login" method="post"><button>Accept and connect</button></form></body></html>'
)


def json_answer(content: Any, status: int = 200) -> Response:
    """A JSON answer."""
    return Response(orjson.dumps(content), status_code=status, media_type="application/json")


def mx_error(status: int, kind: str, message: str) -> Response:
    """An error as LeadSquared words it."""
    return json_answer({"Status": "Error", "ExceptionType": kind, "ExceptionMessage": message}, status)


def mx_bad_request(message: str, kind: str = "MXInvalidInputException") -> Response:
    """A body that is not as the specification says."""
    return mx_error(400, kind, message)


def error_answer(account: str, status: int, kind: str, message: str) -> Response:
    """An error in the words of the account's vendor.

    Args:
        account: Name of the account.
        status: HTTP status.
        kind: LeadSquared's exception type; Octanist gets its own code for the status.
        message: What happened.
    """
    if account == "octanist":
        codes = {401: "UNAUTHORIZED", 403: "FORBIDDEN", 429: "RATE_LIMITED", 412: "VALIDATION_ERROR"}
        error = {"code": codes.get(status, "INTERNAL_ERROR"), "message": message, "details": {}}
        return json_answer({"success": False, "error": error, "meta": {"requestId": "req_fault"}}, status)
    if account == "jtc_dms":
        return json_answer({"status": status, "error": message}, status)
    return mx_error(status, kind, message)


def throttled(account: str, status: int, calls: int, window_s: float) -> Response:
    """The rate limit's answer; its message tells the true limit."""
    message = f"API calls exceeded the limit of {calls} in {window_s:g} second(s)"
    return error_answer(account, status, "MXAPIRateLimitExceededException", message)


def fault_answer(fault: Fault, account: str, calls: int, window_s: float) -> Response:
    """The answer of a fault that stands in place of the CRM.

    Args:
        fault: One of `ANSWERED_KINDS`.
        account: Name of the account that was called.
        calls: Calls that its limit allows, for the message.
        window_s: Window of its limit, in seconds.
    """
    if fault.kind == "throttle_429_retry_after":
        answer = throttled(account, 429, calls, window_s)
        answer.headers["Retry-After"] = f"{fault.delay_s:g}"
        return answer
    if fault.kind in {"throttle_429", "throttle_403", "throttle_200"}:
        return throttled(account, int(fault.kind.removeprefix("throttle_")), calls, window_s)
    if fault.kind in {"quota_spent", "mx_500", "mx_412", "unauthorized"}:
        return error_answer(account, *_OWN_WORDS.get((account, fault.kind), _WORDED[fault.kind]))
    return _unworded(fault.kind)


_WORDED: dict[str, tuple[int, str, str]] = {
    "quota_spent": (
        429,
        "MXAPIRateLimitExceededException",
        "Daily API call quota exceeded. Further requests will be rejected until usage normalizes",
    ),
    "mx_500": (500, "MXInvalidInputException", "Invalid input: the call failed, check the exception message"),
    "mx_412": (412, "MXUnknownAttributeException", "Non-existent field(s) provided: mx_Unknown"),
    "unauthorized": (401, "MXInvalidAccessDetailsException", "Invalid Access Details provided."),
}

_OWN_WORDS: dict[tuple[str, str], tuple[int, str, str]] = {
    ("jtc_dms", "mx_412"): (412, "", "The leads of these days are being processed"),
}


def _unworded(kind: str) -> Response:
    """What comes from the road and not from the CRM."""
    if kind == "captive_portal":
        return HTMLResponse(PORTAL_PAGE)
    if kind == "redirect":
        return RedirectResponse("http://login.portal.invalid/welcome", status_code=302)
    if kind == "outage_503":
        return HTMLResponse(PROXY_PAGE.format(title="503 Service Temporarily Unavailable"), status_code=503)
    if kind == "html_500":
        return HTMLResponse(PROXY_PAGE.format(title="500 Internal Server Error"), status_code=500)
    return Response(b"")
