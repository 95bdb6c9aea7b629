"""A day of a filter: from the calendar, or told from today."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QValidator
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QGridLayout, QToolButton, QWidget

from lead_desktop.core.relative_days import RELATIVE_DAYS, relative_day
from lead_desktop.ui.fonts import FontRole
from lead_desktop.ui.plain_tip import plain_tip
from lead_desktop.ui.theme import Theme
from lead_desktop.ui.translation import told, tr
from lead_desktop.ui.widgets.buttons import Button, ButtonKind
from lead_desktop.ui.widgets.level_words import keep_level, level
from lead_desktop.ui.widgets.mirroring import align_leading, mirrored
from lead_desktop.ui.words import date_locale

_LABELS = dict(RELATIVE_DAYS)
_IN_A_LINE = 2
_BESIDE_PX = 50  # edge, padding and the button of the calendar
_ARROWS = ("qt_calendar_prevmonth", "qt_calendar_nextmonth")
_FIRST_DAY, _LAST_DAY = QDate(2000, 1, 1), QDate(2199, 12, 31)


class DayEditor(QDateEdit):
    """A day with a calendar, written like "1 Apr 2025" with the month of the language, or a day told from today, which stays so.

    Signals:
        day_chosen: "2025-04-01", or words such as "today-30".
    """

    day_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._words = ""
        self._today = dt.date.min
        self.setFont(theme.font(FontRole.BODY))
        self.setFixedHeight(32)
        self.setAccessibleName(name)
        self.setLocale(date_locale())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt turns the format round
        self.setDisplayFormat(_written())
        self.unsetLayoutDirection()
        align_leading(self.lineEdit())
        keep_level(self.lineEdit())
        self.setCalendarPopup(True)
        self._theme = theme
        theme.changed.connect(self._look)
        self._look()
        self.setMinimumDate(_FIRST_DAY)
        self.setMaximumDate(_LAST_DAY)
        self.dateChanged.connect(self._date_changed)

    def offer_words(self, theme: Theme) -> None:
        """Put days told from today under the calendar."""
        calendar = self.calendarWidget()
        column = calendar.layout()
        if column is not None:
            days_px = calendar.sizeHint().height()
            buttons = _WordButtons(theme, calendar, self)
            column.addWidget(buttons)
            calendar.setMinimumHeight(days_px + buttons.sizeHint().height())

    def set_value(self, value: str, today: dt.date) -> None:
        """Show a day or words, told from this day; anything else shows this day."""
        self._today = today
        day = relative_day(value, today)
        self._words = " ".join(value.split()).casefold() if day else ""
        shown = QDate(day.year, day.month, day.day) if day else QDate.fromString(value[:10], "yyyy-MM-dd")
        with QSignalBlocker(self):
            self.setDate(shown if shown.isValid() else QDate(today.year, today.month, today.day))
        self._show()

    def choose_words(self, words: str) -> None:
        """A person chose a day told from today."""
        self.set_value(words, self._today)
        self.day_chosen.emit(words)

    def needs_px(self) -> int:
        """Room for any day, or for the words it has."""
        days = (self._day_of(QDate(2028, month, 28)) for month in range(1, 13))
        words = (*days, self._label()) if self._words else days
        return max(map(self.fontMetrics().horizontalAdvance, words)) + _BESIDE_PX

    def value(self) -> str:
        """The day or the words."""
        return self._words or self.date().toString("yyyy-MM-dd")

    def textFromDateTime(self, moment: QDateTime) -> str:
        """The words in place of the day they mean."""
        return self._label() if self._words else super().textFromDateTime(moment)

    def dateTimeFromText(self, text: str) -> QDateTime:
        """The day that words mean, or a whole day as it is written: Qt would keep the 15 where a 9 was pasted."""
        if (day := self._written_day(text)).isValid():
            return QDateTime(day, self.time())
        return self.dateTime() if self._words and text == self._label() else super().dateTimeFromText(text)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """The words stand as they are; typing over them makes a day of the calendar."""
        if (self._words and text == self._label()) or self._written_day(text).isValid():
            return QValidator.State.Acceptable, text, place
        return super().validate(text, place)

    @Slot()
    def _look(self) -> None:
        """No week numbers, Sundays look like other days, and the window's own arrows."""
        calendar, theme = self.calendarWidget(), self._theme
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        back, on = ("caret-right", "caret-left") if mirrored() else ("caret-left", "caret-right")
        for name, icon in zip(_ARROWS, (back, on), strict=True):
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(theme.icon(icon, theme.tokens.text2))

    def _day_of(self, date: QDate) -> str:
        return self.locale().toString(date, _written())

    def _written_day(self, text: str) -> QDate:
        day = self.locale().toDate(text.strip(), _written())
        return day if self.minimumDate() <= day <= self.maximumDate() else QDate()

    def _label(self) -> str:
        return told(_LABELS[self._words]) if self._words in _LABELS else self._words

    def _date_changed(self, _date: QDate) -> None:
        self._words = ""
        self._show()
        self.day_chosen.emit(self.value())

    def _show(self) -> None:
        self.setToolTip(plain_tip(self._day_of(self.date()) if self._words else ""))
        line = self.lineEdit()
        text = self.textFromDateTime(self.dateTime())
        if line is not None and line.text() != text:
            with QSignalBlocker(line):
                line.setText(text)
            level(line)


def _written() -> str:
    """How the language writes a day, as Qt's format; "d MMM yyyy" in English."""
    written = tr("{day} {month} {year}", day="1", month="2", year="3")
    return written.translate({ord("1"): "d", ord("2"): "MMM", ord("3"): "yyyy"})


class _WordButtons(QWidget):
    """The days told from today, two in a line."""

    def __init__(self, theme: Theme, calendar: QCalendarWidget, editor: DayEditor) -> None:
        super().__init__()
        self._calendar, self._editor = calendar, editor
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 8)
        grid.setSpacing(4)
        for place, (words, label) in enumerate(RELATIVE_DAYS):
            button = Button(theme, told(label), kind=ButtonKind.QUIET, height=28)
            button.clicked.connect(lambda _checked=False, words=words: self._chosen(words))
            grid.addWidget(button, place // _IN_A_LINE, place % _IN_A_LINE)

    def _chosen(self, words: str) -> None:
        self._editor.choose_words(words)
        popup = self._calendar.parentWidget()
        if popup is not None:
            popup.close()
