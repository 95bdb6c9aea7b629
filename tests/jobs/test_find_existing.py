"""Rows of a checked sheet that the CRM has already, looked up when a person asks for it."""

import asyncio

import pytest

from lead_desktop.core.columns import ValueKind
from lead_desktop.core.connections import RateLimit
from lead_desktop.core.errors import KeysRefused, Unreachable
from lead_desktop.core.fields import Field
from lead_desktop.core.pasted_ids import IdKind
from lead_desktop.core.rows import RowState
from lead_desktop.jobs.find_existing import FindExisting
from lead_desktop.jobs.plan_existing import PlanExisting
from lead_desktop.sheets.findings import IN_CRM

EMAIL, PHONE, BOTH = (IdKind.EMAIL,), (IdKind.PHONE,), (IdKind.EMAIL, IdKind.PHONE)
ONE_BY_ONE = {"match": "/Leads.Get", "method": "POST", "kind": "mx_500", "times": -1}


def silent(_progress):
    """Nobody looks."""


def find(desk, job_id, kinds, report=silent):
    return FindExisting(job_id, kinds).run(desk.workspace, report)


def test_leads_are_found_by_e_mail_in_another_case_and_named(desk, crm, known, checked):
    async def story(desk):
        lead = known[0]
        job_id = checked(desk, [("Asha", lead.email.upper(), ""), ("Ravi", "ravi@newcomer.in", "")])
        found = await find(desk, job_id, EMAIL)
        assert (found.done, found.total, found.rows, found.error) == (2, 2, 1, None)
        (problem,) = desk.problems(job_id)
        assert (problem.row_id, problem.column, problem.title) == (1, 1, "Already in the CRM")
        assert lead.lead_id in problem.advice
        assert desk.states(job_id) == [RowState.WARNING, RowState.READY]
        assert dict(desk.workspace.index.get(job_id).counts)[RowState.WARNING] == 1

    desk(story)
    assert len([call for call in crm.calls("leadsquared") if call["method"] == "GET"]) == 2


@pytest.mark.parametrize("others", [3, 300])
def test_leads_are_found_by_phone_in_another_writing(desk, known, others, checked, newcomers):
    """By a call for each phone, and by a list."""
    national = known[0].phone.removeprefix("+91-")

    async def story(desk):
        job_id = checked(desk, [("Asha", "", f"0{national[:5]} {national[5:]}"), *newcomers(others)])
        assert (await find(desk, job_id, PHONE)).rows == 1
        assert desk.problem_cells(job_id, IN_CRM) == [(1, 2)]

    desk(story)


def test_a_list_of_all_leads_takes_the_place_of_a_call_for_each_row(desk, crm, known, checked, newcomers):
    """The account has some thousands of leads: a few pages, against hundreds of look-ups."""
    leads = crm.state()["accounts"]["leadsquared"]["leads"]
    calls_before = len(crm.calls("leadsquared"))

    async def story(desk):
        rows = [(f"Asha {at}", lead.email.title(), lead.phone) for at, lead in enumerate(known[:3])]
        rows += newcomers(50 * (leads // 1000 + 3))
        job_id = checked(desk, rows)
        told = []
        found = await find(desk, job_id, BOTH, told.append)
        assert found.error is None
        assert (found.done, found.rows) == (found.total, 3)
        assert desk.problem_cells(job_id, IN_CRM) == [(1, 1), (2, 1), (3, 1)]
        assert any(one.listed for one in told)
        return found.calls

    calls = desk(story)
    assert calls == len(crm.calls("leadsquared")) - calls_before
    assert calls <= leads // 1000 + 2


def test_where_leads_cannot_be_listed_each_value_is_looked_up(
    desk, crm, known, quick_windows, checked, newcomers
):
    crm.faults(ONE_BY_ONE)

    async def story(desk):
        rows = [("Asha", known[0].email, known[1].phone), *newcomers(60)]
        job_id = checked(desk, rows)
        found = await find(desk, job_id, EMAIL)
        assert (found.done, found.rows, found.error) == (61, 1, None)

    desk(story, clock=quick_windows)


def test_the_plan_counts_each_value_once_and_only_of_rows_that_would_be_sent(desk, checked):
    async def story(desk):
        rows = [
            ("Asha", "a@kaveri.in", "98220 41873"),
            ("Ravi", "A@kaveri.in ", "9822041873"),
            ("Meera", "b@kaveri.in", ""),
            ("Tom", "c@kaveri.in", "9822041874"),
        ]
        job_id = checked(desk, rows, states={3: RowState.ERROR})
        plan = await PlanExisting(job_id).run(desk.workspace, silent)
        assert plan.rows == 3
        assert plan.values == ((IdKind.EMAIL, 2), (IdKind.PHONE, 1))
        assert (plan.look_ups(BOTH), plan.calls(BOTH)) == (3, 3)
        only_phone = (Field("EmailAddress", "E-mail"), Field("Phone", "Phone", ValueKind.PHONE, unique=True))
        job_id = checked(desk, rows, fields=only_phone)
        assert [kind for kind, _ in (await PlanExisting(job_id).run(desk.workspace, silent)).values] == [
            IdKind.PHONE
        ]

    desk(story)


def test_look_ups_keep_the_rate_limit_and_tell_how_far_they_are(desk, crm, quick_windows, checked, newcomers):
    async def story(desk):
        job_id = checked(desk, newcomers(30))
        plan = await PlanExisting(job_id).run(desk.workspace, silent)
        assert plan.seconds(EMAIL) == pytest.approx(5 * 5.0)
        told = []
        begun_s = desk.workspace.clock.monotonic_s()
        found = await find(desk, job_id, EMAIL, told.append)
        assert found.done == 30
        assert desk.workspace.clock.monotonic_s() - begun_s >= 5 * 5.0
        assert [one.done for one in told] == sorted(one.done for one in told)
        assert told[0].total == 30

    desk(story, clock=quick_windows, rate=RateLimit(5, 5.0))


def test_a_throttled_look_up_waits_and_says_so(desk, crm, checked, newcomers):
    crm.fault("throttle_429_retry_after", match="Leads.GetByEmailaddress", times=1)

    async def story(desk):
        job_id, told = checked(desk, newcomers(3)), []
        assert (await find(desk, job_id, EMAIL, told.append)).done == 3
        assert any(one.wait_until_s and one.wait_reason for one in told)

    desk(story)


def test_cancelled_it_keeps_what_was_found(desk, crm, known, checked):
    crm.faults({"match": "Leads.GetByEmailaddress", "kind": "slow", "seconds": 60.0, "after": 4, "times": -1})

    async def story(desk):
        rows = [(f"Asha {at}", lead.email, "") for at, lead in enumerate(known[:10])]
        job_id, told = checked(desk, rows), []
        asking = asyncio.ensure_future(find(desk, job_id, EMAIL, told.append))
        while not told or told[-1].rows < 4:
            await asyncio.wait({asking}, timeout=0.05)
        assert not asking.done()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert len(desk.problem_cells(job_id, IN_CRM)) == 4
        assert dict(desk.workspace.index.get(job_id).counts) == {RowState.WARNING: 4, RowState.READY: 6}

    desk(story)


def test_refused_keys_end_it_with_a_sentence(desk, crm, checked, newcomers):
    crm.rotate_keys()

    async def story(desk):
        job_id = checked(desk, newcomers(3))
        found = await find(desk, job_id, EMAIL)
        assert isinstance(found.error, KeysRefused)
        assert (found.done, found.total) == (0, 3)

    desk(story)


def test_offline_it_ends_with_a_sentence_and_keeps_what_was_found(desk, crm, known, checked):
    async def story(desk):
        rows = [(f"Asha {at}", lead.email, "") for at, lead in enumerate(known[:30])]
        job_id = checked(desk, rows)
        workspace = desk.workspace
        real = workspace.provider

        async def provider(connection_id, observer):
            return Falling(await real(connection_id, observer), after=7)

        workspace.provider = provider
        found = await find(desk, job_id, EMAIL)
        assert isinstance(found.error, Unreachable)
        assert found.done >= 7
        assert found.rows == len(desk.problem_cells(job_id, IN_CRM)) == found.done

    desk(story)


class Falling:
    """A CRM that cannot be reached any more after some look-ups."""

    def __init__(self, crm, after):
        self._crm, self._left = crm, after
        self.capabilities = crm.capabilities

    def keys_per_call(self, kind):
        return self._crm.keys_per_call(kind)

    async def fetch(self, kind, keys, columns):
        if self._left <= 0:
            raise Unreachable("No connection", "The CRM cannot be reached.")
        answer = await self._crm.fetch(kind, keys, columns)
        self._left -= 1
        return answer

    async def close(self):
        await self._crm.close()
