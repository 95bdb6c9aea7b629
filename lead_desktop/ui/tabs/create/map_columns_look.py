"""How the cells of the map table are drawn."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

from lead_desktop.core.mapping import Match
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.table_columns import TableColumn
from lead_desktop.ui.tabs.create.mapping_rows import MapRow
from lead_desktop.ui.tabs.create.match_words import match_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.painting import draw_box, draw_icon, draw_words

_BARS = {Match.SAME_NAME: 3, Match.LIKELY: 2, Match.UNSURE: 1}
_BARS_PX = 24  # and the gap behind them
_BESIDE_MATCH_PX = _BARS_PX + 16
_ICONS = {Match.SAVED: "bookmark-simple", Match.CHOSEN: "user"}


def _paint_letter(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    if row.section:
        _paint_section(painter, rect, row, theme)
        return
    painter.setFont(theme.font(FontRole.MONO_SMALL))
    painter.setPen(QColor(theme.tokens.text2))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, row.letter)


def _paint_section(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    painter.fillRect(rect.adjusted(-16, 0, 16, 0), QColor(tokens.chrome))
    icon = _placed(painter, rect, QRect(rect.left() + 32, rect.top(), 16, rect.height()))
    draw_icon(painter, theme, icon, row.icon, tokens.text2)
    words = rect.adjusted(54, 0, 0, 0)
    _elided(painter, _placed(painter, rect, words), row.heading, theme, FontRole.BOLD, tokens.text)
    words.adjust(theme.metrics(FontRole.BOLD).horizontalAdvance(row.heading) + 8, 0, 0, 0)
    _elided(painter, _placed(painter, rect, words), row.detail, theme, FontRole.HINT, tokens.text2)


def _paint_heading(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    inner = _placed(painter, rect, rect.adjusted(22 if row.indented else 0, 0, 0, 0))
    quiet = row.left_out or bool(row.fixed)
    role = FontRole.BODY if quiet else FontRole.STRONG
    _elided(painter, inner, row.heading, theme, role, theme.tokens.text2 if quiet else theme.tokens.text)


def _paint_samples(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    if rect.width() > 0:  # values in the order of the window, each in the direction of its own script
        painter.setFont(theme.font(FontRole.BODY))
        painter.setPen(QColor(theme.tokens.text2))
        words = theme.metrics(FontRole.BODY).elidedText(
            row.samples, Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


def _paint_arrow(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    if not row.left_out and (row.place >= 0 or row.samples):
        draw_icon(
            painter,
            theme,
            _placed(painter, rect, QRect(rect.left(), rect.top(), 16, rect.height())),
            "arrow-left" if _mirrored(painter) else "arrow-right",
            theme.tokens.text2,
        )


def _paint_field(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    box = rect.adjusted(-4, 3, 4, -3)
    draw_box(painter, box, fill=tokens.raised, edge=tokens.line2)
    inner = box.adjusted(10, 0, -30, 0)
    role = FontRole.BODY if row.left_out else FontRole.STRONG
    ink = tokens.text2 if row.left_out else tokens.text
    _elided(painter, _placed(painter, box, inner), row.label, theme, role, ink)
    used = theme.metrics(role).horizontalAdvance(row.label) + 8
    name = _placed(painter, box, inner.adjusted(used, 0, 0, 0))
    _elided(painter, name, row.name, theme, FontRole.MONO_SMALL, tokens.text2)
    if row.mapping is None:
        return  # it is no list: a click opens a dialog
    caret = _placed(painter, box, QRect(box.right() - 24, box.top(), 14, box.height()))
    draw_icon(painter, theme, caret, "caret-down", tokens.text2)


def _paint_match(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    match = row.mapping.match if row.mapping and row.mapping.field else Match.NONE
    if match is Match.NONE:
        return
    unsure = match is Match.UNSURE
    if match in _BARS:
        for place in range(3):
            height = 4 + 3 * place
            bar = QRect(rect.left() + 5 * place, rect.center().y() + 5 - height, 3, height)
            on = tokens.warn_fill if unsure else tokens.ok_fill
            painter.fillRect(
                _placed(painter, rect, bar), QColor(on if place < _BARS[match] else tokens.line2)
            )
    else:
        draw_icon(
            painter,
            theme,
            _placed(painter, rect, QRect(rect.left(), rect.top(), 16, rect.height())),
            _ICONS[match],
            tokens.text2,
        )
    _elided(
        painter,
        _placed(painter, rect, rect.adjusted(_BARS_PX, 0, 0, 0)),
        row.match,
        theme,
        FontRole.BODY,
        tokens.warn if unsure else tokens.text2,
    )


def _paint_treatment(painter: QPainter, rect: QRect, row: MapRow, theme: Theme) -> None:
    tokens = theme.tokens
    if not row.question and (row.fixed or (row.place >= 0 and not row.left_out)):
        more = _placed(painter, rect, QRect(rect.right() - 18, rect.top(), 14, rect.height()))
        caret = "caret-left" if _mirrored(painter) else "caret-right"
        draw_icon(painter, theme, more, caret, tokens.text3)
    if row.question:
        painter.fillRect(rect.adjusted(-8, 0, 8, 0), QColor(tokens.warn_tint))
        painter.fillRect(rect.left() - 8, rect.bottom() - 1, rect.width() + 16, 2, QColor(tokens.warn_fill))
        mark = _placed(painter, rect, QRect(rect.right() - 20, rect.top(), 16, rect.height()))
        draw_icon(painter, theme, mark, "warning", tokens.warn)
    _elided(
        painter,
        _placed(painter, rect, rect.adjusted(0, 0, -28, 0)),
        row.treatment,
        theme,
        FontRole.BODY,
        tokens.text if row.question else tokens.text2,
    )


def _mirrored(painter: QPainter) -> bool:
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _placed(painter: QPainter, outer: QRect, inner: QRect) -> QRect:
    """Where a part of a cell is: mirrored in right-to-left."""
    return QStyle.visualRect(painter.layoutDirection(), outer, inner)


def _elided(painter: QPainter, rect: QRect, text: str, theme: Theme, role: FontRole, ink: str) -> None:
    if rect.width() <= 0:
        return
    painter.setFont(theme.font(role))
    painter.setPen(QColor(ink))
    words = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    draw_words(painter, rect, words, right=_mirrored(painter))


def columns_in_words(theme: Theme) -> tuple[TableColumn[MapRow], ...]:
    """The columns, with headings in the language of the window, and room for its words for a match."""
    wide = max(map(theme.metrics(FontRole.BODY).horizontalAdvance, match_words()))
    return tuple(
        replace(
            one,
            label=tr(one.label, "how a column was matched"),
            width=max(one.width, wide + _BESIDE_MATCH_PX),
        )
        if one.key == "match"
        else replace(one, label=tr(one.label) if one.label else "")
        for one in COLUMNS
    )


COLUMNS: tuple[TableColumn[MapRow], ...] = (
    TableColumn("letter", "", lambda row: row.letter or row.heading, width=40, paint=_paint_letter),
    TableColumn("heading", mark("File column"), lambda row: row.heading, width=168, paint=_paint_heading),
    TableColumn("samples", mark("First values"), lambda row: row.samples, width=272, paint=_paint_samples),
    TableColumn("arrow", "", lambda _row: "", width=40, paint=_paint_arrow),
    TableColumn("field", mark("Lead field"), lambda row: row.label, width=308, paint=_paint_field),
    TableColumn(
        "match",
        mark("Match", "how a column was matched"),
        lambda row: row.match,
        width=124,
        paint=_paint_match,
    ),
    TableColumn(
        "treatment", mark("Value treatment"), lambda row: row.treatment, width=240, paint=_paint_treatment
    ),
)
