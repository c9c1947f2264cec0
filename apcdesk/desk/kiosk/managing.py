"""A visitor with a booking from before: asks the services through `tasks` and tells the pages by signals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.offer import DayOffer
from apcdesk.desk.words import explain
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.domain.scheduling import PublicBooking
from apcdesk.errors import SlotTaken, TooManyTries
from apcdesk.service.arrivals import OpenedBooking

translate = QCoreApplication.translate
T = TypeVar("T")


class Managing(QObject):
    """The booking that is open, if any. Lives on the GUI thread; an answer that comes after `wipe` is dropped."""

    opened = Signal()
    """A code was right; `booking` is what it opens."""
    times_found = Signal()
    """`days` are the times to which it may be moved."""
    moved = Signal()
    changed = Signal()
    """Something to show is different: `booking`, `message`, `busy`."""

    def __init__(self, context: DeskContext, kiosk: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kiosk = kiosk
        self._turn = 0
        self.wipe()

    def wipe(self) -> None:
        """Forget the booking, and whatever is still on its way."""
        self._turn += 1
        self.booking: PublicBooking | None = None
        self.arrived = False
        self.days: tuple[DayOffer, ...] = ()
        self.message = ""
        self.busy = False

    @property
    def may_arrive(self) -> bool:
        """Whether the visitor can say that they are here: today, before it ends, once."""
        if self.booking is None or self.booking.cancelled or self.arrived:
            return False
        dates, now = self._context.dates, self._context.services.clock.now()
        return dates.day_of(self.booking.period.start) == dates.day_of(now) and now < self.booking.period.end

    def open(self, text: str) -> None:
        """Open the booking of a code that was typed or scanned."""
        call = partial(self._context.services.arrivals.open, text, kiosk=self._kiosk)
        self._ask(call, self._on_opened)

    def arrive(self) -> None:
        """The visitor is here."""
        if self.booking is not None:
            call = partial(self._context.services.arrivals.arrive, self.booking.code, kiosk=self._kiosk)
            self._ask(call, lambda _: self._on_arrived())

    def cancel(self) -> None:
        """Cancel the booking."""
        if self.booking is not None:
            call = partial(self._context.services.visits.cancel, self.booking.code)
            self._ask(call, self._on_cancelled)

    def find_times(self) -> None:
        """Look for other times."""
        if self.booking is not None:
            call = partial(self._context.services.visits.times, self.booking.code)
            self._ask(call, self._on_times)

    def move(self, slot: Slot) -> None:
        """Move the booking to another time."""
        if self.booking is not None:
            call = partial(self._context.services.visits.move, self.booking.code, slot.start)
            self._ask(call, self._on_moved)

    def _on_opened(self, opened: OpenedBooking) -> None:
        self.booking, self.arrived = opened.booking, opened.arrived is not None
        if self.booking.cancelled:
            self.message = translate("Kiosk", "This booking is already cancelled.")
        self.opened.emit()

    def _on_arrived(self) -> None:
        self.arrived = True
        self.message = translate("Kiosk", "Good to see you. The stand knows that you are here.")

    def _on_cancelled(self, booking: PublicBooking) -> None:
        self.booking = booking
        self.message = translate("Kiosk", "Your booking is cancelled.")

    def _on_times(self, periods: tuple[Period, ...]) -> None:
        dates = self._context.dates
        days = dict.fromkeys(dates.day_of(period.start) for period in periods)
        self.days = tuple(
            DayOffer(day, "free", tuple(Slot(p) for p in periods if dates.day_of(p.start) == day))
            for day in days
        )
        if self.days:
            self.times_found.emit()
        else:
            self.message = translate("Kiosk", "There is no other time. Ask staff.")

    def _on_moved(self, booking: PublicBooking) -> None:
        self.booking = booking
        time = self._context.dates.time_range(booking.period)
        self.message = translate("Kiosk", "Your booking is now {time}.").format(time=time)
        self.moved.emit()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, SlotTaken):
            self.message = translate("Kiosk", "Someone took this time a moment ago. Choose another.")
            self.find_times()
        elif isinstance(error, TooManyTries):
            words = translate("Kiosk", "Too many tries. Try again in {seconds} s.")
            self.message = words.format(seconds=error.seconds)
        else:
            self.message = explain(error, self._context.dates)

    def _ask(self, call: Callable[[], T], then: Callable[[T], object]) -> None:
        """Ask once at a time; a second press meanwhile is the same press."""
        if self.busy:
            return
        self.busy, self.message = True, ""
        self.changed.emit()
        self._context.tasks.run(
            call, owner=self, done=self._answer(then), failed=self._answer(self._on_refused)
        )

    def _answer(self, tell: Callable[[T], object]) -> Callable[[T], None]:
        turn = self._turn

        def told(outcome: T) -> None:
            if turn == self._turn:
                self.busy = False
                tell(outcome)
                self.changed.emit()

        return told
