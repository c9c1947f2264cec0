"""The way of one visitor through the steps: asks the services through `tasks` and tells the pages by signals."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from apcdesk.desk.context import DeskContext
from apcdesk.desk.gathering import Gathering
from apcdesk.desk.kiosk.asking import Asking
from apcdesk.desk.kiosk.idle import Seconds
from apcdesk.desk.kiosk.notices import Notice, hold_ran_out, nearest_slots, taken
from apcdesk.desk.kiosk.offer import Catalogue, DayOffer, Met, choice_of_people, free_at
from apcdesk.desk.kiosk.route import host_in, met_in, only_offering, steps_of
from apcdesk.desk.kiosk.session import Details, Visit, fresh_booking_id
from apcdesk.desk.kiosk.steps import Step
from apcdesk.desk.kiosk.unseen import Unseen
from apcdesk.desk.kiosk.wording import visitor_words
from apcdesk.domain.bookings import AppointmentType, Booking, Hold
from apcdesk.domain.changes import Change
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import Slot
from apcdesk.errors import ApcdeskError, Invalid, SlotTaken, Unavailable

log = logging.getLogger(__name__)
GATHER_MS = 50
T = TypeVar("T")


class Flow(QObject):
    """Holds the visit. Lives on the GUI thread; every answer that belongs to an earlier visit is dropped."""

    step_changed = Signal(str)
    leaving = Signal()
    """The visit is about to be wiped."""
    catalogue_changed = Signal()
    times_changed = Signal()
    noticed = Signal()
    busy_changed = Signal(bool)
    refused = Signal(object)
    """`Invalid`: the typed details have problems."""
    filled = Signal()
    """Something else than the visitor's keys filled in the details."""

    def __init__(
        self, context: DeskContext, place: str, seconds: Seconds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._ask = Asking(context.services, place)
        self.origin = self._ask.origin
        self._unseen = Unseen(context.tasks, self._ask, self)
        self.visit = Visit()
        self.step = Step.ATTRACT
        self.catalogue: Catalogue | None = None
        self.days: tuple[DayOffer, ...] = ()
        self.notice: Notice | None = None
        self.busy = False
        self._soon = Gathering(self, GATHER_MS, self.refresh)
        context.bridge.changed.connect(self._on_changed)
        self._often = QTimer(self, interval=context.theme.timing("attractRefreshS") * 1000)
        self._often.timeout.connect(self.refresh)
        self._often.timeout.connect(self._unseen.try_again)
        self._often.start()
        seconds.passed.connect(self._watch_hold)

    # What the pages read

    @property
    def met(self) -> Met | None:
        """The person of the visit: chosen, or assigned to the held or booked time."""
        return met_in(self.catalogue, self.visit)

    @property
    def host(self) -> Met | None:
        """Whom the booked visit is with, though nobody could choose."""
        return host_in(self.catalogue, self.visit)

    @property
    def day(self) -> DayOffer | None:
        """The day whose times are shown."""
        return next((day for day in self.days if day.day == self.visit.day), None)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that this visit takes."""
        return steps_of(self.catalogue, self.visit)

    # Times as they are now

    def refresh(self) -> None:
        """Load what is offered, and the times of the step that shows them; old ones stay until then."""
        tasks, call = self._context.tasks, self._ask.days(self.visit, self.catalogue)
        tasks.run_latest(
            "catalogue", self._ask.catalogue(), owner=self, done=self._on_catalogue, failed=self._on_stale
        )
        if self.step is Step.TIME and not self.busy and call is not None:
            answer = self._of(self.visit.holder, self._on_days)
            tasks.run_latest("days", call, owner=self, done=answer, failed=self._on_stale)

    def _load_days(self, done: Callable[[tuple[DayOffer, ...]], None]) -> None:
        holder = self.visit.holder
        if (call := self._ask.days(self.visit, self.catalogue)) is not None:
            self._context.tasks.run(
                call, owner=self, done=self._of(holder, done), failed=self._of(holder, self._failed)
            )

    def _on_catalogue(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.catalogue_changed.emit()

    def _on_days(self, days: tuple[DayOffer, ...]) -> None:
        self.days = days
        chosen = self.day
        if chosen is None or (not chosen.slots and self.visit.slot is None):
            self.visit.day = next((day.day for day in days if day.slots), None)
        self.times_changed.emit()

    def _on_stale(self, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            log.error("what is offered could not be loaded", exc_info=error)

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        self._soon.begin()

    # Steps

    def begin(self, kind: AppointmentType | None = None) -> None:
        """Start from the attract screen, with a type when its panel was touched."""
        if self.busy:
            return  # of two panels pressed at once: the times on their way are those of the first
        only = only_offering(self.catalogue)
        self.visit.choose_kind(kind or (only.kind if only else None))
        if self.visit.kind is not None and not choice_of_people(self.visit.kind):
            self.find_times()
        else:
            self._go(Step.CHOOSE)

    def line_up(self) -> None:
        """Go to the waiting line."""
        self._go(Step.NUMBER)

    def choose_kind(self, kind: AppointmentType) -> None:
        """Choose a type; one without a choice of person goes straight on."""
        if self.busy:
            return
        self.visit.choose_kind(kind)
        if choice_of_people(kind):
            self.catalogue_changed.emit()
        else:
            self.find_times()

    def choose_person(self, person: Sub | None) -> None:
        """Choose whom to meet, None for whoever is free, and go straight on."""
        if not self.busy:
            self.visit.choose_person(person)
            self.find_times()

    def find_times(self) -> None:
        """Go to the times of what is chosen."""
        if self.visit.kind is not None and not self.busy:
            self._set_busy(True)
            self._load_days(self._on_times_found)

    def _on_times_found(self, days: tuple[DayOffer, ...]) -> None:
        self._set_busy(False)
        self._on_days(days)
        self._go(Step.TIME)

    def choose_day(self, day: date) -> None:
        """Show the times of another day."""
        self.visit.day = day
        self.times_changed.emit()

    def see_others(self, day: date) -> None:
        """Show the times of a day with whoever is there."""
        if not self.busy:
            self.visit.choose_person(None)
            self.visit.day = day
            self.find_times()

    def choose_slot(self, slot: Slot) -> None:
        """Choose a time and hold it."""
        visit = self.visit
        if self.busy or visit.kind is None or (visit.hold is not None and visit.hold.period == slot.period):
            return
        self._set_busy(True)
        self._context.tasks.run(
            self._ask.hold(visit, visit.kind, slot),
            owner=self,
            done=partial(self._on_held, visit.holder, slot),
            failed=self._of(visit.holder, partial(self._on_not_held, slot)),
        )

    def _on_held(self, holder: str, slot: Slot, hold: Hold) -> None:
        if holder != self.visit.holder:
            self._release(holder)
            return
        self._set_busy(False)
        self.visit.slot, self.visit.hold, self.visit.has_held = slot, hold, True
        self.visit.day = self._context.dates.day_of(slot.start)
        self._say(None)
        self.times_changed.emit()

    def _on_not_held(self, slot: Slot, error: Exception) -> None:
        if not isinstance(error, SlotTaken):
            self._failed(error)
            return
        if self.visit.slot == slot:
            self.visit.hold = None
        self._lost(slot, error)

    def take(self) -> None:
        """Go on to the details with the time that is held; where nothing is asked, book it."""
        if self.visit.hold is None or self.busy:
            return
        if Step.DETAILS in self.steps:
            self._go(Step.DETAILS)
        else:
            self.book(self.visit.details)

    def book(self, details: Details) -> None:
        """Book with what was typed. A second press finds the step busy; the same booking_id does the rest."""
        visit = self.visit
        visit.details = details
        if self.busy or visit.kind is None or visit.slot is None:
            return
        if visit.unsure is not None and visit.unsure.start != visit.slot.start:
            self._take_back_unsure()
        self._set_busy(True)
        self._context.tasks.run(
            self._ask.book(visit, visit.kind, visit.slot),
            owner=self,
            done=partial(self._on_booked, visit.holder),
            failed=self._of(visit.holder, self._on_not_booked),
        )

    def _on_booked(self, holder: str, booking: Booking) -> None:
        if holder != self.visit.holder:
            self._unseen.take_back(booking.booking_id)
            return
        self._set_busy(False)
        self.visit.unsure = None
        self.visit.booking, self.visit.hold, self.visit.has_held = booking, None, False
        self._go(Step.CONFIRMED)

    def _on_not_booked(self, error: Exception) -> None:
        if isinstance(error, SlotTaken) and self.visit.slot is not None:
            self.visit.hold = None
            self._lost(self.visit.slot, error)
        elif isinstance(error, Invalid):
            self._set_busy(False)
            self.refused.emit(error)
        else:
            if isinstance(error, Unavailable):
                self.visit.unsure = self.visit.slot
            self._failed(error)

    def _take_back_unsure(self) -> None:
        """Cancel what may be booked although no answer came; what is booked from now on is another booking."""
        self._unseen.take_back(self.visit.booking_id)
        self.visit.unsure, self.visit.booking_id = None, fresh_booking_id()

    def fill_in(self, name: str, company: str) -> None:
        """Fill in who comes, as their badge says; the rest of the details stays."""
        self.visit.details.name, self.visit.details.company = name, company
        self.filled.emit()

    def back(self) -> None:
        """One step back; what was chosen, held and typed stays."""
        if self.busy:
            return
        match self.step:
            case Step.DETAILS:
                self.find_times()
            case Step.TIME if Step.CHOOSE in self.steps:
                self._go(Step.CHOOSE)
            case _:
                self.start_over()

    def another(self) -> None:
        """Book something else for the same visitor."""
        self.visit.begin_again()
        self.days = ()
        self._go(Step.CHOOSE)

    def start_over(self) -> None:
        """Give the held time back and forget the visit."""
        self.leaving.emit()
        if self.visit.unsure is not None:
            self._take_back_unsure()
        if self.visit.has_held or self.busy:
            self._release(self.visit.holder)
        self.visit.wipe()
        self.days = ()
        self._set_busy(False)
        self._go(Step.ATTRACT)

    def more_time(self) -> None:
        """The visitor needs more time: keep the held time for as long again."""
        hold = self.visit.hold
        if hold is not None:
            self._context.tasks.run(
                self._ask.extend(hold.hold_id),
                owner=self,
                done=self._of(self.visit.holder, self._on_extended),
                failed=self._of(self.visit.holder, lambda _: self._watch_hold()),
            )

    def _on_extended(self, hold: Hold) -> None:
        self.visit.hold = hold
        self.noticed.emit()

    def close(self) -> None:
        """Give back what is held before the kiosk ends."""
        self._often.stop()
        if self.visit.unsure is not None:
            self._take_back_unsure()
        if self.visit.has_held:
            self._release(self.visit.holder)

    # A time that is lost

    def _watch_hold(self) -> None:
        hold = self.visit.hold
        if self.busy or hold is None or hold.expires_at > self._context.services.clock.now():
            return  # what is on its way may use the hold, and says itself when the time has gone
        self.visit.hold = None
        self._load_days(self._on_hold_over)

    def _on_hold_over(self, days: tuple[DayOffer, ...]) -> None:
        slot = self.visit.slot
        self._on_days(days)
        if slot is None:
            return
        if free_at(days, slot.start) is not None:
            self._say(hold_ran_out(slot, self._context.dates))
        else:
            self._say(self._taken(slot, nearest_slots(days, slot.start)))

    def _lost(self, slot: Slot, error: SlotTaken) -> None:
        self._set_busy(False)
        instead = tuple(found for found in error.alternatives if isinstance(found, Slot))
        self._say(self._taken(slot, instead))
        self._load_days(self._on_days)

    def _taken(self, slot: Slot, instead: tuple[Slot, ...]) -> Notice:
        return taken(slot.start, instead, self._context.dates, typing=self.step is Step.DETAILS)

    # Shared by the steps

    def _go(self, step: Step) -> None:
        self.step = step
        self._say(None)
        self.step_changed.emit(step.value)

    def _say(self, notice: Notice | None) -> None:
        self.notice = notice
        self.noticed.emit()

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busy_changed.emit(busy)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if self.step is Step.ATTRACT:
            self._go(Step.CHOOSE)  # which says why, and has what was touched chosen
        words = partial(visitor_words, error, self._context.dates)
        if not isinstance(error, ApcdeskError):
            said = words()  # what is unknown is put into the log, once
            self._say(Notice(lambda: said))
        else:
            self._say(Notice(words))

    def _release(self, holder: str) -> None:
        self._context.tasks.run(self._ask.release(holder), owner=self, failed=self._on_stale)

    def _of(self, holder: str, then: Callable[[T], object]) -> Callable[[T], None]:
        """`then`, unless the visit is another one by then."""

        def answer(outcome: T) -> None:
            if self.visit.holder == holder:
                then(outcome)

        return answer
