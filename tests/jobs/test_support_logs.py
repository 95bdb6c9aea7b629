"""Logs as they may leave this computer."""

import logging
import sys
import traceback

import pytest

from lead_desktop.jobs.support_logs import LogCleaner
from lead_desktop.net.log_file import log_to
from lead_desktop.net.redact import Redactor

ERROR = KeyError("Canarina")
CANARIES = ("Canarina", "canarina@birds.example", "+91 98220 12345", "u$r9c1e77", "Acme Birds", "canary-list")


@pytest.fixture
def clean():
    return LogCleaner(Redactor(["u$r9c1e77"]), ["Acme Birds", "canary-list.xlsx"], "/home/asha")


def no_canary_in(text) -> bool:
    return not [one for one in CANARIES if one.casefold() in text.casefold()]


def fail(error, cause=None) -> None:
    """The source of the frames shows names of variables alone."""
    raise error from cause


def raised(error, cause=None) -> str:
    with pytest.raises(type(error)) as caught:
        fail(error, cause)
    return "".join(traceback.format_exception(caught.value))


def test_a_line_of_ours_stays_without_its_values(clean):
    line = "2025-06-09 14:32:00,123 INFO lead_desktop.jobs.runner: started upload 7"
    assert clean(line + "\n") == line + "\n"
    said = clean(
        "2025-06-09 14:32:00,123 INFO lead_desktop.jobs: “Canarina” of Acme Birds, canarina@birds.example,"
        " +91 98220 12345, key u$r9c1e77, in /home/asha/leads\n"
    )
    assert no_canary_in(said)
    assert said.endswith("“[left out]” of [left out], [e-mail] [number], key [redacted], in ~/leads\n")


def test_what_other_libraries_say_goes(clean):
    said = clean(
        "2025-06-09 14:32:00,123 DEBUG httpx: GET https://h/?name=Canarina\nCanarina on a line alone\n"
    )
    assert said == "2025-06-09 14:32:00,123 DEBUG httpx: [left out]\n"


@pytest.mark.parametrize(
    "error",
    [
        ValueError("Canarina is odd"),
        ValueError('two lines\nCanarina\n    canarina@birds.example\n  File "Canarina", line 1, in Canarina'),
        KeyError("Canarina"),
        ExceptionGroup("Canarina", [ValueError("Canarina"), KeyError("Acme Birds")]),
    ],
)
def test_of_an_exception_the_places_and_its_sort_stay_and_its_message_goes(clean, error):
    said = clean(f"--- 2025-06-09T14:32:00+00:00\n{raised(error)}\n")
    assert no_canary_in(said)
    assert said.startswith("--- 2025-06-09T14:32:00+00:00\n")
    assert 'File "test_support_logs.py", line ' in said
    assert "in fail\n    raise error from cause" in said
    assert type(error).__name__ in said


def test_a_cause_is_told_too(clean):
    with pytest.raises(KeyError) as first:
        fail(ERROR)
    said = clean(raised(ValueError("Acme Birds"), first.value))
    assert "KeyError: [left out]\nThe above exception was the direct cause" in said
    assert said.endswith("ValueError: [left out]\n")
    assert no_canary_in(said)


def test_a_crash_below_python_stays(clean):
    text = (
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f2a (most recent call first):\n"
        '  File "/home/asha/env/lib/python3.11/site-packages/httpx/_client.py", line 12 in send\n'
        '  File "/opt/lead_desktop/ui/crash.py", line 3 in handle\n'
    )
    said = clean(text)
    assert "Segmentation fault" in said
    assert 'File "httpx/_client.py", line 12, in send' in said
    assert 'File "lead_desktop/ui/crash.py", line 3, in handle' in said
    assert "asha" not in said


def test_what_the_log_itself_writes_is_understood(clean, tmp_path):
    log = logging.getLogger("lead_desktop.jobs.example")
    with log_to(tmp_path / "window.log", Redactor()):
        try:
            fail(ERROR)
        except KeyError:
            log.exception("reading failed")
        log.info("the next line")
    said = clean((tmp_path / "window.log").read_text("utf-8"))
    assert "ERROR lead_desktop.jobs.example: reading failed" in said
    assert f'File "{sys.modules[__name__].__file__.rpartition("/")[2]}"' in said
    assert "KeyError: [left out]" in said
    assert "the next line" in said
    assert no_canary_in(said)
