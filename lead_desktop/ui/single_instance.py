"""One window per profile: a second start hands its files to the first one and ends."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from lead_desktop.core.errors import JobBusy
from lead_desktop.store.locks import JobLock

_LONGEST_PATH = 100  # a Unix socket has room for 108 bytes
_PATIENCE_MS = 2000
_MOST_BYTES = 1_000_000
_MOST_FILES = 1_000
_DIGEST_LENGTH = 24


class SingleInstance(QObject):
    """The claim of this process on a profile's window.

    The lock goes with its process however that ends, so a crash leaves nothing to clean up.

    Args:
        root: Folder of the profile, readable by the person alone.

    Signals:
        asked: A later start wants the window in front: a tuple of absolute paths to open, often empty.
    """

    asked = Signal(object)

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(root)
        self._lock = JobLock(root / "window.lock")
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def claim(self) -> bool:
        """This process is the profile's window from now on; False when another one is.

        Raises:
            StoreError: The profile cannot be written.
        """
        try:
            self._lock.acquire()
        except JobBusy:
            return False
        QLocalServer.removeServer(self._name)  # left behind by a crash: the lock is ours, so nobody listens
        self._server.listen(self._name)
        return True

    def hand_over(self, files: Sequence[str]) -> bool:
        """Ask the other process to come to the front and open these; False when it does not answer.

        A socket of another user, who may have made one in a shared folder first, is told nothing.
        """
        if not _belongs_to_us(self._name):
            return False
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            return False
        socket.write(json.dumps([str(Path(one).absolute()) for one in files]).encode() + b"\n")
        written = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return written

    def close(self) -> None:
        """Give the claim back."""
        self._server.close()
        self._lock.release()

    @Slot()
    def _called(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._heard)
            socket.setReadBufferSize(_MOST_BYTES)
            self._listen(socket)

    @Slot()
    def _heard(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._listen(socket)

    def _listen(self, socket: QLocalSocket) -> None:
        """One line is one message; who says more than fits, or goes on, is not listened to."""
        if socket.canReadLine():
            self._read(socket)
            socket.disconnectFromServer()
        elif socket.bytesAvailable() >= _MOST_BYTES:
            socket.abort()

    def _read(self, socket: QLocalSocket) -> None:
        try:
            files = json.loads(bytes(socket.readLine(_MOST_BYTES).data()))
        except (ValueError, RecursionError):
            return
        if isinstance(files, list) and all(isinstance(one, str) for one in files[:_MOST_FILES]):
            self.asked.emit(tuple(files[:_MOST_FILES]))


def _socket_name(root: Path) -> str:
    """In the profile, which is private; where its path is too long, in the folder of the session, else the shared one.

    Pipes of Windows have no folders.
    """
    digest = hashlib.sha256(str(root).encode()).hexdigest()[:_DIGEST_LENGTH]
    name, session = f"lead-desktop-{digest}", os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "win32":
        return name
    places = [str(root / "window.socket")]
    if Path(session).is_absolute() and Path(session).is_dir():
        places.append(f"{session}/{name}")
    shared = f"{QDir.tempPath()}/{name}"
    return next((place for place in places if len(place.encode()) <= _LONGEST_PATH), shared)


def _belongs_to_us(name: str) -> bool:
    """Whether the socket is one that only this user can have made; a missing one is nobody's."""
    if sys.platform == "win32":
        return True  # UserAccessOption closes the pipe to others
    try:
        return Path(name).lstat().st_uid == os.geteuid()
    except OSError:
        return False
