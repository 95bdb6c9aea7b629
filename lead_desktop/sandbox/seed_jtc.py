"""The bulks of leads that the sandbox's JTC DMS holds.

Source: dms-docs.jtc.aljabr.com.sa, "Get Leads".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from lead_desktop.sandbox.names import COMPANIES, JOB_TITLES, LOCALES, Locale
from lead_desktop.sandbox.seed import happens, mobile_number

MODELS = ("Elantra", "Tucson", "Santa Fe", "Accent", "Staria")
BRANCHES = ("Riyadh North", "Jeddah Corniche", "Dammam", "الخرج")
LEAD_SOURCES = ("Website", "Call Centre", "Showroom", "Campaign")
SUB_SOURCES = ("Organic", "Google Ads", "Snapchat", "Walk-in")
ERRORS = (
    ("phoneNumber", "Phone number is not valid"),
    ("email", "E-mail is already in use"),
    ("branch", "Branch does not exist"),
    ("modelFamily", "Model family is not sold in this branch"),
)
FIRST_BULK_ID = 4001
_SAUDI = next(locale for locale in LOCALES if locale.country_code == "966")
_OTHER = LOCALES[0]


@dataclass(frozen=True, slots=True)
class Bulk:
    """One upload of leads, as the DMS keeps it.

    Attributes:
        bulk_id: Its id, which the answer does not repeat.
        created_at: Moment of the upload, UTC.
        created_by: Number of the person.
        is_processed: 1 created, 2 in process, 3 cancelled, 4 completed.
        leads: Its leads in wire form, with `errorList` as pairs of (field, message).
        source_ids: For each lead its source and sub-source as the filters name them.
    """

    bulk_id: int
    created_at: datetime
    created_by: int
    is_processed: int
    leads: tuple[dict[str, Any], ...]
    source_ids: tuple[tuple[int, int], ...]


def dms_time(moment: datetime) -> str:
    """A moment as the DMS writes it: `2025-08-24T21:00:00.000Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def seed_bulks(seed: int, today: datetime, count: int, days: int) -> tuple[Bulk, ...]:
    """Make the bulks, oldest first.

    Args:
        seed: The same seed and day make the same bulks.
        today: No bulk is newer than this.
        count: How many bulks.
        days: Over how many days up to today they are spread.
    """
    chance = Random(f"jtc/{seed}")
    bulks = []
    external_id = 573
    for place in range(count):
        age = timedelta(days=days * (count - place - chance.random()) / count)
        created_at = (today - age).replace(microsecond=0)
        is_processed = chance.choices((1, 2, 3, 4), weights=(3, 7, 5, 85))[0]
        leads, source_ids = [], []
        for _ in range(chance.randrange(41)):
            external_id += 1
            source = (chance.randrange(len(LEAD_SOURCES)), chance.randrange(len(SUB_SOURCES)))
            leads.append(_lead(chance, external_id, created_at, source, completed=is_processed == 4))  # noqa: PLR2004 - the vendor's number for "completed"
            source_ids.append((source[0] + 1, source[1] + 1))
        bulks.append(
            Bulk(
                FIRST_BULK_ID + place,
                created_at,
                1 + place % 3,
                is_processed,
                tuple(leads),
                tuple(source_ids),
            )
        )
    return tuple(bulks)


def _lead(
    chance: Random, external_id: int, created_at: datetime, source: tuple[int, int], *, completed: bool
) -> dict[str, Any]:
    locale = _SAUDI if happens(chance, 0.7) else _OTHER
    failed = happens(chance, 0.15)
    company = chance.choice(COMPANIES)[0]
    kind = "Corporate" if happens(chance, 0.2) else "Individual"
    return {
        "leadExternalId": external_id,
        "leadId": 900_000 + external_id if completed and not failed else 0,
        "isError": int(failed),
        "errorList": chance.sample(ERRORS, chance.randrange(1, 3)) if failed else None,
        "leadType": kind,
        **_customer(chance, locale, external_id),
        "companyName": company if kind == "Corporate" else None,
        "companyIndustryType": "Transport" if kind == "Corporate" else None,
        "company": "JTC",
        "brand": "Hyundai",
        "businessArea": "Sales",
        "branch": chance.choice(BRANCHES),
        "leadDate": dms_time(created_at - timedelta(hours=chance.randrange(48))),
        "interest": chance.choice(("Hot", "Warm", "Cold")),
        "source": LEAD_SOURCES[source[0]],
        "subSource": SUB_SOURCES[source[1]],
        "leadName": f"Lead {external_id}",
        "leadReference": f"REF-{external_id:06d}",
        "leadNote": chance.choice((None, "Wants a test drive on Thursday")),
        "vehicleType": "New",
        "vehicles": [_vehicle(chance, external_id * 10 + place) for place in range(chance.randrange(3))],
        "purchasePlan": chance.choice(("This week", "This month", "Later")),
        "paymentMode": chance.choice(("Cash", "Finance", "Lease")),
        "currency": "SAR",
        "priority": chance.choice(("High", "Medium", "Low")),
        "testDriveRequired": happens(chance, 0.5),
        "acceptNewsLetter": happens(chance, 0.5),
        "acceptMarketing": happens(chance, 0.5),
        "acceptPrivatePolicy": True,
    }


def _customer(chance: Random, locale: Locale, number: int) -> dict[str, Any]:
    first, first_latin = chance.choice(locale.first_names)
    middle = chance.choice(locale.first_names)[0] if happens(chance, 0.3) else None
    last, last_latin = chance.choice(locale.last_names)
    place = chance.choice(locale.places)
    return {
        "title": chance.choice(("Mr", "Ms", "Dr")),
        "gender": chance.choice(("Male", "Female")),
        "nationality": place.country,
        "firstName": first,
        "middleName": middle,
        "lastName": last,
        "contactName": f"{first} {last}",
        "dateOfBirth": f"{chance.randrange(1955, 2006)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
        "occupation": chance.choice(JOB_TITLES),
        "customerCountry": place.country,
        "customerRegion": place.state,
        "customerCity": place.city,
        "address1": f"{chance.randrange(1, 400)} King Fahd Road",
        "address2": None,
        "phoneCode": f"00{locale.country_code}",
        "phoneNumber": mobile_number(locale, number),
        "email": f"{first_latin}.{last_latin}{number}@mail.example",
        "monthlyIncome": chance.randrange(4_000, 60_000, 500),
        "preferredLanguage": locale.language,
        "preferredContactType": chance.choice(("Phone", "E-mail", "WhatsApp")),
    }


def _vehicle(chance: Random, vehicle_id: int) -> dict[str, Any]:
    return {
        "leadVehiclesId": vehicle_id,
        "modelFamily": chance.choice(MODELS),
        "modelYear": chance.randrange(2024, 2028),
        "modelMemo": chance.choice((None, "White, sun roof")),
        "modelPreferences": chance.choice((None, "Automatic")),
        "totalQty": chance.randrange(1, 6),
    }
