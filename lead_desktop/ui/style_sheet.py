"""The one style sheet: what Qt draws itself. Fonts never stand here, they are set by role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from string import Template

from lead_desktop.ui.tokens import Tokens

# key: (icon, token of its colour, size in px)
GLYPHS: Mapping[str, tuple[str, str, int]] = {
    "caret": ("caret-down", "text2", 14),
    "tick": ("check", "on_accent", 14),
    "dot": ("check", "on_accent", 12),
    "calendar": ("calendar-blank", "text2", 16),
    "up": ("caret-up", "text2", 12),
    "right": ("caret-right", "text2", 12),
    "down": ("caret-down", "text2", 12),
}
MIRRORED: Mapping[str, str] = {"caret-right": "caret-left"}
"""Icons that look the other way in a window that is read from right to left; Qt does not mirror pictures."""

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QWidget[fill="chrome"] { background: $chrome; }
QWidget[fill="surface"] { background: $surface; }
QWidget[fill="sunken"] { background: $sunken; }
QWidget[fill="raised"] { background: $raised; }
QFrame[card="true"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[card="sunken"] { background: $sunken; border: 1px solid $line; border-radius: 6px; }
QFrame[card="on"] { background: $accent_tint; border: none; border-radius: 6px; }
QFrame[card="warn"] { background: $warn_tint; border: none; border-radius: 6px; }
QFrame[rule="true"] { background: $line; border: none; }

QLabel { background: transparent; }
QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="accent"] { color: $accent_text; }

QLineEdit { lineedit-password-character: 8226; }
QLineEdit, QDateEdit, QSpinBox {
    background: $surface; border: 1px solid $control; border-radius: 6px;
    padding: 0 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:hover, QDateEdit:hover, QSpinBox:hover { border-color: $text2; }
QLineEdit:focus, QDateEdit:focus, QSpinBox:focus { border: 2px solid $focus; padding: 0 7px; }
QLineEdit:disabled, QDateEdit:disabled, QSpinBox:disabled { background: $sunken; color: $text3; border-color: $line2; }
QLineEdit[problem="true"] { border-color: $bad_fill; }
QLineEdit:read-only { background: $sunken; }
QDateEdit::drop-down { border: none; width: 28px; subcontrol-position: center right; }
QDateEdit::down-arrow { image: url("$glyph_calendar"); width: 16px; height: 16px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; background: transparent; }
QSpinBox::up-arrow { image: url("$glyph_up"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$glyph_down"); width: 12px; height: 12px; }

QPlainTextEdit, QTextEdit {
    background: $surface; border: 1px solid $control; border-radius: 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; }
QTextEdit[page="true"] { border: none; border-radius: 0; }
QTextEdit[page="true"]:focus { border: none; }
QPlainTextEdit[mono="plain"] { background: $sunken; border: 1px solid $line; }

QComboBox {
    background: $raised; border: 1px solid $line2; border-radius: 6px; padding: 0 8px;
}
QComboBox[edge="input"] { background: $surface; border-color: $control; }
QComboBox[problem="true"] { border-color: $bad_fill; }
QComboBox:hover { background: $hover; }
QComboBox:focus, QComboBox:on { border: 2px solid $focus; padding: 0 7px; }
QComboBox:disabled { color: $text3; background: $sunken; }
QComboBox::drop-down { border: none; width: 26px; subcontrol-position: center right; }
QComboBox:!editable:focus { color: $text; }
QComboBox::down-arrow { image: url("$glyph_caret"); width: 14px; height: 14px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $line2; outline: none; padding: 4px;
    selection-background-color: $select; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid $control; border-radius: 4px; background: $surface;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent; image: url("$glyph_tick"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$glyph_dot"); }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line2; background: $sunken; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: $mute_fill; border-color: $mute_fill; }

QListView, QTreeView, QTableView {
    background: $surface; border: none; outline: none; gridline-color: transparent;
    selection-background-color: $select; selection-color: $text;
}
QListView[found="true"] { background: $raised; border: 1px solid $line2; }
QListView[found="true"]::item { padding: 0 10px; }
QListView[chapters="true"] { background: $chrome; padding: 8px; }
QListView[chapters="true"]::item { min-height: 30px; padding: 0 8px; border-radius: 6px; }
QListView[frame="true"], QTreeView[frame="true"] { border: 1px solid $line; border-radius: 6px; }
QTableView QTableCornerButton::section { background: $surface; border: none; }
QTableView > #qt_scrollarea_viewport > QLineEdit, QTableView > #qt_scrollarea_viewport > QComboBox { border-radius: 0; }
QHeaderView { background: $surface; border: none; }
QTreeView::item { min-height: 25px; border: none; }
QTreeView::item:selected, QListView::item:selected { background: $select; color: $text; }
QListView::item { min-height: 27px; }
QTreeView::branch { background: $surface; }
QTreeView::branch:has-children:closed { image: url("$glyph_right"); }
QTreeView::branch:has-children:open { image: url("$glyph_down"); }

QScrollArea, QScrollArea > QWidget > QWidget[fill="none"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; }

QMenu { background: $raised; border: 1px solid $line2; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: 4px 6px; }

QDialog { background: $raised; }
QSplitter::handle { background: $line; }
QCalendarWidget QWidget { background: $raised; alternate-background-color: $sunken; }
QCalendarWidget QToolButton { background: transparent; border: none; padding: 4px 8px; color: $text; }
QCalendarWidget QToolButton:hover { background: $hover; border-radius: 4px; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QProgressBar { background: $mute_tint; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def style_sheet(tokens: Tokens, glyph_files: Mapping[str, str]) -> str:
    """The style sheet of one colour scheme.

    Args:
        tokens: The colours.
        glyph_files: Path of a picture for each key of GLYPHS.
    """
    colours = {key: value for key, value in asdict(tokens).items() if isinstance(value, str)}
    return _SHEET.substitute(colours, **{f"glyph_{key}": path for key, path in glyph_files.items()})
