"""Which saved mapping is in use, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.files import ask_for_mapping, ask_where_to_save_mapping
from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.create.saved_mappings import SavedMappings
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import Button, IconButton
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.mirroring import open_under

_PROPOSED = mark("As proposed")
_LEAST_PX = 160


class MappingBar(QWidget):
    """At the end of the title line.

    Signals:
        fixed_wanted: A fixed value is to be added.
    """

    fixed_wanted = Signal()

    def __init__(self, desk: WindowDesk, sheet: SheetModel) -> None:
        super().__init__()
        theme = desk.theme
        self._desk, self._sheet = desk, sheet
        self.saved = SavedMappings(desk, sheet, self)
        self.fixed = Button(theme, tr("Add a fixed value"), icon="plus", height=28)
        self.fixed.setObjectName("createAddFixed")
        self.names = SelectBox(theme, tr("Mapping"), height=28)
        self.names.setObjectName("createMapping")
        self.names.setMinimumWidth(_LEAST_PX)
        self.keep = IconButton(theme, "floppy-disk", tr("Save mapping…"))
        self.keep.setToolTip(tr("Save mapping… (Ctrl+S)"))
        self.keep.setObjectName("createSaveMapping")
        self.more = IconButton(theme, "dots-three", tr("More about mappings"))
        self.more.setObjectName("createMoreMapping")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.fixed)
        line.addSpacing(8)
        line.addWidget(Label(theme, tr("Mapping"), FontRole.HINT, "text2"))
        line.addWidget(self.names)
        line.addWidget(self.keep)
        line.addWidget(self.more)
        self.fixed.clicked.connect(self.fixed_wanted)
        self.names.activated.connect(self._chosen)
        self.keep.clicked.connect(self.save)
        self.more.clicked.connect(self._open_menu)
        self.saved.changed.connect(self.show_mapping)
        self.saved.told.connect(self._tell)
        sheet.matching.told.connect(self._warn)
        sheet.matching.suggested.connect(self.saved.list)

    @Slot()
    def show_mapping(self) -> None:
        """Show what is in use."""
        self.names.clear()
        current = self.saved.current
        if not current:
            self.names.addItem(tr(_PROPOSED), "")
        for name in self.saved.names:
            edited = name == current and self.saved.edited
            self.names.addItem(tr("{mapping} (edited)", mapping=name) if edited else name, name)
        self.names.setCurrentIndex(max(0, self.names.findData(current)))
        possible = self._sheet.mapping is not None and not self._sheet.busy
        self.names.setEnabled(possible and bool(self.saved.names))
        for widget in (self.fixed, self.keep, self.more):
            widget.setEnabled(possible)

    @Slot()
    def save(self) -> None:
        """Ctrl+S: ask for a name, and save."""
        if self._sheet.mapping is None:
            return
        name = self.saved.current or self._sheet.mapping.name
        self._ask_name(tr("Save mapping"), name, self.saved.save, taken=self.saved.names)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if name := str(self.names.itemData(place)):
            self.saved.use(name)

    def _rename(self) -> None:
        self._ask_name(tr("Rename mapping"), self.saved.current, self.saved.rename)

    def _ask_name(
        self, title: str, name: str, then: Callable[[str], None], *, taken: Sequence[str] = ()
    ) -> None:
        dialog = NameDialog(self, self._desk.theme, title, action=title, taken=taken, name=name)
        dialog.named.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self) -> None:
        """Ask where, and write the saved mapping to a file."""
        if path := ask_where_to_save_mapping(self, self.saved.current):
            self.saved.export(path)

    def bring_in(self) -> None:
        """Ask for a file, and use the mapping in it."""
        if path := ask_for_mapping(self):
            self.saved.bring_in(path)

    @Slot()
    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(tr("Mappings"))
        named = bool(self.saved.current)
        for words, act, possible in (
            (tr("Save mapping…"), self.save, True),
            (tr("Rename mapping…"), self._rename, named),
            (tr("Delete mapping"), self.saved.delete, named),
            (tr("Export mapping…"), self.export, named),
            (tr("Import mapping…"), self.bring_in, True),
        ):
            action = QAction(words, menu)
            action.setEnabled(possible)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        open_under(menu, self.more)

    @Slot(str, str)
    def _tell(self, title: str, sentence: str) -> None:
        self._desk.show(Message(MessageKind.DONE, title, sentence))

    @Slot(str)
    def _warn(self, sentence: str) -> None:
        self._desk.show(Message(MessageKind.WARNING, tr("Some columns are left out"), sentence))
