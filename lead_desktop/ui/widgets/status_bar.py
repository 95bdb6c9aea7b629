"""The bottom line: host, where the keys are, safe mode, last answer, zone."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.spinner import Mark

BAR_PX = 28


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
        host, keys, safe, answer, zone: The items, from the leading edge.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.host = StatusItem(theme, "globe", "Host")
        self.keys = StatusItem(theme, "key", "Keys")
        self.safe = StatusItem(theme, "shield-check", "Safe mode")
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
        line.addWidget(self.answer)
        line.addWidget(self.zone)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and hairline."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.tokens.chrome))
            painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.tokens.line))
