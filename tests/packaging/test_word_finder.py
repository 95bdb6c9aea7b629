"""Which texts of the program a translator gets."""

import importlib

import pytest


@pytest.fixture
def finder():
    return importlib.import_module("word_finder")


@pytest.fixture
def found(finder, tmp_path):
    """Texts of one file, as (text, English for 1, place of the number, note)."""

    def look(source, place="ui/a.py"):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        return [(word.text, word.one, word.count, word.note) for word in finder.words_of(tmp_path)]

    return look


def test_marked_texts_of_the_window_are_found(found):
    source = """
def f(n, name, state):
    return tr("Fetch {name}", name=name), tr("Open", "state"), tr(state), counted(n, "row"), counted(n, "reply", "replies")
WORDS = {1: mark("Paused")}
LINE = tr_n("{n} row was " "sent.", "{n} rows were sent.", 3)
PLAIN = "Not marked"
"""
    assert sorted(found(source)) == sorted(
        [
            ("Paused", "", "", ""),
            ("{n} rows were sent.", "{n} row was sent.", "n", ""),
            ("Fetch {name}", "", "", ""),
            ("Open", "", "", "state"),
            ("{n} rows", "{n} row", "n", ""),
            ("{n} replies", "{n} reply", "n", ""),
        ]
    )


@pytest.mark.parametrize("source", ["mark(x)", "tr_n(one, many, 3)", 'tr_n(f"{n} a", "b", 3)'])
def test_a_text_that_is_put_together_cannot_be_marked(found, source):
    with pytest.raises(SyntaxError, match=r"ui/a\.py, line 1"):
        found(source)


def test_sentences_of_other_rooms_are_found_by_their_looks(found):
    source = '''
"""Docstring of the module."""
import re
_KIND = re.compile("Not a sentence either")
class Kind(StrEnum):
    A = "the stored value"
def f(x: "An annotation", n, name):
    """Docstring of the function."""
    db.execute("SELECT a FROM b WHERE c = ?")
    log.info("Written into the log %s", x)
    if x == "Compared with this":
        raise RuntimeError("For programmers only")
    key = {"a key of this": "Value of the key"}[x]
    raise InputError("Not a rate", f"“{name}” is {n:,} calls.", do="Give a number.", code="HTTP_500")
'''
    assert sorted(word[0] for word in found(source, "jobs/a.py")) == [
        "Give a number.",
        "Not a rate",
        "Value of the key",
        "“{name}” is {n} calls.",
    ]


def test_a_choice_within_a_sentence_gives_a_text_for_each_way(found):
    source = """
def f(n, good, x):
    a = f"{n:,} {'call' if n == 1 else 'calls'} of {x.name} {'was' if n == 1 else 'were'} made."
    return f"The row is {'good' if good else 'bad'}."
"""
    assert found(source, "core/a.py") == [
        ("{n} calls of {name} were made.", "{n} call of {name} was made.", "n", ""),
        ("The row is good.", "", "", ""),
        ("The row is bad.", "", "", ""),
    ]


def test_two_values_of_one_name_have_places_of_their_own(found):
    assert found('x = f"From {a.name} to {b.name}, from {a.name}."', "core/a.py") == [
        ("From {name} to {name2}, from {name}.", "", "", "")
    ]
