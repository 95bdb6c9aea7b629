"""The sandbox from the command line: `python -m lead_desktop.sandbox`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from lead_desktop.sandbox.rate import RateLimit
from lead_desktop.sandbox.server import Launch, run
from lead_desktop.sandbox.state import Options


def launch_from(arguments: Sequence[str]) -> Launch:
    """Read the options of the command line.

    Raises:
        SystemExit: They make no sense; argparse has said why.
    """
    parser = argparse.ArgumentParser(
        prog="lead_desktop.sandbox",
        description="The three CRMs on 127.0.0.1. Writes its address as one line of JSON; ends when standard input closes.",
    )
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--seed", type=int, default=1, help="seed of the data")
    parser.add_argument("--data", type=Path, help="folder that keeps created leads and keys over a restart")
    parser.add_argument("--rate-calls", type=int, default=25, help="LeadSquared calls in any window")
    parser.add_argument("--rate-window-s", type=float, default=5.0, help="length of the window, in seconds")
    parser.add_argument("--no-rate-limit", action="store_true", help="enforce no rate limit")
    parser.add_argument(
        "--object-types",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="Object Types on the first LeadSquared account",
    )
    given = parser.parse_args(arguments)
    try:
        limit = None if given.no_rate_limit else RateLimit(given.rate_calls, given.rate_window_s)
    except ValueError as error:
        parser.error(str(error))
    return Launch(given.port, given.seed, given.data, Options(limit, given.object_types))


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until told to end.

    Args:
        arguments: Options; those of the process when None.

    Returns:
        Exit code: 0 after an orderly end, 1 when it could not start.
    """
    try:
        run(launch_from(sys.argv[1:] if arguments is None else arguments), sys.stdout)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"The sandbox cannot start: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
