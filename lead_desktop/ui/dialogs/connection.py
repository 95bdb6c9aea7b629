"""The dialog that makes or changes a connection."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lead_desktop.core.connections import Connection, Environment, KeyName, ProviderId
from lead_desktop.ui.desk import WindowDesk
from lead_desktop.ui.dialogs.calls_a_day import CallsADay
from lead_desktop.ui.dialogs.connection_model import KEY_LABELS, REGIONS, ConnectionModel
from lead_desktop.ui.dialogs.key_line import key_line
from lead_desktop.ui.dialogs.provider_cards import ColourSwatches, ProviderCards
from lead_desktop.ui.dialogs.safe_card import SafeCard
from lead_desktop.ui.dialogs.test_steps import TestSteps
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.dialog_frame import DialogFrame
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.widgets.spinner import Mark

_OBJECT_NAMES = {
    KeyName.ACCESS_KEY: "connectionAccessKey",
    KeyName.SECRET_KEY: "connectionSecretKey",
    KeyName.API_KEY: "connectionApiKey",
    KeyName.TOKEN: "connectionToken",
}
_WIDTH = 656
_LABEL_PX = 124


class ConnectionDialog(DialogFrame):
    """Builds and wires; `ConnectionModel` decides.

    Signals:
        saved: The Connection that was saved.
    """

    saved = Signal(object)

    def __init__(self, desk: WindowDesk, connection: Connection | None, parent: QWidget) -> None:
        title = "New connection" if connection is None else f"Connection {connection.name}"
        super().__init__(parent, desk.theme, title, width=_WIDTH)
        self.setObjectName("connectionDialog")
        self.model = ConnectionModel(desk, connection, secrets.token_hex(8))
        self.model.setParent(self)
        theme = desk.theme
        self.cards = ProviderCards(theme)
        self.name = TextField(theme, "Name", placeholder="Acme India")
        self.name.setObjectName("connectionName")
        self.colours = ColourSwatches(theme)
        self.environment = SelectBox(theme, "Environment", edge="input")
        self.environment.setObjectName("connectionEnvironment")
        for value, words in ((Environment.PRODUCTION, "Production"), (Environment.SANDBOX, "Sandbox")):
            self.environment.addItem(words, value.value)
        self.region = SelectBox(theme, "Region", edge="input")
        self.region.setObjectName("connectionRegion")
        for words, url in REGIONS:
            self.region.addItem(words, url)
        self.region.addItem("Another address", "")
        self.url = TextField(theme, "Address", mono=True)
        self.url.setObjectName("connectionUrl")
        self.keys = {name: TextField(theme, KEY_LABELS[name], mono=True) for name in KeyName}
        self.calls_a_day = CallsADay(theme)
        self._problems = {
            name: Label(theme, "", FontRole.HINT, "bad", wrap=True) for name in ("name", "url", "key")
        }
        self._key_rows: dict[KeyName, tuple[QWidget, ...]] = {}
        self._place_mark, self._place = (
            Mark(theme, "lock-key", "ok"),
            Label(theme, "", FontRole.HINT, "text2"),
        )
        self._safe = SafeCard(desk)
        self.steps = TestSteps(theme)
        self._foot = Label(theme, "", FontRole.HINT, "text2")
        self.remove = Button(theme, "Remove connection", icon="trash", kind=ButtonKind.QUIET)
        self.footer.addWidget(self.remove)
        self.footer.addWidget(self._foot)
        self.cancel = self.add_button("Cancel", self.reject)
        self.save = self.add_button("Save connection", self._save)
        self.save.setObjectName("connectionSave")
        self.test = self.add_button("Test connection", self.model.test, icon="arrow-clockwise")
        self.test.setObjectName("connectionTest")
        self._pressed_save = self._sure_to_remove = False
        self._build_form()
        self._wire()
        self._fill()
        self._show()
        self.name.setFocus()

    def _wire(self) -> None:
        model = self.model
        self.cards.chosen.connect(self._provider_chosen)
        self.name.textChanged.connect(model.set_name)
        self.colours.chosen.connect(model.set_colour)
        self.environment.activated.connect(self._environment_chosen)
        self.region.activated.connect(self._region_chosen)
        self.url.textChanged.connect(model.set_url)
        for name, field in self.keys.items():
            field.textChanged.connect(lambda text, key=name: model.set_key(key, text))
        self.calls_a_day.field.textChanged.connect(model.set_calls_a_day)
        self.remove.clicked.connect(self._remove)
        model.changed.connect(self._show)
        model.saved.connect(self._saved)
        model.removed.connect(self.accept)

    def _fill(self) -> None:
        """The fields as the connection has them."""
        draft = self.model.draft
        self.name.setText(draft.name)
        self.environment.setCurrentIndex(self.environment.findData(draft.environment.value))
        self.url.setText(draft.url)
        self.calls_a_day.show_calls(draft.calls_a_day)
        self.remove.setVisible(not self.model.is_new)

    @Slot()
    def _show(self) -> None:
        model = self.model
        draft, problems = model.draft, model.problems()
        self.cards.show_provider(draft.provider)
        self.cards.setEnabled(model.is_new)
        self.colours.show_colour(draft.colour)
        if self.url.text().strip() != draft.url:
            self.url.setText(draft.url)
        self.region.setVisible(draft.provider is ProviderId.LEADSQUARED)
        place = self.region.findData(draft.url.rstrip("/"))
        self.region.setCurrentIndex(place if place >= 0 else self.region.count() - 1)
        for name, widgets in self._key_rows.items():
            for widget in widgets:
                widget.setVisible(name in model.key_names)
            kept = model.keys_kept and not self.keys[name].text()
            self.keys[name].setPlaceholderText("Kept. Type to replace it" if kept else "")
        self._say("name", problems.name if self._pressed_save else "", self.name)
        self._say("url", problems.url if draft.url or self._pressed_save else "", self.url)
        self.calls_a_day.show_state(draft.provider, problems.calls_a_day)
        refused = model.missing_key() if self._pressed_save and not problems.any else ""
        self._problems["key"].setText(refused)
        self._problems["key"].setVisible(bool(refused))
        self._show_place()
        self._safe.show_guard(draft)
        self.steps.show_steps(model.steps, testing=model.testing, error=model.error)
        self._show_buttons()

    def _say(self, name: str, sentence: str, field: TextField) -> None:
        field.set_problem(sentence)
        self._problems[name].setText(sentence)
        self._problems[name].setVisible(bool(sentence))

    def _show_place(self) -> None:
        place = self.model.place
        self._place_mark.setVisible(place is not None)
        if place is None:
            self._place.setText("")
        elif place.persistent:
            self._place_mark.set_icon("lock-key", "ok")
            self._place.setText(f"Stored in {place.place}. Never written to a file or a log.")
        else:
            self._place_mark.set_icon("key", "warn")
            self._place.setText("This session only, no keyring is used. You paste the keys again next time.")
            self._place.setToolTip(place.reason)

    def _show_buttons(self) -> None:
        model = self.model
        good, tried = model.tested_ok is True, model.tested_ok is not None or model.error is not None
        self.test.set_text("Testing" if model.testing else "Test again" if tried else "Test connection")
        self.save.set_text("Save anyway" if tried and not good else "Save connection")
        self.test.set_kind(ButtonKind.PLAIN if good else ButtonKind.FILLED)
        self.save.set_kind(ButtonKind.FILLED if good else ButtonKind.PLAIN)
        self.test.setEnabled(not model.busy and not model.problems().url)
        self.save.setEnabled(not model.busy)
        self.remove.setEnabled(not model.busy)
        words = (
            "Tested, all is well" if good else "Not tested successfully yet" if tried else "Not tested yet"
        )
        self._foot.setText("" if model.testing else words)
        self._foot.setVisible(model.is_new)

    def event(self, event: QEvent) -> bool:
        """The content asks for another height: take it, in the middle of the window."""
        taken = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit()
        return taken

    def _fit(self) -> None:
        layout, window = self.layout(), self.parentWidget()
        if layout is None or window is None or not self.isVisible():
            return
        wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
        if wanted != self.height():
            self.resize(self.width(), wanted)
            place = window.window()
            self.move(place.mapToGlobal(place.rect().center()) - self.rect().center())

    @Slot(object)
    def _provider_chosen(self, provider: ProviderId) -> None:
        for field in self.keys.values():
            field.clear()
        self.model.choose_provider(provider)

    @Slot(int)
    def _environment_chosen(self, place: int) -> None:
        self.model.set_environment(Environment(self.environment.itemData(place)))

    @Slot(int)
    def _region_chosen(self, place: int) -> None:
        if url := self.region.itemData(place):
            self.url.setText(url)
        else:
            self.url.setFocus()
            self.url.selectAll()

    def _save(self) -> None:
        self._pressed_save = True
        self.model.save()

    @Slot()
    def _remove(self) -> None:
        """The second press removes."""
        if self._sure_to_remove:
            self.model.remove()
        else:
            self._sure_to_remove = True
            self.remove.set_text("Remove it with its keys")

    @Slot(object)
    def _saved(self, connection: Connection) -> None:
        self.saved.emit(connection)
        self.accept()

    def _build_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, _LABEL_PX)
        grid.setColumnStretch(1, 1)
        look = QHBoxLayout()
        look.addWidget(self.colours, 1)
        look.addWidget(self.environment)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.region)
        where.addWidget(self.url, 1)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            ("Name", self.name),
            ("", self._problems["name"]),
            ("Colour and badge", look),
            ("Address", where),
            ("", self._problems["url"]),
        )
        for label, content in rows:
            self._row(grid, label, content)
        for name in KeyName:
            self._key_rows[name] = self._key_row(grid, name)
        place = QHBoxLayout()
        place.setSpacing(6)
        place.addWidget(self._place_mark)
        place.addWidget(self._place, 1)
        self._row(grid, "", self._problems["key"])
        self._row(grid, "", place)
        self._row(grid, "Calls a day", self.calls_a_day)
        self._row(grid, "", self.calls_a_day.problem)
        self.body.addWidget(self.cards)
        self.body.addLayout(grid)
        self.body.addWidget(self._safe)
        self.body.addWidget(self.steps)
        for widget in self._problems.values():
            widget.hide()
        self.steps.hide()
        QWidget.setTabOrder(self.name, self.environment)

    def _row(self, grid: QGridLayout, label: str, content: QWidget | QHBoxLayout) -> None:
        row = grid.rowCount()
        if label:
            grid.addWidget(Label(self.theme, label, FontRole.STRONG), row, 0)
        if isinstance(content, QWidget):
            grid.addWidget(content, row, 1)
        else:
            grid.addLayout(content, row, 1)

    def _key_row(self, grid: QGridLayout, name: KeyName) -> tuple[QWidget, ...]:
        field = self.keys[name]
        field.setObjectName(_OBJECT_NAMES[name])
        label = Label(self.theme, KEY_LABELS[name], FontRole.STRONG)
        line = key_line(self.theme, field, KEY_LABELS[name])
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(line, row, 1)
        return label, line
