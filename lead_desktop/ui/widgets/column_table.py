"""A table whose columns a person arranges: hide, move, size, freeze; told so that it can be kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from lead_desktop.ui.models.table_layout import TableLayout
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.data_table import ROW_PX, DataTable, Index
from lead_desktop.ui.widgets.frozen_columns import FrozenColumns

_TELL_MS = 300


class ColumnTable(DataTable):
    """Shows a model that has `columns`, arranged as its layout says.

    Attributes:
        frozen: The columns that stay.

    Signals:
        layout_changed: A person arranged the columns otherwise; the TableLayout.
    """

    layout_changed = Signal(object)
    _made = False  # Qt calls some of these methods while the table is made

    def __init__(self, theme: Theme, name: str, *, row_px: int = ROW_PX) -> None:
        super().__init__(theme, name, row_px=row_px)
        self._layout = TableLayout()
        self._arranging = False
        self.frozen = FrozenColumns(self, theme, row_px)
        self.viewport().setAttribute(
            Qt.WidgetAttribute.WA_OpaquePaintEvent
        )  # scrolled rows are moved, not drawn
        self._made = True
        self._tell = QTimer(self)
        self._tell.setSingleShot(True)
        self._tell.setInterval(_TELL_MS)
        self._tell.timeout.connect(self._told)
        header = self._header
        header.sectionMoved.connect(self._moved)
        header.sectionHandleDoubleClicked.connect(self.fit_to_words)
        self.frozen.header.sectionResized.connect(self._frozen_resized)
        self.frozen.header.sectionHandleDoubleClicked.connect(self.fit_to_words)

    @property
    def layout_now(self) -> TableLayout:
        """How the columns are arranged."""
        return self._layout

    def show_model(self, model: Any) -> None:
        """Show this model, in both views."""
        super().show_model(model)
        self.frozen.show_model(model)

    def arrange(self, layout: TableLayout) -> None:
        """Arrange the columns so; nothing is told."""
        self._layout = layout
        self._hand_px = dict(layout.widths)
        keys = self.keys()
        if not keys:
            return
        self._arranging = True
        header = self._header
        for place, section in enumerate(layout.places(keys)):
            if header.visualIndex(section) != place:
                header.moveSection(header.visualIndex(section), place)
        for section, shown in enumerate(layout.shown(keys)):
            if self.isColumnHidden(section) == shown:
                self.setColumnHidden(section, not shown)
        self.apply_widths()
        self._arranging = False
        self.frozen.freeze(header.visualIndex(keys.index(layout.frozen)) + 1 if layout.frozen in keys else 0)

    def apply_widths(self) -> None:
        """First widths, except for the columns that were sized by hand."""
        super().apply_widths()
        self._sized_by_hand = bool(self._hand_px)

    def keys(self) -> list[str]:
        """Keys of all columns, as the table has them."""
        model: Any = self.model()
        return [column.key for column in model.columns] if model is not None else []

    def set_shown(self, section: int, *, shown: bool) -> None:
        """Show or hide a column; the last one that is shown stays."""
        if shown or len(self.shown_sections()) > 1:
            self.setColumnHidden(section, not shown)
            self._rearranged()

    def move_column(self, section: int, by: int) -> None:
        """Change places with the shown column before (-1) or behind (1)."""
        shown = self.shown_sections()
        place = shown.index(section) + by
        if 0 <= place < len(shown):
            self._header.moveSection(
                self._header.visualIndex(section), self._header.visualIndex(shown[place])
            )

    def freeze_to(self, section: int) -> None:
        """The columns up to this one stay while the others scroll sideways; -1 for none."""
        self._layout = self._now(frozen=self.keys()[section] if section >= 0 else "")
        self.frozen.freeze(self._header.visualIndex(section) + 1 if section >= 0 else 0)
        self._tell.start()

    @property
    def is_frozen(self) -> bool:
        """Some columns stay."""
        return self._layout.frozen in self.keys()

    def reset_columns(self) -> None:
        """As the table has them by itself."""
        self.arrange(TableLayout())
        self._tell.start()

    @Slot(int)
    def fit_to_words(self, section: int) -> None:
        """As wide as the heading and the words that were read."""
        wish = self._wish(section, by_words=True)
        self.setColumnWidth(section, max(wish.heading, wish.words, self._header.minimumSectionSize()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frozen columns keep to the edge."""
        super().resizeEvent(event)
        self.frozen.arrange()

    def updateGeometries(self) -> None:
        """As above, when a scroll bar comes or goes."""
        super().updateGeometries()
        if self._made:
            self.frozen.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, and the ground where there are none."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.tokens.surface))
        super().paintEvent(event)

    def hover(self, place: int) -> None:
        """Tint the row at a place, in both views."""
        super().hover(place)
        self.frozen.hover(place)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell to the eye, out from under the frozen columns."""
        super().scrollTo(index, hint)
        if not self._made or self.frozen.isHidden() or not index.isValid():
            return
        if not self.frozen.isColumnHidden(index.column()):
            return
        rect, bar = self.visualRect(index), self.horizontalScrollBar()
        if self.isRightToLeft():
            under = rect.right() - (self.viewport().width() - self.frozen.width())
        else:
            under = self.frozen.width() - rect.left()
        if under > 0:
            bar.setValue(bar.value() - under)

    @Slot()
    def _moved(self) -> None:
        if not self._arranging:
            self._rearranged()

    @Slot(int, int, int)
    def _frozen_resized(self, section: int, _before: int, now: int) -> None:
        if now and not self.frozen.isColumnHidden(section) and self.columnWidth(section) != now:
            self.setColumnWidth(section, now)

    def _section_resized(self, section: int, before: int, now: int) -> None:
        by_hand = before and now and not self._fitting and not self._arranging
        if by_hand:
            self._hand_px[self.keys()[section]] = now
        super()._section_resized(section, before, now)
        if by_hand:
            self._layout = self._now()
            self._tell.start()

    def _fit(self) -> None:
        super()._fit()
        if self._made:
            self.frozen.arrange()

    def _rearranged(self) -> None:
        self._layout = self._now()
        self.apply_widths()
        keys = self.keys()
        if self._layout.frozen in keys:
            self.frozen.freeze(self._header.visualIndex(keys.index(self._layout.frozen)) + 1)
        self._tell.start()

    def _now(self, *, frozen: str | None = None) -> TableLayout:
        """The layout on screen; what it says of columns that are not here stays."""
        keys, before = self.keys(), self._layout
        order = [keys[self._header.logicalIndex(place)] for place in range(len(keys))]
        gone = tuple(key for key in before.hidden if key not in keys)
        hidden = tuple(key for at, key in enumerate(keys) if self.isColumnHidden(at))
        moved = before.order or order != keys
        return TableLayout(
            (*order, *(key for key in before.order if key not in keys)) if moved else (),
            (*hidden, *gone),
            tuple(self._hand_px.items()),
            before.frozen if frozen is None else frozen,
        )

    @Slot()
    def _told(self) -> None:
        self.layout_changed.emit(self._layout)
