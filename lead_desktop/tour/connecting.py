"""Stop: a new connection whose secret key is refused."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from lead_desktop.tour.stage import Stage


def refuse_a_key(stage: Stage) -> None:
    """Test a connection with a wrong secret key, and leave it.

    Raises:
        NotSeenError: The dialog does not say so.
    """
    hands, account = stage.hands, stage.crm.address.leadsquared
    stage.say("Connection: a secret key is refused")
    hands.click(hands.find(QWidget, "connectionSwitcher"))
    hands.click(hands.button("New connection", hands.find(QWidget, "connectionMenu")))
    dialog = hands.find(QWidget, "connectionDialog")
    for name, text in (
        ("connectionName", "Acme India"),
        ("connectionUrl", account.url),
        ("connectionAccessKey", account.access_key),
        ("connectionSecretKey", account.secret_key[::-1]),
    ):
        hands.write(hands.find(QLineEdit, name, dialog), text)
    hands.click(hands.find(QWidget, "connectionTest", dialog))
    hands.button("Test again", dialog)
    hands.wait_for("refused", dialog)
    stage.picture("11-connection")
    hands.click(hands.button("Cancel", dialog))
    hands.until(lambda: not hands.is_visible("connectionDialog"), "the dialog closed")
