"""The log is bounded, private and without keys, and never ends the work."""

import logging
import stat

from lead_desktop.net import log_file
from lead_desktop.net.log_file import log_to
from lead_desktop.net.redact import Redactor

LOG = logging.getLogger("lead_desktop.test")


def test_what_the_app_logs_is_written_without_keys_for_the_person_alone(tmp_path):
    path, redact = tmp_path / "window.log", Redactor()
    with log_to(path, redact):
        redact.add("u$r9c1e")
        LOG.info("called with %s", "u$r9c1e")
    text = path.read_text("utf-8")
    assert "INFO lead_desktop.test: called with [redacted]" in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_http_clients_own_lines_are_left_out(tmp_path):
    path = tmp_path / "window.log"
    before = logging.getLogger("httpx").level
    with log_to(path, Redactor()):
        logging.getLogger("httpx").info("HTTP Request: GET https://crm.example/?accessKey=u$r9c1e")
        LOG.info("one line")
    assert len(path.read_text("utf-8").splitlines()) == 1
    assert logging.getLogger("httpx").level == before


def test_they_stay_out_also_where_somebody_raises_their_level(tmp_path, caplog):
    path = tmp_path / "window.log"
    with (
        log_to(path, Redactor()),
        caplog.at_level(logging.DEBUG, "httpx"),
        caplog.at_level(logging.DEBUG, "httpcore.http11"),
    ):
        logging.getLogger("httpx").info("HTTP Request: GET https://crm.example/?email=asha@crm.example")
        logging.getLogger("httpcore.http11").debug("receive_response_headers.complete")
        logging.getLogger("httpx").warning("a warning")
    assert len(caplog.records) == 3
    assert [line.split("WARNING ")[1] for line in path.read_text("utf-8").splitlines()] == [
        "httpx: a warning"
    ]


def test_the_log_is_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(log_file, "LARGEST_BYTES", 2_000)
    with log_to(tmp_path / "window.log", Redactor()):
        for n in range(400):
            LOG.info("line %d of many", n)
    files = list(tmp_path.iterdir())
    assert len(files) == 1 + log_file.OLD_FILES
    assert sum(file.stat().st_size for file in files) <= 8_000


def test_a_log_that_cannot_be_written_is_left_out(tmp_path, capsys):
    with log_to(tmp_path / "missing" / "window.log", Redactor()):
        LOG.info("lost")
    assert capsys.readouterr().err == ""
