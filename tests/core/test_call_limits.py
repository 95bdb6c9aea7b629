"""What a refused call teaches about an account's limits."""

import pytest

from lead_desktop.core.call_limits import CallKind, CallLimits, keeps
from lead_desktop.core.connections import RateLimit

ACCOUNT, TEN, FIVE = RateLimit(25, 5.0), RateLimit(10, 5.0), RateLimit(5, 5.0)
PLAIN, BULK = CallKind.PLAIN, CallKind.BULK


@pytest.mark.parametrize(
    ("limits", "kind", "named", "counted", "passed", "after"),
    [
        (CallLimits(ACCOUNT), PLAIN, TEN, 11, 10, CallLimits(TEN)),
        (CallLimits(ACCOUNT), PLAIN, ACCOUNT, 25, 20, CallLimits(ACCOUNT)),
        (CallLimits(ACCOUNT), BULK, ACCOUNT, 25, 20, CallLimits(ACCOUNT)),
        (CallLimits(ACCOUNT), BULK, TEN, 11, 10, CallLimits(ACCOUNT, TEN)),
        (CallLimits(ACCOUNT, TEN), BULK, FIVE, 6, 5, CallLimits(ACCOUNT, FIVE)),
        (CallLimits(ACCOUNT, FIVE), BULK, TEN, 11, 10, CallLimits(TEN, FIVE)),
        (CallLimits(ACCOUNT, TEN), BULK, TEN, 8, 8, CallLimits(ACCOUNT, TEN)),
        (CallLimits(ACCOUNT, TEN), BULK, TEN, 20, 15, CallLimits(ACCOUNT, TEN)),
        (CallLimits(ACCOUNT), PLAIN, RateLimit(0, 5.0), 9, 9, CallLimits(ACCOUNT)),
        (CallLimits(ACCOUNT), PLAIN, RateLimit(9, 0.0), 9, 9, CallLimits(ACCOUNT)),
    ],
    ids=[
        "a plain call teaches the account's limit",
        "kept anyway: others use the account",
        "kept anyway by bulk calls too",
        "a bulk call teaches the smaller claim",
        "a bulk limit can still be lower",
        "bulk calls keep it, all together do not: the account's",
        "all together keep it too: others use the account",
        "more passed than it allows: not the account's",
        "no calls at all is no limit",
        "no window is no limit",
    ],
)
def test_a_refusal_teaches_no_more_than_it_proves(limits, kind, named, counted, passed, after):
    assert limits.learnt(kind, named, counted=counted, passed=passed) == after


def test_each_kind_meets_its_own_limit():
    assert CallLimits(ACCOUNT, FIVE).of(BULK) == FIVE
    assert CallLimits(ACCOUNT, FIVE).of(PLAIN) == ACCOUNT
    assert CallLimits(FIVE, TEN).of(BULK) == FIVE


@pytest.mark.parametrize(
    ("limit", "other", "kept"),
    [
        (RateLimit(25, 5.0), RateLimit(50, 10.0), True),
        (RateLimit(25, 5.0), RateLimit(49, 10.0), False),
        (RateLimit(25, 5.0), RateLimit(25, 1.0), True),
        (RateLimit(25, 5.0), RateLimit(25, 5.1), False),
        (RateLimit(4, 0.5), RateLimit(100, 60.0), False),
    ],
)
def test_a_limit_keeps_another_when_no_window_of_the_other_can_overflow(limit, other, kept):
    assert keeps(limit, other) is kept
