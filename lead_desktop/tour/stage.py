"""What every stop of the tour works with: the window, hands, an album, the practice CRMs, a log."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.sandbox.control_client import SandboxControl
from lead_desktop.tour.album import Album
from lead_desktop.tour.hands import Hands, NotSeenError, plain
from lead_desktop.tour.practice import KnownLead

HOST = "127.0.0.1"
"""Where the practice CRMs listen, as the status bar says in every language."""

TABS = ("fetch", "search", "create", "jobs")


@dataclass(slots=True)
class Stage:
    """The window at one moment of the tour.

    Attributes:
        window: The window.
        hands: What a person does.
        album: Where pictures go.
        crm: Trouble, and the truth about what the CRMs hold.
        known: Leads that the practice LeadSquared had from the start.
        folder: For files of the tour, temporary.
        log: Gets one line a step.
    """

    window: QWidget
    hands: Hands
    album: Album
    crm: SandboxControl
    known: tuple[KnownLead, ...] = field(repr=False)
    folder: Path
    log: TextIO = field(repr=False)

    def say(self, sentence: str) -> None:
        """One line for the log."""
        self.log.write(f"{sentence}\n")
        self.log.flush()

    def picture(self, name: str) -> None:
        """Take a picture of the window as it is."""
        self.hands.hover_nothing()
        self.hands.settle()
        front = QApplication.activeWindow()
        own = front is not None and front.windowType() is Qt.WindowType.Window
        path = self.album.take(front if own and front is not None else self.window, name)
        self.say(f"  {path.name}")

    def open_tab(self, key: str) -> None:
        """Go to a tab by its key on the keyboard, Ctrl+1 to Ctrl+4."""
        self.hands.look_at_window()
        digit = Qt.Key(Qt.Key.Key_1 + TABS.index(key))
        QTest.keyClick(self.window, digit, Qt.KeyboardModifier.ControlModifier)

    def use(self, name: str) -> None:
        """Choose a connection from the list under the switcher.

        Raises:
            NotSeenError: It is not on the list, or does not get its address.
        """
        hands = self.hands
        hands.click(hands.find(QWidget, "connectionSwitcher"))
        menu = hands.find(QWidget, "connectionMenu")
        lines = [one for one in menu.findChildren(QAbstractButton) if _named(one, name)]
        if not lines:
            raise NotSeenError(f"no connection {name}")
        hands.click(lines[0])
        hands.look_at_window()
        switcher = hands.find(QWidget, "connectionSwitcher")
        hands.until(lambda: name in plain(switcher.accessibleName()), f"{name} in use")
        hands.wait_for(HOST)


def _named(line: QWidget, name: str) -> bool:
    """A line of the list of connections, whatever the language says around its name."""
    connection = getattr(line, "connection", None)
    return isinstance(connection, Connection) and connection.name == name
