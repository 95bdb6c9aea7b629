"""By what a search is sorted: chips, the first key first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.search.flow_layout import FlowLayout
from lead_desktop.ui.tabs.search.kept_focus import kept_focus
from lead_desktop.ui.tabs.search.sort_chip import SortChip
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.focus_order import chain_focus
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import open_under


class SortBox(QWidget):
    """Heading, chips, and the button that adds one.

    Attributes:
        chips: The chips, first key first.
    """

    def __init__(self, theme: Theme, model: SearchModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.setObjectName("searchSort")
        self.setAccessibleName(tr("Sort"))
        self.add = Button(theme, tr("Add"), icon="plus", kind=ButtonKind.QUIET, height=28)
        self.add.setAccessibleName(tr("Add sort key"))
        self.chips: list[SortChip] = []
        self._flow_place = QWidget()
        self._flow = FlowLayout(self._flow_place)
        head = QHBoxLayout()
        head.addWidget(Label(theme, tr("Sort"), FontRole.BOLD))
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
        """Chips are made anew; the keyboard stays on the key it was on."""
        with kept_focus(lambda: {chip.key.field: (chip.turn, chip.remove) for chip in self.chips}):
            self._show_chips()

    def _show_chips(self) -> None:
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
        menu.setAccessibleName(tr("Sort by"))
        for name, label in self._model.free_sorts():
            action = QAction(label, menu)
            action.setData(name)
            menu.addAction(action)
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self.add)

    def _chosen(self, action: QAction) -> None:
        self._model.add_sort(str(action.data()))
