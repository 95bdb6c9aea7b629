"""What Qt does not mirror by itself in a window that is read from right to left."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from lead_desktop.ui.models.row_table_model import Index

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_OWN, _POP = "\u2068", "\u2069"  # https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates


def mirrored() -> bool:
    """Windows are read from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Margins of a layout, in px; Qt mirrors what is in a layout, but not its margins."""
    left, right = (trailing, leading) if mirrored() else (leading, trailing)
    return QMargins(left, top, right, bottom)


def own_direction(text: str) -> str:
    """A value of any script that keeps its order within other words."""
    return f"{_OWN}{text}{_POP}" if mirrored() and text else text


def open_menu(menu: QMenu, spot: QPoint) -> None:
    """Open a menu with its leading corner at a place of the screen."""
    left = spot.x() - menu.sizeHint().width() + 1 if menu.isRightToLeft() else spot.x()
    menu.popup(QPoint(left, spot.y()))


def open_under(menu: QMenu, widget: QWidget) -> None:
    """Open a menu under a widget, flush with its leading edge."""
    rect = widget.rect()
    open_menu(menu, widget.mapToGlobal(rect.bottomRight() if widget.isRightToLeft() else rect.bottomLeft()))


def align_leading(line: QLineEdit) -> None:
    """Words stand at the leading edge; Qt puts them where their script begins, or the keyboard's while there are none."""
    if mirrored():
        line.setAlignment(_RIGHT | Qt.AlignmentFlag.AlignVCenter)


def begin_as_window(label: QLabel) -> None:
    """Words that can be selected begin where the window does; Qt begins them where their first letter's script does."""
    document = label.findChild(QTextDocument)
    if document is not None:
        option = document.defaultTextOption()
        option.setTextDirection(label.layoutDirection())
        document.setDefaultTextOption(option)


class OwnDirection(QStyledItemDelegate):
    """Draws each text in the direction of its own script: a phone does not turn round in a mirrored list."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The words between signs that set them apart; the item keeps them without."""
        super().initStyleOption(option, index)
        if mirrored() and option.text:
            option.text = f"{_OWN}{option.text}{_POP}"
