"""The parts of a connection that may stay empty, folded under one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lead_desktop.core.connection_options import write_rate
from lead_desktop.core.connections import DIRECT, Connection, ProviderId
from lead_desktop.ui.dialogs.calls_a_day import CallsADay
from lead_desktop.ui.dialogs.connection_draft import WITH_HEADERS, Part
from lead_desktop.ui.dialogs.connection_form import add_row, form_grid, problem_label
from lead_desktop.ui.dialogs.connection_model import ConnectionModel
from lead_desktop.ui.dialogs.fold_line import FoldLine
from lead_desktop.ui.dialogs.header_rows import HeaderRows
from lead_desktop.ui.dialogs.optional_fields import ProxyFields, RateFields
from lead_desktop.ui.dialogs.place_lists import SearchedList, country_list, country_name, time_zone_list
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import mark, tr, tr_n
from lead_desktop.ui.widgets.labels import Label
from lead_desktop.ui.words import counted, listed

_LABELS = {
    Part.RATE: mark("Rate limit"),
    Part.CALLS_A_DAY: mark("Calls a day"),
    Part.COUNTRY: mark("Country of phones"),
    Part.TIME_ZONE: mark("Time zone"),
    Part.PROXY: mark("Proxy"),
    Part.HEADERS: mark("Headers"),
}


class MoreFields(QWidget):
    """One line that says what is set, and opens the fields.

    Attributes:
        line: The button that opens and closes.
        problems: Sentences under the fields.
    """

    def __init__(self, theme: Theme, model: ConnectionModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.line = FoldLine(theme, tr("More"))
        self.line.setObjectName("connectionMore")
        self.set_words = Label(theme, "", FontRole.HINT, "text2", wrap=True)
        self.rate = RateFields(theme)
        self.calls_a_day = CallsADay(theme)
        self.country = country_list(theme)
        self.country.setObjectName("connectionCountry")
        self.zone = time_zone_list(theme)
        self.zone.setObjectName("connectionTimeZone")
        self.proxy = ProxyFields(theme)
        self.headers = HeaderRows(theme)
        self._fields: dict[Part, RateFields | CallsADay | SearchedList | ProxyFields | HeaderRows] = {
            Part.RATE: self.rate,
            Part.CALLS_A_DAY: self.calls_a_day,
            Part.COUNTRY: self.country,
            Part.TIME_ZONE: self.zone,
            Part.PROXY: self.proxy,
            Part.HEADERS: self.headers,
        }
        self.problems = {part: problem_label(theme) for part in self._fields}
        self._asked = False
        self._header_row: tuple[QWidget, ...] = ()
        self._inside = QWidget()
        self._build()
        self._fill()
        self._wire()
        self.set_open(open_=False)

    @property
    def is_open(self) -> bool:
        """The fields are shown."""
        return not self._inside.isHidden()

    def set_open(self, *, open_: bool) -> None:
        """Show or hide the fields."""
        self._inside.setVisible(open_)
        self.line.setChecked(open_)
        self._say_what_is_set()

    def show_state(self, *, asked: bool) -> None:
        """What the model says now; `asked` once the person pressed Save: then no problem stays folded away."""
        self._asked = asked
        provider = self._model.draft.provider
        self.rate.show_provider(provider)
        self.calls_a_day.show_provider(provider)
        self.zone.set_placeholder(
            tr("From the account, with the next test")
            if provider is ProviderId.LEADSQUARED
            else tr("Time of this computer")
        )
        self.headers.show_kept(self._model.typed.header_kept)
        for widget in self._header_row:
            widget.setVisible(provider in WITH_HEADERS)
        self._show_filled()
        self._show_problems()
        if asked and self._model.problems().parts and not self.is_open:
            self.set_open(open_=True)
        self._say_what_is_set()

    def _show_filled(self) -> None:
        """What came from the account, or with the CRM, stands in its field as if it had been chosen."""
        problems, draft = self._model.problems(), self._model.draft
        for part, box, value in (
            (Part.TIME_ZONE, self.zone, draft.time_zone),
            (Part.COUNTRY, self.country, draft.default_country),
        ):
            if box.value != value and not problems.of(part) and not _has_keyboard(box):
                box.show_value(value)

    @Slot()
    def _show_problems(self) -> None:
        """Under each field what is wrong with it, but not in the middle of a word."""
        problems = self._model.problems()
        for part, field in self._fields.items():
            sentence = "" if _has_keyboard(field) and not self._asked else problems.of(part)
            field.set_problem(sentence)
            self.problems[part].setText(sentence)
            self.problems[part].setVisible(bool(sentence))

    def first_wrong(self) -> QWidget | None:
        """The field of the first part that cannot be read."""
        problems = self._model.problems()
        return next((field.first for part, field in self._fields.items() if problems.of(part)), None)

    @Slot()
    def _turn(self) -> None:
        self.set_open(open_=not self.is_open)

    def _say_what_is_set(self) -> None:
        words = listed(what_is_set(self._model.draft))
        self.set_words.setText(words or tr("Rate limit, calls a day, country, time zone, proxy"))
        self.set_words.setVisible(not self.is_open)
        closed = (
            tr("More, closed. Set: {parts}", parts=words) if words else tr("More, closed. Nothing is set")
        )
        self.line.setAccessibleName(tr("More, open") if self.is_open else closed)

    def _fill(self) -> None:
        draft = self._model.draft
        calls, seconds = write_rate(draft.rate)
        self.rate.calls.setText(calls)
        self.rate.seconds.setText(seconds)
        self.calls_a_day.show_calls(draft.calls_a_day)
        self.country.show_value(draft.default_country)
        self.zone.show_value(draft.time_zone)
        self.proxy.show_proxy(draft.proxy)
        self.headers.show_names(draft.headers)

    def _wire(self) -> None:
        model = self._model
        self.line.clicked.connect(self._turn)
        self.rate.typed.connect(lambda text: model.set_part(Part.RATE, text))
        self.calls_a_day.field.textChanged.connect(lambda text: model.set_part(Part.CALLS_A_DAY, text))
        self.country.typed.connect(lambda text: model.set_part(Part.COUNTRY, text))
        self.zone.typed.connect(lambda text: model.set_part(Part.TIME_ZONE, text))
        self.proxy.typed.connect(lambda text: model.set_part(Part.PROXY, text))
        self.headers.typed.connect(model.set_headers)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._show_problems)

    def _build(self) -> None:
        head = form_grid()
        head.addWidget(self.line, 0, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.set_words, 0, 1)
        grid = form_grid()
        for part, label in _LABELS.items():
            named = add_row(self._theme, grid, tr(label), self._fields[part])
            if part is Part.HEADERS and named is not None:
                grid.setAlignment(named, Qt.AlignmentFlag.AlignTop)
                named.setFixedHeight(self.headers.line_px)
                self._header_row = (named, self.headers)
            add_row(self._theme, grid, "", self.problems[part])
        self._inside.setLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._inside)


def what_is_set(connection: Connection) -> tuple[str, ...]:
    """The parts that are not empty, in words."""
    words = []
    if connection.rate is not None:
        calls, seconds = write_rate(connection.rate)
        words.append(tr("{calls} calls in {seconds} s", calls=calls, seconds=seconds))
    if connection.calls_a_day is not None:
        words.append(tr_n("{n} call a day", "{n} calls a day", connection.calls_a_day))
    if connection.default_country:
        words.append(country_name(connection.default_country))
    if connection.time_zone:
        words.append(connection.time_zone)
    if connection.proxy:
        address = connection.proxy.partition("://")[2]
        direct = connection.proxy == DIRECT
        words.append(tr("no proxy") if direct else tr("proxy {address}", address=address))
    if connection.headers:
        words.append(counted(len(connection.headers), "header"))
    return tuple(words)


def _has_keyboard(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
