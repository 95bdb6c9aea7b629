"""E-mail addresses: complete or not, and domains that look mistyped."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from email_validator import EmailNotValidError, validate_email

_PLAIN = re.compile(
    r"[A-Za-z0-9_+]+(?:[.'%-][A-Za-z0-9_+]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+([A-Za-z]{2,24})"
)
_PLAIN_LOCAL = re.compile(r"[a-z0-9_]+(?:[.'%-][a-z0-9_]+)*")
_RESERVED = frozenset({"test", "local", "localhost", "invalid", "example", "onion", "arpa", "internal"})
LONGEST_LOCAL = 64  # RFC 5321 4.5.3.1
_MISTYPED = {
    "gmail.com": "gmial.com gmai.com gmil.com gmal.com gamil.com gmaill.com gmail.con gmail.co gmail.cm gmail.om "
    "gmail.cmo gmail.comm gnail.com gmsil.com gmaul.com gimail.com gmailcom.com gmali.com ggmail.com "
    "gmail.coml gmail.in gmail.cim gmail.vom gmeil.com gmile.com",
    "yahoo.com": "yaho.com yahooo.com yhoo.com yahoo.con yahoo.cm yahoo.cmo yahoo.comm yaboo.com yhaoo.com yahho.com",
    "yahoo.co.in": "yahoo.co.on yaho.co.in yahooo.co.in",
    "hotmail.com": "hotmial.com hotmal.com hotmai.com hotmil.com hotmail.con hotmail.cm hotmail.co hotmaill.com "
    "hormail.com hotnail.com homail.com hotmailcom.com hitmail.com",
    "outlook.com": "outlok.com outloo.com outlook.con outlook.cm outlook.co otlook.com outllok.com outlool.com",
    "icloud.com": "iclod.com icloud.con icoud.com iclould.com icloud.cm",
    "rediffmail.com": "redifmail.com rediffmail.con redffmail.com rediffmial.com reddifmail.com",
    "live.com": "live.con live.cm",
    "web.de": "wbe.de web.ed",
    "gmx.de": "gmx.ed gxm.de gnx.de",
    "t-online.de": "t-onlin.de tonline.de t-online.ed",
}
_RIGHT_DOMAIN = {wrong: right for right, wrongs in _MISTYPED.items() for wrong in wrongs.split()}
_WRONG_ENDS = {
    "con": "com",
    "cmo": "com",
    "comm": "com",
    "ocm": "com",
    "vom": "com",
    "xom": "com",
    "ney": "net",
}


class EmailState(StrEnum):
    """How good an address is."""

    GOOD = "good"
    RESERVED = "reserved"  # ends in .test, .local …: no mail can arrive there
    NO_AT = "no @"
    SEVERAL = "several addresses"
    INCOMPLETE = "incomplete"
    NOT_ALLOWED = "not allowed"


def email_state(text: str) -> EmailState:
    """Judge one tidied text that is not empty. No network is asked."""
    found = _PLAIN.fullmatch(text)
    if found and len(text) <= LONGEST_LOCAL and found[1].lower() not in _RESERVED:
        return EmailState.GOOD
    return _slow_state(text)


def key_at_a_glance(text: str) -> str:
    """A good address with a domain that is not mistyped, in lower case; "" for all that has to be read."""
    address = text.lower()
    local, _, domain = address.rpartition("@")
    if len(text) > LONGEST_LOCAL or not _PLAIN_LOCAL.fullmatch(local) or not _is_good_domain(domain):
        return ""
    return address


@lru_cache(maxsize=20_000)
def _is_good_domain(domain: str) -> bool:
    address = f"a@{domain}"
    return domain.isascii() and email_state(address) is EmailState.GOOD and right_domain(address) is None


@lru_cache(maxsize=20_000)
def _slow_state(text: str) -> EmailState:
    ats = text.count("@")
    if ats == 0:
        return EmailState.NO_AT
    if ats > 1 and re.search(r"[,;/\s]", text):
        return EmailState.SEVERAL
    local, _, domain = text.rpartition("@")
    if not local or "." not in domain.strip("."):
        return EmailState.INCOMPLETE
    if domain.rpartition(".")[2].lower() in _RESERVED:
        return EmailState.RESERVED
    try:
        validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return EmailState.NOT_ALLOWED
    return EmailState.GOOD


def right_domain(text: str) -> tuple[str, str] | None:
    """A mistyped domain and the one that was probably meant, or None."""
    domain = text.rpartition("@")[2].lower()
    if domain in _RIGHT_DOMAIN:
        return domain, _RIGHT_DOMAIN[domain]
    rest, _, end = domain.rpartition(".")
    if end in _WRONG_ENDS and rest:
        return domain, f"{rest}.{_WRONG_ENDS[end]}"
    return None
