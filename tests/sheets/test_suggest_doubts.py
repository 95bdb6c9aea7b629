"""A proposal says where it is not sure, also when it comes from an earlier file."""

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, Match, StepKind, Treatment, ValueStep
from lead_desktop.core.sheets import SheetColumn
from lead_desktop.sheets.suggest import doubted, remap_column, suggest_mapping

NAME = (Field("FirstName", "First name"), Field("LastName", "Last name"))
BUDGET = Field("mx_Budget", "Budget", ValueKind.NUMBER)
CONTACT = Field("mx_First_Contact", "First contact", ValueKind.DATE)
PHONE = Field("Phone", "Phone", ValueKind.PHONE, unique=True)
CITY = Field("mx_City", "City")
FIELDS = (*NAME, BUDGET, CONTACT, PHONE, CITY)


def column(heading, *samples):
    return SheetColumn("A", heading, heading, samples)


def suggested(heading, *samples):
    return suggest_mapping([column(heading, *samples)], FIELDS).columns[0]


@pytest.mark.parametrize(
    ("heading", "factor", "words"),
    [
        ("Budget (lakh)", "100000", "The heading says “lakh”. Multiply the values by 100,000?"),
        ("Budget in crores", "10000000", "The heading says “crores”. Multiply the values by 10,000,000?"),
    ],
)
def test_amounts_in_another_unit_are_multiplied_only_with_a_question(heading, factor, words):
    found = remap_column(ColumnMapping(0, heading), column(heading, "18.5", "24"), BUDGET)
    assert found.steps == (ValueStep(StepKind.MULTIPLY, (factor,)),)
    assert (found.match, found.question) == (Match.UNSURE, words)


def test_an_amount_in_its_own_unit_is_not_multiplied():
    assert suggested("Budget", "18.5").steps == ()


@pytest.mark.parametrize(
    ("heading", "match", "question"),
    [
        ("Budget (INR)", Match.LIKELY, ""),
        ("Budget (lakh)", Match.UNSURE, "The heading says “lakh”. Multiply the values by 100,000?"),
        ("Budget (last year)", Match.UNSURE, "Is this Budget?"),
    ],
)
def test_what_stands_in_brackets_is_read_or_asked_about(heading, match, question):
    found = suggested(heading, "18.5", "24")
    assert (found.field, found.match, found.question) == ("mx_Budget", match, question)


def test_a_name_column_full_of_phones_is_asked_about():
    found = suggested("Contact", "98220 41873", "98220 41874")
    assert found.field != FULL_NAME or found.match is Match.UNSURE
    assert not (found.field == FULL_NAME and not found.question)


def test_a_saved_date_order_that_the_values_contradict_is_asked_about():
    saved = ColumnMapping(0, "Met on", CONTACT.name, Match.SAVED, Treatment.DATE_DMY)
    assert doubted(saved, column("Met on", "03/04/2025"), CONTACT) == saved
    found = doubted(saved, column("Met on", "04/25/2025"), CONTACT)
    assert (found.treatment, found.match) == (Treatment.DATE_MDY, Match.UNSURE)
    assert found.question


def test_a_saved_field_whose_values_do_not_look_like_it_is_asked_about():
    saved = ColumnMapping(0, "Number", PHONE.name, Match.SAVED, Treatment.PHONE)
    assert doubted(saved, column("Number", "A-1", "A-2"), PHONE).match is Match.UNSURE


def test_values_are_judged_after_their_steps():
    steps = (ValueStep(StepKind.REPLACE, ("lakh", "")),)
    saved = ColumnMapping(0, "Budget", BUDGET.name, Match.SAVED, Treatment.TRIM, "", steps)
    assert doubted(saved, column("Budget", "18.5 lakh", "24 lakh"), BUDGET) == saved


def test_what_is_placed_already_keeps_its_field():
    placed = ColumnMapping(1, "Town", CITY.name, Match.SAVED, Treatment.TRIM)
    found = suggest_mapping([column("City", "Pune"), column("Town", "Nashik")], FIELDS, placed=[None, placed])
    assert [one.field for one in found.columns] == ["", "mx_City"]


def test_two_columns_placed_on_one_field_are_not_both_mapped():
    placed = [ColumnMapping(place, "Town", CITY.name, Match.SAVED) for place in (0, 1)]
    found = suggest_mapping([column("Town", "Pune"), column("Town", "Nashik")], FIELDS, placed=placed)
    assert [one.field for one in found.columns].count("mx_City") == 1


def test_another_field_keeps_the_steps_that_are_about_text_only():
    steps = (ValueStep(StepKind.TITLE), ValueStep(StepKind.MULTIPLY, ("1000",)))
    before = ColumnMapping(0, "Town", BUDGET.name, Match.CHOSEN, Treatment.TRIM, "", steps)
    assert remap_column(before, column("Town", "Pune"), CITY).steps == steps[:1]
