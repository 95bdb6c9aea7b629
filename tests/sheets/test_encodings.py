"""Encodings of text files: found, shown with the texts that tell them apart, and chosen by a person."""
# ruff: noqa: RUF001 - letters of other scripts are the point here

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


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Имя;Город\nИван Петров;Москва\nАнна Иванова;Казань\n", "cp1251"),
        ("名前;都市\n山田太郎;東京\n鈴木花子;大阪市\n", "cp932"),
        ("İsim;Şehir\nAyşe Yılmaz;İzmir\nÇağla Öztürk;Eskişehir\n", "cp1254"),
        ("Name;City\nMüller;Bonn\n", "cp1252"),
        ("الاسم;المدينة\nخالد المنصور;جدة\nليلى حداد;الرياض\n", "cp1256"),
    ],
)
def test_old_code_pages_are_told_apart(text_file, text, encoding):
    preview = preview_file(text_file(text, encoding=encoding))
    assert "\n".join(";".join(row) for row in preview.rows) == text.strip()


def test_a_chosen_encoding_and_delimiter_win_over_the_guess(text_file):
    preview = preview_file(text_file("a,b;c\nä,1;2\n", encoding="cp1250"), encoding="cp1250", delimiter=";")
    assert preview.rows == (("a,b", "c"), ("ä,1", "2"))
    assert (preview.encoding, preview.delimiter) == ("cp1250", ";")


def test_one_broken_character_does_not_change_the_encoding(text_file):
    body = "Name,City\n" + "Müller,Köln\n" * 50
    preview = preview_file(text_file(body.encode() + b"M\xfcller,Bonn\n"), limit=100)
    assert preview.encoding == "utf-8"
    assert preview.rows[51] == ("M\ufffdller", "Bonn")
