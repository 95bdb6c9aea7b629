"""The content of a dialog that may be higher than the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QVBoxLayout, QWidget

_SIDE_PX, _ABOVE_PX, _GAP_PX = 24, 16, 12


class ScrolledBody(QScrollArea):
    """Widgets below each other, scrolled only where there is no room for all."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("fill", "none")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(_SIDE_PX, _ABOVE_PX, _SIDE_PX, _ABOVE_PX)
        self._column.setSpacing(_GAP_PX)
        for widget in widgets:
            self._column.addWidget(widget)
            for box in widget.findChildren(QComboBox):
                box.installEventFilter(self)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls, and never chooses something in a list it happens to come over.

        Content of another height asks the dialog for it: a scroll area keeps that to itself.
        """
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it has to be: nothing can be scrolled aside."""
        return QSize(self._column.totalMinimumSize().width(), super().minimumSizeHint().height())

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so far that it is seen."""
        self.ensureWidgetVisible(widget, 0, _ABOVE_PX)

    @Slot(int, int)
    def _make_room(self, _least: int, most: int) -> None:
        """The bar takes its room from the margin, so nothing moves aside when it comes."""
        bar = self.verticalScrollBar().sizeHint().width() if most else 0
        left, right = (_SIDE_PX - bar, _SIDE_PX) if self.isRightToLeft() else (_SIDE_PX, _SIDE_PX - bar)
        self._column.setContentsMargins(left, _ABOVE_PX, right, _ABOVE_PX)

    def wanted_px(self, width: int) -> int:
        """How high the content is at a width."""
        return max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())
