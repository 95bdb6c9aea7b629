"""Loads the fields of the connection in use, once for each connection, and remembers the choice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from lead_desktop.core.columns import Column
from lead_desktop.core.connections import Connection
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME
from lead_desktop.jobs.describe import default_columns
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.fields.field_choice import FieldChoice
from lead_desktop.ui.tabs.fields.field_questions import FieldsKnown, KeepChoice, KeepSets, LoadChoice
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr

_PAUSE_MS = 500


class FieldSource(QObject):
    """Fields of one connection after the other.

    Args:
        desk: The window.
        screen: "fetch" or "search": each screen keeps its own choice.

    Attributes:
        choice: What is chosen of them.
    """

    def __init__(self, desk: WindowDesk, screen: str) -> None:
        super().__init__()
        self._desk, self._screen = desk, screen
        self._asker = Asker(desk, self)
        self.choice = FieldChoice(self)
        self._known: dict[str, tuple[Field, ...]] = {}
        self._chosen: dict[str, str] = {}
        self._shown = ""
        self._asked: set[str] = set()
        self.choice.edited.connect(self._save_soon)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._save)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The account's own fields; () until they were loaded."""
        return self._known.get(self._shown, ())

    def need(self) -> None:
        """The fields of the connection in use are wanted now."""
        connection = self._desk.connection
        if connection is None or not connection.url:
            return
        key = connection.connection_id
        if self._shown != key:
            self._keep()
            self._save()
            self._shown = key
            self._show(connection, self._known.get(key) or _guessed(connection))
        if key not in self._known and key not in self._asked:
            self._asked.add(key)
            self._asker.ask(
                LoadChoice(key, self._screen),
                lambda known: self._loaded(connection, known),
                lambda error: self._not_loaded(key, error),
            )

    def column(self, stored: Column) -> Column:
        """A stored column under the label and kind the account gives it."""
        return next((field.column() for field in self.fields if field.name == stored.key), stored)

    def _loaded(self, connection: Connection, known: FieldsKnown) -> None:
        key = connection.connection_id
        self._known[key] = known.fields
        self._asked.discard(key)
        if self._shown == key:
            self._keep()
        if known.chosen and not (self._shown == key and self._pause.isActive()):
            self._chosen[key] = ",".join(
                known.chosen
            )  # unless a person chose while the fields were on their way
        if self._shown == key:
            self.choice.sets = dict(known.sets)
            self._show(connection, known.fields)

    @Slot()
    def _save_soon(self) -> None:
        self._pause.start()

    @Slot()
    def _save(self) -> None:
        """Keep what a person chose, once it has settled; also when another connection is about to be shown."""
        waiting, key = self._pause.isActive() or self.sender() is self._pause, self._shown
        self._pause.stop()
        if waiting and key in self._known:
            chosen, sets = self.choice.chosen, tuple(self.choice.sets.items())
            self._asker.ask(KeepChoice(key, self._screen, chosen), _nothing, self._desk.show_error)
            self._asker.ask(KeepSets(key, sets), _nothing, self._desk.show_error)

    def _not_loaded(self, key: str, error: LeadDesktopError) -> None:
        self._asked.discard(key)
        if self._shown == key:
            self._desk.show_error(error, action=tr("Try again"), then=self.need)

    def _show(self, connection: Connection, fields: tuple[Field, ...]) -> None:
        self.choice.set_fields(
            connection.provider,
            fields,
            first=default_columns(connection.provider),
            own=self._chosen.get(connection.connection_id, ""),
        )

    def _keep(self) -> None:
        if self._shown and self._shown in self._known:
            self._chosen[self._shown] = ",".join(self.choice.chosen)


def _nothing(_value: object) -> None:
    """There is nothing to do with the answer."""


def _guessed(connection: Connection) -> tuple[Field, ...]:
    """The fields every account of the CRM has, until it was asked."""
    names = (name for name in default_columns(connection.provider) if name not in FULL_NAME.split("+"))
    known = tuple(Field(name, name) for name in names)
    return known and (*(Field(part, part) for part in FULL_NAME.split("+")), *known)
