"""Another time for a booking from before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.managing import Managing
from apcdesk.desk.kiosk.paged import PagedArea
from apcdesk.desk.kiosk.pages.day_row import DayRow
from apcdesk.desk.kiosk.pages.slot_list import SlotList
from apcdesk.desk.kiosk.wording import day_word, when
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.queries import Slot


class MovePage(StepPage):
    """A touch chooses, the wide button moves. `left` follows Back: then the booking stays where it is.

    `city_wanted` asks for the page on which a visitor chooses their own city.
    """

    left = Signal()
    city_wanted = Signal()

    def __init__(self, context: DeskContext, flow: Flow, managing: Managing) -> None:
        super().__init__(context, flow)
        theme = self.theme
        self._managing = managing
        self.add(Label(theme, self.tr("Choose another time"), "kiosk.title", wrap=self.wide), 44)
        self._line = Label(theme, "", "kiosk.body", "textMuted", wrap=self.wide)
        self.add(self._line, 11)
        self.banner = KioskBanner(theme, context.dates, upright=self.wide)
        self.add_answer(self.banner, 18)
        self.end_rail()
        self.days = DayRow(theme, context.dates)
        self.days.chosen.connect(self._on_day)
        self.add(self.days, 26)
        city = flow.catalogue.place.city if flow.catalogue else ""
        self.slots = SlotList(theme, context.dates, city, flow.visit.city)
        self.slots.city_wanted.connect(self.city_wanted)
        self.slots.chosen.connect(self._on_slot)
        self.add_area(PagedArea(theme, self.slots), 14)
        self.back_button = KioskButton(theme, self.tr("Back"), icon="arrow-left")
        self.back_button.clicked.connect(self.left)
        self.move_button = KioskButton(theme, "", Kind.PRIMARY)
        self.move_button.clicked.connect(self._on_move)
        self.action_row.addWidget(self.back_button)
        self.action_row.addWidget(self.move_button, 1)
        self.add_action_row()
        managing.changed.connect(self._refresh)
        self._refresh()

    def first_focus(self) -> QWidget | None:
        return next(iter(self.slots.buttons.values()), self.back_button)

    def _refresh(self) -> None:
        managing, dates = self._managing, self.context.dates
        booking = managing.booking
        if booking is None:
            return
        today = dates.day_of(self.context.services.clock.now())
        now = self.tr("Now: {when}").format(when=when(booking.period, today, dates))
        self._line.setText(now)
        slot = managing.slot
        self.days.show_days(managing.days, managing.day, today, with_person=False)
        shown = next((day for day in managing.days if day.day == managing.day), None)
        self.slots.show_day(shown, None if slot is None else slot.start)
        words = self.tr("Choose a time")
        if slot is not None:
            time, day = dates.exact_time(slot.start), day_word(slot.period, today, dates)
            words = self.tr("Move to {time} {day}").format(time=time, day=day)
        self.move_button.setText(words)
        self.move_button.setEnabled(slot is not None and not managing.busy)
        self.banner.say(managing.message)

    def _on_day(self, day: date) -> None:
        self._managing.day = day
        self._refresh()

    def _on_slot(self, slot: Slot) -> None:
        self._managing.slot = slot
        self._refresh()

    def _on_move(self) -> None:
        if self._managing.slot is not None:
            self._managing.move(self._managing.slot)
