"""The focus ring shows where the keyboard is, to a person who uses it; a click shows none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from lead_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Focusable
else:
    _Focusable = object  # a second Qt base class would not fit beside the button's own

_BY_KEY = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class FocusRing(_Focusable):
    """Stands before the Qt class among the bases of a painted control that has a `_theme`.

    Focus given by the app (the next button after a step) is ringed if the person came so far by keyboard.
    """

    _theme: Theme

    def shows_ring(self) -> bool:
        """The control has the keyboard, and the person uses it."""
        return self.hasFocus() and self._theme.keyboard_leads

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab and shortcuts lead by keyboard, a click does not; else all stays as it was."""
        if event.reason() in _BY_KEY:
            self._theme.keyboard_leads = True
        elif event.reason() is Qt.FocusReason.MouseFocusReason:
            self._theme.keyboard_leads = False
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click."""
        self._theme.keyboard_leads = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key."""
        self._theme.keyboard_leads = True
        self.update()
        super().keyPressEvent(event)
