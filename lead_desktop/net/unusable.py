"""Answers that no API gives: pages of proxies and portals, redirects, nothing at all."""

from __future__ import annotations

from urllib.parse import urlsplit

from lead_desktop.core.errors import (
    ApiError,
    KeysRefused,
    NoAnswer,
    Outage,
    RequestRefused,
    Throttled,
    Unreachable,
)
from lead_desktop.net.messages import ApiAnswer, ApiRequest

_PROXY_LOGIN = frozenset({407, 511})  # RFC 9110 and RFC 6585: the network itself wants a log-in
_WRONG_ADDRESS = frozenset({404, 405, 410})
_TIMED_OUT = 408
_BAD_GATEWAY = range(502, 505)


def safe_words(request: ApiRequest) -> str:
    """What is safe when the answer to a call is lost."""
    if request.writes:
        return "Its leads may have been created: their rows are unknown and are not sent again by themselves."
    return "Nothing was changed."


def unusable(answer: ApiAnswer, crm: str) -> ApiError:
    """The error for an answer that does not say anything in the CRM's own words.

    Args:
        answer: The answer; its body was found to hold nothing of the CRM.
        crm: Name of the CRM.

    Returns:
        Never a refusal of the leads of a write unless the status says the call was not carried out.
    """
    status = answer.status
    if 300 <= status < 400:  # noqa: PLR2004 - RFC 9110, redirection
        return _redirected(answer, crm)
    if status in _PROXY_LOGIN:
        return Unreachable(
            "The network wants a log-in",
            f"A proxy or the network between here and {answer.host} wants a log-in first.",
            safe="Nothing was sent.",
            do="Log in to the network, then try again.",
            code=answer.code,
        )
    if status >= 500:  # noqa: PLR2004 - RFC 9110, server errors
        return _outage(answer, crm)
    if answer.succeeded or status == _TIMED_OUT:
        return _no_data(answer, crm)
    return _refused(answer, crm)


def _redirected(answer: ApiAnswer, crm: str) -> ApiError:
    try:
        target = urlsplit(answer.headers.get("location", "")).hostname or "another page"
    except ValueError:  # "https://[" and the like
        target = "another page"
    return NoAnswer(
        f"{crm} did not answer",
        f"{answer.host} passed the call on to {target}, which was not followed: keys go to no other host.",
        safe=safe_words(answer.request),
        do="Log in to the network if it has a log-in page; else check the connection's address.",
        code=answer.code,
    )


def _outage(answer: ApiAnswer, crm: str) -> ApiError:
    between = answer.status in _BAD_GATEWAY
    return Outage(
        f"{crm} is out of order",
        f"{answer.host} cannot be reached by its own gateway right now."
        if between
        else f"{crm} failed and gave no reason.",
        safe=safe_words(answer.request),
        do="Try again in a few minutes.",
        code=answer.code,
    )


def _no_data(answer: ApiAnswer, crm: str) -> ApiError:
    if answer.status == _TIMED_OUT:
        message = f"{answer.host} gave up waiting for the call to arrive."
        do = "Try again; the network is slow."
    elif answer.looks_like_html():
        message = f"A web page came instead of an answer of {crm}: most likely a log-in page of the network, or a proxy."
        do = "Open any web site in a browser, log in to the network if asked, then try again."
    elif not answer.body.strip():
        message = f"{answer.host} sent an empty answer: most likely a proxy on the way cut it off."
        do = "Try again in a few minutes."
    else:
        message = f"The answer of {answer.host} is not what {crm} sends: it was cut off, or it comes from something else."
        do = "Try again; if it stays so, check the connection's address."
    return NoAnswer(
        f"No usable answer from {crm}", message, safe=safe_words(answer.request), do=do, code=answer.code
    )


def _refused(answer: ApiAnswer, crm: str) -> ApiError:
    status = answer.status
    if status == 429:  # noqa: PLR2004 - RFC 6585, too many requests
        return Throttled(f"{crm} asked for a pause.", code=answer.code)
    if status == 401:  # noqa: PLR2004 - RFC 9110, unauthorised
        return KeysRefused(
            "Keys were refused",
            f"{crm} at {answer.host} does not accept the keys.",
            do="Check the keys in the connection.",
            code=answer.code,
        )
    if status in _WRONG_ADDRESS:
        return RequestRefused(
            "The address is wrong",
            f"{answer.host} has nothing at {answer.request.path}.",
            do="Check the address of the connection: host and path.",
            code=answer.code,
        )
    if status == 403:  # noqa: PLR2004 - RFC 9110, forbidden
        return RequestRefused(
            "The call is forbidden",
            f"{answer.host} forbids this call: a firewall blocks it, or the keys lack a permission.",
            do="Ask the account's administrator for API access.",
            code=answer.code,
        )
    return RequestRefused(
        "The call was refused",
        f"{answer.host} refused the call and gave no reason that can be read.",
        do="Keep the technical code and ask the CRM's support.",
        code=answer.code,
    )
