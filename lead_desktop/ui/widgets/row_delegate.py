"""The one delegate that paints every table cell."""

from __future__ import annotations

import html
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from lead_desktop.core.rows import CellProblem, Row, RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.models.found_cells import FoundCells
from lead_desktop.ui.models.table_columns import CellStyle, TableColumn
from lead_desktop.ui.states import row_look
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.tokens import Tokens
from lead_desktop.ui.translation import told
from lead_desktop.ui.widgets.mark_fade import MarkFade
from lead_desktop.ui.widgets.mirroring import align_leading
from lead_desktop.ui.widgets.painting import draw_box, draw_icon, draw_words
from lead_desktop.ui.widgets.spanned import spanned_box
from lead_desktop.ui.widgets.table_header import FIRST_PADDING_PX, PADDING_PX
from lead_desktop.ui.words import elided_id

_ICON = 16
_GAP = 6
_LTR, _POP = "\u2066", "\u2069"  # Unicode isolates: ids and phones keep their direction
_FONTS = {CellStyle.NAME: FontRole.STRONG, CellStyle.MONO: FontRole.MONO, CellStyle.STATE: FontRole.STRONG}
_FIGURES = frozenset({CellStyle.NUMBER, CellStyle.LINE})
_LOUD = frozenset({RowState.NOT_AN_ID})
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints hairlines, selection, states, ids, problems and spanning reasons.

    Attributes:
        hovered: Place of the row under the pointer, or -1.
        found: The cells that contain what is looked for, or None.
    """

    def __init__(self, theme: Theme, row_px: int, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row_px = row_px
        self.hovered = -1
        self._fade = MarkFade(parent, theme.motion)
        self.found: FoundCells | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows have one height."""
        return QSize(80, self._row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        model: Any = index.model()
        record = model.record_at(index.row())
        tokens = self._theme.tokens
        rect, selected = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(rect)
        hovered = index.row() == self.hovered
        painter.fillRect(
            rect, QColor(tokens.select if selected else tokens.hover if hovered else tokens.surface)
        )
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        if selected and self._is_first(option, index):
            edge = rect.right() - 1 if self._mirrored(option) else rect.left()
            painter.fillRect(edge, rect.top(), 2, rect.height(), QColor(tokens.focus))
        if self.found is not None and self.found.holds(index.row(), index.column()):
            self._paint_match(painter, option, index)
        if record is not None:
            self._paint_record(painter, option, index, record)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A plain line of text over the cell."""
        editor = QLineEdit(parent)
        editor.setFont(self._theme.font(FontRole.BODY))
        align_leading(editor)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Words that are cut are shown whole under the pointer."""
        words = self._cut_words(option, index) if index.isValid() else ""
        if event.type() is not QEvent.Type.ToolTip or not words:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(
            event.globalPos(), f"<qt>{html.escape(words)}</qt>", view
        )  # wrapped, and never markup
        return True

    def _cut_words(self, option: QStyleOptionViewItem, index: Index) -> str:
        model: Any = index.model()
        record, column = model.record_at(index.row()), model.columns[index.column()]
        if record is None or column.paint is not None:
            return ""
        if column.spans and isinstance(record, Row) and self._spans(model, record):
            return told(record.reason)
        words = str(column.text(record))
        mark = _ICON + _GAP if column.style is CellStyle.STATE else 0
        return words if self.words_px(column, record) + mark > self._inner(option, index).width() else ""

    def words_px(self, column: TableColumn[Any], record: Any) -> int:
        """Room the words of a cell need, with their icon; an id is elided in the middle."""
        words = column.text(record)
        role = _role(column, record, words)
        if role is FontRole.MONO:
            words = _shortened(words)
        wide = self._theme.metrics(role, tabular=column.tabular).horizontalAdvance(words)
        has_icon = column.icon is not None and bool(column.icon(record))
        return wide + (_ICON + _GAP if has_icon else 0) + (1 if words else 0)

    def state_px(self) -> int:
        """Room for the longest word of a row's state in the language of the window, with its icon."""
        metrics = self._theme.metrics(FontRole.BODY)
        return _ICON + _GAP + 1 + max(metrics.horizontalAdvance(row_look(state).word) for state in RowState)

    def _paint_record(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, record: Any
    ) -> None:
        model: Any = index.model()
        column: TableColumn[Any] = model.columns[index.column()]
        inner = self._inner(option, index)
        if column.spans and isinstance(record, Row) and self._spans(model, record):
            self._paint_reason(painter, option, record)
            return
        problem = model.problem_at(index.row(), column.data) if column.data >= 0 else None
        if problem is not None:
            inner = self._paint_problem(painter, option, inner, problem)
        if column.paint is not None:
            column.paint(painter, inner, record, self._theme)
            return
        ink = self._ink(column, record, option, problem)
        if column.style is CellStyle.STATE and column.look is not None:
            look = column.look(record)
            box = self._leading(inner, _ICON, option)
            if isinstance(record, Row) and (seen := self._fade.level(model, record, box)) < 1:
                painter.setOpacity(seen)
            draw_icon(painter, self._theme, box, look.icon, getattr(self._theme.tokens, look.mark))
            painter.setOpacity(1)
            inner = self._after(inner, _ICON + _GAP, option)
        elif column.icon is not None and (icon := column.icon(record)):
            box = self._leading(inner, _ICON, option)
            draw_icon(painter, self._theme, box, icon, self._theme.tokens.text2)
            inner = self._after(inner, _ICON + _GAP, option)
        self._paint_words(painter, option, inner, column, record, ink)

    def _paint_match(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A tint around a cell that contains what is looked for; the ring of the keyboard around the one gone to."""
        view: Any = option.widget
        tokens, here = self._theme.tokens, view.currentIndex() == index
        box = option.rect.adjusted(2, 3, -2, -4)
        edge = tokens.focus if here else tokens.accent_line
        draw_box(painter, box, fill=tokens.accent_tint, edge=edge, radius=4, width=2 if here else 1)

    def _paint_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        column: TableColumn[Any],
        record: Any,
        ink: str,
    ) -> None:
        words = column.text(record)
        role = _role(column, record, words)
        tabular = column.tabular or column.style in _FIGURES
        metrics = self._theme.metrics(role, tabular=tabular)
        if role is FontRole.MONO and metrics.horizontalAdvance(words) > inner.width():
            words = _shortened(words)
        text = metrics.elidedText(words.replace("\n", " "), Qt.TextElideMode.ElideRight, inner.width())
        right = column.style in _FIGURES or self._mirrored(option)
        painter.setFont(self._theme.font(role, tabular=tabular))
        painter.setPen(QColor(ink))
        if column.left_to_right:
            text = f"{_LTR}{text}{_POP}"
        draw_words(painter, inner, text, right=right)
        if column.detail is not None and (detail := column.detail(record)):
            rest = self._after(inner, metrics.horizontalAdvance(text) + PADDING_PX, option)
            hint = self._theme.metrics(FontRole.HINT)
            painter.setFont(self._theme.font(FontRole.HINT))
            painter.setPen(QColor(self._quiet(option)))
            shown = hint.elidedText(detail, Qt.TextElideMode.ElideRight, rest.width())
            draw_words(painter, rest, shown, right=right)

    def _paint_problem(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, problem: CellProblem
    ) -> QRect:
        tokens = self._theme.tokens
        bad = problem.severity is RowState.ERROR
        rect = option.rect
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.bad_tint if bad else tokens.warn_tint))
        painter.fillRect(
            rect.left(),
            rect.bottom() - 1,
            rect.width(),
            2,
            QColor(tokens.bad_fill if bad else tokens.warn_fill),
        )
        mirrored = self._mirrored(option)
        box = QRect(
            inner.left() if mirrored else inner.right() + 1 - _ICON, inner.top(), _ICON, inner.height()
        )
        mark = "warning-circle" if bad else "warning"
        draw_icon(painter, self._theme, box, mark, tokens.bad if bad else tokens.warn)
        cut = _ICON + _GAP
        return inner.adjusted(cut, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -cut, 0)

    def _paint_reason(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        """The reason over all spanning cells; each cell draws its own piece of it."""
        mirrored = self._mirrored(option)
        whole = spanned_box(option.widget, option.rect, mirrored=mirrored)
        look = row_look(row.state)
        ink = self._theme.tokens.bad if look.ink == "bad" and row.state not in _LOUD else ""
        painter.setFont(self._theme.font(FontRole.BODY))
        painter.setPen(QColor(ink or self._theme.tokens.text2))
        metrics = self._theme.metrics(FontRole.BODY)
        text = metrics.elidedText(told(row.reason), Qt.TextElideMode.ElideRight, whole.width())
        draw_words(painter, whole, text, right=mirrored)

    def _spans(self, model: Any, row: Row) -> bool:
        if not row.reason or row.lead_id:
            return False
        return not any(column.text(row) for column in model.columns if column.spans)

    def _ink(
        self, column: TableColumn[Any], record: Any, option: QStyleOptionViewItem, problem: CellProblem | None
    ) -> str:
        tokens: Tokens = self._theme.tokens
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = tokens.text
        if problem is not None:
            ink = tokens.bad if problem.severity is RowState.ERROR else tokens.text
        elif column.style is CellStyle.STATE and column.look is not None:
            name = column.look(record).ink
            ink = tokens.text2 if selected and name == "text3" else str(getattr(tokens, name))
        elif column.style is CellStyle.MONO and isinstance(record, Row) and record.state in _LOUD:
            ink = tokens.bad
        elif column.style in {CellStyle.QUIET, CellStyle.MONO}:
            ink = tokens.text2
        elif column.style is CellStyle.LINE:
            ink = self._quiet(option)
        return ink

    def _quiet(self, option: QStyleOptionViewItem) -> str:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        return self._theme.tokens.text2 if selected else self._theme.tokens.text3

    def _inner(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        lead = FIRST_PADDING_PX if self._is_first(option, index) else PADDING_PX
        if self._mirrored(option):
            return option.rect.adjusted(PADDING_PX, 0, -lead, -1)
        return option.rect.adjusted(lead, 0, -PADDING_PX, -1)

    @staticmethod
    def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
        view: Any = option.widget
        return bool(view.horizontalHeader().is_first(index.column()))

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem) -> bool:
        return option.direction is Qt.LayoutDirection.RightToLeft

    def _leading(self, inner: QRect, width: int, option: QStyleOptionViewItem) -> QRect:
        left = inner.right() + 1 - width if self._mirrored(option) else inner.left()
        return QRect(left, inner.top(), width, inner.height())

    def _after(self, inner: QRect, used: int, option: QStyleOptionViewItem) -> QRect:
        return inner.adjusted(0, 0, -used, 0) if self._mirrored(option) else inner.adjusted(used, 0, 0, 0)


def _role(column: TableColumn[Any], record: Any, words: str) -> FontRole:
    """Ids are monospaced, also where a column shows an id for some rows and a sentence for others."""
    if words and isinstance(record, Row) and words == record.lead_id:
        return FontRole.MONO
    return _FONTS.get(column.style, FontRole.BODY)


def _shortened(words: str) -> str:
    """An id or a link without its middle; other words, and e-mails, are cut at their end."""
    return words if " " in words or "@" in words else elided_id(words)
