"""A Debian with nothing but what is asked for, made by mmdebstrap, and commands run inside it.

Each command has a process namespace of its own: what it leaves running ends with it. Packages are fetched from
outside, by apt as it is set up on this machine; inside, nothing needs the network.
"""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SUITE = "bookworm"
USER = "tester"
HOME = f"/home/{USER}"
_HOOK = "/usr/share/mmdebstrap/hooks/file-mirror-automount"  # makes a .deb of ours visible to dpkg inside
_ENTER = """
root=$1; shift
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev"
for node in null zero full random urandom tty; do touch "$root/dev/$node"; mount --bind "/dev/$node" "$root/dev/$node"; done
mkdir "$root/dev/shm" "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
if [ -d /tmp/.X11-unix ]; then mkdir -p "$root/tmp/.X11-unix"; mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi
ulimit -c 0
code=0; chroot "$root" /usr/bin/env -i "$@" || code=$?
exit $code
"""  # not the last command, which bash would become: the first process must stay ours, or the rest would not end with it
_NAMESPACES = ("unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child")


@dataclass(frozen=True, slots=True)
class BareSystem:
    """One such system.

    Attributes:
        root: Its root folder.
        display: X display that programs inside may use (":91").
    """

    root: Path
    display: str

    @classmethod
    def make(cls, root: Path, display: str, packages: Sequence[str]) -> BareSystem:
        """Install it, with an ordinary user.

        Args:
            root: Where; what is there is removed.
            display: X display.
            packages: Names of packages, or paths of .deb files. They come with what they depend on, no more.

        Raises:
            AssertionError: It cannot be made, for one because a dependency is missing.
        """
        if root.exists():
            shutil.rmtree(root)
        command = ["mmdebstrap", "--quiet", "--variant=minbase", "--include=passwd", f"--hook-dir={_HOOK}"]
        command += [f"--include={package}" for package in packages]
        made = subprocess.run([*command, SUITE, str(root)], capture_output=True, text=True, check=False)  # noqa: S603 - our own command
        if made.returncode != 0:
            raise AssertionError(f"mmdebstrap: {made.stderr[-2000:]}")
        for package in packages:
            if package.startswith("/"):  # the hook leaves the empty file it had mounted the .deb on
                (root / package.lstrip("/")).unlink()
        system = cls(root, display)
        system.run(f"useradd --create-home {USER}", user="root").check_returncode()
        return system

    def command(self, script: str, *, user: str = USER) -> list[str]:
        """The command line that runs a shell script inside, with the environment of a fresh login."""
        home = HOME if user == USER else "/root"
        environment = [f"HOME={home}", f"USER={user}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]
        environment += [f"DISPLAY={self.display}"]
        as_user = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        inside = [*environment, *as_user, "bash", "-euc", f"cd {home}\n{script}"]
        return [*_NAMESPACES, "bash", "-euc", _ENTER, "enter", str(self.root), *inside]

    def run(
        self, script: str, *, user: str = USER, timeout_s: float = 300
    ) -> subprocess.CompletedProcess[str]:
        """Run a shell script inside and wait for it."""
        return subprocess.run(  # noqa: S603 - our own command
            self.command(script, user=user),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=False,
        )

    def start(self, script: str) -> subprocess.Popen[str]:
        """Begin a shell script inside, as the ordinary user; killing it ends all it began."""
        return subprocess.Popen(  # noqa: S603 - our own command
            self.command(script),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def converse(self, script: str, answers: Sequence[tuple[str, str]], timeout_s: float = 120) -> str:
        """Run a shell script with a terminal as its standard input, and type an answer to each question.

        Args:
            script: What to run.
            answers: Words to wait for, and what to type then.
            timeout_s: Longest time without a word.

        Returns:
            All that was said.

        Raises:
            AssertionError: A question did not come, or the script failed.
        """
        keyboard, terminal = pty.openpty()
        command = self.command(script)
        with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal) as child:  # noqa: S603 - our own
            os.close(terminal)
            said, left = "", list(answers)
            while select.select([keyboard], [], [], timeout_s)[0]:
                try:
                    piece = os.read(keyboard, 4096)
                except OSError:  # nobody has the other end any more
                    break
                said += piece.decode(errors="replace")
                if left and left[0][0] in said:
                    os.write(keyboard, f"{left.pop(0)[1]}\n".encode())
            else:
                child.kill()
        os.close(keyboard)
        if left or child.returncode != 0:
            raise AssertionError(f"{child.returncode}, {len(left)} questions did not come: {said}")
        return said

    @property
    def home(self) -> Path:
        """The user's home, seen from outside."""
        return self.root / HOME.lstrip("/")

    def put(self, source: Path, name: str) -> None:
        """Lay a file into the user's home."""
        target = self.home / name
        shutil.copyfile(source, target)
        owner = self.home.stat()
        os.chown(target, owner.st_uid, owner.st_gid)

    def remove(self) -> None:
        """Delete it all; nothing is mounted in it outside its own namespaces."""
        shutil.rmtree(self.root)
