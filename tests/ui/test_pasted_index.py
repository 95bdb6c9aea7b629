"""The index of pasted lines must never tell another story than a look at every line."""

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.pasted_ids import IdKind, count_lines, parse_lines
from lead_desktop.ui.models.pasted_index import PastedIndex, changed_lines

KINDS = (IdKind.BULK_ID, IdKind.EMAIL)
TEXTS = st.lists(st.sampled_from(["", "1", "2", "a@b.de", "c@d.de", "call Priya"]), max_size=12)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), TEXTS), max_size=5))
def test_an_edited_index_tells_the_same_as_a_fresh_look_at_every_line(texts, edits):
    index, lines = PastedIndex(texts, KINDS), list(texts)
    for one, other, new in edits:
        start, stop = sorted((min(one, len(lines)), min(other, len(lines))))
        index.replace_lines(start, stop, new)
        lines[start:stop] = new
        told = tuple(parse_lines(lines, KINDS))
        assert tuple(index.line_at(place) for place in range(len(index))) == told
        assert index.text().told() == told
        assert index.counts == count_lines(told)


def test_the_replaced_lines_follow_from_the_touched_blocks():
    assert changed_lines((3, 3), known=10, there=10) == (3, 4)  # a letter
    assert changed_lines((3, 4), known=10, there=11) == (3, 4)  # Enter in a line
    assert changed_lines((3, 3), known=11, there=10) == (3, 5)  # two lines joined
