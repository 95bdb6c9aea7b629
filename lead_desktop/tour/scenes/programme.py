"""Which acts are played, and in which order: each finds the window as the one before left it."""

from __future__ import annotations

from lead_desktop.tour.scenes.acts import Act
from lead_desktop.tour.scenes.creating import creating, uploading
from lead_desktop.tour.scenes.framing import connections, interrupted, jobs, no_jobs, settings_and_help
from lead_desktop.tour.scenes.looking_up import fetching, fetching_fails, searching, searching_by_dates

ACTS: tuple[Act, ...] = (
    no_jobs,
    creating,
    fetching,  # the leads that were made are among those it looks up
    fetching_fails,
    searching,
    searching_by_dates,
    uploading,  # the limit it learns is kept
    jobs,
    settings_and_help,
    connections,
)
AFTER_A_CRASH: tuple[Act, ...] = (interrupted,)

GUIDE = (
    ("light", "connection-refused"),
    ("light", "create-check"),
    ("light", "create-file"),
    ("light", "create-file-refused"),
    ("light", "create-map"),
    ("light", "create-receipt"),
    ("light", "create-waiting"),
    ("light", "fetch-done"),
    ("light", "fetch-running"),
    ("light", "jobs-list"),
    ("light", "search-drawer"),
    ("light", "search-window-failed"),
    ("dark", "create-looking-up"),
    ("dark", "jobs-interrupted"),
    ("arabic", "create-check"),
    ("200-percent", "create-waiting"),
)
"""Look and scene of the pictures that README.md and docs/ show; only these are kept in the repository."""
