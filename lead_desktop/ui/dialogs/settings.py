"""Settings of the app."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from lead_desktop.store.settings import THEME
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.theme import Scheme
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.window_questions import KeepSetting

_SCHEMES = (
    (Scheme.SYSTEM, "As the system"),
    (Scheme.LIGHT, "Light"),
    (Scheme.DARK, "Dark"),
)


class SettingsDialog(DialogFrame):
    """A choice takes effect, and is kept, at once."""

    def __init__(self, desk: WindowDesk, parent: QWidget) -> None:
        super().__init__(parent, desk.theme, "Settings", width=520)
        self.setObjectName("settingsDialog")
        self._desk = desk
        self._asker = Asker(desk, self)
        theme = desk.theme
        self.scheme = SelectBox(theme, "Colours", edge="input")
        self.scheme.setObjectName("settingsColours")
        for scheme, words in _SCHEMES:
            self.scheme.addItem(words, scheme.value)
        self.scheme.setCurrentIndex(self.scheme.findData(theme.scheme.value))
        folder = TextField(theme, "Folder of everything the app keeps", mono=True)
        folder.setText(str(desk.profile))
        folder.setReadOnly(True)
        folder.setCursorPosition(0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (words, widget) in enumerate((("Colours", self.scheme), ("Kept in", folder))):
            grid.addWidget(Label(theme, words, FontRole.STRONG), row, 0)
            grid.addWidget(widget, row, 1)
        self.body.addLayout(grid)
        words = "Rows and receipts of jobs stay in this folder on this computer. Keys are never in it."
        self.body.addWidget(Label(theme, words, FontRole.HINT, "text2", wrap=True))
        self.add_button("Close", self.accept, kind=ButtonKind.FILLED)
        self.scheme.activated.connect(self._chosen)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        scheme = Scheme(self.scheme.itemData(place))
        self._desk.theme.set_scheme(scheme)
        self._asker.ask(KeepSetting(THEME.key, scheme.value), lambda _done: None, self._desk.show_error)
