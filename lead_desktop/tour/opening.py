"""Opens the real window on a profile of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication

from lead_desktop.app import build_window
from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import LANGUAGE, THEME, Settings
from lead_desktop.ui.kept_look import use_kept_language
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.theme import Scheme


@contextmanager
def open_window(
    profile: Profile, scheme: Scheme, size: QSize, *, language: str = "en", sandbox: bool = True
) -> Iterator[MainWindow]:
    """The window, closed again at the end.

    Args:
        profile: Made when missing.
        scheme: Colours.
        size: In logical pixels.
        language: As the settings keep it.
        sandbox: Begin with the practice CRM; else a new profile shows its first screen.

    Raises:
        StoreError: The profile cannot be read or written.
    """
    profile.create()
    db = open_database(profile.database, MAIN_MIGRATIONS)
    settings = Settings(db)
    settings.choose(THEME, scheme.value)
    settings.choose(LANGUAGE, language)
    db.close()
    use_kept_language(cast("QApplication", QApplication.instance()), profile)
    window = build_window(profile.root, sandbox=sandbox)
    try:
        window.resize(size)
        window.show()
        yield window
    finally:
        window.close()
        window.desk.theme.setParent(window)  # its timer ends here, not wherever garbage is collected
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
