"""The mark of a row whose state has just changed fades in; nothing else of the row moves."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, Slot
from PySide6.QtWidgets import QAbstractItemView

from lead_desktop.core.rows import Row, RowState
from lead_desktop.ui.motion import MARK_MS, Motion, ease_out

_REMEMBERED = 512  # a few screens of rows


class MarkFade(QObject):
    """Remembers the states it has painted; a page of the table costs a look-up a row.

    Args:
        view: Whose marks; repainted where they fade, and nowhere else.
        motion: The clock.
    """

    def __init__(self, view: QObject, motion: Motion) -> None:
        super().__init__(view)
        self._view, self._motion = view, motion
        self._model: QAbstractItemModel | None = None
        self._seen: OrderedDict[int, RowState] = OrderedDict()
        self._fading: dict[int, tuple[float, QRect]] = {}

    def level(self, model: QAbstractItemModel, row: Row, rect: QRect) -> float:
        """How much of a row's mark is seen, between 0 and 1; 1 for a row that is seen the first time."""
        if self._motion.still:
            return 1.0
        if model is not self._model:
            self._model = model
            model.modelReset.connect(self.forget)
            self.forget()
        before = self._seen.get(row.row_id)
        if before is not row.state:
            self._seen[row.row_id] = row.state
            if before is not None:
                self._begin(row.row_id, rect)
            elif len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
        fading = self._fading.get(row.row_id)
        return 1.0 if fading is None else ease_out(self._gone(fading[0]))

    @Slot()
    def forget(self) -> None:
        """Other rows, or another order."""
        self._seen.clear()
        if self._fading:
            self._fading.clear()
            self._motion.beat.disconnect(self._beat)

    def _begin(self, row_id: int, rect: QRect) -> None:
        if not self._fading:
            self._motion.beat.connect(self._beat)
        self._fading[row_id] = (self._motion.now_ms(), QRect(rect))
        self._motion.run_for(MARK_MS)

    def _gone(self, began_ms: float) -> float:
        return min(1.0, (self._motion.now_ms() - began_ms) / MARK_MS)

    @Slot()
    def _beat(self) -> None:
        view = self._view
        for row_id, (began_ms, rect) in list(self._fading.items()):
            if isinstance(view, QAbstractItemView):
                view.viewport().update(rect)
            if self._motion.still or self._gone(began_ms) >= 1.0:
                del self._fading[row_id]
        if not self._fading:
            self._motion.beat.disconnect(self._beat)
