"""A field for a key, hidden until its eye is pressed, and the line that says where keys are kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.key_keeper import ASKED, TRY_AGAIN, KeyKeeper, place_words
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark


def key_line(theme: Theme, field: TextField, show: str) -> QWidget:
    """The field with its eye, whose name is `show`; a key is never shown unasked."""
    hidden, shown = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    field.setEchoMode(hidden)
    eye = IconButton(theme, "eye", show)
    eye.setCheckable(True)
    eye.toggled.connect(lambda open_: field.setEchoMode(shown if open_ else hidden))
    line = QWidget()
    inner = QHBoxLayout(line)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(8)
    inner.addWidget(field, 1)
    inner.addWidget(eye)
    return line


class KeyPlaceLine(QWidget):
    """Where keys are kept; for this session only: why, and a way to try the keyring again."""

    def __init__(self, theme: Theme, keeper: KeyKeeper) -> None:
        super().__init__()
        self._keeper, self._saving = keeper, False
        self._mark = Mark(theme, "key", "text3", line=FontRole.HINT)
        self._words = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self.again = Button(theme, tr(TRY_AGAIN), kind=ButtonKind.LINK, height=20, light=True)
        self.again.setObjectName("keysTryAgain")
        self.again.clicked.connect(keeper.try_again)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        keeper.changed.connect(self._show)
        self._show()

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_saving(self, *, saving: bool) -> None:
        """The keyring is being asked to keep what was typed."""
        if saving != self._saving:
            self._saving = saving
            self._show()

    @Slot()
    def _show(self) -> None:
        place, trying = self._keeper.place, self._keeper.trying
        if place is not None:
            self._mark.set_icon(*(("lock-key", "ok") if place.persistent else ("key", "warn")))
        asked = self._saving or trying
        self._words.setText(tr(ASKED) if asked else place_words(place))
        self.again.setVisible(place is not None and not place.persistent and not asked)
