"""Bars of rows: what is few is still seen."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from lead_desktop.ui.widgets.segmented_bar import draw_segments


def colours(theme, width, segments, total) -> list[str]:
    """The colour of each pixel of a bar, from its beginning."""
    image = QImage(width, 4, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        draw_segments(painter, theme, QRectF(0, 0, width, 4), segments, total)
    return [image.pixelColor(x, 2).name().upper() for x in range(width)]


def test_two_lines_of_a_thousand_are_seen_at_the_end_of_the_bar(theme, qapp):
    segments = (("ok_fill", 1_196), ("mute_fill", 3), ("warn_fill", 8), ("bad_fill", 2))
    seen = colours(theme, 104, segments, 1_209)
    wanted = [QColor(getattr(theme.tokens, token)).name().upper() for token, _ in segments]
    assert [sum(pixel == colour for pixel in seen) >= 2 for colour in wanted] == [True] * 4
    assert sorted(wanted, key=seen.index) == wanted


def test_what_is_not_settled_leaves_the_track(theme, qapp):
    seen = colours(theme, 100, (("ok_fill", 25),), 100)
    assert seen.count(QColor(theme.tokens.ok_fill).name().upper()) == 24
    assert seen.count(QColor(theme.tokens.line).name().upper()) >= 75
