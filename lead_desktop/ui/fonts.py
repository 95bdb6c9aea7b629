"""The window's own type: Inter and JetBrains Mono from the font packages, and the type roles."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import fontpkg_inter
import fontpkg_jetbrains_mono  # type: ignore[import-untyped]  # ships no types
import fontpkg_noto_sans_arabic  # type: ignore[import-untyped]  # ships no types
import fontpkg_noto_sans_devanagari  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

# The lowest first: Qt takes the spaces between Devanagari words from the first family behind the Latin one, and a line
# with Noto Sans Arabic on it is half as high again.
TEXT_FAMILIES = ("Inter", "Noto Sans Devanagari", "Noto Sans Arabic")
MONO_FAMILIES = ("JetBrains Mono", "Noto Sans Devanagari", "Noto Sans Arabic")
_ROOTS = (
    fontpkg_inter.ROOT,
    fontpkg_jetbrains_mono.ROOT,
    fontpkg_noto_sans_arabic.ROOT,
    fontpkg_noto_sans_devanagari.ROOT,
)


class FontRole(StrEnum):
    """What a text is; the design guide fixes size and weight of each."""

    FIGURE = "figure"
    DISPLAY = "display"
    SIGN = "sign"
    TITLE = "title"
    BODY = "body"
    READING = "reading"
    READING_STRONG = "reading strong"
    STRONG = "strong"
    BOLD = "bold"
    HEADING = "heading"
    HINT = "hint"
    BADGE = "badge"
    AXIS = "axis"
    MONO = "mono"
    MONO_SMALL = "mono small"


# role: (pixels, weight, optical size or 0, fixed width)
_ROLES: dict[FontRole, tuple[int, int, int, bool]] = {
    FontRole.FIGURE: (28, 600, 32, False),
    FontRole.DISPLAY: (20, 600, 32, False),
    FontRole.SIGN: (18, 400, 0, False),
    FontRole.TITLE: (15, 600, 0, False),
    FontRole.BODY: (13, 400, 0, False),
    FontRole.READING: (14, 400, 0, False),  # pages of text, as the user guide
    FontRole.READING_STRONG: (14, 600, 0, False),
    FontRole.STRONG: (13, 500, 0, False),
    FontRole.BOLD: (13, 600, 0, False),
    FontRole.HEADING: (12, 500, 0, False),
    FontRole.HINT: (12, 400, 0, False),
    FontRole.BADGE: (11, 600, 0, False),
    FontRole.AXIS: (11, 400, 0, False),
    FontRole.MONO: (12, 400, 0, True),
    FontRole.MONO_SMALL: (11, 400, 0, True),
}

_TABULAR = frozenset({FontRole.FIGURE, FontRole.AXIS})  # figures and nothing else


def load_fonts() -> None:
    """Hand the packaged fonts to Qt; once per process, after QApplication."""
    # Qt tells whenever a family lacks a script and the next family of the list takes over, which is our plan.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    for root in _ROOTS:
        for path in sorted((Path(root) / "files").glob("*.ttf")):
            if "Italic" not in path.name:
                QFontDatabase.addApplicationFont(str(path))


def make_font(role: FontRole, *, tabular: bool = False) -> QFont:
    """A fresh font of a role.

    Args:
        role: What the text is.
        tabular: Digits of one width, for figures that stand in columns or tick. Not for sentences, names and
            e-mails: Inter's `tnum` gives hyphens, dots and spaces the width of a digit too.
    """
    pixels, weight, optical, mono = _ROLES[role]
    font = QFont()
    font.setFamilies(list(MONO_FAMILIES if mono else TEXT_FAMILIES))
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # hinted advances are rounded up
    # A variable font follows setWeight only in name; the axis is what is drawn.
    font.setVariableAxis(QFont.Tag("wght"), float(weight))
    if optical:
        font.setVariableAxis(QFont.Tag("opsz"), float(optical))
    if mono:
        for feature in ("calt", "liga"):
            font.setFeature(QFont.Tag(feature), 0)
    elif tabular or role in _TABULAR:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
