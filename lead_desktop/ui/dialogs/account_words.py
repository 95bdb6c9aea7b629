"""What a connection test found out of the account, in words."""

from __future__ import annotations

from collections.abc import Collection

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import Connection
from lead_desktop.ui.dialogs.connection_draft import Part
from lead_desktop.ui.dialogs.place_lists import country_name


def account_words(facts: AccountFacts, filled: Collection[Part], connection: Connection) -> tuple[str, ...]:
    """One sentence for each thing worth knowing; `filled` are the parts that were taken over."""
    words = []
    if facts.account:
        words.append(f"Account {facts.account}")
    taken = [connection.time_zone] if Part.TIME_ZONE in filled else []
    if Part.COUNTRY in filled:
        taken.append(country_name(connection.default_country))
    if taken:
        words.append(f"{' and '.join(taken)}, from the account")
    if facts.time_zone and connection.time_zone not in {"", facts.time_zone}:
        words.append(f"The account thinks in {facts.time_zone}, this connection in {connection.time_zone}")
    if facts.object_types is not None:
        words.append("Leads have object types" if facts.object_types else "Leads have no object types")
    return tuple(words)
