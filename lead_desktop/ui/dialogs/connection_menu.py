"""The list of connections under the switcher."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lead_desktop.core.connections import PROVIDER_NAMES, Connection, Environment
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, Veil, mixed
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.shown_keys import shown_keys
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.badge import HEIGHT as BADGE_PX
from lead_desktop.ui.widgets.badge import badge_width, draw_badge
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon, draw_words

_WIDTH, _LINE_PX, _TILE, _MOST = 440, 40, 20, 9
_PADDING, _TICK_PX = 10, 16
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_DUPLICATE = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class _Line(FocusRing, QAbstractButton):
    """Tile, name, provider, badge; a tick on the one in use.

    Signals:
        walked: 1 for Down, -1 for Up.
    """

    walked = Signal(int)

    def __init__(self, theme: Theme, connection: Connection, *, current: bool) -> None:
        super().__init__()
        self._theme, self.connection, self._current = theme, connection, current
        self._hover = Fade(self, theme.motion)
        self.setFixedHeight(_LINE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_heard(connection, current=current))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 60, _LINE_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down are told: a button would go to its neighbour, the pencil."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.walked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, theme = self._theme.tokens, self._theme
        with QPainter(self) as painter:
            over = self._hover.level(on=self.underMouse() or self.hasFocus())
            draw_box(painter, self.rect(), fill=mixed("", tokens.hover, over))
            left = self._tile(painter, _PADDING)
            badge_px = badge_width(theme, self.connection.environment)
            provider = PROVIDER_NAMES[self.connection.provider]
            around = (
                left + badge_px + theme.metrics(FontRole.BODY).horizontalAdvance(provider) + 16 + _TICK_PX
            )
            name = theme.metrics(FontRole.BOLD).elidedText(
                self.connection.name, Qt.TextElideMode.ElideRight, self.width() - around - 2 * _PADDING
            )
            for text, role, ink in (
                (name, FontRole.BOLD, tokens.text),
                (provider, FontRole.BODY, tokens.text2),
            ):
                width = theme.metrics(role).horizontalAdvance(text) + 1
                painter.setFont(theme.font(role))
                painter.setPen(QColor(ink))
                draw_words(painter, self._box(left, width), text, right=self.isRightToLeft())
                left += width + 8
            badge = self._box(left, badge_px)
            badge = QRect(badge.left(), (_LINE_PX - BADGE_PX) // 2, badge_px, BADGE_PX)
            draw_badge(painter, theme, badge, self.connection, mirrored=self.isRightToLeft())
            if self._current:
                tick = self._box(self.width() - _PADDING - _TICK_PX, _TICK_PX)
                draw_icon(painter, theme, tick, "check", tokens.accent_text)
            if self.shows_ring():
                draw_focus(painter, theme, self.rect())

    def _tile(self, painter: QPainter, left: int) -> int:
        tokens = self._theme.tokens
        box = self._box(left, _TILE)
        box = QRect(box.left(), (_LINE_PX - _TILE) // 2, _TILE, _TILE)
        draw_box(painter, box, fill=tokens.connection(self.connection.colour), radius=4)
        painter.setFont(self._theme.font(FontRole.BADGE))
        painter.setPen(QColor(tokens.on_connection))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.connection.name[:1].upper())
        return left + _TILE + 10

    def _box(self, left: int, width: int) -> QRect:
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRect(left, 0, width, _LINE_PX)


class ConnectionMenu(QFrame):
    """A popup: search, connections, and a new one.

    Signals:
        chosen: The Connection to work with.
        edit_wanted: The Connection to change.
        copy_wanted: The Connection to begin another one from.
        new_wanted: A new one is to be made.
    """

    chosen = Signal(object)
    edit_wanted = Signal(object)
    copy_wanted = Signal(object)
    new_wanted = Signal()

    def __init__(
        self, theme: Theme, connections: Sequence[Connection], current: Connection | None, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("connectionMenu")
        self.setAccessibleName(tr("Connections"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", "true")
        fill(self, "raised")
        self.setFixedWidth(_WIDTH)
        self._theme, self._veil = theme, Veil(self, theme.motion)
        self._rows: list[tuple[str, QWidget]] = []
        self.lines: list[_Line] = []
        self.search = FilterEdit(theme, tr("Find a connection"))
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.none = Label(theme, "", FontRole.HINT, "text2")
        self.none.setContentsMargins(_PADDING, 4, _PADDING, 4)
        self.none.hide()
        self.new = Button(theme, tr("New connection…"), icon="plus", kind=ButtonKind.QUIET)
        self.new.clicked.connect(self._new)
        inner = QWidget()
        fill(inner, "none")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for connection in connections:
            used = current is not None and connection.connection_id == current.connection_id
            column.addWidget(self._row(theme, connection, current=used))
        column.addWidget(self.none)
        column.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setFixedHeight(_LINE_PX * min(_MOST, max(1, len(self.lines))))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.setSpacing(6)
        outer.addWidget(self.search)
        outer.addWidget(scroll)
        outer.addWidget(hairline())
        outer.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)

    def open_at(self, spot: QPoint) -> None:
        """Show it with its leading corner at a place of the screen."""
        self.resize(self.sizeHint())
        left = spot.x() - self.width() + 1 if self.isRightToLeft() else spot.x()
        self.move(left, spot.y())
        self._veil.begin(self._theme.tokens.raised)
        self.show()
        self.search.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """From the search: Down goes into the list, Enter takes its first line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shown = self._shown()
            if event.key() == Qt.Key.Key_Down and shown:
                shown[0].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in _ENTER and shown:
                shown[0].click()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On a line: Enter chooses, F2 edits, Ctrl+D duplicates, letters go on searching."""
        line = next((line for line in self.lines if line.hasFocus()), None)
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif line is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2 and not line.connection.embedded:
            self._edit(line.connection)
        elif event.keyCombination() == _DUPLICATE and not line.connection.embedded:
            self._copy(line.connection)
        elif event.text().strip() and event.text().isprintable():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.insert(event.text())
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list[_Line]:
        return [line for line in self.lines if line.isVisibleTo(self)]

    def _walk(self, line: _Line, by: int) -> None:
        """Above the first line is the search."""
        shown = self._shown()
        place = shown.index(line) + by
        if place < 0:
            self.search.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif place < len(shown):
            shown[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(shown[place], 0, 0)

    def _row(self, theme: Theme, connection: Connection, *, current: bool) -> QWidget:
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        line = _Line(theme, connection, current=current)
        line.clicked.connect(partial(self._choose, connection))
        line.walked.connect(partial(self._walk, line))
        inner.addWidget(line, 1)
        if not connection.embedded:
            copy = IconButton(theme, "copy", tr("Duplicate {name}", name=connection.name))
            copy.setToolTip(
                plain_tip(tr("{action} ({keys})", action=copy.accessibleName(), keys=shown_keys("Ctrl+D")))
            )
            copy.clicked.connect(partial(self._copy, connection))
            edit = IconButton(theme, "pencil-simple", tr("Edit {name}", name=connection.name))
            edit.setToolTip(plain_tip(tr("{action} ({keys})", action=edit.accessibleName(), keys="F2")))
            edit.clicked.connect(partial(self._edit, connection))
            inner.addWidget(copy)
            inner.addWidget(edit)
        self.lines.append(line)
        words = (connection.name, PROVIDER_NAMES[connection.provider], connection.environment.value)
        self._rows.append((" ".join((*words, _place(connection))).casefold(), row))
        return row

    def _find(self, text: str) -> None:
        for words, row in self._rows:
            row.setVisible(text.strip().casefold() in words)
        self.none.setText(tr("No connection has “{text}” in its name", text=text.strip()))
        self.none.setVisible(not self._shown())

    def _choose(self, connection: Connection) -> None:
        self.close()
        self.chosen.emit(connection)

    def _edit(self, connection: Connection) -> None:
        self.close()
        self.edit_wanted.emit(connection)

    def _copy(self, connection: Connection) -> None:
        self.close()
        self.copy_wanted.emit(connection)

    def _new(self) -> None:
        self.close()
        self.new_wanted.emit()


def _place(connection: Connection) -> str:
    production = connection.environment is Environment.PRODUCTION
    return tr("production") if production else tr("sandbox")


def _heard(connection: Connection, *, current: bool) -> str:
    """What a screen reader says of a connection."""
    name, crm, place = connection.name, PROVIDER_NAMES[connection.provider], _place(connection)
    if current:
        return tr("{name}, {crm}, {environment}, in use", name=name, crm=crm, environment=place)
    return tr("{name}, {crm}, {environment}", name=name, crm=crm, environment=place)
