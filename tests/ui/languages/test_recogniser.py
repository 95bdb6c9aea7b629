"""Sentences of other rooms, recognised by their English."""

import importlib
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from lead_desktop.ui.recogniser import Recogniser, Sentence

ROOT = Path(__file__).resolve().parents[3]
GERMAN = {
    "Nothing was sent.": "Nichts wurde gesendet.",
    "“{name}” is read only: nothing can be created over it.": "Über „{name}“ kann nichts angelegt werden.",
    "{why} It pauses by itself about {time}.": "{why} Er hält gegen {time} an.",
    "The day has {calls} left.": "Für heute bleiben {calls}.",
    "{number} calls": "{number} Aufrufe",
    "Found by {noun} after call {call}.": "Nach Aufruf {call} per {noun} gefunden.",
    "e-mail": "E-Mail",
    "Not read: {labels}.": "Nicht gelesen: {labels}.",
    "Looked up by {noun} {seconds} s later.": "{seconds} s später per {noun} gesucht.",
    "Paused": "Angehalten",
    "A line needs {any_of}.": "Eine Zeile braucht {any_of}.",
    "an id": "eine ID",
    "There is no {names} for “{name}”.": "Für „{name}“ fehlt: {names}.",
    "Access key": "Access Key",
    "Secret key": "Geheimer Schlüssel",
    "API key": "API-Schlüssel",
    "a phone": "ein Telefon",
    "{before} or {last}": "{before} oder {last}",
    "{before} and {last}": "{before} und {last}",
}
SENTENCES = [
    Sentence(text, "{number} call" if text == "{number} calls" else "", "number" if "calls" in text else "")
    for text in GERMAN
    if text not in {"e-mail", "{before} or {last}", "{before} and {last}"}  # the window's own words
]


def say(text, n):
    return "1 Aufruf" if (text, n) == ("{number} calls", 1) else GERMAN.get(text, text)


@pytest.fixture
def recogniser(qapp):
    return Recogniser(SENTENCES, say)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("Nothing was sent.", "Nichts wurde gesendet."),
        ("“Main” is read only: nothing can be created over it.", "Über „Main“ kann nichts angelegt werden."),
        ("Nothing was sent. Ask the CRM.", "Nichts wurde gesendet. Ask the CRM."),
        (
            "The day has 1 call left. It pauses by itself about 14:32.",
            "Für heute bleiben 1 Aufruf. Er hält gegen 14:32 an.",
        ),
        ("Found by e-mail after call 1,204.", "Nach Aufruf 1,204 per E-Mail gefunden."),
        ("12 calls", "12 Aufrufe"),
        ("A line needs an id, an id or a phone.", "Eine Zeile braucht eine ID, eine ID oder ein Telefon."),
        ("A line needs an id or your word.", "Eine Zeile braucht an id or your word."),
        ("Found by e-mail and e-mail after call 3.", "Nach Aufruf 3 per E-Mail und E-Mail gefunden."),
        ("Looked up by e-mail and e-mail 1,204 s later.", "1,204 s später per E-Mail und E-Mail gesucht."),
        ("Your trial is over.", None),
        ("", None),
    ],
)
def test_a_sentence_is_told_with_its_values_in_their_places(recogniser, english, german):
    assert recogniser.recognised(english) == german


@pytest.mark.parametrize(
    ("names", "told"),
    [("access key and secret key", "Access Key und Geheimer Schlüssel"), ("api key", "API-Schlüssel")],
)
def test_keys_that_are_missing_are_called_as_the_connection_calls_them(recogniser, names, told):
    text = f"There is no {names} for “Acme secret key”."
    assert recogniser.recognised(text) == f"Für „Acme secret key“ fehlt: {told}."


def test_names_are_never_translated(recogniser):
    whole = recogniser.recognised("“Nothing was sent.” is read only: nothing can be created over it.")
    assert whole == "Über „Nothing was sent.“ kann nichts angelegt werden."
    assert "„Paused“" in recogniser.recognised("“Paused” is read only: nothing can be created over it.")
    assert recogniser.recognised("Not read: Paused.") == "Nicht gelesen: Paused."


def test_an_answer_of_the_crm_that_ends_like_a_short_sentence_of_ours_stays_whole(qapp):
    recogniser = Recogniser(
        [Sentence("{label} is missing")], lambda text, _n: text.replace("is missing", "fehlt")
    )
    assert recogniser.recognised("Lead Source is missing") == "Lead Source fehlt"
    assert recogniser.recognised("Mandatory field mx_City is missing") is None


def test_a_text_may_hold_several_lines_and_signs_of_patterns(recogniser):
    found = recogniser.recognised("“a.*\n(b” is read only: nothing can be created over it.")
    assert found == "Über „a.*\n(b“ kann nichts angelegt werden."


def test_only_questions_about_sentences_are_answered(recogniser):
    assert recogniser.translate("QMenu", "Nothing was sent.") is None


@pytest.fixture
def words(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield importlib.import_module("word_finder").words_of(ROOT / "lead_desktop")
    sys.modules.pop("word_finder", None)


def test_each_sentence_of_the_program_is_recognised_as_itself(qapp, words):
    sentences = {word.text: Sentence(word.text, word.one, word.count) for word in words if word.recognised}
    recogniser = Recogniser(list(sentences.values()), lambda text, _n: f"#{text}")
    wrong = []
    for text in sentences:
        counted = text.replace("{seconds}", "7007")
        spoken = re.sub(r"\{([a-z0-9_]+)\}", lambda place: f"Zq{place[1].upper()}", counted)
        found = re.sub(
            r"Zq([A-Z0-9_]+)", lambda value: f"{{{value[1].lower()}}}", recogniser.recognised(spoken) or ""
        )
        if found.removeprefix("#").replace("7007", "{seconds}") != text:
            wrong.append(text)
    # Places that touch cannot be told apart: the sentence is the right one, their shares of the text may differ.
    assert [text for text in wrong if "}{" not in text] == []
    assert len(sentences) > 500


def test_a_worker_that_asks_while_another_fills_the_memory_gets_its_answer(qapp):
    """The memory is renewed while a sentence is looked at: as when rows are copied beside a scrolled table."""

    def say(text, _n):
        for place in range(5_000):
            recogniser.recognised(f"other {place}")
        return f"#{text}"

    recogniser = Recogniser([Sentence("Nothing was sent.")], say)
    assert recogniser.recognised("Nothing was sent.") == "#Nothing was sent."
    assert len(recogniser._known) <= 4_000


def test_what_the_crm_said_stays_its_own_words(qapp):
    texts = ["{crm} says: {message}", "{crm} failed: {sentence}", "Too many rows", "Not looked up: {message}"]
    recogniser = Recogniser([Sentence(one) for one in texts], lambda text, _n: f"#{text}")
    assert recogniser.recognised("Octanist says: Too many rows") == "#Octanist says: Too many rows"
    assert recogniser.recognised("JTC DMS failed: Too many rows") == "#JTC DMS failed: Too many rows"
    assert recogniser.recognised("Not looked up: Too many rows") == "#Not looked up: #Too many rows"


def test_the_sentence_with_the_most_words_of_ours_is_taken_whatever_the_order_of_the_catalogue(qapp):
    sentences = [Sentence("{n} rows"), Sentence("{n} failed rows"), Sentence("{n} rows of {all}")]
    for order in (sentences, sentences[::-1]):
        kinds = Recogniser(order, lambda text, _n: text.replace("failed", "FAILED"))
        assert kinds.recognised("3 failed rows") == "3 FAILED rows"


def test_a_number_within_a_sentence_is_grouped_as_the_language_does(recogniser):
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert (
            recogniser.recognised("Found by e-mail after call 1,204.")
            == "Nach Aufruf 1.204 per E-Mail gefunden."
        )
        assert (
            recogniser.recognised("Found by e-mail after call 2024.")
            == "Nach Aufruf 2024 per E-Mail gefunden."
        )
    finally:
        QLocale.setDefault(QLocale("en_GB"))
