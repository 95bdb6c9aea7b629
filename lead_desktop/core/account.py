"""What a CRM tells of the account that keys belong to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """Facts of an account, as far as its CRM tells them.

    Attributes:
        time_zone: IANA name the account thinks in ("Asia/Kolkata"), or "".
        country: ISO region for phones without country code ("IN"), or "".
        object_types: Whether leads have object types; None where the CRM has no such thing or does not say.
        account: Name of the account, for people, or "".
        calling_code: Digits that phones without country code are given ("91"), or "".
    """

    time_zone: str = ""
    country: str = ""
    object_types: bool | None = None
    account: str = ""
    calling_code: str = ""
