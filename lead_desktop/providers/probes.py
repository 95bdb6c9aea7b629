"""A connection test as a row of probing calls, each a named step."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass

from lead_desktop.core.errors import ApiError, NoAnswer, Outage, Unreachable
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import TestStep


@dataclass(frozen=True, slots=True)
class Probe:
    """One probing call.

    Attributes:
        title: What its success proves, as a person reads it.
        request: The call; it changes nothing.
        classify: Raises the `ApiError` that the answer means.
    """

    title: str
    request: ApiRequest
    classify: Callable[[ApiAnswer], object]


async def run_probes(session: ApiSession, clock: Clock, probes: Sequence[Probe]) -> AsyncIterator[TestStep]:
    """One step for the host, then one for each probe; after a failed one the rest come as not tried."""
    untried = list(probes)
    for probe in probes:
        start_s = clock.monotonic_s()
        error = await _error_of(session, probe)
        seconds = clock.monotonic_s() - start_s
        if probe is probes[0]:
            lost = error if isinstance(error, (Unreachable, NoAnswer, Outage)) else None
            yield TestStep(f"Reached {session.host}", lost is None, seconds, lost)
            if lost:
                break
        untried.remove(probe)
        yield TestStep(probe.title, error is None, seconds, error)
        if error:
            break
    for probe in untried:
        yield TestStep(probe.title, ok=None)


async def _error_of(session: ApiSession, probe: Probe) -> ApiError | None:
    try:
        await session.send(probe.request, classify=probe.classify)
    except ApiError as error:
        return error
    return None
