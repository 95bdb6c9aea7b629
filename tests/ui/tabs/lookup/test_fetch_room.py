"""The Fetch screen in windows of every width: nothing lies over another, no button is cut."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QPushButton

from lead_desktop.core.pasted_ids import PastedCounts
from lead_desktop.tour.practice import known_leads
from lead_desktop.ui.tabs.fetch.counts_line import CountsLine
from lead_desktop.ui.tabs.fetch.fetch_words import FetchWords
from lead_desktop.ui.widgets.spinner import Mark


@pytest.fixture
def known(crm) -> list[str]:
    """Ids of sixty leads."""
    return [one.lead_id for one in known_leads(crm.address)[:60]]


@pytest.fixture
def tab(fetch_tab):
    return fetch_tab


def fetch(qtbot, tab, lines) -> None:
    tab.model.run(lines)
    qtbot.waitUntil(lambda: tab.model.job.receipt is not None and not tab.model.job.busy, timeout=15_000)


def test_in_a_narrow_window_no_part_of_the_bar_lies_over_another(qtbot, tab, known):
    fetch(qtbot, tab, [*known[:20], "rubbish"])
    bar = tab.results.bar
    bar.filter.set_hides(hides=False)
    bar.filter.setText("found")
    qtbot.waitUntil(lambda: bar.note._matches.text() == "1 of 20 matches")
    tab.setMinimumSize(960, 560)  # as the window has it
    tab.resize(960, 560)
    qtbot.waitUntil(lambda: bar.note._matches.text() == "1 of 20")
    parts = [bar.chips, bar.note, bar.filter, bar._columns, bar._copy, bar.export]
    assert all(one.isVisible() for one in parts)
    qtbot.waitUntil(lambda: all(a.geometry().right() < b.geometry().left() for a, b in pairwise(parts)))
    assert bar.rect().contains(bar.export.geometry())
    assert bar.note.width() >= bar.note.sizeHint().width()


@pytest.mark.parametrize("width", [1440, 1200, 960])
def test_the_buttons_of_a_fetch_with_failed_lines_are_whole(qtbot, tab, known, crm, width):
    tab.setMinimumSize(960, 560)
    tab.resize(width, 800)
    crm.fault("mx_500", match="ByIds", times=-1)
    fetch(qtbot, tab, [*known, "rubbish", known[0]])
    strip = tab.results.strip
    buttons = [one for one in strip.findChildren(QPushButton) if one.isVisible()]
    assert {"Back to the box", "Try 60 lines again"} <= {one.text() for one in buttons}
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))
    assert strip._words.width() >= strip._words.sizeHint().width()
    assert "62 accounted for" in strip.toolTip()
    assert ("accounted for" in strip._words.text()) is (width > 1000)


def test_an_empty_box_carries_no_mark_of_success(qtbot, theme):
    line = CountsLine(theme)
    qtbot.addWidget(line)
    line.show_counts(PastedCounts(0, 0, 0, 0, 0), FetchWords())
    mark = line.findChildren(Mark)[0]
    assert mark.icon == "circle-dashed"
    line.show_counts(PastedCounts(2, 2, 0, 0, 0), FetchWords())
    assert mark.icon == "check-circle"
