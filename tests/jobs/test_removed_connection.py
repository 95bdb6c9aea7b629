"""A job whose connection was removed stays, and says why it cannot go on."""

import pytest

from lead_desktop.core.errors import UnknownName
from lead_desktop.jobs.questions import RemoveConnection


def test_a_job_over_a_removed_connection_keeps_its_rows_and_names_the_connection(desk, crm, draft, people):
    async def story(desk):
        job = draft(desk, people(3))
        await RemoveConnection("id-leadsquared").run(desk.workspace, lambda _word: None)
        with pytest.raises(UnknownName) as refused:
            desk.workspace.known_connection("id-leadsquared")
        assert refused.value.title == "The connection was removed"
        assert "“leadsquared” was removed" in refused.value.message
        assert refused.value.safe == "Nothing was sent. The rows of its jobs stay."
        ended = await desk.run(job)
        assert isinstance(ended.error, UnknownName)
        return desk.rows(job.job_id)

    assert len(desk(story)) == 3
    assert not [call for call in crm.calls() if "Bulk/Create" in call["path"]]


def test_an_id_nobody_ever_had_is_not_shown(desk):
    async def story(desk):
        with pytest.raises(UnknownName) as refused:
            desk.workspace.known_connection("a1b2c3")
        assert "a1b2c3" not in str(refused.value)

    desk(story)
