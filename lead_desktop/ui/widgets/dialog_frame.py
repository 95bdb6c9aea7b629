"""The frame of every dialog: title, body, footer, and the window dimmed behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.painting import draw_box

_RADIUS = 12
_HEAD_PX, _FOOT_PX = 52, 60


class _Scrim(QWidget):
    """Dims the window under a dialog."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            corners = _RADIUS if isinstance(self.parent(), QDialog) else 0
            draw_box(painter, self.rect(), fill=self._theme.tokens.scrim, radius=corners)


class DialogFrame(QDialog):
    """A dialog over its window. Use `open()` (never `exec()`) and the `finished` signal.

    Attributes:
        over: The window it stands over.
        body: Where the content goes.
        head: Line of the title; a badge can be put behind it.
        footer: Leading part of the foot (a hint, a quiet button).
    """

    def __init__(self, parent: QWidget, theme: Theme, title: str, *, width: int = 560) -> None:
        super().__init__(parent, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.over = parent.window()
        self.theme = theme
        self._scrim: _Scrim | None = None
        self._filled: Button | None = None
        self._masked = QGuiApplication.platformName() == "xcb"  # not every X screen has a compositor
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not self._masked)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setFixedWidth(width)
        self._title = Label(theme, title, FontRole.TITLE)
        self._close = IconButton(theme, "x", tr("Close"), shortcut="")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does it, and focus belongs to the content
        self._close.clicked.connect(self.reject)
        self.head, self.body, self.footer = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._buttons = QHBoxLayout()
        self._lay_out()
        theme.changed.connect(self.update)

    def set_title(self, title: str) -> None:
        """Another title."""
        self._title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def add_button(
        self,
        text: str,
        act: Callable[[], object],
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
    ) -> Button:
        """Add a button to the far side of the foot."""
        button = Button(self.theme, text, kind=kind, icon=icon)
        button.clicked.connect(lambda _checked=False: act())
        self._buttons.addWidget(button)
        if kind is ButtonKind.FILLED:
            self._filled = button
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter: the filled button."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._filled is not None:
            self._filled.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Dim the window and stand in its middle."""
        super().showEvent(event)
        if self._scrim is None:
            self._scrim = _Scrim(self.theme, self.over)
        self._scrim.show()
        self._scrim.raise_()
        self.fit()

    def fit(self) -> None:
        """As high as its content wants, in the middle of the window; call it when the content changed."""
        if self.isVisible():
            self.widen()
            if (content := self.layout()) is not None:
                content.activate()
            self.resize(self.width(), self.sizeHint().height())
            self.move(self.over.mapToGlobal(self.over.rect().center()) - self.rect().center())

    def widen(self) -> None:
        """Make room for what cannot be broken, such as the buttons of a language with long words."""
        if (content := self.layout()) is not None:
            wanted = min(content.totalMinimumSize().width(), self.over.width())
            if wanted > self.width():
                self.setFixedWidth(wanted)

    def done(self, result: int) -> None:
        """Closed: the window is bright again."""
        super().done(result)
        if self._scrim is not None:
            self._scrim.hide()  # at once: a file dialog may follow, and deletion waits until it is closed
            self._scrim.deleteLater()
            self._scrim = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners where the screen cannot blend them."""
        super().resizeEvent(event)
        if self._masked:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, foot and edge."""
        tokens = self.theme.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            painter.setClipPath(shape)
            painter.fillRect(self.rect(), QColor(tokens.raised))
            painter.fillRect(0, _HEAD_PX, self.width(), 1, QColor(tokens.line))
            foot = self.height() - _FOOT_PX
            painter.fillRect(0, foot, self.width(), _FOOT_PX, QColor(tokens.chrome))
            painter.fillRect(0, foot, self.width(), 1, QColor(tokens.line))
            painter.setClipping(False)
            draw_box(painter, self.rect(), edge=tokens.line2, radius=_RADIUS)

    def _lay_out(self) -> None:
        head = QWidget()
        head.setFixedHeight(_HEAD_PX)
        self.head = QHBoxLayout(head)
        self.head.setContentsMargins(margins(24, 0, 12, 0))
        self.head.addWidget(self._title)
        self.head.addStretch(1)
        self.head.addWidget(self._close)
        body = QWidget()
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(24, 16, 24, 16)
        self.body.setSpacing(12)
        foot = QWidget()
        foot.setFixedHeight(_FOOT_PX)
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 1, 24, 0)
        line.setSpacing(8)
        line.addLayout(self.footer)
        line.addStretch(1)
        self._buttons.setSpacing(8)
        line.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(body, 1)
        column.addWidget(foot)
