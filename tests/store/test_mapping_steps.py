"""Saved mappings keep what is done to values, and what older versions wrote is still read."""

import json
import os
from dataclasses import replace

import pytest

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.errors import InputError
from lead_desktop.core.mapping import ColumnMapping, Match, SheetMapping, StepKind, Treatment, ValueStep
from lead_desktop.store.database import transaction
from lead_desktop.store.mapping_file import read_mapping_file, write_mapping_file
from lead_desktop.store.mappings import MappingBook

CRM = ProviderId.LEADSQUARED
HEADINGS = ("Given", "Family", "Budget (lakh)", "Source")
STEPS = (
    (ValueStep(StepKind.JOIN, (" ", "1")), ValueStep(StepKind.TITLE)),
    (),
    (ValueStep(StepKind.REPLACE, ("lakh", "")), ValueStep(StepKind.MULTIPLY, ("100000",))),
    (ValueStep(StepKind.VALUES, ("Exhibition", "Trade fair")),),
)
MAPPING = SheetMapping(
    tuple(
        ColumnMapping(place, heading, field, Match.CHOSEN if field else Match.NONE, Treatment.TRIM, "", steps)
        for place, (heading, field, steps) in enumerate(
            zip(HEADINGS, ("LastName", "", "mx_Budget", "Source"), STEPS, strict=True)
        )
    ),
    name="Fair",
    default_country="IN",
    fixed=(("mx_City", "Pune"),),
)


@pytest.fixture
def mappings(db):
    return MappingBook(db)


def steps_of(mapping):
    return tuple(column.steps for column in mapping.columns)


def test_the_same_headings_bring_back_the_steps(mappings):
    mappings.remember(CRM, HEADINGS, MAPPING)
    assert steps_of(mappings.find(CRM, HEADINGS)) == STEPS


def test_a_joined_column_is_found_by_its_heading_wherever_it_stands(mappings):
    mappings.remember(CRM, HEADINGS, MAPPING)
    found = mappings.find(CRM, ("Family", "Source", "Given", "Budget (lakh)"))
    assert found.columns[2].steps == (ValueStep(StepKind.JOIN, (" ", "0")), ValueStep(StepKind.TITLE))


def test_of_equal_headings_the_one_that_was_joined_is_joined_again(mappings):
    join = ColumnMapping(0, "A", "LastName", Match.CHOSEN, steps=(ValueStep(StepKind.JOIN, ("-", "2", "3")),))
    columns = (join, *(ColumnMapping(place, "B") for place in (1, 2, 3)))
    mappings.save_named(CRM, ("A", "B", "B", "B"), SheetMapping(columns, name="x"))
    found = mappings.named(CRM, "x", ("B", "B", "B", "A"))
    assert found.columns[3].steps == (ValueStep(StepKind.JOIN, ("-", "1", "2")),)


def test_a_joined_column_that_is_missing_is_asked_about(mappings):
    mappings.save_named(CRM, HEADINGS, MAPPING)
    given = mappings.named(CRM, "Fair", ("Given", "Source")).columns[0]
    assert given.steps == (ValueStep(StepKind.TITLE),)
    assert given.match is Match.UNSURE
    assert given.question == "“family” was joined to it and is not in this file."


def test_a_heading_is_learned_with_its_steps_and_also_when_it_is_left_out_on_purpose(mappings):
    columns = (*MAPPING.columns[:3], replace(MAPPING.columns[3], field="", match=Match.CHOSEN, steps=()))
    mappings.remember(CRM, HEADINGS, replace(MAPPING, columns=columns))
    budget, family, source, given = mappings.learned(CRM, ("BUDGET (lakh)", "Family", "Source", "Given"))
    assert budget.steps == STEPS[2]
    assert family is None
    assert (source.field, source.match) == ("", Match.SAVED)
    assert given.steps[0] == ValueStep(StepKind.JOIN, (" ", "1"))


OLD_JSON = '["Fair", "IN", [["Source", "Fair 2025"]], [["EmailAddress", "trim, lower case"], ["", "as is"]]]'


def test_what_a_version_without_steps_wrote_is_read(mappings, db):
    with transaction(db):
        db.execute(
            "INSERT INTO mappings VALUES (?, ?, ?, ?)",
            (CRM, '["e-mail", "notes"]', '["e-mail", "notes"]', OLD_JSON),
        )
        db.execute(
            "INSERT INTO named_mappings VALUES (?, 'Fair', '[\"e-mail\", \"notes\"]', ?)", (CRM, OLD_JSON)
        )
        db.execute(
            "INSERT INTO learned_headings VALUES (?, 'e-mail', 'EmailAddress', 'trim, lower case')", (CRM,)
        )
    for found in (mappings.find(CRM, ("E-mail", "Notes")), mappings.named(CRM, "Fair", ("E-mail", "Notes"))):
        assert found.columns[0].treatment is Treatment.EMAIL
        assert steps_of(found) == ((), ())
        assert found.fixed == (("Source", "Fair 2025"),)
    assert mappings.learned(CRM, ["E-mail"])[0].treatment is Treatment.EMAIL


def test_a_version_without_steps_reads_a_mapping_that_has_none(mappings, db):
    columns = tuple(replace(column, steps=()) for column in MAPPING.columns)
    mappings.remember(CRM, HEADINGS, replace(MAPPING, columns=columns))
    stored = json.loads(db.execute("SELECT mapping FROM mappings").fetchone()[0])
    assert all(len(column) == 2 for column in stored[3])
    assert db.execute("SELECT DISTINCT treatment FROM learned_headings").fetchall() == [("trim",)]


def test_what_a_newer_version_wrote_is_left_alone_and_told(mappings, db):
    newer = OLD_JSON.replace("as is", "by magic")
    with transaction(db):
        db.execute('INSERT INTO mappings VALUES (?, \'["a", "b"]\', \'["a", "b"]\', ?)', (CRM, newer))
        db.execute("INSERT INTO named_mappings VALUES (?, 'New', '[\"a\", \"b\"]', ?)", (CRM, newer))
        db.execute("INSERT INTO learned_headings VALUES (?, 'a', 'City', 'by magic')", (CRM,))
    assert mappings.find(CRM, ("a", "b")) is None
    assert mappings.learned(CRM, ["a"]) == (None,)
    with pytest.raises(InputError, match="newer version"):
        mappings.named(CRM, "New", ("a", "b"))


def test_a_saved_mapping_is_renamed_and_deleted(mappings):
    mappings.save_named(CRM, HEADINGS, MAPPING)
    mappings.save_named(CRM, HEADINGS, replace(MAPPING, name="Autumn"))
    with pytest.raises(InputError, match="Autumn"):
        mappings.rename_named(CRM, "Fair", "Autumn")
    mappings.rename_named(CRM, "Fair", "Spring fair")
    assert mappings.names(CRM) == ("Autumn", "Spring fair")
    assert mappings.named(CRM, "Spring fair", HEADINGS).name == "Spring fair"
    mappings.delete_named(CRM, "Autumn")
    assert mappings.names(CRM) == ("Spring fair",)


def test_a_mapping_goes_to_a_file_and_comes_back(tmp_path):
    path = tmp_path / "fair.json"
    write_mapping_file(path, CRM, HEADINGS, MAPPING)
    headings, mapping = read_mapping_file(path, CRM)
    assert headings == tuple(heading.casefold() for heading in HEADINGS)
    assert (mapping.name, mapping.default_country, mapping.fixed) == ("Fair", "IN", MAPPING.fixed)
    assert [column.field for column in mapping.columns] == [column.field for column in MAPPING.columns]
    assert steps_of(mapping) == STEPS


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: text[:40], "broken"),
        (lambda _text: "[]", "not a mapping saved by Lead Desktop"),
        (lambda text: text.replace('"version": 1', '"version": 2'), "newer version"),
        (lambda text: text.replace('"leadsquared"', '"octanist"'), "for Octanist, not for LeadSquared"),
        (lambda text: text.replace('"multiply"', '"divide"'), "cannot be read"),
        (lambda text: text.replace('"100000"', "100000"), "cannot be read"),
        (lambda text: text.replace('"trim"', '"mangle"'), "cannot be read"),
        (lambda text: text.replace('"columns"', '"rows"'), "cannot be read"),
        (lambda _text: "[" * 100_000, "broken"),
        (lambda text: text + " " * 1_000_001, "not a mapping"),
        (lambda text: text.replace('"IN"', '"India"'), "cannot be read"),
        (lambda text: text.replace('"IN"', '["IN"]'), "cannot be read"),
        (lambda text: text.replace('"columns": [', f'"columns": [{"[]," * 1_901}'), "cannot be read"),
    ],
)  # fmt: skip
def test_a_broken_newer_or_foreign_file_gets_a_sentence(tmp_path, change, sentence):
    path = tmp_path / "fair.json"
    write_mapping_file(path, CRM, HEADINGS, MAPPING)
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    with pytest.raises(InputError, match=sentence) as told:
        read_mapping_file(path, CRM)
    assert told.value.safe == "Nothing was changed."


def test_a_name_of_a_stranger_is_one_line_without_signs_that_act(tmp_path):
    path = tmp_path / "fair.json"
    write_mapping_file(path, CRM, HEADINGS, MAPPING)
    path.write_text(path.read_text("utf-8").replace('"Fair"', '"Fa\\u202eir\\n\\u001b[2J"'), "utf-8")
    assert read_mapping_file(path, CRM)[1].name == "Fa ir [2J"


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "fair.json")
    with pytest.raises(InputError, match="it is no file"):
        read_mapping_file(tmp_path / "fair.json", CRM)


def test_a_file_that_is_not_there_or_cannot_be_written_gets_a_sentence(tmp_path):
    with pytest.raises(InputError, match="could not be read"):
        read_mapping_file(tmp_path / "none.json", CRM)
    with pytest.raises(InputError, match="could not be written"):
        write_mapping_file(tmp_path / "none" / "fair.json", CRM, HEADINGS, MAPPING)
