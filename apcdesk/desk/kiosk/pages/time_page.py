"""Step 2: day and time. A touch on a time holds it; the wide button names what it does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.notices import NEAREST, away, only_free
from apcdesk.desk.kiosk.offer import DayOffer
from apcdesk.desk.kiosk.paged import PagedArea
from apcdesk.desk.kiosk.pages.day_row import DayRow
from apcdesk.desk.kiosk.pages.slot_list import SlotList
from apcdesk.desk.kiosk.wording import book_words, day_word, what_and_whom
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton

ROOMY = 1000  # where each of three times that are free instead of a lost one has room for its words
LEAST_AREA = 240  # a row of times and the buttons that turn to the next


class TimePage(StepPage):
    """The days, the times of one of them, and why there are none where one might look.

    `city_wanted` asks for the page on which a visitor chooses their own city.
    """

    city_wanted = Signal()

    def __init__(self, context: DeskContext, flow: Flow) -> None:
        super().__init__(context, flow)
        self._line = self.add_title(2, self.tr("Choose a time"), "")
        self.banner = KioskBanner(self.theme, context.dates, upright=self.wide)
        """What came of a touch."""
        self.banner.taken.connect(flow.choose_slot)
        self.add_answer(self.banner, 18)
        self.end_head()
        self._away: DayOffer | None = None
        self.days = DayRow(self.theme, context.dates)
        self.days.chosen.connect(flow.choose_day)
        self.add(self.days, 26)
        self.away_banner = KioskBanner(self.theme, context.dates)
        self.away_banner.acted.connect(self._on_see_others)
        self.add(self.away_banner, 18)
        city = flow.catalogue.place.city if flow.catalogue else ""
        self.slots = SlotList(self.theme, context.dates, city, flow.visit.city)
        self.slots.city_wanted.connect(self.city_wanted)
        self.slots.chosen.connect(flow.choose_slot)
        self.area = PagedArea(self.theme, self.slots, least=LEAST_AREA)
        self.add_area(self.area, 14)
        self.back_button = KioskButton(self.theme, self.tr("Back"), icon="arrow-left")
        self.back_button.clicked.connect(flow.back)
        self.take_button = KioskButton(self.theme, "", Kind.PRIMARY, icon_after="arrow-right")
        self.take_button.clicked.connect(flow.take)
        self.action_row.addWidget(self.back_button)
        self.action_row.addWidget(self.take_button, 1)
        self.add_action_row()
        flow.times_changed.connect(self._refresh)
        flow.noticed.connect(self._refresh)
        self.say_waits(self.take_button, self._refresh)
        self._refresh()

    def first_focus(self) -> QWidget | None:
        if self.flow.visit.hold is not None:
            return self.take_button
        return next(iter(self.slots.buttons.values()), self.back_button)

    def _refresh(self) -> None:
        visit, dates = self.flow.visit, self.context.dates
        if visit.kind is None:
            return
        met = self.flow.met if visit.person is not None else None
        self._line.setText(what_and_whom(visit.kind, met, dates))
        today = dates.day_of(self.context.services.clock.now())
        self.days.show_days(self.flow.days, visit.day, today, with_person=visit.person is not None)
        self.slots.show_day(self.flow.day, visit.hold.period.start if visit.hold else None)
        self.take_button.setEnabled(visit.hold is not None)
        words = self.tr("Choose a time")
        if visit.hold is not None:
            day = day_word(visit.hold.period, today, dates)
            words = self.tr("Take {time} {day}").format(
                time=dates.exact_time(visit.hold.period.start), day=day
            )
            if visit.kind.form.empty:
                words = book_words(visit.hold.period, today, dates)
        self.take_button.setText(words)
        self._refresh_banner()

    def _refresh_banner(self) -> None:
        flow, dates = self.flow, self.context.dates
        today = dates.day_of(self.context.services.clock.now())
        self._away = next((day for day in flow.days if day.others and day.day > today), None)
        chosen_for = only_free(flow.visit, flow.met, dates)
        if flow.notice is not None:
            roomy = not self.wide and self.width() >= self.theme.kiosk(ROOMY)
            self.banner.say_notice(flow.notice, NEAREST if roomy else NEAREST - 1)
        else:
            self.banner.say(chosen_for, icon="user")
        lost = flow.notice is not None and bool(flow.notice.instead)
        self._line.setVisible(not (lost and self.wide))  # there the times that are free need its place
        if self._away is not None and flow.met is not None and flow.visit.person is not None:
            self.away_banner.say(away(self._away, flow.met, dates), self.tr("See their times"))
        else:
            self.away_banner.say("")
        self.make_room(self.banner)

    def _on_see_others(self) -> None:
        if self._away is not None:
            self.flow.see_others(self._away.day)
