"""Texts of the window in its language."""

import datetime as dt

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from lead_desktop.core.columns import ValueKind
from lead_desktop.ui import languages
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, PSEUDO, kept_sentences, meant_language, speak
from lead_desktop.ui.numerals import decimal, number
from lead_desktop.ui.translation import CONTEXT, mark, told, tr, tr_n
from lead_desktop.ui.words import cell_text, counted, day, duration, milliseconds, when


@pytest.fixture
def spoken(qapp):
    """Puts a language to use for the test."""

    def use(code):
        language = next(one for one in (*LANGUAGES, PSEUDO) if one.code == code)
        speak(qapp, language)
        return language

    yield use
    speak(qapp, ENGLISH)


class Fixed(QTranslator):
    """A catalogue of a few texts."""

    def __init__(self, texts):
        super().__init__(QApplication.instance())
        self._texts = texts

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return self._texts.get((text, disambiguation, n)) if context == CONTEXT else None


def test_english_is_shown_without_a_catalogue(qapp, spoken):
    spoken("en")
    assert tr("“{name}” is read only", name="Main") == "“Main” is read only"
    assert tr_n("{n} row was sent.", "{n} rows were sent.", 1) == "1 row was sent."
    assert tr_n("{n} row was sent.", "{n} rows were sent.", 12_480) == "12,480 rows were sent."
    assert mark("Paused") == "Paused"
    assert told("Nothing was sent.") == "Nothing was sent."
    assert told("") == ""
    assert day(dt.date(2025, 9, 9)) == "9 Sep 2025"


def test_a_place_without_a_value_and_braces_of_a_value_stay_as_they_are(qapp, spoken):
    spoken("en")
    assert tr("{a} and {b}", a="{b}") == "{b} and {b}"
    assert tr("{3} and [2]") == "{3} and [2]"


def test_a_second_meaning_has_a_translation_of_its_own(qapp, spoken):
    spoken("en")
    catalogue = Fixed({("Open", None, -1): "Öffnen", ("Open", "state", -1): "Offen"})
    qapp.installTranslator(catalogue)
    assert (tr("Open"), tr("Open", "state")) == ("Öffnen", "Offen")
    qapp.removeTranslator(catalogue)


def test_a_number_chooses_the_form_of_the_language(qapp, spoken):
    spoken("en")
    catalogue = Fixed({("{n} rows", None, n): f"form {n} of {{n}}" for n in (0, 1, 2)})
    qapp.installTranslator(catalogue)
    assert [counted(n, "row") for n in (0, 1, 2, 3)] == [
        "form 0 of 0",
        "form 1 of 1",
        "form 2 of 2",
        "3 rows",
    ]
    qapp.removeTranslator(catalogue)


@pytest.mark.parametrize(
    ("code", "thousands", "tenths", "month"),
    [
        ("en", "1,234,567", "2.4", "9 Jun 2025"),
        ("de", "1.234.567", "2,4", "9 Juni 2025"),
        ("ar", "1,234,567", "2.4", "9 يونيو 2025"),
        ("hi", "12,34,567", "2.4", "9 जून 2025"),
    ],
)
def test_numbers_and_months_are_written_as_the_language_does_with_digits_from_0_to_9(
    qapp, spoken, code, thousands, tenths, month
):
    language = spoken(code)
    assert number(1_234_567) == thousands
    assert decimal(2.4, 1) == tenths
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # no signs of direction in what is compared
    locale = QLocale(language.locale)
    assert month == f"9 {locale.monthName(6, QLocale.FormatType.ShortFormat)} 2025"


def test_cells_show_numbers_of_the_language_and_texts_as_they_are(qapp, spoken):
    spoken("de")
    assert cell_text(1234, ValueKind.NUMBER) == "1.234"
    assert cell_text(1234.5, ValueKind.NUMBER) == "1.234,5"
    assert cell_text("1,234.5", ValueKind.TEXT) == "1,234.5"


def test_a_value_keeps_its_own_direction_within_words_from_right_to_left(qapp, spoken):
    spoken("ar")
    assert tr("zz {value} zz", value="a@b.de (x)") == "zz \u2068a@b.de (x)\u2069 zz"
    assert tr("zz {value} zz", value="050 123") == "zz \u2068050 123\u2069 zz"
    for at_home in ("14:32", "12,480", "أكتوبر", "22 أكتوبر 2026, 13:11"):
        assert tr("zz {value} zz", value=at_home) == f"zz {at_home} zz"
    assert day(dt.date(2026, 10, 22)) == "22 أكتوبر 2026"
    assert tr("zz {value} zz", value=12_480) == "zz 12,480 zz"
    spoken("en")
    assert tr("zz {value} zz", value="a@b.de (x)") == "zz a@b.de (x) zz"


def test_a_language_mirrors_the_window_and_the_next_one_turns_it_back(qapp, spoken):
    spoken("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    spoken("hi")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().language() is QLocale.Language.Hindi


@pytest.mark.parametrize(
    ("kept", "system", "code"),
    [
        ("", ("de-AT", "en"), "de"),
        ("", ("DE", "en"), "de"),
        ("", ("fr-FR", "ar_EG", "en"), "ar"),
        ("", ("fr", "it"), "en"),
        ("", (), "en"),
        ("hi", ("de",), "hi"),
        ("en", ("de",), "en"),
        ("klingon", ("de",), "de"),
    ],
)
def test_the_choice_goes_before_the_languages_of_the_system(kept, system, code):
    assert meant_language(kept, system).code == code


def test_the_pseudo_language_puts_each_marked_text_into_brackets_and_makes_it_longer(qapp, spoken):
    spoken("pseudo")
    assert tr("Fetch leads") == "⟦Fetch leads~~~⟧"
    assert counted(3, "row") == "⟦3 rows~⟧"
    now = dt.datetime(2025, 6, 9, 11, 4, tzinfo=dt.UTC)
    for words in (
        day(now.date()),
        duration(3700),
        milliseconds(142),
        when(now.timestamp(), now.timestamp(), dt.UTC),
    ):
        assert words.startswith("⟦"), words


MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")  # what each catalogue of Qt's begins with


def broken(monkeypatch, folder, **files):
    """The resources of an installation of which only these files are there."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / f"{name}.{'json' if name == 'sentences' else 'qm'}").write_bytes(content)
    monkeypatch.setattr(languages, "resource", lambda _folder, name: folder / name)


@pytest.mark.parametrize("damaged", [None, b"", b"no catalogue", MAGIC[:7], MAGIC])
def test_without_its_catalogue_the_window_is_english_in_all_and_the_log_says_why(
    qapp, qtbot, spoken, monkeypatch, tmp_path, caplog, damaged
):
    broken(monkeypatch, tmp_path / "r", **({} if damaged is None else {"lead_desktop_ar": damaged}))
    spoken("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().language() is QLocale.Language.English
    assert told("Nothing was sent.") == "Nothing was sent."
    qtbot.waitUntil(lambda: "catalogue of “ar”" in caplog.text)
    assert "the window is in English" in caplog.text


@pytest.mark.parametrize(
    "damaged",
    [b"", b"{", b"\xff\xfe\x00", b"5", b"null", b'["a"]', b'[["a"]]', b'[["a","",""],7]', b'{"a":1}'],
)
def test_damaged_sentences_stay_english_and_do_not_keep_the_window_from_starting(
    monkeypatch, tmp_path, caplog, damaged
):
    broken(monkeypatch, tmp_path / "r", sentences=damaged)
    assert kept_sentences() == ()
    assert "sentences.json" in caplog.text


def test_sentences_that_are_missing_are_none(monkeypatch, tmp_path):
    broken(monkeypatch, tmp_path / "r")
    assert kept_sentences() == ()
