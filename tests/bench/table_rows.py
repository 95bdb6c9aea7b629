"""A job file of made-up leads, as a fetch would have left it."""

import random

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import RowState
from lead_desktop.store.rowstore import NewRow, RowWriter
from lead_desktop.ui.models.table_columns import data_column, line_column, pasted_column, state_column

ROWS = 1_000_000
STORED = (
    Column("pasted", "Pasted", ValueKind.ID),
    Column("FirstName", "First name"),
    Column("LastName", "Last name"),
    Column("Company", "Company"),
    Column("EmailAddress", "E-mail", ValueKind.EMAIL),
    Column("Phone", "Phone", ValueKind.PHONE),
    Column("mx_City", "City"),
    Column("mx_Value", "Value", ValueKind.NUMBER),
    Column("CreatedOn", "Created", ValueKind.DATETIME),
    Column("ProspectStage", "Stage"),
    Column("Owner", "Owner"),
    Column("Source", "Source"),
)
COLUMNS = (
    line_column(),
    state_column(),
    pasted_column(),
    *(data_column(at, column) for at, column in enumerate(STORED) if at),
)
FIRST = [
    "Asha",
    "Meera",
    "Rohan",
    "Nadia",
    "Vikram",
    "Youssef",
    "Chloé",
    "Karthik",
    "Deepa",
    "Daniel",
    "Ibrahim",
    "James",
    "Sofia",
    "Zoë",
    "Tomás",
]
LAST = [
    "Pillai",
    "Kulkarni",
    "Rahman",
    "Rao",
    "Amrani",
    "Bernard",
    "Nair",
    "Okafor",
    "Lindqvist",
    "Deshmukh",
    "Singh",
    "Müller",
    "Herrera",
]
CITIES = ["Pune", "Mumbai", "Delhi", "Chennai", "Kochi", "Lyon", "Berlin", "Lagos", "Muscat", "Dhaka"]
STAGES = ["Prospect", "Opportunity", "Won", "Lost"]
NOT_FOUND_EACH = 50


def write_rows(path, number):
    """So many rows."""
    with RowWriter(path, durable=False) as writer:
        writer.set_columns(STORED)
        writer.append(_rows(number))
        writer.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _rows(number):
    chance = random.Random(7)  # noqa: S311 - the same leads every time
    for at in range(1, number + 1):
        lead_id = f"{at * 2654435761 % 2**32:08x}-612d-4d27-8d13-{at:012x}"
        if at % NOT_FOUND_EACH == 0:
            yield NewRow(at, RowState.NOT_FOUND, (lead_id,), reason="No lead has this id in Bench.")
            continue
        first, last = chance.choice(FIRST), chance.choice(LAST)
        cells = (
            lead_id,
            first,
            last,
            f"{last} {chance.choice(('Textiles', 'Solar', 'Mills', 'Foods'))} {chance.randrange(9999)}",
            f"{first}.{last}{at}@example.in".lower(),
            f"+91 {chance.randrange(7 * 10**9, 10**10)}",
            chance.choice(CITIES),
            chance.randrange(10**6) / 100,
            f"2025-{1 + at % 12:02}-{1 + at % 28:02} {at % 24:02}:{at % 60:02}:00",
            STAGES[at % 4],
            chance.choice(("Tom Kerr", "Asha Rao")),
            chance.choice(("Google Ads", "Web", "Referral")),
        )
        yield NewRow(at, RowState.FOUND, cells, lead_id=lead_id)
