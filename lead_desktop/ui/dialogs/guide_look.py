"""How the user guide looks: type, distances and colours laid on what Qt read from its Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)

from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.tokens import Tokens

TEXT_PX = 456
"""Width of a line of some 70 characters, which is read well; pictures and tables may be wider."""
_LINE_PX = {FontRole.READING: 24, FontRole.HINT: 18}
_HEADINGS = {1: FontRole.FIGURE, 2: FontRole.DISPLAY, 3: FontRole.TITLE}
_ABOVE_PX = {1: 0, 2: 32, 3: 20}
_PARAGRAPH_PX, _ITEM_PX = 12, 6
_CELL_PX = 8
_CAPTION, _CODE, _STRONG = (QTextFormat.Property.UserProperty.value + at for at in range(3))


def dress(document: QTextDocument, theme: Theme, wide_px: int) -> None:
    """Lay type, distances and colours on all of the document.

    Args:
        document: As Qt read it.
        theme: Of the window.
        wide_px: Width there is; text keeps to its own when there is more.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    narrow = max(0, wide_px - TEXT_PX)
    for block in blocks(document):
        _dress_block(block, theme, narrow)
        for fragment in fragments(block):
            _dress_words(document, fragment, block.blockFormat(), theme)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme.tokens)
    cursor.endEditBlock()


def prepare(document: QTextDocument) -> None:
    """Once, before it is dressed: keep what Markdown said of the words, and caption the pictures."""
    for block in list(blocks(document)):
        for fragment in fragments(block):
            was = fragment.charFormat()
            if was.isImageFormat():
                _caption(block, str(was.property(QTextFormat.Property.ImageAltText.value) or ""))
                continue
            new = QTextCharFormat()
            new.setProperty(_CODE, was.fontFixedPitch())
            new.setProperty(_STRONG, was.fontItalic() or was.fontWeight() > QFont.Weight.Normal)
            _selected(document, fragment).mergeCharFormat(new)


def show_pictures(
    document: QTextDocument, pictures: dict[str, QImage], theme: Theme, wide_px: int, ratio: float
) -> None:
    """Scale the pictures to the width; smoothly, which Qt does not when it draws.

    Args:
        document: Names them.
        pictures: By the name in the text, in their own size.
        theme: Of the window.
        wide_px: Width there is.
        ratio: Pixels of the screen in one logical pixel.
    """
    for block in blocks(document):
        for fragment in fragments(block):
            if not fragment.charFormat().isImageFormat():
                continue
            shape = fragment.charFormat().toImageFormat()
            picture = pictures.get(shape.name())
            if picture is None:
                continue
            wide = min(wide_px, picture.width())
            scaled = picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value,
                QUrl(shape.name()),
                _edged(scaled, theme.tokens),
            )
            _size(document, fragment, shape, wide, round(wide * picture.height() / picture.width()))


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every paragraph, heading, item and cell, in the order of reading."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> list[QTextFragment]:
    """The pieces of a paragraph that look alike; formatting them does not change the list."""
    found, pieces = [], block.begin()
    while not pieces.atEnd():
        found.append(pieces.fragment())
        pieces += 1
    return found


def _dress_block(block: QTextBlock, theme: Theme, narrow_px: int) -> None:
    shape = block.blockFormat()
    level, cursor = shape.headingLevel(), QTextCursor(block)
    in_table, in_list = cursor.currentTable() is not None, block.textList() is not None
    picture = any(piece.charFormat().isImageFormat() for piece in fragments(block))
    caption = shape.hasProperty(_CAPTION)
    new = QTextBlockFormat()
    if not level and not picture:  # fixed: letters of other scripts would make their lines higher
        new.setLineHeight(_LINE_PX[_role(shape)], QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    new.setTopMargin(_ABOVE_PX.get(level, 4 if picture else 0))
    if in_table:
        new.setBottomMargin(0)
    else:
        new.setRightMargin(0 if picture else narrow_px)
        new.setBottomMargin(4 if picture else 20 if caption else _ITEM_PX if in_list else _PARAGRAPH_PX)
    cursor.mergeBlockFormat(new)
    whole = QTextCharFormat()
    whole.setFont(theme.font(_role(shape)))
    whole.setForeground(QBrush(QColor(theme.tokens.text)))
    cursor.mergeBlockCharFormat(whole)  # the sign before an item, and an empty cell


def _role(shape: QTextBlockFormat) -> FontRole:
    if shape.hasProperty(_CAPTION):
        return FontRole.HINT
    return _HEADINGS.get(shape.headingLevel(), FontRole.READING)


def _dress_words(
    document: QTextDocument, fragment: QTextFragment, block: QTextBlockFormat, theme: Theme
) -> None:
    was, tokens = fragment.charFormat(), theme.tokens
    if was.isImageFormat():
        return
    new = QTextCharFormat()
    role, colour = _role(block), tokens.text2 if block.hasProperty(_CAPTION) else tokens.text
    if was.property(_CODE):
        role = FontRole.MONO
        new.setBackground(QBrush(QColor(tokens.sunken)))
    elif role is FontRole.READING and was.property(_STRONG):
        role = FontRole.READING_STRONG
    new.setFont(theme.font(role))
    if was.isAnchor():
        colour = tokens.accent_text
        new.setFontUnderline(True)
    new.setForeground(QBrush(QColor(colour)))
    _selected(document, fragment).mergeCharFormat(new)


def _dress_table(table: QTextTable, tokens: Tokens) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(0)
    shape.setCellPadding(0)
    shape.setCellSpacing(0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setTopMargin(4)
    shape.setBottomMargin(20)
    table.setFormat(shape)
    line = QBrush(QColor(tokens.line2))
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            look = QTextTableCellFormat(cell.format().toTableCellFormat())
            look.setPadding(_CELL_PX)
            look.setTopPadding(_CELL_PX / 4)
            look.setBottomBorder(1)
            look.setBottomBorderBrush(line)
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            if not row:
                look.setBackground(QBrush(QColor(tokens.sunken)))
            cell.setFormat(look)


def _edged(picture: QImage, tokens: Tokens) -> QImage:
    """With a thin line around it."""
    edged = picture.convertToFormat(QImage.Format.Format_RGB32)
    ratio = edged.devicePixelRatio()
    with QPainter(edged) as painter:
        painter.setPen(QColor(tokens.line2))
        painter.drawRect(0, 0, round(edged.width() / ratio) - 1, round(edged.height() / ratio) - 1)
    return edged


def _size(
    document: QTextDocument, fragment: QTextFragment, shape: QTextImageFormat, wide: int, high: int
) -> None:
    new = QTextImageFormat(shape)
    new.setWidth(wide)
    new.setHeight(high)
    _selected(document, fragment).mergeCharFormat(new)


def _caption(block: QTextBlock, words: str) -> None:
    """What a picture shows, below it: who cannot see it hears it there."""
    shape = QTextBlockFormat()
    shape.setProperty(_CAPTION, 1)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(shape, QTextCharFormat())
    cursor.insertText(words)


def _selected(document: QTextDocument, fragment: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(fragment.position())
    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor
