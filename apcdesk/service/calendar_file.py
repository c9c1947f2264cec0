"""A booking as a file for the visitor's own calendar: RFC 5545, with the zone of the place."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import icalendar

from apcdesk import __version__
from apcdesk.domain.scheduling import PublicBooking

AROUND = timedelta(days=366)
"""How far around the booking the file says when the clocks change."""


def calendar_file(booking: PublicBooking, title: str) -> bytes:
    """The file. Taken in again after a change it replaces what was taken in before: same UID, higher SEQUENCE."""
    zone = ZoneInfo(booking.tzid)
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//apcdesk//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if booking.cancelled else "PUBLISH")
    event = icalendar.Event()
    event.add("uid", booking.uid)
    event.add("sequence", booking.sequence)
    event.add("dtstamp", booking.stamp)
    event.add("dtstart", booking.period.start.astimezone(zone))
    event.add("dtend", booking.period.end.astimezone(zone))
    event.add("summary", title)
    if booking.location:
        event.add("location", booking.location)
    event.add("status", "CANCELLED" if booking.cancelled else "CONFIRMED")
    calendar.add_component(event)
    day: date = booking.period.start.date()
    calendar.add_missing_timezones(first_date=day - AROUND, last_date=day + AROUND)
    file: bytes = calendar.to_ical()
    return file
