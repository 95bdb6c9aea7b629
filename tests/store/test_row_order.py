"""Sorting and filtering in SQL equal a model in Python."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.core.columns import Column, ValueKind
from lead_desktop.core.rows import Row, RowState, RowUpdate
from lead_desktop.store.rowstore import ColumnFilter, ColumnTest, NewRow, RowReader, RowWriter, ValueCount

KINDS = (ValueKind.TEXT, ValueKind.NUMBER)
texts = st.one_of(
    st.sampled_from(
        ("", "a", "A", "b", "B%", "a_b", "\\", "é", "10", "9", "-3", "1.5", "1.2.3", "+4", "007", "-", ".")
    ),
    st.text("aAbBzé1 %_\\", max_size=4),
)
numbers = st.one_of(st.integers(-50, 50), st.integers(-200, 200).map(lambda quarters: quarters / 4 + 0.0))
cells = st.one_of(st.none(), texts, numbers)
rows = st.tuples(
    st.sampled_from(RowState), st.tuples(cells, cells), texts, texts, st.integers(0, 3), st.none() | numbers
)
sort_keys = st.sampled_from((0, 1, "line", "state", "lead_id", "reason", "call", "at"))


one_text = st.tuples(texts)
filters = st.builds(
    lambda key, test: ColumnFilter(key, *test),
    st.sampled_from((0, 1, "line", "state", "lead_id", "reason", "call", "answer")),
    st.one_of(
        st.tuples(st.sampled_from((ColumnTest.CONTAINS, ColumnTest.IS)), one_text),
        st.tuples(st.sampled_from((ColumnTest.EMPTY, ColumnTest.FILLED))),
        st.tuples(st.just(ColumnTest.ONE_OF), st.lists(texts, max_size=3).map(tuple)),
    ),
)


def folded(value):
    return "".join(letter.lower() if letter.isascii() else letter for letter in value).encode()


def rank(value, *, numeric):
    """Numbers come before text; in a number column, digits in text count as the number they spell."""
    if isinstance(value, str):
        if numeric and re.fullmatch(r"-?[0-9]*\.?[0-9]*", value) and re.search("[0-9]", value):
            return (0, float(value), b"")
        return (1, 0, folded(value))
    return (0, value, b"")


def value_of(row: Row, key):
    if isinstance(key, int):
        return row.cells[key]
    return {"line": row.line, "lead_id": row.lead_id, "reason": row.reason, "call": row.call, "at": row.at_s}[
        key
    ]


def ordered(found: list[Row], sort):
    for key, down in reversed(sort):
        if key == "state":
            found.sort(key=lambda row: list(RowState).index(row.state), reverse=down)
            continue
        blank = {row.row_id: value_of(row, key) in (None, "") for row in found}
        numeric = isinstance(key, int) and KINDS[key] is ValueKind.NUMBER
        found.sort(
            key=lambda row: (0,) if blank[row.row_id] else rank(value_of(row, key), numeric=numeric),
            reverse=down,
        )
        found.sort(key=lambda row: blank[row.row_id])
    return [row.row_id for row in found]


def holds(row: Row, text):
    words = [str(value) for value in (row.lead_id, row.reason, *row.cells) if value is not None]
    forms = {text, text.lower(), text.upper(), text.title()}
    return any(folded(form) in folded(word) for form in forms for word in words)


def text_of(row: Row, key):
    """What a column filter looks at."""
    if key == "state":
        return row.state.value
    if key == "answer":
        return "" if row.state in {RowState.WAITING, RowState.SENDING} else row.reason or row.lead_id
    value = value_of(row, key)
    return "" if value is None or (key == "call" and not value) else str(value)


def meets(row: Row, one: ColumnFilter):
    found = text_of(row, one.key)
    forms = {form for text in one.values for form in (text, text.lower(), text.upper(), text.title())}
    match one.test:
        case ColumnTest.CONTAINS:
            return any(folded(form) in folded(found) for form in forms)
        case ColumnTest.IS:
            return any(folded(form) == folded(found) for form in forms)
        case ColumnTest.ONE_OF:
            return found in one.values
        case ColumnTest.EMPTY:
            return not found
        case ColumnTest.FILLED:
            return bool(found)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(rows, max_size=12),
    st.lists(st.sampled_from(RowState), max_size=3),
    texts,
    st.lists(st.tuples(sort_keys, st.booleans()), max_size=3),
    st.lists(filters, max_size=2),
)
def test_order_and_filter_are_those_of_the_model(content, states, text, sort, columns):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "job.sqlite"
        with RowWriter(path, durable=False) as writer, RowReader(path) as reader:
            writer.set_columns([Column(kind.value, kind.value, kind) for kind in KINDS])
            writer.append(NewRow(100 - n, RowState.READY, row[1]) for n, row in enumerate(content))
            writer.update(
                [
                    RowUpdate(n, state, lead_id, reason, call, at_s)
                    for n, (state, _cells, lead_id, reason, call, at_s) in enumerate(content, start=1)
                ]
            )
            everything = list(reader.iterate())
            assert [row.cells for row in everything] == [row[1] for row in content]
            wanted = [
                row
                for row in everything
                if (not states or row.state in states)
                and (not text or holds(row, text))
                and all(meets(row, one) for one in columns)
            ]
            found = list(reader.row_ids(states=states, text=text, sort=sort, filters=columns))
            assert found == ordered(wanted, sort)
            counted = Counter(text_of(row, 0) for row in wanted)
            rarer = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0].encode()))
            assert reader.value_counts(0, 12, states=states, text=text, filters=columns) == tuple(
                ValueCount(*pair) for pair in rarer
            )
            assert (
                len(counted) < 2
                or reader.value_counts(0, 1, states=states, text=text, filters=columns) is None
            )
