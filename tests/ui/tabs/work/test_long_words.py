"""Dialogs whose words are longer in another language."""

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget

from lead_desktop.ui.dialogs.scrolled_dialog import ScrolledDialog
from lead_desktop.ui.widgets.dialog_frame import DialogFrame

SHORT, LONG = "Auch löschen", "Auch Zuordnungen und gelernte Überschriften löschen"


def plain(parent, theme, box):
    made = DialogFrame(parent, theme, "Löschen?", width=240)
    made.body.addWidget(box)
    return made


def scrolled(parent, theme, box):
    made = ScrolledDialog(parent, theme, "Löschen?", width=240)
    made.set_content([box])
    return made


@pytest.mark.parametrize("build", [plain, scrolled])
@pytest.mark.parametrize("wide", [800, 300])
def test_a_dialog_is_as_wide_as_its_longest_words_and_not_wider_than_its_window(theme, qtbot, build, wide):
    window = QWidget()
    window.resize(wide, 400)
    qtbot.addWidget(window)
    window.show()
    widths = []
    for words in (SHORT, LONG):
        box = QCheckBox(words)
        dialog = build(window, theme, box)
        dialog.open()
        widths.append(dialog.width())
        assert box.width() >= box.sizeHint().width() or dialog.width() == wide
        dialog.close()
    assert widths[0] == 240
    assert 240 < widths[1] <= wide
