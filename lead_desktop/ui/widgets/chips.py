"""State chips: All, Found, … with counts; exactly one is on. Chips that do not fit go into "More"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from lead_desktop.core.rows import CHECK_STATES, FETCH_STATES, UPLOAD_STATES, RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Fade, mixed
from lead_desktop.ui.states import ARC, row_look
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.focus_ring import FocusRing
from lead_desktop.ui.widgets.mirroring import open_under
from lead_desktop.ui.widgets.painting import draw_box, draw_focus, draw_icon, draw_words
from lead_desktop.ui.words import number

_HEIGHT = 28
_PADDING = 10
_GAP = 6
_SPACE = 6
_ICON = 16


@dataclass(frozen=True, slots=True)
class ChipSpec:
    """One chip.

    Attributes:
        key: What `chosen` says, "" for All.
        label: Its word.
        icon: Phosphor name, ARC for the spinner, None for no icon.
        tone: Token of the icon's colour.
        count: Number behind the word, None for none.
    """

    key: str
    label: str
    icon: str | None = None
    tone: str = "text2"
    count: int | None = None


def state_chips(
    counts: Sequence[tuple[RowState, int]], *, keep: Sequence[RowState] = ()
) -> tuple[ChipSpec, ...]:
    """All and one chip per state that has rows (or is in `keep`), in the order of the job's work."""
    found = dict(counts)
    specs = [ChipSpec("", tr("All"), count=sum(found.values()))]
    for state in _order(frozenset(found) | frozenset(keep)):
        look = row_look(state)
        if found.get(state) or state in keep:
            specs.append(ChipSpec(state.value, look.word, look.icon, look.mark, found.get(state, 0)))
    return tuple(specs)


def _order(states: frozenset[RowState]) -> tuple[RowState, ...]:
    """Fetching, checking and uploading name their states in an order of their own."""
    if states & {RowState.SENDING, RowState.CREATED, RowState.UNKNOWN, RowState.SKIPPED, RowState.NOT_SENT}:
        return UPLOAD_STATES
    return CHECK_STATES if states & frozenset(CHECK_STATES) else FETCH_STATES


class Chip(FocusRing, QAbstractButton):
    """One chip: icon, word, count."""

    def __init__(self, theme: Theme, spec: ChipSpec) -> None:
        super().__init__()
        self._theme, self.spec = theme, spec
        self._hover = Fade(self, theme.motion)
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.set_spec(spec)

    def set_spec(self, spec: ChipSpec) -> None:
        """Another count (or word)."""
        self.spec = spec
        count = "" if spec.count is None else f" {number(spec.count)}"
        self.setAccessibleName(f"{spec.label}{count}")
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, word and count."""
        width = 2 * _PADDING + self._theme.metrics(FontRole.STRONG).horizontalAdvance(self.spec.label)
        if self.spec.icon is not None:
            width += _ICON + _GAP
        if self.spec.count is not None:
            figures = self._theme.metrics(FontRole.STRONG, tabular=True)
            width += _GAP + figures.horizontalAdvance(number(self.spec.count))
        return QSize(width, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        tokens, on = self._theme.tokens, self.isChecked()
        over = self._hover.level(on=self.underMouse())
        fill = tokens.accent_tint if on else mixed(tokens.raised, tokens.hover, over)
        with QPainter(self) as painter:
            draw_box(painter, self.rect(), fill=fill, edge=tokens.accent_line if on else tokens.line2)
            painter.setFont(self._theme.font(FontRole.STRONG))
            left = _PADDING
            if self.spec.icon is not None:
                colour = getattr(tokens, self.spec.tone)
                draw_icon(painter, self._theme, self._mirrored(left, _ICON), self.spec.icon, colour)
                left += _ICON + _GAP
            metrics = self._theme.metrics(FontRole.STRONG)
            width = metrics.horizontalAdvance(self.spec.label)
            painter.setPen(QColor(tokens.accent_text if on else tokens.text))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
            draw_words(painter, self._mirrored(left, width + 2), self.spec.label, right=self.isRightToLeft())
            if self.spec.count is not None:
                text = number(self.spec.count)
                painter.setPen(QColor(tokens.accent_text if on else tokens.text3))
                painter.setFont(self._theme.font(FontRole.STRONG, tabular=True))
                figures = self._theme.metrics(FontRole.STRONG, tabular=True)
                box = self._mirrored(left + width + _GAP, figures.horizontalAdvance(text) + 2)
                painter.drawText(box, flags, text)
            if self.shows_ring():
                draw_focus(painter, self._theme, self.rect())

    def _mirrored(self, left: int, width: int) -> QRect:
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRect(left, 0, width, self.height())


class StateChips(QWidget):
    """A row of chips of which one is on.

    Signals:
        chosen: Key of the chip that is on, "" for All.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._chips: list[Chip] = []
        self._current = ""
        self._more = Chip(theme, ChipSpec("more", tr("More"), "caret-down"))
        self._more.setCheckable(False)
        self._more.setParent(self)
        self._more.clicked.connect(self._open_more)
        self._more.hide()
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name or tr("States"))
        theme.spin.turned.connect(self._turned)

    @property
    def current(self) -> str:
        """Key of the chip that is on."""
        return self._current

    def set_chips(self, specs: Sequence[ChipSpec]) -> None:
        """Show these; the one that is on stays on while it is there."""
        while len(self._chips) > len(specs):
            self._chips.pop().deleteLater()
        for position, spec in enumerate(specs):
            if position < len(self._chips):
                self._chips[position].set_spec(spec)
            else:
                chip = Chip(self._theme, spec)
                chip.setParent(self)
                chip.clicked.connect(self._clicked)
                self._chips.append(chip)
        if self._current not in {spec.key for spec in specs}:
            self.choose("")
        self._mark()
        self._arrange()

    def set_counts(self, counts: Sequence[tuple[RowState, int]], *, keep: Sequence[RowState] = ()) -> None:
        """Show All and one chip per state that has rows."""
        self.set_chips(state_chips(counts, keep=keep))

    def choose(self, key: str) -> None:
        """Turn a chip on, as a click does."""
        if key != self._current:
            self._current = key
            self.chosen.emit(key)
        self._mark()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move what does not fit into "More"."""
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        """As wide as all chips."""
        return QSize(sum(chip.sizeHint().width() + _SPACE for chip in self._chips), _HEIGHT)

    def _clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.choose(chip.spec.key)

    def _mark(self) -> None:
        for chip in self._chips:
            chip.setChecked(chip.spec.key == self._current)

    def _arrange(self) -> None:
        widths = [chip.sizeHint().width() for chip in self._chips]
        room = self.width()
        if sum(widths) + _SPACE * len(widths) > room + _SPACE:
            room -= self._more.sizeHint().width() + _SPACE
        left = 0
        folded = False
        for chip, width in zip(self._chips, widths, strict=True):
            fits = not folded and left + width <= room
            folded = not fits
            chip.setVisible(fits)
            if fits:
                self._place(chip, left, width)
                left += width + _SPACE
        self._more.setVisible(folded)
        if folded:
            hidden = {chip.spec.key for chip in self._chips if chip.isHidden()}
            word = next((c.spec.label for c in self._chips if c.spec.key == self._current), "")
            word = word if self._current in hidden else tr("More")
            self._more.set_spec(ChipSpec("more", word, "caret-down"))
            self._place(self._more, left, self._more.sizeHint().width())

    def _place(self, chip: Chip, left: int, width: int) -> None:
        chip.setGeometry(self.width() - left - width if self.isRightToLeft() else left, 0, width, _HEIGHT)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._chips:
            if chip.isHidden():
                count = "" if chip.spec.count is None else f"  {number(chip.spec.count)}"
                action = QAction(chip.spec.label + count, menu)
                action.setData(chip.spec.key)
                if chip.spec.icon and chip.spec.icon != ARC:
                    colour = getattr(self._theme.tokens, chip.spec.tone)
                    action.setIcon(self._theme.icon(chip.spec.icon, colour))
                menu.addAction(action)
        menu.triggered.connect(self._more_chosen)
        open_under(menu, self._more)

    def _more_chosen(self, action: QAction) -> None:
        self.choose(str(action.data()))

    def _turned(self) -> None:
        for chip in self._chips:
            if chip.spec.icon == ARC and chip.isVisible():
                chip.update()
