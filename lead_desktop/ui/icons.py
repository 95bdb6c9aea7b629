"""Phosphor icons tinted by the colour tokens, cached per name, colour and size."""

from __future__ import annotations

from pathlib import Path

import qtawesome
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QIcon, QPainterPath, QPixmap, QRawFont

_SCALE = 1.14  # qtawesome leaves an eighth of the square free


class IconBook:
    """Icons by Phosphor name ("check-circle") and colour ("#1A7442")."""

    def __init__(self) -> None:
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, colour: str) -> QIcon:
        """The icon in one colour, in every mode of a button."""
        key = (name, colour)
        found = self._icons.get(key)
        if found is None:
            options = {"color": colour, "color_disabled": colour, "scale_factor": _SCALE}
            found = qtawesome.icon(f"ph.{name}", **options)
            self._icons[key] = found
        return found

    def pixmap(self, name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a pixmap of `size_px` logical pixels for a screen of this pixel ratio."""
        key = (name, colour, size_px, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self.icon(name, colour).pixmap(
                QSize(size_px, size_px), ratio, QIcon.Mode.Normal, QIcon.State.Off
            )
            self._pixmaps[key] = found
        return found


def glyph_svg(name: str, colour: str, size_px: int = 16) -> str:
    """An icon as SVG text, for the places where only a style sheet can name a picture.

    Raises:
        KeyError: No such icon.
    """
    file = next((Path(qtawesome.__file__).parent / "fonts").glob("phosphor*.ttf"))
    raw = QRawFont(str(file), float(size_px), QFont.HintingPreference.PreferNoHinting)
    glyph = raw.glyphIndexesForString(qtawesome.charmap(f"ph.{name}"))[0]
    path = raw.pathForGlyph(glyph)
    box = path.boundingRect().center()
    path.translate(size_px / 2 - box.x(), size_px / 2 - box.y())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size_px}" height="{size_px}">'
        f'<path fill="{colour}" d="{_path_data(path)}"/></svg>'
    )


def _path_data(path: QPainterPath) -> str:
    parts: list[str] = []
    kinds = QPainterPath.ElementType
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        kind = element.type
        head = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}.get(kind, "")
        parts.append(f"{head}{element.x:.3f} {element.y:.3f}")
    return " ".join(parts)
