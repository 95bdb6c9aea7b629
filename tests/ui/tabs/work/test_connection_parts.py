"""What of a connection may stay empty, and what a test fills in or offers."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from lead_desktop.core.connections import KeyName, ProviderId, RateLimit, SafeMode
from lead_desktop.core.errors import KeysRefused
from lead_desktop.jobs.try_connection import TriedStep
from lead_desktop.ui.dialogs.connection import ConnectionDialog
from lead_desktop.ui.dialogs.connection_draft import Part

WAIT_MS = 10_000


def fill_in(dialog, crm, *, secret=None):
    account = crm.address.leadsquared
    dialog.findChild(QLineEdit, "connectionName").setText("Acme Gulf")
    dialog.findChild(QLineEdit, "connectionUrl").setText(account.url)
    dialog.findChild(QLineEdit, "connectionAccessKey").setText(account.access_key)
    dialog.findChild(QLineEdit, "connectionSecretKey").setText(secret or account.secret_key)


def press(qtbot, dialog, name):
    button = dialog.findChild(QWidget, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_good_test_fills_what_the_account_knows_and_says_so(qtbot, dialog, crm):
    fill_in(dialog, crm)
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    assert "Asia/Kolkata and India, from the account" in dialog.steps.lines
    assert "Leads have object types" in dialog.steps.lines
    assert dialog.more.set_words.text() == "India, Asia/Kolkata"
    assert dialog.more.zone.currentText() == "Asia/Kolkata"
    assert dialog.more.country.currentText() == "India (IN)"
    assert dialog.model.tested_ok is True  # what was filled does not undo the test


def test_what_was_chosen_is_not_replaced_by_the_account(qtbot, dialog, crm):
    fill_in(dialog, crm)
    dialog.more.zone.setEditText("asia/riyadh")
    dialog.more.country.setEditText("saudi arabia")
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    draft = dialog.model.draft
    assert (draft.time_zone, draft.default_country) == ("Asia/Riyadh", "SA")
    assert "The account thinks in Asia/Kolkata, this connection in Asia/Riyadh" in dialog.steps.lines


def test_the_right_region_is_offered_as_one_button_that_tests_again(qtbot, dialog):
    dialog.form.name.setText("Acme")
    for name in (KeyName.ACCESS_KEY, KeyName.SECRET_KEY):
        dialog.keys[name].setText("k")
    right = "https://api-us11.leadsquared.com"
    refused = KeysRefused("The account lives on another host", "Elsewhere.", right_url=right)
    asked = []
    dialog.model.test = lambda: asked.append(dialog.model.draft.url)
    dialog.model.steps = (TriedStep("Keys were refused", ok=False, error=refused),)
    dialog.model.changed.emit()
    button = dialog.findChild(QWidget, "connectionUseRegion")
    assert button.text() == "Use api-us11.leadsquared.com instead"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [right]
    assert dialog.form.url.text() == right
    assert dialog.form.region.currentText() == "United States, us11"


def test_keys_that_are_kept_do_not_travel_to_the_right_region(qtbot, changing):
    right = "https://api-us11.leadsquared.com"
    assert not changing.model.use_url(right)
    assert not changing.model.testing
    assert changing.form.moved.text().startswith("The kept keys belong to 127.0.0.1")
    assert changing.form.moved.isVisible()
    assert all(not field.placeholderText() for field in changing.keys.values())


def test_more_is_closed_says_what_is_set_and_opens_by_keyboard(qtbot, dialog):
    more = dialog.more
    assert not more.is_open
    assert more.line.accessibleName() == "More, closed. Nothing is set"
    more.line.setFocus()
    qtbot.keyClick(more.line, Qt.Key.Key_Space)
    assert more.is_open
    qtbot.keyClick(more.line, Qt.Key.Key_Left)
    assert not more.is_open
    qtbot.keyClick(more.line, Qt.Key.Key_Right)
    assert more.is_open
    more.rate.calls.setText("10")
    more.rate.seconds.setText("5")
    more.proxy.choice.setCurrentIndex(more.proxy.choice.findText("None"))
    more.set_open(open_=False)
    assert more.set_words.text() == "10 calls in 5 s, no proxy"
    assert more.line.accessibleName() == "More, closed. Set: 10 calls in 5 s, no proxy"


def test_every_part_is_saved_and_shown_again(qtbot, dialog, desk, crm):
    fill_in(dialog, crm)
    more = dialog.more
    more.rate.calls.setText("10")
    more.rate.seconds.setText("2.5")
    more.country.setEditText("India")
    more.zone.setEditText("Asia/Kolkata")
    more.proxy.choice.setCurrentIndex(more.proxy.choice.findText("This address"))
    more.proxy.address.setText("proxy.example.com:3128")
    card = dialog.findChild(QComboBox, "connectionSafeMode")
    card.activated.emit(card.findText("Read only"))
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS) as saved:
        press(qtbot, dialog, "connectionSave")
    kept = saved.args[0]
    assert kept.rate == RateLimit(10, 2.5)
    assert (kept.default_country, kept.time_zone) == ("IN", "Asia/Kolkata")
    assert (kept.proxy, kept.safe_mode) == ("http://proxy.example.com:3128", SafeMode.READ_ONLY)
    again = ConnectionDialog(desk, kept, dialog.parentWidget())
    qtbot.addWidget(again)
    assert again.more.rate.seconds.text() == "2.5"
    assert again.more.country.currentText() == "India (IN)"
    assert again.more.proxy.address.text() == "http://proxy.example.com:3128"
    assert again.model.draft == kept


def test_a_part_that_cannot_be_read_opens_the_fold_and_keeps_what_was_typed(qtbot, dialog, crm):
    fill_in(dialog, crm)
    dialog.more.zone.setEditText("Mumbai")
    press(qtbot, dialog, "connectionSave")
    assert dialog.isVisible()
    assert dialog.more.is_open
    sentence = "“Mumbai” is not a time zone. Choose one from the list, such as Asia/Kolkata."
    assert dialog.more.problems[Part.TIME_ZONE].text() == sentence
    assert dialog.more.zone.currentText() == "Mumbai"
    press(qtbot, dialog, "connectionTest")  # nor is another zone tested than the one that is read
    assert not dialog.model.testing
    dialog.more.zone.setEditText("")
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        press(qtbot, dialog, "connectionSave")


def test_enter_in_a_field_presses_the_filled_button(qtbot, dialog, crm):
    fill_in(dialog, crm)
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    dialog.form.name.setFocus()
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS):
        qtbot.keyClick(dialog.form.name, Qt.Key.Key_Return)


def test_in_a_low_window_the_form_scrolls_and_the_buttons_stay(qtbot, desk):
    window = QWidget()
    window.resize(960, 600)
    qtbot.addWidget(window)
    window.show()
    low = ConnectionDialog(desk, None, window)
    low.open()
    low.more.set_open(open_=True)
    qtbot.waitUntil(lambda: low.height() <= 600 - 32, timeout=WAIT_MS)
    assert low.rect().contains(low.test.mapTo(low, low.test.rect().bottomRight()))
    low.reject()


def test_headers_are_for_the_dms_alone_and_their_values_go_with_the_keys(qtbot, dialog, crm, desk):
    more = dialog.more
    more.set_open(open_=True)
    assert not more.headers.isVisible()
    qtbot.mouseClick(dialog.form.cards.card(ProviderId.JTC_DMS), Qt.MouseButton.LeftButton)
    assert more.headers.isVisible()
    dialog.form.name.setText("Jeddah")
    dialog.form.url.setText(crm.address.jtc_dms.url)
    dialog.keys[KeyName.TOKEN].setText(crm.address.jtc_dms.token)
    qtbot.mouseClick(more.headers.add, Qt.MouseButton.LeftButton)
    (row,) = more.headers.rows
    assert row.value.echoMode() is QLineEdit.EchoMode.Password
    row.name.setText("X Dealer")
    press(qtbot, dialog, "connectionSave")
    assert "cannot be the name of a header" in more.problems[Part.HEADERS].text()
    row.name.setText("X-Dealer")
    press(qtbot, dialog, "connectionSave")
    assert dialog.form.problems["key"].text().startswith("The value of the header X-Dealer is missing.")
    row.value.setText("77")
    press(qtbot, dialog, "connectionTest")
    qtbot.waitUntil(lambda: dialog.model.tested_ok is True, timeout=WAIT_MS)
    with qtbot.waitSignal(dialog.saved, timeout=WAIT_MS) as saved:
        press(qtbot, dialog, "connectionSave")
    assert saved.args[0].headers == ("X-Dealer",)
    again = ConnectionDialog(desk, saved.args[0], dialog.parentWidget())
    qtbot.addWidget(again)
    again.open()
    (row,) = again.more.headers.rows
    assert row.value.placeholderText() == "Kept. Type to replace it"
    row.value.setText("78")
    again.model.test()
    qtbot.waitUntil(lambda: again.model.tested_ok is True, timeout=WAIT_MS)  # with the token that is kept
    again.reject()


def test_tab_goes_through_the_fields_in_reading_order(qtbot, dialog):
    qtbot.mouseClick(dialog.form.cards.card(ProviderId.JTC_DMS), Qt.MouseButton.LeftButton)
    dialog.more.set_open(open_=True)
    dialog.more.headers._add()
    dialog.more.headers._add()
    dialog.form.name.setFocus()
    walked = []
    for _ in range(30):
        focused = dialog.focusWidget()
        walked.append(focused.objectName())
        dialog.focusNextChild()
    named = [name for name in walked if name.startswith("connection")]
    header = ["connectionHeaderName", "connectionHeaderValue"]
    assert named[:17] == [
        "connectionName", "connectionEnvironment", "connectionUrl", "connectionToken", "connectionMore",
        "connectionRateCalls", "connectionRateSeconds", "connectionCallsADay", "connectionCountry",
        "connectionTimeZone", "connectionProxy", *header, *header, "connectionAddHeader", "connectionSafeMode",
    ]  # fmt: skip
    assert named[17:19] == ["connectionSave", "connectionTest"]


def test_the_wheel_over_a_list_scrolls_and_changes_nothing(dialog):
    box = dialog.findChild(QComboBox, "connectionSafeMode")
    before = box.currentText()
    spot, none = QPointF(5, 5), Qt.MouseButton.NoButton
    event = QWheelEvent(
        spot, box.mapToGlobal(spot), QPoint(), QPoint(0, -120), none,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert box.currentText() == before
    assert dialog.model.draft.safe_mode is None


def test_the_dialog_grows_with_what_more_unfolds(qtbot, dialog):
    heights = []
    qtbot.waitUntil(  # the place of keys is told, and the height with it
        lambda: heights.append(dialog.height()) or (len(heights) > 30 and len(set(heights[-30:])) == 1)
    )
    before = dialog.height()
    press(qtbot, dialog, "connectionMore")
    qtbot.waitUntil(lambda: dialog.height() > before + 100, timeout=WAIT_MS)
    assert dialog.content.verticalScrollBar().maximum() == 0
