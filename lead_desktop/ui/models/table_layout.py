"""How a person arranged the columns of a table; kept from one day to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_WIDEST_PX = 4000


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Columns by key. A column that is not named stands where its table puts it.

    Attributes:
        order: Keys in the order on screen, hidden ones too; empty for the table's own order.
        hidden: Keys of columns that are not shown.
        widths: Pairs of key and width in px, for columns sized by hand.
        frozen: Key of the last column that stays while the others scroll sideways, or "".
    """

    order: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    frozen: str = ""

    def to_json(self) -> dict[str, Any]:
        """As JSON; `from_json` reads it again."""
        return {
            "order": list(self.order),
            "hidden": list(self.hidden),
            "widths": dict(self.widths),
            "frozen": self.frozen,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> TableLayout:
        """What was kept; parts that make no sense are left out."""
        widths = kept.get("widths")
        frozen = kept.get("frozen")
        return cls(
            _texts(kept.get("order")),
            _texts(kept.get("hidden")),
            tuple(
                (key, width)
                for key, width in (widths.items() if isinstance(widths, dict) else ())
                if type(width) is int and 0 < width <= _WIDEST_PX
            ),
            frozen if isinstance(frozen, str) else "",
        )

    def places(self, keys: Sequence[str]) -> list[int]:
        """Sections in the order on screen: a column that is not named stays behind its left neighbour."""
        ranks = {key: rank for rank, key in enumerate(self.order)}
        placed = sorted((at for at, key in enumerate(keys) if key in ranks), key=lambda at: ranks[keys[at]])
        for at, key in enumerate(keys):
            if key not in ranks:
                placed.insert(placed.index(at - 1) + 1 if at else 0, at)
        return placed

    def shown(self, keys: Sequence[str]) -> list[bool]:
        """Which columns are shown; if the layout hid all of them, all are."""
        shown = [key not in self.hidden for key in keys]
        return shown if any(shown) else [True] * len(keys)


def _texts(value: object) -> tuple[str, ...]:
    return (
        tuple(dict.fromkeys(one for one in value if isinstance(one, str))) if isinstance(value, list) else ()
    )
