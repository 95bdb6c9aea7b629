"""The command line: the same jobs and history as the window, without Qt."""

from lead_desktop.cli.main import main

__all__ = ["main"]
