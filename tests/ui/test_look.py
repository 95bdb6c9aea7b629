"""Colours, icons and type hold what the design guide promises."""

import itertools

import pytest
import qtawesome
from PySide6.QtGui import QColor

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.receipts import JobState
from lead_desktop.core.rows import RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.messages import MessageKind, message_of
from lead_desktop.ui.states import ARC, job_look, row_look
from lead_desktop.ui.theme import Scheme
from lead_desktop.ui.tokens import DARK, LIGHT


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""

    def light(colour: str) -> float:
        parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    bright, dim = sorted((light(one), light(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground_it_is_used_on(tokens):
    grounds = (tokens.chrome, tokens.surface, tokens.sunken, tokens.raised, tokens.hover)
    texts = (tokens.text, tokens.text2, tokens.accent_text, tokens.ok, tokens.warn, tokens.bad)
    pairs = [
        *itertools.product(texts, grounds),
        *((ink, tokens.select) for ink in texts),
        *((tokens.text3, ground) for ground in (tokens.chrome, tokens.surface, tokens.sunken, tokens.raised)),
        (tokens.ok, tokens.ok_tint),
        (tokens.warn, tokens.warn_tint),
        (tokens.bad, tokens.bad_tint),
        (tokens.accent_text, tokens.accent_tint),
        (tokens.on_accent, tokens.accent),
        *((tokens.connection(name), tint) for name, tint in tokens.connection_tints),
    ]
    poor = [
        (ink, ground, round(contrast(ink, ground), 2)) for ink, ground in pairs if contrast(ink, ground) < 4.5
    ]
    assert poor == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_inputs_and_fills_of_charts_stand_out(tokens):
    for colour in (tokens.control, tokens.ok_fill, tokens.warn_fill, tokens.bad_fill, tokens.accent):
        assert contrast(colour, tokens.surface) >= 3


def test_every_state_has_a_word_and_an_icon_that_exists(qapp):
    for look in (*map(row_look, RowState), *map(job_look, JobState)):
        assert look.word
        assert look.icon == ARC or qtawesome.charmap(f"ph.{look.icon}")
        assert QColor(getattr(LIGHT, look.mark)).isValid()
        assert QColor(getattr(DARK, look.fill)).isValid()


def test_success_is_quiet_and_only_exceptions_colour_the_word():
    calm = (RowState.FOUND, RowState.CREATED, RowState.READY, RowState.DUPLICATE, RowState.SKIPPED)
    assert {row_look(state).ink for state in calm} == {"text2"}
    assert {row_look(state).ink for state in (RowState.UNKNOWN, RowState.NOT_FOUND)} == {"warn"}


def test_figures_have_digits_of_one_width_and_weight_is_drawn(theme):
    body, bold = theme.metrics(FontRole.BODY), theme.metrics(FontRole.BOLD)
    figures = theme.metrics(FontRole.BODY, tabular=True)
    assert len({figures.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1
    assert bold.horizontalAdvance("Rows answered") > body.horizontalAdvance("Rows answered")


def test_another_scheme_changes_the_colours_at_once_and_says_so(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme(Scheme.DARK)
    assert theme.tokens is DARK
    assert DARK.surface in theme._app.styleSheet()
    theme.set_scheme(Scheme.LIGHT)
    assert theme.tokens is LIGHT


def test_an_error_becomes_a_message_that_says_what_happened_what_is_safe_and_what_to_do():
    error = LeadDesktopError(
        "Key refused", "The key was refused.", safe="Nothing was read.", do="Copy it.", code="401"
    )
    message = message_of(error, action="Edit connection")
    assert message.kind is MessageKind.ERROR
    assert message.sentence() == "The key was refused. Nothing was read. Copy it."
    assert (message.code, message.action) == ("401", "Edit connection")


def test_a_message_does_not_repeat_its_title():
    assert (
        message_of(LeadDesktopError("Key refused", safe="Nothing was read.")).sentence()
        == "Nothing was read."
    )


def test_a_hyphen_in_a_sentence_is_as_narrow_as_a_hyphen(theme):
    """Inter's tabular figures make hyphens and dots as wide as digits."""
    words, figures = theme.metrics(FontRole.BODY), theme.metrics(FontRole.BODY, tabular=True)
    assert words.horizontalAdvance("E-mail") < figures.horizontalAdvance("E-mail")
