"""Every pair of colours the window draws, computed; and nobody draws with a colour that is not in the table.

High contrast by forced colours (Windows) is out of scope: the palette is the app's own there too.
"""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import lead_desktop.ui
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.ui.states import job_look, row_look
from lead_desktop.ui.style_sheet import _SHEET, GLYPHS
from lead_desktop.ui.theme import Scheme, palette_of
from lead_desktop.ui.tokens import DARK, LIGHT
from tests.ui.test_look import contrast

SCHEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
UI = Path(lead_desktop.ui.__file__).parent
PLAIN = ("chrome", "surface", "sunken", "raised")
LOOKS = (*map(row_look, RowState), *map(job_look, JobState))

# ink: the grounds it is drawn on. Places are said where they are not plain.
TEXT = {
    "text": (*PLAIN, "hover", "pressed", "select", "accent_tint", "warn_tint", "bad_tint", "mute_tint"),
    "text2": (
        *PLAIN,
        "hover",  # quiet buttons, lines of a menu
        "pressed",  # a quiet button held down
        "select",  # ids and reasons of a selected row
        "accent_tint",  # a problem that is chosen
        "warn_tint",  # words of a warning card
        "mute_tint",
        "bad_tint",
        "ok_tint",
    ),
    "text3": (*PLAIN, "hover", "mute_tint"),  # line numbers of the row under the pointer; disabled buttons
    "accent_text": (*PLAIN, "hover", "select", "accent_tint", "warn_tint"),
    "ok": (*PLAIN, "hover", "select", "ok_tint"),
    "warn": (*PLAIN, "hover", "select", "accent_tint", "warn_tint"),
    "bad": (*PLAIN, "hover", "select", "accent_tint", "bad_tint"),
    "on_accent": ("accent", "accent_hover"),
}
# What is no text but has to be seen: edges of inputs, rings of the keyboard, marks, fills of charts.
SHAPES = {
    "control": ("surface", "chrome", "raised"),
    "focus": (*PLAIN, "hover", "pressed", "select", "accent_tint", "mute_tint", "bad_tint"),
    "on_accent": ("accent", "accent_hover"),  # the ring inside a filled button, the tick of a box
    "text": ("surface", "raised"),  # the ring of a box with a tick
    "text3": (*PLAIN, "hover"),
    "accent": ("chrome", "surface"),
    "accent_text": ("chrome", "surface"),
    "ok_fill": ("chrome", "surface"),
    "warn_fill": ("chrome", "surface"),
    "bad_fill": ("chrome", "surface"),
    "mute_fill": ("chrome", "surface"),
}
GROUNDS = {ground for pairs in (TEXT, SHAPES) for grounds in pairs.values() for ground in grounds}
DECORATION = {"line", "line2", "accent_line", "scrim", "shadow"}  # a word or an edge beside it says the same


def sources() -> dict[str, str]:
    return {str(path.relative_to(UI)): path.read_text("utf-8") for path in UI.rglob("*.py")}


def poor(tokens, pairs, least) -> list[tuple[str, str, float]]:
    return [
        (ink, ground, round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2))
        for ink, grounds in pairs.items()
        for ground in grounds
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < least
    ]


@SCHEMES
def test_every_text_has_a_contrast_of_four_and_a_half(tokens):
    assert poor(tokens, TEXT, 4.5) == []


@SCHEMES
def test_every_edge_ring_mark_and_fill_has_a_contrast_of_three(tokens):
    assert poor(tokens, SHAPES, 3) == []


@SCHEMES
def test_words_of_every_state_can_be_read_in_a_plain_a_hovered_and_a_selected_row(tokens):
    for look in LOOKS:
        for ground in ("surface", "hover", "select"):
            ink = "text2" if ground == "select" and look.ink == "text3" else look.ink
            assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5, (look.word, ground)
            assert contrast(getattr(tokens, look.mark), getattr(tokens, ground)) >= 3, (look.word, ground)


@SCHEMES
def test_connection_colours_are_read_on_their_badge_and_carry_their_letter(tokens):
    for (name, colour), (same, tint) in zip(tokens.connections, tokens.connection_tints, strict=True):
        assert name == same
        assert contrast(colour, tint) >= 4.5, name
        assert contrast(tokens.on_connection, colour) >= 4.5, name
        assert contrast(colour, tokens.chrome) >= 3, name  # the line over the header, the tile


@SCHEMES
def test_no_connection_looks_like_a_state(tokens):
    states = {
        tokens.ok,
        tokens.warn,
        tokens.bad,
        tokens.accent,
        tokens.ok_fill,
        tokens.warn_fill,
        tokens.bad_fill,
    }
    assert states.isdisjoint(colour for _, colour in tokens.connections)


@SCHEMES
def test_the_palette_is_as_readable_as_the_style_sheet(tokens):
    palette = palette_of(tokens)
    for ink, ground in (
        (palette.text(), palette.base()),
        (palette.windowText(), palette.window()),
        (palette.buttonText(), palette.button()),
        (palette.toolTipText(), palette.toolTipBase()),
        (palette.highlightedText(), palette.highlight()),
        (palette.placeholderText(), palette.base()),
        (palette.link(), palette.base()),
    ):
        assert contrast(ink.color(), ground.color()) >= 4.5


def test_no_colour_is_written_down_outside_of_the_tokens():
    written = [
        (name, found)
        for name, text in sources().items()
        if name != "tokens.py"
        for found in re.findall(
            r"(?<![`(])\"#[0-9A-Fa-f]{6,8}\"(?!\))", re.sub(r'""".*?"""', "", text, flags=re.DOTALL)
        )
    ]
    assert written == []


def test_everything_that_is_drawn_is_in_the_tables_above():
    known = set(TEXT) | set(SHAPES) | GROUNDS | DECORATION
    drawn = {
        token
        for text in sources().values()
        for token in re.findall(r"tokens\.([a-z][a-z_0-9]*)", text)
        if hasattr(LIGHT, token) and isinstance(getattr(LIGHT, token), str)
    }
    assert drawn - known - {"on_connection"} == set()


def test_the_style_sheet_writes_and_grounds_with_known_pairs():
    sheet = _SHEET.template
    inks = set(re.findall(r"(?<![-a-z])(?:color|selection-color): \$([a-z_0-9]+)", sheet))
    grounds = set(re.findall(r"background(?:-color)?: \$([a-z_0-9]+)", sheet))
    assert inks <= set(TEXT)
    assert grounds <= GROUNDS | DECORATION | set(SHAPES)
    assert {token for _, token, _ in GLYPHS.values()} <= set(TEXT)


def test_labels_and_marks_have_tones_of_the_table():
    tones = {
        tone
        for text in sources().values()
        for tone in re.findall(r"FontRole\.[A-Z_]+, \"([a-z0-9]+)\"|tone=\"([a-z0-9]+)\"", text)
        for tone in tone
        if tone
    }
    assert tones
    assert tones - {"accent"} <= set(TEXT)


class Hints:
    """Style hints of a system whose colours can be set."""

    def __init__(self):
        self.scheme = Qt.ColorScheme.Light

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme


class System:
    """The application, with the hints of another system; the offscreen platform has no colour scheme of its own."""

    def __init__(self, app, hints):
        self._app, self._hints = app, hints

    def styleHints(self) -> Hints:  # noqa: N802 - Qt's name
        return self._hints

    def __getattr__(self, name):
        return getattr(self._app, name)


@pytest.fixture
def hints(theme, qapp, monkeypatch):
    made = Hints()
    monkeypatch.setattr(theme, "_app", System(qapp, made))
    theme.set_scheme(Scheme.SYSTEM)
    yield made
    monkeypatch.undo()
    theme.set_scheme(Scheme.LIGHT)


def test_the_window_follows_the_system_while_it_is_open(theme, hints, qapp, qtbot):
    assert theme.tokens is LIGHT
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        hints.scheme = scheme
        with qtbot.waitSignal(theme.changed):
            qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.tokens is tokens
        assert tokens.surface in qapp.styleSheet()
        assert qapp.palette().window().color().name().upper() == tokens.chrome


def test_a_person_who_chose_colours_keeps_them_when_the_system_changes(theme, hints, qapp, qtbot):
    theme.set_scheme(Scheme.LIGHT)
    hints.scheme = Qt.ColorScheme.Dark
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT
