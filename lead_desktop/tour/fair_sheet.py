"""A spreadsheet as it comes from a trade fair: invented people, and the usual dirt."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from pathlib import Path

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.sandbox.names import LOCALES, Locale
from lead_desktop.sheets.export import export_table
from lead_desktop.tour.practice import KnownLead

ROWS = 1_000
_FIRST_DAY = 20250401
COLUMNS = (
    "Full Name",
    "Email",
    "Mobile no.",
    "Organisation",
    "City",
    Column("met", "Met on", ValueKind.DATE),
    "Stand",
    "Badge scan id",
    "Remarks",
)
_FULL_NAME, _EMAIL, _PHONE, _COMPANY, _CITY = range(5)
_DOMAINS = ("kaveriagro.in", "himadrimotors.in", "nordlicht.de", "alwaha.sa", "pinkcity.in")
_COMPANIES = ("Kaveri Agro Foods", "Himadri Motors", "Nordlicht", "Alwaha Trading", "Pinkcity Gems")
_PERIOD, _TWICE = 101, 53
_REMARKS = ("", "", "", "wants brochure", "call after 5", "met at the stand")
Row = list[str]


def write_fair_sheet(path: Path, known: Sequence[KnownLead], *, day: int = _FIRST_DAY) -> None:
    """Write the sheet; each lead of `known` is in it too, with other data.

    Args:
        path: Where.
        known: Leads the CRM has.
        day: Of which fair, as a number like 20250401; people differ from fair to fair.

    Raises:
        SheetError: The place cannot be written.
    """
    chance = random.Random(day)  # noqa: S311 - invented people are no secret
    rows = [_person(chance, number) for number in range(1, ROWS + 1)]
    for number, row in enumerate(rows, start=1):
        _spoil(row, number, rows)
    for place, lead in zip(range(44, ROWS, 119), known, strict=False):
        rows[place][_EMAIL] = lead.email
    export_table(path, COLUMNS, rows)


def _person(chance: random.Random, number: int) -> Row:
    locale: Locale = chance.choices(LOCALES, [locale.weight for locale in LOCALES])[0]
    first, first_latin = chance.choice(locale.first_names)
    last, last_latin = chance.choice(locale.last_names)
    company = chance.randrange(len(_COMPANIES))
    day = dt.date(2025, 4, 1) + dt.timedelta(days=chance.randrange(28))
    return [
        f"{first} {last}",
        f"{first_latin}.{last_latin}{number}@{_DOMAINS[company]}",
        f"98{chance.randrange(10**4):04}{number:04}",
        _COMPANIES[company],
        chance.choice(locale.places).city,
        day.isoformat(),
        f"Hall {chance.randrange(1, 5)} / {chance.choice('ABC')}{chance.randrange(1, 20)}",
        str(8_841_000 + number),
        chance.choice(_REMARKS),
    ]


def _spoil(row: Row, number: int, rows: Sequence[Row]) -> None:
    """Now and then a row gets one of the faults that real files have."""
    faults = {
        3: (_PHONE, "55 512"),
        17: (_EMAIL, row[_EMAIL].replace("@", " at ")),
        31: (_PHONE, "9.19876E+11"),
        43: (_EMAIL, row[_EMAIL].partition("@")[0] + "@gmial.com"),
        59: (_FULL_NAME, f"  {row[_FULL_NAME]}"),
        61: (_CITY, ""),
        71: (_PHONE, f"+91 {row[_PHONE]}"),
        97: (_EMAIL, "nadia@"),
    }
    place = number % _PERIOD
    if place in faults:
        column, value = faults[place]
        row[column] = value
    if place == _TWICE:
        row[_EMAIL] = rows[number - 20][_EMAIL].upper()
