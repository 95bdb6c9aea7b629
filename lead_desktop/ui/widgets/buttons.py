"""Painted buttons: filled (one per screen), plain, quiet, link, and icon alone."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, mixed
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.shown_keys import shown_keys
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon, draw_words

_SPARE = 2  # rounding of the words' width
_GAP = 8
_ICON = 16
_ONWARDS = {"arrow-right": "arrow-left"}


class ButtonKind(StrEnum):
    """How loud a button is."""

    FILLED = "filled"  # the screen's one action
    PLAIN = "plain"
    QUIET = "quiet"  # no edge until the pointer is there
    LINK = "link"


class Button(FocusRing, QPushButton):
    """A button with an optional icon before (or after) its words.

    `height` is 32, 28 in toolbars, 24 in rows; `light` words are a size smaller.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        height: int = 32,
        icon_after: bool = False,
        light: bool = False,
    ) -> None:
        super().__init__(text)
        self._theme, self._icon_name, self._kind, self._icon_after = theme, icon, kind, icon_after
        self._padding = 14 if height >= 32 else 10  # noqa: PLR2004 - the height of a full control
        self._light = light
        self._hover = Fade(self, theme.motion)
        self._role = self._role_of(kind, height)
        self.setFont(theme.font(self._role))
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if kind is ButtonKind.LINK else Qt.CursorShape.ArrowCursor
        )
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        theme.changed.connect(self.update)

    @property
    def kind(self) -> ButtonKind:
        """How loud it is now."""
        return self._kind

    def set_kind(self, kind: ButtonKind) -> None:
        """Make it louder or quieter."""
        self._kind = kind
        self._role = self._role_of(kind, self.height())
        self.setFont(self._theme.font(self._role))
        self.updateGeometry()
        self.update()

    def _role_of(self, kind: ButtonKind, height: int) -> FontRole:
        if kind is ButtonKind.FILLED:
            return FontRole.BOLD
        if height < 28:  # noqa: PLR2004 - lower than a toolbar control
            return FontRole.HEADING
        return FontRole.HEADING if self._light else FontRole.STRONG

    def set_text(self, text: str) -> None:
        """Other words, on the button and for screen readers."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)

    def set_icon(self, icon: str) -> None:
        """Another icon, "" for none."""
        if icon != self._icon_name:
            self._icon_name = icon
            self.updateGeometry()
            self.update()

    def icon_shown(self) -> str:
        """The icon as drawn: an arrow onwards points the way the window is read."""
        return _ONWARDS.get(self._icon_name, self._icon_name) if self.isRightToLeft() else self._icon_name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on, as Space does; held down it presses once."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def setEnabled(self, enabled: bool) -> None:  # noqa: FBT001 - Qt's signature
        """A button that is switched off under the keyboard leaves it to the screen, not to the next in line."""
        if not enabled and self.hasFocus():
            self._leave_focus()
        super().setEnabled(enabled)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """The same for a button that goes away."""
        if not visible and self.hasFocus():
            self._leave_focus()
        super().setVisible(visible)

    def _leave_focus(self) -> None:
        keeper = self.parentWidget()
        while keeper is not None and keeper.focusPolicy() is Qt.FocusPolicy.NoFocus:
            keeper = keeper.parentWidget()
        if keeper is not None:
            keeper.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Wide enough for icon, words and padding."""
        wide = self.fontMetrics().horizontalAdvance(self.text())
        if self._icon_name:
            wide += _ICON + (_GAP if self.text() else 0)
        padding = 0 if self._kind is ButtonKind.LINK else self._padding
        return QSize(wide + 2 * padding + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def shown_words(self) -> str:
        """The words as drawn: where a pane of fixed width leaves less room than they need, they end in an ellipsis."""
        short = self.sizeHint().width() - self.width()
        if short <= 0 or not self.text():
            return self.text()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self.text()) - short
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, room))

    def event(self, event: QEvent) -> bool:
        """Words that end in an ellipsis are read under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            cut = self.shown_words() != self.text()
            QToolTip.showText(event.globalPos(), plain_tip(self.text()) if cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, icon, words and focus ring."""
        with QPainter(self) as painter:
            fill, edge, ink = self._colours()
            if fill or edge:
                draw_box(painter, self.rect(), fill=fill, edge=edge)
            self._paint_content(painter, ink)
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect())
                if (
                    self._kind is ButtonKind.FILLED
                ):  # the ring has the colour of the fill: a bright one inside it
                    inner = self.rect().adjusted(2, 2, -2, -2)
                    draw_box(painter, inner, edge=self._theme.tokens.on_accent, radius=4, width=2)

    def _colours(self) -> tuple[str, str, str]:
        """Fill, edge and ink for what the pointer does to the button."""
        kind, tokens, down = self._kind, self._theme.tokens, self.isDown()
        over = self.underMouse() and self.isEnabled()
        level = self._hover.level(on=over)
        if not self.isEnabled():
            quiet = kind in {ButtonKind.QUIET, ButtonKind.LINK}
            return ("" if quiet else tokens.mute_tint), "", tokens.text3
        if kind is ButtonKind.FILLED:
            fill = tokens.accent_hover if down else mixed(tokens.accent, tokens.accent_hover, level)
            return fill, "", tokens.on_accent
        if kind is ButtonKind.LINK:
            return "", "", tokens.accent_text
        ground = "" if kind is ButtonKind.QUIET else tokens.raised
        fill = tokens.pressed if down else mixed(ground, tokens.hover, level)
        if kind is ButtonKind.QUIET:
            return fill, "", tokens.text if over and self.text() else tokens.text2
        return fill, tokens.line2, tokens.text

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        shown = self.shown_words()
        words = self.fontMetrics().horizontalAdvance(shown)
        gap = _GAP if self._icon_name and shown else 0
        whole = words + gap + (_ICON if self._icon_name else 0)
        area = QRect(0, 0, whole, self.height())
        area.moveCenter(self.rect().center())
        if self._kind is ButtonKind.LINK:
            area.moveLeft(self.width() - whole if self.isRightToLeft() else 0)
        mirrored = self.isRightToLeft() != self._icon_after
        icon = QRect(area.right() + 1 - _ICON if mirrored else area.left(), 0, _ICON, self.height())
        text = QRect(area.left() if mirrored else area.right() + 1 - words, 0, words, self.height())
        text.adjust(*((-_SPARE, 0, 0, 0) if self.isRightToLeft() else (0, 0, _SPARE, 0)))
        if self._icon_name:
            draw_icon(painter, self._theme, icon, self.icon_shown(), ink)
        painter.setFont(self.font())
        painter.setPen(QColor(ink))
        draw_words(painter, text, shown, right=self.isRightToLeft())


class IconButton(Button):
    """An icon alone; its name is said to screen readers and shown, with the shortcut, as tool tip."""

    def __init__(self, theme: Theme, icon: str, name: str, *, shortcut: str = "", size: int = 28) -> None:
        super().__init__(theme, "", icon=icon, kind=ButtonKind.QUIET, height=size)
        self.setFixedWidth(size)
        self.setAccessibleName(name)
        self.setToolTip(
            plain_tip(tr("{name} ({keys})", name=name, keys=shown_keys(shortcut)) if shortcut else name)
        )
        if shortcut:
            self.setShortcut(shortcut)
