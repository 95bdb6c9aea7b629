"""No word of the window stands outside of the catalogues, but for what is the same in every language."""

import importlib
import re

import pytest

NAMES = {  # of keys, fonts, languages, programs, and of folders and settings of systems
    *(
        "Python",
        "Esc",
        "Del",
        "Space",
        "Ctrl+1 … Ctrl+4",
        "F8, Shift+F8",
        "Ctrl+F8, Ctrl+Shift+F8",
        "F3, Shift+F3",
    ),
    *("Ctrl+Shift+Z, Ctrl+Y", "Noto Sans Devanagari", "Noto Sans Arabic", "English", "Deutsch", "Fusion"),
    *("Settings", "Preferences", "Library", "Acme India", "FirstName, LastName", "Company", "Phone"),
}
IN_FILES = {  # names of files, and headings in them
    *(
        "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt",
        "*.txt *.csv *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods",
    ),
    *(
        "{x} (*.xlsx);;CSV (*.csv);;{x} (*.jsonl)",
        "{x} (*.json)",
        "{x} (*.zip)",
        "{x} (*.xlsx)",
        "{x} ({x}).tsv",
    ),
    *(
        "{x} problems.xlsx",
        "{x} template.xlsx",
        "{x} results.xlsx",
        "{x} to correct.xlsx",
        "{x} with results{x}",
    ),
    *("Pasted {x}", "{x} for upload", "Line", "State", "Pasted", "Full name"),
}
IN_THE_SUPPORT_BUNDLE = {"{x} by {x} at {x}", "Windows are drawn by", "Screens", "Colours"}
COMPARED = {  # parts of names that jobs and columns are kept under, in English
    *("full name", "first name", "last name", "lead name", "Search ", "all leads", "Not read: "),
    *("fields chosen/{x}/{x}", "field sets/{x}"),
}
ELSEWHERE = {  # marked where they are given, or the note of a mark
    *("Access key", "Secret key", "API key", "with a key held", "state of a row", "File", "Into"),
    "the window is in English: the catalogue of “%s” is missing or damaged; install the program again",  # a line of the log
}


@pytest.fixture
def unmarked():
    return importlib.import_module("unmarked_words")


def test_each_word_of_the_window_is_marked_or_the_same_in_every_language(unmarked):
    known = NAMES | IN_FILES | IN_THE_SUPPORT_BUNDLE | COMPARED | ELSEWHERE
    found = {
        line: re.sub(r"^.*?, line \d+: ", "", line) for line in unmarked.unmarked(unmarked.window_files())
    }
    assert [line for line, text in found.items() if text not in known] == []
    assert known <= set(found.values()), "a word is gone: take it out of the list"


def test_a_word_that_is_not_marked_is_told(unmarked, monkeypatch, tmp_path):
    monkeypatch.setattr(unmarked, "UI", tmp_path)
    path = tmp_path / "a.py"
    path.write_text('def f(x):\n    x.setText("Fetch leads")\n    x.setText(tr("Search"))\n', "utf-8")
    assert list(unmarked.unmarked([path])) == ["a.py, line 2: Fetch leads"]
