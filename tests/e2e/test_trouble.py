"""What goes wrong is said in a sentence, costs nothing, and the window goes on."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from lead_desktop.tour.connecting import refuse_a_key

BAD_FILES = {
    "photo.xlsx": (b"\x89PNG\r\n\x1a\n" + bytes(200), "It is a picture."),
    "empty.xlsx": (b"", "empty"),
    "empty.csv": (b"", "empty"),
    "locked.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "locked.xlsx"),
    "torn.xlsx": (b"PK\x03\x04" + bytes(300), "torn.xlsx"),
}


def test_a_bad_file_is_said_and_the_next_one_opens(stage):
    hands = stage.hands
    stage.open_tab("create")
    for name, (content, words) in BAD_FILES.items():
        path = stage.folder / name
        path.write_bytes(content)
        hands.drop(hands.find(QWidget, "createDropArea"), path)
        bar = hands.find(QWidget, "messageBar")
        hands.until(lambda bar=bar, words=words: words in bar.accessibleName(), f"a message for {name}")
        assert name in bar.accessibleName()
        hands.press(stage.window, "Esc")
        hands.until(lambda: not hands.is_visible("messageBar"), "the message gone")
    good = stage.folder / "good.csv"
    good.write_text("First Name,Email\nAsha,asha@kaveri.in\n")
    hands.drop(hands.find(QWidget, "createDropArea"), good)
    hands.find(QWidget, "createCheck")
    assert not [call for call in stage.crm.calls() if call["method"] == "POST" and "Create" in call["path"]]


def test_a_sheet_without_a_usable_column_cannot_be_checked(stage):
    hands = stage.hands
    stage.open_tab("create")
    colours = stage.folder / "colours.csv"
    colours.write_text("Qwx,Zzk\nred,4711\nblue,4712\n")
    hands.drop(hands.find(QWidget, "createDropArea"), colours)
    hands.wait_for("0 of 2 columns mapped")
    assert not hands.find(QWidget, "createCheck").isEnabled()


def test_a_refused_key_is_named_in_the_dialog(stage):
    refuse_a_key(stage)
    assert (stage.folder / "pictures" / "11-connection-light.png").exists()


@pytest.fixture
def pasted(stage):
    """Ids in the box, ready to be fetched."""
    lines = [lead.lead_id for lead in stage.known[:5]]
    stage.hands.paste(stage.hands.find(QPlainTextEdit, "fetchIdBox"), "\n".join(lines))
    stage.hands.button("Fetch 5 leads")
    return lines


def test_keys_revoked_in_mid_run_pause_the_fetch_and_stop_accounts_for_every_line(stage, pasted):
    hands = stage.hands
    stage.crm.rotate_keys()
    hands.click(hands.find(QWidget, "fetchRun"))
    bar = hands.find(QWidget, "messageBar")
    hands.until(lambda: "key" in bar.accessibleName(), "the message about the keys")
    hands.click(hands.find(QWidget, "fetchStop"))
    hands.wait_for("5 not fetched. 5 lines in, 5 accounted for.")


def test_a_dead_host_is_named_and_waited_for_until_stop(stage, pasted):
    hands = stage.hands
    hands.click(hands.find(QWidget, "connectionSwitcher"))
    hands.click(hands.button("New connection", hands.find(QWidget, "connectionMenu")))
    dialog = hands.find(QWidget, "connectionDialog")
    for name, text in (
        ("connectionName", "Dead host"),
        ("connectionUrl", "http://127.0.0.1:9"),
        ("connectionAccessKey", "u$r0123456789abcdef"),
        ("connectionSecretKey", "fedcba9876543210"),
    ):
        hands.write(hands.find(QLineEdit, name, dialog), text)
    hands.click(hands.find(QWidget, "connectionTest", dialog))
    hands.wait_for("127.0.0.1 refused the connection. Nothing was sent.", dialog)
    hands.click(hands.button("Save anyway", dialog))
    hands.until(lambda: not hands.is_visible("connectionDialog"), "the dialog closed")
    hands.look_at_window()
    switcher = hands.find(QWidget, "connectionSwitcher")
    hands.until(lambda: "Dead host" in switcher.accessibleName(), "the new connection in use")
    hands.click(hands.find(QWidget, "fetchRun"))
    hands.until(lambda: hands.says("Waiting") or hands.says("127.0.0.1"), "the wait for the network")
    hands.click(hands.find(QWidget, "fetchStop"))
    hands.wait_for("5 lines in, 5 accounted for.")
