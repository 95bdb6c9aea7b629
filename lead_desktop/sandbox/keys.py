"""The keys of one sandbox: made at its start, kept with its data."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path

from lead_desktop.sandbox.address import JtcDmsAddress, LeadSquaredAddress, OctanistAddress, SandboxAddress
from lead_desktop.sandbox.ledger import make_folder, read_or_write_once


@dataclass(frozen=True, slots=True)
class Keys:
    """Every secret of a sandbox.

    Attributes:
        control_token: Opens the control pages.
        access_key: Access key of the LeadSquared account with Object Types.
        secret_key: Its secret key.
        plain_access_key: Access key of the LeadSquared account without Object Types.
        plain_secret_key: Its secret key.
        api_key: Octanist's key.
        token: Bearer token of the JTC DMS.
    """

    control_token: str = field(repr=False)
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    plain_access_key: str = field(repr=False)
    plain_secret_key: str = field(repr=False)
    api_key: str = field(repr=False)
    token: str = field(repr=False)

    @classmethod
    def fresh(cls) -> Keys:
        """New keys, in the vendors' shapes."""
        return cls(
            control_token=secrets.token_urlsafe(24),
            access_key=f"u$r{secrets.token_hex(16)}",
            secret_key=secrets.token_hex(20),
            plain_access_key=f"u$r{secrets.token_hex(16)}",
            plain_secret_key=secrets.token_hex(20),
            api_key=f"oct_{secrets.token_hex(20)}",
            token=secrets.token_urlsafe(32),
        )

    def address(self, port: int) -> SandboxAddress:
        """The address to hand to whoever started the sandbox on this port."""
        base = f"http://127.0.0.1:{port}"
        return SandboxAddress(
            port=port,
            control_token=self.control_token,
            leadsquared=LeadSquaredAddress(f"{base}/leadsquared", self.access_key, self.secret_key),
            leadsquared_plain=LeadSquaredAddress(
                f"{base}/leadsquared-plain", self.plain_access_key, self.plain_secret_key
            ),
            octanist=OctanistAddress(f"{base}/octanist/api", self.api_key),
            jtc_dms=JtcDmsAddress(f"{base}/jtc/gs", self.token),
        )


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a restarted sandbox the same one.

    Attributes:
        keys: Its keys.
        seed: Seed of its data.
        today: The day its data was made for.
    """

    keys: Keys
    seed: int
    today: datetime


def keep_identity(folder: Path, fresh: Identity) -> Identity:
    """The identity kept in a data folder; a folder without one keeps the fresh one.

    Raises:
        OSError: The folder cannot be written.
        ValueError: The kept identity cannot be read.
    """
    make_folder(folder)
    record = {"keys": asdict(fresh.keys), "seed": fresh.seed, "today": fresh.today.isoformat()}
    kept = json.loads(read_or_write_once(folder / "identity.json", json.dumps(record)))
    try:
        keys = Keys(**{entry.name: kept["keys"][entry.name] for entry in fields(Keys)})
        return Identity(keys, int(kept["seed"]), datetime.fromisoformat(kept["today"]).astimezone(UTC))
    except KeyError as error:
        raise ValueError(f"identity.json lacks {error}") from error
