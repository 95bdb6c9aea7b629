"""`lead-desktop support-bundle`: what may be sent to those who help."""

from __future__ import annotations

import argparse

from lead_desktop.cli.session import OK, Session, check_out
from lead_desktop.cli.words import counted
from lead_desktop.jobs.support_bundle import CollectSupport, SaveSupport

ENDINGS = (".zip",)


async def support_bundle(session: Session, given: argparse.Namespace) -> int:
    """Collect and save; returns the exit code."""
    out = check_out(given.out, ENDINGS)
    files = await CollectSupport().run(session.workspace, session.console.sheet)
    await SaveSupport(files, out).run(session.workspace, session.console.sheet)
    for file in files:
        lines = file.text.count("\n")
        session.console.event({"event": "file", "name": file.name, "lines": lines})
        session.console.say(f"{file.name}: {counted(lines, 'line')}")
    session.console.event({"event": "support-bundle", "path": out})
    session.console.say(f"Saved {out}. It holds no leads and no keys; look into it before you send it.")
    return OK
