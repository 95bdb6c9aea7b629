"""Where the reason of a row without a lead is written: across the columns that span."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect

from lead_desktop.ui.widgets.table_header import FIRST_PADDING_PX, PADDING_PX


def spanned_box(view: Any, row: QRect, *, mirrored: bool) -> QRect:
    """The room for the words, from the first spanning column to the last, also beyond the edge of a frozen view.

    Args:
        view: A DataTable or FrozenColumns.
        row: A cell of the row.
        mirrored: The window is read from right to left.
    """
    header, columns = view.horizontalHeader(), view.model().columns
    spanning = [i for i, column in enumerate(columns) if column.spans and not header.isSectionHidden(i)]
    edges = [header.sectionViewportPosition(i) for i in spanning]
    ends = [edge + header.sectionSize(i) for edge, i in zip(edges, spanning, strict=True)]
    lead = FIRST_PADDING_PX if any(header.is_first(i) for i in spanning) else PADDING_PX
    beyond = view.beyond_px(spanning)
    whole = QRect(min(edges), row.top(), max(ends) - min(edges), row.height())
    if mirrored:
        return whole.adjusted(PADDING_PX - beyond, 0, -lead, 0)
    return whole.adjusted(lead, 0, beyond - PADDING_PX, 0)
