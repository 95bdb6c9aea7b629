"""The bottom line: host, where the keys are, safe mode, last answer, zone."""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.core.progress import QuotaUse
from lead_desktop.store.credentials import KeyPlace
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.key_keeper import TRY_AGAIN, place_words
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.safe_words import mode_sentence, status_tone, status_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import clock, milliseconds

BAR_PX = 28
_SAID_MS = 4000
_GAP_PX, _BUTTON_GAP_PX, _MARGINS_PX = 22, 8, 32


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
        self.setAccessibleName(
            words if words.startswith(self._name) else tr("{name}: {words}", name=self._name, words=words)
        )
        self.setToolTip(plain_tip(tip))
        self.setVisible(bool(words))

    def words(self) -> str:
        """What it says."""
        return self._words.text()


class StatusBar(QWidget):
    """28 px of facts.

    Attributes:
        host, keys, again, safe, said, answer, zone: The items, from the leading edge.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.again = Button(theme, tr(TRY_AGAIN), kind=ButtonKind.LINK, height=20, light=True)
        self.again.setObjectName("statusTryKeyring")
        self.again.hide()
        self.host = StatusItem(theme, "globe", tr("Host"))
        self.keys = StatusItem(theme, "key", tr("Keys"))
        self.safe = StatusItem(theme, "shield-check", tr("Safe mode"))
        self.said = StatusItem(theme, "check", tr("Done"), tabular=True)
        self.answer = StatusItem(theme, "", tr("Last answer"), tabular=True)
        self.zone = StatusItem(theme, "clock", tr("Time zone"))
        fill(self, "chrome")
        self.setFixedHeight(BAR_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 1, 16, 0)
        line.setSpacing(_GAP_PX)
        keys = QHBoxLayout()
        keys.setSpacing(_BUTTON_GAP_PX)
        keys.addWidget(self.keys)
        keys.addWidget(self.again)
        line.addWidget(self.host)
        line.addLayout(keys)
        line.addWidget(self.safe)
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
        self._fit()

    @Slot()
    def _say_nothing(self) -> None:
        self.said.set_words("")
        self._fit()

    def show_connection(
        self, connection: Connection | None, place: KeyPlace | None, *, trying: bool = False
    ) -> None:
        """Where calls go, in which zone, and where the keys are.

        Args:
            connection: The one in use.
            place: Where keys are kept; None while that is not known.
            trying: The keyring is being tried again.
        """
        host = urlsplit(connection.url).netloc if connection else ""
        if connection and connection.embedded:
            here = tr("Sandbox on this computer")
            host = tr("Sandbox on this computer, {host}", host=host) if host else here
        self.host.set_words(host)
        if connection and connection.embedded:
            self.keys.set_words(tr("Keys: Made up for the sandbox"))
        else:
            self._show_place(place)
        self.again.setVisible(
            bool(place and not place.persistent and not (connection and connection.embedded))
        )
        self.again.setEnabled(not trying)
        self.again.set_text(tr("Asking the keyring") if trying else tr(TRY_AGAIN))
        tip = mode_sentence(connection) if connection is not None else ""
        self.safe.set_words(status_words(connection), status_tone(connection), tip)
        self.zone.set_words((connection.time_zone if connection else "") or tr("Time of this computer"))
        self._fit()

    def _show_place(self, place: KeyPlace | None) -> None:
        if place is None:
            self.keys.set_words(tr("Keys: Looking for a keyring"))
        else:
            where = told(place.place).partition(" (")[0]
            words = tr("Keys: {place}", place=f"{where[0].upper()}{where[1:]}")
            self.keys.set_words(words, "text3" if place.persistent else "warn", place_words(place))

    def show_answer(self, use: QuotaUse | None, zone: dt.tzinfo | None) -> None:
        """When the last answer came, and how long it took."""
        if use is not None and use.last_answer_s is not None and use.last_answer_ms is not None:
            at = clock(use.last_answer_s, zone)
            took = milliseconds(use.last_answer_ms)
            self.answer.set_words(tr("Last answer {took}, {time}", took=took, time=at))
        else:
            self.answer.set_words("")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the last answer gives way, then the zone; no words are cut."""
        if not self.isVisible():
            return
        shown = [item for item in (self.host, self.keys, self.safe, self.said) if item.words()]
        used = _MARGINS_PX - _GAP_PX + sum(item.sizeHint().width() + _GAP_PX for item in shown)
        if not self.again.isHidden():
            used += self.again.sizeHint().width() + _BUTTON_GAP_PX
        for item in (self.zone, self.answer):
            used += item.sizeHint().width() + _GAP_PX if item.words() else 0
            fits = bool(item.words()) and used <= self.width()
            if item.isHidden() is fits:
                item.setVisible(fits)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.tokens.chrome))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.line))
