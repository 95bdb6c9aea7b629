"""Fetch by IDs: what to fetch on the left, what came on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.core.columns import Column
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.models.table_columns import (
    Columns,
    RowColumn,
    data_column,
    line_column,
    pasted_column,
    state_column,
)
from lead_desktop.ui.tabs.fetch.back_button import BackButton
from lead_desktop.ui.tabs.fetch.lockstep import Lockstep
from lead_desktop.ui.tabs.fetch.request_pane import RequestPane
from lead_desktop.ui.tabs.fetch.type_filter import TypeFilter
from lead_desktop.ui.tabs.fetch.view_model import FetchModel
from lead_desktop.ui.tabs.results.pane_words import PaneWords
from lead_desktop.ui.tabs.results.result_pane import ResultPane
from lead_desktop.ui.translation import mark, told
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.labels import fill, hairline

_WORDS = PaneWords(
    key="fetch",
    table=mark("Fetched leads"),
    filter=mark("Filter rows"),
    with_states=True,
    icon="list-numbers",
    title=mark("One row for each pasted line"),
    words=mark("Paste ids on the left. Each line comes back in its place."),
    nothing=(mark("No line to show"), mark("Paste ids on the left, one a line.")),
)


class FetchTab(QWidget):
    """The screen."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self.model = FetchModel(desk)
        fill(self, "surface")
        self.request = RequestPane(desk.theme, self.model)
        self.results = ResultPane(desk, self.model.job, _WORDS, self._columns)
        self.back = BackButton(desk, self.model)
        self.results.strip.buttons.insertWidget(0, self.back)
        self._lockstep = Lockstep(self.request.box, self.results.table)
        self._type = TypeFilter(desk, self.model, self.request.type, self.results.table)
        self._refusal = EmptyState(desk.theme, "list-numbers", "", "")
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.request)
        line.addWidget(hairline(vertical=True))
        line.addWidget(self.results, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(both)
        self._pages.addWidget(self._refusal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._refusal.acted.connect(self._go_to_search)
        self.model.changed.connect(self._show)
        self.model.job.opened.connect(self._opened)
        self.model.source.choice.changed.connect(self.results.rebuild_columns)
        desk.connection_changed.connect(self._need_fields)
        desk.lines_wanted.connect(self._put_lines)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """The fields are asked for when the screen is first seen."""
        super().showEvent(event)
        self._need_fields()
        if not event.spontaneous():
            self.request.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_main(self) -> None:
        """Ctrl+L."""
        self.request.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.results.focus_filter()

    def run_main(self) -> None:
        """Ctrl+Enter."""
        self.request.start()

    def export(self) -> None:
        """Ctrl+E."""
        self.results.export()

    def pause_or_resume(self) -> None:
        """Ctrl+P."""
        self.model.job.pause_or_resume()

    def open_file(self) -> None:
        """Ctrl+O."""
        if self.model.words is not None:
            self.request.open_file()

    def open_job(self, job_id: str) -> None:
        """Show a fetch of the history."""
        self.model.job.show_job(job_id)

    def close_rows(self) -> None:
        """The window closes."""
        self.results.table.close_rows()
        self.request.box.close_scan()

    @Slot()
    def _need_fields(self) -> None:
        if self.isVisible() and self.model.words is not None:
            self.model.source.need()

    @Slot()
    def _show(self) -> None:
        refusal = self.model.refusal
        shows_job = self.model.job.record is not None
        page = 0 if refusal is None or (shows_job and not refusal.action) else 1
        if page != self._pages.currentIndex():
            self._pages.setCurrentIndex(page)
            if not page and self.isVisible():
                self.focus_main()
        if refusal is not None:
            self._refusal.set_words("list-numbers", refusal.title, refusal.words, refusal.action)

    @Slot()
    def _opened(self) -> None:
        self._lockstep.on = self.model.job.preparing is False and self.model.job.running

    @Slot(object)
    def _put_lines(self, lines: tuple[str, ...]) -> None:
        self.request.put_lines(lines)
        self._desk.tab_wanted.emit("fetch", "")

    @Slot()
    def _go_to_search(self) -> None:
        self._desk.tab_wanted.emit("search", "")

    def _columns(self, stored: Sequence[Column]) -> Columns:
        zone = self._desk.zone
        named = ((place, self.model.source.column(column)) for place, column in enumerate(stored) if place)
        data = (_named(data_column(place, column, zone=zone)) for place, column in named)
        return (line_column(), state_column(), pasted_column(), *data)


def _named(column: RowColumn) -> RowColumn:
    """As the account calls it; the full name is ours, made of its parts."""
    return replace(column, label=told(column.label)) if column.key == FULL_NAME else column
