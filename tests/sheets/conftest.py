"""Fields of an account, and a maker of spreadsheets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.sheets import SheetColumn, SheetSource
from lead_desktop.sheets.open_file import preview_file, read_rows

Value = str | int | float | bool | dt.date | dt.time | dt.timedelta | None


@pytest.fixture
def fields() -> tuple[Field, ...]:
    return (
        Field("FirstName", "First Name", max_length=50),
        Field("LastName", "Last Name", max_length=50),
        Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
        Field("Phone", "Phone", ValueKind.PHONE, unique=True),
        Field("Company", "Company", max_length=30),
        Field("mx_City", "City"),
        Field("mx_Country", "Country"),
        Field("mx_Designation", "Designation"),
        Field("mx_First_Contact", "First contact", ValueKind.DATE, max_length=8),
        Field("OwnerId", "Owner"),
        Field("Source", "Lead Source", options=("Web", "Trade fair", "Café")),
        Field("mx_Opt_In", "Opted in", ValueKind.BOOLEAN, max_length=1),
        Field("Website", "Website", ValueKind.URL),
        Field("mx_Interest.Budget", "Budget", ValueKind.NUMBER, group="mx_Interest"),
        Field("ProspectID", "Lead ID", ValueKind.ID, writable=False),
    )


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    def make(rows: Sequence[Sequence[Value]], name: str = "leads.xlsx") -> Path:
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        sheet.title = "Leads"
        for row in rows:
            sheet.append(list(row))
        path = tmp_path / name
        book.save(path)
        return path

    return make


@pytest.fixture
def text_file(tmp_path: Path) -> Callable[..., Path]:
    def make(content: str | bytes, name: str = "leads.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return make


@pytest.fixture
def read() -> Callable[..., list[tuple[str, ...]]]:
    """All cells of a file below its proposed headings."""

    def cells(path: Path, sheet: str = "") -> list[tuple[str, ...]]:
        preview = preview_file(path, sheet=sheet)
        source = SheetSource(str(path), preview.sheet, preview.heading_row)
        return [row for _, row in read_rows(source)]

    return cells


@pytest.fixture
def columns() -> Callable[..., tuple[SheetColumn, ...]]:
    """Columns from heading=samples pairs."""

    def make(*pairs: tuple[str, Sequence[str]]) -> tuple[SheetColumn, ...]:
        return tuple(
            SheetColumn(chr(65 + index), heading, heading or f"Column {chr(65 + index)}", tuple(samples))
            for index, (heading, samples) in enumerate(pairs)
        )

    return make
