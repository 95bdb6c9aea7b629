"""One tick per allowed call; neutral until the server asks for a pause, then amber with the countdown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.core.progress import QuotaUse
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import seconds_left

_TICK_PX = 4
_MOST_TICKS = 50
_HEIGHT = 12


class _Ticks(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.used, self.calls, self.waiting = 0, 25, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(min(self.calls, _MOST_TICKS) * _TICK_PX, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        ticks = min(self.calls, _MOST_TICKS)
        lit = round(self.used * ticks / max(1, self.calls))
        on = QColor(tokens.warn_fill if self.waiting else tokens.text3)
        with QPainter(self) as painter:
            for tick in range(ticks):
                place = ticks - 1 - tick if self.isRightToLeft() else tick
                painter.fillRect(place * _TICK_PX, 0, 2, _HEIGHT, on if tick < lit else QColor(tokens.line2))


class QuotaMeter(QWidget):
    """Calls used in the window of the rate limit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("quotaMeter")
        self._ticks = _Ticks(theme)
        self._words = Label(theme, "", FontRole.HEADING, "text2", tabular=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self._ticks)
        line.addWidget(self._words)
        self._use = QuotaUse("", 0, 25, 5.0)
        self._calls_a_day: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_use(self._use, 0.0)

    @property
    def waiting(self) -> bool:
        """The CRM asked for a pause that is not over."""
        return self._ticks.waiting

    def show_use(self, use: QuotaUse, now_s: float, calls_a_day: int | None = None) -> None:
        """Show how much of the limit is in use, and tell how much of the day's quota, where one is known."""
        self._use, self._calls_a_day = use, calls_a_day
        self.tick(now_s)

    def tick(self, now_s: float) -> None:
        """Move the countdown; called once a second while it waits."""
        use = self._use
        waiting = use.wait_until_s is not None and use.wait_until_s > now_s
        used = min(use.used, use.calls)  # calls made before a smaller limit was learnt still count
        seconds = f"{use.window_s:g}"
        text = tr_n(
            "{used} of {n} calls in {seconds} s",
            "{used} of {n} calls in {seconds} s",
            use.calls,
            used=used,
            seconds=seconds,
        )
        if waiting and use.wait_until_s is not None:
            text = tr("{calls}, waiting {time}", calls=text, time=seconds_left(use.wait_until_s, now_s))
        self._words.setText(text)
        self._words.set_tone("warn" if waiting else "text2")
        self.setAccessibleName(text)
        self._tell_day()
        ticks = self._ticks
        if (ticks.used, ticks.calls, ticks.waiting) != (used, use.calls, waiting):
            ticks.used, ticks.calls, ticks.waiting = used, use.calls, waiting
            ticks.updateGeometry()
            ticks.update()

    def _tell_day(self) -> None:
        day = ""
        if self._calls_a_day is not None:
            day = tr_n(
                "{made} of the day's {n} calls made from this computer since midnight UTC.",
                "{made} of the day's {n} calls made from this computer since midnight UTC.",
                self._calls_a_day,
                made=self._use.calls_today,
            )
        self.setAccessibleDescription(day)
        tip = tr("Calls made within the window of the rate limit.")
        self.setToolTip(plain_tip("\n".join(filter(None, (tip, day)))))
