"""The menu behind the question mark, and what it opens."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.about import AboutDialog
from lead_desktop.ui.dialogs.guide import GuideWindow
from lead_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from lead_desktop.ui.dialogs.support_bundle import SupportDialog
from lead_desktop.ui.first_size import fit_to_screen
from lead_desktop.ui.messages import Message
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.dialog_frame import DialogFrame


class HelpMenu(QObject):
    """User guide, keyboard shortcuts (F1), support bundle, about.

    Args:
        desk: Handed on to the dialogs.
        window: What they lie over.
        button: Opens the menu.
    """

    def __init__(self, desk: WindowDesk, window: QWidget, button: QAbstractButton) -> None:
        super().__init__(window)
        self._desk, self._window, self._button = desk, window, button
        button.clicked.connect(self.open)
        QShortcut(QKeySequence("F1"), window).activated.connect(self.open_shortcuts)

    @Slot()
    def open(self) -> QMenu:
        """The menu under its button."""
        menu = QMenu(self._window)
        menu.setAccessibleName(tr("Help"))
        menu.addAction(tr("User guide")).triggered.connect(self.open_guide)
        keys = menu.addAction(f"{tr('Keyboard shortcuts')}\tF1")
        keys.triggered.connect(self.open_shortcuts)
        menu.addAction(tr("Support bundle…")).triggered.connect(self.open_support)
        menu.addSeparator()
        menu.addAction(tr("About Lead Desktop")).triggered.connect(self.open_about)
        menu.aboutToHide.connect(menu.deleteLater)
        rect, away = self._button.rect(), menu.sizeHint().width()
        if (
            self._button.isRightToLeft()
        ):  # flush with the trailing edge of its button, which is near the window's
            menu.popup(self._button.mapToGlobal(rect.bottomLeft()))
        else:
            menu.popup(self._button.mapToGlobal(rect.bottomRight()) - QPoint(away, 0))
        return menu

    @Slot()
    def open_guide(self) -> None:
        """The guide, in a window of its own; the one that is open comes to the front."""
        guide = self._window.findChild(GuideWindow)
        if guide is None:
            guide = GuideWindow(self._window, self._desk.theme)
            guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fit_to_screen(guide)
        guide.setWindowState(guide.windowState() & ~Qt.WindowState.WindowMinimized)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    @Slot()
    def open_shortcuts(self) -> None:
        """The keys of the app."""
        self._open(ShortcutsDialog(self._window, self._desk.theme))

    @Slot()
    def open_support(self) -> None:
        """What may be sent to those who help."""
        self._open(SupportDialog(self._desk, self._window))

    @Slot()
    def open_about(self) -> None:
        """Version and licences."""
        self._open(AboutDialog(self._window, self._desk.theme))

    @Slot(object)
    def tell_crash(self, message: Message) -> None:
        """Show a crash; its button makes a support bundle."""
        self._desk.show(message, self.open_support)

    def _open(self, dialog: DialogFrame) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
