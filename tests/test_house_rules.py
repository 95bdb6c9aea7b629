"""House rules that a linter does not know, each with its advice."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("lead_desktop", "packaging", "tests")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))

MODULE_LINES = 300
FUNCTION_LINES = 60
INIT_LINES = 10
VAGUE_NAMES = {"utils", "util", "misc", "helpers", "helper", "manager", "common"}
CRASH_HANDLERS = {"lead_desktop/ui/crash.py", "lead_desktop/crash.py"}
MUTABLE_CALLS = {"list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict"}
BLIND_SUPPRESS = ("suppress(Exception)", "suppress(BaseException)")
SLEEPS = {"time.sleep", "QTest.qWait", "QTest.qSleep", "qtbot.wait"}

Offence = tuple[int, str]
"""Line number, and what to do about it."""


def long_modules(path: str, source: str, _tree: ast.Module) -> Iterator[Offence]:
    lines = len(source.splitlines())
    if path.endswith("__init__.py") and lines >= INIT_LINES:
        yield (
            1,
            f"{lines} lines: an __init__ is a sentence; move code into a module with a name (under {INIT_LINES})",
        )
    if lines > MODULE_LINES:
        yield 1, f"{lines} lines: split it by what changes together (at most {MODULE_LINES})"


def long_functions(_path: str, _source: str, tree: ast.Module) -> Iterator[Offence]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield (
                    node.lineno,
                    f"{node.name} has {lines} lines: give its steps names (at most {FUNCTION_LINES})",
                )


def vague_names(path: str, _source: str, _tree: ast.Module) -> Iterator[Offence]:
    if Path(path).stem in VAGUE_NAMES or set(Path(path).parts[:-1]) & VAGUE_NAMES:
        yield 1, "name the file after what it does; 'utils' and its like attract everything"


def prints(_path: str, _source: str, tree: ast.Module) -> Iterator[Offence]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"print", "pprint", "pprint.pprint"}:
            yield node.lineno, "write to the stream that was handed in, or log"


def blind_excepts(path: str, _source: str, tree: ast.Module) -> Iterator[Offence]:
    if path in CRASH_HANDLERS:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = set(ast.unparse(node.type).strip("()").split(", ")) if node.type else {"BaseException"}
            raises = any(raises_again(inner) for part in node.body for inner in ast.walk(part))
            if caught & {"Exception", "BaseException"} and not raises:
                yield (
                    node.lineno,
                    "name the errors you expect, or raise again: a bug belongs to the crash handler",
                )
        elif isinstance(node, ast.Call) and ast.unparse(node).endswith(BLIND_SUPPRESS):
            yield node.lineno, "name the errors you expect: suppress(Exception) hides bugs"


def raises_again(node: ast.AST) -> bool:
    """A raise, or the hand-over to a future, which raises where it is awaited."""
    return isinstance(node, ast.Raise) or (
        isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".set_exception")
    )


def sleeps(path: str, _source: str, tree: ast.Module) -> Iterator[Offence]:
    if not path.startswith("tests/"):
        return
    advice = "wait for a signal or a condition, or pass a clock in"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in SLEEPS:
            yield node.lineno, advice
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            yield from ((node.lineno, advice) for alias in node.names if alias.name == "sleep")


def mutable_state(_path: str, _source: str, tree: ast.Module) -> Iterator[Offence]:
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        names = [name for name in names if name != name.upper() and not name.startswith("__")]
        if names and is_mutable(getattr(node, "value", None)):
            yield (
                node.lineno,
                f"{names[0]} is state of the module: keep it in an object that somebody makes and owns",
            )
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield (
                node.lineno,
                f"global {', '.join(node.names)}: keep it in an object that somebody makes and owns",
            )


def is_mutable(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).rpartition(".")[2] in MUTABLE_CALLS
    return isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


RULES = (long_modules, long_functions, vague_names, prints, blind_excepts, sleeps, mutable_state)


@pytest.mark.parametrize("rule", RULES)
def test_every_file_keeps_the_rule(rule):
    offences = []
    for file in FILES:
        path, source = file.relative_to(ROOT).as_posix(), file.read_text("utf-8")
        offences += [f"{path}:{line}: {advice}" for line, advice in rule(path, source, ast.parse(source))]
    assert not offences, "\n" + "\n".join(offences)


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (long_modules, "lead_desktop/core/leads.py", "x = 1\n" * 301),
        (long_modules, "lead_desktop/core/__init__.py", "x = 1\n" * 10),
        (long_functions, "lead_desktop/core/leads.py", "def f():\n" + "    x = 1\n" * 60),
        (vague_names, "lead_desktop/core/utils.py", ""),
        (vague_names, "lead_desktop/helpers/leads.py", ""),
        (prints, "lead_desktop/core/leads.py", "def f():\n    print(1)"),
        (blind_excepts, "lead_desktop/core/leads.py", "try:\n    f()\nexcept:\n    pass"),
        (
            blind_excepts,
            "lead_desktop/core/leads.py",
            "try:\n    f()\nexcept (OSError, Exception):\n    pass",
        ),
        (blind_excepts, "lead_desktop/core/leads.py", "with contextlib.suppress(Exception):\n    f()"),
        (sleeps, "tests/core/test_leads.py", "import time\ntime.sleep(1)"),
        (sleeps, "tests/core/test_leads.py", "from time import sleep"),
        (mutable_state, "lead_desktop/core/leads.py", "cache: dict[str, int] = {}"),
        (mutable_state, "lead_desktop/core/leads.py", "cache = collections.defaultdict(list)"),
        (mutable_state, "lead_desktop/core/leads.py", "def f():\n    global seen"),
    ],
)
def test_a_breach_is_found(rule, path, source):
    assert list(rule(path, source, ast.parse(source)))


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (long_functions, "lead_desktop/core/leads.py", "def f():\n" + "    x = 1\n" * 59),
        (blind_excepts, "lead_desktop/core/leads.py", "try:\n    f()\nexcept Exception:\n    g()\n    raise"),
        (
            blind_excepts,
            "lead_desktop/jobs/runner.py",
            "try:\n    f()\nexcept BaseException as e:\n    future.set_exception(e)",
        ),
        (blind_excepts, "lead_desktop/ui/crash.py", "try:\n    f()\nexcept Exception:\n    pass"),
        (sleeps, "tests/core/test_leads.py", "await clock.sleep(1)"),
        (
            mutable_state,
            "lead_desktop/core/leads.py",
            "__all__ = ['Lead']\nWORDS = {'a': 1}\ndef f():\n    x = []",
        ),
    ],
)
def test_what_is_fine_is_left_alone(rule, path, source):
    assert not list(rule(path, source, ast.parse(source)))
