"""No word from outside is markup: not in a label, not in a tool tip, wherever it came from."""

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtGui import Qt, QTextDocument

import lead_desktop.ui
from lead_desktop.core.errors import StoreError
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.refusal import refusal_box

ROOM = Path(lead_desktop.ui.__file__).parent
EVIL = (
    '<img src="//evil.example/share/a.png">',
    "<b>Asha</b>",
    "<a href='file:///etc/passwd'>Asha</a>",
    "Asha <i>\nRao",
    "&lt;img src=x&gt; <u>",
    "<qt>Asha",
)


def trees():
    return [(path, ast.parse(path.read_text("utf-8"))) for path in sorted(ROOM.rglob("*.py"))]


def calls(tree, name):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
            yield node


def is_ours(node) -> bool:
    """Words that stand in the code, or went through `plain_tip`."""
    match node:
        case ast.Constant() | ast.Call(func=ast.Name(id="plain_tip")):
            return True
        case ast.Name(id=name):
            return name.isupper()
        case ast.IfExp(body=one, orelse=other):
            return is_ours(one) and is_ours(other)
        case ast.Call(func=ast.Name(id="tr"), args=words, keywords=values):
            return all(is_ours(part) for part in (*words, *(one.value for one in values)))
        case ast.JoinedStr(values=parts):
            return all(is_ours(part) for part in parts)
    return isinstance(node, ast.FormattedValue) and is_ours(node.value)


@pytest.mark.parametrize("text", EVIL)
def test_a_tip_shows_the_characters_it_was_given(text):
    assert Qt.mightBeRichText(text)
    document = QTextDocument()
    document.setHtml(plain_tip(text))
    assert document.toPlainText().replace("\u2028", "\n") == text
    assert "<img" not in document.toHtml().replace("&lt;img", "")


@pytest.mark.parametrize(
    "text", ["", "Asha Rao", "a < b", "Asha <asha@example.com>", "first\nsecond <b>bold</b>"]
)
def test_a_tip_without_a_tag_stays_as_it_is(text):
    assert plain_tip(text) == text
    assert not Qt.mightBeRichText(plain_tip(text))


def test_every_tip_that_is_made_of_something_went_through_it():
    seen = 0
    for path, tree in trees():
        for call in calls(tree, "setToolTip"):
            seen += 1
            assert is_ours(call.args[-1]), f"{path.name}:{call.lineno}: {ast.unparse(call)}"
    assert seen > 30


def test_models_that_give_tips_make_them_plain():
    for path, _ in trees():
        source = path.read_text("utf-8")
        if "ToolTipRole" in source:
            assert "plain_tip(" in source, path.name


def test_there_is_one_label_and_it_takes_no_markup():
    made = [path.name for path, tree in trees() for _ in calls(tree, "QLabel")]
    assert made == []
    based = [
        path.name
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and "QLabel" in {ast.unparse(base) for base in node.bases}
    ]
    assert based == ["labels.py"]
    assert "setTextFormat(Qt.TextFormat.PlainText)" in (ROOM / "widgets" / "labels.py").read_text("utf-8")


def test_nothing_takes_markup():
    takes = re.compile(
        r"\b(setHtml|insertHtml|appendHtml|toHtml|setMarkdown|QTextBrowser|QMessageBox|QErrorMessage|QWhatsThis"
        r"|QStaticText|QLabel\.setText|RichText|AutoText|MarkdownText|setOpenExternalLinks|setWhatsThis)\b"
    )
    found = [(path.name, hit[0]) for path, _ in trees() for hit in takes.finditer(path.read_text("utf-8"))]
    looked_at = {
        ("refusal.py", "QMessageBox"),  # see the test of its words below
        ("guide_text.py", "QTextBrowser"),  # shows the guide that came with the app, and nothing else;
        ("guide_text.py", "setMarkdown"),  # tests/ui/test_guide.py holds that it loads nothing
    }
    assert [one for one in found if one not in looked_at] == []


def test_the_box_before_the_window_shows_the_characters_of_a_folder(qtbot):
    box = refusal_box(StoreError("The profile cannot be written", f"It is read-only ({EVIL[0]})."))
    qtbot.addWidget(box)
    document = QTextDocument()
    document.setHtml(box.informativeText())
    assert EVIL[0] in document.toPlainText()
