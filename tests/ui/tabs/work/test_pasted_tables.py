"""Tables from the clipboard are kept apart, however quickly they follow each other."""

import asyncio
from pathlib import Path
from types import SimpleNamespace

from lead_desktop.store.profile import Profile
from lead_desktop.ui.tabs.create.pasted_table import KeepPastedTable, is_pasted


def test_two_tables_of_one_second_are_two_files(tmp_path):
    place = Profile(tmp_path / "profile")
    place.create()
    shared = SimpleNamespace(clock=SimpleNamespace(now_s=lambda: 1_760_000_000.0), profile=place)

    def paste(text):
        return Path(asyncio.run(KeepPastedTable(text).run(shared, lambda _progress: None)))

    first, second, third = (paste(f"Name\nAsha {number}\n") for number in range(3))
    assert len({first, second, third}) == 3
    assert [path.read_text("utf-8-sig") for path in (first, second, third)] == [
        "Name\nAsha 0\n",
        "Name\nAsha 1\n",
        "Name\nAsha 2\n",
    ]
    assert second.name == f"{first.stem} (2).tsv"
    assert all(is_pasted(path) for path in (first, second, third))
    assert second.stat().st_mode & 0o777 == 0o600
