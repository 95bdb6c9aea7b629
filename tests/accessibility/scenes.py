"""The app as a child process under a real screen: shows one scene after another, when told which.

Each line of standard input names a scene; `shown` comes back once it can be seen, or why it cannot.
"""

import io
import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QTableView, QWidget

from lead_desktop.store.core_dumps import forbid_core_dumps
from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage
from lead_desktop.tour.hands import NotSeenError
from lead_desktop.tour.searching import add_filter
from lead_desktop.tour.stage import Stage

NOBODY = "00000000-0000-4000-8000-000000000000"
SHEET = "First Name,Last Name,Email,Mobile no.,City\n" + "".join(
    f"Asha{n},Rao,{'nadia@' if n == 2 else f'lead{n}@kaveri.example.com'},98{20000000 + n},Pune\n"
    for n in range(40)
)


class Scenes:
    """What can be shown, by name."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.hands = stage, stage.hands

    def fetch(self) -> None:
        """The screen the app begins with."""
        self.hands.find(QPlainTextEdit, "fetchIdBox")

    def fetched(self) -> None:
        lines = [*(lead.lead_id for lead in self.stage.known[:8]), NOBODY, "call back on Monday"]
        self.hands.paste(self.hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
        self.hands.click(self.hands.button("Fetch 9 leads"))
        self.hands.wait_for("10 lines in, 10 accounted for.")
        self.choose_first("fetchTable")

    def search(self) -> None:
        self.stage.use("Sandbox Octanist")
        self.stage.open_tab("search")
        self.hands.find(QWidget, "searchAddFilter")
        add_filter(self.stage, "Status", "is", "Won")

    def searched(self) -> None:
        self.hands.click(self.hands.find(QWidget, "searchRun"))
        self.hands.wait_for("leads read")
        self.choose_first("searchTable")
        self.hands.find(QWidget, "searchDrawer")

    def dates(self) -> None:
        """The search of a CRM that looks leads up by dates."""
        self.stage.use("Sandbox JTC DMS")
        self.hands.find(QWidget, "searchFrom")

    def create(self) -> None:
        self.stage.use("Sandbox LeadSquared")
        self.stage.open_tab("create")
        self.hands.find(QWidget, "createDropArea")

    def mapped(self) -> None:
        sheet = self.stage.folder / "fair.csv"
        sheet.write_text(SHEET, "utf-8")
        self.hands.drop(self.hands.find(QWidget, "createDropArea"), sheet)
        table = self.hands.find(QTableView, "createMapTable")
        self.hands.until(lambda: table.model().rowCount() > 0, "the columns of the sheet")

    def checked(self) -> None:
        self.hands.click(self.hands.find(QWidget, "createCheck"))
        table = self.hands.find(QTableView, "createCheckTable")
        self.hands.until(lambda: table.model().rowCount() == 40, "the checked rows")
        self.hands.find(QWidget, "createIssues")
        self.choose_first("createCheckTable")

    def uploading(self) -> None:
        self.stage.crm.rate(1, 3.0)
        self.hands.click(self.hands.find(QWidget, "createUpload"))
        self.hands.find(QTableView, "createRunTable")

    def receipt(self) -> None:
        self.stage.crm.rate(25)
        self.hands.find(QWidget, "createReceipt", limit_s=60)

    def jobs(self) -> None:
        self.stage.open_tab("jobs")
        self.choose_first("jobsTable")
        self.hands.find(QWidget, "jobsReceipt")

    def connections(self) -> None:
        self.hands.look_at_window()
        self.hands.press(self.stage.window, "Ctrl+K")
        self.hands.find(QWidget, "connectionMenu")

    def connection(self) -> None:
        self.hands.click(self.hands.button("New connection", self.hands.find(QWidget, "connectionMenu")))
        self.hands.find(QWidget, "connectionDialog")

    def more(self) -> None:
        """The same, opened as far as it goes."""
        self.hands.click(self.hands.button("More", self.hands.find(QWidget, "connectionDialog")))

    def settings(self) -> None:
        self.close()
        self.hands.press(self.stage.window, "Ctrl+,")
        self.dialog("Settings")

    def shortcuts(self) -> None:
        self.close()
        self.hands.press(self.stage.window, "F1")
        self.dialog("Keyboard shortcuts")

    def support(self) -> None:
        self.close()
        self.help("Support bundle")
        self.dialog("Support bundle")

    def about(self) -> None:
        self.close()
        self.help("About Lead Desktop")
        self.dialog("About Lead Desktop")

    def safe(self) -> None:
        """The dialog that changes how a connection is kept from harm."""
        self.close()
        self.stage.window.desk.safe_mode_wanted.emit(self.stage.window.desk.connection)
        self.hands.until(lambda: QApplication.activeModalWidget() is not None, "the safe mode")

    def close(self) -> None:
        """Esc, as often as something lies over the window."""
        self.hands.press(QApplication.activeModalWidget() or self.stage.window, "Esc")
        self.hands.until(lambda: QApplication.activeModalWidget() is None, "the dialogs closed")
        self.hands.look_at_window()

    def help(self, line: str) -> None:
        button = next(one for one in self.hands.buttons("Help"))
        self.hands.click(button)
        menu = QApplication.activePopupWidget()
        self.hands.choose_action(menu, line)

    def dialog(self, title: str) -> None:
        self.hands.until(lambda: self.is_open(title), f"the dialog {title}")

    def is_open(self, title: str) -> bool:
        top = QApplication.activeModalWidget()
        return isinstance(top, QDialog) and title in top.windowTitle()

    def choose_first(self, name: str) -> None:
        self.hands.click_row(self.hands.find(QTableView, name), 0)
        self.hands.settle()


def main(folder: Path) -> int:
    """Show scenes until standard input ends."""
    forbid_core_dumps()
    os.environ["LEAD_DESKTOP_STATE"] = str(folder / "state")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("lead-desktop")
    app.setQuitOnLastWindowClosed(False)
    wide, _, high = os.environ.get("WINDOW", "1440x900").partition("x")
    size = QSize(int(wide), int(high))
    with open_stage(folder, Album(folder / "pictures", "light"), "light", size, io.StringIO()) as stage:
        scenes = Scenes(stage)

        def show() -> None:
            name = sys.stdin.readline().strip()
            if not name:
                app.quit()
                return
            try:
                getattr(scenes, name)()
            except NotSeenError as error:
                answer = str(error)
            else:
                answer = "shown"
            sys.stdout.write(f"{answer}\n")
            sys.stdout.flush()

        told = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        told.activated.connect(show)
        app.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
