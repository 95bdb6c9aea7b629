"""Pictures of the window with everything that lies over it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

_COLOURS, _TABLE = 64, 256
_HUE = 0xE0E0E0
_OPAQUE = 0xFF000000


class Album:
    """A folder of pictures.

    Args:
        folder: Made when missing.
        scheme: Last part of each name ("light", "dark"), or "".
    """

    def __init__(self, folder: Path, scheme: str = "") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._ending = folder, f"-{scheme}" if scheme else ""

    def take(self, window: QWidget, name: str) -> Path:
        """Save a picture of the window, its dialogs and its menus.

        Raises:
            OSError: It cannot be written.
        """
        picture = window.grab()
        with QPainter(picture) as painter:
            for over in QApplication.topLevelWidgets():
                if over is not window and over.isVisible() and over.parentWidget() is not None:
                    painter.drawPixmap(_place(window, over), _masked(over))
        path = self._folder / f"{name}{self._ending}.png"
        if not few_colours(picture.toImage()).save(str(path), None, 0):  # 0: as small as can be
            raise OSError(f"{path} cannot be written")
        return path


def few_colours(image: QImage) -> QImage:
    """The same in its commonest colours and one of each hue: a third of the size, no difference to the eye."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(whole.constBits()).cast("I"))
    ranked = [colour | _OPAQUE for colour, _ in counts.most_common()]
    hues = {colour & _HUE: colour for colour in reversed(ranked)}  # the commonest of each is kept
    table = list(dict.fromkeys([*ranked[:_COLOURS], *hues.values()]))[:_TABLE]
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table, nearest)


def _place(window: QWidget, over: QWidget) -> QPoint:
    return over.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))


def _masked(over: QWidget) -> QPixmap:
    picture = over.grab()
    if not over.mask().isEmpty():
        cut = QPixmap(picture.size())
        cut.setDevicePixelRatio(picture.devicePixelRatio())
        cut.fill(Qt.GlobalColor.transparent)
        with QPainter(cut) as painter:
            painter.setClipRegion(over.mask())
            painter.drawPixmap(0, 0, picture)
        return cut
    return picture
