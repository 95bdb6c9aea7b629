"""The whole window on its own practice CRMs, and the hands of a person."""

import gc
import io
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt

from lead_desktop.store.database import open_database
from lead_desktop.store.profile import Profile
from lead_desktop.store.schema import MAIN_MIGRATIONS
from lead_desktop.store.settings import LOOK_UP_AFTER_S, Settings
from lead_desktop.tour.album import Album
from lead_desktop.tour.guide import open_stage
from lead_desktop.tour.stage import Stage

SIZE = QSize(1440, 900)
OpenStage = Callable[[], Stage]


@pytest.fixture(autouse=True, scope="module")
def garbage_of_the_window() -> Iterator[None]:
    """Qt's objects must die in their thread, and the collector runs in any: so it runs between the modules alone."""
    gc.collect()
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def open_window(qapp, tmp_path, monkeypatch) -> OpenStage:
    """Opens the window as a context; the same profile every time."""
    monkeypatch.setenv("LEAD_DESKTOP_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qapp.setQuitOnLastWindowClosed(False)
    keep_quick_look_ups(Profile(tmp_path / "profile"))
    return lambda: open_stage(tmp_path, Album(tmp_path / "pictures", "light"), "light", SIZE, io.StringIO())


@pytest.fixture
def stage(open_window) -> Iterator[Stage]:
    with open_window() as opened:
        yield opened


def keep_quick_look_ups(profile: Profile) -> None:
    """Rows whose answer was lost are looked up at once, not after ten seconds."""
    profile.create()
    db = open_database(profile.database, MAIN_MIGRATIONS)
    Settings(db).choose(LOOK_UP_AFTER_S, [0.1, 0.5])
    db.close()
