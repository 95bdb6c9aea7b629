"""What the dialogs over one column of the checked rows share: which column, and in which rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from lead_desktop.jobs.replace_cells import ColumnCells
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label

_WIDTH = 480
_CHARACTERS = 28
_HINT_PX = 168  # beside the buttons; longer words take a second line


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A column that can be changed.

    Attributes:
        column: Index of the data column.
        label: Label of its field.
        options: Values its field takes; empty when it takes any.
        here: The cell under the cursor is in it.
        kept_label: What the step is kept under, where `label` is in the language of the window.
    """

    column: int
    label: str
    options: tuple[str, ...]
    here: bool
    kept_label: str = ""


@dataclass(frozen=True, slots=True)
class RowScope:
    """Rows that can be changed.

    Attributes:
        which: "marked", "shown", "problem" (with this one) or "all".
        rows: How many.
        row_ids: Which; None for all.
        kind: The kind of the problem they have, or "".
    """

    which: str
    rows: int
    row_ids: tuple[int, ...] | None = None
    kind: str = ""

    @property
    def words(self) -> str:
        """As the list shows it."""
        match self.which:
            case "all":
                return tr_n("All {n} row", "All {n} rows", self.rows)
            case "marked":
                return tr_n("{n} row marked", "{n} rows marked", self.rows)
            case "shown":
                return tr_n("{n} row shown", "{n} rows shown", self.rows)
            case _:
                return tr_n("{n} row with this problem", "{n} rows with this problem", self.rows)


class ColumnDialog(DialogFrame):
    """Which column, and in which rows.

    Attributes:
        card: Where it is said what would be done.
    """

    def __init__(
        self,
        desk: WindowDesk,
        title: str,
        columns: Sequence[ColumnChoice],
        scopes: Sequence[RowScope],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, desk.theme, title, width=_WIDTH)
        self._columns, self._scopes = tuple(columns), tuple(scopes)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.column = SelectBox(desk.theme, tr("Column"), edge="input")
        self.column.addItems([one.label for one in columns])
        self.column.setCurrentIndex(next((at for at, one in enumerate(columns) if one.here), 0))
        self.rows = SelectBox(desk.theme, tr("Rows"), edge="input")
        self.rows.addItems([one.words for one in scopes])
        card = QFrame()
        card.setProperty("card", "sunken")
        self.card = QVBoxLayout(card)
        self.card.setContentsMargins(12, 10, 12, 10)
        self.card.setSpacing(4)
        self.add_line(tr("Column"), self.column)
        self.body.addLayout(self._grid)
        self.body.addWidget(card)
        words = tr("One step, undone with Ctrl+Z")
        hint = Label(desk.theme, words, FontRole.HINT, "text2", wrap=True)
        one_line = desk.theme.metrics(FontRole.HINT).horizontalAdvance(words) + 2
        hint.setMinimumWidth(min(one_line, _HINT_PX))
        self.footer.addWidget(hint)
        self.add_button(tr("Cancel"), self.reject)

    def add_line(self, name: str, widget: QWidget) -> None:
        """A name and what belongs to it, below the others."""
        row = self._grid.rowCount()
        self._grid.addWidget(Label(self.theme, name, FontRole.BODY, "text2"), row, 0)
        self._grid.addWidget(widget, row, 1)

    @property
    def choice(self) -> ColumnChoice:
        """The column that is chosen."""
        return self._columns[self.column.currentIndex()]

    @property
    def scope(self) -> RowScope:
        """The rows that are chosen."""
        return self._scopes[self.rows.currentIndex()]

    @property
    def cells(self) -> ColumnCells:
        """What would be changed."""
        label = self.choice.kept_label or self.choice.label
        return ColumnCells(self.choice.column, label, self.scope.row_ids, self.scope.kind)


def short(text: str) -> str:
    """A text that fits beside another one; blank is said."""
    plain = " ".join(text.split())
    if not plain:
        return tr("blank")
    return plain if len(plain) <= _CHARACTERS else f"{plain[: _CHARACTERS - 1]}…"
