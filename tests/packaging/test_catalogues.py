"""The catalogues hold each text of the program, translated, with its places."""

import ast
import importlib
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "lead_desktop" / "ui"
PLACE = re.compile(r"\{[a-z][a-z0-9_]*\}")
FORMS = {"de": 2, "ar": 6, "hi": 2}


@pytest.fixture
def words():
    finder = importlib.import_module("word_finder")
    return importlib.import_module("catalogues").merged(finder.words_of(ROOT / "lead_desktop"))


def messages(code):
    tree = ET.parse(ROOT / "resources" / "translations" / f"lead_desktop_{code}.ts")  # noqa: S314 - our own file
    return list(tree.getroot().iter("message"))


@pytest.mark.parametrize("code", FORMS)
def test_a_catalogue_has_the_texts_of_the_program_and_no_others(words, code):
    kept = {(one.findtext("source"), one.findtext("comment") or "") for one in messages(code)}
    assert kept == {(word.text, word.note) for word in words}, "make words collects them"


@pytest.mark.parametrize("code", FORMS)
def test_each_text_is_translated_in_all_its_forms_with_all_its_places(code):
    for message in messages(code):
        source, translation = message.findtext("source"), message.find("translation")
        assert "type" not in translation.attrib, f"not translated: {source}"
        places = set(PLACE.findall(source))
        if message.get("numerus") == "yes":
            forms = [form.text or "" for form in translation.iter("numerusform")]
            assert len(forms) == FORMS[code], source
            assert set(PLACE.findall(forms[-1])) == places, source
            # "One row": a form for one or two may say the number in words.
            assert all(set(PLACE.findall(form)) <= places and form.strip() for form in forms), source
        else:
            assert set(PLACE.findall(translation.text or "")) == places, source
            assert (translation.text or "").strip(), source


def misplaced(path):
    """Marked texts of a file whose places are not the values they are given."""
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in {"tr", "tr_n"}:
            texts = [
                one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
            ]
            given = {f"{{{one.arg}}}" for one in call.keywords} | (
                {"{n}"} if call.func.id == "tr_n" else set()
            )
            if not texts or any(one.arg is None for one in call.keywords):
                continue  # a constant that was marked elsewhere
            text = texts[-1] if call.func.id == "tr_n" else texts[0]
            if set(PLACE.findall(text)) | ({"{n}"} if call.func.id == "tr_n" else set()) != given:
                yield f"{path.relative_to(UI)}, line {call.lineno}: {text}"


def test_the_values_of_a_marked_text_are_its_places():
    assert [wrong for path in sorted(UI.rglob("*.py")) for wrong in misplaced(path)] == []


def test_the_app_reads_what_is_built(words, tmp_path):
    importlib.import_module("catalogues").build(words, ROOT / "resources" / "translations", tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"sentences.json"} | {
        f"lead_desktop_{code}.qm" for code in FORMS
    }


def test_a_catalogue_that_is_open_stays_as_it_was_while_a_new_one_is_built(words, tmp_path):
    """Qt maps catalogues into memory: writing over them would end the window that shows them."""
    old = tmp_path / "lead_desktop_de.qm"
    old.write_bytes(b"old")
    with old.open("rb") as mapped:
        importlib.import_module("catalogues").build(words, ROOT / "resources" / "translations", tmp_path)
        assert mapped.read() == b"old"
    assert old.read_bytes() != b"old"
