"""Hands and eyes of a person at the window: real clicks, keys and drops, and waiting for what should be seen.

Everything is found by its public objectName, its words or its accessible name.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

W = TypeVar("W", bound=QWidget)

LIMIT_S = 20.0
_LOOK_AGAIN_MS = 10
_REST_MS = 300  # tables are painted at most four times a second
_ISOLATES = {0x2068: None, 0x2069: None}
_LEFT = Qt.MouseButton.LeftButton
_NO_KEY = Qt.KeyboardModifier.NoModifier


def plain(words: str) -> str:
    """Words without the invisible signs that keep values in order where the window is mirrored."""
    return words.translate(_ISOLATES)


class NotSeenError(RuntimeError):
    """What a person would wait for did not come; the message says what."""


class Hands:
    """Works on one window.

    Args:
        window: The window, already shown.
        limit_s: How long to wait for anything, in seconds.
    """

    def __init__(self, window: QWidget, limit_s: float = LIMIT_S) -> None:
        self.window = window
        self._limit_s = limit_s

    def until(self, condition: Callable[[], object], what: str, limit_s: float | None = None) -> None:
        """Let the window live until the condition holds.

        Args:
            condition: Asked again and again.
            what: What should be seen, for the message.
            limit_s: Longest wait in seconds; None for the usual one.

        Raises:
            NotSeenError: It does not hold in time.
        """
        limit = self._limit_s if limit_s is None else limit_s
        deadline = QDeadlineTimer(round(limit * 1000))
        loop, again = QEventLoop(), QTimer()
        again.timeout.connect(loop.quit)
        again.start(_LOOK_AGAIN_MS)
        while not condition():
            if deadline.hasExpired():
                raise NotSeenError(f"not seen within {limit:g} s: {what}")
            loop.exec()

    def find(
        self, kind: type[W], name: str, within: QWidget | None = None, limit_s: float | None = None
    ) -> W:
        """The visible widget with this objectName, once it is there.

        Raises:
            NotSeenError: It does not come.
        """
        self.until(lambda: self._visible(kind, name, within), f"{kind.__name__} {name}", limit_s)
        return self._visible(kind, name, within)[0]

    def named(self, kind: type[W], name: str, within: QWidget | None = None) -> list[W]:
        """All visible widgets with this accessible name."""
        return [widget for widget in self._all(kind, within) if plain(widget.accessibleName()) == name]

    def is_visible(self, name: str) -> bool:
        """A widget with this objectName is on the screen."""
        return bool(self._visible(QWidget, name, None))

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """The visible button whose text or accessible name begins with these words, once it is there.

        Raises:
            NotSeenError: It does not come.
        """
        self.until(lambda: self.buttons(words, within), f"button “{words}”")
        return self.buttons(words, within)[0]

    def buttons(self, words: str, within: QWidget | None = None) -> list[QAbstractButton]:
        """All visible buttons whose text or accessible name begins with these words."""
        return [
            button
            for button in self._all(QAbstractButton, within)
            if plain(button.text()).startswith(words) or plain(button.accessibleName()).startswith(words)
        ]

    def says(self, words: str, within: QWidget | None = None) -> bool:
        """The words can be read in a visible label, or are the accessible name of something visible."""
        read = (plain(label.text()) for label in self._all(QLabel, within))
        named = (plain(widget.accessibleName()) for widget in self._all(QWidget, within))
        return any(words in text for text in (*read, *named))

    def wait_for(self, words: str, within: QWidget | None = None, limit_s: float | None = None) -> None:
        """Wait until the words can be read.

        Raises:
            NotSeenError: They do not come.
        """
        self.until(lambda: self.says(words, within), f"the words “{words}”", limit_s)

    def click(self, widget: QWidget) -> None:
        """Click in the middle, as soon as it is enabled.

        Raises:
            NotSeenError: It stays disabled or hidden.
        """
        name = widget.objectName() or widget.accessibleName() or type(widget).__name__
        self.until(lambda: widget.isVisible() and widget.isEnabled(), f"{name} enabled")
        QTest.mouseClick(widget, _LEFT, _NO_KEY, widget.rect().center())

    def click_row(self, view: QAbstractItemView, row: int, column: int = 0) -> None:
        """Click a cell of a table."""
        index = view.model().index(row, column)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), _LEFT, _NO_KEY, view.visualRect(index).center())

    def press(self, widget: QWidget, keys: str) -> None:
        """Press a key combination like "Ctrl+V"."""
        QTest.keySequence(widget, QKeySequence(keys))

    def write(self, widget: QWidget, text: str) -> None:
        """Click into a field and type over what is there."""
        self.click(widget)
        self.press(widget, "Ctrl+A")
        QTest.keyClicks(widget, text)

    def paste(self, widget: QWidget, text: str) -> None:
        """Paste over what is there."""
        QGuiApplication.clipboard().setText(text)
        self.click(widget)
        self.press(widget, "Ctrl+A")
        self.press(widget, "Ctrl+V")

    def choose(self, box: QComboBox, words: str) -> None:
        """Open a list and take the line that begins with these words.

        Raises:
            NotSeenError: There is no such line.
        """
        self.until(
            lambda: box.findText(words, Qt.MatchFlag.MatchStartsWith) >= 0,
            f"“{words}” in {box.accessibleName()}",
        )
        self.click(box)
        view = box.view()
        self.until(view.isVisible, f"the list of {box.accessibleName()}")
        place = box.findText(words, Qt.MatchFlag.MatchStartsWith)
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.until(lambda: not view.isVisible(), "the list closed")

    def choose_action(self, menu: QMenu, words: str) -> None:
        """Click the line of an open menu that begins with these words.

        Raises:
            NotSeenError: There is no such line.
        """
        action = next((one for one in menu.actions() if one.text().startswith(words)), None)
        if action is None:
            raise NotSeenError(f"“{words}” is not in the menu {menu.accessibleName()}")
        QTest.mouseClick(menu, _LEFT, _NO_KEY, menu.actionGeometry(action).center())

    def drop(self, widget: QWidget, path: Path) -> None:
        """Drag a file over a widget and let it go there."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        spot, copy = widget.rect().center(), Qt.DropAction.CopyAction
        QApplication.sendEvent(widget, QDragEnterEvent(spot, copy, mime, _LEFT, _NO_KEY))
        QApplication.sendEvent(widget, QDropEvent(QPointF(spot), copy, mime, _LEFT, _NO_KEY))

    def save_as(self, button: QWidget, path: Path) -> None:
        """Click a button that asks for a file, and give this one.

        Raises:
            NotSeenError: No file dialog opens.
        """
        answered: list[Path] = []
        look = QTimer()
        look.setInterval(_LOOK_AGAIN_MS)

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog) and not answered:
                answered.append(path)
                field = dialog.findChild(QLineEdit, "fileNameEdit")
                if isinstance(field, QLineEdit):
                    field.setText(str(path))
                dialog.accept()

        look.timeout.connect(answer)
        look.start()
        self.click(button)
        self.until(lambda: bool(answered), "a file dialog")
        self.look_at_window()

    def cells(self, view: QAbstractItemView) -> list[dict[str, str]]:
        """What a table shows: for each row, words by the label of their column."""
        model = view.model()
        labels = [
            str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())
        ]
        return [
            {label: str(model.index(row, place).data() or "") for place, label in enumerate(labels)}
            for row in range(model.rowCount())
        ]

    def look_at_window(self) -> None:
        """The keyboard belongs to the window again; not every platform gives it back when a menu closes.

        Raises:
            NotSeenError: Something else keeps it.
        """
        self.window.activateWindow()
        self.until(self.window.isActiveWindow, "the window in front")

    def settle(self) -> None:
        """Let layouts, and rows that were just read, come to rest."""
        rest = QDeadlineTimer(_REST_MS)
        self.until(rest.hasExpired, "the window at rest")

    def hover_nothing(self) -> None:
        """Take the pointer away, so that nothing in a picture looks touched."""
        QTest.mouseMove(self.window, QPoint(self.window.width() // 2, 2))

    def _visible(self, kind: type[W], name: str, within: QWidget | None) -> list[W]:
        return [widget for widget in self._all(kind, within) if widget.objectName() == name]

    def _all(self, kind: type[W], within: QWidget | None) -> list[W]:
        """Visible widgets in a place, else in the window and everything that lies over it."""
        tops = [within] if within is not None else [self.window, *QApplication.topLevelWidgets()]
        found = [one for top in tops for one in (top, *top.findChildren(kind))]
        return [one for one in dict.fromkeys(found) if isinstance(one, kind) and one.isVisible()]
