"""The paper on security promises nothing whose proof is gone."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAPER = (ROOT / "docs" / "security.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAPER)))
PROMISES = [
    line
    for line in PAPER.partition("## Promises")[2].partition("## Not promised")[0].splitlines()
    if line.startswith("| ") and not line.startswith("| promise")
]


def names_in(path) -> set[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_every_test_that_is_named_is_there(path, name):
    assert (ROOT / path).is_file()
    assert not name or (name.startswith("test_") and name in names_in(path))


def test_every_promise_names_its_proof():
    assert len(PROMISES) > 20
    assert [line for line in PROMISES if "`tests/" not in line.split(" | ")[1]] == []


def test_only_the_room_of_the_net_and_the_practice_crms_can_reach_a_host():
    ways = re.compile(
        r"^\s*(?:import|from) (?:socket|httpx|http\.client|urllib\.request|ftplib|smtplib|telnetlib|xmlrpc)\b"
        r"|asyncio\.open_connection|\.create_connection\(|QNetworkAccessManager|QTcpSocket|QWebSocket|QSslSocket",
        re.MULTILINE,
    )
    package = ROOT / "lead_desktop"
    found = {
        path.relative_to(package).parts[0]
        for path in package.rglob("*.py")
        if ways.search(path.read_text("utf-8"))
    }
    assert found == {"net", "sandbox", "tour"}  # the tour asks its own practice CRMs
