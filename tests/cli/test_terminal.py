"""What a CRM, a file or a name says is shown on the terminal and never obeyed by it."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

HOSTILE = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202edetaerC"
OBEYED = ("\x1b", "\x07", "\x9b", "\u202e")


@pytest.fixture
def hostile_crm():
    """Refuses each call in words that a terminal would obey."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.rfile.read(int(self.headers.get("content-length", 0)))
            names = ("Status", "ExceptionType", "ExceptionMessage", "error", "message", "detail")
            body = json.dumps(dict.fromkeys(names, HOSTILE)).encode()
            self.send_response(400)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the name of http.server

        def log_message(self, *_arguments):
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("provider", ["leadsquared", "octanist", "jtc-dms"])
def test_words_of_a_crm_and_of_a_name_do_not_act_on_the_terminal(cli, hostile_crm, provider):
    told = [
        cli.run_here("connections", "add", f"Ac{HOSTILE}me", "--provider", provider, "--url", hostile_crm),
        cli.run_here("connections", "list"),
        cli.run_here("connections", "test", "nobody\x1b[2J"),
    ]
    name = next(line for line in told[1][1].splitlines() if provider in line).partition(f"  {provider}")[0]
    told.append(cli.run_here("connections", "test", name))
    assert [code for code, _, _ in told[:3]] == [0, 0, 2]
    assert told[3][0] != 0
    assert "detaerC" in told[3][2]
    text = "".join(output + errors for _, output, errors in told)
    assert [sign for sign in OBEYED if sign in text] == []
