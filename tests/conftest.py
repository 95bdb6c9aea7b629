"""The sandbox for all rooms: one child process for each test worker, reset before each test that asks for it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lead_desktop.sandbox.address import SandboxAddress
from lead_desktop.sandbox.control_client import SandboxControl

if sys.platform == "linux":  # keyring brings it there alone
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read by Qt when its first application is made


@pytest.fixture(scope="session")
def sandbox() -> Iterator[SandboxAddress]:
    """A sandbox without a rate limit, for as long as the tests run."""
    command = [sys.executable, "-m", "lead_desktop.sandbox", "--no-rate-limit", "--seed", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        address = SandboxAddress.from_json(child.stdout.readline())
        # Counting all leads makes them, so that no test waits for that.
        SandboxControl(address).state()
        yield address
        child.stdin.close()
        try:
            child.wait(timeout=5)
        finally:
            child.kill()


@pytest.fixture(autouse=True)
def own_call_budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test, and no child of one, shares calls or learnt limits with another test or with the person's app."""
    state = f"{tmp_path}-state"
    monkeypatch.setenv("XDG_STATE_HOME", state)
    monkeypatch.setenv("LEAD_DESKTOP_STATE", state)


@pytest.fixture
def crm(sandbox: SandboxAddress) -> SandboxControl:
    """The sandbox as new: no trouble, nothing created; its client makes trouble and tells what the CRMs hold."""
    control = SandboxControl(sandbox)
    control.reset()
    return control


# Nothing on this bus is started by being called for: no prompter, and no second keyring.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
_NAME = "org.freedesktop.secrets"
_PASSWORD = b"the password of an invented person"


class SecretService:
    """The bus, and the keyring that can be started, locked and ended.

    Attributes:
        home: The folder that stands for the person's home.
        environ: What a process of that person has in its environment.
    """

    def __init__(self, home: Path, run: str, address: str) -> None:
        self.home = home
        self.address = address
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": run,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PYTHONIOENCODING": "utf-8",
        }
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self, *, locked: bool = False) -> None:
        """Start the keyring, unlocked as after a login or locked, and wait until it can be called."""
        self.end()
        with self._named(_NAME) as wait:
            self._daemon = subprocess.Popen(
                ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
                + ([] if locked else ["--unlock"]),
                env=self.environ,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            if not locked:
                self._daemon.stdin.write(_PASSWORD)
            self._daemon.stdin.close()
            wait()

    def end(self) -> None:
        """End the keyring, if it runs."""
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(timeout=10)
            self._daemon = None

    @contextmanager
    def silent_prompter(self) -> Iterator[None]:
        """Somebody who is asked to ask for the password, and never answers."""
        with open_dbus_connection(self.address) as bus:
            Proxy(message_bus, bus).RequestName("org.gnome.keyring.SystemPrompter")
            yield

    def files(self) -> list[Path]:
        """Every file of the home."""
        return [path for path in self.home.rglob("*") if path.is_file()]

    @contextmanager
    def _named(self, name: str) -> Iterator[Callable[[], object]]:
        """What waits until somebody on the bus has the name."""
        rule = MatchRule(
            type="signal",
            interface="org.freedesktop.DBus",
            member="NameOwnerChanged",
            path="/org/freedesktop/DBus",
        )
        rule.add_arg_condition(0, name)
        with open_dbus_connection(self.address) as bus:
            Proxy(message_bus, bus).AddMatch(rule)
            with bus.filter(rule) as told:
                yield lambda: bus.recv_until_filtered(told, timeout=10)


@pytest.fixture
def secret_service(tmp_path: Path) -> Iterator[SecretService]:
    """A bus and a home of their own; `start` brings a real keyring (gnome-keyring). All of it ends with the test."""
    if sys.platform != "linux":
        pytest.skip("the Secret Service is Linux's keyring")
    home, config = tmp_path / "home", tmp_path / "bus.conf"
    home.mkdir(mode=0o700)
    with tempfile.TemporaryDirectory(prefix="bus-") as run:  # a socket's path is at most 107 characters long
        config.write_text(_BUS.format(folder=run), "utf-8")
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
        ) as bus:
            service = SecretService(home, run, bus.stdout.readline().strip())
            try:
                yield service
            finally:
                service.end()
                bus.terminate()
