"""Keys typed at the prompt go to a real keyring, and from there to the next command."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager

import pytest

if sys.platform == "linux":
    import pty

DEALER = "CANARY-dealer-77"


@contextmanager
def terminal():
    """Two ends of a terminal that is nobody's own: keys are typed at the first and read, unseen, at the second."""
    try:
        ours, theirs = pty.openpty()
    except OSError as error:
        pytest.skip(f"this system gives its programs no terminals: {error}")
    try:
        yield ours, theirs
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.fixture
def person(secret_service, cli, monkeypatch):
    """Runs commands of a person with a keyring, and without keys in the environment."""
    kept = {name: text for name, text in cli.environ.items() if not name.startswith("LEAD_DESKTOP_")}
    ours = ("LEAD_DESKTOP_PROFILE", "LEAD_DESKTOP_STATE")
    kept |= {name: cli.environ[name] for name in ours if name in cli.environ}
    kept.pop("PYTHON_KEYRING_BACKEND", None)
    cli.environ = kept | secret_service.environ
    return cli


def type_keys(person, arguments, keys):
    """Run a command and answer each of its prompts; what it said."""
    with terminal() as (ours, theirs):
        command = [sys.executable, "-m", "lead_desktop", *arguments]
        with subprocess.Popen(
            command,
            env=person.environ,
            cwd=person.folder,
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,  # without a terminal of its own a password is read from stdin
        ) as child:
            said = b""
            for key in keys:
                while not said.endswith(b": "):
                    said += child.stderr.read(1) or pytest.fail(said.decode())
                os.write(ours, key.encode() + b"\n")
                said += b"\n"
            output, errors = child.communicate(timeout=60)
    return child.returncode, (output + said + errors).decode()


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring")
def test_keys_and_values_of_headers_are_typed_once_and_removed_with_the_connection(
    person, crm, secret_service
):
    secret_service.start()
    account = crm.address.jtc_dms
    add = (
        "connections",
        "add",
        "Dealer",
        "--provider",
        "jtc-dms",
        "--url",
        account.url,
        "--header",
        "X-Dealer",
    )
    code, said = type_keys(person, add, [account.token, DEALER])
    assert code == 0, said
    assert "Keys are kept in the system keyring (Secret Service)." in said
    assert account.token not in said
    assert DEALER not in said
    code, output, errors = person.run("connections", "test", "Dealer")
    assert code == 0, errors
    assert "failed" not in output
    _, output, _ = person.run("connections", "list", "--json")
    (dealer,) = [event for event in map(json.loads, output.splitlines()) if event["name"] == "Dealer"]
    assert dealer["headers"] == ["X-Dealer"]
    assert DEALER not in output
    secret_service.start(locked=True)
    code, _, errors = person.run("connections", "remove", "Dealer")
    assert (code, "The connection and its keys are still there." in errors) == (3, True)
    secret_service.start()
    assert person.run("connections", "remove", "Dealer")[0] == 0
    files = [
        path
        for folder in (person.folder, secret_service.home)
        for path in folder.rglob("*")
        if path.is_file()
    ]
    needles = (DEALER.encode(), account.token.encode())
    assert not [path for path in files for needle in needles if needle in path.read_bytes()]


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring")
def test_without_a_keyring_it_is_said_that_the_keys_were_not_kept(person, crm):
    add = ("connections", "add", "Desk", "--provider", "octanist", "--url", crm.address.octanist.url)
    code, said = type_keys(person, add, [crm.address.octanist.api_key])
    assert code == 0, said
    assert "The keys were not kept. This computer has no keyring. Each command will ask for them." in said
    code, _, errors = person.run("connections", "test", "Desk")
    assert (code, "There is no api key" in errors) == (3, True)
