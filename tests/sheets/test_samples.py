"""The sample files go the whole way: open, map, check, treat."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desktop.core.mapping import FULL_NAME, Match, Treatment
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetSource
from lead_desktop.sheets.checks import RowChecker, row_state
from lead_desktop.sheets.open_file import preview_file, read_rows
from lead_desktop.sheets.suggest import suggest_mapping
from lead_desktop.sheets.treatment import RowTreatment

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


@pytest.mark.parametrize("name", ["spring-fair-leads.xlsx", "webinar-june.csv"])
def test_samples_are_small(name):
    assert 1_000 < (SAMPLES / name).stat().st_size < 100_000


def test_the_trade_fair_sheet_is_mapped_and_checked(fields):
    path = SAMPLES / "spring-fair-leads.xlsx"
    preview = preview_file(path)
    assert (preview.sheet, preview.heading_row) == ("Leads", 4)
    rows = read_rows(SheetSource(str(path), preview.sheet, preview.heading_row))
    cells = dict(rows)
    assert (rows.rows, rows.blank_rows) == (1_000, 1)
    mapping = suggest_mapping(rows.sampled_columns(), fields, default_country="IN")
    by_heading = {column.heading: column.field for column in mapping.columns}
    assert by_heading["Full Name"] == FULL_NAME
    assert by_heading["Mobile no."] == "Phone"
    assert by_heading["Email"] == "EmailAddress"
    met = mapping.columns[5]
    assert (met.field, met.match) == ("mx_First_Contact", Match.LIKELY)
    chosen = replace(met, field="mx_First_Contact", treatment=Treatment.DATE_DMY)
    mapping = replace(mapping, columns=(*mapping.columns[:5], chosen, *mapping.columns[6:]))
    checker = RowChecker(mapping, fields)
    problems = {number: checker.check(number, row) for number, row in cells.items()}
    states = Counter(row_state(found) for found in problems.values())
    assert states.total() == 1_000
    assert states[RowState.READY] > 850
    kinds = {problem.kind.partition(":")[0] for found in problems.values() for problem in found}
    assert {"phone-short", "email-incomplete", "date-not-there", "email-domain", "spaces", "duplicate",
            "digits-lost", "cell-error"} <= kinds  # fmt: skip
    treatment = RowTreatment(mapping, fields)
    ready = next(number for number, found in problems.items() if not found)
    assert treatment.draft(ready, cells[ready]).get("Phone").startswith("+")


def test_the_webinar_file_is_read_as_western_european(fields):
    preview = preview_file(SAMPLES / "webinar-june.csv")
    assert (preview.encoding, preview.delimiter) == ("cp1252", ";")
    rows = read_rows(SheetSource(str(SAMPLES / "webinar-june.csv")))
    assert all(row[5] for _, row in rows)
    mapping = suggest_mapping(rows.sampled_columns(), fields)
    assert [column.field for column in mapping.columns] == [
        "FirstName", "LastName", "EmailAddress", "Phone", "Company", "mx_City",
    ]  # fmt: skip
