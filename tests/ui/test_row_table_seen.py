"""What is copied and exported is what is seen."""

import csv
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.receipts import JobKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.export_rows import ExportRows
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, NewRow, RowWriter
from lead_desktop.ui.models.row_query import SortClick
from lead_desktop.ui.models.table_columns import (
    answer_column,
    data_column,
    lead_id_column,
    line_column,
    state_column,
)
from lead_desktop.ui.tabs.results.export_path import seen_columns
from lead_desktop.ui.widgets.row_table import RowTable

STORED = (Column("a", "City"), Column("b", "Company"), Column("c", "Value", ValueKind.NUMBER))
COLUMNS = (
    line_column(),
    state_column(),
    *(data_column(at, column) for at, column in enumerate(STORED)),
    lead_id_column(),
    answer_column(),
)
WORDS = st.sampled_from(("", "a", "B", "aB", "b%", "1", "ب"))
ROWS = st.lists(
    st.tuples(st.sampled_from((RowState.FOUND, RowState.FAILED)), WORDS, WORDS, st.integers(0, 2000), WORDS),
    min_size=1,
    max_size=12,
)
PLACES = st.integers(0, len(COLUMNS) - 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("sort"), PLACES, st.sampled_from(SortClick)),
        st.tuples(st.just("hide"), PLACES, st.booleans()),
        st.tuples(st.just("move"), PLACES, PLACES),
        st.tuples(st.just("freeze"), PLACES, st.none()),
        st.tuples(st.just("text"), WORDS, st.none()),
        st.tuples(st.just("state"), st.sampled_from(("", RowState.FAILED.value)), st.none()),
        st.tuples(st.just("contains"), PLACES, WORDS),
        st.tuples(st.just("filled"), PLACES, st.none()),
        st.tuples(st.just("arrives"), st.integers(1, 3), st.none()),
    ),
    max_size=8,
)


@pytest.fixture
def table(theme, qtbot):
    table = RowTable(theme, "Leads")
    qtbot.addWidget(table)
    yield table
    table.close_rows()


def take(table, writer, step, value, more):
    """One thing a person (or the job) does."""
    match step:
        case "sort":
            table.sort_by(value, more)
        case "hide":
            table.set_shown(value, shown=not more)
        case "move":
            table.horizontalHeader().moveSection(value, more)
        case "freeze":
            table.freeze_to(value)
        case "text":
            table.set_text(value)
        case "state":
            table.set_state(value)
        case "contains":
            table.set_filter(ColumnFilter(COLUMNS[value].where, ColumnTest.CONTAINS, (more,)))
        case "filled":
            table.set_filter(ColumnFilter(COLUMNS[value].where, ColumnTest.FILLED))
        case "arrives":
            new = [NewRow(900 + at, RowState.FOUND, ("a", "B", at), lead_id="a1") for at in range(value)]
            writer.append(new)
            table.refresh()


def seen(table):
    """The cells on screen, as the view itself lays them out."""
    header, model = table.horizontalHeader(), table.rows
    order = [header.logicalIndex(place) for place in range(header.count())]
    shown = [section for section in order if not header.isSectionHidden(section)]
    headings = [model.headerData(section, header.orientation()) for section in shown]
    cells = [[model.index(at, section).data() for section in shown] for at in range(model.rowCount())]
    return headings, cells


def plain(text):
    return text.replace(",", "")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=ROWS, steps=STEPS)
def test_what_is_copied_and_exported_is_what_is_seen(table, qtbot, content, steps):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "job.sqlite"
        with RowWriter(path, durable=False) as writer:
            writer.set_columns(STORED)
            writer.append(
                NewRow(n, state, (city, company, value), lead_id=lead_id, reason=f"R {city}")
                for n, (state, city, company, value, lead_id) in enumerate(content, start=1)
            )
            table.arrange(replace(table.layout_now, order=(), hidden=(), frozen=""))
            table.open(path, COLUMNS)
            for step in steps:
                take(table, writer, *step)
            table._worker._pool.waitForDone()
            QApplication.processEvents()
        headings, cells = seen(table)
        _check_copy(table, qtbot, headings, cells)
        _check_export(table, path, Path(folder) / "out.csv", (headings, cells))
        table.close_rows()


def _check_copy(table, qtbot, headings, cells):
    table.selectAll()
    if not cells:
        return
    with qtbot.waitSignal(table.copied):
        table.copy_rows()
    lines = QApplication.clipboard().text().removesuffix("\n").split("\n")
    plainly = [
        [plain(cell) if heading == "Value" else cell for heading, cell in zip(headings, row, strict=True)]
        for row in cells
    ]
    assert [line.split("\t") for line in lines] == [headings, *plainly]


def _check_export(table, path, target, on_screen):
    headings, cells = on_screen
    shown = tuple(table.rows.row_ids(range(table.rows.rowCount())))
    question = ExportRows("1", str(target), shown, seen_columns(table.visible_columns()))
    assert question._write(path, JobKind.FETCH) == len(cells)
    with target.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    assert written[0] == headings
    wanted = [
        [
            plain(cell) if heading == "Value" else cell.lower() if heading == "State" else cell
            for heading, cell in zip(headings, row, strict=True)
        ]
        for row in cells
    ]
    assert written[1:] == wanted
