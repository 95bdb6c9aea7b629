"""The bottom line: host, where the keys are, safe mode, last answer, zone."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.connections import Connection, Environment
from lead_desktop.core.progress import QuotaUse
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import clock, milliseconds

BAR_PX = 28
_SAID_MS = 4000


class StatusItem(QWidget):
    """Icon and words; hidden while there are no words."""

    def __init__(self, theme: Theme, icon: str, name: str, *, tabular: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self._name = name
        self._mark = Mark(theme, icon or "info", "text3", 14)
        self._mark.setVisible(bool(icon))
        self._words = Label(theme, "", FontRole.HINT, "text2", tabular=tabular)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._mark)
        line.addWidget(self._words)
        self.hide()

    def set_words(self, words: str, tone: str = "text3", tip: str = "") -> None:
        """Show other words; `tone` colours the icon."""
        self._words.setText(words)
        if self._icon:
            self._mark.set_icon(self._icon, tone)
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(tip)
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says."""
        return self._words.text()


class StatusBar(QWidget):
    """28 px of facts.

    Attributes:
        host, keys, safe, said, answer, zone: The items, from the leading edge.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.host = StatusItem(theme, "globe", "Host")
        self.keys = StatusItem(theme, "key", "Keys")
        self.safe = StatusItem(theme, "shield-check", "Safe mode")
        self.said = StatusItem(theme, "check", "Done", tabular=True)
        self.answer = StatusItem(theme, "", "Last answer", tabular=True)
        self.zone = StatusItem(theme, "clock", "Time zone")
        fill(self, "chrome")
        self.setFixedHeight(BAR_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(15, 1, 16, 0)
        line.setSpacing(22)
        for item in (self.host, self.keys, self.safe):
            line.addWidget(item)
        line.addStretch(1)
        line.addWidget(self.said)
        line.addWidget(self.answer)
        line.addWidget(self.zone)
        theme.changed.connect(self.update)
        self._unsay = QTimer(self)
        self._unsay.setSingleShot(True)
        self._unsay.setInterval(_SAID_MS)
        self._unsay.timeout.connect(self._say_nothing)

    @Slot(str)
    def say(self, words: str) -> None:
        """Words that go by themselves: what was just done, and is seen nowhere else."""
        self.said.set_words(words, "ok")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, words))
        self._unsay.start()

    @Slot()
    def _say_nothing(self) -> None:
        self.said.set_words("")

    def show_connection(self, connection: Connection | None, place: KeyPlace | None) -> None:
        """Where calls go, in which zone, and where the keys are (None while that is not known)."""
        host = urlsplit(connection.url).netloc if connection else ""
        if connection and connection.embedded:
            host = f"Sandbox on this computer{f', {host}' if host else ''}"
        self.host.set_words(host)
        if connection and connection.embedded:
            self.keys.set_words("Keys: made up for the sandbox")
        elif place is not None:
            tone = "text3" if place.persistent else "warn"
            self.keys.set_words(f"Keys: {place.place}", tone, place.reason)
        safe = connection is not None and connection.environment is Environment.PRODUCTION
        self.safe.set_words("Safe mode: asks before any upload" if safe else "")
        self.zone.set_words((connection.time_zone if connection else "") or "Time of this computer")

    def show_answer(self, use: QuotaUse | None, zone: dt.tzinfo | None) -> None:
        """When the last answer came, and how long it took."""
        if use is not None and use.last_answer_s is not None and use.last_answer_ms is not None:
            at = clock(use.last_answer_s, zone)
            self.answer.set_words(f"Last answer {milliseconds(use.last_answer_ms)}, {at}")
        else:
            self.answer.set_words("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.tokens.chrome))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.line))
