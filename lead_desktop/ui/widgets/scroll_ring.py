"""The ring of the keyboard around an area that is scrolled by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.painting import draw_focus

_BY_KEY = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})
_SEEN = frozenset({QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize})


class ScrollRing(QWidget):
    """Lies over the whole area: a border of the style sheet would be hidden by the content."""

    def __init__(self, theme: Theme, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._theme, self._area = theme, area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the keyboard."""
        if watched is self._area and event.type() in _SEEN:
            if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in _BY_KEY:
                self._theme.keyboard_leads = True
            self.setGeometry(self._area.rect())
            self.setVisible(self._area.hasFocus() and self._theme.keyboard_leads)
            self.raise_()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        with QPainter(self) as painter:
            draw_focus(painter, self._theme, self.rect())
