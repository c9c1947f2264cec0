"""A booking that its code opened: when and where, and what the visitor can do about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.banner import KioskBanner
from apcdesk.desk.kiosk.flow import Flow
from apcdesk.desk.kiosk.frame import StepPage
from apcdesk.desk.kiosk.invitation import Invited, invitation
from apcdesk.desk.kiosk.managing import Managing
from apcdesk.desk.kiosk.offer import Place
from apcdesk.desk.kiosk.paged import EDGE, PagedArea
from apcdesk.desk.kiosk.pages.confirmed_parts import BookedCard, BookedWords, PhoneRow
from apcdesk.desk.kiosk.pages.confirmed_wide import CodeSheet
from apcdesk.desk.kiosk.wording import greeted, place_line
from apcdesk.desk.widgets.buttons import Kind
from apcdesk.desk.widgets.discard import discard
from apcdesk.desk.widgets.kiosk.buttons import KioskButton
from apcdesk.desk.widgets.kiosk.sheet import KioskSheet
from apcdesk.desk.widgets.label import Label
from apcdesk.domain.scheduling import PublicBooking


class BookingPage(StepPage):
    """`left` follows Done. Everything else is asked of `managing`."""

    left = Signal()

    def __init__(self, context: DeskContext, flow: Flow, managing: Managing) -> None:
        super().__init__(context, flow)
        theme, kiosk = self.theme, self.theme.kiosk
        self._managing = managing
        self.sheet: KioskSheet | None = None
        self.title = Label(theme, "", "kiosk.title", wrap=True)
        self.add(self.title, 44)
        self.banner = KioskBanner(theme, context.dates, upright=self.wide)
        self.add_answer(self.banner, 18)
        self.end_rail()
        content = QWidget()
        self._column = QVBoxLayout(content)
        edge = kiosk(EDGE)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(kiosk(24))
        self._card = QWidget()
        self._phone: QWidget = QWidget()
        self.phone: PhoneRow | None = None
        """The code for the phone; a sequence is more than fits into one, and what is cancelled needs none."""
        self.keep_button: KioskButton | None = None
        """Opens the code where the page is too small to show it."""
        self.arrive_button = KioskButton(theme, self.tr("I am here"), Kind.PRIMARY, icon="map-pin")
        self.arrive_button.clicked.connect(managing.arrive)
        self.move_button = KioskButton(theme, self.tr("Move it to another time"), icon="calendar-clock")
        self.move_button.clicked.connect(managing.find_times)
        self.cancel_button = KioskButton(theme, self.tr("Cancel the booking"), Kind.DANGER, icon="calendar-x")
        self.cancel_button.clicked.connect(self._on_cancel)
        buttons = (self.arrive_button, self.move_button, self.cancel_button)
        for widget in (self._card, *buttons, self._phone):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.add_area(PagedArea(theme, content), 24)
        self.done_button = KioskButton(theme, self.tr("Done"))
        self.done_button.clicked.connect(self.left)
        self.action_row.addWidget(self.done_button, 1)
        self.add_action_row()
        managing.opened.connect(self._close_sheet)  # what it asks is about the booking that was here before
        managing.changed.connect(self._refresh)
        self._refresh()

    def first_focus(self) -> QWidget | None:
        return self.arrive_button if self.arrive_button.isEnabled() else self.done_button

    def wipe(self) -> None:
        """Take the booking off the page."""
        self._close_sheet()
        self.title.setText("")
        self._show_card(QWidget())
        self._show_phone(None)

    def _refresh(self) -> None:
        managing = self._managing
        booking = managing.booking
        if booking is None:
            return
        self.title.setText(self._heading(booking))
        self._show_card(BookedCard(self.theme, self._words(booking)))
        self._show_phone(booking)
        self.banner.say(managing.message)
        for button, possible in (
            (self.arrive_button, managing.may_arrive),
            (self.move_button, booking.movable and not managing.arrived),
            (self.cancel_button, booking.cancellable),
        ):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(possible or policy.retainSizeWhenHidden())
            button.setSizePolicy(policy)  # what is below must not come under the finger that pressed it
            button.setVisible(possible)
            button.setEnabled(possible and not managing.busy)

    def _heading(self, booking: PublicBooking) -> str:
        if booking.cancelled:
            return self.tr("Cancelled")
        if booking.guest_name:
            return self.tr("Hello, {name}").format(name=greeted(booking.guest_name))
        return self.tr("Your booking")

    def _words(self, booking: PublicBooking) -> BookedWords:
        dates, start = self.context.dates, booking.period.start
        return BookedWords(
            weekday=dates.weekday_short(start),
            day=str(dates.day_of(start).day),
            month=dates.month_year(start),
            times=dates.time_range(booking.period),
            what=booking.summary,
            whom="",
            where=booking.location,
            code_label=self.tr("Booking code"),
            code=booking.code,
            code_note=self.tr("Only whoever has this code sees this page."),
        )

    def _show_card(self, card: QWidget) -> None:
        self._column.replaceWidget(self._card, card)
        discard(self._card)
        self._card = card
        card.show()

    def _show_phone(self, booking: PublicBooking | None) -> None:
        self.phone = self.keep_button = None
        if booking is not None and not booking.cancelled and not booking.parts:
            scan = self._scan(booking)
            title, line = self.tr("Keep it on your phone"), self.tr("Scan to add it to your calendar")
            row = PhoneRow(self.theme, scan, title, line)
            if row.room:
                self.phone = row
            else:
                self.keep_button = KioskButton(self.theme, title, icon="monitor-smartphone")
                self.keep_button.clicked.connect(partial(self._on_keep, scan, title, line))
        shown = self.phone or self.keep_button or QWidget()
        self._column.replaceWidget(self._phone, shown)
        discard(self._phone)
        self._phone = shown
        shown.show()

    def _on_keep(self, scan: str, title: str, line: str) -> None:
        self.sheet = sheet = CodeSheet(self.theme, self.window(), scan, title, line)
        sheet.closed.connect(self._on_sheet_closed)
        sheet.open(sheet.close_button)

    def _scan(self, booking: PublicBooking) -> str:
        """What a phone reads: the event as it is now, in place of the one that it has."""
        place = self.flow.catalogue.place if self.flow.catalogue else Place()
        summary = place_line(booking.summary or self.tr("Your booking"), place.organisation)
        event = Invited(booking.uid, booking.period, summary, booking.location, booking.sequence)
        return invitation(event, self.context.services.clock.now())

    def _on_cancel(self) -> None:
        booking = self._managing.booking
        if booking is None:
            return
        dates = self.context.dates
        title = self.tr("Cancel {time} on {day}?").format(
            time=dates.exact_time(booking.period.start), day=dates.day(booking.period.start)
        )
        words = self.tr("Somebody else can then take this time. This cannot be undone.")
        self.sheet = KioskSheet(self.theme, self.window(), title, words)
        keep = KioskButton(self.theme, self.tr("Keep it"))
        keep.clicked.connect(self._close_sheet)
        cancel = KioskButton(self.theme, self.tr("Cancel the booking"), Kind.DANGER)
        cancel.clicked.connect(self._on_sure)
        self.sheet.add_button(keep)
        self.sheet.add_button(cancel)
        self.sheet.closed.connect(self._on_sheet_closed)
        self.sheet.open(keep)

    def _on_sure(self) -> None:
        self._close_sheet()
        self._managing.cancel()

    def _close_sheet(self) -> None:
        if self.sheet is not None:
            self.sheet.close_sheet()

    def _on_sheet_closed(self) -> None:
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet = None
