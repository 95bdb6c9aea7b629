"""Draw the one SVG in the sizes and containers that systems want: .png, .ico (Windows), .icns (macOS). Qt alone does it.

Containers: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) and
https://en.wikipedia.org/wiki/Apple_Icon_Image_format; both may hold PNG.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def draw(renderer: QSvgRenderer, size: int) -> bytes:
    """The picture as PNG, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, the function takes str
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of these pictures, by size."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    begin = len(head) + 16 * len(pictures)
    for size, png in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), begin + len(body))
        body += png
    return head + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of these pictures, by type."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def render_icons(svg: Path, folder: Path) -> None:
    """Write SIZE.png, lead-desktop.ico and lead-desktop.icns.

    Raises:
        ValueError: The SVG cannot be drawn.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} cannot be drawn")
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: draw(renderer, size) for size in {*PNG_SIZES, *_ICO_SIZES, *_ICNS_TYPES}}
    for size in PNG_SIZES:
        (folder / f"{size}.png").write_bytes(drawn[size])
    (folder / "lead-desktop.ico").write_bytes(ico({size: drawn[size] for size in _ICO_SIZES}))
    (folder / "lead-desktop.icns").write_bytes(
        icns({kind: drawn[size] for size, kind in _ICNS_TYPES.items()})
    )


if __name__ == "__main__":
    render_icons(Path(sys.argv[1]), Path(sys.argv[2]))
