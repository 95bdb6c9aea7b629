"""Search: what to look for on the left, the leads in the middle, one of them in the drawer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from lead_desktop.core.columns import Column
from lead_desktop.core.errors import StoreError
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.core.progress import JobProgress, PartProgress
from lead_desktop.core.rows import Row
from lead_desktop.jobs.search_leads import stored_parts
from lead_desktop.store.rowstore import RowReader
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.models.table_columns import CellStyle, Columns, RowColumn, data_column
from lead_desktop.ui.tabs.results.pane_words import PaneWords
from lead_desktop.ui.tabs.results.result_pane import ResultPane
from lead_desktop.ui.tabs.search.lead_panel import show_row
from lead_desktop.ui.tabs.search.request_pane import RequestPane
from lead_desktop.ui.tabs.search.saved_model import SavedModel
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.tabs.search.window_bar import WindowBar
from lead_desktop.ui.translation import mark, told
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.labels import fill, hairline

_NARROW_PX = 1100
_PERSON = frozenset({"name", "contactName", FULL_NAME})
_WORDS = PaneWords(
    key="search",
    table=mark("Leads found"),
    filter=mark("Filter loaded rows"),
    with_states=False,
    icon="magnifying-glass",
    title=mark("Leads appear here"),
    words=mark("Write a search on the left. Leads are read, never changed."),
    nothing=(mark("No lead matches"), mark("Take a filter away, or choose other days. Nothing was changed.")),
)


class SearchTab(QWidget):
    """The screen."""

    def __init__(self, desk: WindowDesk) -> None:
        super().__init__()
        self._desk = desk
        self.model = SearchModel(desk)
        fill(self, "surface")
        self._parts: tuple[PartProgress, ...] = ()
        self.request = RequestPane(desk.theme, self.model, SavedModel(desk, self.model))
        self.results = ResultPane(desk, self.model.job, _WORDS, self._columns)
        self.windows = WindowBar(desk)
        self.results.above.addWidget(self.windows)
        self.drawer = Drawer(desk.theme)
        self.drawer.setObjectName("searchDrawer")
        self.drawer.hide()
        self._refusal = EmptyState(desk.theme, "magnifying-glass", "", "")
        self._lay_out()
        self._wire()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """The fields are asked for when the screen is first seen; arrow keys walk on along the tabs."""
        super().showEvent(event)
        self._need_fields()
        if not event.spontaneous() and not isinstance(QApplication.focusWidget(), QTabBar):
            self.focus_main()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the drawer takes the place of the left pane."""
        super().resizeEvent(event)
        self._make_room()

    def focus_main(self) -> None:
        """Ctrl+L."""
        pane = self.request
        wanted = (pane.text, pane.dates.first, pane.filters.add, pane.fields.sets)
        first = next((one for one in wanted if one.isVisibleTo(self)), pane.run)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.results.focus_filter()

    def run_main(self) -> None:
        """Ctrl+Enter."""
        self.model.run()

    def save(self) -> None:
        """Ctrl+S."""
        if self.model.refusal is None:
            self.request.saved.ask_name()

    def export(self) -> None:
        """Ctrl+E."""
        self.results.export()

    def pause_or_resume(self) -> None:
        """Ctrl+P."""
        self.model.job.pause_or_resume()

    def escape(self) -> bool:
        """Esc closes the drawer."""
        was_open = self.drawer.isVisible()
        if was_open:
            self._close_drawer()
        return was_open

    def open_job(self, job_id: str) -> None:
        """Show a search of the history."""
        self.model.job.show_job(job_id)

    def close_rows(self) -> None:
        """The window closes."""
        self.results.table.close_rows()

    def _lay_out(self) -> None:
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.request)
        line.addWidget(hairline(vertical=True))
        line.addWidget(self.results, 1)
        line.addWidget(self.drawer)
        self._pages = QStackedWidget()
        self._pages.addWidget(both)
        self._pages.addWidget(self._refusal)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _wire(self) -> None:
        job, table = self.model.job, self.results.table
        self.model.changed.connect(self._show)
        self.model.source.choice.changed.connect(self.results.rebuild_columns)
        job.opened.connect(self._opened)
        job.progressed.connect(self._progressed)
        job.changed.connect(self._show_windows)
        self._desk.connection_changed.connect(self._need_fields)
        self.windows.wanted.connect(self._reread)
        table.opened.connect(self._opened_row)
        table.clicked.connect(self._clicked)
        table.current_changed.connect(self._current_changed)
        self.drawer.closed.connect(self._close_drawer)
        self.drawer.moved.connect(self._walk)
        self.drawer.told.connect(self._desk.said)
        self.drawer.page_wanted.connect(self._open_page)
        self.request.preview.told.connect(self._desk.said)

    @Slot()
    def _need_fields(self) -> None:
        if self.isVisible() and self.model.searches:
            self.model.source.need()

    @Slot()
    def _show(self) -> None:
        refusal = self.model.refusal
        page = 0 if refusal is None else 1
        if page != self._pages.currentIndex():
            self._pages.setCurrentIndex(page)
            if not page and self.isVisible():
                self.focus_main()
        if refusal is not None:
            self._refusal.set_words("magnifying-glass", *refusal)

    @Slot()
    def _opened(self) -> None:
        self._close_drawer()
        try:
            with RowReader(self.model.job.path) as reader:
                self._parts = stored_parts(reader)
        except StoreError as error:
            self._desk.show_error(error)
        self._show_windows()
        if self.model.order is not None:
            self.results.mark_order(self.model.order.field, descending=self.model.order.descending)

    @Slot(object)
    def _progressed(self, progress: JobProgress) -> None:
        if progress.parts:
            self._parts = progress.parts

    @Slot()
    def _show_windows(self) -> None:
        days = self.model.capabilities.days_per_part if self.model.capabilities else None
        self.windows.show_parts(self._parts, days, busy=self.model.job.busy)

    @Slot(int)
    def _reread(self, part: int) -> None:
        if part:
            self.model.reread(part)
        else:
            self.model.job.retry()

    @Slot(object)
    def _opened_row(self, row: Row) -> None:
        """Space and Enter open the drawer, and Space closes it; a double click leaves it open."""
        by_mouse = QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton
        if self.drawer.isVisible() and not by_mouse:
            self._close_drawer()
        else:
            self._show_row(row)

    @Slot()
    def _clicked(self) -> None:
        row = self.results.table.current_record()
        if row is not None:
            self._show_row(row)

    @Slot(object)
    def _current_changed(self, row: Row | None) -> None:
        if row is not None and self.drawer.isVisible():
            self._show_row(row)

    def _show_row(self, row: Row) -> None:
        try:
            show_row(self._desk, self.model.job, self.drawer, row, self.model.source.choice.fields)
        except StoreError as error:
            self._desk.show_error(error)
            return
        self.drawer.offer_page(offered=bool(self.results.open_lead.page(row)))
        self.drawer.show()
        self._make_room()

    @Slot()
    def _close_drawer(self) -> None:
        self.drawer.hide()
        self._make_room()

    @Slot()
    def _open_page(self) -> None:
        row = self.results.table.current_record()
        if row is not None:
            self.results.open_lead.open(row)

    @Slot(int)
    def _walk(self, step: int) -> None:
        table = self.results.table
        place = table.currentIndex().row() + step
        if 0 <= place < table.rows.rowCount():
            table.selectRow(place)

    def _make_room(self) -> None:
        folded = self.width() < _NARROW_PX and self.drawer.isVisibleTo(self)
        if folded and self.request.isVisible():
            self.results.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.request.setVisible(not folded)

    def _columns(self, stored: Sequence[Column]) -> Columns:
        zone = self._desk.zone
        shown = self.model.shown_columns(stored)
        columns = (data_column(place, column, zone=zone) for place, column in shown)
        return tuple(_person(one) if one.key in _PERSON else one for one in columns)


def _person(column: RowColumn) -> RowColumn:
    """The name of the lead, bold; the full name is ours, made of its parts, and has our words."""
    label = told(column.label) if column.key == FULL_NAME else column.label
    return replace(column, label=label, style=CellStyle.NAME)
