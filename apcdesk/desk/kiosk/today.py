"""Today's bookings for the staff area of a kiosk. `load_today` runs on a worker."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from apcdesk.desk.language.dates import DateWords
from apcdesk.domain.period import Period
from apcdesk.service.services import Services


@dataclass(frozen=True, slots=True)
class TodayBooking:
    """One booking of the day. `guest` is shown only where nobody but staff looks; `arrived` is None before."""

    period: Period
    what: str
    guest: str
    code: str
    arrived: datetime | None


def load_today(services: Services, dates: DateWords) -> tuple[TodayBooking, ...]:
    """The bookings of today that have not ended, by start; each once, on however many calendars it stands."""
    now = services.clock.now()
    day = dates.day_period(dates.day_of(now))
    calendars = services.calendars.all()
    names = {calendar.calendar_id: calendar.short_name or calendar.name for calendar in calendars}
    kinds = {kind.appointment_type_id: kind.name for kind in services.appointment_types.all()}
    events = [
        event
        for event in services.events.between(list(names), day)
        if event.notes.booking_id is not None and event.period.end > now
    ]
    came = services.marks.arrivals({e.notes.booking_id for e in events if e.notes.booking_id is not None})
    found: dict[str, TodayBooking] = {}
    for event in sorted(events, key=lambda one: (one.period.start, names[one.calendar_id])):
        notes = event.notes
        assert notes.booking_id is not None
        kind = kinds.get(notes.appointment_type_id) if notes.appointment_type_id is not None else None
        found.setdefault(
            notes.booking_id,
            TodayBooking(
                period=event.period,
                what=kind or names[event.calendar_id],
                guest=notes.guest.name if notes.guest is not None else event.summary,
                code=notes.code,
                arrived=came.get(notes.booking_id),
            ),
        )
    return tuple(found.values())
