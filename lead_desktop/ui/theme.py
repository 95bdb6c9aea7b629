"""The look of the window in one object that is handed down: colours, type, icons, spinner."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from lead_desktop.ui.fonts import FontRole, load_fonts, make_font
from lead_desktop.ui.icons import IconBook, glyph_svg
from lead_desktop.ui.motion import Motion
from lead_desktop.ui.spin_clock import SpinClock
from lead_desktop.ui.style_sheet import GLYPHS, MIRRORED, style_sheet
from lead_desktop.ui.tokens import DARK, LIGHT, Tokens


class Scheme(StrEnum):
    """Which colours; the values are stored in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Colours, type, icons and the spinner's angle.

    Attributes:
        tokens: The colours in force.
        spin: The one spinner angle.
        motion: The clock of all fades.
        keyboard_leads: The person goes from control to control by keyboard; focus rings show.

    Signals:
        changed: Colours changed; whoever holds an icon fetches it again.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        cache: Path,
        *,
        scheme: Scheme = Scheme.SYSTEM,
        reduce_motion: bool = False,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._app = app
        self._cache = cache
        self._scheme = scheme
        self._icons = IconBook()
        self._fonts: dict[tuple[FontRole, bool], QFont] = {}
        self._metrics: dict[tuple[FontRole, bool], QFontMetrics] = {}
        self.keyboard_leads = False
        self.spin = SpinClock(self, still=reduce_motion)
        self.motion = Motion(self, now, still=reduce_motion)
        self.tokens: Tokens = self._wanted()
        load_fonts()
        if app.style().objectName().casefold() != "fusion":
            app.setStyle("Fusion")
        app.setFont(self.font(FontRole.BODY))
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the person chose."""
        return self._scheme

    @property
    def reduce_motion(self) -> bool:
        """No fades, a still arc."""
        return self.motion.still

    def set_reduce_motion(self, *, reduce: bool) -> None:
        """Less motion, or all of it; takes effect at once."""
        self.motion.still = reduce
        self.spin.set_still(still=reduce)

    def set_scheme(self, scheme: Scheme) -> None:
        """Light, dark or as the system; takes effect at once."""
        self._scheme = scheme
        self._system_changed()

    def font(self, role: FontRole, *, tabular: bool = False) -> QFont:
        """The font of a role, `tabular` where digits stand in columns or tick; never to be changed."""
        found = self._fonts.get((role, tabular))
        if found is None:
            found = self._fonts[role, tabular] = make_font(role, tabular=tabular)
        return found

    def metrics(self, role: FontRole, *, tabular: bool = False) -> QFontMetrics:
        """Widths of a role's font."""
        found = self._metrics.get((role, tabular))
        if found is None:
            found = self._metrics[role, tabular] = QFontMetrics(self.font(role, tabular=tabular))
        return found

    def icon(self, name: str, colour: str) -> QIcon:
        """A Phosphor icon ("check-circle") in a colour ("#1A7442")."""
        return self._icons.icon(name, colour)

    def pixmap(self, name: str, colour: str, size_px: int = 16, ratio: float = 1.0) -> QPixmap:
        """The same as a pixmap of `size_px` logical pixels."""
        return self._icons.pixmap(name, colour, size_px, ratio)

    def _wanted(self) -> Tokens:
        if self._scheme is Scheme.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._scheme is Scheme.DARK
        return DARK if dark else LIGHT

    @Slot()
    def _system_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self.tokens:
            self.tokens = wanted
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self.tokens))
        sheet = style_sheet(self.tokens, self._glyph_files())
        if sheet != self._app.styleSheet():  # Qt styles every widget of the process anew
            self._app.setStyleSheet(sheet)

    def _glyph_files(self) -> dict[str, str]:
        """Style sheet pictures, written once per colour into the cache folder."""
        self._cache.mkdir(parents=True, exist_ok=True, mode=0o700)
        files: dict[str, str] = {}
        mirrored = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for key, (icon, token, size_px) in GLYPHS.items():
            text = glyph_svg(
                MIRRORED.get(icon, icon) if mirrored else icon, getattr(self.tokens, token), size_px
            )
            digest = hashlib.sha256(text.encode()).hexdigest()[:12]
            path = self._cache / f"{key}-{digest}.svg"
            if not path.exists():
                with open(path, "w", encoding="utf-8", opener=_private) as file:
                    file.write(text)
            files[key] = path.as_posix()
        return files


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def palette_of(tokens: Tokens) -> QPalette:
    """The same colours for whatever Fusion draws without the style sheet."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, tokens.chrome),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.sunken),
        (roles.Text, tokens.text),
        (roles.Button, tokens.raised),
        (roles.ButtonText, tokens.text),
        (roles.BrightText, tokens.on_accent),
        (roles.ToolTipBase, tokens.raised),
        (roles.ToolTipText, tokens.text),
        (roles.PlaceholderText, tokens.text3),
        (roles.Highlight, tokens.accent),
        (roles.HighlightedText, tokens.on_accent),
        (roles.Link, tokens.accent_text),
        (roles.LinkVisited, tokens.accent_text),
        (roles.Mid, tokens.line2),
        (roles.Midlight, tokens.line),
        (roles.Light, tokens.raised),
        (roles.Dark, tokens.control),
        (roles.Shadow, tokens.control),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text3))
    return palette
