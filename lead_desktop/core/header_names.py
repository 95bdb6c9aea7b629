"""Names of the extra headers a connection sends; their values are keys."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lead_desktop.core.errors import InputError

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")  # RFC 9110, section 5.6.2
_OURS = frozenset(
    {
        "host",
        "content-length",
        "content-type",
        "transfer-encoding",
        "connection",
        "te",
        "upgrade",
        "expect",
        "accept-encoding",
    }
)


def check_header_name(name: str) -> str:
    """The name without blanks around it, if a connection may send such a header.

    Raises:
        InputError: No header is called so, or the app has to set this one itself.
    """
    found = name.strip()
    if not _TOKEN.fullmatch(found):
        raise InputError(
            "Not the name of a header",
            f"“{found}” cannot be the name of a header.",
            do="Use letters, digits and hyphens, such as X-Dealer-Id.",
        )
    if found.lower() in _OURS:
        raise InputError(
            "A header of the app",
            f"Lead Desktop sets the header {found} itself.",
            do="Leave it out, or choose another header.",
        )
    return found


def check_header_names(names: Iterable[str]) -> tuple[str, ...]:
    """All names, checked; two are the same in any mix of upper and lower case.

    Raises:
        InputError: One cannot be used, or is there twice.
    """
    found: dict[str, str] = {}
    for name in map(check_header_name, names):
        if name.lower() in found:
            raise InputError(
                "A header is there twice",
                f"The header {name} is given twice.",
                do="Give each header once.",
            )
        found[name.lower()] = name
    return tuple(found.values())


def header_variable(name: str) -> str:
    """What a variable of a shell that holds the header's value is called: HEADER_X_DEALER_ID."""
    return "HEADER_" + re.sub(r"[^0-9A-Z]", "_", name.upper())
