"""What this app is, and what it is made of."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lead_desktop import __version__
from lead_desktop.jobs.shipped_packages import shipped_packages
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.buttons import ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.labels import Label

_HEIGHT_PX = 200
LICENCE = mark(
    "Lead Desktop is free software under the MIT licence. It uses Qt under the LGPL 3, as separate files that you may "
    "replace, and the packages below under their own licences."
)


class AboutDialog(DialogFrame):
    """Version, licence, and the packages with theirs."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, tr("About Lead Desktop"), width=560)
        self.setObjectName("aboutDialog")
        self.version = Label(theme, tr("Lead Desktop {version}", version=__version__), FontRole.STRONG)
        parts = (("Qt", qVersion()), ("PySide", PySide6.__version__), ("Python", platform.python_version()))
        self.packages = QPlainTextEdit()
        self.packages.setAccessibleName(tr("Packages and their licences"))
        self.packages.setReadOnly(True)
        self.packages.setProperty("mono", "plain")
        self.packages.setFont(theme.font(FontRole.MONO))
        self.packages.setFixedHeight(_HEIGHT_PX)
        self.packages.document().setDocumentMargin(8)
        self.packages.setPlainText(
            "\n".join(f"{one.name} {one.version} · {one.licence}" for one in shipped_packages())
        )
        self.body.addWidget(self.version)
        self.body.addWidget(
            Label(theme, " · ".join(f"{name} {version}" for name, version in parts), tone="text2")
        )
        self.body.addWidget(Label(theme, tr(LICENCE), wrap=True))
        self.body.addWidget(self.packages)
        close = self.add_button(tr("Close"), self.accept, kind=ButtonKind.FILLED)
        close.setFocus()
