"""Names and words that tell one result pane from another."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaneWords:
    """Names and words of one result pane; the words are marked, and translated where they are shown.

    Attributes:
        key: First part of the object names ("fetch").
        table: Accessible name of the table.
        filter: Placeholder of the filter.
        with_states: The rows have states worth telling apart.
        icon, title, words: The empty place before the first run.
        nothing: Title and words when a run brought no row.
    """

    key: str
    table: str
    filter: str
    with_states: bool
    icon: str
    title: str
    words: str
    nothing: tuple[str, str]
