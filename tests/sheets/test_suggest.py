"""Columns find their fields, and what is unsure asks."""

from __future__ import annotations

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, Match, Treatment
from lead_desktop.sheets.suggest import remap_column, suggest_mapping


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Contact Number", "Phone"),
        ("Town", "mx_City"),
        ("Mobile no.", "Phone"),
        ("E-Mail-Adresse", "EmailAddress"),
        ("Correo electrónico", "EmailAddress"),
        ("Nachname", "LastName"),
        ("Prénom", "FirstName"),
        ("मोबाइल", "Phone"),
        ("رقم الجوال", "Phone"),
        ("Organisation", "Company"),
        ("Lead owner", "OwnerId"),
        ("Full Name", FULL_NAME),
        ("Ansprechpartner", FULL_NAME),
        ("Land", "mx_Country"),
        ("Job title", "mx_Designation"),
        ("Frist Contact", "mx_First_Contact"),
    ],
)
def test_known_words_lead_to_their_field(columns, fields, heading, field):
    assert suggest_mapping(columns((heading, ())), fields).columns[0].field == field


def test_the_same_name_is_the_surest_match(columns, fields):
    mapping = suggest_mapping(columns(("email address", ()), ("E-mail", ()), ("mx_City", ())), fields)
    assert [column.field for column in mapping.columns] == ["", "EmailAddress", "mx_City"]
    assert mapping.columns[1].match is Match.SAME_NAME


def test_no_two_columns_take_the_same_field(columns, fields):
    headings = ["Phone", "Mobile", "Contact Number", "Tel", "Name", "Full name", "First name", "Surname"]
    mapped = [
        column.field for column in suggest_mapping(columns(*((h, ()) for h in headings)), fields).mapped()
    ]
    assert len(mapped) == len(set(mapped))
    assert FULL_NAME not in mapped


def test_name_beside_a_surname_is_the_first_name(columns, fields):
    mapping = suggest_mapping(columns(("Name", ("Asha",)), ("Surname", ("Rao",))), fields)
    assert [column.field for column in mapping.columns] == ["FirstName", "LastName"]


def test_a_known_meaning_without_a_field_is_left_out_and_not_guessed(columns):
    only_country = [Field("mx_Country", "Country"), Field("mx_Designation", "Designation")]
    mapping = suggest_mapping(
        columns(("Contact Number", ("98220 41873",)), ("Town", ("Pune",))), only_country
    )
    assert [column.field for column in mapping.columns] == ["", ""]
    assert {column.match for column in mapping.columns} == {Match.NONE}


def test_an_email_column_is_known_by_its_content(columns, fields):
    mapping = suggest_mapping(columns(("", ("a@b.in", "c@d.de")), ("Remarks zz", ("hello",))), fields)
    assert (mapping.columns[0].field, mapping.columns[0].match) == ("EmailAddress", Match.LIKELY)
    assert mapping.columns[1].field == ""


def test_digits_that_may_be_phones_are_unsure_and_asked(columns, fields):
    column = suggest_mapping(columns(("Zzz", ("98220 41873", "98220 41874"))), fields).columns[0]
    assert (column.field, column.match) == ("Phone", Match.UNSURE)
    assert column.question.endswith("?")


def test_values_that_contradict_the_heading_make_it_unsure(columns, fields):
    column = suggest_mapping(columns(("Email", ("98220 41873", "98220 41874"))), fields).columns[0]
    assert column.match is Match.UNSURE
    assert "E-mail" in column.question


@pytest.mark.parametrize(
    ("samples", "treatment", "asked"),
    [
        (("25/04/2025", "03/04/2025"), Treatment.DATE_DMY, False),
        (("04/25/2025", "03/04/2025"), Treatment.DATE_MDY, False),
        (("2025-04-03",), Treatment.DATE_ISO, False),
        (("3 Apr 2025",), Treatment.DATE_ISO, False),
        (("03/04/2025", "04/05/2025", "05/06/2025", "06/07/2025"), Treatment.DATE_DMY, True),
        (("25/04/2025", "04/25/2025"), Treatment.DATE_DMY, True),
        (("05/05/2025", "06/06/2025"), Treatment.DATE_DMY, True),
    ],
)
def test_the_order_of_day_and_month_is_proven_or_asked(columns, fields, samples, treatment, asked):
    column = suggest_mapping(columns(("First contact", samples)), fields).columns[0]
    assert column.treatment is treatment
    assert (column.match is Match.UNSURE) is asked
    assert bool(column.question) is asked


def test_the_date_question_shows_three_rows(columns, fields):
    samples = ("03/04/2025", "04/05/2025", "05/06/2025", "06/07/2025")
    question = suggest_mapping(columns(("First contact", samples)), fields).columns[0].question
    assert question == "Day or month first? 03/04/2025, 04/05/2025, 05/06/2025"


def test_unsure_is_never_silent(columns, fields):
    headings = ["Compnay x", "Contry", "Citty", "Zzz", "Webzite", "Openned in"]
    mapping = suggest_mapping(columns(*((heading, ("7 1234567",)) for heading in headings)), fields)
    assert all(bool(column.question) is (column.match is Match.UNSURE) for column in mapping.columns)


def test_fields_that_cannot_be_written_are_never_chosen(columns, fields):
    assert suggest_mapping(columns(("Lead ID", ()), ("ProspectID", ())), fields).mapped() == ()


def test_treatments_follow_the_kind_of_the_field(columns, fields):
    mapping = suggest_mapping(
        columns(("Email", ()), ("Phone", ()), ("Opted in", ()), ("Lead Source", ()), ("City", ())),
        fields,
        default_country="IN",
    )
    assert [column.treatment for column in mapping.columns] == [
        Treatment.EMAIL, Treatment.PHONE, Treatment.BOOLEAN, Treatment.CHOICE, Treatment.TRIM,
    ]  # fmt: skip
    assert mapping.default_country == "IN"


def test_a_person_s_choice_gets_the_treatment_of_its_field(columns, fields):
    column = columns(("Zzz", ("03/04/2025",)))[0]
    mapping = suggest_mapping((column,), fields).columns[0]
    date = next(field for field in fields if field.kind is ValueKind.DATE)
    chosen = remap_column(mapping, column, date)
    assert (chosen.field, chosen.match) == (date.name, Match.CHOSEN)
    assert chosen.question.startswith("Day or month first?")
    assert remap_column(mapping, column, None).field == ""
