"""A connection's own rate limit and its proxy, as they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.core.connection_options import write_rate
from lead_desktop.core.connections import DIRECT, ProviderId
from lead_desktop.jobs.describe import capabilities_of
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label

_NUMBER_PX = 64
_ADDRESS = "address"
_PROXIES = (
    (mark("As this computer says"), ""),
    (mark("None", "of a proxy"), DIRECT),
    (mark("This address"), _ADDRESS),
)


class RateFields(QWidget):
    """Calls in seconds.

    Signals:
        typed: "calls/seconds", "/" for neither.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.calls = TextField(theme, tr("Calls of the own rate limit"), placeholder="25")
        self.calls.setObjectName("connectionRateCalls")
        self.seconds = TextField(theme, tr("Seconds of the own rate limit"), placeholder="5")
        self.seconds.setObjectName("connectionRateSeconds")
        self._hint = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field in (self.calls, self.seconds):
            field.setFixedWidth(_NUMBER_PX)
            field.setMaxLength(9)
            field.textChanged.connect(self._typed)
        for widget in (
            self.calls,
            Label(theme, tr("calls in")),
            self.seconds,
            Label(theme, tr("s", "seconds")),
        ):
            line.addWidget(widget)
        line.addSpacing(4)
        line.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes to mend something."""
        return self.calls

    def show_provider(self, provider: ProviderId) -> None:
        """What an empty field stands for."""
        calls, seconds = write_rate(capabilities_of(provider).rate)
        self.calls.setPlaceholderText(calls)
        self.seconds.setPlaceholderText(seconds)
        self._hint.setText(
            tr(
                "Empty: {calls} calls in {seconds} s. The CRM's own limit always holds.",
                calls=calls,
                seconds=seconds,
            )
        )

    def set_problem(self, sentence: str) -> None:
        """Mark both."""
        self.calls.set_problem(sentence)
        self.seconds.set_problem(sentence)

    @Slot()
    def _typed(self) -> None:
        self.typed.emit(f"{self.calls.text()}/{self.seconds.text()}")


class ProxyFields(QWidget):
    """As the system says, none, or an address.

    Signals:
        typed: What `check_proxy` reads; one blank while the address is still to come.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.choice = SelectBox(theme, tr("Proxy"), edge="input")
        self.choice.setObjectName("connectionProxy")
        for words, value in _PROXIES:
            self.choice.addItem(tr(words, "of a proxy") if value == DIRECT else tr(words), value)
        self.address = TextField(
            theme, tr("Address of the proxy"), placeholder="http://proxy.example.com:8080", mono=True
        )
        self.address.setObjectName("connectionProxyAddress")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.choice)
        line.addWidget(self.address, 1)
        line.addStretch(0)
        self.choice.currentIndexChanged.connect(self._typed)
        self.choice.activated.connect(self._chosen)
        self.address.textChanged.connect(self._typed)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes to mend something."""
        return self.address

    def show_proxy(self, proxy: str) -> None:
        """The proxy as the connection has it."""
        own = proxy not in {"", DIRECT}
        self.address.setText(proxy if own else "")
        self.choice.setCurrentIndex(self.choice.findData(_ADDRESS if own else proxy))
        self.address.setVisible(own)

    def set_problem(self, sentence: str) -> None:
        """Mark the address."""
        self.address.set_problem(sentence)

    @Slot()
    def _chosen(self) -> None:
        if self.choice.currentData() == _ADDRESS:
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        value = str(self.choice.currentData())
        self.address.setVisible(value == _ADDRESS)
        self.typed.emit(value if value != _ADDRESS else self.address.text().strip() or " ")
