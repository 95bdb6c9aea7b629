"""The safe mode of a connection, on its card."""

from dataclasses import replace

import pytest

from lead_desktop.core.connections import Environment, SafeMode
from lead_desktop.ui.dialogs.safe_card import SafeCard


@pytest.fixture
def card(qtbot, desk) -> SafeCard:
    card = SafeCard(desk)
    qtbot.addWidget(card)
    return card


def test_production_shows_that_the_number_is_typed(card, connections):
    card.show_guard(connections["Acme India"])

    assert card.choice.currentText() == "Type the row count"
    assert card.sentence() == "You type the number of rows before an upload starts. On for production."


def test_a_sandbox_shows_that_nothing_is_asked(card, connections):
    card.show_guard(connections["Practice"])

    assert card.choice.currentText() == "Off"
    assert "cannot be taken back" not in card.sentence()


def test_production_without_safe_mode_is_warned_of(card, connections):
    card.show_guard(replace(connections["Acme India"], safe_mode=SafeMode.OFF))

    assert card.sentence().endswith("Leads made in production by mistake cannot be taken back here.")


@pytest.mark.parametrize("mode", SafeMode)
def test_every_mode_can_be_chosen_and_says_what_it_does(card, connections, qtbot, mode):
    with qtbot.waitSignal(card.chosen) as chosen:
        card.choice.activated.emit(card.choice.findData(mode.value))
    assert chosen.args == [mode]

    seen = set()
    for environment in Environment:
        card.show_guard(replace(connections["Practice"], safe_mode=mode, environment=environment))
        assert card.choice.currentData() == mode.value
        seen.add(card.sentence().split(".")[0])
    assert len(seen) == 1
