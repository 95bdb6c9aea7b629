"""Files that macOS hands to the running program."""

import subprocess
import sys

CHILD = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from lead_desktop.ui.application import Application
app = Application([])
app.files_opened.connect(lambda files: print(*files))
app.sendEvent(app, QFileOpenEvent(sys.argv[1]))
app.sendEvent(app, QEvent(QEvent.Type.ApplicationPaletteChange))
"""


def test_a_file_dropped_on_the_icon_is_handed_on_once(tmp_path):
    """In a process of its own: there is one application in each."""
    path = str(tmp_path / "leads.xlsx")
    done = subprocess.run([sys.executable, "-c", CHILD, path], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [path]
