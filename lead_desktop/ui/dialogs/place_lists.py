"""Lists of countries and time zones that are searched while typing."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QWidget

from lead_desktop.core.connection_options import listed_time_zones
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.inputs import SelectBox, find_while_typing
from lead_desktop.ui.widgets.labels import restyle
from lead_desktop.ui.widgets.mirroring import align_leading

_COUNTRY_LETTERS = 2


class SearchedList(SelectBox):
    """Choose by typing any part of an item; other words stay as they were typed.

    Signals:
        typed: The value of the item whose words these are, or the words themselves.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme, name: str, items: Iterable[tuple[str, str]], placeholder: str) -> None:
        super().__init__(theme, name, edge="input")
        for words, value in items:
            self.addItem(words, value)
        find_while_typing(self)
        self.setCurrentIndex(-1)
        if (line := self.lineEdit()) is not None:
            line.setPlaceholderText(placeholder)
            line.setAccessibleName(name)
            align_leading(line)
        self.editTextChanged.connect(self._typed)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes to mend something."""
        return self

    @property
    def value(self) -> str:
        """The value of the item whose words these are, or the words themselves."""
        return self._value_of(self.currentText().strip())

    def show_value(self, value: str) -> None:
        """The item of a value; a value that is not listed stands there as it is."""
        place = self.findData(value) if value else -1
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(value)
        if (line := self.lineEdit()) is not None:
            line.setCursorPosition(0)

    def set_placeholder(self, words: str) -> None:
        """What an empty field means."""
        if (line := self.lineEdit()) is not None:
            line.setPlaceholderText(words)

    def set_problem(self, sentence: str) -> None:
        """Mark it as wrong and say why; "" when it is right again."""
        self.setProperty("problem", "true" if sentence else "false")
        self.setToolTip(plain_tip(sentence))
        if (line := self.lineEdit()) is not None:
            line.setAccessibleDescription(sentence)
        restyle(self)

    @Slot(str)
    def _typed(self, words: str) -> None:
        self.typed.emit(self._value_of(words.strip()))

    def _value_of(self, words: str) -> str:
        """The words in any case, and a country without its letters, name the item too."""
        wanted = words.casefold()
        for place in range(self.count() if wanted else 0):
            listed = self.itemText(place).casefold()
            if wanted == listed or listed.startswith(f"{wanted} ("):
                return str(self.itemData(place))
        return words


def country_list(theme: Theme) -> SearchedList:
    """All countries, "India (IN)"."""
    return SearchedList(
        theme, tr("Country of phones"), countries(), tr("Not set. Phones need their country code")
    )


def time_zone_list(theme: Theme) -> SearchedList:
    """The IANA list."""
    return SearchedList(theme, tr("Time zone"), ((name, name) for name in listed_time_zones()), "")


def countries() -> tuple[tuple[str, str], ...]:
    """Names with letters, and letters alone; sorted by name."""
    named = {
        QLocale.territoryToCode(territory): QLocale.territoryToString(territory)
        for territory in QLocale.Country
    }
    pairs = ((f"{name} ({code})", code) for code, name in named.items() if _is_country(code))
    return tuple(sorted(pairs))


def country_name(code: str) -> str:
    """What people call the country, or the letters when nobody knows it."""
    territory = QLocale.codeToTerritory(code)
    if territory in {QLocale.Country.AnyCountry, QLocale.Country.World}:
        return code
    return QLocale.territoryToString(territory)


def _is_country(code: str) -> bool:
    return len(code) == _COUNTRY_LETTERS and code.isalpha() and code not in {"ZZ", "EU", "UN", "EZ", "QO"}
