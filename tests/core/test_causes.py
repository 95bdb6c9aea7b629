"""Errors as the causes that jobs keep."""

import pytest

from lead_desktop.core.causes import Cause, cause_of
from lead_desktop.core.errors import (
    InputError,
    KeysRefused,
    LostTooOften,
    NoAnswer,
    QuotaSpent,
    ReadOnlyConnection,
    RefusedTooOften,
    RequestRefused,
    Unreachable,
)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (None, Cause.NONE),
        (KeysRefused("No"), Cause.KEYS_REFUSED),
        (QuotaSpent("Spent"), Cause.QUOTA_SPENT),
        (ReadOnlyConnection("Acme", "id-acme"), Cause.READ_ONLY),
        (RefusedTooOften("No"), Cause.REFUSED_TOO_OFTEN),
        (LostTooOften("No"), Cause.LOST_TOO_OFTEN),
        (Unreachable("No"), Cause.OFFLINE),
        (NoAnswer("No"), Cause.OFFLINE),
        (RequestRefused("No"), Cause.OTHER),
        (InputError("No"), Cause.OTHER),
    ],
)
def test_an_error_stands_for_a_cause_whatever_it_says(error, cause):
    assert cause_of(error) is cause


def test_only_a_run_that_ended_itself_has_stopped_itself():
    stopped = {cause for cause in Cause if cause.stopped_itself}
    assert stopped == {Cause.REFUSED_TOO_OFTEN, Cause.LOST_TOO_OFTEN}
