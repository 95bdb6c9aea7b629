"""The leads that a LeadSquared account of the sandbox holds before anyone creates one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from lead_desktop.sandbox.fields import COMPANY_TYPES, PRODUCTS, SOURCES, STAGES
from lead_desktop.sandbox.names import COMPANIES, JOB_TITLES, LOCALES, Locale

OWNERS = (
    ("1a50c565-8525-41ea-a93b-0aa4c559f4ca", "Yasmin Haddad", "yasmin.haddad@sales.example"),
    ("2b61d676-9636-42fb-8a4c-1bb5d66a05db", "Tom Okafor", "tom.okafor@sales.example"),
    ("3c72e787-a747-43ac-9b5d-2cc6e77b16ec", "Leela Krishnan", "leela.krishnan@sales.example"),
)
_STREETS = (
    "12 High Street",
    "MG Road 41",
    "شارع الملك فهد 7",
    "4-1-8 Ginza",
    "Flat 3, 90 Lake View",
    "大名路 55",
)
_NOTES = (
    "Asked for a call back",
    "Met at the fair; wants a quote",
    "Line one\nLine two",
    'Said "maybe"',
    "",
    "",
)


@dataclass(frozen=True, slots=True)
class StoredLead:
    """One lead as the CRM keeps it.

    Attributes:
        lead_id: GUID, lower case.
        number: The account's own running number.
        created_at: Moment of creation, UTC.
        values: Schema name to value; names without a value are left out.
    """

    lead_id: str
    number: int
    created_at: datetime
    values: dict[str, str]


def guid(chance: Random) -> str:
    """A random version 4 GUID, lower case."""
    digits = f"{chance.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


def happens(chance: Random, probability: float) -> bool:
    """Whether something of this probability (0 to 1) comes about."""
    return chance.random() < probability


def wire_time(moment: datetime) -> str:
    """A moment as LeadSquared writes it: UTC, `2026-02-12 10:37:52.000`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.000")


def mobile_number(locale: Locale, number: int) -> str:
    """A mobile number without country code that no other number of the locale gives."""
    free = locale.national_digits - len(locale.mobile_prefix)
    # 7,368,787 is odd and no multiple of 5, so it maps numbers below a power of ten onto each other without clashes.
    return f"{locale.mobile_prefix}{number * 7_368_787 % 10**free:0{free}d}"


def seed_leads(seed: int, today: datetime, count: int, *, object_types: bool) -> tuple[StoredLead, ...]:
    """Make the leads of one account.

    Args:
        seed: The same seed and day make the same leads.
        today: No lead is created later than this.
        count: How many leads.
        object_types: Whether leads carry `LeadType`.

    Returns:
        Leads in order of creation.
    """
    chance = Random(f"leadsquared/{seed}/{object_types}")
    locales = chance.choices(LOCALES, weights=[locale.weight for locale in LOCALES], k=count)
    companies = chance.choices(COMPANIES, k=count)
    # Leads arrive more and more often: the square root bends the even spacing.
    ages_s = sorted((chance.random() ** 2 * 700 * 86_400 for _ in range(count)), reverse=True)
    leads = []
    for place in range(count):
        created_at = (today - timedelta(seconds=ages_s[place])).replace(microsecond=0)
        lead_id = guid(chance)
        values = {
            "ProspectID": lead_id,
            "ProspectAutoId": str(1001 + place),
            **_person(chance, locales[place], companies[place], place),
            **_history(chance, created_at, today),
        }
        if object_types:
            values["LeadType"] = "OT_1" if happens(chance, 0.12) else "OT_0"
        leads.append(StoredLead(lead_id, 1001 + place, created_at, values))
    return tuple(leads)


def _person(chance: Random, locale: Locale, company: tuple[str, str], number: int) -> dict[str, str]:
    pick = chance.getrandbits(60)
    first, first_latin = locale.first_names[pick % len(locale.first_names)]
    last, last_latin = locale.last_names[(pick >> 8) % len(locale.last_names)]
    place = locale.places[(pick >> 16) % len(locale.places)]
    values = {
        "FirstName": first,
        "LastName": last,
        "mx_City": place.city,
        "mx_State": place.state,
        "mx_Country": place.country,
        "mx_Zip": place.postcode,
        "mx_Street1": _STREETS[(pick >> 24) % len(_STREETS)],
        "mx_Preferred_Language": locale.language,
    }
    if (pick >> 32) % 10:
        values["EmailAddress"] = f"{first_latin}.{last_latin}{number}@{company[1]}"
    if (pick >> 36) % 12:
        values["Phone"] = f"+{locale.country_code}-{mobile_number(locale, number)}"
    if (pick >> 40) % 3:
        values["Company"] = company[0]
        values["CompanyType"] = COMPANY_TYPES[(pick >> 42) % len(COMPANY_TYPES)]
        values["JobTitle"] = JOB_TITLES[(pick >> 44) % len(JOB_TITLES)]
        values["Website"] = f"https://{company[1]}"
    return values


def _history(chance: Random, created_at: datetime, today: datetime) -> dict[str, str]:
    pick = chance.getrandbits(60)
    owner_id, owner_name, owner_email = OWNERS[pick % len(OWNERS)]
    modified_at = created_at + (today - created_at) * ((pick >> 4) % 100 / 100)
    values = {
        "Source": SOURCES[(pick >> 11) % len(SOURCES)],
        "SourceMedium": ("cpc", "email", "offline")[(pick >> 15) % 3],
        "ProspectStage": STAGES[(pick >> 18) % len(STAGES)],
        "Score": str((pick >> 22) % 120),
        "OwnerId": owner_id,
        "OwnerIdName": owner_name,
        "OwnerIdEmailAddress": owner_email,
        "CreatedOn": wire_time(created_at),
        "ModifiedOn": wire_time(modified_at),
        "DoNotCall": "0",
        "mx_Opt_In": str((pick >> 30) & 1),
        "mx_Product_Interest": PRODUCTS[(pick >> 32) % len(PRODUCTS)],
    }
    if (pick >> 36) & 1:
        values["mx_Budget"] = f"{(pick >> 37) % 400 * 250}"
        values["mx_First_Contact"] = created_at.strftime("%Y-%m-%d 00:00:00.000")
    if note := _NOTES[(pick >> 48) % len(_NOTES)]:
        values["Notes"] = note
    if (pick >> 52) % 8 == 0:
        # A field set travels as JSON inside a string when it is read back.
        values["mx_KYC"] = '{"Status":"Pending","mx_CustomObject_1":"passport.png"}'
    return values
