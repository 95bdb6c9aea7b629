"""A dialog whose content may be higher than its window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.dialogs.scrolled_body import ScrolledBody
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.dialog_frame import DialogFrame

_GAP_PX = 16  # between the dialog and the edges of its window


class ScrolledDialog(DialogFrame):
    """As high as its content wants and the window lets; more than that is scrolled.

    Attributes:
        content: The scrolled part, between head and foot.
    """

    def __init__(self, parent: QWidget, theme: Theme, title: str, *, width: int) -> None:
        super().__init__(parent, theme, title, width=width)
        self.content: ScrolledBody | None = None

    def set_content(self, widgets: Sequence[QWidget]) -> ScrolledBody:
        """The widgets to show, one below the other."""
        self.content = ScrolledBody(widgets)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.content)
        return self.content

    def event(self, event: QEvent) -> bool:
        """The content asks for another height."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return taken

    def fit(self) -> None:
        """Take the height that the content wants, in the middle of the window."""
        if self.content is None or not self.isVisible():
            return
        self.widen()
        window = self.over
        around = self.sizeHint().height() - self.content.sizeHint().height()  # head and foot
        wanted = self.content.wanted_px(self.width()) + around
        height = min(wanted, max(window.height() - 2 * _GAP_PX, around))
        if height != self.height():
            self.resize(self.width(), height)
        self.move(window.mapToGlobal(window.rect().center()) - self.rect().center())
