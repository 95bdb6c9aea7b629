"""Give many rows of a column one value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.column_dialog import ColumnChoice, ColumnDialog, RowScope, short
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import counted

_LINES = 2  # of what would be done, so that nothing moves while typing
_NAMED = 3  # values of a list that are named before anything is typed


class SetDialog(ColumnDialog):
    """One value for many rows; an empty one clears them.

    Signals:
        chosen: ColumnCells and the text.
    """

    chosen = Signal(object, str)

    def __init__(
        self, desk: WindowDesk, columns: Sequence[ColumnChoice], scopes: Sequence[RowScope], parent: QWidget
    ) -> None:
        super().__init__(desk, "Set a value in a column", columns, scopes, parent)
        self.setObjectName("createSetDialog")
        self.text = TextField(desk.theme, "Value")
        self.text.setObjectName("createSetValue")
        self.add_line("Value", self.text)
        self.add_line("In", self.rows)
        self._words = Label(desk.theme, "", FontRole.BODY, wrap=True)
        self._words.setMinimumHeight(_LINES * desk.theme.metrics(FontRole.BODY).lineSpacing())
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.card.addWidget(self._words)
        self.go = self.add_button("Set", self._go, kind=ButtonKind.FILLED)
        self.go.setObjectName("createSetGo")
        self.text.textChanged.connect(self._changed)
        self.text.returnPressed.connect(self._go)
        self.rows.currentIndexChanged.connect(self._changed)
        self.column.currentIndexChanged.connect(self._column_changed)
        self._column_changed()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _column_changed(self) -> None:
        """A list has values to choose from; the cell still takes any."""
        options = self.choice.options
        some = ", ".join(options[:_NAMED])
        self.text.setPlaceholderText(f"One of {len(options)}: {some}, …" if len(options) > _NAMED else some)
        if options:
            known = QCompleter(list(options), self.text)
            known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            known.setFilterMode(Qt.MatchFlag.MatchContains)
            if (popup := known.popup()) is not None:
                popup.setProperty("found", "true")
            self.text.setCompleter(known)
        else:
            self.text.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none, its stub does not say so
        self._changed()

    @Slot()
    def _changed(self) -> None:
        text, rows = self.text.text(), self.scope.rows
        self.go.set_text(f"{'Set' if text else 'Clear'} {counted(rows, 'cell')}")
        said = f"{self.choice.label} of {counted(rows, 'row')} becomes"
        self._words.setText(f"{said} “{short(text)}”.{self._unlisted(text)}" if text else f"{said} blank.")

    def _unlisted(self, text: str) -> str:
        """A warning when the list of the field has no such value."""
        known = {option.casefold() for option in self.choice.options}
        return f" {self.choice.label} has no such value." if known and text.casefold() not in known else ""

    def _go(self) -> None:
        self.accept()
        self.chosen.emit(self.cells, self.text.text())
