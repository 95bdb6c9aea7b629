"""A connection test as a row of named steps, each proved by calls that change nothing."""

from __future__ import annotations

import textwrap
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.errors import (
    ApiError,
    KeysRefused,
    NoAnswer,
    Outage,
    RequestRefused,
    Throttled,
    Unreachable,
)
from lead_desktop.net.clock import Clock
from lead_desktop.net.messages import ApiAnswer, ApiRequest
from lead_desktop.net.session import ApiSession
from lead_desktop.providers.base import TestStep

_LONGEST_NAME = 32  # of an authority, in a line that has to fit


@dataclass(frozen=True, slots=True)
class ProbeCall:
    """One probing call.

    Attributes:
        request: The call; it changes nothing.
        classify: Raises the `ApiError` that the answer means.
        right: What keys may do for which it goes through ("look leads up by phone"); "" for a call every key may make.
    """

    request: ApiRequest
    classify: Callable[[ApiAnswer], object]
    right: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a step has found.

    Attributes:
        title: What its success proves, when that is more than was hoped for; else "".
        facts: What it says of the account, or None.
    """

    title: str = ""
    facts: AccountFacts | None = None


@dataclass(frozen=True, slots=True)
class Probe:
    """One step.

    Attributes:
        title: What its success proves, as a person reads it.
        calls: All of them have to go through.
        find: Makes the finding, of what each call's `classify` gave.
    """

    title: str
    calls: tuple[ProbeCall, ...]
    find: Callable[[Sequence[object]], Finding] = field(default=lambda _values: Finding())


async def run_probes(
    session: ApiSession, clock: Clock, crm: str, probes: Sequence[Probe]
) -> AsyncIterator[TestStep]:
    """One step for the host, then one for each probe; after a failed one the rest come as not tried."""
    untried = list(probes)
    for probe in probes:
        start_s = clock.monotonic_s()
        values, error = await _try(session, crm, probe)
        seconds = clock.monotonic_s() - start_s
        if probe is probes[0]:
            lost = error if isinstance(error, (Unreachable, NoAnswer, Outage)) else None
            if lost:
                yield TestStep(f"Reached {session.host}", ok=False, seconds=seconds, error=lost)
                break
            yield TestStep(await _reached(session), ok=True, seconds=seconds)
        untried.remove(probe)
        if error:
            yield TestStep(probe.title, ok=False, seconds=seconds, error=error)
            break
        found = probe.find(values)
        yield TestStep(found.title or probe.title, ok=True, seconds=seconds, facts=found.facts)
    for probe in untried:
        yield TestStep(probe.title, ok=None)


async def _reached(session: ApiSession) -> str:
    """The host, and who vouches for its certificate where there is one."""
    shown = await session.certificate()
    if shown is None:
        return f"Reached {session.host}"
    authority = textwrap.shorten(shown.organisation, _LONGEST_NAME, placeholder="…")
    return f"Reached {session.host} over TLS, certificate by {authority}"


async def _try(session: ApiSession, crm: str, probe: Probe) -> tuple[list[object], ApiError | None]:
    """Make the calls of a step: what they gave, or why it fails. All rights are tried, so that all that lack are named."""
    values: list[object] = []
    refused: list[tuple[str, ApiError]] = []
    for call in probe.calls:
        try:
            values.append(await _send(session, call))
        except (RequestRefused, KeysRefused) as error:
            if not call.right or (isinstance(error, KeysRefused) and error.right_url):
                return values, error
            refused.append((call.right, error))
        except ApiError as error:
            return values, error
    return values, _lacking(crm, probe, refused) if refused else None


async def _send(session: ApiSession, call: ProbeCall) -> object:
    try:
        return await session.send(call.request, classify=call.classify)
    except Throttled:  # the throttle holds the second try back as long as the CRM asked
        return await session.send(call.request, classify=call.classify)


def _lacking(crm: str, probe: Probe, refused: Sequence[tuple[str, ApiError]]) -> RequestRefused:
    """The error for keys that are known and may not do all that is needed."""
    names = [right for right, _ in refused]
    allowed = [call.right for call in probe.calls if call.right not in names]
    reason = refused[0][1]
    why = f": {reason.message}" if isinstance(reason, RequestRefused) else "."
    may = f" They may {_joined(allowed)}." if allowed else ""
    return RequestRefused(
        "The keys lack a right",
        f"{crm} knows these keys and does not let them {_joined(names, 'or')}{why}{may}",
        kind=reason.kind if isinstance(reason, RequestRefused) else "",
        do="Ask the account's administrator for that right, or use the keys of another user.",
        code=reason.code,
    )


def _joined(parts: Sequence[str], word: str = "and") -> str:
    return f" {word} ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))
