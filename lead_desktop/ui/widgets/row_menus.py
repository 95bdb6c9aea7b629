"""The menus of a heading, of a cell, and of all columns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from lead_desktop.store.rowstore import ColumnFilter, ColumnTest
from lead_desktop.ui.models.filter_words import BLANK
from lead_desktop.ui.models.row_query import SortClick
from lead_desktop.ui.translation import tr

if TYPE_CHECKING:
    from lead_desktop.ui.widgets.data_table import Index
    from lead_desktop.ui.widgets.row_table import RowTable

_SHOWN_TEXT = 24


def heading_menu(table: RowTable, section: int) -> QMenu:
    """Everything a heading does with the pointer, and what it cannot."""
    column, query = table.rows.columns[section], table.query
    menu = _menu(table, tr("Column {column}", column=column.label))
    if column.sort is not None:
        keys = dict(query.sort)
        _add(menu, tr("Sort ascending"), partial(table.sort_by, section, descending=False))
        _add(menu, tr("Sort descending"), partial(table.sort_by, section, descending=True))
        if any(key != column.sort for key in keys):
            _add(menu, tr("Then ascending"), partial(table.sort_by, section, SortClick.ADD, descending=False))
            _add(menu, tr("Then descending"), partial(table.sort_by, section, SortClick.ADD, descending=True))
        if column.sort in keys:
            _add(menu, tr("Do not sort by it"), partial(table.sort_by, section, SortClick.REMOVE))
    if column.where is not None:
        menu.addSeparator()
        _add(menu, tr("Filter this column…"), partial(table.open_filter, section))
        if query.filter_of(column.where) is not None:
            _add(menu, tr("Clear this filter"), partial(table.clear_filter, section))
    menu.addSeparator()
    shown = table.shown_sections()
    place = shown.index(section) if section in shown else -1
    hide = _add(menu, tr("Hide this column"), partial(table.set_shown, section, shown=False))
    hide.setEnabled(len(shown) > 1)
    _add(menu, tr("Move towards the start"), partial(table.move_column, section, -1)).setEnabled(place > 0)
    forward = _add(menu, tr("Move towards the end"), partial(table.move_column, section, 1))
    forward.setEnabled(0 <= place < len(shown) - 1)
    _add(menu, tr("As wide as its words"), partial(table.fit_to_words, section))
    _add(menu, tr("Freeze up to here"), partial(table.freeze_to, section)).setEnabled(place < len(shown) - 1)
    if table.is_frozen:
        _add(menu, tr("Freeze no column"), partial(table.freeze_to, -1))
    menu.addSeparator()
    _list_columns(menu.addMenu(tr("Columns")), table)
    return menu


def columns_menu(table: RowTable) -> QMenu:
    """Which columns are shown, and the way back."""
    menu = _menu(table, tr("Columns"))
    _list_columns(menu, table)
    return menu


def _list_columns(menu: QMenu, table: RowTable) -> None:
    header = table.horizontalHeader()
    shown = table.shown_sections()
    for section in sorted(range(len(table.rows.columns)), key=header.visualIndex):
        visible = section in shown
        action = _add(menu, _plain(table.rows.columns[section].label), partial(_toggle, table, section))
        action.setCheckable(True)
        action.setChecked(visible)
        action.setEnabled(len(shown) > 1 or not visible)
    menu.addSeparator()
    if table.is_frozen:
        _add(menu, tr("Freeze no column"), partial(table.freeze_to, -1))
    _add(menu, tr("Columns as they were at first"), table.reset_columns)


def cell_menu(table: RowTable, index: Index) -> QMenu:
    """Copy in every form, and filter by what the cell says."""
    column = table.rows.columns[index.column()]
    menu = _menu(table, tr("Rows"))
    shown = table.visible_columns()
    copy = _add(menu, tr("Copy rows with headings"), table.copy_rows)
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    _add(menu, tr("Copy rows without headings"), partial(table.copy_columns, shown, headings=False))
    _add(
        menu,
        tr("Copy {column} of these rows", column=_plain(column.label)),
        partial(table.copy_columns, (column,), headings=False),
    )
    _add(menu, tr("Copy this cell"), partial(table.copy_cell, index.row(), index.column()))
    ids = _add(menu, tr("Copy lead ids"), table.copy_ids)
    ids.setShortcut("Ctrl+Shift+C")
    for action in (copy, ids):
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the table
    text = table.stored_text(index.row(), index.column())
    if column.where is not None and text is not None:
        menu.addSeparator()
        says = column.own_text if column.data >= 0 else column.text
        said = says(table.rows.record_at(index.row())) or tr(BLANK)
        words = said if len(said) <= _SHOWN_TEXT else f"{said[:_SHOWN_TEXT]}…"
        wanted = ColumnFilter(column.where, ColumnTest.ONE_OF, (text,))
        _add(
            menu, tr("Only rows with “{value}” here", value=_plain(words)), partial(table.set_filter, wanted)
        )
        _add(menu, tr("Filter this column…"), partial(table.open_filter, index.column()))
    record = table.rows.record_at(index.row())
    made = [make(record) for make in table.row_actions] if record is not None else []
    if any(made):
        menu.addSeparator()
    for extra in filter(None, made):
        _add(menu, *extra)
    return menu


def _toggle(table: RowTable, section: int) -> None:
    table.set_shown(section, shown=table.isColumnHidden(section))


def _menu(table: RowTable, name: str) -> QMenu:
    menu = QMenu(table)
    menu.setAccessibleName(name)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, words: str, then: Callable[[], object]) -> QAction:
    action = QAction(words, menu)
    action.triggered.connect(lambda _checked=False: then())
    menu.addAction(action)
    return action


def _plain(words: str) -> str:
    """A menu takes one & for the sign of a key."""
    return words.replace("&", "&&")
