"""A window as the app opens it, in a process that gives everybody every right on new files; for test_private_files."""

import logging
import os
import sys
import threading
import time
from pathlib import Path

os.umask(0)
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer  # noqa: E402 - the mask comes first
from PySide6.QtWidgets import QApplication  # noqa: E402

from lead_desktop import app  # noqa: E402
from lead_desktop.net.log_file import LARGEST_BYTES  # noqa: E402
from lead_desktop.store.profile import Profile  # noqa: E402
from lead_desktop.ui.tabs.create.pasted_table import KeepPastedTable  # noqa: E402
from lead_desktop.ui.theme import Scheme  # noqa: E402

build = app.build_window


def build_and_work(*given, **options):
    window = build(*given, **options)
    window.desk.theme.set_scheme(Scheme.DARK)
    window.desk.api.ask(KeepPastedTable("Name\tE-mail\nAsha\tasha@kaveri.example.com"))
    log = logging.getLogger("lead_desktop.test")
    for _line in range(5 * LARGEST_BYTES // 10_000):
        log.info("x" * 9_900)
    error = ValueError("a fault of the app")
    sys.excepthook(type(error), error, None)
    pasted = Profile(given[0]).temp_dir / "pasted"

    def tell_when_pasted():
        if pasted.exists() and list(pasted.iterdir()) and (given[0] / "window.socket").exists():
            timer.stop()
            sys.stdout.write("at work\n")
            sys.stdout.flush()

    def wait_for_the_end():
        sys.stdin.readline()
        QTimer.singleShot(0, window, window.close)

    timer = QTimer(window)
    timer.timeout.connect(tell_when_pasted)
    timer.start(20)
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    QTimer.singleShot(30_000, window, QApplication.quit)
    return window


app.build_window = build_and_work
time.tzset()
sys.exit(app.run_window(Profile(Path(sys.argv[1]))))
