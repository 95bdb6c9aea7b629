"""What the Fetch screen decides, without a widget."""

import pytest

from lead_desktop.core.connections import ProviderId, RateLimit
from lead_desktop.core.errors import KeysRefused
from lead_desktop.core.fields import Field
from lead_desktop.core.pasted_ids import PastedCounts
from lead_desktop.core.progress import JobEnded, JobProgress, Phase
from lead_desktop.core.receipts import JobKind, JobState, Receipt
from lead_desktop.core.rows import RowState
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.jobs.fetch_leads import FetchLeads
from lead_desktop.store.job_records import JobRecord
from lead_desktop.ui.tabs.fetch.fetch_questions import PrepareFetch, likely_column, read_lines
from lead_desktop.ui.tabs.fetch.fetch_words import plan_words
from lead_desktop.ui.tabs.fetch.view_model import FetchModel
from lead_desktop.ui.tabs.fields.field_choice import ALL, BASICS, OWN, FieldChoice
from lead_desktop.ui.tabs.results.job_questions import ReadyJob, RetryJob

FIELDS = tuple(
    Field(name, name) for name in ("FirstName", "LastName", "EmailAddress", "Phone", "Company", "mx_City")
)
ID = "a4c123b1-612d-4d27-8d13-71c17149d439"


@pytest.fixture
def model(quiet_desk, account) -> FetchModel:
    made = FetchModel(quiet_desk)
    quiet_desk.use(account(ProviderId.LEADSQUARED))
    made.source.choice.set_fields(ProviderId.LEADSQUARED, FIELDS)
    return made


def ready(job_id="7") -> ReadyJob:
    counts = ((RowState.WAITING, 1),)
    record = JobRecord(
        job_id, JobKind.FETCH, "id-leadsquared", "leadsquared", "Fetch 1 line", JobState.DRAFT, "[]", 1, counts,
        0.0, None, None, 0, 0, 0.0, None, False, "", 0,
    )  # fmt: skip
    return ReadyJob(record, FetchLeads(job_id, "id-leadsquared"))


def started(model, silent) -> None:
    model.set_counts(PastedCounts(1, 1, 0, 0, 0))
    model.run([ID])
    silent.answer(ready())


def test_the_button_counts_leads_calls_and_time(model):
    model.set_counts(PastedCounts(1209, 1204, 3, 2, 64))
    assert model.run_button.text == "Fetch 1,204 leads"
    assert model.run_button.hint == "66 calls, about 10 s at 25 calls in 5 s"
    assert model.run_button.enabled


@pytest.mark.parametrize(
    ("calls", "words"),
    [(1, "1 call, about 1 s"), (25, "25 calls, about 1 s"), (1204, "1,204 calls, about 4 min")],
)
def test_the_time_is_what_the_limit_allows(calls, words):
    assert plan_words(calls, RateLimit()) == f"{words} at 25 calls in 5 s"


def test_without_ids_there_is_nothing_to_press(model):
    assert not model.run_button.enabled
    assert model.run_button.hint == "Paste ids first."


def test_without_a_column_there_is_nothing_to_press(model):
    model.set_counts(PastedCounts(1, 1, 0, 0, 0))
    for name in model.source.choice.chosen:
        model.source.choice.toggle(name, on=False)
    assert model.run_button.hint == "Choose at least one column."


def test_a_crm_with_bulks_is_asked_for_bulks(model, quiet_desk, account):
    quiet_desk.use(account(ProviderId.JTC_DMS))
    model.source.choice.set_fields(ProviderId.JTC_DMS, (Field("leadExternalId", "External id"),))
    model.set_counts(PastedCounts(3, 3, 0, 0, 0))
    assert model.words.title == "Bulks to fetch"
    assert model.run_button.text == "Fetch 3 bulks"


def test_a_crm_without_fetch_says_what_to_do_instead(model, quiet_desk, account):
    quiet_desk.use(account(ProviderId.OCTANIST))
    assert model.words is None
    assert model.refusal.title == "Octanist has no fetch by ids"
    assert model.refusal.action == "Search leads"


def test_no_connection_is_said(quiet_desk):
    assert FetchModel(quiet_desk).refusal.title == "No connection yet"


def test_a_run_sends_the_lines_told_apart_and_the_chosen_columns(model, silent):
    model.run([ID, "rubbish", ID])
    question = silent.asked[-1]
    assert isinstance(question, PrepareFetch)
    assert [line.kind.value for line in question.lines] == ["lead id", "not an id", "duplicate"]
    assert [column.label for column in question.columns] == ["Full name", "Company", "EmailAddress", "Phone"]


def test_a_second_press_while_running_does_nothing(model, silent):
    started(model, silent)
    asked = len(silent.asked)
    model.run([ID])
    assert len(silent.asked) == asked
    assert not model.run_button.enabled


def test_a_job_is_followed_to_its_receipt(model, silent):
    started(model, silent)
    found = ((RowState.FOUND, 1),)
    silent.events.emit(
        (
            JobProgress("other", JobKind.FETCH, Phase.RUNNING),
            JobProgress("7", JobKind.FETCH, Phase.RUNNING, found, 1),
        )
    )
    assert model.job.progress.counts == found
    silent.events.emit((JobEnded("7", JobState.FINISHED, Receipt("7", JobKind.FETCH, 1, found)),))
    assert model.job.receipt.closes
    assert model.run_button.text == "Fetch 1 lead again"


def test_pause_stop_and_resume_go_to_the_running_job(model, silent):
    started(model, silent)
    model.job.pause_or_resume()
    silent.events.emit((JobProgress("7", JobKind.FETCH, Phase.PAUSED),))
    model.job.pause_or_resume()
    model.job.stop()
    assert silent.orders == [("pause", "7"), ("resume", "7"), ("stop", "7")]


def test_a_job_that_paused_by_itself_says_why_once(model, silent, board):
    started(model, silent)
    paused = JobProgress("7", JobKind.FETCH, Phase.PAUSED, wait_reason="The key was refused.")
    silent.events.emit((paused,))
    silent.events.emit((paused,))
    assert [(one.title, one.message, one.action) for one in board.messages] == [
        ("Paused", "The key was refused.", "Resume")
    ]


def test_failed_lines_can_be_tried_again(model, silent):
    started(model, silent)
    counts = ((RowState.FAILED, 1),)
    silent.events.emit((JobEnded("7", JobState.FINISHED, Receipt("7", JobKind.FETCH, 1, counts)),))
    assert model.job.failed == 1
    model.job.retry()
    assert silent.asked[-1] == RetryJob("7")


def test_a_refusal_leaves_the_screen_ready(model, silent, board):
    model.set_counts(PastedCounts(1, 1, 0, 0, 0))
    model.run([ID])
    silent.answer(error=KeysRefused("Keys were refused"))
    assert board.messages[-1].title == "Keys were refused"
    assert model.run_button.enabled


def test_rubbish_alone_is_refused_before_a_job_is_made(model, silent, board):
    model.run(["call Priya"])
    assert not silent.asked
    assert board.messages[-1].title == "Nothing to fetch"


def test_sets_of_fields_keep_count(model):
    choice = model.source.choice
    assert choice.current_set == BASICS
    choice.toggle("mx_City", on=True)
    assert choice.current_set == OWN
    choice.choose_set(ALL)
    assert len(choice.chosen) == len(choice.fields) == 7
    choice.choose_set(BASICS)
    assert choice.chosen == ("FirstName+LastName", "Company", "EmailAddress", "Phone")


def test_the_order_of_fields_is_the_order_of_columns():
    choice = FieldChoice()
    choice.set_fields(ProviderId.LEADSQUARED, FIELDS)
    choice.reorder(["Phone", "Company"])
    assert [column.key for column in choice.columns()] == [
        "Phone",
        "Company",
        "FirstName+LastName",
        "EmailAddress",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_file_gives_its_lines_in_any_encoding(tmp_path, encoding):
    file = tmp_path / "ids.txt"
    file.write_bytes(f"{ID}\r\nZoë\r\n\r\n".encode(encoding))
    assert read_lines(file) == (ID, "Zoë")


def test_the_column_that_holds_ids_is_found(model):
    columns = (SheetColumn("A", "Name", "Name", ("Zoë",)), SheetColumn("B", "Id", "Id", (ID,)))
    assert likely_column(columns, model.capabilities.fetch_kinds) == 1
    assert likely_column((), model.capabilities.fetch_kinds) == 0
