"""Files of calendars for other programs, RFC 5545: of a visitor's booking, and of a feed.

The same events give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from apcdesk import __version__
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.feeds import FeedDetail
from apcdesk.domain.period import Period
from apcdesk.domain.scheduling import PublicBooking, PublicPart

AROUND = timedelta(days=366)
"""How far around a booking its file says when the clocks change."""
BUSY = "Busy"


def booking_file(booking: PublicBooking, title: str) -> bytes:
    """A booking for the visitor's own calendar, of a sequence all events, with the zone of the place.

    Taken in again after a change it replaces what was taken in before: same UIDs, higher SEQUENCE.
    """
    calendar = _calendar("CANCEL" if booking.cancelled else "PUBLISH")
    for number, part in enumerate(booking.parts):
        uid = f"{number + 1}.{booking.uid}"
        calendar.add_component(_of_booking(booking, uid, part))
    if not booking.parts:
        alone = PublicPart(
            summary=title,
            location=booking.location,
            length=booking.period.length,
            period=booking.period,
            cancelled=booking.cancelled,
        )
        calendar.add_component(_of_booking(booking, booking.uid, alone))
    first: date = booking.period.start.date()
    last: date = booking.period.end.date()
    calendar.add_missing_timezones(first_date=first - AROUND, last_date=last + AROUND)
    return _written(calendar)


def feed_file(name: str, events: Iterable[Event], detail: FeedDetail) -> bytes:
    """A calendar as programs subscribe to it; times in UTC, all-day events as dates."""
    calendar = _calendar("PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        if detail is FeedDetail.FULL or event.busy:
            full = detail is FeedDetail.FULL and not event.event_private
            calendar.add_component(_of_feed(event, full=full))
    return _written(calendar)


def _calendar(method: str) -> icalendar.Calendar:
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//apcdesk//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    return calendar


def _written(calendar: icalendar.Calendar) -> bytes:
    file: bytes = calendar.to_ical()
    return file


def _event(uid: str, stamp: datetime, start: date, end: date) -> icalendar.Event:
    component = icalendar.Event()
    component.add("uid", uid)
    component.add("dtstamp", stamp)
    component.add("dtstart", start)
    component.add("dtend", end)
    return component


def _of_booking(booking: PublicBooking, uid: str, part: PublicPart) -> icalendar.Event:
    zone = ZoneInfo(booking.tzid)
    period: Period = part.period or booking.period
    component = _event(uid, booking.stamp, period.start.astimezone(zone), period.end.astimezone(zone))
    component.add("sequence", booking.sequence)
    component.add("summary", part.summary)
    if part.location:
        component.add("location", part.location)
    component.add("status", "CANCELLED" if part.cancelled or booking.cancelled else "CONFIRMED")
    return component


def _of_feed(event: Event, *, full: bool) -> icalendar.Event:
    dates = event.when.dates
    whole = event.period if dates is None else dates
    # An instance of a recurring event has a uid of its own, which the file of that event has not.
    component = _event(event.event_uid, event.updated, whole.start, whole.end)
    component.add("transp", "TRANSPARENT" if not event.busy else "OPAQUE")
    if event.status == "tentative" or event.transparency is Transparency.TENTATIVE:
        component.add("status", "TENTATIVE")
    elif event.status == "cancelled":
        component.add("status", "CANCELLED")
    component.add("summary", event.summary if full else BUSY)
    if not full:
        return component
    component.add("created", event.created)
    component.add("last-modified", event.updated)
    if event.description:
        component.add("description", event.description)
    if event.location is not None and event.location.description:
        component.add("location", event.location.description)
    if event.url is not None:
        component.add("url", event.url)
    if event.conferencing is not None:
        component.add("conference", event.conferencing.join_url, parameters={"VALUE": "URI"})
    return component
