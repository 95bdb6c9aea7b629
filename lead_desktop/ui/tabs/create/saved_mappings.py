"""Mappings saved under a name, beside the one in use; decided without a widget."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.mapping import SheetMapping
from lead_desktop.jobs.named_mappings import (
    DeleteMapping,
    ExportMapping,
    ImportMapping,
    LaidMapping,
    ListMappings,
    RenameMapping,
    SaveMapping,
    UseMapping,
)
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import tr


class SavedMappings(QObject):
    """What is saved for the CRM of the sheet.

    Attributes:
        names: In alphabetical order.

    Signals:
        changed: Names, or the mapping in use, are others.
        told: Title and sentence about what was done.
    """

    changed = Signal()
    told = Signal(str, str)

    def __init__(self, desk: WindowDesk, sheet: SheetModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._sheet = desk, sheet
        self._asker = Asker(desk, self)
        self._as_saved: SheetMapping | None = None
        self.names: tuple[str, ...] = ()

    @property
    def current(self) -> str:
        """Name of the mapping in use, or ""."""
        mapping = self._sheet.mapping
        return mapping.name if mapping is not None and mapping.name in self.names else ""

    @property
    def edited(self) -> bool:
        """The mapping in use is not any more what was saved."""
        mapping, saved = self._sheet.mapping, self._as_saved
        if mapping is None or saved is None or saved.name != mapping.name:
            return False
        return _essence(mapping) != _essence(saved)

    def list(self) -> None:
        """Read the names anew."""
        if (provider := self._provider()) is not None:
            self._asker.ask(ListMappings(provider), self._listed, self._desk.show_error)

    def save(self, name: str) -> None:
        """Save the mapping in use under a name."""
        provider, mapping = self._provider(), self._sheet.mapping
        if provider is None or mapping is None:
            return
        named = replace(mapping, name=name)

        def saved(_done: object) -> None:
            self._as_saved = named
            self._sheet.matching.renamed(name)
            self.told.emit(
                tr("Mapping saved"),
                tr(
                    "Columns with these headings are matched by “{mapping}” when you choose it.", mapping=name
                ),
            )
            self.list()

        self._asker.ask(SaveMapping(provider, named), saved, self._desk.show_error)

    def use(self, name: str) -> None:
        """Lay a saved mapping on the sheet."""
        matching = self._sheet.matching

        def laid(found: LaidMapping) -> None:
            if found.mapping.name == name and matching.job_id == job_id:
                self._as_saved = found.mapping
                matching.use(found)
                self.changed.emit()

        job_id = matching.job_id
        question = UseMapping(job_id, name, matching.fields, others=matching.typed)
        self._asker.ask(question, laid, self._desk.show_error)

    def rename(self, name: str) -> None:
        """Give the mapping in use another name."""
        provider, current = self._provider(), self.current
        if provider is None or not current:
            return

        def renamed(_done: object) -> None:
            if self._as_saved is not None and self._as_saved.name == current:
                self._as_saved = replace(self._as_saved, name=name)
            self._sheet.matching.renamed(name)
            self.list()

        self._asker.ask(RenameMapping(provider, current, name), renamed, self._desk.show_error)

    def delete(self) -> None:
        """Forget the saved mapping; the sheet keeps what it has."""
        provider, current = self._provider(), self.current
        if provider is not None and current:

            def deleted(_done: object) -> None:
                self._as_saved = None
                self._sheet.matching.renamed("")
                self.told.emit(
                    tr("Mapping deleted"),
                    tr("“{mapping}” is gone. The columns stay matched as they are.", mapping=current),
                )
                self.list()

            self._asker.ask(DeleteMapping(provider, current), deleted, self._desk.show_error)

    def export(self, path: str) -> None:
        """Write the saved mapping to a file."""
        provider, current = self._provider(), self.current
        if provider is not None and current:

            def exported(_done: object) -> None:
                sentence = tr("“{mapping}” can be imported in another Lead Desktop.", mapping=current)
                self.told.emit(tr("Mapping exported"), sentence)

            self._asker.ask(ExportMapping(provider, current, path), exported, self._desk.show_error)

    def bring_in(self, path: str) -> None:
        """Read a mapping from a file, and lay it on the sheet."""

        def imported(name: str) -> None:
            self.told.emit(tr("Mapping imported"), tr("It is saved as “{mapping}”.", mapping=name))
            self.list()
            self.use(name)

        if (provider := self._provider()) is not None:
            self._asker.ask(ImportMapping(provider, path), imported, self._desk.show_error)

    def _provider(self) -> ProviderId | None:
        return self._sheet.connection.provider if self._sheet.connection else None

    def _listed(self, names: tuple[str, ...]) -> None:
        self.names = names
        self.changed.emit()


def _essence(mapping: SheetMapping) -> object:
    """What counts as an edit; why a column is mapped as it is does not."""
    columns = [(one.field, one.treatment, one.steps) for one in mapping.columns]
    return columns, mapping.fixed
