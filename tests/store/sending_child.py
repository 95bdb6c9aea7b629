"""Sends rows as fast as it can, telling each call after it was saved, until it is killed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from lead_desktop.core.rows import RowState, RowUpdate
from lead_desktop.store.journal import Journal
from lead_desktop.store.rowstore import NewRow, RowWriter

writer = RowWriter(Path(sys.argv[1]))
writer.append([NewRow(n, RowState.READY) for n in range(1, 101)])
journal = Journal(writer)
journal.queue_checked()
while rows := [row.row_id for row in journal.waiting(3)]:
    call = journal.begin_call(rows)
    sys.stdout.write(json.dumps(rows) + "\n")
    sys.stdout.flush()
    journal.end_call(call, [RowUpdate(row_id, RowState.CREATED) for row_id in rows], outcome="answered")
sys.stdin.read()
