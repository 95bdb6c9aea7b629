"""The pictures that the pages show are those that `make shots` draws, and no others are kept."""

import re
from pathlib import Path

import pytest

from lead_desktop.tour.looks import LOOKS
from lead_desktop.tour.scenes.programme import GUIDE

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "docs" / "pictures"
PAGES = (ROOT / "README.md", ROOT / "docs" / "user-guide.md", PICTURES / "README.md")
MOST_BYTES = 4_000_000


def shown(page: Path) -> set[Path]:
    """Pictures a page shows."""
    return {
        (page.parent / found).resolve()
        for found in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text("utf-8"))
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_picture_of_a_page_is_there(page):
    assert [one.name for one in shown(page) if not one.exists()] == []


def test_every_picture_is_drawn_by_command_and_shown():
    drawn = {f"{scene}-{look}.png" for look, scene in GUIDE}
    assert {one.name for one in PICTURES.glob("*.png")} == drawn
    assert {one.name for page in PAGES for one in shown(page) if one.parent == PICTURES} == drawn
    assert {look for look, _scene in GUIDE} == {look.name for look in LOOKS}


def test_pictures_are_few_and_small():
    assert sum(one.stat().st_size for one in PICTURES.iterdir()) < MOST_BYTES
