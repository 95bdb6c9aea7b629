"""Headings are found below titles and kept apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.sheets.header import column_letter, propose_heading_row, unique_headings
from lead_desktop.sheets.heading_words import CONCEPTS, concept_of, normal_form


def test_title_lines_and_blank_lines_are_passed_over():
    rows = [
        ["Spring fair 2025", "", ""],
        ["Exported", "2 May 2025", ""],
        ["", "", ""],
        ["Full Name", "Email", "Mobile no."],
        ["Asha Rao", "asha@kaveri.in", "98220 41873"],
    ]
    assert propose_heading_row(rows) == 4


def test_headings_in_the_first_row_are_the_usual_case():
    assert propose_heading_row([["Vorname", "Ort"], ["Asha", "Pune"], ["Tom", "Leeds"]]) == 1


def test_unknown_words_are_headings_when_values_follow():
    rows = [["Report of May", "", ""], ["Alpha", "Beta", "Gamma"], ["1", "2025-05-01", "x@y.de"]]
    assert propose_heading_row(rows) == 2


def test_a_file_of_nothing_but_values_proposes_row_one():
    assert propose_heading_row([["1", "2"], ["3", "4"]]) == 1
    assert propose_heading_row([]) == 1


def test_duplicate_and_empty_headings_are_told_apart():
    assert unique_headings(["Phone", "phone", "", "Phone (2)", " City  name "]) == (
        "Phone", "phone (3)", "Column C", "Phone (2)", "City name",
    )  # fmt: skip


@given(st.lists(st.text(max_size=12) | st.sampled_from(["Phone", "phone", "Phone (2)", "", "Column A"])))
def test_unique_headings_are_unique_and_none_is_lost(row):
    names = unique_headings(row)
    assert len(names) == len(row)
    assert len({name.casefold() for name in names}) == len(names)
    assert all(name.strip() for name in names)
    assert unique_headings(names) == names


def test_columns_are_lettered_as_in_a_sheet():
    assert [column_letter(index) for index in (0, 25, 26, 701, 702, 16383)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]


def test_headings_are_compared_without_case_accents_and_prefix():
    assert normal_form(" mx_FirstContact ") == "first contact"
    assert normal_form("Téléphone_portable:") == "telephone portable"
    assert normal_form("E-Mail") == "e mail"


def test_words_of_every_concept_are_in_normal_form_and_lead_to_it():
    for concept in CONCEPTS:
        for word in concept.words:
            assert normal_form(word) == word
            assert concept_of(word)
