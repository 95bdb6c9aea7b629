"""Records survive the way through JSON."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.filters import Filter, Operator, SearchPart, SearchQuery, SortKey
from lead_desktop.core.progress import PartProgress, PartState
from lead_desktop.jobs.records import from_json, to_json

TEXTS = st.text(max_size=12)
FILTERS = st.builds(Filter, TEXTS, st.sampled_from(Operator), st.lists(TEXTS, max_size=3).map(tuple))
QUERIES = st.builds(
    SearchQuery,
    text=TEXTS,
    filters=st.lists(FILTERS, max_size=3).map(tuple),
    sort=st.lists(st.builds(SortKey, TEXTS, st.booleans()), max_size=2).map(tuple),
    fields=st.lists(TEXTS, max_size=3).map(tuple),
    limit=st.none() | st.integers(1, 10**6),
    first_day=st.none() | st.dates(),
    last_day=st.none() | st.dates(),
    lead_id=TEXTS,
)


@given(QUERIES)
def test_a_query_comes_back_equal(query):
    assert from_json(SearchQuery, to_json(query)) == query


def test_instants_and_nested_records_come_back_equal():
    part = SearchPart(2, "6 to 12 May", dt.datetime(2026, 5, 6, tzinfo=dt.UTC), None)
    parts = (PartProgress(part, PartState.FAILED, 3, "Why"),)
    assert from_json(tuple[PartProgress, ...], to_json(parts)) == parts


@pytest.mark.parametrize("text", ["", "[]", '{"unknown": 1}', '{"filters": 5}'])
def test_another_shape_is_a_value_error(text):
    with pytest.raises(ValueError, match=r"."):
        from_json(SearchQuery, text)
