"""Desks for the screens that look leads up: one that talks to the sandbox, one that talks to nobody."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Signal

from lead_desktop.core.connections import Connection, Environment, ProviderId, RateLimit
from lead_desktop.jobs.workspace import Workspace
from lead_desktop.net.retry import RetryPlan
from lead_desktop.store.keyrings import SESSION_ONLY, KeyringChoice
from lead_desktop.store.profile import Profile
from lead_desktop.ui.api_thread import Answer, ApiThread
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.jobs_engine import engine_factory
from lead_desktop.ui.messages import Message
from lead_desktop.ui.tabs.fetch import FetchTab
from lead_desktop.ui.tabs.search import SearchTab

QUICK = RetryPlan(attempts=2, offline_attempts=3, first_s=0.01, longest_s=0.02)
FAST = RateLimit(1_000, 1.0)


@dataclass
class Board:
    """Keeps what the person would read."""

    messages: list[Message] = field(default_factory=list)

    def show_message(self, message, _then=None) -> None:
        self.messages.append(message)

    def clear_message(self) -> None:
        self.messages.clear()


def connections_of(crm) -> dict[str, Connection]:
    address = crm.address
    wanted = (
        ("leadsquared", ProviderId.LEADSQUARED, address.leadsquared.url, "Asia/Kolkata"),
        ("octanist", ProviderId.OCTANIST, address.octanist.url, "UTC"),
        ("jtc", ProviderId.JTC_DMS, address.jtc_dms.url, "Asia/Riyadh"),
    )
    return {
        name: Connection(f"id-{name}", name, provider, url, Environment.SANDBOX, rate=FAST, time_zone=zone)
        for name, provider, url, zone in wanted
    }


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def connections(crm) -> dict[str, Connection]:
    return connections_of(crm)


@pytest.fixture
def environ(crm) -> dict[str, str]:
    """Keys of the sandbox, as the environment gives them."""
    address = crm.address
    return {
        "LEAD_DESKTOP_ACCESS_KEY": address.leadsquared.access_key,
        "LEAD_DESKTOP_SECRET_KEY": address.leadsquared.secret_key,
        "LEAD_DESKTOP_API_KEY": address.octanist.api_key,
        "LEAD_DESKTOP_TOKEN": address.jtc_dms.token,
    }


@pytest.fixture
def desk(theme, tmp_path, connections, board, environ) -> Iterator[WindowDesk]:
    """A desk over a real API thread whose connections lead to the sandbox."""
    place = Profile(tmp_path / "profile")
    place.create()

    def open_workspace() -> Workspace:
        nowhere = KeyringChoice(None, SESSION_ONLY, "No keyring in tests.")
        workspace = Workspace.open(place, environ=environ, keyring=lambda: nowhere, retry_plan=QUICK)
        for connection in connections.values():
            workspace.book.save(connection)
        return workspace

    api = ApiThread(engine_factory(open_workspace))
    made = WindowDesk(theme, api, place.root, now=time.time)
    made.set_board(board)
    api.start()
    yield made
    api.close()


class SilentApi(QObject):
    """Takes questions and orders; the test answers."""

    events = Signal(object)
    answered = Signal(object)
    interim = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.orders: list[tuple[str, str]] = []

    def ask(self, question) -> int:
        self.asked.append(question)
        return len(self.asked)

    def start_job(self, job) -> int:
        return self.ask(job)

    def pause(self, job_id) -> None:
        self.orders.append(("pause", job_id))

    def resume(self, job_id) -> None:
        self.orders.append(("resume", job_id))

    def stop(self, job_id) -> None:
        self.orders.append(("stop", job_id))

    def answer(self, value=None, error=None) -> None:
        """Answer the newest question."""
        self.answered.emit(Answer(len(self.asked), value, error))


@pytest.fixture
def silent() -> SilentApi:
    return SilentApi()


@pytest.fixture
def quiet_desk(theme, tmp_path, silent, board) -> WindowDesk:
    """A desk that talks to nobody, at 15 May 2025, noon in UTC."""
    made = WindowDesk(theme, silent, tmp_path, now=lambda: 1_747_310_400.0)
    made.set_board(board)
    return made


@pytest.fixture
def account():
    """A connection by provider, without a network behind it."""

    def make(provider: ProviderId) -> Connection:
        return Connection(f"id-{provider}", str(provider), provider, "https://crm.example", time_zone="UTC")

    return make


@pytest.fixture
def search_tab(qtbot, desk, connections) -> Iterator[SearchTab]:
    """The Search screen on the sandbox's Octanist, its fields known."""
    made = SearchTab(desk)
    qtbot.addWidget(made)
    desk.use(connections["octanist"])
    made.resize(1400, 800)
    made.show()
    qtbot.waitUntil(lambda: len(made.model.source.choice.fields) > 20)
    yield made
    made.close_rows()


@pytest.fixture
def fetch_tab(qtbot, desk, connections):
    """The Fetch screen over the practice LeadSquared, its fields known."""
    made = FetchTab(desk)
    qtbot.addWidget(made)
    desk.use(connections["leadsquared"])
    made.resize(1300, 800)
    made.show()
    qtbot.waitUntil(lambda: len(made.model.source.choice.fields) > 20)
    yield made
    made.close_rows()
