"""A file that is filled holds the rows of its sheet alone, whatever was left behind under its name."""

import subprocess
import sys

from lead_desktop.core.columns import Column
from lead_desktop.store.rowstore import RowReader
from lead_desktop.store.sheet_filler import SheetFiller

_KILLED = """
import os, pathlib, sys
from lead_desktop.store.rowstore import RowWriter
writer = RowWriter(pathlib.Path(sys.argv[1]))
writer.db.execute("UPDATE rows SET reason = hex(randomblob(50))")
os._exit(9)
"""


def fill(path, name, rows):
    with SheetFiller(path, [Column("A", "Name")]) as filler:
        filler.append([(number + 2, (f"{name} {number}",)) for number in range(rows)])


def test_the_log_of_an_older_file_of_the_same_name_is_not_played_into_the_new_one(tmp_path):
    path = tmp_path / "1.sqlite"
    fill(path, "Old", 2_000)
    subprocess.run([sys.executable, "-c", _KILLED, str(path)], check=False)
    assert path.with_name("1.sqlite-wal").stat().st_size
    fill(path, "New", 500)
    with RowReader(path) as reader:
        assert [row.cells[0] for row in reader.iterate()] == [f"New {number}" for number in range(500)]
