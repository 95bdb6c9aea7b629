"""The catalogues of the window's languages: resources/translations/*.ts, Qt Linguist's own form.

    catalogues.py update    collect the texts of the program into every catalogue; translations stay
    catalogues.py build     what the app reads: *.qm, and the sentences of other rooms that it recognises

Qt's lupdate and lrelease do the work: https://doc.qt.io/qt-6/linguist-lupdate.html. lupdate reads no f-strings, so it is
given a list of what `word_finder` found, in a form that it knows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6 import __path__ as pyside_folders
from word_finder import Word, words_of

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "ar", "hi")
CONTEXT = "LeadDesktop"
_MOST_PLACES = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or build; the exit code."""
    parser = argparse.ArgumentParser(description="Keep the catalogues of the window's languages.")
    parser.add_argument("what", choices=("update", "build"))
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    parser.add_argument("--into", type=Path, help="folder of what is built (default: beside the catalogues)")
    given = parser.parse_args(arguments)
    folder = given.root / "resources" / "translations"
    words = merged(words_of(given.root / "lead_desktop"))
    if given.what == "update":
        update(words, [folder / f"lead_desktop_{code}.ts" for code in LANGUAGES])
    else:
        build(words, folder, given.into or folder)
    return 0


def merged(words: Iterable[Word]) -> list[Word]:
    """Each text once, with all its files; a text that a number governs anywhere is such a text."""
    found: dict[tuple[str, str], list[Word]] = {}
    for word in words:
        found.setdefault((word.text, word.note), []).append(word)
    return [
        Word(
            text,
            next((one.one for one in same if one.one), ""),
            next((one.count for one in same if one.count), ""),
            note,
            ", ".join(dict.fromkeys(one.place for one in same[:_MOST_PLACES])),
            recognised=any(one.recognised for one in same),
        )
        for (text, note), same in found.items()
    ]


def update(words: Sequence[Word], catalogues: Sequence[Path]) -> None:
    """Collect the texts into the catalogues; what is gone from the program leaves them.

    Raises:
        CalledProcessError: lupdate failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "words.cpp"
        listed.write_text("\n".join(_entry(word) for word in words), "utf-8")
        for catalogue in catalogues:
            language = catalogue.stem.rpartition("_")[2]
            _run(
                "lupdate",
                "-silent",
                "-no-obsolete",
                *("-locations", "none"),
                *("-disable-heuristic", "similartext"),
                *("-source-language", "en_GB"),
                *("-target-language", language),
                str(listed),
                "-ts",
                str(catalogue),
            )


def build(words: Sequence[Word], catalogues: Path, into: Path) -> None:
    """Write what the app reads.

    Raises:
        CalledProcessError: lrelease failed.
    """
    into.mkdir(parents=True, exist_ok=True)
    for code in LANGUAGES:
        name = f"lead_desktop_{code}"
        new = into / f"{name}.qm.new"
        _run("lrelease", "-silent", str(catalogues / f"{name}.ts"), "-qm", str(new))
        new.replace(into / f"{name}.qm")  # a window that is open has the old one mapped into its memory
    sentences = [[word.text, word.one, word.count] for word in words if word.recognised]
    (into / "sentences.json").write_text(json.dumps(sentences, ensure_ascii=False), "utf-8")


def _entry(word: Word) -> str:
    """A text as lupdate reads it in C++: https://doc.qt.io/qt-6/i18n-source-translation.html."""
    comment = f"//: {word.place}" + (f". For 1: {word.one}" if word.one else "")
    macro = "QT_TRANSLATE_N_NOOP" if word.count else "QT_TRANSLATE_NOOP"
    texts = [CONTEXT, word.text]
    if word.note:
        macro += "3"
        texts.append(word.note)
    return f"{comment}\n{macro}({', '.join(json.dumps(text, ensure_ascii=False) for text in texts)});"


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt's that comes with PySide6."""
    folder = Path(next(iter(pyside_folders)))
    names = (folder / tool, folder / "Qt" / "libexec" / tool, folder / f"{tool}.exe")
    program = next((one for one in names if one.exists()), Path(tool))
    subprocess.run([str(program), *arguments], check=True)  # noqa: S603 - Qt's own tool


if __name__ == "__main__":
    sys.exit(main())
