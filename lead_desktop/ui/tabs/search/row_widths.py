"""How the room of a filter row is shared, whatever the language: pure."""

from __future__ import annotations

from dataclasses import dataclass

ROOM_PX = 324  # of the pane, without the cross and the gaps
_FIELD_PX, _OPERATOR_PX = 96, 96
_SEARCHED_PX, _NARROW_PX = 124, 94  # accounts' own labels are longer, and found by typing


@dataclass(frozen=True, slots=True)
class Needs:
    """What the words of a row need, in px.

    Attributes:
        field: The field's label.
        operator: How it compares.
        value: The value.
    """

    field: int
    operator: int
    value: int


def shared(needs: Needs, *, searched: bool) -> tuple[int, int]:
    """Widths of field and operator in px; the value has the rest.

    The operator takes what the value can spare, and the value what the other two can.
    """
    field, operator = (_SEARCHED_PX, _NARROW_PX) if searched else (_FIELD_PX, _OPERATOR_PX)
    spare = ROOM_PX - field - operator - needs.value
    operator += max(0, min(needs.operator - operator, spare))
    short = max(0, field + operator + needs.value - ROOM_PX)
    given = min(short, max(0, operator - needs.operator))
    return field - min(short - given, max(0, field - needs.field)), operator - given
