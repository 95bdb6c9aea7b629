"""Mappings under a name, laid on another sheet; and what a column's values are."""

import asyncio
import json
from dataclasses import replace

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.connections import Connection, Environment, ProviderId
from lead_desktop.core.errors import InputError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import (
    FULL_NAME,
    ColumnMapping,
    Match,
    SheetMapping,
    StepKind,
    Treatment,
    ValueStep,
)
from lead_desktop.core.sheets import SheetColumn, SheetSource
from lead_desktop.jobs.check_sheet import CheckSheet
from lead_desktop.jobs.column_values import (
    CountUnlisted,
    LookAtColumn,
    SentValue,
    sent_values,
    telling,
    unlisted_values,
)
from lead_desktop.jobs.map_columns import Asked, asked, with_field, with_fixed, with_steps, without_factor
from lead_desktop.jobs.named_mappings import (
    ExportMapping,
    ImportMapping,
    ListMappings,
    RenameMapping,
    SaveMapping,
    UseMapping,
)
from lead_desktop.jobs.read_sheet import ReadSheet
from lead_desktop.jobs.suggest_mapping import SuggestMapping
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.store.profile import Profile

CRM = ProviderId.LEADSQUARED
FIELDS = (
    Field("FirstName", "First name"),
    Field("LastName", "Last name"),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Source", "Source", ValueKind.CHOICE, options=("Web", "Trade fair", "Radio")),
    Field("mx_Budget", "Budget", ValueKind.NUMBER),
    Field("mx_City", "City"),
)
SHEET = """Name,Family,Mail,Source,Budget (lakh),Town
asha,RAO,a@kaveri.example.com,trade fare,18.5,Pune
zoë,müller,z@nord.example.com,Web,24,
,,x@nord.example.com,trade fare,,Bonn
"""
HEADINGS = SHEET.partition("\n")[0].split(",")
TITLE = ValueStep(StepKind.TITLE)


@pytest.fixture
def connection():
    return Connection("c-1", "Practice", CRM, "http://127.0.0.1:1", Environment.SANDBOX, default_country="IN")


@pytest.fixture
def workspace(tmp_path, no_keyring, connection):
    place = Profile(tmp_path / "profile")
    place.create()
    made = Workspace.open(place, environ={}, keyring=no_keyring)
    made.book.save(connection)
    yield made
    asyncio.run(made.close())


@pytest.fixture
def read(workspace, connection, tmp_path):
    """Reads a CSV into a draft."""

    def made(text=SHEET):
        path = tmp_path / "fair.csv"
        path.write_text(text, "utf-8")
        question = ReadSheet(SheetSource(str(path)), connection.connection_id)
        return asyncio.run(question.run(workspace, lambda _word: None))

    return made


@pytest.fixture
def ask(workspace):
    return lambda question: asyncio.run(question.run(workspace, lambda _word: None))


def mapped(*fields):
    columns = [
        ColumnMapping(place, heading, field, Match.CHOSEN, Treatment.TRIM)
        for place, (heading, field) in enumerate(zip(HEADINGS, fields, strict=True))
    ]
    return SheetMapping(tuple(columns))


def test_a_column_shows_its_first_different_values_and_how_often_each_is_there(read, ask):
    draft = read()
    found = ask(LookAtColumn(draft.record.job_id, 3))
    assert found.values == (("trade fare", 2), ("Web", 1))
    assert [row[3] for row in found.rows] == ["trade fare", "Web"]
    assert [row[5] for row in ask(LookAtColumn(draft.record.job_id, 5)).rows] == ["Pune", "Bonn", ""]


def test_of_many_values_those_are_shown_that_tell_most():
    plain = [SentValue(text, text) for text in ("a", "b", "c", "d")]
    changed, doubtful, refused = (
        SentValue("E", "e", stepped=True),
        SentValue("f", "f", "odd"),
        SentValue("g", "g", "bad", refused=True),
    )
    assert telling(plain) == tuple(plain[:3])
    assert telling([*plain, changed]) == (*plain[:2], changed)
    assert telling([changed, *plain, doubtful, refused]) == (changed, doubtful, refused)


def test_a_value_in_two_spellings_is_listed_once():
    column = ColumnMapping(0, "Source", "Source")
    (one,) = unlisted_values(column, FIELDS[3], (("Web site", 2), ("web SITE", 1)))
    assert (one.value, one.rows) == ("Web site", 3)


def test_before_and_after_are_those_of_the_check_and_the_upload(read, ask):
    draft = read()
    mapping = mapped(FULL_NAME, "", "EmailAddress", "", "mx_Budget", "")
    rows = ask(LookAtColumn(draft.record.job_id, 0)).rows
    join = replace(mapping.columns[0], steps=(ValueStep(StepKind.JOIN, (" ", "1")), TITLE))
    assert [(one.before, one.after) for one in sent_values(mapping, join, FIELDS, rows)[:2]] == [
        ("asha RAO", "Asha · Rao"), ("zoë müller", "Zoë · Müller"),
    ]  # fmt: skip
    (wrong,) = sent_values(mapping, mapping.columns[2], FIELDS, [("", "", "nadia@", "", "", "")])
    assert (wrong.problem, wrong.refused) == ("E-mail is not complete", True)


def test_values_that_are_in_no_list_are_proposed_and_count_until_they_are_matched(read, ask):
    draft = read()
    mapping = mapped("", "", "EmailAddress", "Source", "", "")
    values = ask(LookAtColumn(draft.record.job_id, 3)).values
    (one,) = unlisted_values(mapping.columns[3], FIELDS[3], values)
    assert (one.value, one.rows, one.likely, one.chosen) == ("trade fare", 2, "Trade fair", "")
    assert ask(CountUnlisted(draft.record.job_id, mapping, FIELDS)) == ((3, 1),)
    step = ValueStep(StepKind.VALUES, ("Trade Fare", "Trade fair"))
    mapping = with_steps(mapping, 3, Treatment.CHOICE, (step,))
    assert unlisted_values(mapping.columns[3], FIELDS[3], values)[0].chosen == "Trade fair"
    assert ask(CountUnlisted(draft.record.job_id, mapping, FIELDS)) == ()


def test_a_mapping_is_learned_with_its_steps_and_renamed_headings_are_matched_by_what_was_learned(read, ask):
    first = read()
    columns = ("FirstName", "LastName", "EmailAddress", "Source", "mx_Budget", "mx_City")
    mapping = with_steps(mapped(*columns), 0, Treatment.TRIM, (TITLE,))
    mapping = with_steps(
        mapping, 3, Treatment.CHOICE, (ValueStep(StepKind.VALUES, ("trade fare", "Trade fair")),)
    )
    mapping = with_steps(mapping, 4, Treatment.TRIM, (ValueStep(StepKind.MULTIPLY, ("100000",)),))
    ask(CheckSheet(first.record.job_id, mapping, FIELDS))
    same = ask(SuggestMapping(first.record.job_id, FIELDS))
    assert [column.steps for column in same.columns] == [column.steps for column in mapping.columns]
    renamed = SHEET.replace("Mail,", "E-mail address,").replace("Town", "Remarks")
    found = ask(SuggestMapping(read(renamed).record.job_id, FIELDS))
    assert [(column.field, column.match) for column in found.columns] == [
        ("FirstName", Match.SAVED), ("LastName", Match.SAVED), ("EmailAddress", Match.SAME_NAME),
        ("Source", Match.SAVED), ("mx_Budget", Match.SAVED), ("", Match.NONE),
    ]  # fmt: skip
    assert found.columns[4].steps == mapping.columns[4].steps


def test_a_learned_field_that_the_account_does_not_have_is_not_used(read, ask):
    first = read()
    mapping = mapped("FirstName", "", "EmailAddress", "", "mx_Gone", "")
    ask(CheckSheet(first.record.job_id, mapping, FIELDS))
    found = ask(SuggestMapping(first.record.job_id, FIELDS))
    assert "mx_Gone" not in {column.field for column in found.columns}
    typed = ask(SuggestMapping(first.record.job_id, FIELDS, others=True))
    assert typed.columns[4].field == "mx_Gone"


def test_a_named_mapping_goes_through_a_file_to_another_profile_and_sheet(read, ask, tmp_path):
    mapping = mapped("FirstName", "LastName", "EmailAddress", "Source", "mx_Gone", "")
    mapping = replace(with_steps(mapping, 0, Treatment.TRIM, (TITLE,)), name=" Spring  fair ")
    ask(SaveMapping(CRM, mapping))
    path = tmp_path / "spring.json"
    ask(ExportMapping(CRM, "Spring fair", str(path)))
    assert ask(ImportMapping(CRM, str(path))) == "Spring fair (2)"
    ask(RenameMapping(CRM, "Spring fair (2)", "Autumn fair"))
    assert ask(ListMappings(CRM)) == ("Autumn fair", "Spring fair")
    other = read("MAIL,NAME,Budget (Lakh)\na@kaveri.example.com,asha,1\n")
    laid = ask(UseMapping(other.record.job_id, "Autumn fair", FIELDS))
    assert [column.field for column in laid.mapping.columns] == ["EmailAddress", "FirstName", ""]
    assert laid.mapping.columns[1].steps == (TITLE,)
    assert laid.missing == ("mx_Gone",)


def test_a_file_with_a_step_that_cannot_be_done_is_refused(ask, tmp_path):
    mapping = with_steps(mapped("FirstName", "", "", "", "", ""), 0, Treatment.TRIM, (TITLE,))
    ask(SaveMapping(CRM, replace(mapping, name="x")))
    path = tmp_path / "x.json"
    ask(ExportMapping(CRM, "x", str(path)))
    content = json.loads(path.read_text("utf-8"))
    content["columns"][0][3] = [["multiply", "lots"]]
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(InputError, match="number to multiply by"):
        ask(ImportMapping(CRM, str(path)))


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_name_that_cannot_be_used_is_refused(ask, name):
    with pytest.raises(InputError, match="1 to 80"):
        ask(SaveMapping(CRM, replace(mapped(*[""] * 6), name=name)))


def test_no_field_is_filled_twice_whatever_a_person_does():
    column = SheetColumn("A", "Town", "Town")
    mapping = mapped("FirstName", "LastName", "EmailAddress", "", "", "mx_City")
    assert [c.field for c in with_fixed(mapping, "mx_City", "Pune").columns] == [
        "FirstName", "LastName", "EmailAddress", "", "", "",
    ]  # fmt: skip
    again = with_field(with_fixed(mapping, "mx_City", "Pune"), 5, column, FIELDS, "mx_City")
    assert again.fixed == ()
    whole = with_field(with_fixed(mapping, "LastName", "Rao"), 0, column, FIELDS, FULL_NAME)
    assert (whole.columns[0].field, whole.columns[1].field, whole.fixed) == (FULL_NAME, "", ())
    assert with_fixed(with_fixed(mapping, "Source", "Web"), "Source", "").fixed == ()


def test_a_factor_is_asked_about_and_can_be_refused():
    sheet = SheetColumn("A", "Budget (lakh)", "Budget (lakh)", ("18.5",))
    mapping = with_field(SheetMapping((ColumnMapping(0, "Budget (lakh)"),)), 0, sheet, FIELDS, "mx_Budget")
    assert asked(mapping.columns[0]) is Asked.FACTOR
    refused = without_factor(mapping, 0).columns[0]
    assert (refused.steps, asked(refused)) == ((), Asked.NOTHING)
