"""A job's open line to its CRM, opened anew when the keys were changed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from lead_desktop.core.errors import ApiError, KeysRefused, QuotaSpent
from lead_desktop.jobs.job import JobContext
from lead_desktop.providers.base import Provider

NEEDS_PERSON = (KeysRefused, QuotaSpent)
"""Errors that no waiting mends: a person gives new keys, or says when to go on."""


class CrmLine:
    """Keeps the provider of one connection for one run of a job.

    Args:
        context: The running job.
        connection_id: Which connection.
        admit: Looks at the CRM before it is used, also after the keys were changed; raises when it is the wrong one.
    """

    def __init__(
        self, context: JobContext, connection_id: str, *, admit: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        self._context = context
        self._admit = admit
        self._connection_id = connection_id
        self._opening = asyncio.Lock()
        self._provider: Provider | None = None
        self._opened: list[Provider] = []

    async def provider(self) -> Provider:
        """The provider to call next.

        Raises:
            KeysRefused, KeyringProblem: There are no keys, or keys of another account and nobody attends.
        """
        async with self._opening:
            if self._provider is None:
                await self._be_admitted()
                self._provider = await self._context.provider(self._connection_id)
                self._opened.append(self._provider)
            return self._provider

    async def trouble(self, provider: Provider, error: ApiError) -> None:
        """Wait for a person after `provider` raised one of NEEDS_PERSON; keys are read anew afterwards.

        Raises:
            ApiError: The error itself, when nobody attends.
        """
        if self._provider is not provider:
            return  # a late answer to what a person has seen to, or is seeing to
        self._provider = None
        await self._context.needs_person(error)

    async def _be_admitted(self) -> None:
        """Wait for a person while the keys are wrong."""
        while self._admit is not None:
            try:
                await self._admit()
            except NEEDS_PERSON as error:
                await self._context.needs_person(error)
                if self._context.control.ending:
                    raise
            else:
                return

    async def close(self) -> None:
        """Close every network connection of this run."""
        for provider in self._opened:
            await provider.close()
