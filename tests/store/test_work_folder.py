"""Temporary files lie in the profile, and are gone with their process."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from lead_desktop.store.work_folder import work_folder

KILLED = """
import os, signal, sys, tempfile
from pathlib import Path
from lead_desktop.store.profile import Profile
from lead_desktop.store.work_folder import work_folder
with work_folder(Profile(Path(sys.argv[1]))):
    tempfile.NamedTemporaryFile(delete=False).write(b"a lead")
    print("there", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_python_and_its_children_write_into_the_profile(profile):
    before = os.environ.get("TMPDIR"), tempfile.gettempdir()
    with work_folder(profile) as folder:
        assert folder.parent == profile.temp_dir
        with tempfile.NamedTemporaryFile() as file:
            assert Path(file.name).parent == folder
        child = subprocess.run(
            [sys.executable, "-c", "import tempfile; print(tempfile.gettempdir())"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        assert Path(child.stdout.strip()) == folder
    assert (os.environ.get("TMPDIR"), tempfile.gettempdir()) == before
    assert list(profile.temp_dir.iterdir()) == []


def test_what_a_killed_process_left_goes_at_the_next_start_and_not_what_a_living_one_uses(profile):
    subprocess.run([sys.executable, "-c", KILLED, str(profile.root)], check=False, capture_output=True)
    assert len(list(profile.temp_dir.glob("work-*/*"))) == 1
    with work_folder(profile) as first:
        (first / "mine").write_text("x")
        with work_folder(profile) as second:
            assert (first / "mine").exists()
            assert {path for path in profile.temp_dir.iterdir() if path.is_dir()} == {first, second}
    assert list(profile.temp_dir.iterdir()) == []


def test_a_command_that_fails_leaves_nothing(profile):
    with pytest.raises(ValueError, match="a fault"), work_folder(profile):
        raise ValueError("a fault")
    assert list(profile.temp_dir.iterdir()) == []
