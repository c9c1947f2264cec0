"""The days of an offer: three side by side, the chosen one wider, with buttons on to others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from apcdesk.desk.kiosk.offer import DayOffer
from apcdesk.desk.language.dates import DateWords
from apcdesk.desk.look.theme import Theme
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.cards import DayCard
from apcdesk.desk.widgets.layouts import bare_row

SHOWN = 3
FEWEST = 2  # where three do not fit
GAP = 16
TURN = 72
SHARE, CHOSEN_SHARE = 275, 370  # of the row's width, as drawn


class DayRow(QWidget):
    """`chosen(day)` when a card is touched. Days without a free time cannot be chosen."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, dates: DateWords) -> None:
        super().__init__()
        self._theme = theme
        self._dates = dates
        self._days: tuple[DayOffer, ...] = ()
        self._first = 0
        self._brief = False
        self._shown = SHOWN
        self._state: object = None
        self.cards: dict[date, DayCard] = {}
        self._row = bare_row(self, theme.kiosk(GAP))

    def show_days(
        self, days: Sequence[DayOffer], chosen: date | None, today: date, *, with_person: bool
    ) -> None:
        """Show these days; `with_person` words the days on which a person is away."""
        held = [day.day for day in self._days] == [day.day for day in days]
        self._days = tuple(days)
        self._today, self._chosen, self._with_person = today, chosen, with_person
        if not held:
            self._show_chosen()
        self._build()

    def _show_chosen(self) -> None:
        """Turn to where the chosen day is."""
        days = [day.day for day in self._days]
        if self._chosen in days:
            place = days.index(self._chosen)
            self._first = max(min(place - place % self._shown, len(days) - self._shown), 0)

    def _build(self) -> None:
        shown = self._days[self._first : self._first + self._shown]
        notes = [(day.day, self._note(day), day.day == self._chosen) for day in shown]
        state = (notes, self._first, len(self._days), self._brief)
        if state == self._state:
            return
        self._state = state
        focused = next((day for day, card in self.cards.items() if card.hasFocus()), None)
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                discard(widget)
        self.cards = {}
        paged = len(self._days) > self._shown
        if paged:
            self._row.addWidget(
                self._turn_button("chevron-left", self.tr("Earlier days"), -self._shown, self._first > 0)
            )
        for day in shown:
            self._add_card(day)
        if paged:
            more = self._first + self._shown < len(self._days)
            self._row.addWidget(self._turn_button("chevron-right", self.tr("Later days"), self._shown, more))
        if focused in self.cards:
            self.cards[focused].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words do not fit, today is called so without its weekday; then fewer days are shown."""
        if not self._brief and self._cramped():
            self._brief = True
            self._build()
        if self._shown > FEWEST and self._row.sizeHint().width() > self.width():
            self._shown = FEWEST
            self._show_chosen()
            self._build()

    def _cramped(self) -> bool:
        """Whether a card needs more than its share of the width, or all need more than there is."""
        if self._row.sizeHint().width() > self.width():
            return True
        shares = {day: self._drawn(day) for day in self.cards}
        free = self.width() - (self._row.count() - 1) * self._row.spacing()
        free -= (self._row.count() - len(self.cards)) * self._theme.kiosk(TURN)
        unit = free / max(sum(shares.values()), 1)
        return any(card.sizeHint().width() > shares[day] * unit for day, card in self.cards.items())

    def _drawn(self, day: date) -> int:
        return CHOSEN_SHARE if day == self._chosen else SHARE

    def _add_card(self, day: DayOffer) -> None:
        weekday = self._dates.weekday_short(day.day)
        if day.day == self._today and (self._brief or day.day != self._chosen):
            weekday = self.tr("Today")
        elif day.day == self._today:
            weekday = self.tr("{weekday} · today").format(weekday=weekday)
        card = DayCard(self._theme, str(day.day.day), weekday, self._note(day))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        card.setEnabled(bool(day.slots))
        card.setChecked(day.day == self._chosen)
        card.clicked.connect(lambda: self.chosen.emit(day.day))
        self.cards[day.day] = card
        self._row.addWidget(card, card.sizeHint().width() if self._brief else self._drawn(day.day))

    def _turn_button(self, icon: str, name: str, by: int, enabled: bool) -> KioskButton:
        button = KioskButton(self._theme, "", icon=icon, height=148)
        button.setAccessibleName(name)
        button.setFixedWidth(self._theme.kiosk(TURN))
        button.setEnabled(enabled)
        button.clicked.connect(lambda: self._turn(by))
        return button

    def _turn(self, by: int) -> None:
        self._first = max(min(self._first + by, len(self._days) - self._shown), 0)
        self._build()

    def _note(self, day: DayOffer) -> str:
        if day.slots:
            count = len(day.slots)
            return self.tr("{count} free", "", count).format(count=count)
        if day.state == "over":
            return self.tr("Over")
        if day.state == "full":
            return self.tr("Full")
        return self.tr("Not here") if self._with_person else self.tr("Closed")
