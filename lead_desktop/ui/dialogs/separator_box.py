"""Where a value is divided: the separator, and which of the parts is taken."""

from __future__ import annotations

from lead_desktop.core.mapping import PART_AFTER, PART_BEFORE, PART_LAST
from lead_desktop.ui.tabs.create.treatment_words import SEPARATORS
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.mirroring import align_leading

_SEPARATOR_PX = 128
_MOST_PARTS = 6
_PARTS = (
    (PART_BEFORE, mark("what is before the first")),
    (PART_AFTER, mark("what is after the first")),
    (PART_LAST, mark("what is after the last")),
)


class SeparatorBox(SelectBox):
    """The usual separators by name; any other can be typed."""

    def __init__(self, theme: Theme, separator: str) -> None:
        super().__init__(theme, tr("Separator"), edge="input")
        self.setEditable(True)
        self.setInsertPolicy(SelectBox.InsertPolicy.NoInsert)
        self.setFixedWidth(_SEPARATOR_PX)
        for data, words in SEPARATORS.items():
            self.addItem(tr(words), data)
        known = SEPARATORS.get(separator)
        self.setEditText(tr(known) if known else separator)
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(tr("Separator"))
            align_leading(line)

    def separator(self) -> str:
        """The separator whose name this is, or the text as it was typed."""
        names = {tr(words): data for data, words in SEPARATORS.items()}
        return names.get(self.currentText(), self.currentText())


def part_choices() -> list[tuple[str, str]]:
    """Each part as a step names it, and in words."""
    numbered = ((str(one), tr("part {number}, divided by", number=one)) for one in range(1, _MOST_PARTS + 1))
    return [*((which, tr(words)) for which, words in _PARTS), *numbered]
