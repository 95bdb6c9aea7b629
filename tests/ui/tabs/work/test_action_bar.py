"""Words at the foot of a step that do not fit."""

from lead_desktop.ui.tabs.create.action_bar import ElidedLabel

WORDS = "The day's quota has 40 calls left by what was made from this computer; this upload takes 118."


def test_words_take_a_second_line_before_any_of_them_is_cut(qtbot, theme):
    label = ElidedLabel(theme, WORDS, lines=2)
    qtbot.addWidget(label)
    whole = label.fontMetrics().horizontalAdvance(WORDS)
    assert label.shown_lines(whole + 1) == [WORDS]
    halves = label.shown_lines(whole * 2 // 3)
    assert len(halves) == 2
    assert " ".join(halves) == WORDS
    cut = label.shown_lines(whole // 3)
    assert len(cut) == 2
    assert cut[1].endswith("…")
    assert WORDS.startswith(cut[0])
    assert label.toolTip() == WORDS


def test_a_label_of_one_line_is_cut_at_its_end(qtbot, theme):
    label = ElidedLabel(theme, WORDS)
    qtbot.addWidget(label)
    assert len(label.shown_lines(200)) == 1
    assert label.shown_lines(200)[0].endswith("…")
    label.setText("")
    assert "".join(label.shown_lines(200)) == ""


def test_sentences_with_room_for_single_words_alone_are_not_shown(theme, qtbot):
    label = ElidedLabel(theme, WORDS, lines=2)
    qtbot.addWidget(label)
    assert label.shown_lines(80) == []
    assert len(label.shown_lines(130)) == 2
    label.setText("Nothing")
    assert label.shown_lines(80) == ["Nothing"]
