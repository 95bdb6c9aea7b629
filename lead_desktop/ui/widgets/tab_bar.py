"""The painted tab line, and the pages under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.labels import fill
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_words
from lead_desktop.ui.words import number

BAR_PX = 40
_MARGIN = 16
_BETWEEN = 24
_BADGE_PX = 18


class TabBar(FocusRing, QTabBar):
    """Tabs as words with a line under the current one; painted, because a style sheet misaligns them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._badges: dict[int, int] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setFixedHeight(BAR_PX)
        self.setUsesScrollButtons(False)
        self.setMouseTracking(True)
        self.setFont(theme.font(FontRole.BOLD))
        self.setAccessibleName(tr("Screens"))
        theme.changed.connect(self.update)

    def set_badge(self, tab: int, count: int) -> None:
        """A number behind a tab's word; 0 for none."""
        if self._badges.get(tab, 0) != count:
            self._badges[tab] = count
            self.setTabText(tab, self.tabText(tab))  # lays the tabs out again
            self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """Sized at the bold weight, so that nothing moves when the tab is chosen."""
        width = self._theme.metrics(FontRole.BOLD).horizontalAdvance(self.tabText(index)) + _BETWEEN
        return QSize(width + self._badge_width(index), BAR_PX)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut."""
        return self.tabSizeHint(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        super().mouseMoveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, badges and the line."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            for tab in range(self.count()):
                rect = self.tabRect(tab)
                here = tab == self.currentIndex()
                over = rect.contains(self.mapFromGlobal(self.cursor().pos()))
                role = FontRole.BOLD if here else FontRole.STRONG
                ink = tokens.text if here or over else tokens.text2
                badge = self._badge_width(tab)
                mirrored = self.isRightToLeft()
                whole = rect.adjusted(_BETWEEN, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -_BETWEEN, 0)
                word = whole.adjusted(badge, 0, 0, 0) if mirrored else whole.adjusted(0, 0, -badge, 0)
                painter.setFont(self._theme.font(role))
                painter.setPen(QColor(ink))
                draw_words(painter, word, self.tabText(tab), right=mirrored)
                if badge:
                    self._paint_badge(painter, whole, tab, mirrored=mirrored)
                if here:
                    line = QRect(whole.left(), rect.bottom() - 1, whole.width(), 2)
                    painter.fillRect(line, QColor(tokens.accent_text))
                    if self.shows_ring():
                        draw_focus(painter, self._theme, whole.adjusted(-6, 5, 6, -5))

    def _paint_badge(self, painter: QPainter, whole: QRect, tab: int, *, mirrored: bool) -> None:
        tokens, width = self._theme.tokens, self._badge_width(tab) - 8
        left = whole.left() if mirrored else whole.right() + 1 - width
        box = QRect(left, whole.center().y() - _BADGE_PX // 2, width, _BADGE_PX)
        draw_box(painter, box, fill=tokens.accent_tint, radius=_BADGE_PX / 2)
        painter.setFont(self._theme.font(FontRole.BADGE))
        painter.setPen(QColor(tokens.accent_text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(self._badges[tab]))

    def _badge_width(self, tab: int) -> int:
        count = self._badges.get(tab, 0)
        if not count:
            return 0
        text = self._theme.metrics(FontRole.BADGE).horizontalAdvance(number(count))
        return max(_BADGE_PX, text + 12) + 8


class Tabs(QWidget):
    """Tab line and pages.

    Signals:
        changed: Place of the page that is shown now.
    """

    changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.setAccessibleName(tr("Screens"))
        self.bar = TabBar(theme)
        self.pages = QStackedWidget()
        self.middle = QVBoxLayout()  # between bar and pages: the message bar
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._cover: QWidget | None = None
        self._strip = strip = QWidget()
        fill(strip, "chrome")
        inner = QVBoxLayout(strip)
        inner.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        inner.addWidget(self.bar)
        column.addWidget(strip)
        column.addLayout(self.middle)
        column.addWidget(self.pages, 1)
        self.bar.currentChanged.connect(self._changed)

    def add(self, label: str, page: QWidget) -> int:
        """Add a page at the end; its place."""
        place = self.pages.addWidget(page)
        self.bar.addTab(label)
        return place

    def count(self) -> int:
        """Number of pages."""
        return self.pages.count()

    def current(self) -> int:
        """Place of the page that is shown."""
        return self.bar.currentIndex()

    def current_page(self) -> QWidget | None:
        """The page that is shown, or what covers it; None while there is none."""
        return self._cover or self.pages.currentWidget()

    def choose(self, place: int) -> None:
        """Show a page."""
        if 0 <= place < self.count():
            self.uncover()
            self.bar.setCurrentIndex(place)

    def cover(self, widget: QWidget) -> None:
        """Show a widget in place of tabs and pages, until a page is chosen or `uncover`."""
        self._cover = widget
        self._column.addWidget(widget, 1)
        self._strip.hide()
        self.pages.hide()

    def uncover(self) -> None:
        """Tabs and pages are back; the widget over them goes."""
        if self._cover is not None:
            cover, self._cover = self._cover, None
            self._strip.show()
            self.pages.show()
            cover.hide()
            cover.deleteLater()

    def _changed(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        self.changed.emit(place)
