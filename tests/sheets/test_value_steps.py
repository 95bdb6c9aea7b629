"""What a person asks to be done to the values of a column is checked and sent as one reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, SheetMapping, StepKind, Treatment, ValueStep
from lead_desktop.sheets.checks import RowChecker
from lead_desktop.sheets.title_case import title_case
from lead_desktop.sheets.treatment import RowTreatment
from lead_desktop.sheets.value_steps import ValueSteps, problem_of_step

FIELDS = (
    Field("FirstName", "First name", max_length=50),
    Field("LastName", "Last name", max_length=50),
    Field("EmailAddress", "E-mail", ValueKind.EMAIL, unique=True),
    Field("Phone", "Phone", ValueKind.PHONE, unique=True),
    Field("mx_Budget", "Budget", ValueKind.NUMBER),
    Field("Source", "Source", options=("Web", "Trade fair", "Radio")),
    Field("mx_Opt_In", "Opted in", ValueKind.BOOLEAN),
    Field("mx_First_Contact", "First contact", ValueKind.DATE),
)


def step(kind: StepKind, *arguments: str) -> ValueStep:
    return ValueStep(kind, arguments)


def sent_and_found(field, text, *steps, treatment=Treatment.TRIM, others=(), country="IN"):
    """What is sent for a cell, and the problems of its row (beside a first name that keeps the row whole)."""
    mapping = SheetMapping(
        (
            ColumnMapping(0, "A", field, treatment=treatment, steps=steps),
            *(ColumnMapping(place + 1, "B") for place in range(len(others))),
        ),
        default_country=country,
        fixed=() if field in {"FirstName", FULL_NAME} else (("FirstName", "Asha"),),
    )
    cells = (text, *others)
    problems = RowChecker(mapping, FIELDS).check(1, cells)
    values = dict(RowTreatment(mapping, FIELDS).draft(1, cells).values)
    return (
        {name: value for name, value in values.items() if field in {name, FULL_NAME}},
        [problem.kind for problem in problems],
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("asha RAO", "Asha Rao"),
        ("O'NEIL", "O'Neil"),
        ("shane o'neil", "Shane O'Neil"),
        ("McDonald", "McDonald"),
        ("MCDONALD", "McDonald"),
        ("anne-marie", "Anne-Marie"),
        ("LUDWIG VAN BEETHOVEN", "Ludwig van Beethoven"),
        ("van der Berg", "Van der Berg"),
        ("DeepMind", "DeepMind"),
        ("JOHN SMITH III", "John Smith III"),
        ("it's", "It's"),
        ("zoë müller", "Zoë Müller"),
        ("आरव शर्मा", "आरव शर्मा"),
        ("hall 3b", "Hall 3B"),
    ],
)
def test_title_case_spoils_no_name(before, after):
    assert title_case(before) == after


@given(st.text(max_size=30))
def test_title_case_changes_nothing_but_the_case_and_is_done_once(text):
    once = title_case(text)
    assert title_case(once) == once
    assert once.casefold() == text.casefold() or not text.isascii()


@pytest.mark.parametrize(
    ("field", "before", "steps", "after"),
    [
        ("LastName", "RAO", [step(StepKind.LOWER)], "rao"),
        ("LastName", "rao", [step(StepKind.UPPER)], "RAO"),
        ("LastName", "Rao, Asha", [step(StepKind.PART, ",", "before")], "Rao"),
        ("LastName", "Rao, Asha", [step(StepKind.PART, ",", "after")], "Asha"),
        ("LastName", "a / b / c", [step(StepKind.PART, "/", "2")], "b"),
        ("LastName", "a / b / c", [step(StepKind.PART, "/", "last")], "c"),
        ("LastName", "Rao", [step(StepKind.PART, ",", "before")], "Rao"),
        ("LastName", "Kaveri PVT ltd", [step(StepKind.REPLACE, "pvt", "Private")], "Kaveri Private ltd"),
        ("LastName", "a.b", [step(StepKind.REPLACE, ".", "\\1")], "a\\1b"),
        ("mx_Budget", "18.5", [step(StepKind.MULTIPLY, "100000")], "1850000"),
        ("mx_Budget", "1,50,000", [step(StepKind.MULTIPLY, "100000")], "15000000000"),
        ("mx_Budget", "0.1", [step(StepKind.MULTIPLY, "3")], "0.3"),
        ("mx_Budget", "1" * 35, [step(StepKind.MULTIPLY, "2")], "2" * 35),
        (
            "mx_Budget",
            "₹ 18.5 lakh",
            [step(StepKind.REPLACE, "lakh", ""), step(StepKind.REPLACE, "₹", ""), step(StepKind.MULTIPLY, "100000")],
            "1850000",
        ),
        ("mx_Opt_In", "Jawohl", [step(StepKind.YES_NO, "jawohl, klar", "nie")], "true"),
        ("mx_Opt_In", "أكيد", [step(StepKind.YES_NO, "طبعا، أكيد", "أبدا")], "true"),
        ("mx_Opt_In", "nie", [step(StepKind.YES_NO, "jawohl, klar", "nie")], "false"),
        ("mx_Opt_In", "y", [step(StepKind.YES_NO, "jawohl, klar", "nie")], "true"),
        ("Source", "exhibition", [step(StepKind.VALUES, "Exhibition", "Trade fair")], "Trade fair"),
        ("Source", "radio", [step(StepKind.VALUES, "Exhibition", "Trade fair")], "Radio"),
        ("Source", "", [step(StepKind.DEFAULT, "Web")], "Web"),
        ("Source", "  ", [step(StepKind.DEFAULT, "Web")], "Web"),
        ("Source", "Radio", [step(StepKind.DEFAULT, "Web")], "Radio"),
        ("mx_Budget", "", [step(StepKind.MULTIPLY, "100000"), step(StepKind.DEFAULT, "7")], "7"),
    ],
)  # fmt: skip
def test_each_step_gives_what_is_checked_and_sent(field, before, steps, after):
    assert sent_and_found(field, before, *steps) == ({field: after}, [])


def test_columns_are_joined_with_a_separator_and_empty_ones_leave_no_gap():
    join = step(StepKind.JOIN, " ", "1", "2")
    assert sent_and_found("LastName", "Rao", join, others=("", "Jr."))[0] == {"LastName": "Rao Jr."}
    assert sent_and_found("LastName", "", join, others=("Rao", ""))[0] == {"LastName": "Rao"}


def test_a_joined_name_is_split_again_into_first_and_last():
    join = step(StepKind.JOIN, " ", "1")
    sent = sent_and_found(FULL_NAME, "asha", join, step(StepKind.TITLE), others=("RAO",))
    assert sent == ({"FirstName": "Asha", "LastName": "Rao"}, [])


@pytest.mark.parametrize(
    ("cell", "kind"), [("#N/A", "cell-error"), ("=A1", "formula"), ("9.19876E+11", "digits-lost")]
)
def test_a_spoiled_cell_is_told_also_when_it_is_joined_to_another(cell, kind):
    assert sent_and_found("LastName", "Rao", step(StepKind.JOIN, " ", "1"), others=(cell,))[1] == [kind]


def test_phones_of_a_column_can_have_a_country_of_their_own():
    country = step(StepKind.COUNTRY, "AE")
    sent = sent_and_found("Phone", "050 123 4567", country, treatment=Treatment.PHONE)
    assert sent == ({"Phone": "+971-501234567"}, [])


def test_a_number_that_can_be_read_two_ways_is_still_told_after_it_was_multiplied():
    sent = sent_and_found("mx_Budget", "1,234", step(StepKind.MULTIPLY, "10"))
    assert sent == ({"mx_Budget": "12340"}, ["number-ambiguous"])


def test_what_is_no_number_is_not_multiplied_and_is_told():
    assert sent_and_found("mx_Budget", "about 5", step(StepKind.MULTIPLY, "10"))[1] == ["number-invalid"]


@pytest.mark.parametrize(("limit", "sent"), [(None, "true"), (1, "1")])
def test_a_boolean_field_of_one_character_gets_one(limit, sent):
    field = Field("mx_Opt_In", "Opted in", ValueKind.BOOLEAN, max_length=limit)
    mapping = SheetMapping((ColumnMapping(0, "Opt in", "mx_Opt_In", treatment=Treatment.BOOLEAN),))
    assert RowTreatment(mapping, (field,)).draft(1, ("Yes",)).get("mx_Opt_In") == sent


def test_a_formula_that_a_step_makes_is_told():
    assert sent_and_found("LastName", "x A1", step(StepKind.REPLACE, "x ", "="))[1] == ["formula"]


def test_equal_values_that_steps_make_are_found_as_equals():
    mapping = SheetMapping(
        (ColumnMapping(0, "A", "EmailAddress", treatment=Treatment.EMAIL, steps=(step(StepKind.PART, ";", "1"),)),)
    )  # fmt: skip
    checker = RowChecker(mapping, FIELDS)
    checker.check(1, ("a@kaveri.in; b@kaveri.in",), line=2)
    assert [p.kind for p in checker.check(2, ("A@kaveri.in",), line=3)] == ["duplicate:EmailAddress"]


@given(
    st.text(max_size=20),
    st.lists(
        st.sampled_from(
            [
                step(StepKind.LOWER),
                step(StepKind.TITLE),
                step(StepKind.REPLACE, "a", ""),
                step(StepKind.PART, " ", "2"),
                step(StepKind.DEFAULT, "none"),
                step(StepKind.MULTIPLY, "1000"),
            ]
        ),
        max_size=4,
    ),
)
def test_the_check_reads_what_is_sent_whatever_the_steps(text, steps):
    sent, problems = sent_and_found("LastName", text, *steps)
    if not problems and sent:
        value = sent["LastName"]
        assert value == value.strip()
    if any(one.kind is StepKind.DEFAULT for one in steps):
        assert sent


@pytest.mark.parametrize(
    "wrong",
    [
        step(StepKind.JOIN, " "),
        step(StepKind.JOIN, " ", "x"),
        step(StepKind.REPLACE, "", "x"),
        step(StepKind.PART, "", "before"),
        step(StepKind.PART, ",", "0"),
        step(StepKind.MULTIPLY, "lakh"),
        step(StepKind.MULTIPLY, "0"),
        step(StepKind.MULTIPLY, "1e999999"),
        step(StepKind.PART, ",", "9" * 5_000),
        step(StepKind.MULTIPLY, "nan"),
        step(StepKind.YES_NO, " , ", ""),
        step(StepKind.VALUES, "one"),
        step(StepKind.COUNTRY, "India"),
        step(StepKind.DEFAULT, " "),
    ],
)
def test_a_step_that_cannot_be_done_says_why(wrong):
    assert problem_of_step(wrong).endswith(".")


def test_steps_without_a_problem_can_be_made():
    for good in (step(StepKind.MULTIPLY, "0.001"), step(StepKind.PART, " ", "3"), step(StepKind.TITLE)):
        assert problem_of_step(good) == ""
        ValueSteps((good,)).apply("Asha")
