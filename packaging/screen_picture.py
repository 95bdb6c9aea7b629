"""Take a picture of a whole X display once something is drawn on it: `python packaging/screen_picture.py FILE`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QImage

_LIMIT_MS, _LOOK_AGAIN_MS, _REST_MS = 40_000, 500, 4_000
_SAMPLES = 40
_FEW_COLOURS = 12


def main(target: str) -> int:
    """Wait for a window with its text, let it come to rest, and save the picture; 1 when there is none."""
    app = QGuiApplication([])
    screen = app.primaryScreen()
    deadline = QDeadlineTimer(_LIMIT_MS)
    while (colours := _colours(screen.grabWindow(0).toImage())) < _FEW_COLOURS:
        if deadline.hasExpired():
            sys.stdout.write(f"the screen shows {colours} colours: no window\n")
            return 1
        _wait(_LOOK_AGAIN_MS)
    _wait(_REST_MS)
    picture = screen.grabWindow(0).toImage()
    picture.save(target)
    sys.stdout.write(f"{picture.width()} by {picture.height()}, {target}\n")
    return 0


def _colours(picture: QImage) -> int:
    """How many colours a net of points has."""
    wide, high = max(1, picture.width() // _SAMPLES // 4), max(1, picture.height() // _SAMPLES // 4)
    return len(
        {
            picture.pixel(x, y)
            for x in range(0, picture.width(), wide)
            for y in range(0, picture.height(), high)
        }
    )


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
