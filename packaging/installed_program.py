"""The installed program in bare systems: what is done with it, and what must be seen."""

from __future__ import annotations

import hashlib
import json
import shlex
import socket
import subprocess
import sys
from pathlib import Path

from bare_system import BareSystem
from openpyxl import Workbook, load_workbook

ROWS, TRIAL_ROWS = 1_000, 300
_PROFILE = ".local/share/lead-desktop"
_KEYRING = """
export XDG_RUNTIME_DIR=$HOME/run; mkdir -p -m 700 "$XDG_RUNTIME_DIR"
exec dbus-run-session -- bash -euc '
printf test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null
%s
'
"""
_CRM = """
rm -f crm.json
lead-desktop run-child lead_desktop.sandbox --port {port} --data "$HOME/crm" --no-rate-limit \\
  < <(sleep infinity) > crm.json &
while ! [ -s crm.json ]; do sleep 0.1; done
"""


class InstalledProgram:
    """Two bare systems, one after the other: with the package alone, and with a Secret Service beside it.

    Args:
        work: Folder for the systems.
        display: X display.
        picture: Gets the picture of the window.
    """

    def __init__(self, work: Path, display: str, picture: Path) -> None:
        self._work, self._display, self._picture = work, display, picture
        self._systems: list[BareSystem] = []
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._port = int(free.getsockname()[1])
        self._version = ""
        self._stopped_job = ""

    @property
    def _there(self) -> BareSystem:
        return self._systems[-1]

    def install_alone(self, deb: Path) -> str:
        """The package and what it depends on."""
        self._systems.append(BareSystem.make(self._work / "alone", self._display, [str(deb)]))
        count = self._must("dpkg-query --show --showformat='x'", user="root")
        return f"{len(count)} packages in all"

    def try_itself_alone(self) -> str:
        """Every step is well, and there is no keyring."""
        return self._self_test("lead-desktop --self-test report.json", keyring="none")

    def miss_a_library(self) -> str:
        """The test of the test: it must notice."""
        self._must("dpkg --remove --force-depends libxcb-cursor0 2>&1", user="root")
        self._must("lead-desktop --version")
        done = self._there.run("lead-desktop --self-test missing.json")
        if done.returncode == 0 or (self._there.home / "missing.json").exists():
            raise AssertionError("the self-test passed although a library of Qt is gone")
        if "xcb-cursor0" not in done.stderr:
            raise AssertionError(f"it failed for another reason: {done.stderr}")
        self._there.remove()
        return f"it ended with {done.returncode}, and --version alone would not have noticed"

    def install_with_keyring(self, deb: Path) -> None:
        """The package and a Secret Service."""
        packages = [
            str(deb),
            "gnome-keyring",
            "dbus-daemon",
            "dbus-x11",
        ]  # without the last, an init system comes
        self._systems.append(BareSystem.make(self._work / "desk", self._display, packages))
        self._version = self._must("lead-desktop --version").strip()

    def try_itself_with_keyring(self) -> str:
        """Every step is well, and keys go to the Secret Service."""
        return self._self_test(_KEYRING % "lead-desktop --self-test report.json", keyring="Secret Service")

    def keep_a_key(self) -> str:
        """Keys are typed once; a new keyring daemon and a new program find them, and no file has them in clear."""
        self._with_crm("true")
        account = json.loads((self._there.home / "crm.json").read_text("utf-8"))["leadsquared"]
        add = f"lead-desktop connections add Acme --provider leadsquared --url {shlex.quote(account['url'])}"
        answers = [("Access key of", account["access_key"]), ("Secret key of", account["secret_key"])]
        said = self._there.converse(_KEYRING % add, answers)
        if "Secret Service" not in said:
            raise AssertionError(f"the keys went elsewhere: {said}")
        tested = self._with_crm("lead-desktop connections test Acme")
        for path in (self._there.home / _PROFILE).rglob("*"):
            if path.is_file() and account["secret_key"].encode() in path.read_bytes():
                raise AssertionError(f"the key is in {path}")
        return tested.strip().replace("\n", ", ")

    def upload(self) -> str:
        """Every row of a workbook becomes a lead, as the results say row by row."""
        write_workbook(self._there.home / "leads.xlsx", "first")
        self._with_crm("lead-desktop upload -c Acme leads.xlsx --yes -o results.xlsx")
        states = states_of(self._there.home / "results.xlsx")
        if states != ["created"] * ROWS:
            raise AssertionError(f"{len(states)} rows, {states.count('created')} created")
        return f"{ROWS:,} rows in, {ROWS:,} created"

    def stop_an_upload(self) -> str:
        """An upload that is not finished, for the upgrade."""
        write_workbook(self._there.home / "more.xlsx", "second")
        command = f"lead-desktop upload -c Acme more.xlsx --rows {TRIAL_ROWS} --yes -o part.xlsx"
        self._with_crm(f"{command} || [ $? = 130 ]")
        sent = states_of(self._there.home / "part.xlsx").count("created")
        if sent != TRIAL_ROWS:
            raise AssertionError(f"{sent} rows were sent instead of {TRIAL_ROWS}")
        jobs = [json.loads(line) for line in self._must("lead-desktop --json jobs list").splitlines()]
        self._stopped_job = str(jobs[0]["job"])
        return f"job {self._stopped_job} stands at {sent} of {ROWS:,}"

    def take_picture(self) -> str:
        """The window as the menu starts it, with a file dropped on its icon."""
        started = self._there.start(_KEYRING % "lead-desktop-window --sandbox leads.xlsx")
        try:
            return photograph(self._display, self._picture)
        finally:
            started.kill()
            started.communicate()

    def upgrade(self, deb: Path) -> str:
        """The later version goes on with what the earlier one left."""
        self._install(deb)
        later = self._must("lead-desktop --version").strip()
        if later == self._version:
            raise AssertionError(f"it is still {later}")
        self._with_crm("lead-desktop connections test Acme")
        self._with_crm(f"lead-desktop jobs resume {self._stopped_job} --yes")
        self._must(f"lead-desktop jobs export {self._stopped_job} -o whole.xlsx")
        states = states_of(self._there.home / "whole.xlsx")
        if states != ["created"] * ROWS:
            raise AssertionError(f"{len(states)} rows, {states.count('created')} created")
        return f"{self._version} to {later}; {ROWS - TRIAL_ROWS} rows were left and are created"

    def downgrade(self, deb: Path) -> str:
        """The earlier version says what is the matter, and leaves every byte."""
        self._install(deb)
        before = contents_of(self._there.home / _PROFILE)
        refused = self._there.run("lead-desktop jobs list", timeout_s=60)
        if refused.returncode == 0 or "newer version" not in refused.stderr:
            raise AssertionError(f"{refused.returncode}: {refused.stderr}")
        window = self._there.start("lead-desktop-window leads.xlsx")  # says it in a box too, and waits
        try:
            photograph(self._display, self._picture.with_name("refusal.png"))
        finally:
            window.kill()
            _, said = window.communicate()
        if "newer version" not in said:
            raise AssertionError(f"the window: {said}")
        must_be_as_before(self._there.home / _PROFILE, before)
        return refused.stderr.strip()

    def remove(self) -> str:
        """Nothing of the program is left, and all of the profile."""
        before = contents_of(self._there.home / _PROFILE)
        self._must("dpkg --purge lead-desktop", user="root")
        left = self._must(
            "find / -xdev -name '*lead-desktop*' -not -path '/proc/*' -not -path '/var/lib/dpkg/*' -print",
            user="root",
        ).split()
        foreign = [
            path for path in left if not path.startswith(f"/home/tester/{_PROFILE}") and "/state/" not in path
        ]
        if foreign:
            raise AssertionError(f"left behind: {', '.join(foreign)}")
        must_be_as_before(self._there.home / _PROFILE, before)
        return "the profile is as it was"

    def clean_up(self) -> None:
        """Delete the systems."""
        for system in self._systems:
            if system.root.exists():
                system.remove()

    def _install(self, deb: Path) -> None:
        inside = self._there.root / "tmp" / "package.deb"
        inside.write_bytes(deb.read_bytes())
        self._must("dpkg --install /tmp/package.deb 2>&1; rm /tmp/package.deb", user="root")

    def _self_test(self, script: str, *, keyring: str) -> str:
        done = self._there.run(script)
        if done.returncode != 0:
            raise AssertionError(f"it ended with {done.returncode}: {done.stdout}{done.stderr}")
        report = json.loads((self._there.home / "report.json").read_text("utf-8"))
        words = {step["name"]: step["words"] for step in report["steps"]}
        if not (
            report["ok"] and report["frozen"] and report["platform"] == "xcb" and keyring in words["keyring"]
        ):
            raise AssertionError(json.dumps(report))
        if (self._there.home / _PROFILE).exists():
            raise AssertionError("it left a profile behind")
        return f"first window after {report['first_window_s']} s, {report['seconds']} s in all; keyring: {words['keyring']}"

    def _with_crm(self, script: str) -> str:
        """Run it with the unlocked keyring and the practice CRMs on their port."""
        inner = _CRM.format(port=self._port) + script
        return self._must(_KEYRING % inner.replace("'", "'\\''"))

    def _must(self, script: str, *, user: str = "tester") -> str:
        done = self._there.run(script, user=user)
        if done.returncode != 0:
            raise AssertionError(
                f"{script.strip()}: {done.returncode}: {done.stdout[-800:]}{done.stderr[-1200:]}"
            )
        return done.stdout


def photograph(display: str, target: Path) -> str:
    """Take a picture of the display once a window is on it.

    Raises:
        AssertionError: None comes.
    """
    command = [sys.executable, str(Path(__file__).with_name("screen_picture.py")), str(target)]
    environment = {"DISPLAY": display, "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own script
    if done.returncode != 0:
        raise AssertionError(done.stdout + done.stderr)
    return done.stdout.strip()


def write_workbook(path: Path, name: str) -> None:
    """A workbook of leads whose e-mails and phones are all different."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Leads")
    sheet.append(["First name", "Last name", "Email", "Phone"])
    area = 201 if name == "first" else 202
    for number in range(ROWS):
        sheet.append(["Pat", f"Row {number}", f"{name}-{number}@example.com", f"+1 {area} 555 {number:04}"])
    book.save(path)
    path.chmod(0o644)


def states_of(path: Path) -> list[str]:
    """The column State of a results workbook."""
    rows = load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True)
    heading = list(next(rows))
    place = heading.index("State")
    return [str(row[place]) for row in rows]


def contents_of(profile: Path) -> dict[str, str]:
    """A digest of each file by its name.

    Logs are left out, which every start may write, and the empty files that SQLite lays beside a database when it
    opens it to read.
    """
    found = {path: path.read_bytes() for path in sorted(profile.rglob("*")) if path.is_file()}
    return {
        str(path.relative_to(profile)): hashlib.sha256(content).hexdigest()
        for path, content in found.items()
        if path.parent.name != "logs"
        and path.suffix != ".sqlite-shm"
        and not (path.suffix == ".sqlite-wal" and not content)
    }


def must_be_as_before(profile: Path, before: dict[str, str]) -> None:
    """Compare.

    Raises:
        AssertionError: A file was changed, made or removed; its name is the message.
    """
    after = contents_of(profile)
    changed = [name for name in {*before, *after} if before.get(name) != after.get(name)]
    if changed:
        raise AssertionError(f"changed in the profile: {', '.join(sorted(changed))}")
