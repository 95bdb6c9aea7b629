"""One lead in full, beside the table: its fields with their nesting, or the raw JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.motion import Veil
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.chips import ChipSpec, StateChips
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.mirroring import OwnDirection, margins

DRAWER_PX = 352
_LABEL_PX = 128
_TITLE_PX = DRAWER_PX - 25 - 5 * 30  # beside the margins and five buttons
Fields = Sequence[tuple[str, object]]


class Drawer(QWidget):
    """A side panel with the lead under the keyboard.

    Signals:
        closed: The person closed it.
        moved: -1 or 1, to the row before or after.
        told: What was copied, in words.
        page_wanted: The lead's own page is to be opened in the browser.
    """

    closed = Signal()
    moved = Signal(int)
    told = Signal(str)
    page_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fields: Fields = ()
        self._raw = ""
        fill(self, "surface")
        self.setFixedWidth(DRAWER_PX)
        self.setAccessibleName(tr("Lead"))
        self._title = Label(theme, "", FontRole.BODY, "text2")
        self._name = Label(theme, "", FontRole.TITLE)
        self._under = Label(theme, "", FontRole.BODY, "text2")
        self._note = Label(theme, "", FontRole.HINT, "text3")
        self._chips = StateChips(theme, tr("How the lead is shown"))
        self._chips.chosen.connect(self._switch)
        self._page = IconButton(theme, "arrow-square-out", tr("Open in browser"))
        self._page.clicked.connect(self.page_wanted)
        self._page.hide()
        self._tree = self._make_tree()
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(theme.font(FontRole.MONO))
        self._text.setAccessibleName(tr("Lead as JSON"))
        self._text.setStyleSheet("QPlainTextEdit { border: none; border-radius: 0; }")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._inset(self._tree))
        self._pages.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(1, 0, 0, 0))
        column.setSpacing(0)
        column.addLayout(self._make_bar())
        column.addWidget(hairline())
        column.addLayout(self._make_head())
        column.addWidget(hairline())
        column.addWidget(self._pages, 1)
        theme.changed.connect(self._fill_tree)
        self._veil = Veil(self, theme.motion)

    def show_lead(self, title: str, name: str, under: str, fields: Fields, raw: str, note: str = "") -> None:
        """Show a lead.

        Args:
            title: Small words at the top ("Lead 0b7e2d").
            name: The person.
            under: The line under the name (company).
            fields: Pairs of label and JSON value; nested values may be folded.
            raw: The lead as JSON text.
            note: Small words beside the chips ("read 14:31:52").
        """
        metrics = self._title.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, _TITLE_PX)
        self._title.setText(shown.replace("……", "…"))  # an id may be cut where its own middle is left out
        self._title.setToolTip(plain_tip(title))
        self._name.setText(name or title)
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self._note.setText(note)
        self._fields, self._raw = tuple(fields), raw
        listed = ChipSpec("", tr("Fields"), count=len(self._fields))
        self._chips.set_chips((listed, ChipSpec("raw", tr("Raw JSON"))))
        self._text.setPlainText(_pretty(raw))
        self._fill_tree()

    def offer_page(self, *, offered: bool) -> None:
        """The lead has a page that can be opened in the browser."""
        self._page.setVisible(offered)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Its content fades in; the table has its final width at once."""
        if visible and self.isHidden():
            self._veil.begin(self._theme.tokens.surface)
        super().setVisible(visible)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and the hairline towards the table."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._theme.tokens.surface))
            x = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(x, 0, 1, self.height(), QColor(self._theme.tokens.line))

    def _make_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(margins(16, 10, 8, 10))
        bar.setSpacing(2)
        bar.addWidget(self._title, 1)
        for icon, name, act in (
            ("caret-up", tr("Row before"), self._before),
            ("caret-down", tr("Row after"), self._after),
            ("copy", tr("Copy as JSON"), self._copy),
            ("x", tr("Close"), self.closed.emit),
        ):
            button = IconButton(self._theme, icon, name)
            button.clicked.connect(act)
            bar.addWidget(button)
        bar.insertWidget(bar.count() - 2, self._page)
        return bar

    def _make_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(2)
        head.addWidget(self._name)
        head.addWidget(self._under)
        line = QHBoxLayout()
        line.setContentsMargins(0, 6, 0, 0)
        line.addWidget(self._chips, 1)
        line.addWidget(self._note)
        head.addLayout(line)
        return head

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setAccessibleName(tr("Fields of the lead"))
        tree.setFont(self._theme.font(FontRole.BODY))
        tree.setIndentation(16)
        tree.setUniformRowHeights(True)
        tree.setWordWrap(False)
        tree.setItemDelegate(OwnDirection(tree))
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        tree.setColumnWidth(0, _LABEL_PX + 16)
        return tree

    @staticmethod
    def _inset(tree: QTreeWidget) -> QWidget:
        """Air above the first field and beside long values."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(0, 6, 10, 0))
        column.addWidget(tree)
        return page

    def _fill_tree(self) -> None:
        self._tree.clear()
        for label, value in self._fields:
            self._tree.addTopLevelItem(self._item(label, value))
        self._tree.expandToDepth(1)

    def _item(self, label: str, value: object) -> QTreeWidgetItem:
        tokens = self._theme.tokens
        children: list[tuple[str, object]] = []
        words, mono, quiet = "", False, False
        if isinstance(value, dict):
            children, words, mono = [(str(k), v) for k, v in value.items()], f"{{{len(value)}}}", True
        elif isinstance(value, list):
            children, words, mono = [(str(i + 1), v) for i, v in enumerate(value)], f"[{len(value)}]", True
        elif value is None or value == "":
            words, quiet = tr("empty"), True
        else:
            words = {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
        item = QTreeWidgetItem([label, words])
        item.setFont(0, self._theme.font(FontRole.HINT))
        item.setForeground(0, QColor(tokens.text2))
        item.setForeground(1, QColor(tokens.text3 if quiet or mono else tokens.text))
        item.setFont(1, self._theme.font(FontRole.MONO if mono else FontRole.BODY))
        item.setToolTip(1, plain_tip(words))
        for child_label, child in children:
            item.addChild(self._item(child_label, child))
        return item

    def _switch(self, key: str) -> None:
        self._pages.setCurrentIndex(1 if key == "raw" else 0)

    def _before(self) -> None:
        self.moved.emit(-1)

    def _after(self) -> None:
        self.moved.emit(1)

    def _copy(self) -> None:
        QApplication.clipboard().setText(_pretty(self._raw))
        self.told.emit(tr("Lead copied as JSON"))


def _pretty(raw: str) -> str:
    try:
        return json.dumps(json.loads(raw), indent=2, ensure_ascii=False)
    except ValueError:
        return raw
