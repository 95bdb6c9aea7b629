"""The frame of the window: header, tabs, message bar, status bar, keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from lead_desktop.core.connections import Connection
from lead_desktop.core.progress import QuotaUse
from lead_desktop.store.settings import WINDOW_GEOMETRY
from lead_desktop.ui.closing import CloseQuestion
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.kept_look import LEAST_SIZE
from lead_desktop.ui.messages import Message
from lead_desktop.ui.widgets.header import Header
from lead_desktop.ui.widgets.message_bar import MessageBar
from lead_desktop.ui.widgets.status_bar import StatusBar
from lead_desktop.ui.widgets.tab_bar import Tabs
from lead_desktop.ui.widgets.warn_card import WarnCard
from lead_desktop.ui.window_model import WindowModel

_SECOND_MS = 1000
_UNUSED = QuotaUse("", 0, 25, 5.0)
_TAB_KEYS = (  # shortcut, method a tab may have
    ("Ctrl+L", "focus_main"),
    ("Ctrl+F", "focus_filter"),
    ("Ctrl+Return", "run_main"),
    ("Ctrl+Enter", "run_main"),
    ("Ctrl+E", "export"),
    ("Ctrl+P", "pause_or_resume"),
    ("Ctrl+O", "open_file"),
    ("Ctrl+S", "save"),
)


@dataclass(frozen=True, slots=True)
class TabPage:
    """One tab: its key ("fetch"), its word, its screen."""

    key: str
    label: str
    page: QWidget


class OpensDialogs(Protocol):
    """The dialogs the frame opens."""

    def open_menu(self, under: QWidget, connections: Sequence[Connection]) -> object:
        """The list of connections, with ways to edit one and to make a new one."""

    def open_settings(self) -> None:
        """Settings of the app."""


class MainWindow(QMainWindow):
    """The window. It shows what `WindowModel` decides and hands keys to the tab in front."""

    def __init__(self, desk: WindowDesk, model: WindowModel, pages: Sequence[TabPage]) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Lead Desktop")
        self.setAccessibleName("Lead Desktop")
        self.desk, self.model = desk, model
        self._keys = [page.key for page in pages]
        self._dialogs: OpensDialogs | None = None
        self._then: Callable[[], None] | None = None
        self._in_background = False
        self._shown_before = False
        theme = desk.theme
        self.header, self.status = Header(theme), StatusBar(theme)
        self.message_bar, self.tabs = MessageBar(theme), Tabs(theme)
        self.tabs.middle.addWidget(self.message_bar)
        for page in pages:
            self.tabs.add(page.label, page.page)
        self._body = body = QWidget()
        body.setAccessibleName("Lead Desktop")
        body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # holds the keyboard until a screen can take it
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        self.setAcceptDrops("create" in self._keys)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(1440, 900)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._tick)
        self._wire()
        self._bind_keys()
        desk.set_board(self)
        self._show_model()

    def set_dialogs(self, dialogs: OpensDialogs) -> None:
        """Where dialogs come from."""
        self._dialogs = dialogs

    def restore_place(self, geometry: str) -> None:
        """Place and size as kept in the settings (base64); "" for the default."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode("ascii"))))

    def show_message(self, message: Message, then: Callable[[], None] | None = None) -> None:
        """Show a message, unless a card on the screen says it; `then` is what its button does."""
        self._then = then
        self.message_bar.show_message(message)
        self._say_once()

    def clear_message(self) -> None:
        """Take the message away."""
        self._then = None
        self.message_bar.clear_message()

    def open_files(self, files: Sequence[str]) -> None:
        """Open spreadsheets in Bulk create, as if they were dropped."""
        self._open_tab("create", "")
        open_files = getattr(self.tabs.current_page(), "open_files", None)
        if open_files is not None:
            open_files(files)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the screen, not in the header."""
        super().showEvent(event)
        self._in_background = False
        if not self._shown_before:
            self._shown_before = True
            self._body.setFocus()
            self._tell_tab("focus_main")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped on the window whichever tab is in front."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """It is opened in Bulk create."""
        self._open_tab("create", "")
        if (page := self.tabs.current_page()) is not None:
            page.dropEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A person who closes the window during a run is asked; `close()` from code ends everything.

        Jobs that are paused ask nothing: they stay paused.
        """
        if event.spontaneous() and self.model.at_work and not self._in_background:
            event.ignore()
            self._ask_to_close()
            return
        place = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.model.keep(WINDOW_GEOMETRY.key, place)
        self._second.stop()
        for place_of_tab in range(self.tabs.count()):
            close_rows = getattr(self.tabs.pages.widget(place_of_tab), "close_rows", None)
            if close_rows is not None:
                close_rows()
        self.desk.api.close()
        event.accept()
        if self._in_background:
            QApplication.quit()  # a hidden window is not the last one that closes

    def _wire(self) -> None:
        self.header.switcher.clicked.connect(self.open_connections)
        self.header.jobs.clicked.connect(self._open_jobs)
        self.header.settings.clicked.connect(self._open_settings)
        self.message_bar.acted.connect(self._act)
        for card in self.findChildren(WarnCard):
            card.changed.connect(self._say_once)
        self.desk.connection_changed.connect(self._connection_changed)
        self.desk.tab_wanted.connect(self._open_tab)
        self.model.changed.connect(self._show_model)
        self.model.message.connect(self.show_message)
        self.desk.said.connect(self.status.say)
        self.status.again.clicked.connect(self.model.keeper.try_again)

    def _bind_keys(self) -> None:
        for place in range(self.tabs.count()):
            self._bind(f"Ctrl+{place + 1}", partial(self.choose_tab, place))
        self._bind("Ctrl+K", self.open_connections)
        self._bind("Esc", self._escape)
        self._bind("Ctrl+Q", self._quit_asked)
        for key, method in _TAB_KEYS:
            self._bind(key, partial(self._tell_tab, method))

    def _bind(self, key: str, act: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self).activated.connect(act)

    def choose_tab(self, place: int) -> None:
        """Show a tab and give it the keyboard."""
        self.tabs.choose(place)
        self._body.setFocus()
        self._tell_tab("focus_main")

    def _tell_tab(self, method: str) -> bool:
        act = getattr(self.tabs.current_page(), method, None)
        return bool(act()) if act is not None else False

    def _escape(self) -> None:
        if not self._tell_tab("escape"):
            self.clear_message()

    @Slot()
    def _connection_changed(self) -> None:
        self._show_model()
        if self._body.hasFocus():  # a screen that could not take the keyboard before may now
            self._tell_tab("focus_main")

    @Slot()
    def _show_model(self) -> None:
        model, connection = self.model, self.desk.connection
        self.header.switcher.show_connection(connection, model.health)
        self.header.set_colour(connection.colour if connection else "")
        self.header.jobs.set_jobs(len(model.at_work), len(model.running) - len(model.at_work))
        if "jobs" in self._keys:
            self.tabs.bar.set_badge(self._keys.index("jobs"), len(model.running))
        calls_a_day = connection.calls_a_day if connection else None
        self.header.quota.show_use(model.use or _UNUSED, self.desk.now(), calls_a_day)
        waiting = self.header.quota.waiting
        if waiting and not self._second.isActive():
            self._second.start()
        self.status.show_connection(connection, model.keeper.place, trying=model.keeper.trying)
        self.status.show_answer(model.use, self.desk.zone)
        if self._in_background and not model.at_work:  # what paused by itself waits for the next start
            self.close()

    @Slot()
    def _tick(self) -> None:
        self.header.quota.tick(self.desk.now())
        if not self.header.quota.waiting:
            self._second.stop()

    @Slot()
    def open_connections(self) -> None:
        """The list of connections under the switcher."""
        if self._dialogs is not None:
            self._dialogs.open_menu(self.header.switcher, self.model.connections)

    @Slot()
    def _open_settings(self) -> None:
        if self._dialogs is not None:
            self._dialogs.open_settings()

    @Slot()
    def _open_jobs(self) -> None:
        self._open_tab("jobs", "")

    @Slot(str, str)
    def _open_tab(self, key: str, job_id: str) -> None:
        if key in self._keys:
            self.tabs.choose(self._keys.index(key))
            open_job = getattr(self.tabs.current_page(), "open_job", None)
            if job_id and open_job is not None:
                open_job(job_id)

    @Slot()
    def _say_once(self) -> None:
        """The bar gives way to a card on the screen in front that says the same beside its buttons."""
        message = self.message_bar.message
        if message is not None:
            said = any(card.says(message.message) for card in self.findChildren(WarnCard))
            self.message_bar.setVisible(not said)

    @Slot()
    def _act(self) -> None:
        then = self._then
        self.clear_message()
        if then is not None:
            then()

    def _quit_asked(self) -> None:
        if self.model.at_work:
            self._ask_to_close()
        else:
            self.close()

    def _ask_to_close(self) -> None:
        question = CloseQuestion(
            self,
            self.desk.theme,
            len(self.model.at_work),
            keep_going=self._go_on_in_background,
            quit_now=self._quit_now,
        )
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.open()

    def _go_on_in_background(self) -> None:
        self._in_background = True
        self.hide()

    def _quit_now(self) -> None:
        self.close()
