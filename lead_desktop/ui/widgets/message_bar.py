"""The message under the tabs: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import begin_as_window, margins
from lead_desktop.ui.widgets.painting import draw_box
from lead_desktop.ui.widgets.spinner import Mark

_LOOKS = {
    MessageKind.INFO: ("info", "accent_text", "accent_tint"),
    MessageKind.DONE: ("check-circle", "ok", "ok_tint"),
    MessageKind.WARNING: ("warning", "warn", "warn_tint"),
    MessageKind.ERROR: ("x-circle", "bad", "bad_tint"),
}


class MessageBar(QWidget):
    """One message; hidden while there is none.

    Attributes:
        message: What is shown, or None.

    Signals:
        acted: The message's button was pressed.
        closed: The person closed it.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self._theme = theme
        self.message: Message | None = None
        self._mark = Mark(theme, "info", "text2", line=FontRole.BOLD)
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = Label(theme, "", FontRole.BODY, "text", wrap=True)
        self._code = Label(theme, "", FontRole.AXIS, "text2")
        self._action = Button(theme, "", height=28)
        self._action.hide()
        self._close = IconButton(theme, "x", tr("Close message"))
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self._closed)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text = QVBoxLayout()
        text.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._code)
        head.addStretch(1)
        text.addLayout(head)
        text.addWidget(self._words)
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(28, 10, 20, 10))
        line.setSpacing(10)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(text, 1)
        line.addWidget(self._action)
        line.addWidget(self._close)
        theme.changed.connect(self.update)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show it in place of the one before."""
        self.message = message
        icon, tone, _ = _LOOKS[message.kind]
        self._mark.set_icon(icon, tone)
        title, sentence = told(message.title), told(message.sentence())
        self._title.setText(title)
        self._code.setText(message.code)
        self._words.setText(sentence)
        begin_as_window(self._words)
        self._words.setVisible(bool(sentence))
        self._action.set_text(message.action)
        self._action.setVisible(bool(message.action))
        self.setAccessibleName(f"{title}. {sentence}")
        self.show()
        self.update()

    def clear_message(self) -> None:
        """Take it away."""
        self.message = None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted box."""
        if self.message is None:
            return
        tint = str(getattr(self._theme.tokens, _LOOKS[self.message.kind][2]))
        with QPainter(self) as painter:
            draw_box(painter, self.rect().adjusted(12, 4, -12, -4), fill=tint, radius=6)

    def _closed(self) -> None:
        self.clear_message()
        self.closed.emit()
