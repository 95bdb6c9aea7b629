from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from lead_desktop.core.errors import StoreError
from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.store.journal import LOST, UNMENTIONED, Journal
from lead_desktop.store.rowstore import NewRow, RowReader, RowWriter

CHILD = Path(__file__).with_name("sending_child.py")


@pytest.fixture
def journal(writer, clock):
    writer.append([NewRow(n, RowState.READY, (f"n{n}",)) for n in range(1, 7)])
    made = Journal(writer, clock=clock)
    made.queue_checked()
    return made


def states(reader):
    return [row.state for row in reader.iterate()]


def test_rows_with_errors_are_skipped_and_the_rest_waits(writer, reader, clock):
    checked = (RowState.READY, RowState.WARNING, RowState.ERROR)
    writer.append([NewRow(n, state) for n, state in enumerate(checked)])
    assert Journal(writer, clock=clock).queue_checked() == 2
    assert states(reader) == [RowState.WAITING, RowState.WAITING, RowState.SKIPPED]


def test_a_call_is_saved_before_it_is_sent(journal, reader):
    assert [row.row_id for row in journal.waiting(2)] == [1, 2]
    assert [row.row_id for row in journal.waiting(2, after_row_id=4)] == [5, 6]
    assert journal.begin_call([1, 2]) == 1
    assert [(row.state, row.call) for row in reader.rows((1, 2, 3))] == [
        (RowState.SENDING, 1),
        (RowState.SENDING, 1),
        (RowState.WAITING, 0),
    ]
    assert journal.begin_call([3]) == 2
    assert journal.calls() == 2


def test_what_came_of_a_call_is_saved_with_its_attempts(journal, reader):
    call = journal.begin_call([1, 2])
    answers = [
        RowUpdate(1, RowState.CREATED, "L-1", at_s=5.0),
        RowUpdate(2, RowState.FAILED, reason="No phone.", at_s=5.0),
    ]
    journal.end_call(call, answers, outcome="answered", status=200)
    row = reader.rows((1,))[0]
    assert (row.state, row.lead_id, row.call, row.at_s) == (RowState.CREATED, "L-1", call, 5.0)
    assert [(a.state, a.reason) for a in reader.attempts(2)] == [(RowState.FAILED, "No phone.")]


def test_rows_an_answer_does_not_mention_are_unknown(journal, reader):
    call = journal.begin_call([1, 2])
    journal.end_call(call, [RowUpdate(1, RowState.CREATED, "L-1")], outcome="answered", status=200)
    assert [(row.state, row.reason) for row in reader.rows((1, 2))] == [
        (RowState.CREATED, ""),
        (RowState.UNKNOWN, UNMENTIONED),
    ]


@pytest.mark.parametrize("rows", [[], [1, 1], [1, 99], [1]])
def test_only_rows_that_wait_can_be_sent(journal, reader, rows):
    first = journal.begin_call([1])
    with pytest.raises(ValueError, match="row"):
        journal.begin_call(rows)
    assert journal.calls() == first
    assert states(reader).count(RowState.SENDING) == 1


@pytest.mark.parametrize("state", [RowState.WAITING, RowState.SENDING, RowState.NOT_SENT])
def test_an_answer_cannot_make_a_row_unsent(journal, reader, state):
    call = journal.begin_call([1, 2])
    with pytest.raises(ValueError, match="was sent"):
        journal.end_call(call, [RowUpdate(1, RowState.CREATED), RowUpdate(2, state)], outcome="answered")
    assert states(reader).count(RowState.SENDING) == 2


def test_an_answer_belongs_to_its_call(journal, reader):
    first, second = journal.begin_call([1]), journal.begin_call([2])
    with pytest.raises(ValueError, match="1 of 1 rows do not travel"):
        journal.end_call(first, [RowUpdate(2, RowState.CREATED)], outcome="answered")
    journal.end_call(second, [RowUpdate(2, RowState.CREATED)], outcome="answered")
    assert states(reader)[:2] == [RowState.SENDING, RowState.CREATED]


def test_rows_of_a_call_that_was_certainly_not_made_wait_again(journal, reader):
    call = journal.begin_call([1, 2])
    journal.return_to_waiting(call, [1, 2], "Waiting for the limit.")
    assert [(row.state, row.call, row.reason) for row in reader.rows((1,))] == [
        (RowState.WAITING, 0, "Waiting for the limit.")
    ]
    assert reader.attempts(1)[0].state is RowState.WAITING
    with pytest.raises(ValueError, match="does not carry"):
        journal.return_to_waiting(call, [1], "again")
    assert journal.begin_call([1, 2]) == call + 1


def test_rows_on_the_way_at_a_crash_are_unknown(journal, reader):
    journal.begin_call([1, 2])
    assert journal.abandon() == 2
    assert [(row.state, row.reason) for row in reader.rows((1, 3))] == [
        (RowState.UNKNOWN, LOST),
        (RowState.WAITING, ""),
    ]
    assert reader.attempts(1)[0].state is RowState.UNKNOWN
    assert journal.abandon() == 0


def test_an_answer_that_comes_late_still_counts(journal, reader):
    call = journal.begin_call([1])
    journal.abandon()
    journal.end_call(call, [RowUpdate(1, RowState.CREATED, "L-1")], outcome="answered", status=200)
    assert reader.rows((1,))[0].lead_id == "L-1"


def test_a_look_up_settles_unknown_rows_and_no_others(journal, reader):
    call = journal.begin_call([1, 2])
    journal.end_call(call, [], outcome="no answer")
    journal.resolve_unknown([RowUpdate(1, RowState.CREATED, "L-1", "Found by e-mail.")])
    assert (reader.rows((1,))[0].call, reader.attempts(1)[0].reason) == (call, "Found by e-mail.")
    with pytest.raises(ValueError, match="not unknown"):
        journal.resolve_unknown([RowUpdate(2, RowState.CREATED), RowUpdate(3, RowState.CREATED)])
    with pytest.raises(ValueError, match="was sent"):
        journal.resolve_unknown([RowUpdate(2, RowState.WAITING)])
    assert states(reader)[1] is RowState.UNKNOWN


@pytest.mark.parametrize("state", [RowState.UNKNOWN, RowState.CREATED])
@pytest.mark.parametrize("wanted", [RowState.WAITING, RowState.SENDING, RowState.READY, RowState.NOT_SENT])
def test_the_database_itself_refuses_to_make_a_sent_row_unsent(journal, writer, reader, state, wanted):
    call = journal.begin_call([1])
    journal.end_call(call, [RowUpdate(1, state)], outcome="answered")
    for attempt in (lambda: writer.set_states([(1, wanted)]), lambda: writer.update([RowUpdate(1, wanted)])):
        with pytest.raises(sqlite3.IntegrityError, match="cannot become unsent"):
            attempt()
    assert states(reader)[0] is state


@pytest.mark.parametrize("proven", [False, True])
def test_the_database_refuses_just_the_ways_back_of_rows_that_were_sent(writer, proven):
    pairs = [(old, new) for old in RowState for new in RowState if new is not old]
    writer.append([NewRow(number, old) for number, (old, _) in enumerate(pairs, start=1)])
    if proven:
        writer.db.execute(
            "INSERT INTO absences (row_id, call, at_s, evidence) SELECT id, call, 0, '' FROM rows"
        )
    refused = set()
    for row_id, (old, new) in enumerate(pairs, start=1):
        try:
            writer.set_states([(row_id, new)])
        except sqlite3.IntegrityError:
            refused.add((old, new))
    unsent = {
        RowState.WAITING,
        RowState.SENDING,
        RowState.READY,
        RowState.WARNING,
        RowState.ERROR,
        RowState.NOT_SENT,
    }
    sent = (RowState.CREATED, RowState.UNKNOWN)
    allowed = {(RowState.UNKNOWN, RowState.WAITING)} if proven else set()
    checked = (RowState.READY, RowState.WARNING, RowState.ERROR)  # no check or edit touches a row on its way
    expected = {(old, new) for old in sent for new in unsent} - allowed
    assert refused == expected | {(RowState.SENDING, new) for new in checked}


def test_stopping_and_resuming_moves_unsent_rows_only(journal, reader):
    journal.end_call(journal.begin_call([1]), [RowUpdate(1, RowState.CREATED)], outcome="answered")
    assert journal.close_unsent() == 5
    assert reader.counts() == ((RowState.CREATED, 1), (RowState.NOT_SENT, 5))
    assert journal.reopen_unsent() == 5
    assert reader.counts() == ((RowState.WAITING, 5), (RowState.CREATED, 1))


def test_a_retry_sends_failed_rows_only_and_keeps_both_attempts(journal, reader):
    call = journal.begin_call([1, 2, 3])
    answers = [
        RowUpdate(1, RowState.FAILED, reason="No phone."),
        RowUpdate(2, RowState.CREATED),
        RowUpdate(3, RowState.UNKNOWN),
    ]
    journal.end_call(call, answers, outcome="answered")
    journal.close_unsent()
    assert journal.reopen_failed() == 1
    again = journal.begin_call([row.row_id for row in journal.waiting(10)])
    journal.end_call(again, [RowUpdate(1, RowState.CREATED, "L-1")], outcome="answered")
    assert [(a.call, a.state, a.reason) for a in reader.attempts(1)] == [
        (call, RowState.FAILED, "No phone."),
        (again, RowState.CREATED, ""),
    ]


def test_nothing_is_to_be_sent_when_the_disk_is_full(writer, reader, clock):
    writer.append([NewRow(n, RowState.READY) for n in range(1, 5_001)])
    journal = Journal(writer, clock=clock)
    journal.queue_checked()
    writer.db.execute(f"PRAGMA max_page_count = {writer.db.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(StoreError, match="no room left"):
        journal.begin_call(reader.row_ids())
    assert journal.calls() == 0
    assert reader.counts() == ((RowState.WAITING, 5_000),)


@pytest.mark.parametrize("kill_after", [1, 2, 5, 8, 13])
def test_a_killed_process_leaves_every_row_it_sent_in_the_journal(tmp_path, kill_after):
    path = tmp_path / "job.sqlite"
    with subprocess.Popen(
        [sys.executable, str(CHILD), str(path)], stdout=subprocess.PIPE, text=True
    ) as child:
        sent = [row_id for _ in range(kill_after) for row_id in json.loads(child.stdout.readline())]
        child.kill()
        sent += [row_id for line in child.stdout if line.endswith("\n") for row_id in json.loads(line)]
    with RowWriter(path) as writer, RowReader(path) as reader:
        Journal(writer).abandon()
        assert len(sent) == len(set(sent))
        assert {row.state for row in reader.rows(sent)} <= {RowState.CREATED, RowState.UNKNOWN}
        assert sum(number for _, number in reader.counts()) == 100
        assert not reader.row_ids(states=[RowState.SENDING])


def test_an_unknown_row_waits_again_only_with_the_proof_that_its_call_made_no_lead(journal, writer, reader):
    call = journal.begin_call([1, 2])
    journal.abandon()
    with pytest.raises(sqlite3.IntegrityError, match="cannot become unsent"):
        writer.set_states([(1, RowState.WAITING)])
    journal.send_again(1, "There is no such lead.")
    assert states(reader)[:2] == [RowState.WAITING, RowState.UNKNOWN]
    assert [(a.call, a.state, a.reason) for a in reader.attempts(1)] == [
        (call, RowState.WAITING, "There is no such lead.")
    ]
    with pytest.raises(ValueError, match="not unknown"):
        journal.send_again(1, "There is no such lead.")


def test_the_proof_for_one_call_says_nothing_about_the_next(journal, writer):
    journal.begin_call([1])
    journal.abandon()
    journal.send_again(1, "There is no such lead.")
    journal.begin_call([1])
    journal.abandon()
    with pytest.raises(sqlite3.IntegrityError, match="cannot become unsent"):
        writer.set_states([(1, RowState.WAITING)])


def test_the_times_of_a_call_are_known_once_it_has_ended(journal):
    call = journal.begin_call([1])
    with pytest.raises(ValueError, match="has not ended"):
        journal.times_of(call)
    journal.abandon()
    begun_s, ended_s = journal.times_of(call)
    assert begun_s <= ended_s
