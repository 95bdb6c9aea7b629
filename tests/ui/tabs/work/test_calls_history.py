"""The bars beside a running upload."""

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.progress import JobProgress, Phase
from lead_desktop.core.receipts import JobKind
from lead_desktop.ui.tabs.create.calls_history import CallsHistory


def said(calls, phase=Phase.RUNNING):
    return JobProgress("7", JobKind.UPLOAD, phase, calls=calls, calls_planned=99)


@given(
    st.lists(st.tuples(st.floats(0, 9), st.integers(0, 9), st.booleans()), min_size=1, max_size=20),
    st.sampled_from([1.0, 5.0, 10.0, 60.0]),
)
def test_a_limit_learnt_on_the_way_shows_what_it_had_shown_from_the_start(steps, window_s):
    learnt, known = CallsHistory(5.0), CallsHistory(window_s)
    at_s, calls = 1_000.0, 0
    for after_s, more, waits in steps:
        at_s, calls = at_s + after_s, calls + more
        for history in (learnt, known):
            history.add(said(calls, Phase.WAITING_FOR_LIMIT if waits else Phase.RUNNING), at_s)
    learnt.use_window(window_s)
    assert (learnt.bars(), learnt.first_s) == (known.bars(), known.first_s)


def test_bars_are_as_wide_as_the_window_of_the_limit():
    history = CallsHistory(5.0)
    for at_s, calls in ((100.0, 0), (101.0, 4), (106.0, 6), (109.0, 9), (112.0, 10)):
        history.add(said(calls), at_s)
    assert [bar.calls for bar in history.bars()] == [4, 5, 1]
    history.use_window(10.0)
    assert [bar.calls for bar in history.bars()] == [9, 1]
    assert history.first_s == 100.0
