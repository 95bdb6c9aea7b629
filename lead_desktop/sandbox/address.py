"""Where a running sandbox listens, and the keys it made: read by those who start it, without loading the server."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class LeadSquaredAddress:
    """One LeadSquared account of the sandbox.

    Attributes:
        url: Base to which the client adds `/v2/…`.
        access_key: Access key, in the vendor's shape (`u$r` and 32 hex digits).
        secret_key: Secret key, 40 hex digits.
    """

    url: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OctanistAddress:
    """The Octanist account of the sandbox.

    Attributes:
        url: Base to which the client adds `/leads`.
        api_key: Value of the `X-API-KEY` header.
    """

    url: str
    api_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class JtcDmsAddress:
    """The JTC DMS of the sandbox.

    Attributes:
        url: Base to which the client adds `/v1/leads/…`.
        token: Bearer token.
    """

    url: str
    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SandboxAddress:
    """The one line a sandbox writes when it is ready.

    Attributes:
        port: Port on 127.0.0.1.
        control_token: Value of `X-Control-Token` for the control pages.
        leadsquared: LeadSquared account with Object Types.
        leadsquared_plain: LeadSquared account without Object Types.
        octanist: Octanist account.
        jtc_dms: JTC DMS.
    """

    port: int
    control_token: str = field(repr=False)
    leadsquared: LeadSquaredAddress
    leadsquared_plain: LeadSquaredAddress
    octanist: OctanistAddress
    jtc_dms: JtcDmsAddress

    @property
    def base_url(self) -> str:
        """Root of the server, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def to_json(self) -> str:
        """The address as one line of JSON, without a line end."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, line: str | bytes) -> SandboxAddress:
        """Read the line a sandbox wrote on its standard output.

        Args:
            line: One JSON object.

        Returns:
            The address.

        Raises:
            ValueError: The line is not JSON, or a part of the address is missing.
        """
        record = json.loads(line)
        try:
            return cls(
                port=int(record["port"]),
                control_token=record["control_token"],
                leadsquared=LeadSquaredAddress(**record["leadsquared"]),
                leadsquared_plain=LeadSquaredAddress(**record["leadsquared_plain"]),
                octanist=OctanistAddress(**record["octanist"]),
                jtc_dms=JtcDmsAddress(**record["jtc_dms"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a sandbox address: {error}") from error
