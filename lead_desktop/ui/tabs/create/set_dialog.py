"""Give many rows of a column one value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QWidget

from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.column_dialog import ColumnChoice, ColumnDialog, RowScope, short
from lead_desktop.ui.tabs.create.listing import by_commas
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.inputs import TextField
from lead_desktop.ui.widgets.labels import Label

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
        super().__init__(desk, tr("Set a value in a column"), columns, scopes, parent)
        self.setObjectName("createSetDialog")
        self.text = TextField(desk.theme, tr("Value"))
        self.text.setObjectName("createSetValue")
        self.add_line(tr("Value"), self.text)
        self.add_line(tr("In", "before a number of rows"), self.rows)
        self._words = Label(desk.theme, "", FontRole.BODY, wrap=True)
        self._words.setMinimumHeight(_LINES * desk.theme.metrics(FontRole.BODY).lineSpacing())
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.card.addWidget(self._words)
        self.go = self.add_button(tr("Set", "give cells a value"), self._go, kind=ButtonKind.FILLED)
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
        some = by_commas(options[:_NAMED])
        if (n := len(options)) > _NAMED:
            some = tr_n("One of {n}: {values}, …", "One of {n}: {values}, …", n, values=some)
        self.text.setPlaceholderText(some)
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
        self.go.set_text(
            tr_n("Set {n} cell", "Set {n} cells", rows)
            if text
            else tr_n("Clear {n} cell", "Clear {n} cells", rows)
        )
        self._words.setText(self._said(text, rows))

    def _said(self, text: str, rows: int) -> str:
        """What would be done, with a warning."""
        field = self.choice.label
        if not text:
            return tr_n(
                "{field} of {n} row becomes blank.", "{field} of {n} rows becomes blank.", rows, field=field
            )
        becomes = tr_n(
            "{field} of {n} row becomes “{value}”.",
            "{field} of {n} rows becomes “{value}”.",
            rows,
            field=field,
            value=short(text),
        )
        warning = self._unlisted(text)
        return f"{becomes} {warning}" if warning else becomes

    def _unlisted(self, text: str) -> str:
        """A warning when the list of the field has no such value."""
        known = {option.casefold() for option in self.choice.options}
        if not known or text.casefold() in known:
            return ""
        return tr("{field} has no such value.", field=self.choice.label)

    def _go(self) -> None:
        self.accept()
        self.chosen.emit(self.cells, self.text.text())
