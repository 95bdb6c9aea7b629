"""Entry point of the command line."""

from __future__ import annotations

import asyncio
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from lead_desktop.cli.connections import connections
from lead_desktop.cli.console import Console
from lead_desktop.cli.delete_jobs import sweep_old
from lead_desktop.cli.fetch import fetch
from lead_desktop.cli.jobs import jobs
from lead_desktop.cli.parser import build_parser
from lead_desktop.cli.search import search
from lead_desktop.cli.session import INTERRUPTED, Session
from lead_desktop.cli.support import support_bundle
from lead_desktop.cli.template import template
from lead_desktop.cli.upload import upload
from lead_desktop.core.errors import LeadDesktopError
from lead_desktop.core.shown_text import shown
from lead_desktop.jobs.children import CHILD_COMMAND, run_child
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.clock import Clock
from lead_desktop.net.log_file import log_to
from lead_desktop.net.redact import Redactor
from lead_desktop.store.core_dumps import forbid_core_dumps
from lead_desktop.store.profile import Profile
from lead_desktop.store.work_folder import work_folder

BROKEN = 70  # EX_SOFTWARE of sysexits.h
_COMMANDS = {
    "connections": connections,
    "fetch": fetch,
    "search": search,
    "upload": upload,
    "jobs": jobs,
    "template": template,
    "support-bundle": support_bundle,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; returns the exit code."""
    forbid_core_dumps()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [CHILD_COMMAND]:
        return run_child(given[1:])
    options = build_parser().parse_args(given)
    if options.self_test:
        return _try_itself(Path(options.self_test))
    profile = Profile(Path(options.profile).expanduser().absolute()) if options.profile else Profile.default()
    if options.command is None:
        return _open_window(profile, sandbox=options.sandbox)
    return run_command(options, profile, sys.stdin, sys.stdout, sys.stderr)


def run_command(options: Namespace, profile: Profile, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Run one command on the streams given; errors become sentences and exit codes."""
    clock, redact = Clock(), Redactor()
    console = Console(stdin, stdout, stderr, as_json=options.json, now_s=clock.now_s)
    try:
        with log_to(profile.logs_dir / "command-line.log", redact):
            return asyncio.run(_command(options, profile, console, clock, redact))
    except LeadDesktopError as error:
        console.error(error)
        return error.exit_code
    except KeyboardInterrupt:
        console.note("Interrupted. What is done is kept; see: lead-desktop jobs list")
        return INTERRUPTED
    except Exception as bug:  # noqa: BLE001 - ends the program, as it would; but a traceback may quote a key
        stderr.write(shown(redact("".join(traceback.format_exception(bug)))))
        raise SystemExit(BROKEN) from None


async def _command(
    options: Namespace, profile: Profile, console: Console, clock: Clock, redact: Redactor
) -> int:
    workspace = Workspace.open(profile, clock=clock, redact=redact)
    try:
        session = Session(workspace, console)
        with work_folder(profile):
            await sweep_old(session, options)
            return await _COMMANDS[options.command](session, options)
    finally:
        await workspace.close()


def _open_window(profile: Profile, *, sandbox: bool) -> int:
    from lead_desktop.app import run_window  # noqa: PLC0415 - Qt is loaded for the window alone

    return run_window(profile, sandbox=sandbox)


def _try_itself(report: Path) -> int:
    from lead_desktop.self_test.window import run_self_test  # noqa: PLC0415 - Qt is loaded for the window alone

    return run_self_test(report.absolute())
