"""Encodings of text files: found, shown with the texts that tell them apart, and chosen by a person."""

import pytest

from lead_desktop.core.errors import InputError
from lead_desktop.sheets.encoding import judge_encoding
from lead_desktop.sheets.open_file import preview_file

WESTERN = "Name;City\n" + "Asha;Pune\n" * 40 + "Zoë Müller;Köln\nJosé Peña;Málaga\nSøren Ågård;Ærø\n"
POLISH = "Imię;Miasto\nŁukasz Wójcik;Łódź\nŻaneta Kośmińska;Gdańsk\n"


def pairs(preview):
    return [(cell.text, cell.otherwise) for cell in preview.telling]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(WESTERN, "cp1252"), (WESTERN, "mac_roman"), (WESTERN, "cp850"), (POLISH, "cp1250")],
)
def test_files_of_excel_for_mac_and_dos_are_told_from_those_of_windows(text_file, text, encoding):
    preview = preview_file(text_file(text, encoding=encoding), limit=100)
    assert (preview.encoding, preview.encoding_sure) == (encoding, False)
    assert "\n".join(";".join(row) for row in preview.rows) == text.strip()


def test_texts_from_the_whole_file_show_how_the_second_likeliest_encoding_would_read_them(text_file):
    preview = preview_file(text_file("Name\n" + "Asha\n" * 9_000 + "Müller\nMüller\nZoë\n"), limit=5)
    assert (preview.encoding, preview.encoding_sure, preview.other_encoding) == ("utf-8", True, "cp1252")
    assert pairs(preview) == [("Müller", "MÃ¼ller"), ("Zoë", "ZoÃ«")]


def test_a_choice_against_all_likelihood_is_shown_beside_what_is_likelier(text_file):
    path = text_file(WESTERN)
    preview = preview_file(path, encoding="cp1252")
    assert (preview.encoding_sure, preview.other_encoding) == (False, "utf-8")
    assert pairs(preview)[0] == ("ZoÃ« MÃ¼ller", "Zoë Müller")


def test_a_long_text_is_shown_by_its_telling_word(text_file):
    preview = preview_file(text_file("Note\n" + "word " * 30 + "Müller again\n"))
    assert pairs(preview) == [("Müller", "MÃ¼ller")]


@pytest.mark.parametrize(
    "content", [b"Name,City\nAsha,Pune\n", "\ufeffName\nZoë\n".encode(), "Name\nZoë\n".encode("utf-16")]
)
def test_plain_letters_and_files_that_name_their_encoding_leave_no_doubt(text_file, content):
    preview = preview_file(text_file(content))
    assert preview.encoding_sure
    assert (preview.other_encoding, preview.telling) == ("", ())


def test_a_broken_character_leaves_utf_8_in_doubt(text_file):
    path = text_file(("Name\n" + "Müller\n" * 50).encode() + b"M\xfcller\n")
    verdict = judge_encoding(path)
    assert (verdict.name, verdict.sure) == ("utf-8", False)


def test_wide_characters_are_never_compared_byte_by_byte(text_file):
    preview = preview_file(text_file(WESTERN), encoding="utf-16")
    assert (preview.encoding_sure, preview.other_encoding, preview.telling) == (False, "utf-8", ())


@pytest.mark.parametrize(
    "choice", [{"encoding": "klingon"}, {"encoding": "base64"}, {"delimiter": ";;"}, {"delimiter": "\n"}]
)
def test_what_is_no_encoding_or_delimiter_is_a_sentence(text_file, choice):
    with pytest.raises(InputError) as caught:
        preview_file(text_file(WESTERN), **choice)
    assert caught.value.title.startswith("No such")


@pytest.mark.parametrize(
    ("mark", "written", "named"),
    [
        (b"\xef\xbb\xbf", "utf-8", "UTF-8"),
        (b"", "utf-8", "utf_8"),
        (b"\xff\xfe", "utf-16-le", "utf-16"),
        (b"\xfe\xff", "utf-16-be", "utf-16"),
        (b"", "utf-16-le", "utf-16"),
    ],
)
def test_a_named_encoding_is_read_with_its_mark_and_without(text_file, mark, written, named):
    preview = preview_file(text_file(mark + "Name\nZoë\n".encode(written)), encoding=named)
    assert preview.rows == (("Name",), ("Zoë",))
