"""Words in the status bar of what was just done, which go by themselves."""

from lead_desktop.ui.widgets.status_bar import StatusBar


def test_what_was_just_done_is_said_in_passing(theme, qtbot):
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    assert bar.said.isHidden()
    bar.say("12 lead ids copied")
    assert (bar.said.words(), bar.said.isHidden()) == ("12 lead ids copied", False)
    assert bar.said.accessibleName() == "Done: 12 lead ids copied"
    bar.say("\u201cWon\u201d saved")
    assert bar.said.words() == "\u201cWon\u201d saved"
    qtbot.waitUntil(bar.said.isHidden, timeout=10_000)
