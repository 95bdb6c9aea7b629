"""The receipt of a job as an equation: rows in = the sum of the states."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.receipts import JobKind, Receipt
from lead_desktop.core.rows import FETCH_STATES, RowState
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.states import StateLook, row_look
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import bare, mark, told, tr, tr_n
from lead_desktop.ui.widgets.labels import Label, hairline
from lead_desktop.ui.widgets.segmented_bar import SegmentedBar, segments_of
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, listed, number

_ROWS_IN = {
    JobKind.FETCH: mark("Lines in"),
    JobKind.SEARCH: mark("Leads read"),
    JobKind.UPLOAD: mark("Rows in"),
}
_CLOSES = mark("Every row is accounted for.")
_WORDS = {RowState.WAITING: mark("Waiting, never sent")}
_ALWAYS = {
    JobKind.UPLOAD: (RowState.CREATED,),
    JobKind.FETCH: (RowState.FOUND,),
    JobKind.SEARCH: (RowState.FOUND,),
}
_UPLOAD = (
    RowState.CREATED,
    RowState.DUPLICATE,
    RowState.FAILED,
    RowState.SKIPPED,
    RowState.UNKNOWN,
    RowState.NOT_SENT,
)
_FIGURES = 3  # column of the numbers
Terms = tuple[tuple[str, StateLook, int], ...]


def receipt_terms(receipt: Receipt) -> Terms:
    """Word, look and number of each state, in the order of the job's work."""
    order = _UPLOAD if receipt.kind is JobKind.UPLOAD else FETCH_STATES
    found = dict(receipt.counts)
    states = [state for state in RowState if state in found or state in _ALWAYS[receipt.kind]]
    states.sort(key=lambda state: _rank(order, state))
    return tuple((_word(state), row_look(state), found.get(state, 0)) for state in states)


def _word(state: RowState) -> str:
    return tr(_WORDS[state]) if state in _WORDS else row_look(state).word


def closing_sentence(receipt: Receipt) -> str:
    """That the receipt closes, or by how much it does not."""
    if receipt.closes:
        return tr(_CLOSES)
    if (gap := receipt.difference) > 0:
        return tr_n(
            "The sum does not close: {n} row not accounted for.",
            "The sum does not close: {n} rows not accounted for.",
            gap,
        )
    return tr_n(
        "The sum does not close: {n} row too many.", "The sum does not close: {n} rows too many.", -gap
    )


def work_sentence(receipt: Receipt, sent_again: int | None = None) -> str:
    """Like "249 calls, 2 pauses, nothing sent twice".

    Args:
        receipt: What became of every row.
        sent_again: Rows that more than one call carried, as the journal counts them; None when nobody asked it.
    """
    parts = [counted(receipt.calls, "call")]
    if receipt.waits:
        parts.append(counted(receipt.waits, "pause"))
    if receipt.kind is JobKind.UPLOAD and receipt.closes and sent_again == 0:
        parts.append(tr("nothing sent twice"))
    return listed(parts)


def receipt_text(receipt: Receipt, sent_again: int | None = None) -> str:
    """The receipt as plain lines, for the clipboard; see `work_sentence`."""
    lines = [tr("{name}: {count}", name=tr(_ROWS_IN[receipt.kind]), count=receipt.rows_in)]
    lines.extend(tr("{name}: {count}", name=word, count=count) for word, _, count in receipt_terms(receipt))
    lines.extend((closing_sentence(receipt), work_sentence(receipt, sent_again)))
    if receipt.note:
        lines.append(told(receipt.note))
    return bare("\n".join(lines) + "\n")


class ReceiptCard(QFrame):
    """The wide form: figures in a line, bar, closing sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("card", "true")
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(8)
        self._figures.setVerticalSpacing(4)
        self._shown: list[QWidget] = []
        self._bar = SegmentedBar(theme, 8, 4)
        self._mark = Mark(theme, "check-circle", "ok")
        self._sentence = Label(theme)
        self._work = Label(theme, "", FontRole.HINT, "text2")
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for widget in (self._mark, self._sentence):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self._work)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(18)
        column.addLayout(self._figures)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def show_receipt(self, receipt: Receipt, sent_again: int | None = None) -> None:
        """Show the sum; see `work_sentence`."""
        for widget in self._shown:
            self._figures.removeWidget(widget)
            widget.hide()  # a spinner among them lets the beat rest
            widget.deleteLater()
        self._shown.clear()
        self._term(0, "", number(receipt.rows_in), tr(_ROWS_IN[receipt.kind]), None)
        for place, (word, look, count) in enumerate(receipt_terms(receipt)):
            self._term(place + 1, "+" if place else "=", number(count), word, look)
        self._bar.set_segments(segments_of(receipt.counts), receipt.rows_in)
        self._mark.set_icon(
            "check-circle" if receipt.closes else "x-circle", "ok" if receipt.closes else "bad"
        )
        self._sentence.setText(closing_sentence(receipt))
        self._sentence.set_tone("text2" if receipt.closes else "bad")
        self._work.setText(work_sentence(receipt, sent_again))
        self.setAccessibleName(receipt_text(receipt, sent_again).strip())

    def _term(self, place: int, sign: str, figure: str, word: str, look: StateLook | None) -> None:
        column = place * 2
        if sign:
            self._add(Label(self._theme, sign, FontRole.SIGN, "text2"), 0, column - 1)
        self._add(Label(self._theme, figure, FontRole.FIGURE), 0, column)
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        if look is not None:
            inner.addWidget(Mark(self._theme, look.icon, look.mark))
        inner.addWidget(Label(self._theme, word, FontRole.BODY, "text2"))
        inner.addStretch(1)
        self._add(line, 1, column)
        self._figures.setColumnStretch(column, 1)

    def _add(self, widget: QWidget, row: int, column: int) -> None:
        self._figures.addWidget(widget, row, column)
        self._shown.append(widget)


class ReceiptList(QFrame):
    """The upright form, for a side panel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._box = QFrame()
        self._box.setProperty("card", "true")
        self._lines = QGridLayout(self._box)
        self._lines.setContentsMargins(16, 10, 16, 10)
        self._lines.setHorizontalSpacing(10)
        self._lines.setVerticalSpacing(10)
        self._lines.setColumnStretch(2, 1)
        self._shown: list[QWidget] = []
        self._mark = Mark(theme, "check-circle", "ok", line=FontRole.BODY)
        self._sentence = Label(theme, wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._box)
        column.addLayout(foot)

    def show_receipt(self, receipt: Receipt) -> None:
        """Show the sum."""
        for widget in self._shown:
            self._lines.removeWidget(widget)
            widget.hide()  # a spinner among them lets the beat rest
            widget.deleteLater()
        self._shown.clear()
        self._line(0, "", "rows", "text2", tr(_ROWS_IN[receipt.kind]), receipt.rows_in)
        rule = hairline()
        self._lines.addWidget(rule, 1, 0, 1, 4)
        self._shown.append(rule)
        for place, (word, look, count) in enumerate(receipt_terms(receipt)):
            self._line(place + 2, "+" if place else "=", look.icon, look.mark, word, count)
        self._mark.set_icon(
            "check-circle" if receipt.closes else "x-circle", "ok" if receipt.closes else "bad"
        )
        self._sentence.setText(closing_sentence(receipt))
        self._sentence.set_tone("text2" if receipt.closes else "bad")
        self.setAccessibleName(receipt_text(receipt).strip())

    def _line(self, row: int, sign: str, icon: str, tone: str, word: str, count: int) -> None:
        role = FontRole.STRONG if sign else FontRole.BOLD
        widgets: tuple[QWidget, ...] = (
            Label(self._theme, sign, FontRole.MONO, "text2"),
            Mark(self._theme, icon, tone),
            Label(self._theme, word, role),
            Label(self._theme, number(count), FontRole.BOLD, tabular=True),
        )
        for column, widget in enumerate(widgets):
            side = Qt.AlignmentFlag.AlignTrailing if column == _FIGURES else Qt.AlignmentFlag.AlignLeading
            self._lines.addWidget(widget, row, column, side | Qt.AlignmentFlag.AlignVCenter)
            self._shown.append(widget)


def _rank(order: tuple[RowState, ...], state: RowState) -> tuple[int, int]:
    last = {RowState.WAITING: 2, RowState.SENDING: 1, RowState.FETCHING: 1}.get(state, 0)
    return last, order.index(state) if state in order else len(order)
