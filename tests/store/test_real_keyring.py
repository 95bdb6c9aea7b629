"""Keys in a real Secret Service: kept for the next process, refused when locked, and in clear text nowhere."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

if sys.platform == "linux":  # keyring brings them there alone
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

CHILD = Path(__file__).with_name("keyring_child.py")
VALUES = ("CANARY-8472-access", "CANARY-8472-secret", "CANARY-8472-dealer")
KEPT = ["the system keyring (Secret Service)", True, ""]
LOCKED = ["this session only", False, "The keyring is locked."]
NONE = ["this session only", False, "This computer has no keyring."]
PLAIN = '''
from pathlib import Path
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    """Writes every key into a file, as it is."""

    priority = 9

    def set_password(self, service, username, password):
        with Path("~/plain.txt").expanduser().open("a") as file:
            file.write(password)

    def get_password(self, service, username):
        return None

    def delete_password(self, service, username):
        pass
'''


class Person:
    """A process that keeps and reads keys; see `keyring_child`."""

    def __init__(self, child):
        self._child = child

    def __call__(self, *order):
        self._child.stdin.write(json.dumps(order) + "\n")
        self._child.stdin.flush()
        return json.loads(self._child.stdout.readline())


@pytest.fixture
def process(secret_service):
    """Starts a process of the keyring's person."""
    with ExitStack() as running:

        def start(*, time_limit_s=20.0, without=(), **environ):
            given = {name: text for name, text in secret_service.environ.items() if name not in without}
            child = subprocess.Popen(
                [sys.executable, str(CHILD), str(time_limit_s)],
                env=given | environ,
                cwd=Path(__file__).resolve().parents[2],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
            )
            running.push(child)  # ends its input and waits for it
            return Person(child)

        yield start


def clear_texts(files):
    """Files in which a value, or a part of one, stands in some plain form."""
    needles = [b"CANARY-8472", "CANARY-8472".encode("utf-16-le")]
    needles += [base64.b64encode(b"." * shift + b"CANARY-8472")[4:-4] for shift in range(3)]
    return [path for path in files for needle in needles if needle in path.read_bytes()]


def entries(service):
    """User names of all entries of ours, asked of the service itself."""
    with open_dbus_connection(service.address) as bus:
        found = secretstorage.search_items(bus, {"service": "lead-desktop"})
        return sorted(item.get_attributes()["username"] for item in found)


def test_keys_are_there_for_the_next_process_one_entry_each_and_go_with_the_connection(
    secret_service, process
):
    secret_service.start()
    assert process()("save", *VALUES) == KEPT
    assert entries(secret_service) == [
        "c-1/access-key@api-in21.leadsquared.com",
        "c-1/header-x-dealer@api-in21.leadsquared.com",
        "c-1/secret-key@api-in21.leadsquared.com",
    ]
    another = process()
    assert another("keys") == list(VALUES)
    assert another("remove") is None
    assert entries(secret_service) == []
    assert another("keys").startswith("The keys are missing.")


def test_no_file_of_the_home_holds_a_key_and_nobody_else_may_read_the_keyring(secret_service, process):
    secret_service.start()
    assert process()("save", *VALUES) == KEPT
    secret_service.end()
    files = secret_service.files()
    assert [path for path in files if path.suffix == ".keyring"]
    assert clear_texts(files) == []
    assert [path for path in files if path.stat().st_mode & 0o077] == []


def test_clear_text_would_be_found(tmp_path):
    for number, form in enumerate((str.encode, lambda text: text.encode("utf-16-le"))):
        (tmp_path / str(number)).write_bytes(form(VALUES[0]))
    for shift in range(3):
        (tmp_path / f"base64-{shift}").write_bytes(base64.b64encode(b"x" * shift + VALUES[0].encode()))
    assert len(set(clear_texts(tmp_path.iterdir()))) == 5


def test_a_locked_keyring_is_said_before_and_after_and_takes_nothing(secret_service, process):
    secret_service.start()
    assert process()("place") == KEPT
    secret_service.start(locked=True)
    person = process()
    assert person("place") == LOCKED
    assert person("keys").startswith("The keyring is locked.")
    assert person("save", *VALUES) == LOCKED
    assert person("keys") == list(VALUES)
    assert process()("keys").startswith("The keyring is locked.")
    assert clear_texts(secret_service.files()) == []


def test_what_was_typed_while_it_was_locked_is_kept_once_it_is_unlocked(secret_service, process):
    secret_service.start()
    secret_service.start(locked=True)
    person = process()
    assert person("save", *VALUES) == LOCKED
    assert person("again") == LOCKED
    secret_service.start()
    assert person("again") == KEPT
    assert person("place") == KEPT
    assert process()("keys") == list(VALUES)


def test_a_keyring_that_comes_later_is_found(secret_service, process):
    person = process()
    assert person("place") == NONE
    assert person("save", *VALUES) == NONE
    secret_service.start()
    assert person("again") == KEPT
    assert process()("keys") == list(VALUES)


def test_without_a_bus_keys_last_for_this_session(secret_service, process):
    person = process(without=("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"))
    assert person("place") == NONE
    assert person("save", *VALUES) == NONE
    assert person("keys") == list(VALUES)
    assert person("again") == NONE
    assert secret_service.files() == []


def test_a_prompt_that_nobody_answers_is_given_up(secret_service, process):
    secret_service.start()
    secret_service.start(locked=True)
    with secret_service.silent_prompter():
        person = process(time_limit_s=1)
        assert person("place") == LOCKED
        place = person("save", *VALUES)
        assert place[:2] == ["this session only", False]
        assert "no answer in 1 s" in place[2]
        assert person("keys") == list(VALUES)


@pytest.mark.parametrize("chosen_by", ["environment", "file"])
def test_a_plain_text_keyring_chosen_from_outside_gets_no_key(secret_service, process, tmp_path, chosen_by):
    secret_service.start()
    (tmp_path / "plain_file.py").write_text(PLAIN, "utf-8")
    name = "plain_file.PlaintextKeyring"
    environ = {"PYTHONPATH": str(tmp_path)}
    if chosen_by == "environment":
        environ["PYTHON_KEYRING_BACKEND"] = name
    else:
        folder = secret_service.home / ".config" / "python_keyring"
        folder.mkdir(parents=True)
        (folder / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring={name}\n", "utf-8")
    person = process(**environ)
    refused = f"The keyring chosen here ({name}) may keep keys in clear text."
    assert person("place") == ["this session only", False, refused]
    assert person("save", *VALUES) == ["this session only", False, refused]
    assert person("again") == ["this session only", False, refused]
    assert not (secret_service.home / "plain.txt").exists()
    assert clear_texts(secret_service.files()) == []
