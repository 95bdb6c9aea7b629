"""Spreadsheets to be measured with: twelve columns of lead data, written once and kept in a cache folder."""

import csv
import tempfile
from itertools import islice
from pathlib import Path

import rustpy_xlsxwriter

FOLDER = Path(tempfile.gettempdir()) / "lead-desktop-bench-sheets"
HEADINGS = (
    "First Name",
    "Last Name",
    "Email",
    "Phone",
    "City",
    "Country",
    "Company",
    "Job Title",
    "Website",
    "Source",
    "Notes",
    "Created On",
)
_FIRST = ("Asha", "Ravi", "Meera", "Vikram", "Zoë", "Nadia", "Daniel", "Sunita", "Imran", "Layla", "Tom")
_LAST = ("Ramanathan", "Rao", "Pillai", "Müller", "Rahman", "Okafor", "Deshmukh", "Al-Farsi", "Kerr")
_CITY = ("Pune", "Mumbai", "Chennai", "Kochi", "Delhi", "Jaipur", "Hyderabad")
_TITLE = ("Owner", "Purchase manager", "Director", "Engineer", "Head of sales")
_SOURCE = ("Trade Fair", "Organic Search", "Referral", "Walk-in")  # values of the practice CRM
_WRONG_EVERY = 100  # one row in a hundred has an address without @


def sheet_file(rows, kind):
    """A file of so many rows, "xlsx" or "csv"; written when it is not there yet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"leads-{rows}.{kind}"
    if not path.exists():
        part = path.with_suffix(f".part.{kind}")
        if kind == "csv":
            _write_csv(part, rows)
        else:
            records = (dict(zip(HEADINGS, row, strict=True)) for row in _rows(rows))
            rustpy_xlsxwriter.write_worksheet(records, str(part), sheet_name="Leads")
        part.replace(path)
    return path


def _write_csv(path, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(_rows(rows))


def _rows(number):
    return islice(map(_row, range(1, number + 1)), number)


def _row(at):
    first, last = _FIRST[at % len(_FIRST)], _LAST[at % len(_LAST)]
    sign = "" if at % _WRONG_EVERY == 0 else "@"
    return (
        first,
        last,
        f"{first.lower().replace('ë', 'e')}.{at}{sign}kaveriagro.in",
        f"+91 98{at % 10**8:08}",
        _CITY[at % len(_CITY)],
        "India",
        f"Company {at % 50_000} Pvt Ltd",
        _TITLE[at % len(_TITLE)],
        f"https://company{at % 50_000}.in",
        _SOURCE[at % len(_SOURCE)],
        "" if at % 3 else f"Wants a call back, asked for offer {at}",
        f"{1 + at % 28:02}/{1 + at % 12:02}/2025",
    )
