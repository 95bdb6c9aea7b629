"""Write the sample spreadsheets into resources/samples: invented people, with the usual dirt.

    .venv/bin/python tests/sheets/make_samples.py

The same seed gives the same rows, so the files only change when this script does.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
HEADINGS = (
    "Full Name", "Email", "Mobile no.", "Organisation", "City", "Met on", "Stand", "Newsletter?", "Model",
    "Budget (lakh)", "Badge scan id", "Remarks",
)  # fmt: skip
FIRST = (
    "Asha", "Vikram", "Zoë", "ليلى", "Meera", "Sunita", "Daniel", "Ibrahim", "विनीता", "Chloé", "Rohan",
    "Gurpreet", "Fatima", "आरव", "Nadia", "Petra", "Manish", "James", "Olivia", "Deepa", "Sofia", "Khalid",
)  # fmt: skip
LAST = (
    "Ramanathan", "Rao", "Müller", "حداد", "Pillai", "Deshmukh", "Okafor", "Al-Farsi", "जोशी", "Bernard",
    "Kulkarni", "Singh", "Noor", "शर्मा", "Rahman", "Novák", "Agarwal", "Whitcombe", "Grant", "Nair",
)  # fmt: skip
COMPANIES = (
    "Kaveri Agro Foods",
    "Himadri Motors",
    "Nordlicht",
    "Alwaha Trading",
    "Deccan Dental",
    "Pinkcity",
)
CITIES = ("Pune", "Hamburg", "جدة", "Chennai", "Jaipur", "Lagos", "Muscat", "Lyon")
MODELS = ("Hilux 4x4", "Camry Hybrid", "Sonata")
REMARKS = ("", "", "", "wants brochure", "call after 5", "met at the stand")
ROWS = 1_000


def lead(rng: random.Random, number: int) -> list[object]:
    """One clean row."""
    day = dt.date(2025, 4, 1) + dt.timedelta(days=rng.randrange(28))
    return [
        f"{rng.choice(FIRST)} {rng.choice(LAST)}",
        f"lead{number:04}@{rng.choice(('kaveriagro.in', 'himadrimotors.in', 'nordlicht.de', 'gmail.com'))}",
        f"98{rng.randrange(10**8):08}" if rng.random() < 0.9 else f"+49 40 5557 {number:04}",
        rng.choice(COMPANIES),
        rng.choice(CITIES),
        day.strftime("%d/%m/%Y"),
        f"Hall {rng.randrange(1, 5)} / {rng.choice('ABC')}{rng.randrange(1, 20)}",
        rng.choice(("yes", "no", "Y", "N")),
        rng.choice(MODELS),
        rng.choice((18.5, 24, 12.75, "1,50,000")),
        str(8_841_000 + number),
        rng.choice(REMARKS),
    ]


def spoil(rng: random.Random, row: list[object], number: int, rows: list[list[object]]) -> None:
    """Every twentieth row or so gets one of the faults that real files have."""
    name, email, phone, _, city, met = row[:6]
    faults = {
        3: (2, "55 512"), 17: (1, str(email).replace("@", ".")), 31: (5, "31/02/2025"),
        43: (1, str(email).rpartition("@")[0] + "@gmial.com"), 59: (0, f"  {name}"), 61: (4, f"{city} "),
        71: (2, int("91" + str(phone)) if str(phone).isdigit() else phone), 83: (2, "9.19876E+11"),
        89: (8, "Hilux 4\u00d74"), 97: (1, "nadia@"), 11: (2, f"+91 {phone}" if str(phone).isdigit() else phone),
    }  # fmt: skip
    place = number % 101
    if place in faults:
        column, value = faults[place]
        row[column] = value
    if place == 53 and rows:
        row[1] = str(rng.choice(rows)[1]).upper()
    if place == 79:
        row[5] = dt.datetime.strptime(str(met), "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no zone


def spring_fair() -> list[list[object]]:
    """The rows of the trade-fair sheet."""
    rng = random.Random(20250401)  # noqa: S311 - invented people are no secret
    rows: list[list[object]] = []
    for number in range(1, ROWS + 1):
        row = lead(rng, number)
        spoil(rng, row, number, rows)
        rows.append(row)
    return rows


def write_workbook(path: Path, rows: list[list[object]]) -> None:
    """Title lines, headings in row 4, a hidden second sheet, one error cell and one blank row."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Leads"
    sheet.append(["Spring fair 2025, badge scans"])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append(["Exported on 2 May 2025"])
    sheet.append([])
    sheet.append(list(HEADINGS))
    for number, row in enumerate(rows):
        if number == 500:
            sheet.append([])
        sheet.append(row)
    sheet["E220"].value = "#N/A"
    sheet["E220"].data_type = "e"
    notes = book.create_sheet("Lookup")
    notes.append(["Model", "Code"])
    notes.sheet_state = "hidden"
    book.properties.creator = "Lead Desktop"
    book.properties.created = book.properties.modified = dt.datetime(2025, 5, 2, tzinfo=dt.UTC).replace(
        tzinfo=None
    )
    book.save(path)


def write_webinar(path: Path, rows: list[list[object]]) -> None:
    """A delimited file as Excel saves it in Germany: Windows-1252 and semicolons."""
    with path.open("w", encoding="cp1252", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Vorname", "Nachname", "E-Mail", "Telefon", "Firma", "Ort"])
        for name, email, phone, company, city, *_ in rows:
            first, _, last = str(name).strip().rpartition(" ")
            if str(name).isascii() or "ü" in str(name) or "é" in str(name):
                writer.writerow([first, last, email, phone, company, city if str(city).isascii() else "Köln"])


if __name__ == "__main__":
    SAMPLES.mkdir(parents=True, exist_ok=True)
    write_workbook(SAMPLES / "spring-fair-leads.xlsx", spring_fair())
    write_webinar(SAMPLES / "webinar-june.csv", spring_fair()[:300])
