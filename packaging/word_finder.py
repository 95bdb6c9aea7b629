"""Find the texts of the program that a translator has to know, in its source.

Two sorts. In `lead_desktop/ui` texts are marked (see `lead_desktop/ui/translation.py`). The other rooms know
nothing of languages: they write English, which also goes into logs, job files and the command line. Their sentences
are found by what they look like, an f-string as a text with {names}; the window recognises them when it shows them.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOMS = ("core", "jobs", "net", "providers", "sheets", "store")
_MOST_VARIANTS = 8
# Tables of data, texts for files and logs, and names of fields, which are the CRM's.
_NO_SENTENCES = {
    "core/fields.py",
    "core/results.py",
    "jobs/support_bundle.py",
    "jobs/support_logs.py",
    "jobs/shipped_packages.py",
    "net/log_file.py",
    "net/messages.py",
    "providers/jtc_dms/lead_fields.py",
    "providers/octanist/lead_fields.py",
    "sheets/emails.py",
    "sheets/heading_words.py",
    "sheets/latin_words.py",
    "sheets/xlsx_parts.py",
    "store/row_sql.py",
    "store/rowstore.py",
    "store/settings.py",
}
_NAMES = {
    "Sandbox LeadSquared",
    "Sandbox Octanist",
    "Sandbox JTC DMS",
}  # of the connections to the practice CRMs
_DEFINED_IN = {"ui/words.py", "ui/translation.py"}  # they hand texts on

# Where a text is no word for a person.
_QUIET_CALLS = re.compile(
    r"(?:^|\.)(?:compile|execute|executemany|executescript|debug|info|warning|error|exception|log|getLogger|"
    r"RuntimeError|ValueError|TypeError|KeyError|AssertionError|OSError|TypeVar|Literal|NewType|cast|strftime|strptime|"
    r"add_argument|getattr|hasattr|removeprefix|removesuffix|startswith|endswith|encode|decode|split|partition|rpartition)$"
)
_CODE = re.compile(
    r"\b(?:SELECT|INSERT|UPDATE [a-z]|DELETE FROM|PRAGMA|CREATE (?:TABLE|INDEX)|WHERE|ORDER BY|VALUES|LIMIT|DROP|"
    r"CAST|CASE|BEGIN|COMMIT|ATTACH|ALTER|JOIN|GROUP BY|SET [a-z])\b|[<>=\\]{1}|^\s*(?:AND|OR|ON|FROM) |\w\(|_\w|^[^ ]+/[^ ]*$"
)
_LETTERS = re.compile(r"[A-Za-z]{2}")
_PLACE = re.compile(r"\{[a-z0-9_]+\}")


@dataclass(frozen=True, slots=True)
class Word:
    """One text.

    Attributes:
        text: English; of a text with a number, that for many.
        one: English for 1, of a text that a number governs; else "".
        count: Name of the place that holds this number; "" without one.
        note: Which meaning, where English has one word for several.
        place: File, for the translator.
        recognised: It comes from another room, and is recognised by its English.
    """

    text: str
    one: str = ""
    count: str = ""
    note: str = ""
    place: str = ""
    recognised: bool = False


def words_of(package: Path) -> Iterator[Word]:
    """All texts of the program.

    Args:
        package: The folder of `lead_desktop`.

    Raises:
        SyntaxError: A file is no Python, or a marked text is no literal.
    """
    for path in sorted((package / "ui").rglob("*.py")):
        yield from _marked(path, path.relative_to(package).as_posix())
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            place = path.relative_to(package).as_posix()
            if place not in _NO_SENTENCES:
                yield from recognised(path, place)


def _marked(path: Path, place: str) -> Iterator[Word]:
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            continue
        texts = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
        match call.func.id, texts:
            case (("tr" | "mark"), [str(text)]):
                yield Word(text, place=place)
            case (("tr" | "mark"), [str(text), str(note)]):
                yield Word(text, note=note, place=place)
            case "tr_n", [str(one), str(many), _]:
                yield Word(many, one, "n", place=place)
            case "counted", [_, str(noun)]:
                yield _counted(noun, "", place)
            case "counted", [_, str(noun), str(nouns)]:
                yield _counted(noun, nouns, place)
            case (("mark" | "tr_n"), _) if place not in _DEFINED_IN:
                raise SyntaxError(f"{place}, line {call.lineno}: a text must stand here as a literal")


def _counted(noun: str, nouns: str, place: str) -> Word:
    return Word(f"{{n}} {nouns or noun + 's'}", f"{{n}} {noun}", "n", place=place)


def recognised(path: Path, place: str) -> Iterator[Word]:
    """Texts of a file that read like words for a person.

    Raises:
        SyntaxError: The file is no Python.
    """
    tree = ast.parse(path.read_text("utf-8"))
    quiet = set(quiet_parts(tree))
    for node in ast.walk(tree):
        if node in quiet:
            continue
        if isinstance(node, ast.JoinedStr):
            yield from _of_f_string(node, place)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and is_words(node.value):
            yield Word(node.value, place=place, recognised=True)


def quiet_parts(tree: ast.AST) -> Iterator[ast.AST]:
    """Texts that nobody reads: docstrings, annotations, keys, comparisons, arguments of certain calls."""
    for node in ast.walk(tree):
        for part in (*_quiet_statement(node), *_quiet_expression(node)):
            yield from ast.walk(part)


def _quiet_statement(node: ast.AST) -> Sequence[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant() as docstring):
            return [docstring]
        case ast.arg(annotation=ast.expr() as annotation) | ast.AnnAssign(annotation=annotation):
            return [annotation]
        case ast.ClassDef() if any("Enum" in ast.unparse(base) for base in node.bases):
            return [one for one in node.body if isinstance(one, ast.Assign)]
    return []


def _quiet_expression(node: ast.AST) -> Sequence[ast.AST]:
    match node:
        case ast.JoinedStr():  # its values hold constants of their own; f-strings within it are looked at
            inside = [one for part in node.values for one in ast.walk(part)]
            return [one for one in inside if isinstance(one, ast.Constant)]
        case ast.Subscript():
            return [node.slice]
        case ast.Compare():
            return [node.left, *node.comparators]
        case ast.Dict():
            return [one for one in node.keys if isinstance(one, ast.Constant)]
        case ast.Call() if _QUIET_CALLS.search(ast.unparse(node.func)):
            return [*node.args, *(one.value for one in node.keywords)]
    return []


def _of_f_string(node: ast.JoinedStr, place: str) -> Iterator[Word]:
    """An f-string; a choice within it ({'is' if n == 1 else 'are'}) gives a text for each way."""
    names: dict[str, str] = {}
    ways: list[tuple[str, ...]] = []
    counts: set[str] = set()
    for part in node.values:
        if isinstance(part, ast.Constant):
            ways.append((str(part.value),))
        elif isinstance(part, ast.FormattedValue):
            ways.append(_ways(part.value, names, counts))
    spoken = next((names[one] for one in counts if one in names), "") if len(counts) == 1 else ""
    if spoken:
        one, many = ("".join(way[min(side, len(way) - 1)] for way in ways) for side in (0, 1))
        if is_words(many):
            yield Word(many, one, spoken, place=place, recognised=True)
        return
    if len(list(itertools.islice(itertools.product(*ways), _MOST_VARIANTS + 1))) > _MOST_VARIANTS:
        return
    for way in itertools.product(*ways):
        if is_words("".join(way)):
            yield Word("".join(way), place=place, recognised=True)


def _ways(value: ast.expr, names: dict[str, str], counts: set[str]) -> tuple[str, ...]:
    if isinstance(value, ast.IfExp):
        sides = (value.body, value.orelse)
        if all(isinstance(side, ast.Constant) and isinstance(side.value, str) for side in sides):
            test = value.test
            if isinstance(test, ast.Compare) and ast.unparse(test).endswith("== 1"):
                counts.add(ast.unparse(test.left))
            return tuple(str(side.value) for side in sides if isinstance(side, ast.Constant))
    source = ast.unparse(value)
    if source not in names:
        name = _name(value)
        taken = set(names.values())
        names[source] = next(
            one
            for one in itertools.chain((name,), (f"{name}{i}" for i in itertools.count(2)))
            if one not in taken
        )
    return (f"{{{names[source]}}}",)


def _name(value: ast.expr) -> str:
    """A name for what stands in a place: that of the variable or the attribute."""
    for node in ast.walk(value):
        if isinstance(node, ast.Attribute):
            return node.attr.lower().strip("_") or "value"
        if isinstance(node, ast.Name) and node.id not in {"len", "str", "sum", "shown", "one_line"}:
            return node.id.lower().strip("_") or "value"
    return "value"


def is_words(text: str) -> bool:
    """Whether it reads like words for a person: a sentence, a title, or a piece of one."""
    bare = _PLACE.sub("", text).strip()
    if bare in _NAMES:
        return False
    if not _LETTERS.search(bare) or _CODE.search(bare) or len(bare) < 3:  # noqa: PLR2004 - "No"
        return False
    if re.fullmatch(r"[A-Z][a-z]+(?:-[a-z]+)?", bare):
        return True
    return " " in text.strip() and bool(re.search(r"[a-z]{2}", bare))
