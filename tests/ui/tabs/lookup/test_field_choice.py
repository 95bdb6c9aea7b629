"""Chosen fields and sets of one's own, kept for the next time."""

import pytest

from lead_desktop.core.connections import ProviderId
from lead_desktop.core.fields import Field
from lead_desktop.ui.dialogs.name_dialog import NameDialog
from lead_desktop.ui.languages import ENGLISH, PSEUDO, speak
from lead_desktop.ui.tabs.fields.field_choice import ALL, BASICS, OWN
from lead_desktop.ui.tabs.fields.field_picker import SAVE_SET, SetBox
from lead_desktop.ui.tabs.fields.field_questions import FieldsKnown, KeepChoice, KeepSets
from lead_desktop.ui.tabs.fields.field_source import FieldSource

FIELDS = tuple(Field(name, name.title()) for name in ("name", "email", "phone", "status", "value", "note"))


@pytest.fixture
def source(quiet_desk, account):
    quiet_desk.use(account(ProviderId.OCTANIST))
    made = FieldSource(quiet_desk, "search")
    made.need()
    return made


def kept(silent, kind):
    return [question for question in silent.asked if isinstance(question, kind)]


def test_what_was_chosen_is_kept_once_it_has_settled(qtbot, source, silent):
    silent.answer(FieldsKnown(FIELDS))
    for name in ("note", "status"):
        source.choice.toggle(name, on=not source.choice.is_on(name))
    qtbot.waitUntil(lambda: bool(kept(silent, KeepChoice)))
    (question,) = kept(silent, KeepChoice)
    assert question == KeepChoice("id-octanist", "search", source.choice.chosen)
    assert "note" in question.chosen
    assert "status" not in question.chosen


def test_what_was_chosen_the_last_time_is_chosen_again_in_its_order(source, silent):
    silent.answer(FieldsKnown(FIELDS, ("value", "gone", "name"), (("Money", ("value",)),)))
    assert source.choice.chosen == ("value", "name")
    assert source.choice.sets == {"Money": ("value",)}
    assert not kept(silent, KeepChoice)


def test_a_choice_is_kept_before_another_connection_is_shown(source, silent, quiet_desk, account):
    silent.answer(FieldsKnown(FIELDS))
    source.choice.toggle("note", on=True)
    quiet_desk.use(account(ProviderId.JTC_DMS))
    source.need()
    assert [question.connection_id for question in kept(silent, KeepChoice)] == ["id-octanist"]


@pytest.fixture
def box(qtbot, theme, source, silent):
    silent.answer(FieldsKnown(FIELDS))
    made = SetBox(theme, source.choice, "Sets")
    qtbot.addWidget(made)
    made.show()
    return made


def choose(box, words):
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def offered(box):
    return [box.itemText(place) for place in range(box.count())]


def test_a_choice_is_saved_as_a_set_chosen_again_and_removed(qtbot, box, source, silent):
    source.choice.choose(("value", "name"))
    assert offered(box) == [BASICS, ALL, OWN, SAVE_SET]
    choose(box, SAVE_SET)
    dialog = box.findChild(NameDialog)
    qtbot.keyClicks(dialog.field, "Money")
    dialog.field.returnPressed.emit()
    assert offered(box) == [BASICS, ALL, "Money", "Remove “Money”"]
    assert box.currentText() == "Money"
    choose(box, BASICS)
    assert offered(box) == [BASICS, ALL, "Money"]
    choose(box, "Money")
    assert source.choice.chosen == ("value", "name")
    qtbot.waitUntil(lambda: bool(kept(silent, KeepSets)))
    assert kept(silent, KeepSets)[-1].sets == (("Money", ("value", "name")),)
    choose(box, "Remove “Money”")
    assert (source.choice.current_set, source.choice.sets) == (OWN, {})


def test_a_set_cannot_be_called_like_a_built_in_one(qtbot, box, source):
    source.choice.choose(("value",))
    choose(box, SAVE_SET)
    dialog = box.findChild(NameDialog)
    qtbot.keyClicks(dialog.field, "all FIELDS")
    dialog.field.returnPressed.emit()
    assert source.choice.sets == {}
    dialog.reject()


def test_sets_are_chosen_saved_and_removed_in_any_language(qapp, qtbot, theme, source, silent):
    speak(qapp, PSEUDO)
    try:
        silent.answer(FieldsKnown(FIELDS, ("value",), (("All fields mine", ("value",)),)))
        box = SetBox(theme, source.choice, "Sets")
        qtbot.addWidget(box)
        basics, everything, mine, remove = offered(box)
        assert mine == "All fields mine"
        assert all(words.startswith("⟦") for words in (basics, everything, remove))
        choose(box, everything)
        assert source.choice.current_set == ALL
        choose(box, mine)
        choose(box, offered(box)[-1])
        assert (source.choice.current_set, source.choice.sets) == (OWN, {})
        choose(box, offered(box)[-1])
        assert box.findChild(NameDialog).isVisible()
        assert box.currentText().startswith("⟦Your choice")
        box.findChild(NameDialog).reject()
    finally:
        speak(qapp, ENGLISH)
