"""The ways in which every screen is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from lead_desktop.ui.theme import Scheme


@dataclass(frozen=True, slots=True)
class Look:
    """One way.

    Attributes:
        name: On the command line, and of the folder of its pictures.
        scheme: Colours.
        language: Of the window, as the settings keep it.
        scale: Device pixels of a logical one; fixed before there is a QApplication.
        size: Of the window, in logical pixels.
    """

    name: str
    scheme: Scheme = Scheme.LIGHT
    language: str = "en"
    scale: int = 1
    size: QSize = QSize(1440, 900)  # noqa: RUF009 - nobody changes it


LOOKS = (
    Look("light"),
    Look("dark", Scheme.DARK),
    Look("arabic", language="ar"),
    Look("200-percent", scale=2, size=QSize(960, 600)),
)
