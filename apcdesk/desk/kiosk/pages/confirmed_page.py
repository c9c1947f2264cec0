"""Step 4: booked. Time, place, person and code; the code for the phone; gone by itself after a while."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.cities import time_in_city
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.invitation import invitation, invited
from apcdesk.desk.kiosk.offer import Place
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.pages.confirmed_parts import ActionTile, BookedCard, BookedWords, Greeting, PhoneTile
from apcdesk.desk.kiosk.pages.confirmed_wide import BookedSpread, CodeSheet
from apcdesk.desk.kiosk.station import Station
from apcdesk.desk.kiosk.wording import called, greeted, place_line
from apcdesk.desk.printing.slip import SlipFacts, booking_slip
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.layouts import bare_column
from apcdesk.domain.bookings import AppointmentType, Booking

TILES = 602


class ConfirmedPage(StepPage):
    """Shows the booking of the visit, and prints its slip on a touch where there is a printer."""

    def __init__(self, context: DeskContext, flow: Flow, station: Station) -> None:
        super().__init__(context, flow)
        kiosk = self.theme.kiosk
        visit = flow.visit
        assert visit.booking is not None
        assert visit.kind is not None
        self.seconds_left = 0
        self._station = station
        self._place = flow.catalogue.place if flow.catalogue else Place()
        content = QWidget()
        column = QVBoxLayout(content)
        edge = kiosk(EDGE)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        self.greeting = self._greeting(visit.booking, visit.kind)
        self.banner = KioskBanner(self.theme, context.dates)
        card = BookedCard(self.theme, self._words(visit.booking, visit.kind))
        self._make_tiles(visit.booking, visit.kind)
        if self.wide:
            self.add(self.greeting, 20)
            self.end_rail()
            facts, tiles = (self.banner, card), (self.keep_tile, self.slip_tile, self.another_tile)
            column.addWidget(BookedSpread(self.theme, facts, tiles, self.phone))
        else:
            column.addWidget(self.greeting)
            column.addSpacing(kiosk(22))
            column.addWidget(self.banner)
            column.addSpacing(kiosk(22))
            column.addWidget(card)
            column.addSpacing(kiosk(36))
            column.addLayout(self._tiles())
        column.addStretch(1)
        self.add_area(PagedArea(self.theme, content), 0 if self.wide else 44)
        self.done_button = KioskButton(self.theme, self.tr("Done"), Kind.PRIMARY)
        self.done_button.clicked.connect(flow.start_over)
        self.action_row.addWidget(self.done_button, 1)
        self.add_action_row()
        station.printed.connect(self._on_printed)
        station.not_printed.connect(self._on_not_printed)

    def first_focus(self) -> QWidget | None:
        return self.done_button

    def show_left(self, left: int, total: int) -> None:
        """Show how long the page stays."""
        self.seconds_left = left
        note = self.tr("clears in {seconds} s").format(seconds=left)
        self.done_button.set_countdown(note, left / total)

    def _greeting(self, booking: Booking, kind: AppointmentType) -> Greeting:
        dates = self.context.dates
        name = self.flow.visit.details.given_name
        title = self.tr("Booked, {name}").format(name=greeted(name)) if name else self.tr("Booked")
        line = self.tr("See you at {time}.").format(time=dates.exact_time(booking.period.start))
        today = dates.day_of(self.context.services.clock.now())
        if dates.day_of(booking.period.start) != today:
            line = self.tr("See you on {day} at {time}.").format(
                day=dates.day(booking.period.start), time=dates.exact_time(booking.period.start)
            )
        if self.flow.visit.city is not None:
            there = time_in_city(booking.period, dates, self.flow.visit.city)
            line = self.tr("{see_you} That is {there}.").format(see_you=line, there=there)
        if kind.meet_at:
            line = self.tr("{see_you} {come}").format(see_you=line, come=self._come(kind))
        return Greeting(self.theme, title, line, upright=self.wide)

    def _words(self, booking: Booking, kind: AppointmentType) -> BookedWords:
        dates, start = self.context.dates, booking.period.start
        host = self.flow.host
        whom = self.tr("with {name}").format(name=called(host)) if host is not None else kind.line
        return BookedWords(
            weekday=dates.weekday_short(start),
            day=str(dates.day_of(start).day),
            month=dates.month_year(start),
            times=dates.time_range(booking.period),
            what=kind.name,
            whom=whom,
            where=kind.location or self._stand(),
            code_label=self.tr("Booking code"),
            code=booking.code,
            code_note=self.tr("Use the code at any kiosk here to move or cancel. No fee, no questions."),
        )

    def _make_tiles(self, booking: Booking, kind: AppointmentType) -> None:
        content = self._scan(booking, kind)
        title, line = self.tr("Keep it on your phone"), self.tr("Scan to add it to your calendar")
        self.phone = PhoneTile(self.theme, content, title, line, narrow=self.wide)
        self.keep_tile = ActionTile(self.theme, "monitor-smartphone", title, line)
        self.keep_tile.setParent(self)
        self.keep_tile.hide()
        self.keep_tile.clicked.connect(partial(self._on_keep, content, title, line))
        title, line = self.tr("Book something else"), self.tr("Your name is kept for this")
        self.another_tile = ActionTile(self.theme, "plus", title, line)
        self.another_tile.clicked.connect(self.flow.another)
        self.slip_tile = ActionTile(
            self.theme, "printer", self.tr("Print a slip"), self.tr("Ready in a few seconds")
        )
        self.slip_tile.clicked.connect(partial(self._on_slip, booking, kind))
        if not self._station.prints:
            self.slip_tile.hide()

    def _tiles(self) -> QHBoxLayout:
        kiosk = self.theme.kiosk
        self.phone.setFixedHeight(max(kiosk(TILES), self.phone.sizeHint().height()))
        row = QHBoxLayout()
        row.setSpacing(kiosk(24))
        row.addWidget(self.phone)
        beside = bare_column(spacing=kiosk(24))
        for tile in (self.slip_tile, self.another_tile):
            beside.addWidget(tile, 1)
        row.addLayout(beside, 1)
        return row

    def _slip_facts(self, booking: Booking, kind: AppointmentType) -> SlipFacts:
        host = self.flow.host
        whom = self.tr("with {name}").format(name=called(host)) if host is not None else ""
        return SlipFacts(
            organisation=self._place.organisation,
            where=self._come(kind),
            what=kind.name,
            whom=whom,
            period=booking.period,
            tzid=booking.tzid,
            code=booking.code,
            scan=self._scan(booking, kind),
        )

    def _scan(self, booking: Booking, kind: AppointmentType) -> str:
        """What a phone reads: the event, which names no visitor."""
        summary = place_line(kind.name, self._place.organisation)
        now = self.context.services.clock.now()
        return invitation(invited(booking, summary, kind.location or self._stand()), now)

    def _on_keep(self, content: str, title: str, line: str) -> None:
        sheet = CodeSheet(self.theme, self.window(), content, title, line)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open(sheet.close_button)

    def _on_slip(self, booking: Booking, kind: AppointmentType) -> None:
        self.slip_tile.setEnabled(False)  # a second touch is no second slip
        self._station.print(booking_slip(self._slip_facts(booking, kind), self.context.dates))

    def _on_printed(self) -> None:
        self.banner.say(self.tr("Take your slip with you."), icon="printer")

    def _on_not_printed(self, words: str) -> None:
        self.slip_tile.setEnabled(True)
        self.banner.say(words, icon="printer")

    def _come(self, kind: AppointmentType) -> str:
        """Where to come, in a sentence where there is a meeting point."""
        if kind.meet_at:
            return self.tr("Come to {place}.").format(place=kind.meet_at)
        return kind.location or self._stand()

    def _stand(self) -> str:
        stand = self.tr("Stand {stand}").format(stand=self._place.stand) if self._place.stand else ""
        return place_line(stand, self._place.hall)
