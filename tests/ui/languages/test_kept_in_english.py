"""What is kept stays English in every language, so that any window, the command line and logs can read it."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from lead_desktop.core.fields import Field
from lead_desktop.core.mapping import FULL_NAME, ColumnMapping, SheetMapping
from lead_desktop.jobs.fix_rows import edit_title
from lead_desktop.ui.languages import ENGLISH, LANGUAGES, speak
from lead_desktop.ui.tabs.create.column_dialog import ColumnChoice, ColumnDialog, RowScope
from lead_desktop.ui.tabs.create.sheet_columns import column_label, kept_label
from lead_desktop.ui.translation import told

FIELDS = (Field("Phone", "Phone"),)
MAPPING = SheetMapping((ColumnMapping(0, "Name", FULL_NAME), ColumnMapping(1, "Tel", "Phone")))


@pytest.fixture
def german(qapp):
    """The window speaks German."""
    speak(qapp, next(one for one in LANGUAGES if one.code == "de"))
    yield
    speak(qapp, ENGLISH)


def test_undo_steps_are_kept_in_english_and_told_in_the_language_of_the_window(german):
    assert column_label(MAPPING, FIELDS, 0) != "Full name"
    title = edit_title(1204, kept_label(MAPPING, FIELDS, 0))
    assert title == "Edit of row 1,204, Full name"
    assert told(title).endswith(column_label(MAPPING, FIELDS, 0))
    assert column_label(MAPPING, FIELDS, 1) == kept_label(MAPPING, FIELDS, 1) == "Phone"  # the account's own


def test_a_column_that_is_changed_is_named_in_english_where_the_step_is_kept(german, theme, qtbot):
    choice = ColumnChoice(0, column_label(MAPPING, FIELDS, 0), (), here=True, kept_label="Full name")
    over = QWidget()
    qtbot.addWidget(over)
    dialog = ColumnDialog(SimpleNamespace(theme=theme), "t", (choice,), (RowScope("all", 3),), over)
    assert dialog.column.currentText() == column_label(MAPPING, FIELDS, 0)
    assert dialog.cells.label == "Full name"
