"""The data itself, and the sandbox in the same process with a clock that the test owns."""

import asyncio
import subprocess
import sys
import unicodedata
from collections.abc import Awaitable
from datetime import UTC, datetime, timedelta
from random import Random

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.sandbox.address import SandboxAddress
from lead_desktop.sandbox.clock import Clock
from lead_desktop.sandbox.keys import Keys
from lead_desktop.sandbox.names import LOCALES
from lead_desktop.sandbox.phones import store_phone
from lead_desktop.sandbox.rate import RateLimit
from lead_desktop.sandbox.seed import seed_leads
from lead_desktop.sandbox.seed_jtc import seed_bulks
from lead_desktop.sandbox.seed_octanist import seed_octanist_leads
from lead_desktop.sandbox.server import Launch, build_app, build_sandbox

TODAY = datetime(2026, 11, 21, tzinfo=UTC)


class OwnClock:
    """A clock that moves only when the test, or a wait, moves it."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def clock(self) -> Clock:
        return Clock(lambda: TODAY + timedelta(seconds=self.seconds), lambda: self.seconds, self.sleep)

    def sleep(self, seconds: float) -> Awaitable[None]:
        self.seconds += seconds
        return asyncio.sleep(0)


def test_the_same_seed_and_day_make_the_same_world():
    assert seed_leads(3, TODAY, 50, object_types=True) == seed_leads(3, TODAY, 50, object_types=True)
    assert seed_leads(3, TODAY, 50, object_types=True) != seed_leads(4, TODAY, 50, object_types=True)
    assert seed_octanist_leads(3, TODAY, 50) == seed_octanist_leads(3, TODAY, 50)
    assert seed_bulks(3, TODAY, 5, 30) == seed_bulks(3, TODAY, 5, 30)


def test_names_come_in_every_script_and_unique_values_are_unique():
    leads = seed_leads(1, TODAY, 5000, object_types=True)
    letters = {unicodedata.name(lead.values["FirstName"][0]).split()[0] for lead in leads}
    assert letters >= {"LATIN", "ARABIC", "DEVANAGARI", "CJK"}
    for name in ("ProspectID", "EmailAddress", "Phone"):
        values = [lead.values[name].casefold() for lead in leads if name in lead.values]
        assert len(values) == len(set(values)) > 4000
    assert all(lead.values["EmailAddress"].isascii() for lead in leads if "EmailAddress" in lead.values)
    types = [lead.values["LeadType"] for lead in leads]
    assert 300 < types.count("OT_1") < 1000
    assert max(lead.created_at for lead in leads) <= TODAY


def test_bulks_hold_up_to_forty_leads_over_half_a_year():
    bulks = seed_bulks(1, TODAY, 120, 180)
    assert {len(bulk.leads) for bulk in bulks} >= {0, 40}
    assert TODAY - bulks[0].created_at > timedelta(days=175)
    assert bulks == tuple(sorted(bulks, key=lambda bulk: bulk.created_at))
    assert {bulk.is_processed for bulk in bulks} == {1, 2, 3, 4}
    assert {len(lead["vehicles"]) for bulk in bulks for lead in bulk.leads} == {0, 1, 2}


@given(st.sampled_from(LOCALES), st.integers(0, 10**6))
def test_a_phone_is_stored_once_whatever_way_it_is_written(locale, number):
    national = f"{locale.mobile_prefix}{number:0{locale.national_digits - len(locale.mobile_prefix)}d}"
    ways = [
        f"+{locale.country_code}{national}",
        f"00{locale.country_code} {national}",
        f"+{locale.country_code}-{national}",
    ]
    stored = {store_phone(way) for way in ways}
    assert {phone.text for phone in stored} == {f"+{locale.country_code}-{national}"}
    assert store_phone(ways[0], keeps_country_code=True).key == store_phone(ways[0]).key
    kept = store_phone(ways[0], keeps_country_code=True)
    assert store_phone(kept.text).key == kept.key


def test_an_address_survives_its_line_of_json_and_hides_its_keys():
    address = Keys.fresh().address(4123)
    assert SandboxAddress.from_json(address.to_json()) == address
    assert "\n" not in address.to_json()
    for secret in (address.control_token, address.leadsquared.secret_key, address.octanist.api_key):
        assert secret not in repr(address)


@pytest.mark.parametrize("line", ["", "{}", '{"port": 1}', "Traceback (most recent call last):"])
def test_a_line_that_is_no_address_is_refused(line):
    with pytest.raises(ValueError, match=r".+"):
        SandboxAddress.from_json(line)


def test_the_address_can_be_read_without_loading_the_server():
    code = "import sys, lead_desktop.sandbox.address; print({'starlette', 'uvicorn', 'orjson'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True, timeout=10) == "set()\n"


def test_in_the_same_process_the_test_owns_time():
    own = OwnClock()
    sandbox = build_sandbox(Launch(), own.clock(), Random(1))  # noqa: S311 - seeded, so that ids repeat
    sandbox.limit(RateLimit(2, 5.0))
    sandbox.modes = sandbox.modes.changed({"lookup_lag_s": 3, "latency_ms": [100, 100]})

    async def visit() -> list[object]:
        keys = {"x-LSQ-AccessKey": sandbox.keys.access_key, "x-LSQ-SecretKey": sandbox.keys.secret_key}
        transport = httpx.ASGITransport(build_app(sandbox))
        base = "http://sandbox/leadsquared/v2/LeadManagement.svc"
        async with httpx.AsyncClient(transport=transport, base_url=base, headers=keys) as client:
            body = [[{"Attribute": "EmailAddress", "Value": "a@b.example"}]]
            made = await client.post("/Lead/Bulk/Create", json=body)
            look_up = "/Leads.GetByEmailaddress?emailaddress=a@b.example"
            early = await client.get(look_up)
            refused = await client.get(look_up)
            await own.sleep(5)
            late = await client.get(look_up)
        return [made.status_code, early.json(), refused.status_code, len(late.json())]

    assert asyncio.run(visit()) == [200, [], 429, 1]
    assert own.seconds == pytest.approx(5 + 4 * 0.1)
    assert [call.throttled for call in sandbox.calls] == [False, False, True, False]
