"""Text by role and tone, and hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from lead_desktop.core.shown_text import shown_in_window
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme


class Label(QLabel):
    """A text by role and tone ("text", "text2", "text3", "ok", "warn", "bad", "accent"); `tabular` if it ticks."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.BODY,
        tone: str = "text",
        *,
        wrap: bool = False,
        tabular: bool = False,
    ) -> None:
        super().__init__(shown_in_window(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, tabular=tabular))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self._side = self.alignment()
        self._align()

    def setText(self, text: str) -> None:
        """Other words; signs in them that would turn those around are marked."""
        super().setText(shown_in_window(text))

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """At another side; leading and trailing are those of the window."""
        self._side = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """The window's direction counts: Qt would put digits and foreign words at the side of their own script."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        side = QStyle.visualAlignment(self.layoutDirection(), self._side)
        super().setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at changed properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def hairline(*, vertical: bool = False, length_px: int = 0) -> QFrame:
    """A 1-px line; `length_px` for one that does not stretch."""
    line = QFrame()
    line.setProperty("rule", "true")
    if vertical:
        line.setFixedWidth(1)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    else:
        line.setFixedHeight(1)
    if length_px and vertical:
        line.setFixedHeight(length_px)
    return line


def fill(widget: QWidget, token: str) -> None:
    """Paint a plain widget's background with "chrome", "surface", "sunken" or "raised"."""
    widget.setProperty("fill", token)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
