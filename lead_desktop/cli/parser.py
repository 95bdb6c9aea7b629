"""Commands and options; both are public."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable
from typing import Any, TypeVar

from lead_desktop import __version__
from lead_desktop.core.connection_options import read_country, read_rate, read_time_zone
from lead_desktop.core.connections import Environment, ProviderId, SafeMode, read_calls_a_day
from lead_desktop.core.errors import InputError
from lead_desktop.core.proxies import check_proxy
from lead_desktop.sheets.phones import is_country

T = TypeVar("T")


def build_parser() -> argparse.ArgumentParser:
    """The whole command line. Without a command, the window opens."""
    parser = argparse.ArgumentParser(
        prog="lead-desktop",
        description="Fetch, search and bulk-create CRM leads; every row is accounted for. Without a command, the window opens.",
        epilog="Exit codes: 0 all well, 1 some rows failed or are unknown, 2 wrong usage or unreadable input, "
        "3 keys refused, 4 stopped by the network or the CRM and can be resumed, 70 the app itself is broken, "
        "130 interrupted and can be resumed.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Lead Desktop {__version__}")
    parser.add_argument("--self-test", metavar="FILE", help=argparse.SUPPRESS)  # for builders of packages
    parser.set_defaults(profile=None, sandbox=False, json=False, command=None)
    _add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_connections(commands)
    _add_fetch(commands)
    _add_search(commands)
    _add_upload(commands)
    _add_jobs(commands)
    _add_template(commands)
    _add_support(commands)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    """Options that may stand before or after the command."""
    quiet = argparse.SUPPRESS  # a default here would undo what stood before the command
    parser.add_argument("--profile", metavar="DIR", default=quiet, help="keep everything under this folder")
    parser.add_argument(
        "--sandbox", action="store_true", default=quiet, help="use the built-in practice CRMs (always listed)"
    )
    parser.add_argument("--json", action="store_true", default=quiet, help="one JSON object a line on stdout")


def _command(commands: Any, name: str, words: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=words, description=words, allow_abbrev=False
    )
    _add_common(parser)
    return parser


def _add_connections(commands: Any) -> None:
    parser = _command(commands, "connections", "add, list, test or remove CRM accounts")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    add = _command(actions, "add", "add an account; keys come from the environment or a prompt")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--provider", required=True, choices=[str(provider) for provider in ProviderId])
    add.add_argument("--url", required=True, help="base address, without the API's own path")
    add.add_argument(
        "--environment", choices=[str(one) for one in Environment], default=str(Environment.PRODUCTION)
    )
    add.add_argument(
        "--safe-mode",
        choices=[str(mode) for mode in SafeMode],
        help="what stands before an upload; without it production wants the row count typed, a sandbox nothing",
    )
    add.add_argument(
        "--calls-a-day",
        metavar="N",
        type=_read_by(read_calls_a_day),
        help="calls the CRM allows in a day, for the plans of uploads",
    )
    add.add_argument(
        "--rate",
        metavar="CALLS/SECONDS",
        type=_read_by(read_rate),
        help="an own rate limit, such as 10/5; without it the usual one of the CRM",
    )
    add.add_argument(
        "--country",
        metavar="XX",
        type=_read_by(_country),
        help="country of phones without a country code, such as IN",
    )
    add.add_argument(
        "--time-zone",
        metavar="ZONE",
        type=_read_by(read_time_zone),
        default="",
        help="the zone the account thinks in, such as Asia/Kolkata",
    )
    add.add_argument(
        "--proxy",
        metavar="HOST:PORT",
        type=_read_by(check_proxy),
        default="",
        help="the proxy to call through, or direct for none; without it, the one of this computer's settings",
    )
    add.add_argument(
        "--header",
        metavar="NAME",
        action="append",
        default=[],
        help="name of an extra header sent with each call, once for each; its value is a key and is asked for",
    )
    _command(actions, "list", "list all accounts")
    for name, words in (("test", "try an account"), ("remove", "forget an account and its keys")):
        _command(actions, name, words).add_argument("name", metavar="NAME")


def _add_fetch(commands: Any) -> None:
    parser = _command(
        commands, "fetch", "fetch leads by id, lead URL, e-mail or phone, or a bulk by its number"
    )
    _add_connection(parser)
    parser.add_argument("ids", metavar="ID", nargs="*", help="what to look up")
    parser.add_argument("--ids-file", metavar="FILE", help="one id a line; - reads standard input")
    parser.add_argument("--columns", metavar="A,B,…", type=_names, help="fields to fetch")
    parser.add_argument("--bulk-id", metavar="N", type=_number, help="fetch one bulk (JTC DMS)")
    _add_out(parser)


def _add_search(commands: Any) -> None:
    parser = _command(commands, "search", "search leads by filters, or by dates (JTC DMS)")
    _add_connection(parser)
    parser.add_argument(
        "--where",
        metavar="'FIELD OP VALUE'",
        action="append",
        default=[],
        help="OP is one of = in >= > <= < exists empty; may be given several times",
    )
    parser.add_argument("--text", metavar="T", default="", help="free text")
    parser.add_argument("--sort", metavar="FIELD:desc", action="append", default=[], help="sort key")
    parser.add_argument("--fields", metavar="A,B,…", type=_names, default=(), help="fields to read")
    parser.add_argument("--limit", metavar="N", type=_number, help="most leads to read")
    parser.add_argument("--from", dest="first_day", metavar="DATE", type=_date, help="first day (YYYY-MM-DD)")
    parser.add_argument("--to", dest="last_day", metavar="DATE", type=_date, help="last day (YYYY-MM-DD)")
    parser.add_argument("--lead-id", metavar="N", default="", help="only this lead (JTC DMS)")
    parser.add_argument("--source", metavar="N", type=_number, help="only this source (JTC DMS)")
    parser.add_argument("--sub-source", metavar="N", type=_number, help="only this sub-source (JTC DMS)")
    _add_out(parser)


def _add_upload(commands: Any) -> None:
    parser = _command(commands, "upload", "create leads from a spreadsheet")
    _add_connection(parser)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--sheet", metavar="S", default="", help="sheet of a workbook")
    parser.add_argument(
        "--heading-row", metavar="N", type=_number, help="row that holds the headings, from 1"
    )
    parser.add_argument(
        "--encoding", metavar="E", default="", help="encoding of a text file, such as utf-8 or cp1252"
    )
    parser.add_argument(
        "--delimiter", metavar="D", default="", help="what parts the cells of a text file: , ; | or tab"
    )
    parser.add_argument(
        "--map",
        metavar="'Heading=Field'",
        action="append",
        default=[],
        help="put a column into a field; nothing after = leaves it out",
    )
    parser.add_argument("--mapping", metavar="NAME", default="", help="use a saved mapping")
    parser.add_argument(
        "--rows",
        metavar="N",
        type=_number,
        help="a trial: send the first N rows, then stop; resume sends the rest",
    )
    parser.add_argument(
        "--look-up",
        choices=("email", "phone", "both"),
        default="",
        help="first name the rows that the CRM has already",
    )
    parser.add_argument("--plan", action="store_true", help="send nothing; print rows, calls and time")
    parser.add_argument("--yes", action="store_true", help="do not ask before sending")
    _add_out(parser, "RESULTS", required=False)


def _add_jobs(commands: Any) -> None:
    parser = _command(commands, "jobs", "look at jobs, resume or retry them, export their rows")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    history = _command(actions, "list", "list all jobs, the newest first")
    history.add_argument(
        "--deleted", action="store_true", help="list the numbers of jobs that were deleted instead"
    )
    _add_delete(actions)
    for name, words in (
        ("show", "show where a job stands"),
        ("resume", "go on with a job that was paused, stopped or interrupted"),
        ("retry", "send or fetch again what failed"),
        ("export", "write the rows of a job to a file"),
    ):
        action = _command(actions, name, words)
        action.add_argument("job_id", metavar="ID")
        if name == "export":
            _add_out(action)
            action.add_argument(
                "--into-copy",
                action="store_true",
                help="write the results of an upload into a copy of its .xlsx or .xlsm workbook",
            )
        if name in {"resume", "retry"}:
            action.add_argument("--yes", action="store_true", help="do not ask before sending")
        if name == "resume":
            action.add_argument(
                "--rows", metavar="N", type=_number, help="send at most N rows of an upload, then stop"
            )


def _add_delete(actions: Any) -> None:
    delete = _command(actions, "delete", "delete jobs with all their rows from this computer")
    delete.add_argument("job_ids", metavar="ID", nargs="*", help="which jobs")
    delete.add_argument(
        "--older-than",
        metavar="DAYS",
        type=_number,
        help="those that ended so many days ago; jobs that are not over stay",
    )
    delete.add_argument(
        "--all", action="store_true", help="all jobs and drafts, the practice CRMs and temporary files"
    )
    delete.add_argument("--yes", action="store_true", help="do not ask before deleting")


def _add_template(commands: Any) -> None:
    parser = _command(commands, "template", "write a workbook to be filled in, with the fields of an account")
    _add_connection(parser)
    words = "fields to have beside the mandatory ones; without it the common ones"
    parser.add_argument("--fields", metavar="A,B,…", type=_names, default=(), help=words)
    _add_out(parser)


def _add_support(commands: Any) -> None:
    words = "collect versions, settings, logs and receipts, without leads and keys, for those who help"
    parser = _command(commands, "support-bundle", words)
    parser.add_argument("-o", "--out", metavar="OUT", required=True, help="file to write: .zip")


def _add_connection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-c", "--connection", metavar="NAME", required=True, help="name of the connection")


def _add_out(parser: argparse.ArgumentParser, name: str = "OUT", *, required: bool = True) -> None:
    parser.add_argument(
        "-o", "--out", metavar=name, required=required, help="file to write: .xlsx, .csv or .jsonl"
    )


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for part in text.split(",") if (name := part.strip()))


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def _read_by(reader: Callable[[str], T]) -> Callable[[str], T]:
    """A reader of ours as argparse wants it."""

    def read(text: str) -> T:
        try:
            return reader(text)
        except InputError as error:
            raise argparse.ArgumentTypeError(f"{error.message} {error.do}".strip()) from error

    return read


def _country(text: str) -> str:
    country = read_country(text)
    if country and not is_country(country):
        raise InputError(
            "Not a country", f"“{country}” is not a country.", do="Give two letters, such as IN."
        )
    return country


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2026-08-31") from error
