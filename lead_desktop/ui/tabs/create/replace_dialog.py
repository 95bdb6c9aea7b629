"""Replace a text in a column of the checked rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from lead_desktop.jobs.replace_cells import Matches, Replacement
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.column_dialog import ColumnChoice, ColumnDialog, RowScope, short
from lead_desktop.ui.tabs.create.fix_model import FixModel
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label

_PAUSE_MS = 150


class ReplaceDialog(ColumnDialog):
    """Find a text in a column and put another in its place; the number of cells is said before.

    Signals:
        chosen: ColumnCells and Replacement.
    """

    chosen = Signal(object, object)

    def __init__(
        self,
        desk: WindowDesk,
        fixes: FixModel,
        columns: Sequence[ColumnChoice],
        scopes: Sequence[RowScope],
        parent: QWidget,
    ) -> None:
        super().__init__(desk, tr("Replace in a column"), columns, scopes, parent)
        self.setObjectName("createReplaceDialog")
        theme, self._fixes = desk.theme, fixes
        self.wanted = TextField(theme, tr("Find"))
        self.wanted.setObjectName("createReplaceFind")
        self.put = TextField(theme, tr("Replace with"))
        self.put.setObjectName("createReplacePut")
        self.case, self.whole = QCheckBox(tr("Match case")), QCheckBox(tr("Whole cell"))
        self.whole.setToolTip(tr("The cell says nothing else. Leave “Find” empty to find blank cells."))
        checks = QWidget()
        line = QHBoxLayout(checks)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.case)
        line.addWidget(self.whole)
        line.addStretch(1)
        self.add_line(tr("Find"), self.wanted)
        self.add_line(tr("Replace with"), self.put)
        self.add_line("", checks)
        self.add_line(tr("In", "before a number of rows"), self.rows)
        self._count = Label(theme, "", FontRole.STRONG)
        self._samples = tuple(Label(theme, "", FontRole.HINT, "text2") for _ in range(3))
        for label in (self._count, *self._samples):
            self.card.addWidget(label)
        self.go = self.add_button(tr("Replace"), self._go, kind=ButtonKind.FILLED)
        self.go.setObjectName("createReplaceGo")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        for changed in (
            self.wanted.textChanged,
            self.put.textChanged,
            self.case.toggled,
            self.whole.toggled,
            self.column.currentIndexChanged,
            self.rows.currentIndexChanged,
        ):
            changed.connect(self._changed)
        for field in (self.wanted, self.put):
            field.returnPressed.connect(self._go)
        fixes.matched.connect(self._matched)
        self._changed()
        self.wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def replacement(self) -> Replacement:
        """What would be done."""
        return Replacement(
            self.wanted.text(),
            self.put.text(),
            match_case=self.case.isChecked(),
            whole_cell=self.whole.isChecked(),
        )

    @property
    def words(self) -> str:
        """What the card says, for tests and screen readers."""
        return " ".join(label.text() for label in (self._count, *self._samples) if label.text())

    @Slot()
    def _changed(self) -> None:
        self.go.setEnabled(False)
        if self.wanted.text() or self.whole.isChecked():
            self._pause.start()
        else:
            self._pause.stop()
            self._say(tr("Type what is to be found."), ())

    @Slot()
    def _ask(self) -> None:
        self._fixes.count(self.cells, self.replacement)

    @Slot(object)
    def _matched(self, matches: Matches) -> None:
        if self._pause.isActive() or not (self.wanted.text() or self.whole.isChecked()):
            return  # an answer to a question of before
        self.go.setEnabled(matches.cells > 0)
        count = matches.cells
        self.go.set_text(
            tr_n("Replace in {n} cell", "Replace in {n} cells", count) if count else tr("Replace")
        )
        words = (
            tr_n("{n} cell will change.", "{n} cells will change.", count)
            if count
            else tr("No cell will change.")
        )
        self._say(words, matches.samples)

    def _say(self, words: str, samples: Sequence[tuple[int, str, str]]) -> None:
        self._count.setText(words)
        shown = [
            tr("Row {row}: {before} → {after}", row=line, before=short(before), after=short(after))
            for line, before, after in samples
        ]
        for label, text in zip(self._samples, (*shown, "", "", ""), strict=False):
            label.setText(text)

    def _go(self) -> None:
        if self.go.isEnabled():
            self.accept()
            self.chosen.emit(self.cells, self.replacement)
