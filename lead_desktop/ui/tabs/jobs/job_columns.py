"""Columns of the list of jobs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.states import job_look
from lead_desktop.ui.tabs.jobs.job_lines import JobLine
from lead_desktop.ui.tabs.jobs.job_titles import short_title
from lead_desktop.ui.tabs.jobs.kept_words import kept_cell
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.painting import draw_box, draw_words
from lead_desktop.ui.widgets.segmented_bar import draw_segments, segments_of
from lead_desktop.ui.words import number, stopwatch, when

_SQUARE, _BAR_PX, _GAP = 8, 6, 8
_WIDEST_BAR_PX = 104


def job_columns(zone: Callable[[], dt.tzinfo | None]) -> tuple[TableColumn[JobLine], ...]:
    """State, job, connection, rows, result, start, run time, how long it is kept."""
    return (
        TableColumn(
            "state",
            tr("State"),
            lambda line: job_look(line.state).word,
            CellStyle.STATE,
            width=128,
            look=lambda line: job_look(line.state),
        ),
        TableColumn(
            "job",
            tr("Job"),
            lambda line: line.name,
            CellStyle.NAME,
            width=248,
            icon=lambda line: line.icon,
            detail=lambda line: short_title(line.record),
        ),
        TableColumn(
            "connection",
            tr("Connection"),
            lambda line: line.record.connection_name,
            width=232,
            paint=_paint_connection,
        ),
        TableColumn("rows", tr("Rows"), lambda line: number(line.rows), CellStyle.NUMBER, width=80),
        TableColumn("result", tr("Result"), lambda _line: "", width=104, paint=_paint_result),
        TableColumn(
            "started",
            tr("Started"),
            lambda line: _started(line, zone()),
            CellStyle.QUIET,
            width=140,
            tabular=True,
        ),
        TableColumn("took", tr("Took"), lambda line: stopwatch(line.seconds), CellStyle.NUMBER, width=64),
        TableColumn(
            "kept",
            tr("Kept until"),
            lambda line: kept_cell(line, zone()),
            CellStyle.QUIET,
            width=104,
            tabular=True,
        ),
    )


def _started(line: JobLine, zone: dt.tzinfo | None) -> str:
    at = line.record.started_s if line.record.started_s is not None else line.record.created_s
    return when(at, line.now_s, zone)


def _paint_connection(painter: QPainter, rect: QRect, line: JobLine, theme: Theme) -> None:
    tokens, direction = theme.tokens, painter.layoutDirection()
    right = direction == Qt.LayoutDirection.RightToLeft
    colour = tokens.connection(line.connection.colour) if line.connection else tokens.mute_fill
    square = QRect(rect.left(), rect.center().y() - _SQUARE // 2 + 1, _SQUARE, _SQUARE)
    draw_box(painter, QStyle.visualRect(direction, rect, square), fill=colour, radius=2)
    words = rect.adjusted(_SQUARE + _GAP, 0, 0, 0)
    hint = theme.metrics(FontRole.HINT)
    environment = hint.elidedText(line.environment, Qt.TextElideMode.ElideRight, words.width())
    kept = hint.horizontalAdvance(environment) + 1
    metrics = theme.metrics(FontRole.BODY)
    room = words.width() - (kept + _GAP if environment else 0)
    name = metrics.elidedText(line.record.connection_name, Qt.TextElideMode.ElideRight, max(0, room))
    painter.setFont(theme.font(FontRole.BODY))
    painter.setPen(QColor(tokens.text))
    draw_words(painter, QStyle.visualRect(direction, rect, words), name, right=right)
    rest = words.adjusted(metrics.horizontalAdvance(name) + _GAP, 0, 0, 0) if name else words
    painter.setFont(theme.font(FontRole.HINT))
    painter.setPen(QColor(tokens.text2))
    draw_words(painter, QStyle.visualRect(direction, rect, rest), environment, right=right)


def _paint_result(painter: QPainter, rect: QRect, line: JobLine, theme: Theme) -> None:
    width = min(_WIDEST_BAR_PX, rect.width())
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.right() + 1 - width if mirrored else rect.left()
    bar = QRectF(left, rect.center().y() - _BAR_PX / 2 + 1, width, _BAR_PX)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    draw_segments(painter, theme, bar, segments_of(line.counts), line.rows, mirrored=mirrored)
    painter.restore()
