"""Words of the window that nobody marked for translation: `python packaging/unmarked_words.py [FILE …]`."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from word_finder import is_words, quiet_parts

UI = Path(__file__).resolve().parent.parent / "lead_desktop" / "ui"
_SAID_ELSEWHERE = {
    "crash.py",  # writes reports in English; what the window says of a crash stands in help_menu.py
    "style_sheet.py",
}
_MARKED_CALLS = re.compile(
    r"(?:^|\.)(?:tr|mark|tr_n|counted|told|setObjectName|setStyleSheet|setFamilies|setProperty|translate|property)$"
)
_OURS = {"Lead Desktop", "LeadSquared", "Octanist", "JTC DMS", "Inter", "JetBrains Mono"}


def unmarked(paths: Sequence[Path]) -> Iterator[str]:
    """Like "dialogs/about.py, line 12: Version", for each text that reads like words and is not marked."""
    for path in paths:
        tree = ast.parse(path.read_text("utf-8"))
        quiet = set(quiet_parts(tree))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _MARKED_CALLS.search(ast.unparse(call.func)):
                quiet.update(inner for one in call.args for inner in ast.walk(one))
        for node in ast.walk(tree):
            text = _text(node)
            if text and node not in quiet and is_words(text) and text not in _OURS:
                yield f"{path.relative_to(UI).as_posix()}, line {getattr(node, 'lineno', 0)}: {text}"


def window_files() -> list[Path]:
    """All files that may hold words of the window."""
    return [path for path in sorted(UI.rglob("*.py")) if path.name not in _SAID_ELSEWHERE]


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "{x}" for one in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Tell them; 1 when there are some."""
    found = list(unmarked([Path(one).resolve() for one in arguments] or window_files()))
    out.writelines(f"{line}\n" for line in found)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdout))
