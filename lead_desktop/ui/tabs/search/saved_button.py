"""The button that gives searches back: those saved under a name, and those run before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from lead_desktop.jobs.saved_searches import NamedSearch
from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.search_titles import searched_for
from lead_desktop.ui.tabs.search.saved_model import SavedModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.mirroring import open_under

_LONGEST = 48


class SavedButton(IconButton):
    """Opens the menu of searches."""

    def __init__(self, theme: Theme, model: SavedModel) -> None:
        super().__init__(theme, "bookmark-simple", tr("Saved and recent searches"))
        self.setObjectName("searchSaved")
        self._theme, self._model = theme, model
        self._wanted = ""
        self.clicked.connect(self._pressed)
        model.changed.connect(self._came)

    @Slot()
    def ask_name(self) -> None:
        """Save the search in the pane: the names that are taken are read first."""
        self._wanted = "name"
        self._model.look()

    @Slot()
    def _pressed(self) -> None:
        self._wanted = "menu"
        self._model.look()

    @Slot()
    def _came(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted == "menu":
            self._open_menu()
        elif wanted == "name":
            self._open_dialog()

    def _open_dialog(self) -> None:
        dialog = NameDialog(
            self, self._theme, tr("Save this search"), action=tr("Save search"), taken=self._model.names
        )
        dialog.named.connect(self._model.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Saved and recent searches"))
        save = menu.addAction(tr("Save this search…"))
        save.triggered.connect(self._open_dialog)
        kept = self._model.kept
        if kept.saved:
            _head(menu, tr("Saved", "searches"))
            for one in kept.saved:
                self._add(menu, one, one.name, one.name)
            forget = menu.addMenu(tr("Remove"))
            for one in kept.saved:
                forget.addAction(_short(one.name)).triggered.connect(partial(self._model.remove, one.name))
        if kept.recent:
            _head(menu, tr("Run before"))
            for one in kept.recent:
                what = searched_for(one.name)
                self._add(menu, one, what, tr("Search {what}", what=what))
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self)

    def _add(self, menu: QMenu, one: NamedSearch, words: str, tip: str) -> None:
        action = QAction(_short(words), menu)
        action.setToolTip(plain_tip(tip))
        action.triggered.connect(partial(self._model.use, one))
        menu.addAction(action)


def _head(menu: QMenu, words: str) -> None:
    """A heading that cannot be chosen; styled menus draw a section's line without its words."""
    menu.addSeparator()
    menu.addAction(words).setEnabled(False)


def _short(name: str) -> str:
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
    return shown.replace("&", "&&")
