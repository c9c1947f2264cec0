"""A tool crib in Berlin on the morning of 14 April 2027: two wrenches, a laser, and people with badges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from apcdesk.domain.calendars import Calendar, CalendarKind, Look
from apcdesk.domain.changes import STAFF
from apcdesk.domain.custody import Custody, Happening, Item, Person
from apcdesk.domain.events import DraftTimes, Event, EventDraft
from apcdesk.domain.period import Period
from apcdesk.service.custody.desk import HandOut
from apcdesk.service.services import Services

BERLIN = "Europe/Berlin"
DAY = date(2027, 4, 14)
PIN = "4711"


def berlin(clock: str, day: date = DAY) -> datetime:
    """The instant in UTC at which clocks in Berlin show this."""
    hours, minutes = (int(part) for part in clock.split(":"))
    return datetime(day.year, day.month, day.day, hours, minutes, tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Crib:
    """The crib, worked through its services."""

    services: Services

    def item(self, name: str, label: str, **more: Any) -> Calendar:
        """An item with its calendar."""
        opened = self.services.calendars.open(
            self.services.own_client,
            name.lower(),
            origin=STAFF,
            name=f"Torque wrench {name}",
            look=Look(kind=CalendarKind.EQUIPMENT, hue="sky"),
        )
        item = Item(
            opened.calendar.calendar_id, label, "Window", more.pop("group", "Wrenches"), BERLIN, **more
        )
        self.services.crib_items.put_item(item, origin=STAFF)
        return opened.calendar

    def person(self, name: str, badge: str, pin: str | None = None, **more: Any) -> Person:
        """Somebody with a badge, and a PIN to sign with."""
        person = self.services.crib_people.add(name, badge, origin=STAFF, **more)
        if pin is not None:
            self.services.crib_people.set_pin(person.person_id, pin, origin=STAFF)
        return self.services.crib_people.by_badge(badge)

    def book(self, calendar: Calendar, name: str, start: str, end: str, day: date = DAY) -> Event:
        """An ordinary event called like whoever booked."""
        times = DraftTimes(berlin(start, day), berlin(end, day))
        return self.services.events.create(calendar.calendar_id, EventDraft(summary=name, times=times)).event

    def out(self, person: Person, *calendars: Calendar, **more: Any) -> tuple[Custody, ...]:
        """Hand items out."""
        wanted = HandOut(person.person_id, tuple(c.calendar_id for c in calendars), person.name, **more)
        return self.services.custody.hand_out(wanted, origin=STAFF)

    def back(self, calendar: Calendar, by: Person) -> None:
        """An item comes back."""
        self.services.custody.take_back(calendar.calendar_id, by=by.name, origin=STAFF)

    def log(self, calendar: Calendar) -> list[tuple[Happening, str, str]]:
        """What happened to the item, the oldest first: what, who has or had it, who did it."""
        lines = reversed(self.services.custody.history(calendar.calendar_id))
        return [(line.what, line.person, line.by) for line in lines]

    def events(self, calendar: Calendar, day: date = DAY) -> list[tuple[str, datetime, datetime]]:
        """The events of a day."""
        found = self.services.events.between(
            [calendar.calendar_id], Period(berlin("00:00", day), berlin("23:59", day))
        )
        return [(event.summary, event.period.start, event.period.end) for event in found]
