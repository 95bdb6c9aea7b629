"""A field for a key, hidden until its eye is pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lead_desktop.ui.theme import Theme
from lead_desktop.ui.widgets.buttons import IconButton
from lead_desktop.ui.widgets.inputs import TextField


def key_line(theme: Theme, field: TextField, label: str) -> QWidget:
    """The field with its eye; a key is never shown unasked."""
    hidden, shown = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    field.setEchoMode(hidden)
    eye = IconButton(theme, "eye", f"Show {label.lower()}")
    eye.setCheckable(True)
    eye.toggled.connect(lambda open_: field.setEchoMode(shown if open_ else hidden))
    line = QWidget()
    inner = QHBoxLayout(line)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(8)
    inner.addWidget(field, 1)
    inner.addWidget(eye)
    return line
