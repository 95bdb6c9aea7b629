"""The disk image of macOS: signed and notarised where the keys for it are in the environment, else as it is.

MACOS_IDENTITY names the Developer ID certificate in the keychain; NOTARY_PROFILE the kept credentials of notarytool.
https://developer.apple.com/documentation/security/notarizing-macos-software-before-distribution
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from freeze import BUNDLE
from version import Version

_ENTITLEMENTS = Path(__file__).resolve().parent / "macos" / "entitlements.plist"


def build_image(target: Path, work: Path, version: Version, machine: str) -> Path:
    """Write the .dmg of the bundle that PyInstaller made.

    Args:
        target: Folder that holds the bundle, and gets the image.
        work: For what comes and goes.
        version: Of the program.
        machine: "arm64" or "x86_64".

    Raises:
        subprocess.CalledProcessError: A tool of Apple's refused.
    """
    bundle, image = target / BUNDLE, target / f"lead-desktop-{version.python}-macos-{machine}.dmg"
    identity, notary = os.environ.get("MACOS_IDENTITY", ""), os.environ.get("NOTARY_PROFILE", "")
    hardened = (
        ("--options", "runtime", "--timestamp", "--entitlements", str(_ENTITLEMENTS)) if identity else ()
    )
    _run(
        "codesign", "--force", "--deep", *hardened, "--sign", identity or "-", str(bundle)
    )  # "-": for this machine alone
    _run("codesign", "--verify", "--deep", "--strict", str(bundle))
    stage = work / "image"
    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(bundle, stage / BUNDLE, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    _run(
        "hdiutil",
        "create",
        "-volname",
        "Lead Desktop",
        "-srcfolder",
        str(stage),
        "-ov",
        "-format",
        "UDZO",
        str(image),
    )
    if identity and notary:
        _run("codesign", "--sign", identity, "--timestamp", str(image))
        _run("xcrun", "notarytool", "submit", str(image), "--keychain-profile", notary, "--wait")
        _run("xcrun", "stapler", "staple", str(image))
    return image


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - our own command
