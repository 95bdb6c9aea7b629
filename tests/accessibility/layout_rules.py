"""What holds for every screen, whatever it shows: each rule names the widgets that break it."""

from collections.abc import Callable, Iterator
from itertools import combinations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from lead_desktop.ui.tabs.create.action_bar import ActionBar, ElidedLabel
from lead_desktop.ui.tabs.create.run_panel import RunPanel
from lead_desktop.ui.tabs.fetch.request_pane import RequestPane as FetchPane
from lead_desktop.ui.tabs.jobs.job_panel import JobPanel
from lead_desktop.ui.tabs.search.request_pane import RequestPane as SearchPane
from lead_desktop.ui.widgets.buttons import Button
from lead_desktop.ui.widgets.drawer import Drawer
from lead_desktop.ui.widgets.header import Header
from lead_desktop.ui.widgets.inputs import SelectBox
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.progress_strip import ProgressStrip
from lead_desktop.ui.widgets.status_bar import StatusBar
from lead_desktop.ui.widgets.step_rail import StepRail
from lead_desktop.ui.widgets.tab_bar import TabBar
from lead_desktop.ui.widgets.window_strip import WindowStrip

GRID_PX = 4
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
WIDTHS = {FetchPane: 392, SearchPane: 392, StepRail: 208, RunPanel: 304, JobPanel: 384, Drawer: 352}
LINE_PX, PROGRESS_PX = 1, 4  # over an action bar, and over a strip
HEIGHTS = {Header: 52, TabBar: 40, ProgressStrip: 52 + PROGRESS_PX, ActionBar: 56 + LINE_PX, StatusBar: 28}
Rule = Callable[[QWidget], Iterator[str]]


def name(one: QWidget) -> str:
    """Enough to find it by."""
    words = getattr(one, "text", None)
    said = words() if callable(words) and not isinstance(one, QAbstractSpinBox) else one.accessibleName()
    parent = type(one.parentWidget()).__name__
    return f"{parent} > {type(one).__name__} {one.objectName()} {said!r}".replace("  ", " ")


def laid_out(top: QWidget) -> Iterator[tuple[QWidget, list[QWidget]]]:
    """Each visible widget with what its layout has placed in it and can be seen."""
    for one in (top, *top.findChildren(QWidget)):
        layout = one.layout()
        if layout is not None and one.isVisible() and not one.visibleRegion().isEmpty():
            yield one, [child for child in placed(layout) if child.isVisible() and not child.size().isEmpty()]


def placed(layout: QLayout) -> Iterator[QWidget]:
    """Widgets of a layout and of the layouts in it."""
    for item in (layout.itemAt(place) for place in range(layout.count())):
        if item.widget() is not None:
            yield item.widget()
        elif item.layout() is not None:
            yield from placed(item.layout())


def rows(layout: QLayout) -> Iterator[QLayout]:
    """Layouts that put things side by side."""
    if isinstance(layout, QHBoxLayout):
        yield layout
    for item in (layout.itemAt(place) for place in range(layout.count())):
        if item.layout() is not None:
            yield from rows(item.layout())


def words_are_whole(top: QWidget) -> Iterator[str]:
    """No label, button or list has less room than its words; what ends in an ellipsis has a tool tip."""
    for one in top.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, ElidedLabel):
            lines = one.shown_lines(one.contentsRect().width())
            if "".join(lines[-1:]).endswith("…") and not one.toolTip():
                yield f"{name(one)} ends in an ellipsis and has no tool tip"
        elif isinstance(one, QComboBox):
            if not (one.isEditable() or isinstance(one, SelectBox) or one.toolTip()) and is_cut(one):
                yield f"{name(one)} {one.currentText()!r} is cut and has no tool tip"
        elif shows_words(one) and not isinstance(one, Button):
            needed = one.sizeHint()
            if isinstance(one, QLabel) and one.wordWrap():
                needed = QSize(0, one.heightForWidth(one.width()))
            if one.width() < needed.width() or one.height() < needed.height():
                yield f"{name(one)} is {size(one.size())}, needs {size(needed)}"


def buttons_are_whole(top: QWidget) -> Iterator[str]:
    """In the language they were drawn for, all words of a button can be seen."""
    for one in shown(top, Button):
        if one.text() and one.size() != one.size().expandedTo(one.sizeHint()):
            yield f"{name(one)} is {size(one.size())}, needs {size(one.sizeHint())}"


def shows_words(one: QWidget) -> bool:
    """A label, or a button with words; labels that paint themselves know what to do."""
    if isinstance(one, QToolButton):  # in a field it shows an icon alone
        return False
    painted = isinstance(one, QLabel) and type(one) is not Label and "paintEvent" in vars(type(one))
    return isinstance(one, QLabel | QAbstractButton) and not painted and bool(one.text().strip())


def is_cut(box: QComboBox) -> bool:
    """The chosen line does not fit."""
    option = QStyleOptionComboBox()
    QComboBox.initStyleOption(box, option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room


def nothing_overlaps(top: QWidget) -> Iterator[str]:
    """Two things that one layout placed never share a pixel."""
    for _parent, children in laid_out(top):
        for one, other in combinations(children, 2):
            shared = one.geometry() & other.geometry()
            if not shared.isEmpty():
                yield f"{name(one)} and {name(other)} share {size(shared.size())}"


def nothing_leaves(top: QWidget) -> Iterator[str]:
    """What a layout placed is inside; a page that scrolls is as wide as what it is seen through."""
    for parent, children in laid_out(top):
        for child in children:
            if not parent.rect().contains(child.geometry()):
                yield f"{name(child)} at {child.geometry().getRect()} leaves its {size(parent.size())}"
        seen_through = parent.parentWidget()
        area = seen_through and seen_through.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and not isinstance(area, WindowStrip)
        if scrolls and parent.width() > seen_through.width():
            widest = max(parent.findChildren(QWidget), key=lambda one: one.minimumSizeHint().width())
            room = seen_through.width()
            yield f"{name(parent)} is {parent.width()} wide, and {room} can be seen; widest in it: {name(widest)}"


def rows_stand_in_line(top: QWidget) -> Iterator[str]:
    """The controls of a row share their middle."""
    for parent, _children in laid_out(top):
        for row in rows(parent.layout()):
            items = [row.itemAt(at).widget() for at in range(row.count())]
            controls = [one for one in items if isinstance(one, CONTROLS) and one.isVisible()]
            for one, other in combinations(controls, 2):
                off = middle(one) - middle(other)
                if abs(off) > 1:
                    yield f"{name(one)} and {name(other)} are {off:g} px out of line"


def blocks_stand_on_the_grid(top: QWidget) -> Iterator[str]:
    """Panes and bars have the guide's sizes, and their margins are steps of its grid."""
    for kind, wide in WIDTHS.items():
        for one in shown(top, kind):
            if one.width() != wide:
                yield f"{name(one)} is {one.width()} wide, not {wide}"
    for kind, high in HEIGHTS.items():
        for one in shown(top, kind):
            if one.height() != high:
                yield f"{name(one)} is {one.height()} high, not {high}"
    for parent, children in laid_out(top):
        if isinstance(parent.layout(), QHBoxLayout) and children and is_bar(parent):
            first = min(child.x() for child in children)
            if not parent.isRightToLeft() and first % GRID_PX:
                yield f"{name(children[0])} begins at {first} in {name(parent)}"


def is_bar(one: QWidget) -> bool:
    """From edge to edge of a pane, and as high as one row of controls."""
    return one.width() > 360 and 28 <= one.height() <= 56 and not isinstance(one, CONTROLS)


def shown(top: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Widgets of a kind that can be seen."""
    return [one for one in top.findChildren(kind) if one.isVisible() and not one.visibleRegion().isEmpty()]


def positions(top: QWidget) -> dict[str, list[list[int]]]:
    """For each thing that lays others out, by its way from the top: its width, and where those are in it."""
    return {
        way(parent, top): [[parent.width()], *([*one.geometry().getRect()] for one in children)]
        for parent, children in laid_out(top)
        if not isinstance(parent, QAbstractScrollArea)
    }


def way(one: QWidget, top: QWidget) -> str:
    """Kinds and places of a widget and of what it is in."""
    steps = []
    while one is not top and one.parentWidget() is not None:
        alike = one.parentWidget().findChildren(type(one), options=Qt.FindChildOption.FindDirectChildrenOnly)
        steps.append(f"{type(one).__name__}{alike.index(one)}")
        one = one.parentWidget()
    return ".".join(reversed(steps))


def middle(one: QWidget) -> float:
    return one.y() + one.height() / 2


def size(of: QSize) -> str:
    return f"{of.width()}x{of.height()}"


RULES: tuple[Rule, ...] = (
    words_are_whole,
    buttons_are_whole,
    nothing_overlaps,
    nothing_leaves,
    rows_stand_in_line,
    blocks_stand_on_the_grid,
)
