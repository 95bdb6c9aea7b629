"""A picture by icon name and tone, and the spinner."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import ARC
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import line_px
from lead_desktop.ui.widgets.mirroring import mirrored
from lead_desktop.ui.widgets.painting import draw_icon


class Mark(QWidget):
    """A Phosphor icon, or the spinner for ARC; holds the spinner's timer only while it is seen.

    Args:
        theme: Colours.
        icon: Name of the icon, or ARC.
        tone: Its colour.
        size_px: Its side.
        line: Role of the text whose first line it stands beside: a line of Arabic is half as high again.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        tone: str = "text2",
        size_px: int = 16,
        *,
        line: FontRole | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._tone = theme, icon, tone
        self._holding = False
        self.setFixedSize(size_px, size_px)
        if line is not None and mirrored():
            self.setFixedHeight(max(size_px, line_px(theme, line)))
        theme.changed.connect(self.update)
        theme.spin.turned.connect(self._turned)

    @property
    def icon(self) -> str:
        """The icon shown, or ARC."""
        return self._icon

    def set_icon(self, icon: str, tone: str) -> None:
        """Another icon or colour; ARC shows the spinner."""
        if (icon, tone) != (self._icon, self._tone):
            self._icon, self._tone = icon, tone
            self._hold(self.isVisible())
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen: the spinner may turn."""
        super().showEvent(event)
        self._hold(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Not seen: it rests."""
        super().hideEvent(event)
        self._hold(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon or the arc."""
        with QPainter(self) as painter:
            draw_icon(painter, self._theme, self.rect(), self._icon, getattr(self._theme.tokens, self._tone))

    def _turned(self) -> None:
        if self._holding:
            self.update()

    def _hold(self, seen: bool) -> None:  # noqa: FBT001 - one flag, one caller above and below
        wanted = seen and self._icon == ARC
        if wanted and not self._holding:
            self._theme.spin.hold()
        elif self._holding and not wanted:
            self._theme.spin.release()
        self._holding = wanted


class Spinner(Mark):
    """The turning arc alone."""

    def __init__(self, theme: Theme, size_px: int = 16) -> None:
        super().__init__(theme, ARC, "accent_text", size_px)
