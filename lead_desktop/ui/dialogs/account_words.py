"""What a connection test found out of the account, in words."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lead_desktop.core.account import AccountFacts
from lead_desktop.core.connections import Connection
from lead_desktop.ui.dialogs.connection_draft import Part
from lead_desktop.ui.dialogs.place_lists import country_name
from lead_desktop.ui.translation import tr


def account_words(facts: AccountFacts, filled: Collection[Part], connection: Connection) -> tuple[str, ...]:
    """One sentence for each thing worth knowing; `filled` are the parts that were taken over."""
    words = []
    if facts.account:
        words.append(tr("Account {account}", account=facts.account))
    taken = [connection.time_zone] if Part.TIME_ZONE in filled else []
    if Part.COUNTRY in filled:
        taken.append(country_name(connection.default_country))
    if taken:
        words.append(_taken_words(taken))
    if facts.time_zone and connection.time_zone not in {"", facts.time_zone}:
        words.append(
            tr(
                "The account thinks in {zone}, this connection in {own}",
                zone=facts.time_zone,
                own=connection.time_zone,
            )
        )
    if facts.object_types is not None:
        words.append(
            tr("Leads have object types") if facts.object_types else tr("Leads have no object types")
        )
    return tuple(words)


def _taken_words(taken: Sequence[str]) -> str:
    """One value or two, and where they come from."""
    if len(taken) == 1:
        return tr("{value}, from the account", value=taken[0])
    return tr("{zone} and {country}, from the account", zone=taken[0], country=taken[1])
