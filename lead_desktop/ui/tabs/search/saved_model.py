"""Saved and recent searches of the connection in use."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from lead_desktop.jobs.saved_searches import ListSearches, NamedSearch, RemoveSearch, SaveSearch, SearchesKept
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.translation import tr, tr_n
from lead_desktop.ui.words import listed


class SavedModel(QObject):
    """What can be had again, and putting it into the pane.

    Attributes:
        kept: Saved and recent searches; read when `look` is called.

    Signals:
        changed: They were read.
    """

    changed = Signal()

    def __init__(self, desk: WindowDesk, search: SearchModel) -> None:
        super().__init__(search)
        self._desk, self._search = desk, search
        self._asker = Asker(desk, self)
        self.kept = SearchesKept()
        desk.connection_changed.connect(self._forget)

    @property
    def names(self) -> tuple[str, ...]:
        """Names that are taken."""
        return tuple(one.name for one in self.kept.saved)

    def look(self) -> None:
        """Read them again; `changed` follows."""
        if self._desk.connection is not None:
            question = ListSearches(self._desk.connection.connection_id)
            self._asker.ask(question, self._came, self._desk.show_error)

    def save(self, name: str) -> None:
        """Keep the search in the pane."""
        connection = self._desk.connection
        if connection is not None:
            search = NamedSearch(name, self._search.written(), self._search.range)
            question = SaveSearch(connection.connection_id, search)
            self._asker.ask(
                question, lambda _done: self._kept(tr("“{name}” saved", name=name)), self._desk.show_error
            )

    def remove(self, name: str) -> None:
        """Forget a saved one."""
        if self._desk.connection is not None:
            question = RemoveSearch(self._desk.connection.connection_id, name)
            self._asker.ask(
                question, lambda _done: self._kept(tr("“{name}” removed", name=name)), self._desk.show_error
            )

    def use(self, one: NamedSearch) -> None:
        """Put a search into the pane; filters on fields the account does not have are named and left out."""
        lost = self._search.load(one.query, one.quick_range)
        if lost:
            self._desk.show(
                Message(
                    MessageKind.WARNING,
                    tr_n("{n} filter left out", "{n} filters left out", len(lost)),
                    tr(
                        "This account has no field {fields}. The saved search itself was not changed.",
                        fields=listed(lost),
                    ),
                )
            )
        else:
            self._desk.clear_message()

    def _kept(self, words: str) -> None:
        self._desk.said.emit(words)
        self.look()

    def _came(self, kept: SearchesKept) -> None:
        self.kept = kept
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._asker.forget()
        self.kept = SearchesKept()
