"""A feed as the file that programs subscribe to: RFC 5545. The same events give the same bytes."""

from __future__ import annotations

from collections.abc import Iterable

import icalendar

from apcdesk import __version__
from apcdesk.domain.events import Event, Transparency
from apcdesk.domain.feeds import FeedDetail

BUSY = "Busy"


def feed_file(name: str, events: Iterable[Event], detail: FeedDetail) -> bytes:
    """The calendar as a file that programs subscribe to; times in UTC, all-day events as dates."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//apcdesk//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        if detail is FeedDetail.FULL or event.busy:
            calendar.add_component(
                _written(event, full=detail is FeedDetail.FULL and not event.event_private)
            )
    written: bytes = calendar.to_ical()
    return written


def _written(event: Event, *, full: bool) -> icalendar.Event:
    component = icalendar.Event()
    component.add(
        "uid", event.event_uid
    )  # an instance of a recurring event has its own, which its file's has not
    component.add("dtstamp", event.updated)
    dates = event.when.dates
    component.add("dtstart", event.period.start if dates is None else dates.start)
    component.add("dtend", event.period.end if dates is None else dates.end)
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
