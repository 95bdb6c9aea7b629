"""The button of the connection gives way in a narrow window."""

import pytest

from lead_desktop.core.connections import Connection, ProviderId
from lead_desktop.ui.widgets import connection_switcher
from lead_desktop.ui.widgets.connection_switcher import ConnectionSwitcher, Health


@pytest.fixture
def drawn(theme, qtbot, monkeypatch):
    """Gives the words that a switcher of so many pixels less than it asks for draws."""
    words = []
    monkeypatch.setattr(
        connection_switcher, "draw_words", lambda _painter, box, text, **_: words.append((text, box))
    )
    switcher = ConnectionSwitcher(theme)
    qtbot.addWidget(switcher)
    switcher.show_connection(
        Connection("1", "Acme India", ProviderId.LEADSQUARED, "h.example"), Health.HEALTHY
    )

    def of(missing_px):
        switcher.resize(switcher.sizeHint().width() - missing_px, switcher.height())
        words.clear()
        switcher.grab()
        assert all(box.right() < switcher.width() for _, box in words)
        return [text for text, _ in words]

    return of


@pytest.mark.parametrize(
    ("missing_px", "words"),
    [
        (0, ["Acme India", "LeadSquared", "Healthy"]),
        (1, ["Acme India", "Healthy"]),
        (110, ["Acme India"]),
    ],
)
def test_without_room_the_switcher_leaves_out_whole_words(drawn, missing_px, words):
    assert drawn(missing_px) == words
