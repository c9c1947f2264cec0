"""A visitor with a booking from before: asks the services through `tasks` and tells the pages by signals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from math import ceil
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.kiosk.offer import DayOffer
from apcdesk.desk.kiosk.wording import visitor_words
from apcdesk.domain.period import Period
from apcdesk.domain.queries import Slot
from apcdesk.domain.scheduling import PublicBooking
from apcdesk.errors import ApcdeskError, SlotTaken, TooManyTries
from apcdesk.service.visits.arrivals import OpenedBooking

translate = QCoreApplication.translate
T = TypeVar("T")


class Managing(QObject):
    """The booking that is open, if any. Lives on the GUI thread; an answer that comes after `wipe` is dropped."""

    opened = Signal()
    """A code was right; `booking` is what it opens."""
    times_found = Signal()
    """`days` are the times to which it may be moved."""
    moved = Signal()
    refused = Signal()
    """Something was not done; `message` says why."""
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
        self.typed = ""
        """The code as far as it is typed, for a page that an aid or another language builds anew."""
        self.days: tuple[DayOffer, ...] = ()
        self.day: date | None = None
        self.slot: Slot | None = None
        """The day whose other times are looked at, and the one to which the booking is to be moved."""
        self.busy = False
        self._words: Callable[[], str] | None = None

    @property
    def message(self) -> str:
        """What came of the last press, in the language that is spoken now."""
        return "" if self._words is None else self._words()

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
        self.booking, self.arrived, self.typed = opened.booking, opened.arrived is not None, ""
        if self.booking.cancelled:
            self._words = lambda: translate("Kiosk", "This booking is already cancelled.")
        self.opened.emit()

    def _on_arrived(self) -> None:
        self.arrived = True
        self._words = lambda: translate("Kiosk", "Good to see you. We know that you are here.")

    def _on_cancelled(self, booking: PublicBooking) -> None:
        self.booking = booking
        self._words = lambda: translate("Kiosk", "Your booking is cancelled.")

    def _on_times(self, periods: tuple[Period, ...]) -> None:
        dates = self._context.dates
        days = dict.fromkeys(dates.day_of(period.start) for period in periods)
        self.days = tuple(
            DayOffer(day, "free", tuple(Slot(p) for p in periods if dates.day_of(p.start) == day))
            for day in days
        )
        if self.day not in days:
            self.day = next(iter(days), None)
        if not any(self.slot in day.slots for day in self.days):
            self.slot = None
        if self.days:
            self.times_found.emit()
        else:
            self._words = lambda: translate("Kiosk", "There is no other time. Ask staff.")

    def _on_moved(self, booking: PublicBooking) -> None:
        self.booking = booking
        self.day, self.slot = None, None
        self._words = partial(self._moved_words, booking)
        self.moved.emit()

    def _moved_words(self, booking: PublicBooking) -> str:
        time = self._context.dates.time_range(booking.period)
        return translate("Kiosk", "Your booking is now {time}.").format(time=time)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, SlotTaken):
            self.find_times()  # first: what is asked anew has nothing to say yet
            self._words = lambda: translate("Kiosk", "Someone took this time a moment ago. Choose another.")
        elif isinstance(error, TooManyTries):
            self._words = partial(self._pause_words, error.until)
        elif isinstance(error, ApcdeskError):
            self._words = partial(visitor_words, error, self._context.dates)
        else:
            said = visitor_words(error, self._context.dates)  # what is unknown is put into the log, once
            self._words = lambda: said
        self.refused.emit()

    def _pause_words(self, until: datetime) -> str:
        left = ceil((until - self._context.services.clock.now()).total_seconds())
        if left <= 0:
            return ""
        return translate("Kiosk", "Too many tries. Try again in {seconds} s.").format(seconds=left)

    def _ask(self, call: Callable[[], T], then: Callable[[T], object]) -> None:
        """Ask once at a time; a second press meanwhile is the same press."""
        if self.busy:
            return
        self.busy, self._words = True, None
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
