"""A client for the control pages, for tests, the tour and trainers; standard library only."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping, Sequence
from typing import Any

from lead_desktop.sandbox.address import SandboxAddress

_TIMEOUT_S = 10.0
_OK = 200


class ControlError(RuntimeError):
    """The sandbox refused a change; the message says why."""


class SandboxControl:
    """Makes trouble in a running sandbox, and asks what its CRMs really hold.

    Attributes:
        address: The sandbox.
    """

    def __init__(self, address: SandboxAddress) -> None:
        self.address = address

    def reset(self) -> None:
        """Go back to the start: no trouble, first keys and limits, nothing created, nothing logged."""
        self._call("POST", "/reset", {})

    def faults(self, *faults: Mapping[str, Any]) -> None:
        """Replace the script of faults; see `faults.Fault` for the names. No faults end all trouble."""
        self._call("POST", "/faults", {"faults": faults})

    def fault(self, kind: str, **details: Any) -> None:
        """Replace the script by one fault."""
        self.faults({"kind": kind, **details})

    def modes(self, **changes: Any) -> None:
        """Choose answers where the vendors' pages are silent; see `modes.Modes` for the names."""
        self._call("POST", "/modes", changes)

    def rate(
        self,
        calls: int,
        window_s: float = 5.0,
        *,
        bulk_calls: int | None = None,
        accounts: Sequence[str] = ("leadsquared", "leadsquared_plain"),
    ) -> None:
        """Enforce a rate limit, starting now."""
        limit = {"calls": calls, "window_s": window_s, "bulk_calls": bulk_calls}
        self._call("POST", "/rate", {**limit, "accounts": accounts})

    def no_rate(self) -> None:
        """Enforce no rate limit on the LeadSquared accounts."""
        self._call("POST", "/rate", {"enabled": False})

    def rotate_keys(self) -> SandboxAddress:
        """Revoke all keys of the CRMs; the address returned carries the new ones of the same accounts."""
        return SandboxAddress.from_json(json.dumps(self._call("POST", "/rotate-keys", {})))

    def state(self) -> dict[str, Any]:
        """Counts for each account, limits and modes."""
        return self._call("GET", "/state")

    def calls(self, account: str | None = None) -> list[dict[str, Any]]:
        """The log of calls since the latest reset; see `calls.Call` for the names."""
        query = f"?account={account}" if account else ""
        calls: list[dict[str, Any]] = self._call("GET", f"/calls{query}")["calls"]
        return calls

    def leads(self, account: str = "leadsquared") -> list[dict[str, Any]]:
        """Leads created since the latest reset: id, email, phone, created_at, values."""
        leads: list[dict[str, Any]] = self._call("GET", f"/leads?account={account}")["leads"]
        return leads

    def _call(self, method: str, page: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.address.port, timeout=_TIMEOUT_S)
        try:
            content = None if body is None else json.dumps(body)
            headers = {"X-Control-Token": self.address.control_token}
            connection.request(method, f"/_control{page}", content, headers)
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        if answer.status != _OK:
            raise ControlError(f"{answer.status}: {text.decode()}")
        record: dict[str, Any] = json.loads(text)
        return record
