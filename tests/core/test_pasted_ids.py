"""Pasted lines: every line is explained and the counts add up."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.core.pasted_ids import IdKind, count_lines, parse_line, parse_lines

LEADSQUARED = (IdKind.LEAD_ID, IdKind.EMAIL, IdKind.PHONE)
JTC = (IdKind.BULK_ID,)
GUID = "cc3fef18-960b-4a60-98c0-af2ab61cee80"


@pytest.mark.parametrize(
    "text",
    [
        GUID,
        GUID.upper(),
        "{" + GUID + "}",
        f"  {GUID}\t",
        f"Lead: {GUID}, call back",
        f"https://in21.leadsquared.com/LeadManagement/LeadDetails?LeadID={GUID}",
    ],
)
def test_an_id_is_found_however_it_was_pasted(text):
    parsed = parse_line(1, text, LEADSQUARED)
    assert (parsed.kind, parsed.value) == (IdKind.LEAD_ID, GUID)


def test_an_id_from_a_url_says_so():
    assert parse_line(1, f"https://x.leadsquared.com/?LeadID={GUID}", LEADSQUARED).from_url
    assert not parse_line(1, GUID, LEADSQUARED).from_url


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Zoe.Mueller@Nordlicht.de", IdKind.EMAIL, "zoe.mueller@nordlicht.de"),
        ('"Zoë" <zoe@nordlicht.de>', IdKind.EMAIL, "zoe@nordlicht.de"),
        ("+91 98220-41873", IdKind.PHONE, "+919822041873"),
        ("098220 41873", IdKind.PHONE, "09822041873"),
        ("call Priya on Monday", IdKind.RUBBISH, ""),
        ("12345", IdKind.RUBBISH, ""),
        (GUID + "f", IdKind.RUBBISH, ""),
        ("   ", IdKind.BLANK, ""),
        ("https://in21.leadsquared.com/dashboard", IdKind.RUBBISH, ""),
    ],
)
def test_a_line_is_what_it_looks_like(text, kind, value):
    parsed = parse_line(1, text, LEADSQUARED)
    assert (parsed.kind, parsed.value) == (kind, value)


def test_a_bulk_id_is_a_whole_number_and_nothing_else():
    assert parse_line(1, "00412", JTC).value == "412"
    assert parse_line(1, GUID, JTC).kind is IdKind.RUBBISH
    assert parse_line(1, "4.12", JTC).kind is IdKind.RUBBISH
    assert parse_line(1, "9" * 19, JTC).kind is IdKind.RUBBISH


def test_a_repeated_value_names_the_line_that_had_it_first():
    lines = list(parse_lines([GUID, "a@b.co", "{" + GUID.upper() + "}", "A@B.CO"], LEADSQUARED))
    assert [line.kind for line in lines[2:]] == [IdKind.DUPLICATE, IdKind.DUPLICATE]
    assert [line.first_line for line in lines] == [0, 0, 1, 2]


ANY_LINE = st.one_of(
    st.text(max_size=30).filter(lambda text: "\n" not in text),
    st.uuids().map(str),
    st.sampled_from([GUID, "a@b.co", "", "rubbish", "+91 98220 41873"]),
)


@given(st.lists(ANY_LINE, max_size=60))
def test_every_line_is_explained_and_the_counts_add_up(texts):
    lines = list(parse_lines(texts, LEADSQUARED))
    assert [line.line for line in lines] == list(range(1, len(texts) + 1))
    counts = count_lines(lines)
    blank = sum(line.kind is IdKind.BLANK for line in lines)
    assert counts.ids + counts.duplicates + counts.not_ids == counts.lines == len(texts) - blank
    values = [line.value for line in lines if line.value and line.kind is not IdKind.DUPLICATE]
    assert len(values) == counts.ids


@given(st.uuids())
def test_an_id_survives_any_wrapping(guid: uuid.UUID):
    for wrapped in (f"{{{guid}}}", str(guid).upper(), f"id={guid};"):
        assert parse_line(1, wrapped, LEADSQUARED).value == str(guid)


@pytest.mark.parametrize("around", ["\u2068{}\u2069", "\u200f{}", "\ufeff{}", "\u202b{}\u202c"])
def test_an_id_that_was_copied_from_an_arabic_sentence_is_looked_up_without_its_signs(around):
    for text, value in (("a@b.co", "a@b.co"), ("+91 98220 41873", "+919822041873"), (GUID, GUID)):
        assert parse_line(1, around.format(text), LEADSQUARED).value == value
    assert parse_line(1, around.format("4711"), JTC).value == "4711"
    assert parse_line(1, around.format(""), JTC).kind is IdKind.BLANK
