"""The user guide: shipped with the app, and read in a window of its own."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QWidget

from lead_desktop.ui import resources
from lead_desktop.ui.dialogs import guide as guide_module
from lead_desktop.ui.dialogs.guide import GuideWindow
from lead_desktop.ui.dialogs.guide_look import TEXT_PX, blocks, fragments
from lead_desktop.ui.dialogs.guide_text import GuideText, anchor_of, read_pictures
from lead_desktop.ui.dialogs.shortcuts import SHORTCUTS
from lead_desktop.ui.resources import resource, user_guide
from lead_desktop.ui.theme import Scheme

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "user-guide.md"


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def guide(parent, theme, qtbot):
    window = GuideWindow(parent, theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def images(document: QTextDocument) -> list:
    """Formats of the pictures of a document."""
    formats = [piece.charFormat() for block in blocks(document) for piece in fragments(block)]
    return [one.toImageFormat() for one in formats if one.isImageFormat()]


def chapter(guide, title) -> int:
    """Place of a chapter."""
    return [one.title for one in guide.text.chapters].index(title)


def top_of(guide, place) -> int:
    """Where the heading of a chapter stands in the view, in px from its top."""
    document = guide.text.document()
    block = document.findBlockByNumber(guide.text.chapters[place].block)
    top = document.documentLayout().blockBoundingRect(block).top()
    return round(top) - guide.text.verticalScrollBar().value()


def test_every_chapter_of_the_file_is_in_the_list(guide):
    headings = re.findall(r"^##+ (.+)$", GUIDE.read_text("utf-8"), re.MULTILINE)
    shown = [guide.chapters.item(at).text().strip() for at in range(guide.chapters.count())]
    assert shown == headings
    assert {"Bulk create", "Fetch by IDs", "Search", "Limits"} <= set(shown)
    assert guide.text.verticalScrollBar().value() == 0


def test_every_link_within_the_guide_leads_to_a_chapter(guide):
    links = set(re.findall(r"\]\(#([^)]+)\)", GUIDE.read_text("utf-8")))
    assert links
    assert links <= {one.anchor for one in guide.text.chapters}


def test_every_other_link_is_a_page_of_the_web_or_a_picture_that_is_there():
    links = re.findall(r"\]\(([^#)][^)]*)\)", GUIDE.read_text("utf-8"))
    lost = [one for one in links if not one.startswith("https://") and not (GUIDE.parent / one).is_file()]
    assert not lost


def test_the_guide_knows_every_key_of_the_list():
    text = GUIDE.read_text("utf-8")
    listed = {key.strip() for _, keys in SHORTCUTS for names, _ in keys for key in re.split("[,…]", names)}
    named = (
        text[text.index("## Keyboard") :]
        .replace("Ctrl+Enter", "Ctrl+Return")
        .replace("Alt+Enter", "Alt+Return")
    )
    assert not {key for key in listed if key and key not in named}


def test_the_guide_names_buttons_as_the_window_does():
    sources = (ROOT / "lead_desktop").rglob("*.py")
    words = "\n".join(path.read_text("utf-8") for path in sources)
    names = re.findall(r"(?<![*\w])\*([A-Z][^*|\n]*?)\*(?![*\w])", GUIDE.read_text("utf-8"))
    told = {name for name in names if name not in words and "…" not in name[:-1]}
    assert len(names) > 50
    assert not {name for name in told if not re.search(re.sub(r"\d[\d,]*|LeadSquared", ".+?", name), words)}


def test_a_chapter_of_the_list_comes_to_the_top(guide, qtbot):
    place = chapter(guide, "Search")
    guide.chapters.setCurrentRow(place)
    assert 0 <= top_of(guide, place) < 80
    qtbot.keyClick(guide.chapters, Qt.Key.Key_Down)
    assert 0 <= top_of(guide, place + 1) < 80


def test_the_list_follows_the_page(guide):
    bar = guide.text.verticalScrollBar()
    guide.chapters.setCurrentRow(chapter(guide, "Search"))
    bar.setValue(0)
    assert guide.chapters.currentRow() == 0
    bar.setValue(bar.maximum())
    assert guide.chapters.currentRow() == guide.chapters.count() - 1
    assert bar.value() == bar.maximum()


def test_a_link_to_a_chapter_moves_the_page(guide):
    guide.text.anchorClicked.emit(QUrl("#what-unknown-means"))
    place = chapter(guide, 'What "unknown" means')
    assert guide.chapters.currentRow() == place
    assert 0 <= top_of(guide, place) < 80


def test_an_outside_link_opens_in_the_browser_and_a_file_does_not(guide, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    for link in ("https://example.com/help", "file:///etc/passwd", "other.md"):
        guide.text.anchorClicked.emit(QUrl(link))
    assert [link.toString() for link in opened] == ["https://example.com/help"]


def test_nothing_is_loaded_but_the_pictures_that_came_with_it(theme, qtbot, tmp_path):
    picture = tmp_path / "pictures" / "one.png"
    picture.parent.mkdir()
    QImage(20, 10, QImage.Format.Format_RGB32).save(str(picture))
    words = f"# G\n\n![a](pictures/one.png) ![b]({picture.as_uri()}) ![c](../one.png) ![d](https://example.com/e.png)"
    read = read_pictures(tmp_path, words)
    assert list(read) == ["pictures/one.png"]
    text = GuideText(theme, words, read)
    qtbot.addWidget(text)
    text.show()
    kind = QTextDocument.ResourceType.ImageResource.value
    loaded = [shape.name() for shape in images(text.document()) if text.loadResource(kind, shape.name())]
    assert not loaded
    assert text.source().isEmpty()


def test_pictures_are_as_wide_as_the_page_and_keep_their_shape(guide):
    shapes = images(guide.text.document())
    assert len(shapes) == len(re.findall(r"!\[", GUIDE.read_text("utf-8"))) > 5
    for shape in shapes:
        picture = guide.text.document().resource(QTextDocument.ResourceType.ImageResource.value, shape.name())
        assert shape.width() <= guide.text.viewport().width() - 40
        assert shape.width() == pytest.approx(picture.width() / picture.devicePixelRatio(), abs=1)
        assert shape.width() / shape.height() == pytest.approx(picture.width() / picture.height(), abs=0.01)


def test_pictures_grow_smaller_with_the_window(guide, qtbot):
    before = images(guide.text.document())[0].width()
    guide.resize(720, 600)
    qtbot.waitUntil(lambda: images(guide.text.document())[0].width() < before)
    assert guide.text.horizontalScrollBar().maximum() == 0


def test_lines_are_no_longer_than_what_is_read_well(guide):
    lines = [
        block.layout().lineAt(at).naturalTextWidth()
        for block in blocks(guide.text.document())
        if not block.blockFormat().headingLevel()
        and not any(f.charFormat().isImageFormat() for f in fragments(block))
        for at in range(block.layout().lineCount())
    ]
    table = guide.text.viewport().width()
    assert sum(width <= TEXT_PX + 1 for width in lines) > 0.9 * len(lines)
    assert max(lines) < table


def test_colours_follow_the_scheme(parent, qapp, tmp_path, qtbot):
    from lead_desktop.ui.theme import Theme  # noqa: PLC0415 - a look of its own, put back below

    theme = Theme(qapp, tmp_path, scheme=Scheme.LIGHT)
    window = GuideWindow(parent, theme)
    window.show()

    def colours() -> set[str]:
        found = (p.charFormat() for b in blocks(window.text.document()) for p in fragments(b))
        return {one.foreground().color().name().upper() for one in found if not one.isImageFormat()}

    light = colours()
    theme.set_scheme(Scheme.DARK)
    assert theme.tokens.text in colours()
    assert not colours() & light
    theme.set_scheme(Scheme.LIGHT)
    window.close()
    window.deleteLater()


def test_ctrl_f_finds_and_enter_goes_on(guide, qtbot):
    qtbot.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.finder.hasFocus()
    qtbot.keyClicks(guide.finder, "RECEIPT")
    qtbot.waitUntil(lambda: guide.found.text().startswith("1 of "))
    assert guide.text.matches == len(guide.text.extraSelections()) > 3
    first = guide.text.textCursor().position()
    qtbot.keyClick(guide.finder, Qt.Key.Key_Return)
    assert guide.found.text().startswith("2 of ")
    assert guide.text.textCursor().position() > first
    qtbot.keyClick(guide.finder, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert guide.text.textCursor().position() == first
    assert guide.isVisible()


def test_words_that_are_not_there_are_told_so(guide, qtbot):
    qtbot.keyClicks(guide.finder, "xyzzy")
    qtbot.waitUntil(lambda: guide.found.text() == "Not in the guide")
    guide.finder.clear()
    qtbot.waitUntil(lambda: not guide.found.text())


def test_escape_closes(guide, qtbot):
    qtbot.keyClick(guide.text, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_everything_has_a_name_for_screen_readers(guide):
    for widget in (guide, guide.chapters, guide.text, guide.finder):
        assert widget.accessibleName()
    item = guide.chapters.item(chapter(guide, 'What "unknown" means'))
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == 'What "unknown" means'


def test_the_chapters_stand_at_the_leading_side_and_the_english_text_is_not_mirrored(guide):
    assert guide.chapters.x() < guide.text.x()
    guide.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    guide.layout().activate()
    QApplication.processEvents()
    assert guide.chapters.x() > guide.text.x()
    assert guide.text.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_copy_without_the_file_says_so(parent, theme, monkeypatch, tmp_path):
    monkeypatch.setattr(guide_module, "user_guide", lambda: tmp_path / "user-guide.md")
    window = GuideWindow(parent, theme)
    assert "missing" in window.text.toPlainText()
    window.deleteLater()


def test_the_guide_is_found_in_a_checkout():
    assert user_guide() == GUIDE
    assert resource("icons", "lead-desktop.svg").is_file()


def test_the_guide_is_found_in_an_installed_copy(monkeypatch, tmp_path):
    installed = tmp_path / "_resources" / "guide"
    installed.mkdir(parents=True)
    (installed / "user-guide.md").write_text("# User guide\n", "utf-8")
    monkeypatch.setattr(resources, "_GUIDES", (installed, GUIDE.parent))
    assert resources.user_guide() == installed / "user-guide.md"
    assert resources._PLACES[0] == Path(resources.__file__).parents[1] / "_resources"


@pytest.mark.parametrize(
    ("title", "anchor"),
    [("Bulk create", "bulk-create"), ('What "unknown" means', "what-unknown-means"), ("A & b", "a--b")],
)
def test_anchors_are_those_of_github(title, anchor):
    assert anchor_of(title) == anchor
