"""The audit that needs no network: versions, files and licences of what is installed."""

import hashlib
import importlib.util
from base64 import urlsafe_b64encode
from importlib import metadata
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "audit.py"
LOCK = """one==1.0 \\
    --hash=sha256:00
two==2.12 \\
    --hash=sha256:00
for-windows==3.0 ; sys_platform == 'win32' \\
    --hash=sha256:00
"""


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("audit", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_lock_is_met_by_the_same_versions_whatever_their_zeros(script):
    assert list(script.against_lock({"one": "1.0", "two": "2.012", "pip": "26"}, LOCK)) == []


@pytest.mark.parametrize(
    ("installed", "finding"),
    [
        ({"one": "1.1", "two": "2.12"}, "one is 1.1, and 1.0 in the lock"),
        ({"one": "1.0"}, "two is in the lock, and not installed"),
        ({"one": "1.0", "two": "2.12", "evil": "6"}, "evil 6 is installed, and not in the lock"),
    ],
)
def test_what_differs_from_the_lock_is_found(script, installed, finding):
    assert list(script.against_lock(installed, LOCK)) == [finding]


@pytest.mark.parametrize(
    ("licence", "fine"),
    [
        ("MIT", True),
        ("MIT License", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("", False),
    ],
)
def test_a_licence_is_met_by_those_on_the_list(script, licence, fine):
    assert script.may_be_used(licence) is fine
    assert len(list(script.against_licences({"one": licence}))) == (not fine)


def test_a_changed_and_a_missing_file_are_found(script, tmp_path):
    info = tmp_path / "one-1.0.dist-info"
    info.mkdir()
    names = ("one.py", "changed.py", "gone.py")
    digest = urlsafe_b64encode(hashlib.sha256(b"x = 1\n").digest()).rstrip(b"=").decode()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: one\nVersion: 1.0\nLicense-Expression: MIT\n"
    )
    (info / "RECORD").write_text("".join(f"{name},sha256={digest},6\n" for name in names))
    (tmp_path / "one.py").write_text("x = 1\n")
    (tmp_path / "changed.py").write_text("x = 2\n")
    package = metadata.PathDistribution(info)
    lock = "one==1.0 \\\n    --hash=sha256:00\n"
    assert script.audit([package], lock) == [
        "changed.py is not the file that was installed",
        "gone.py is missing",
    ]
