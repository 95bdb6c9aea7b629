"""The leads that the sandbox's Octanist account holds.

Source: octanist.com/docs, the lead object.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from lead_desktop.sandbox.names import COMPANIES, LOCALES
from lead_desktop.sandbox.seed import happens, mobile_number

STATUSES = ("open", "qualified", "won", "lost")
LEAD_SOURCES = ("inbound", "gtm", "api", "manual", "wordpress", "import")
CLICK_IDS = (
    "gclid", "dclid", "wbraid", "gbraid", "ga4cid", "ga4sid", "fbc", "fbp", "msclkid",
    "ttclid", "twclid", "rdt_cid", "sccid", "epik", "li_fat_id",
)  # fmt: skip
LEAD_KEYS = (
    "id", "name", "email", "phone", "status", "value", "note", "custom", "lossReason", "conversionName",
    "source", "website", "path", *CLICK_IDS, "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content",
    "ad_storage", "ad_user_data", "analytics_storage", "ad_personalization", "googleAdsCampaignId",
    "googleAdsCampaignName", "googleAdsAdGroupId", "googleAdsAdGroupName", "googleAdsAdId", "labelId",
    "selectedConversionEventId", "createdAt", "updatedAt", "qualifiedAt", "expiresAt",
)  # fmt: skip
WEBSITES = ("northwind.example", "shop.kestrel.example", "bluelotus.example")
LABELS = ("label_hot", "label_cold", "label_vip")
_EMPTY: dict[str, Any] = dict.fromkeys(LEAD_KEYS)


def iso_time(moment: datetime) -> str:
    """A moment as Octanist writes it: ISO 8601, UTC, milliseconds, `Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def blank_lead(lead_id: str, moment: datetime) -> dict[str, Any]:
    """A lead with every key of the lead object, most of them null."""
    stamp = iso_time(moment)
    expires = iso_time(moment + timedelta(days=90))
    return {
        **_EMPTY,
        "id": lead_id,
        "status": "open",
        "createdAt": stamp,
        "updatedAt": stamp,
        "expiresAt": expires,
    }


def seed_octanist_leads(seed: int, today: datetime, count: int) -> tuple[dict[str, Any], ...]:
    """Make the leads of the account, oldest first.

    Args:
        seed: The same seed and day make the same leads.
        today: No lead is created later than this.
        count: How many leads.
    """
    chance = Random(f"octanist/{seed}")
    locales = chance.choices(LOCALES, weights=[locale.weight for locale in LOCALES], k=count)
    ages_s = sorted((chance.random() * 365 * 86_400 for _ in range(count)), reverse=True)
    leads = []
    for number in range(count):
        lead = blank_lead(f"lead_{chance.getrandbits(60):015x}", today - timedelta(seconds=ages_s[number]))
        locale = locales[number]
        first, first_latin = chance.choice(locale.first_names)
        last, last_latin = chance.choice(locale.last_names)
        lead["name"] = f"{first} {last}"
        if happens(chance, 0.9):
            lead["email"] = f"{first_latin}.{last_latin}{number}@{chance.choice(COMPANIES)[1]}"
        if happens(chance, 0.8):
            lead["phone"] = f"+{locale.country_code}{mobile_number(locale, number)}"
        lead.update(_outcome(chance, today - timedelta(seconds=ages_s[number]), today))
        lead.update(_origin(chance))
        leads.append(lead)
    return tuple(leads)


def _outcome(chance: Random, created_at: datetime, today: datetime) -> dict[str, Any]:
    status = chance.choices(STATUSES, weights=(50, 25, 15, 10))[0]
    updated_at = created_at + (today - created_at) * chance.random()
    outcome: dict[str, Any] = {"status": status, "updatedAt": iso_time(updated_at)}
    if status != "open":
        outcome["qualifiedAt"] = iso_time(created_at + (updated_at - created_at) * chance.random())
    if status in {"qualified", "won"}:
        outcome["value"] = chance.randrange(50, 50_000, 25)
    if status == "lost":
        outcome["lossReason"] = chance.choice(("Too expensive", "No answer", "Bought elsewhere"))
    if happens(chance, 0.3):
        outcome["labelId"] = chance.choice(LABELS)
    return outcome


def _origin(chance: Random) -> dict[str, Any]:
    consent = chance.choice(("granted", "denied"))
    origin: dict[str, Any] = {
        "source": chance.choice(LEAD_SOURCES),
        "website": chance.choice(WEBSITES),
        "path": chance.choice(("/", "/contact", "/offer?id=3")),
        "conversionName": chance.choice(("Contact form", "Call", "Quote")),
        "custom": json.dumps(
            {"size": chance.randrange(1, 200), "city": chance.choice(LOCALES).places[0].city}
        ),
        "note": chance.choice((None, "Call after six", "Wants a quote, then a visit")),
        "ad_storage": consent,
        "ad_user_data": consent,
        "analytics_storage": "granted",
        "ad_personalization": consent,
    }
    if happens(chance, 0.6):
        origin[chance.choice(CLICK_IDS)] = f"{chance.getrandbits(72):018x}"
        origin["utm_source"] = chance.choice(("google", "facebook", "newsletter"))
        origin["utm_medium"] = chance.choice(("cpc", "email", "social"))
        origin["utm_campaign"] = chance.choice(("spring", "launch", "brand"))
        origin["googleAdsCampaignId"] = str(chance.randrange(10**9, 10**10))
        origin["googleAdsCampaignName"] = "Brand, exact"
    return origin
