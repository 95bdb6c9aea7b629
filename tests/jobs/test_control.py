"""What a job awaits and may give up."""

import asyncio

import pytest

from lead_desktop.jobs.control import JobControl, Wish


def test_an_error_of_what_was_given_up_is_not_left_lying():
    left = []

    async def fail_when_cut() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            raise ValueError("too late") from None

    async def story() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _loop, told: left.append(told["message"]))
        control = JobControl(lambda: None)
        waiting = asyncio.ensure_future(control.while_wished(fail_when_cut(), Wish.GO_ON))
        await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asyncio.run(story())
    assert left == []
