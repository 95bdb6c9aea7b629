"""Sort keys as chips: a click turns one over, the cross removes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lead_desktop.core.filters import SortKey
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.search.flow_layout import FlowLayout
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.focus_order import chain_focus
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.painting import draw_box

_CHIP_PX = 28


class SortChip(QWidget):
    """One sort key.

    Attributes:
        turn: Turns it over.
        remove: Takes it away.
    """

    def __init__(self, theme: Theme, place: int, key: SortKey, label: str) -> None:
        super().__init__()
        self._theme = theme
        way = "descending" if key.descending else "ascending"
        icon = "arrow-down" if key.descending else "arrow-up"
        self.turn = Button(
            theme, label, icon=icon, icon_after=True, kind=ButtonKind.QUIET, height=_CHIP_PX - 4
        )
        self.turn.setAccessibleName(f"Sort key {place}: {label}, {way}")
        self.turn.setToolTip("Turn the order over")
        self.remove = IconButton(theme, "x", f"Do not sort by {label}", size=_CHIP_PX - 4)
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 2, 6, 2)
        line.setSpacing(0)
        line.addWidget(Label(theme, str(place), FontRole.HINT, "text3"))
        line.addWidget(self.turn)
        line.addWidget(self.remove)
        self.setFixedHeight(_CHIP_PX)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip's edge."""
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            draw_box(painter, self.rect(), fill=tokens.raised, edge=tokens.line2)


class SortBox(QWidget):
    """Heading, chips, and the button that adds one.

    Attributes:
        chips: The chips, first key first.
    """

    def __init__(self, theme: Theme, model: SearchModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.setObjectName("searchSort")
        self.setAccessibleName("Sort")
        self.add = Button(theme, "Add", icon="plus", kind=ButtonKind.QUIET, height=28)
        self.add.setAccessibleName("Add sort key")
        self.chips: list[SortChip] = []
        self._flow_place = QWidget()
        self._flow = FlowLayout(self._flow_place)
        head = QHBoxLayout()
        head.addWidget(Label(theme, "Sort", FontRole.BOLD))
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._flow_place)
        self.add.clicked.connect(self._choose)
        model.rebuilt.connect(self._rebuild)
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        sorts = dict(self._model.capabilities.sorts) if self._model.capabilities else {}
        self.setVisible(bool(sorts))
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, key in enumerate(self._model.draft.sort, start=1):
            chip = SortChip(self._theme, place, key, sorts.get(key.field, key.field))
            chip.turn.clicked.connect(partial(self._model.flip_sort, key.field))
            chip.remove.clicked.connect(partial(self._model.remove_sort, key.field))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        chain_focus([self.add, *(button for chip in self.chips for button in (chip.turn, chip.remove))])
        self.add.setEnabled(bool(self._model.free_sorts()))
        self._flow_place.setVisible(bool(self.chips))
        self._flow_place.updateGeometry()

    @Slot()
    def _choose(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName("Sort by")
        for name, label in self._model.free_sorts():
            action = QAction(label, menu)
            action.setData(name)
            menu.addAction(action)
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _chosen(self, action: QAction) -> None:
        self._model.add_sort(str(action.data()))
