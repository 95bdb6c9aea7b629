"""A support bundle, looked at before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPlainTextEdit, QWidget

from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.jobs.support_bundle import CollectSupport, SaveSupport, SupportFile
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.files import ask_where_to_save_bundle
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.messages import Message, MessageKind
from lead_desktop.ui.tabs.results.asking import Asker
from lead_desktop.ui.translation import mark, told, tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label

_WIDTH_PX, _LIST_PX, _HEIGHT_PX = 880, 200, 400
_NOTE = mark(
    "Nothing leaves this computer: the bundle is saved as one file, which you may send to those who help you. "
    "Look at what is in it first."
)
_COLLECTING = mark("Collecting…")


class SupportDialog(DialogFrame):
    """The files on the left, the text of one on the right; saving writes what is shown.

    Args:
        desk: Theme, and the road to the jobs.
        parent: Over which window.
        ask_where: Asks for the path; "" when the person changed their mind.
    """

    def __init__(
        self,
        desk: WindowDesk,
        parent: QWidget,
        ask_where: Callable[[QWidget], str] = ask_where_to_save_bundle,
    ) -> None:
        super().__init__(parent, desk.theme, tr("Support bundle"), width=_WIDTH_PX)
        self.setObjectName("supportDialog")
        self._desk, self._ask_where = desk, ask_where
        self._asker = Asker(desk, self)
        self._bundle: tuple[SupportFile, ...] = ()
        theme = desk.theme
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Files of the bundle"))
        self.names.setProperty("frame", "true")
        self.names.setFixedWidth(_LIST_PX)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the file"))
        self.text.setReadOnly(True)
        self.text.setProperty("mono", "plain")
        self.text.setFont(theme.font(FontRole.MONO))
        self.text.document().setDocumentMargin(8)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # logs and versions are never mirrored
        self.text.setPlainText(tr(_COLLECTING))
        line = QHBoxLayout()
        line.setSpacing(12)
        for widget in (self.names, self.text):
            widget.setFixedHeight(_HEIGHT_PX)
            line.addWidget(widget)
        self.problem = Label(theme, "", tone="bad", wrap=True)
        self.problem.hide()
        self.body.addWidget(Label(theme, tr(_NOTE), tone="text2", wrap=True))
        self.body.addLayout(line)
        self.body.addWidget(self.problem)
        self.footer.addWidget(Label(theme, tr("Holds no leads and no keys."), FontRole.HINT, "text2"))
        self.add_button(tr("Cancel"), self.reject)
        self.save = self.add_button(tr("Save…"), self._save, kind=ButtonKind.FILLED)
        self.save.setEnabled(False)
        self.names.currentRowChanged.connect(self._show)
        self._asker.ask(CollectSupport(facts_of_the_window(desk)), self._collected, self._failed)

    def _collected(self, files: tuple[SupportFile, ...]) -> None:
        self._bundle = files
        self.names.addItems([file.name for file in files])
        self.names.setCurrentRow(0)
        self.names.setFocus()
        self.save.setEnabled(True)

    @Slot(int)
    def _show(self, place: int) -> None:
        if 0 <= place < len(self._bundle):
            self.text.setPlainText(self._bundle[place].text)

    def _save(self) -> None:
        path = self._ask_where(self)
        if path:
            self.save.setEnabled(False)
            self._asker.ask(SaveSupport(self._bundle, path), self._saved, self._failed)

    def _saved(self, path: str) -> None:
        self.accept()
        self._desk.show(
            Message(
                MessageKind.DONE,
                tr("Support bundle saved"),
                tr("It is in {file}.", file=str(Path(path))),
                tr("It holds no leads and no keys; only you can read the file."),
            )
        )

    def _failed(self, error: LeadDesktopError) -> None:
        self.problem.setText(told(error.sentence()))
        self.problem.show()
        self.save.setEnabled(bool(self._bundle))
        if not self._bundle:
            self.text.clear()
        self.fit()


def facts_of_the_window(desk: WindowDesk) -> tuple[tuple[str, str], ...]:
    """Versions and measures that matter to how the window looks and behaves."""
    screens = ", ".join(
        f"{screen.size().width()} by {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return (
        ("Qt", str(qVersion())),
        ("Windows are drawn by", QGuiApplication.platformName()),
        ("Screens", screens),
        ("Colours", "dark" if desk.theme.tokens.dark else "light"),
    )
