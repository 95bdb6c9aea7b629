"""The fields every connection needs: name, look, address, keys."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.core.connections import Environment, KeyName, ProviderId
from lead_desktop.ui.dialogs.connection_draft import KEY_LABELS, REGIONS
from lead_desktop.ui.dialogs.connection_model import ConnectionModel
from lead_desktop.ui.dialogs.key_line import KeyPlaceLine, key_line
from lead_desktop.ui.dialogs.provider_cards import ColourSwatches, ProviderCards
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr
from lead_desktop.ui.widgets.inputs import SelectBox, TextField
from lead_desktop.ui.widgets.labels import Label

LABEL_PX = 124
_OBJECT_NAMES = {
    KeyName.ACCESS_KEY: "connectionAccessKey",
    KeyName.SECRET_KEY: "connectionSecretKey",
    KeyName.API_KEY: "connectionApiKey",
    KeyName.TOKEN: "connectionToken",
}
_SHOW = {
    KeyName.ACCESS_KEY: mark("Show access key"),
    KeyName.SECRET_KEY: mark("Show secret key"),
    KeyName.API_KEY: mark("Show api key"),
    KeyName.TOKEN: mark("Show token (optional)"),
}


def form_grid() -> QGridLayout:
    """Labels at the leading side, fields beside them."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(10)
    grid.setColumnMinimumWidth(0, LABEL_PX)
    grid.setColumnStretch(1, 1)
    return grid


def add_row(theme: Theme, grid: QGridLayout, label: str, content: QWidget | QHBoxLayout) -> Label | None:
    """One line of a form; its label, if it has one."""
    row = grid.rowCount()
    named = Label(theme, label, FontRole.STRONG) if label else None
    if named is not None:
        grid.addWidget(named, row, 0)
    if isinstance(content, QWidget):
        grid.addWidget(content, row, 1)
    else:
        grid.addLayout(content, row, 1)
    return named


def problem_label(theme: Theme) -> Label:
    """What is wrong with the field above; hidden while all is well."""
    label = Label(theme, "", FontRole.HINT, "bad", wrap=True)
    label.hide()
    return label


def say_problem(field: TextField, label: Label, sentence: str) -> None:
    """Mark a field, and say under it why."""
    field.set_problem(sentence)
    label.setText(sentence)
    label.setVisible(bool(sentence))


class ConnectionForm(QWidget):
    """Builds and wires; the model decides.

    Attributes:
        problems: Sentences under the fields, by "name", "url" and "key".
    """

    def __init__(self, theme: Theme, model: ConnectionModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.cards = ProviderCards(theme)
        self.name = TextField(theme, tr("Name"), placeholder="Acme India")
        self.name.setObjectName("connectionName")
        self.colours = ColourSwatches(theme)
        self.environment = SelectBox(theme, tr("Environment"), edge="input")
        self.environment.setObjectName("connectionEnvironment")
        environments = ((Environment.PRODUCTION, tr("Production")), (Environment.SANDBOX, tr("Sandbox")))
        for value, words in environments:
            self.environment.addItem(words, value.value)
        self.region = SelectBox(theme, tr("Region"), edge="input")
        self.region.setObjectName("connectionRegion")
        for words, url in REGIONS:
            self.region.addItem(tr(words), url)
        self.region.addItem(tr("Another address"), "")
        self.url = TextField(theme, tr("Address"), mono=True)
        self.url.setObjectName("connectionUrl")
        self.keys = {name: TextField(theme, tr(KEY_LABELS[name]), mono=True) for name in KeyName}
        self.problems = {name: problem_label(theme) for name in ("name", "url", "key")}
        self.moved = Label(theme, "", FontRole.HINT, "warn", wrap=True)
        self.moved.hide()
        self._key_rows: dict[KeyName, tuple[QWidget, ...]] = {}
        self.place = KeyPlaceLine(theme, model.keeper)
        self._build()
        self._fill()
        self._wire()

    def show_state(self, *, asked: bool, missing_key: str) -> None:
        """What the model says now; `asked` once the person pressed Save, `missing_key` as a sentence or ""."""
        model = self._model
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
                widget.setVisible(name in model.typed.key_names)
            kept = model.typed.keys_kept and not self.keys[name].text()
            self.keys[name].setPlaceholderText(tr("Kept. Type to replace it") if kept else "")
        say_problem(self.name, self.problems["name"], problems.name if asked or problems.name_taken else "")
        say_problem(self.url, self.problems["url"], problems.url if draft.url or asked else "")
        wrong_key = problems.key or missing_key
        self.problems["key"].setText(wrong_key)
        self.problems["key"].setVisible(bool(wrong_key))
        self._show_moved()
        self.place.show_saving(saving=model.saving)

    def _show_moved(self) -> None:
        typed = self._model.typed
        host = "" if typed.problems().url else typed.left_host
        if host:
            self.moved.setText(
                tr(
                    "The kept keys belong to {host} and are not sent elsewhere. Paste the keys again.",
                    host=host,
                )
            )
        self.moved.setVisible(bool(host))

    def _fill(self) -> None:
        """The fields as the connection has them."""
        draft = self._model.draft
        self.name.setText(draft.name)
        self.environment.setCurrentIndex(self.environment.findData(draft.environment.value))
        self.url.setText(draft.url)

    def _wire(self) -> None:
        model = self._model
        self.cards.chosen.connect(self._provider_chosen)
        self.name.textChanged.connect(model.set_name)
        self.colours.chosen.connect(model.set_colour)
        self.environment.activated.connect(self._environment_chosen)
        self.region.activated.connect(self._region_chosen)
        self.url.textChanged.connect(model.set_url)
        for name, field in self.keys.items():
            field.textChanged.connect(lambda text, key=name: model.set_key(key, text))

    @Slot(object)
    def _provider_chosen(self, provider: ProviderId) -> None:
        for field in self.keys.values():
            field.clear()
        self._model.choose_provider(provider)

    @Slot(int)
    def _environment_chosen(self, place: int) -> None:
        self._model.set_environment(Environment(self.environment.itemData(place)))

    @Slot(int)
    def _region_chosen(self, place: int) -> None:
        if url := self.region.itemData(place):
            self.url.setText(url)
        else:
            self.url.setFocus()
            self.url.selectAll()

    def _build(self) -> None:
        grid = form_grid()
        look = QHBoxLayout()
        look.addWidget(self.colours, 1)
        look.addWidget(self.environment)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.region)
        where.addWidget(self.url, 1)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (tr("Name"), self.name),
            ("", self.problems["name"]),
            (tr("Colour and badge"), look),
            (tr("Address"), where),
            ("", self.problems["url"]),
            ("", self.moved),
        )
        for label, content in rows:
            add_row(self._theme, grid, label, content)
        for name in KeyName:
            self._key_rows[name] = self._key_row(grid, name)
        add_row(self._theme, grid, "", self.problems["key"])
        add_row(self._theme, grid, "", self.place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.cards)
        column.addLayout(grid)

    def _key_row(self, grid: QGridLayout, name: KeyName) -> tuple[QWidget, ...]:
        field = self.keys[name]
        field.setObjectName(_OBJECT_NAMES[name])
        label = Label(self._theme, tr(KEY_LABELS[name]), FontRole.STRONG)
        line = key_line(self._theme, field, tr(_SHOW[name]))
        row = grid.rowCount()
        grid.addWidget(label, row, 0)
        grid.addWidget(line, row, 1)
        return label, line
