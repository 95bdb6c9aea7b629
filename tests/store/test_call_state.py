"""Where the shared budget is kept, under which name, and what it costs."""

import stat
import time

from lead_desktop.core.call_limits import CallKind
from lead_desktop.core.connections import Connection, KeyName, Keys, ProviderId, RateLimit, Secret
from lead_desktop.store.call_budget import SharedBudget
from lead_desktop.store.call_state import CallState, account_of, state_dir


def test_the_file_is_private_and_holds_no_key(tmp_path):
    connection = Connection("c", "Acme", ProviderId.LEADSQUARED, "https://api-in21.leadsquared.com")
    keys = Keys(((KeyName.ACCESS_KEY, Secret("u$rcanary")), (KeyName.SECRET_KEY, Secret("canary too"))))
    account = account_of(connection, keys)
    state = CallState(tmp_path / "state", monotonic_s=time.monotonic, now_s=time.time)
    SharedBudget(state, account, RateLimit(3, 5.0)).take(CallKind.PLAIN)
    state.remember("c", account)
    assert state.account("c") == account
    state.close()
    folder = tmp_path / "state"
    for path in (path for path in folder.rglob("*") if path.is_file()):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"canary" not in path.read_bytes()
        assert b"leadsquared.com" not in path.read_bytes()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_an_account_is_its_host_and_the_key_that_names_it():
    def account(url="https://crm.example/api", access="a", other_key="s"):
        keys = Keys(((KeyName.ACCESS_KEY, Secret(access)), (KeyName.SECRET_KEY, Secret(other_key))))
        return account_of(Connection("any", "any", ProviderId.LEADSQUARED, url), keys)

    assert account() == account(url="https://CRM.example/v2/", other_key="new")
    assert len({account(), account(access="b"), account(url="https://other.example")}) == 3


def test_the_folder_can_be_named(tmp_path):
    assert state_dir({"LEAD_DESKTOP_STATE": str(tmp_path)}) == tmp_path
    assert state_dir({}).name == "lead-desktop"


def test_a_full_window_costs_a_call_little_of_our_time(tmp_path):
    """A millisecond is the aim; five are allowed to a machine that is busy."""
    state = CallState(tmp_path, monotonic_s=time.monotonic, now_s=time.time)
    budget = SharedBudget(state, "account", RateLimit(200, 60.0))
    began_s = time.process_time()
    for _ in range(200):
        budget.settle(budget.take(CallKind.PLAIN).ticket, counted_s_ago=0.0, passed=True)
    assert (time.process_time() - began_s) / 200 < 0.005
    state.close()
