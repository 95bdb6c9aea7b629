"""Keys that sing wherever they are written, a net to hear them with, and a CRM that says back what it was told."""

import base64
import io
import json
import logging
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

KEY_HEADERS = ("x-lsq-accesskey", "x-lsq-secretkey", "x-api-key", "authorization")


@dataclass
class Canaries:
    """Keys, and every form in which they are looked for."""

    keys: tuple[str, ...]

    def forms(self) -> Iterator[bytes]:
        for key in self.keys:
            for text in {key, quote(key, safe=""), quote_plus(key), json.dumps(key)[1:-1], repr(key)[1:-1]}:
                yield text.encode()
            yield key.encode("utf-16-le")
            yield key.encode("utf-16-be")
            for before in range(3):  # base64 looks different at each of three places
                encoded = base64.b64encode(bytes(before) + key.encode())
                yield encoded[4 * (before > 0) : len(encoded) // 4 * 4 - 4]

    def heard_in(self, where: str, content: bytes) -> list[str]:
        """Places in which a key can be read; archives are opened."""
        found = [f"{where}: {form!r}" for form in set(self.forms()) if form in content]
        if content.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for name in archive.namelist():
                    found += self.heard_in(f"{where}/{name}", archive.read(name))
        return found

    def heard_below(self, *folders: Path) -> list[str]:
        """The same in every file below these folders, and in its name."""
        found, files = [], 0
        for folder in folders:
            for path in folder.rglob("*"):
                found += self.heard_in("a file's name", str(path).encode())
                if path.is_file():
                    files += 1
                    found += self.heard_in(str(path), path.read_bytes())
        assert files, "there is nothing to listen to"
        return found


class Eavesdropper(logging.Handler):
    """Keeps every record of every logger as it would be shown without a redactor."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))

    def text(self, *without: str) -> bytes:
        return "\n".join(line for line in self.lines if not line.startswith(without or ("\0",))).encode()


@pytest.fixture
def all_logs(monkeypatch) -> Iterator[Eavesdropper]:
    """Everything at the level of debugging, also in the app's own log file, the HTTP client's lines included."""
    monkeypatch.setattr("lead_desktop.net.log_file._CHATTY", ())
    handler, root = Eavesdropper(), logging.getLogger()
    names = [
        None,
        "asyncio",
        "httpx",
        "httpcore",
        *(f"lead_desktop.{room}" for room in ("net", "jobs", "store")),
    ]
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield handler
    root.removeHandler(handler)
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)


@dataclass
class EchoCrm:
    """Answers every call with what came in its headers.

    Attributes:
        url: Where it is.
        shape: How it says it: "json", "html", "damaged", "header" or "redirect".
        calls: Key headers of each call.
    """

    url: str = ""
    shape: str = "json"
    status: int = 401
    calls: list[list[str]] = field(default_factory=list)

    def answer(self, told: list[str]) -> tuple[dict[str, str], bytes]:
        words = f"The key {' and '.join(told)} is not valid"
        match self.shape:
            case "json":
                body = {
                    "Status": "Error",
                    "ExceptionType": "MXInvalidAccessKeyException",
                    "ExceptionMessage": words,
                }
                return {"content-type": "application/json"}, json.dumps(body | {"error": words}).encode()
            case "damaged":
                return {"content-type": "application/json"}, f'{{"error": "{words}", "Status": '.encode()
            case "html":
                return {
                    "content-type": "text/html"
                }, f"<html><title>{words}</title><p>{words}</html>".encode()
            case "header":
                return {"x-echo": words, "retry-after": words, "www-authenticate": words}, b"{}"
            case _:
                return {"location": f"https://elsewhere.example/?accessKey={quote(told[0])}"}, words.encode()


@pytest.fixture
def echo() -> Iterator[EchoCrm]:
    crm = EchoCrm()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            told = [self.headers[name] for name in KEY_HEADERS if name in self.headers]
            crm.calls.append(told)
            headers, body = crm.answer(told)
            self.send_response(crm.status)
            for name, value in {**headers, "content-length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name of http.server

        def log_message(self, *_arguments) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        crm.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield crm
        server.shutdown()
        thread.join()


@pytest.fixture
def canaries_of():
    """The net for some keys, by name."""
    return lambda keys: Canaries(tuple(keys.values()))


def pytest_configure(config):
    # The offscreen plug-in says so whenever a window has a smallest size; it has no window manager to tell.
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
