"""The bar at the foot of a step: what will happen, Back, and the filled button."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark

BAR_PX = 56
_LEAST_PX = 48
_LEAST_OF_SENTENCES_PX = 120


class ElidedLabel(Label):
    """One line, or a few, that give way when there is no room; the tool tip says it all."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = FontRole.BODY,
        tone: str = "text",
        *,
        lines: int = 1,
    ) -> None:
        super().__init__(theme, text, role, tone)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Other words."""
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            rect: QRect = self.contentsRect()
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft
                if self.reads_right_to_left()
                else Qt.LayoutDirection.LeftToRight
            )
            painter.drawText(rect, self.alignment(), "\n".join(self.shown_lines(rect.width())))

    def shown_lines(self, width: int) -> list[str]:
        """The lines as drawn in so many pixels; only the last one may end in an ellipsis, and none is a mere bit."""
        metrics = self.fontMetrics()
        least = _LEAST_PX if self._lines == 1 else _LEAST_OF_SENTENCES_PX
        if width < min(least, max(metrics.horizontalAdvance(self.text()), _LEAST_PX)):
            return []  # a syllable, or a column of single words, says nothing
        shown: list[str] = []
        words = self.text().split(" ")
        while words and len(shown) < self._lines - 1:
            room = next(
                (
                    n
                    for n in range(1, len(words))
                    if metrics.horizontalAdvance(" ".join(words[: n + 1])) > width
                ),
                len(words),
            )
            shown.append(" ".join(words[:room]))
            words = words[room:]
        if words:
            shown.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
        return shown


class ActionBar(QWidget):
    """Mark, bold title, words, and buttons on the far side.

    Attributes:
        buttons: Where a step puts its buttons.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, "chrome")
        self.setFixedHeight(BAR_PX + 1)
        self._mark = Mark(theme, "check-circle", "ok")
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2", lines=2)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        inner = QWidget()
        line = QHBoxLayout(inner)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        line.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline())
        column.addWidget(inner, 1)
        self.say("", "")

    @property
    def words(self) -> str:
        """Title and words, for tests and screen readers."""
        return f"{self._title.text()} {self._words.text()}".strip()

    def say(self, title: str, words: str, icon: str = "", tone: str = "ok") -> None:
        """Say something else; without an icon there is no mark."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._words.setText(words)
        self._mark.setVisible(bool(icon))
        if icon:
            self._mark.set_icon(icon, tone)
