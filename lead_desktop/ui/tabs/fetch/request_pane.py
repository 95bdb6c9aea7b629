"""The left side of Fetch: ids, counts, columns, the run button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.fetch.counts_line import CountsLine
from lead_desktop.ui.tabs.fetch.view_model import FetchModel
from lead_desktop.ui.tabs.fields.field_picker import FieldPicker
from lead_desktop.ui.tabs.fields.type_line import TypeLine
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind, IconButton
from lead_desktop.ui.widgets.id_box import IdBox
from lead_desktop.ui.widgets.labels import Label, fill

PANE_PX = 392
_MARGIN = 16
_LEAST_BOX_PX = 48  # two lines, in the smallest window under a message
_FILES = "*.txt *.csv *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods"


class RequestPane(QWidget):
    """What to fetch.

    Attributes:
        box: The ids.
        picker: The columns.
        type: Object type, where the account has them.
        run: The filled button.
    """

    def __init__(self, theme: Theme, model: FetchModel) -> None:
        super().__init__()
        self._model = model
        fill(self, "surface")
        self.setFixedWidth(PANE_PX)
        self._title = Label(theme, "", FontRole.TITLE)
        self._file = Button(theme, tr("From file"), icon="file-text", kind=ButtonKind.QUIET, height=28)
        self._clear = IconButton(theme, "trash", tr("Clear the list"))
        self.box = IdBox(theme)
        self.box.setObjectName("fetchIdBox")
        self._counts = CountsLine(theme)
        self.picker = FieldPicker(
            theme, model.source.choice, tr("Columns"), tr("Find a column by name or field")
        )
        self.picker.fields.setObjectName("fetchColumns")
        self.type = TypeLine(theme, tr("Object type"), tr("All types"))
        self.type.types.setObjectName("fetchType")
        self.run = Button(theme, tr("Fetch leads"), kind=ButtonKind.FILLED, height=36)
        self.run.setObjectName("fetchRun")
        self._hint = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self._lay_out()
        self._file.clicked.connect(self.open_file)
        self._clear.clicked.connect(self._clear_pressed)
        self.run.clicked.connect(self.start)
        self.box.counted.connect(model.set_counts)
        model.changed.connect(self._show)
        model.ids_read.connect(self._ids_read)
        self._show()

    def start(self) -> None:
        """Fetch what is in the box."""
        if self.run.isEnabled():
            pasted = self.box.pasted()
            self._model.run(self.box.lines() if pasted is None else (), pasted)

    def open_file(self) -> None:
        """Read ids from a file."""
        kinds = f"{tr('Ids')} ({_FILES});;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Read ids from a file"), "", kinds)
        if path:
            self._model.read_file(path)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._file)
        head.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(head)
        self.box.setMinimumHeight(_LEAST_BOX_PX)
        column.addWidget(self.box, 8)
        column.addWidget(self._counts)
        column.addSpacing(4)
        column.addWidget(self.picker, 5)
        column.addWidget(self.type)
        column.addSpacing(4)
        column.addWidget(self.run)
        column.addWidget(self._hint)

    @Slot()
    def _show(self) -> None:
        words, button, capabilities = self._model.words, self._model.run_button, self._model.capabilities
        if words is not None and capabilities is not None:
            self._title.setText(words.title)
            self.box.setPlaceholderText(words.placeholder)
            self.box.set_kinds(capabilities.fetch_kinds)
            self._counts.show_counts(self._model.counts, words)
        self.run.set_text(button.text)
        self.run.set_icon("arrow-clockwise" if button.again else "")
        self.run.setEnabled(button.enabled)
        self._hint.setText(button.hint)
        self._clear.setEnabled(not self.box.document().isEmpty())

    @Slot(object)
    def _ids_read(self, lines: tuple[str, ...]) -> None:
        """Ids from a file come after those that are there."""
        here = self.box.toPlainText().rstrip()
        self._replace("\n".join((*([here] if here else []), *lines)))

    def put_lines(self, lines: Sequence[str]) -> None:
        """Other lines in the box; Ctrl+Z brings back those that were there."""
        self._replace("\n".join(lines))

    def _clear_pressed(self) -> None:
        self._replace("")
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self, text: str) -> None:
        """Another text that Ctrl+Z brings back."""
        with QSignalBlocker(self.box.verticalScrollBar()):
            cursor = self.box.textCursor()
            cursor.select(cursor.SelectionType.Document)
            cursor.insertText(text)
