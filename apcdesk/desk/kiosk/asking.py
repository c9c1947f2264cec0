"""What a visit asks of the services: each a call that a worker makes, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from apcdesk.desk.kiosk.offer import Catalogue, DayOffer, load_catalogue, load_days
from apcdesk.desk.kiosk.session import Visit
from apcdesk.domain.bookings import AppointmentType, Booking, Hold
from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.ids import BookingId, HoldId
from apcdesk.domain.queries import Slot
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services


class Asking:
    """The calls of one kiosk, which is called `place`."""

    def __init__(self, services: Services, place: str) -> None:
        self._services = services
        self._place = place
        self.origin = Origin(Door.KIOSK, name=place.split(" · ", maxsplit=1)[0])

    def catalogue(self) -> Callable[[], Catalogue]:
        """What is offered here now."""
        return partial(load_catalogue, self._services, self._place)

    def days(self, visit: Visit, catalogue: Catalogue | None) -> Callable[[], tuple[DayOffer, ...]] | None:
        """The times of what the visitor chose; None before anything is chosen."""
        if visit.kind is None or catalogue is None:
            return None
        return partial(
            load_days, self._services, visit.kind, visit.person, visit.holder, catalogue.met, self._place
        )

    def hold(self, visit: Visit, kind: AppointmentType, slot: Slot) -> Callable[[], Hold]:
        """Keep a time for the visitor, instead of what they held before. Raises SlotTaken."""
        return partial(
            self._services.bookings.hold,
            kind.appointment_type_id,
            slot.start,
            holder=visit.holder,
            place=self._place,
            origin=self.origin,
            person=visit.person,
            kiosk=self._place,
        )

    def extend(self, hold_id: HoldId) -> Callable[[], Hold]:
        """Keep the time for as long again. Raises HoldEnded."""
        return partial(self._services.bookings.extend, hold_id)

    def release(self, holder: str) -> Callable[[], None]:
        """Give back what a visitor holds."""
        return partial(self._services.bookings.release, holder, origin=self.origin)

    def book(self, visit: Visit, kind: AppointmentType, slot: Slot) -> Callable[[], Booking]:
        """Book the time with what the visitor typed. Raises SlotTaken, Invalid."""
        request = BookingRequest(
            appointment_type_id=kind.appointment_type_id,
            start=slot.start,
            guest=visit.details.guest(kind.form),
            holder=visit.holder,
            person=visit.person,
            booking_id=visit.booking_id,
            kiosk=self._place,
        )
        return partial(self._services.bookings.book, request, origin=self.origin)

    def take_back(self, booking_id: BookingId) -> Callable[[], object]:
        """Cancel what was booked for a visitor who had left by then."""
        return partial(self._services.bookings.cancel, booking_id, origin=self.origin)
