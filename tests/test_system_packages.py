"""What the set-up does about system packages: nothing, install them, or say the line."""

import importlib.util
import io
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "system_packages.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("system_packages", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


class Machine:
    """A pretended system: what it has, and what was run on it."""

    def __init__(self, *, apt_works=True):
        self.packages = set()
        self.commands = []
        self.apt_works = apt_works

    def has(self, need):
        return need.package in self.packages

    def run(self, command):
        self.commands.append(command)
        if "install" in command and self.apt_works:
            self.packages.update(command[command.index("--no-install-recommends") + 1 :])
        return 0 if self.apt_works else 100


def provide(script, machine, *, root=False, apt=True):
    out = io.StringIO()
    code = script.provide(
        script.needs_for("test", x11=False, wayland=False),
        present=machine.has,
        run=machine.run,
        can_install=root,
        has_apt=apt,
        out=out,
    )
    return code, out.getvalue()


def test_with_everything_present_nothing_is_run_or_said(script):
    machine = Machine()
    machine.packages = {need.package for need in script.needs_for("test", x11=False, wayland=False)}
    assert provide(script, machine, root=True) == (0, "")
    assert machine.commands == []


def test_root_gets_only_what_is_missing_after_a_look_at_new_lists(script):
    machine = Machine()
    machine.packages = {need.package for need in (*script.BASE, *script.KEYRING, *script.SCREEN_READER)} - {
        "libegl1"
    }
    code, _ = provide(script, machine, root=True)
    assert code == 0
    assert [command[:2] for command in machine.commands] == [("apt-get", "update"), ("apt-get", "-o")]
    assert machine.commands[-1][-3:] == ("xvfb", "xauth", "fonts-droid-fallback")


def test_an_apt_that_fails_ends_with_the_line_to_run(script):
    code, said = provide(script, Machine(apt_works=False), root=True)
    assert code == 1
    assert "apt-get install" in said


def test_an_ordinary_user_is_shown_the_line_and_nothing_is_run(script):
    machine = Machine()
    machine.packages = {need.package for need in (*script.BASE, *script.KEYRING, *script.SCREEN_READER)}
    code, said = provide(script, machine)
    assert code == 1
    assert machine.commands == []
    assert (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends xvfb xauth fonts-droid-fallback\n"
        in said
    )


def test_a_system_without_apt_is_told_the_names(script):
    code, said = provide(script, Machine(), root=True, apt=False)
    assert code == 1
    assert "libxcb-cursor0" in said
    assert "apt-get" not in said


@pytest.mark.parametrize(
    ("purpose", "x11", "wayland", "virtual_screen"),
    [
        ("run", True, False, False),
        ("run", False, True, False),
        ("run", False, False, True),
        ("test", True, False, True),
    ],
)
def test_a_virtual_screen_is_for_tests_and_for_machines_without_one(
    script, purpose, x11, wayland, virtual_screen
):
    packages = {need.package for need in script.needs_for(purpose, x11=x11, wayland=wayland)}
    assert ("xvfb" in packages) is virtual_screen
    assert ("libwayland-cursor0" in packages) is wayland


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other libraries")
@pytest.mark.parametrize(
    ("kind", "name", "present"),
    [
        ("LIBRARY", "libc.so.6", True),
        ("LIBRARY", "libnot-there.so.0", False),
        ("MODULE", "json", True),
        ("MODULE", "not_there", False),
        ("PROGRAM", "sh", True),
        ("PROGRAM", "not-there", False),
        ("FILE", "/not-there:/etc", True),
        ("FILE", "/not-there:/nor-here", False),
    ],
)
def test_presence_is_found_out_by_trying(script, kind, name, present):
    assert script.is_present(script.Need("any", script.Kind[kind], name)) is present


def test_tests_have_a_keyring_and_the_app_needs_none(script):
    def packages(purpose):
        return {need.package for need in script.needs_for(purpose, x11=True, wayland=False)}

    assert packages("test") - packages("run") >= {"gnome-keyring", "dbus-daemon"}
    assert not [package for package in packages("run") if "keyring" in package]


def test_a_soak_moves_a_clock_and_a_test_does_not(script):
    def packages(purpose):
        return {need.package for need in script.needs_for(purpose, x11=False, wayland=False)}

    assert packages("soak") - packages("test") == {"libfaketime"}
