"""Text by role and tone, and hairlines."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from lead_desktop.core.shown_text import shown_in_window
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = ("L",), ("R", "AL")  # of letters: https://www.unicode.org/reports/tr9/
_OPENS, _CLOSES = ("LRI", "RLI", "FSI"), "PDI"  # signs around a value, which keeps its order between them
_BEGIN = "\u200f"  # says that the words after it are read from right to left, and is not seen


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
        super().__init__()
        self._words = ""
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, tabular=tabular))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        self._side = self.alignment()
        self._align()

    def setText(self, text: str) -> None:
        """Other words; signs in them that would turn those around are marked."""
        self._words = shown_in_window(text)
        turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        super().setText(f"{_BEGIN}{self._words}" if turned and _begins_foreign(self._words) else self._words)

    def text(self) -> str:
        """The words, without the sign that gives them their direction."""
        return self._words

    def reads_right_to_left(self) -> bool:
        """As Qt lays the words out."""
        return is_right_to_left(super().text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt would draw a line of Arabic as far from its edge as the blank is wide at which it ends, and cut its last sign."""
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        if selectable or not (self.wordWrap() and self.isRightToLeft() and self.reads_right_to_left()):
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            draw_right_to_left(painter, self.contentsRect(), super().text(), self.alignment())

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


def draw_right_to_left(painter: QPainter, area: QRect, text: str, alignment: Qt.AlignmentFlag) -> None:
    """Draw a text of as many lines as it needs, each of which begins at the edge; QPainter's own would not."""
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    option = QTextOption(alignment)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    high = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    size = QSize(area.width(), round(high))
    layout.draw(
        painter,
        QPointF(QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, alignment, size, area).topLeft()),
    )


def is_right_to_left(text: str) -> bool:
    """The first letter that is not within a value set apart is one of Arabic or Hebrew."""
    return _first_letter(text) in _RIGHT_TO_LEFT


def _begins_foreign(text: str) -> bool:
    """A sentence for a window read from right to left begins with a foreign word or with a value."""
    sides = {bidirectional(sign) for sign in text}
    return not is_right_to_left(text) and not sides.isdisjoint((*_OPENS, *_RIGHT_TO_LEFT))


def _first_letter(text: str) -> str:
    depth = 0
    for side in map(bidirectional, text):
        depth += (side in _OPENS) - (side == _CLOSES and depth > 0)
        if depth == 0 and side in (*_LEFT_TO_RIGHT, *_RIGHT_TO_LEFT):
            return side
    return ""


def line_px(theme: Theme, role: FontRole) -> int:
    """Height of a line of words in the script of the window."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    sample = "\N{ARABIC LETTER SAD}" if mirrored else "x"
    return theme.metrics(role).size(Qt.TextFlag.TextSingleLine, sample).height()


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
