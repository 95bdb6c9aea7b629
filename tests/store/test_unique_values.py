"""Marks of unique values beside the rows: saved by hundreds, found one by one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.store.rowstore import RowWriter
from lead_desktop.store.unique_values import UniqueValues, pack

MARKS = st.one_of(st.integers(0, 2**32 - 1), st.sampled_from((0, 1, 2**31 - 1, 2**31, 2**32 - 1)))
PAIRS = st.lists(st.tuples(MARKS, st.integers(1, 2**31)), max_size=350)


@settings(max_examples=40, deadline=None)
@given(PAIRS, st.integers(0, 3))
def test_packed_pairs_are_the_pairs(tmp_path_factory, pairs, times):
    every = pairs * times
    with RowWriter(tmp_path_factory.mktemp("job") / "job.sqlite") as writer:
        values = UniqueValues(writer)
        values.add_packed(sorted(pack(mark, row_id) for mark, row_id in every))
        saved = writer.db.execute("SELECT mark, row_id FROM unique_values").fetchall()
        assert saved == sorted(set(every))
        for mark, _ in every[:5]:
            assert values.rows_with([mark]) == {row_id for other, row_id in every if other == mark}


@given(st.tuples(MARKS, st.integers(1, 2**31)), st.tuples(MARKS, st.integers(1, 2**31)))
def test_packed_pairs_keep_their_order(one, other):
    assert (pack(*one) < pack(*other)) == (one < other)
