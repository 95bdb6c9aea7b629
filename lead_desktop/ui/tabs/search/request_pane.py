"""The left side of Search: text, dates, filters, sort, fields, request, the run button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.fields.type_line import TypeLine
from lead_desktop.ui.tabs.search.dates_box import DatesBox
from lead_desktop.ui.tabs.search.fields_line import FieldsLine
from lead_desktop.ui.tabs.search.filters_box import FiltersBox
from lead_desktop.ui.tabs.search.saved_button import SavedButton
from lead_desktop.ui.tabs.search.saved_model import SavedModel
from lead_desktop.ui.tabs.search.sort_box import SortBox
from lead_desktop.ui.tabs.search.type_choice import choose_type, chosen_type
from lead_desktop.ui.tabs.search.view_model import SearchModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.inputs import FilterEdit
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.request_preview import RequestPreview

PANE_PX = 392
_MARGIN = 16
_TITLE_PX = 28
_SCROLL_PX = 12


class RequestPane(QWidget):
    """What to search for.

    Attributes:
        text: Free text.
        dates: Days.
        type: Object type, where the account has them.
        filters: Filter rows.
        sort: Sort keys.
        fields: Fields.
        preview: The request line.
        run: The filled button.
        saved: Gives searches back.
    """

    def __init__(self, theme: Theme, model: SearchModel, saved: SavedModel) -> None:
        super().__init__()
        self._model = model
        fill(self, "surface")
        self.setFixedWidth(PANE_PX)
        self._title = Label(theme, tr("Search"), FontRole.TITLE)
        self._title.setMinimumHeight(max(_TITLE_PX, self._title.sizeHint().height()))
        self.saved = SavedButton(theme, saved)
        self.text = FilterEdit(theme, tr("Search name, e-mail or phone"), height=32)
        self.text.setObjectName("searchText")
        self.dates = DatesBox(theme, model)
        self.type = TypeLine(theme, tr("Object type"), tr("All types"))
        self.type.types.setObjectName("searchType")
        self.filters = FiltersBox(theme, model)
        self.sort = SortBox(theme, model)
        self.fields = FieldsLine(theme, model.source.choice)
        self._what = Label(theme, "", FontRole.HINT, "text2")
        self.preview = RequestPreview(theme)
        self.preview.setObjectName("searchRequest")
        self._split = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self._problem = Label(theme, "", FontRole.BODY, "bad", wrap=True)
        self.run = Button(theme, tr("Search leads"), kind=ButtonKind.FILLED, height=36)
        self.run.setObjectName("searchRun")
        self._hint = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self._lay_out(theme)
        self.text.textChanged.connect(model.set_text)
        self.type.chosen.connect(partial(choose_type, model))
        self.text.returnPressed.connect(model.run)
        self.run.clicked.connect(model.run)
        model.rebuilt.connect(self._rebuild)
        model.changed.connect(self._show)
        self._rebuild()
        self._show()

    def _lay_out(self, theme: Theme) -> None:
        inside = QWidget()
        fill(inside, "surface")
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 8)
        column.setSpacing(16)
        title = QHBoxLayout()
        title.addWidget(self._title, 1)
        title.addWidget(self.saved)
        column.addLayout(title)
        column.addSpacing(-8)
        for widget in (self.text, self.dates, self.type, self.filters, self.sort, self.fields):
            column.addWidget(widget)
        column.addWidget(hairline())
        request = QVBoxLayout()
        request.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, tr("Request"), FontRole.BOLD))
        head.addWidget(self._what)
        head.addStretch(1)
        request.addLayout(head)
        request.addWidget(self.preview)
        request.addWidget(self._split)
        request.addWidget(self._problem)
        column.addLayout(request)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the fields in it
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.verticalScrollBar().rangeChanged.connect(self._make_room)
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        foot.setSpacing(8)
        foot.addWidget(self.run)
        foot.addWidget(self._hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    @Slot(int, int)
    def _make_room(self, _least: int, most: int) -> None:
        """The scroll bar takes its place out of the margin, so that no control gets narrower."""
        beside = _MARGIN - _SCROLL_PX if most else _MARGIN
        left, right = (beside, _MARGIN) if self.isRightToLeft() else (_MARGIN, beside)
        self._column.setContentsMargins(left, 10, right, 8)

    @Slot()
    def _rebuild(self) -> None:
        capabilities = self._model.capabilities
        if capabilities is None:
            return
        self._title.setText(tr("Search by date") if capabilities.dates_required else tr("Search"))
        self.text.setVisible(capabilities.text_search)
        if self.text.text() != self._model.draft.text:
            self.text.setText(self._model.draft.text)

    def _what_words(self, parts: int) -> str:
        """Which of several requests is shown."""
        if parts <= 1:
            return tr("what will be sent")
        if self._model.capabilities is not None and self._model.capabilities.dates_required:
            return tr("window 1 of {windows}", windows=parts)
        return tr("value 1 of {values}", values=parts)

    @Slot()
    def _show(self) -> None:
        plan = self._model.plan
        self.preview.set_request(plan.request.line, plan.request.curl)
        self._what.setText(self._what_words(len(plan.parts)))
        self._split.setText(plan.split)
        self._split.setVisible(bool(plan.split))
        self._problem.setText(plan.problem)
        self._problem.setVisible(bool(plan.problem))
        self.type.show_types(self._model.source.fields, chosen_type(self._model))
        words, hint = self._model.run_words
        self.run.set_text(words)
        self.run.setEnabled(self._model.can_run)
        self._hint.setText(hint)
