"""The shop of story C1 and C3: Elsa and Omar in room 1, Karin in room 2, on 18 March 2027 in Stockholm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.changes import STAFF, Door, Origin
from apcdesk.domain.events import DraftTimes, EventDraft, Guest
from apcdesk.domain.ids import AppointmentTypeId, EventUid, Sub, WalkInOfferId
from apcdesk.domain.period import Period
from apcdesk.domain.waiting import Ticket, WalkIn
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.service.services import Services
from tests.builders_services import ManualClock
from tests.service.builders import an_appointment_type, hours

DAY = date(2027, 3, 18)
TZID = "Europe/Stockholm"
KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
EYE, HEARING = AppointmentTypeId("eye"), AppointmentTypeId("hearing")
BUSY = {
    "elsa": (("11:00", "11:45"), ("12:00", "13:00"), ("14:00", "14:45")),
    "omar": (("11:30", "12:15"), ("13:00", "14:00"), ("16:00", "17:00")),
    "room-1": (("10:00", "11:00"), ("15:00", "16:00")),
}
"""The busy times of C1."""


def local(clock: str) -> datetime:
    """A time of the day on the shop's wall, as an instant."""
    return datetime.fromisoformat(f"{DAY.isoformat()}T{clock}").replace(tzinfo=ZoneInfo(TZID)).astimezone(UTC)


def span(start: str, end: str) -> Period:
    """A stretch of the day."""
    return Period(local(start), local(end))


@dataclass
class Shop:
    """The shop with Sara's booking at 16:00 with Elsa, and short ways to do what visitors and staff do."""

    services: Services
    clock: ManualClock
    subs: dict[str, Sub]
    sara: str
    """Her code."""

    def take(self, kind: AppointmentTypeId = EYE, name: str = "", until: str | None = None) -> Ticket:
        """Take a number at the kiosk."""
        stay = None if until is None else local(until)
        line = self.services.waiting_line
        return line.take_number(kind, origin=KIOSK, name=name, can_stay_until=stay)

    def cancel(self) -> None:
        """Sara cancels by her code; the line looks."""
        self.services.visits.cancel(self.sara)
        self.services.waiting_line.step()

    def pass_time(self, **by: float) -> None:
        """Time passes; the line looks."""
        self.clock.advance(**by)
        self.services.waiting_line.step()

    @property
    def offers(self) -> list[tuple[int, Period]]:
        """What the board offers."""
        return [(offer.number, offer.period) for offer in self.services.waiting_line.board().offers]

    @property
    def turns(self) -> list[tuple[int, Period | None]]:
        """Who waits for when, on the board."""
        return [(turn.number, turn.expected) for turn in self.services.waiting_line.board().waiting]

    def walk_in(self, number: int) -> WalkIn:
        """One who waits."""
        waiting = self.services.waiting_line.line().waiting
        return next(one.walk_in for one in waiting if one.walk_in.number == number)

    def offer_id(self, number: int) -> WalkInOfferId:
        """What is offered to a number."""
        waiting = self.services.waiting_line.line().waiting
        offer = next(one.offer for one in waiting if one.walk_in.number == number)
        assert offer is not None
        return offer.offer_id

    def put(self, name: str, start: str, end: str) -> EventUid:
        """Something else on somebody's calendar."""
        calendar = next(c for c in self.services.calendars.all() if c.sub == self.subs[name])
        draft = EventDraft(summary="Busy", times=DraftTimes(local(start), local(end)))
        return self.services.events.create(calendar.calendar_id, draft).event.event_uid


def make_shop(services: Services, clock: ManualClock) -> Shop:
    """Open the shop at five past two, with the day of C1 and Sara's booking."""
    clock.moment = local("10:00")
    subs = {
        name: services.calendars.open(services.own_client, name, origin=STAFF, name=name.title()).calendar.sub
        for name in ("elsa", "omar", "karin", "room-1", "room-2")
    }
    for name in ("elsa", "omar", "karin"):
        services.rules.upsert(hours(subs[name], 10, 18, TZID), origin=STAFF)
    for position, (kind, persons, room) in enumerate(
        ((EYE, ("elsa", "omar"), "room-1"), (HEARING, ("karin",), "room-2"))
    ):
        groups = (
            NamedGroup("Who", tuple(subs[name] for name in persons), 1),
            NamedGroup("Room", (subs[room],)),
        )
        more = {"required_duration": span("10:00", "10:45").length, "tzid": TZID, "position": position}
        more |= {"first_day": DAY, "last_day": DAY, "meet_at": room.title().replace("-", " ")}
        services.appointment_types.upsert(an_appointment_type(*groups, name=kind, **more), origin=STAFF)
    shop = Shop(services, clock, subs, "")
    for name, times in BUSY.items():
        for start, end in times:
            shop.put(name, start, end)
    request = BookingRequest(EYE, local("16:00"), Guest("Sara Lund"), "sara", subs["elsa"])
    shop.sara = services.bookings.book(request, origin=KIOSK).code
    clock.moment = local("14:05")
    return shop
