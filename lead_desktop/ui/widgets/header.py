"""The head of the window: colour line, connection, quota, jobs, help, settings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.connection_switcher import ConnectionSwitcher
from lead_desktop.ui.widgets.labels import fill, hairline
from lead_desktop.ui.widgets.mirroring import margins
from lead_desktop.ui.widgets.quota_meter import QuotaMeter
from lead_desktop.ui.words import listed

HEADER_PX = 52
_LINE_PX = 4


class JobsIndicator(Button):
    """Turning ring and "1 running", or "1 paused"; opens Jobs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, tr("No jobs running"), icon="stack", kind=ButtonKind.QUIET, height=28, light=True
        )
        self.setObjectName("jobsIndicator")
        self.setToolTip(tr("Open Jobs (Ctrl+4)"))
        self._running = 0
        theme.spin.turned.connect(self._turned)

    def set_jobs(self, running: int, paused: int = 0) -> None:
        """Numbers of jobs that run and that are paused."""
        if bool(running) != bool(self._running):
            (self._theme.spin.hold if running else self._theme.spin.release)()
        self._running = running
        self.set_icon(ARC if running else "pause-circle" if paused else "stack")
        parts = (
            tr_n("{n} running", "{n} running", running) if running else "",
            tr_n("{n} paused", "{n} paused", paused) if paused else "",
        )
        self.set_text(listed(filter(None, parts)) or tr("No jobs running"))

    def _turned(self) -> None:
        if self._running:
            self.update()


class Header(QWidget):
    """52 px: the connection's colour line, then the controls.

    Attributes:
        switcher, quota, jobs, help, settings: The controls.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._colour = ""
        self.switcher = ConnectionSwitcher(theme)
        self.quota = QuotaMeter(theme)
        self.jobs = JobsIndicator(theme)
        self.help = IconButton(theme, "question", tr("Help"))
        self.settings = IconButton(theme, "gear-six", tr("Settings"), shortcut="Ctrl+,")
        fill(self, "chrome")
        self.setFixedHeight(HEADER_PX)
        line = QHBoxLayout(self)
        line.setContentsMargins(margins(16, _LINE_PX, 12, 0))
        line.setSpacing(8)
        line.addWidget(self.switcher)
        line.addStretch(1)
        line.addWidget(self.quota)
        line.addSpacing(8)
        line.addWidget(hairline(vertical=True, length_px=16))
        line.addWidget(self.jobs)
        line.addWidget(hairline(vertical=True, length_px=16))
        line.addWidget(self.help)
        line.addWidget(self.settings)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.update)

    def set_colour(self, name: str) -> None:
        """Colour name of the connection in use, "" for none."""
        self._colour = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and colour line."""
        super().paintEvent(event)
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(tokens.chrome))
            colour = tokens.connection(self._colour) if self._colour else tokens.line2
            painter.fillRect(0, 0, self.width(), _LINE_PX, QColor(colour))
