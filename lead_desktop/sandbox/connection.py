"""What a server cannot say in HTTP: connections that are reset, and answers that break off."""

from __future__ import annotations

import socket
import struct
import sys
from asyncio import Transport
from typing import TYPE_CHECKING, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio

    from starlette.types import Receive, Scope

TRANSPORT = "sandbox.transport"
# Linger on, for zero seconds: closing then sends a reset. Windows packs the pair as two shorts.
_RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


class ResettableProtocol(H11Protocol):
    """HTTP/1.1 that hands its transport to the application, so that a call can end without an answer."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvicorn narrows it likewise
        """Remember the transport in the state that every call of this connection carries."""
        super().connection_made(transport)
        # Head and body leave in two writes; without this the body waits 40 ms for the client's acknowledgement.
        # asyncio does it by itself only for sockets made with an explicit protocol number.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app_state = {**self.app_state, TRANSPORT: transport}


async def reset(scope: Scope, receive: Receive) -> None:
    """Reset the connection of a call, as a broken network does."""
    transport = cast("Transport", scope["state"][TRANSPORT])
    raw = transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
    transport.abort()
    await until_gone(receive)


async def break_off(scope: Scope, receive: Receive) -> None:
    """Close the connection of a call once what was written has left, however little that is."""
    cast("Transport", scope["state"][TRANSPORT]).close()
    await until_gone(receive)


async def until_gone(receive: Receive) -> None:
    """Wait until the client, or the connection, is gone."""
    while (await receive())["type"] != "http.disconnect":
        continue
