"""J: to a date, written as people write it or picked in a small month."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.widgets.buttons import Button, Kind
from apcdesk.desk.widgets.fields import TextField
from apcdesk.desk.widgets.label import Label
from apcdesk.desk.widgets.month import MOST_WEEKS, MiniMonth
from apcdesk.desk.widgets.sheet import Sheet
from apcdesk.domain.quick_add import read_day

translate = QCoreApplication.translate

WIDTH = 320
LEAP_YEAR = 2000
SPELLED = ("d MMMM", "d MMM", "d. MMMM", "d. MMM", "MMMM d", "MMM d")


def read_date(text: str, today: date, locale: QLocale) -> date | None:
    """A day as people write it: "Tue", "24.12.", "24 December", "24 Dec 2027"; None when it is none.

    One without a year is the next there is from `today` on.
    """
    found = read_day(text, today)
    for pattern in SPELLED if found is None else ():
        spelled = locale.toDate(text, pattern, LEAP_YEAR)
        if spelled.isValid():
            years = range(today.year, today.year + 9)  # as far as the next 29 February
            days = [QDate(year, spelled.month(), spelled.day()) for year in years]
            coming = [date(d.year(), d.month(), d.day()) for d in days if d.isValid()]
            return next(day for day in coming if day >= today)
        whole = locale.toDate(text, f"{pattern} yyyy")
        if whole.isValid():
            return date(whole.year(), whole.month(), whole.day())
    return found


class JumpSheet(Sheet):
    """`chosen(date)` Enter, the button or a day was pressed. An empty line stands for the day shown now."""

    chosen = Signal(object)

    def __init__(self, context: DeskContext, window: QWidget, day: date) -> None:
        super().__init__(context.theme, window, translate("JumpSheet", "Go to a date"), width=WIDTH)
        self._dates = context.dates
        self._day = day
        self._today = context.dates.day_of(context.services.clock.now())
        theme = context.theme
        self.line = TextField(theme, name=self.tr("Date"), placeholder=self.tr("Tue, 24.12. or tomorrow"))
        self.words = Label(theme, "", "body", "textMuted")
        self.month = MiniMonth(theme, self._today, context.dates.locale, MOST_WEEKS)
        self.body.addWidget(self.line)
        self.body.addWidget(self.words)
        self.body.addWidget(self.month)
        self.show_ = Button(theme, self.tr("Show"), Kind.PRIMARY)
        self.add_leave(self.tr("Cancel"))
        self.add_button(self.show_)
        self.show_.clicked.connect(self._on_show)
        self.line.submitted.connect(self._on_show)
        self.line.edited.connect(self._on_edited)
        self.month.day_chosen.connect(self._go)
        self.closed.connect(self.deleteLater)
        self._on_edited("")

    def start(self) -> None:
        """Open, with the keys in the line."""
        self.open(self.line.line)

    @property
    def day(self) -> date | None:
        """The day that the line says; None when it says none."""
        text = self.line.text.strip()
        return read_date(text, self._today, self._dates.locale) if text else self._day

    def _on_edited(self, _: str) -> None:
        day = self.day
        self.show_.setEnabled(day is not None)
        if day is None:
            self.words.setText(self.tr("Write a day, such as Tue or 24.12."))
            return
        self.words.setText(self._dates.full_date(day))
        self.month.set_range(day, day)

    def _on_show(self) -> None:
        if self.day is not None:
            self._go(self.day)

    def _go(self, day: date) -> None:
        self.close_sheet()
        self.chosen.emit(day)
