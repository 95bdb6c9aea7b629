"""What is read, and how: sheet and heading row; of a text file its encoding and delimiter, with what speaks for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.sheets import SheetInfo, SheetPreview
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.tabs.create.action_bar import ElidedLabel
from lead_desktop.ui.tabs.create.encoding_words import (
    DELIMITERS,
    ENCODINGS,
    encoding_choice,
    encoding_word,
)
from lead_desktop.ui.tabs.create.listing import by_commas
from lead_desktop.ui.tabs.create.sheet_model import SheetModel
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label, fill, hairline
from lead_desktop.ui.widgets.spinner import Mark
from lead_desktop.ui.words import counted, number

_TOOLS_PX, _DOUBT_PX = 44, 40
_HEADING_ROWS = 25
_LOST_MARK = mark("One is never closed. All of them are read as letters, so that it takes in no rows.")
_EXISTS = mark("A lead that exists already is left as it is and counted as duplicate.")


class SourceBar(QWidget):
    """Above the columns. Each change reads the file again.

    Attributes:
        sheets, heading_row, encoding, delimiter: The lists to choose from.
        doubt: The line that shows how else the texts could read.
    """

    def __init__(self, theme: Theme, sheet: SheetModel) -> None:
        super().__init__()
        self._sheet = sheet
        self.sheets = SelectBox(theme, tr("Sheet"), height=28)
        self.sheets.setObjectName("createSheet")
        self.encoding = SelectBox(theme, tr("Encoding"), height=28)
        self.encoding.setObjectName("createEncoding")
        self.delimiter = SelectBox(theme, tr("Cells parted by"), height=28)
        self.delimiter.setObjectName("createDelimiter")
        self.heading_row = SelectBox(theme, tr("Headings in row"), height=28)
        self.doubt = DoubtLine(theme)
        self.sheets.activated.connect(self._sheet_chosen)
        self.heading_row.activated.connect(self._row_chosen)
        self.encoding.activated.connect(self._encoding_chosen)
        self.delimiter.activated.connect(self._delimiter_chosen)
        self.doubt.other.clicked.connect(self._other_chosen)
        self._boxes = (self.sheets, self.encoding, self.delimiter, self.heading_row)
        self._labels = [Label(theme, box.accessibleName(), FontRole.HINT, "text2") for box in self._boxes]
        self._lay_out(theme)

    def show_sheet(self) -> None:
        """Show what is read."""
        sheet, source = self._sheet, self._sheet.source
        if source is None:
            return
        is_text = bool(source.delimiter)
        for box, label, shown in zip(
            self._boxes, self._labels, (not is_text, is_text, is_text, True), strict=True
        ):
            box.setVisible(shown)
            label.setVisible(shown)
            box.setEnabled(not sheet.busy)
        infos = sheet.sheets or (SheetInfo(source.sheet or sheet.file_name),)
        _offer(self.sheets, [(info.name, _sheet_words(info, sheet)) for info in infos])
        self.sheets.setEnabled(not sheet.busy and len(sheet.sheets) > 1)
        _take(self.sheets, sheet.preview.sheet if sheet.preview else infos[0].name)
        rows = max(_HEADING_ROWS, source.heading_row)
        _offer(self.heading_row, [(row, number(row)) for row in range(1, rows + 1)])
        _take(self.heading_row, source.heading_row)
        self.doubt.show_preview(sheet.preview if is_text else None)
        if is_text:
            encoding = encoding_choice(source.encoding)
            _offer(self.encoding, _with(_in_words(ENCODINGS), encoding))
            _offer(self.delimiter, _with(_in_words(DELIMITERS), source.delimiter))
            _take(self.encoding, encoding)
            _take(self.delimiter, source.delimiter)
            self.doubt.other.setEnabled(not sheet.busy)

    @Slot(int)
    def _sheet_chosen(self, place: int) -> None:
        self._sheet.choose_sheet(str(self.sheets.itemData(place)))

    @Slot(int)
    def _row_chosen(self, place: int) -> None:
        self._sheet.choose_heading_row(int(self.heading_row.itemData(place)))

    @Slot(int)
    def _encoding_chosen(self, place: int) -> None:
        source, chosen = self._sheet.source, str(self.encoding.itemData(place))
        if source is not None and chosen != encoding_choice(source.encoding):
            self._sheet.choose_encoding(chosen)

    @Slot(int)
    def _delimiter_chosen(self, place: int) -> None:
        self._sheet.choose_delimiter(str(self.delimiter.itemData(place)))

    @Slot()
    def _other_chosen(self) -> None:
        if self._sheet.preview is not None:
            self._sheet.choose_encoding(self._sheet.preview.other_encoding)

    def _lay_out(self, theme: Theme) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 0, 16, 0)
        tools.setSpacing(10)
        for label, box in zip(self._labels, self._boxes, strict=True):
            tools.addWidget(label)
            tools.addWidget(box)
        tools.addSpacing(6)
        tools.addWidget(hairline(vertical=True, length_px=20))
        tools.addSpacing(6)
        tools.addWidget(ElidedLabel(theme, tr(_EXISTS), FontRole.HINT, "text2"), 1)
        row = QWidget()
        row.setFixedHeight(_TOOLS_PX)
        row.setLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row)
        column.addWidget(hairline())
        column.addWidget(self.doubt)


class DoubtLine(QWidget):
    """How texts of the file read now, and how in the other likely encoding; hidden while there is no doubt.

    Attributes:
        words: Both readings, as one line.
        other: Reads the file in the other encoding.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        fill(self, "chrome")
        self._mark = Mark(theme, "text-aa", "text2")
        self._title = Label(theme, "", FontRole.BOLD)
        self._words = ElidedLabel(theme, "", FontRole.BODY, "text2")
        self.other = Button(theme, "", height=28)
        self.other.setObjectName("createOtherEncoding")
        line = QHBoxLayout()
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self._title)
        line.addWidget(self._words, 1)
        line.addWidget(self.other)
        inner = QWidget()
        inner.setFixedHeight(_DOUBT_PX)
        inner.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(inner)
        column.addWidget(hairline())
        self.hide()

    @property
    def words(self) -> str:
        """What it says, for tests and screen readers."""
        return f"{self._title.text()} {self._words.text()}"

    def show_preview(self, preview: SheetPreview | None) -> None:
        """Show the doubt, if there is one."""
        doubted = preview is not None and (preview.plain_quotes or not preview.encoding_sure)
        self.setVisible(doubted)
        if preview is None or not doubted:
            return
        other = "" if preview.encoding_sure else preview.other_encoding
        self._title.setText(tr("Quotation marks") if preview.plain_quotes else _read_as(preview))
        self._words.setText(tr(_LOST_MARK) if preview.plain_quotes else _readings(preview))
        self.setAccessibleName(self.words)
        self.other.set_text(tr("Read as {encoding}", encoding=encoding_word(other)))
        self.other.setVisible(bool(other))


def _read_as(preview: SheetPreview) -> str:
    encoding = encoding_word(preview.encoding)
    if preview.telling:
        return tr("Read as {encoding}:", encoding=encoding)
    return tr("Read as {encoding}", encoding=encoding)


def _readings(preview: SheetPreview) -> str:
    other, telling = encoding_word(preview.other_encoding), preview.telling
    if not telling:
        return tr("The file looks like {encoding}", encoding=other) if other else ""
    words = _quoted([cell.text for cell in telling])
    if not other:
        return words
    otherwise = _quoted([cell.otherwise for cell in telling])
    return tr("{texts}. {encoding} would read {others}", texts=words, encoding=other, others=otherwise)


def _quoted(texts: Sequence[str]) -> str:
    return by_commas(tr("“{text}”", text=text) for text in texts)


def _in_words(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(value, tr(words)) for value, words in choices]


def _with(choices: Sequence[tuple[str, str]], used: str) -> list[tuple[str, str]]:
    """The choices, and what is used besides."""
    return [*choices, *([] if used in dict(choices) else [(used, used)])]


def _offer(box: QComboBox, choices: Sequence[tuple[object, str]]) -> None:
    if [(box.itemData(at), box.itemText(at)) for at in range(box.count())] != list(choices):
        box.clear()
        for value, words in choices:
            box.addItem(words, value)


def _take(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _sheet_words(info: SheetInfo, sheet: SheetModel) -> str:
    shown = sheet.preview is None or info.name == sheet.preview.sheet
    rows = sheet.rows if shown and sheet.rows else max(0, (info.rows or 1) - 1) if info.rows else None
    words = info.name if rows is None else tr("{name}, {rows}", name=info.name, rows=counted(rows, "row"))
    return tr("{sheet} (hidden)", sheet=words) if info.hidden else words
