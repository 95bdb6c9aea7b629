"""Keys that are refused in mid-run, and keys of another account."""

from collections import Counter
from dataclasses import replace

from lead_desktop.core.causes import Cause
from lead_desktop.core.connections import KeyName, Keys, RateLimit, Secret
from lead_desktop.core.errors import KeysRefused
from lead_desktop.core.progress import Phase
from lead_desktop.core.receipts import JobState
from lead_desktop.jobs.reopen import resumed

CREATE = "Bulk/Create"
FAST = RateLimit(1_000, 1.0)


def counts(ended):
    return {str(state): number for state, number in ended.receipt.counts}


def created_emails(crm):
    return Counter(lead["email"] for lead in crm.leads())


def test_revoked_keys_pause_an_attended_run_which_goes_on_with_new_ones(desk, crm, draft, people):
    async def story(desk):
        connection = desk.connections["leadsquared"]
        old = await desk.workspace.credentials.keys(connection)
        crm.fault("unauthorized", match=CREATE, times=1)
        job = draft(desk, people(150))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        assert desk.progress()[-1].wait_reason
        assert desk.progress()[-1].cause is Cause.KEYS_REFUSED
        desk.runner.pause(job.job_id)  # a person who pauses it once more takes nothing away
        paused = desk.workspace.index.get(job.job_id)
        assert (paused.state, paused.cause) == (JobState.PAUSED, Cause.KEYS_REFUSED)
        assert paused.note == desk.progress()[-1].wait_reason
        desk.workspace.credentials.remember_for_session(connection.connection_id, old)
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert counts(ended) == {"created": 150}
        assert max(created_emails(crm).values()) == 1

    desk(story, attended=True)


def test_revoked_keys_end_an_unattended_run_and_nothing_is_lost(desk, crm, draft, people):
    crm.fault("unauthorized", match=CREATE, times=-1)

    async def story(desk):
        ended = await desk.run(draft(desk, people(60)))
        assert isinstance(ended.error, KeysRefused)
        assert counts(ended) == {"not sent": 60}

    desk(story)


def test_keys_of_another_account_are_refused_in_mid_run_and_those_of_the_same_go_on(desk, crm, draft, people):
    account = crm.address.leadsquared_plain

    async def story(desk):
        connection = desk.connections["leadsquared"]
        old = await desk.workspace.credentials.keys(connection)
        crm.fault("unauthorized", match=CREATE, after=1, times=-1)
        job = draft(desk, people(150))
        desk.runner.start(job)
        await desk.until(lambda: desk.progress() and desk.progress()[-1].phase is Phase.PAUSED)
        crm.faults()
        others = Keys(
            (
                (KeyName.ACCESS_KEY, Secret(account.access_key)),
                (KeyName.SECRET_KEY, Secret(account.secret_key)),
            )
        )
        moved = replace(connection, url=account.url)
        desk.workspace.book.save(moved)
        desk.workspace.credentials.remember_for_session(connection.connection_id, others)
        desk.runner.resume(job.job_id)
        await desk.until(lambda: "another account" in desk.progress()[-1].wait_reason)
        assert crm.leads("leadsquared_plain") == []
        desk.workspace.book.save(connection)
        desk.workspace.credentials.remember_for_session(connection.connection_id, old)
        desk.runner.resume(job.job_id)
        ended = await desk.runner.wait(job.job_id)
        assert counts(ended) == {"created": 150}

    desk(story, attended=True, rate=FAST)
    assert crm.leads("leadsquared_plain") == []
    assert created_emails(crm) == Counter({email: 1 for _, email in people(150)})


def test_an_upload_is_not_resumed_with_keys_of_another_account(desk, crm, draft, people):
    account = crm.address.leadsquared_plain
    crm.fault("unauthorized", match=CREATE, after=1, times=-1)
    ended = []

    async def begin(desk):
        ended.append(await desk.run(draft(desk, people(150))))

    async def go_on(desk):
        connection = desk.connections["leadsquared"]
        desk.workspace.book.save(replace(connection, url=account.url))
        keys = ((KeyName.ACCESS_KEY, account.access_key), (KeyName.SECRET_KEY, account.secret_key))
        desk.workspace.credentials.remember_for_session(
            connection.connection_id, Keys(tuple((name, Secret(key)) for name, key in keys))
        )
        again = await desk.run(resumed(desk.workspace, ended[0].job_id))
        assert isinstance(again.error, KeysRefused)
        assert counts(again) == counts(ended[0])

    desk(begin, rate=FAST)
    crm.faults()
    desk(go_on, rate=FAST)
    assert crm.leads("leadsquared_plain") == []
