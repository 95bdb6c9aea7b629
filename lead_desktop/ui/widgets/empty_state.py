"""An empty place: what goes here, one action, what will not happen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.labels import Label, fill
from lead_desktop.ui.widgets.spinner import Mark

_WORDS_PX = 420


class EmptyState(QWidget):
    """Icon, title, sentence, and one button.

    Signals:
        acted: The button was pressed.
    """

    acted = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, words: str, action: str = "") -> None:
        super().__init__()
        fill(self, "surface")
        self._mark = Mark(theme, icon, "text3", 32)
        self._title = Label(theme, title, FontRole.DISPLAY)
        self._words = Label(theme, words, FontRole.BODY, "text2", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._fit()
        self._action = Button(theme, action)
        self._action.clicked.connect(self.acted)
        self._action.setVisible(bool(action))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._mark, self._title, self._words, self._action):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_words(self, icon: str, title: str, words: str, action: str = "") -> None:
        """Say something else."""
        self._mark.set_icon(icon, "text3")
        self._title.setText(title)
        self._words.setText(words)
        self._fit()
        self._action.set_text(action)
        self._action.setVisible(bool(action))

    def _fit(self) -> None:
        """A centred label that wraps gets no height of its own from the layout."""
        width = min(_WORDS_PX, self._words.fontMetrics().horizontalAdvance(self._words.text()) + 8)
        self._words.setFixedWidth(width)
        self._words.setMinimumHeight(max(0, self._words.heightForWidth(width)))
