"""Feeds of calendars, read with the library that others read them with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import icalendar
import pytest

from apcdesk.domain.changes import STAFF, Verb
from apcdesk.domain.events import Conferencing, DraftTimes, EventDraft, Location, Transparency
from apcdesk.domain.feeds import Feed, FeedDetail
from apcdesk.domain.ids import CalendarId
from apcdesk.errors import NotFound
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import write_event
from tests.service.builders import WEDNESDAY, a_draft, at

MEMBERS = ("SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CONFERENCE", "TRANSP", "STATUS")


def read(services, secret: str) -> tuple[str, list[dict[str, Any]]]:
    """The calendar's name and its events: times, and what else is told."""
    calendar = icalendar.Calendar.from_ical(services.feeds.read(secret).content)
    events = [
        {"from": event.decoded("DTSTART"), "to": event.decoded("DTEND")}
        | {name: str(event[name]) for name in MEMBERS if name in event}
        for event in calendar.walk("VEVENT")
    ]
    return str(calendar["X-WR-CALNAME"]), events


@pytest.fixture
def room(services, a_calendar):
    """A calendar with an event of every kind."""
    calendar = a_calendar("Hall 1")
    make = services.events.create
    full: dict[str, Any] = {
        "description": "Ring; twice",
        "location": Location("Stand 4, left"),
        "url": "https://example.com/1",
        "conferencing": Conferencing("Jitsi", "https://example.com/meet"),
    }
    make(calendar.calendar_id, a_draft("Demonstration", "09:00", "10:00", **full))
    make(calendar.calendar_id, a_draft("Perhaps", "10:00", "11:00", transparency=Transparency.TENTATIVE))
    make(calendar.calendar_id, a_draft("Lunch", "11:00", "12:00", transparency=Transparency.TRANSPARENT))
    make(calendar.calendar_id, a_draft("Doctor", "12:00", "13:00", description="Knee", event_private=True))
    days = DraftTimes(date(2027, 3, 11), date(2027, 3, 13), "Europe/Oslo", "Europe/Oslo")
    fair = EventDraft(summary="Fair", times=days, transparency=Transparency.OPAQUE)
    make(calendar.calendar_id, fair)
    gone = make(calendar.calendar_id, a_draft("Gone", "14:00", "15:00")).event
    services.events.delete(gone.event_uid)
    make(calendar.calendar_id, a_draft("Long ago", "09:00", "10:00", date(2027, 1, 1)))
    make(a_calendar("Hall 2").calendar_id, a_draft("Elsewhere", "09:00", "10:00"))
    return calendar


def hour(start: str, end: str) -> dict[str, datetime]:
    return {"from": at(start), "to": at(end)}


FAIR = {"from": date(2027, 3, 11), "to": date(2027, 3, 13), "TRANSP": "OPAQUE"}


def test_a_busy_feed_tells_when_and_nothing_else(services, room):
    made = services.feeds.make(room.calendar_id, FeedDetail.BUSY)

    assert read(services, made.secret) == (
        "Hall 1",
        [
            hour("09:00", "10:00") | {"SUMMARY": "Busy", "TRANSP": "OPAQUE"},
            hour("10:00", "11:00") | {"SUMMARY": "Busy", "TRANSP": "OPAQUE", "STATUS": "TENTATIVE"},
            hour("12:00", "13:00") | {"SUMMARY": "Busy", "TRANSP": "OPAQUE"},
            FAIR | {"SUMMARY": "Busy"},
        ],
    )
    content = services.feeds.read(made.secret).content
    assert not [word for word in (b"Demonstration", b"Ring", b"Stand", b"example.com") if word in content]


def test_a_full_feed_tells_what_the_events_are_but_private_ones(services, room):
    made = services.feeds.make(room.calendar_id, FeedDetail.FULL)

    assert read(services, made.secret)[1] == [
        hour("09:00", "10:00")
        | {
            "SUMMARY": "Demonstration",
            "DESCRIPTION": "Ring; twice",
            "LOCATION": "Stand 4, left",
            "URL": "https://example.com/1",
            "CONFERENCE": "https://example.com/meet",
            "TRANSP": "OPAQUE",
        },
        hour("10:00", "11:00") | {"SUMMARY": "Perhaps", "TRANSP": "OPAQUE", "STATUS": "TENTATIVE"},
        hour("11:00", "12:00") | {"SUMMARY": "Lunch", "TRANSP": "TRANSPARENT"},
        hour("12:00", "13:00") | {"SUMMARY": "Busy", "TRANSP": "OPAQUE"},
        FAIR | {"SUMMARY": "Fair"},
    ]


def test_a_cancelled_event_takes_no_time(services, a_calendar):
    """Only files bring such events."""
    calendar = a_calendar("x")
    made = services.events.create(calendar.calendar_id, a_draft("Called off", "09:00", "10:00")).event
    with services.store.write() as tx:
        cancelled = replace(made, status="cancelled")
        write_event(tx, cancelled, Recorder(tx, services.clock.now(), STAFF), Verb.UPDATED)
    busy, full = (services.feeds.make(calendar.calendar_id, detail).secret for detail in FeedDetail)

    assert read(services, busy)[1] == []
    told = {"SUMMARY": "Called off", "TRANSP": "TRANSPARENT", "STATUS": "CANCELLED"}
    assert read(services, full)[1] == [hour("09:00", "10:00") | told]


def test_the_same_events_are_the_same_bytes_and_say_since_when(services, clock, room):
    made = services.feeds.make(room.calendar_id, FeedDetail.FULL)
    first = services.feeds.read(made.secret)
    clock.advance(hours=1)
    assert services.feeds.read(made.secret) == first

    services.events.create(room.calendar_id, a_draft("New", "16:00", "17:00"))
    second = services.feeds.read(made.secret)
    assert (second.modified, second.content == first.content) == (clock.now(), False)

    clock.advance(days=1)
    midnight = datetime(2027, 3, 10, 23, tzinfo=UTC)  # of Oslo: another day comes into sight
    assert services.feeds.read(made.secret).modified == midnight


def test_whoever_has_the_secret_reads_until_it_is_revoked(services, clock, room):
    kept, ended = (services.feeds.make(room.calendar_id, FeedDetail.BUSY) for _ in range(2))
    assert set(services.feeds.all()) == {kept.feed, ended.feed}

    services.feeds.revoke(ended.feed.feed_id)

    assert services.feeds.all() == (Feed(kept.feed.feed_id, room.calendar_id, FeedDetail.BUSY, clock.now()),)
    services.feeds.read(kept.secret)
    for secret in (ended.secret, "unknown", kept.feed.feed_id):
        with pytest.raises(NotFound):
            services.feeds.read(secret)
    with pytest.raises(NotFound):
        services.feeds.revoke(ended.feed.feed_id)


def test_only_the_hash_of_a_secret_is_stored(services, room):
    made = services.feeds.make(room.calendar_id, FeedDetail.BUSY)

    with services.store.read() as tx:
        stored = str(tx.exec_driver_sql("select * from feed").all())
    assert made.feed.feed_id in stored
    assert made.secret not in stored + repr(made)


def test_a_feed_is_of_a_calendar_that_is_there(services, room):
    made = services.feeds.make(room.calendar_id, FeedDetail.BUSY)
    services.calendars.delete(room.calendar_id, origin=STAFF)

    with pytest.raises(NotFound):
        services.feeds.read(made.secret)
    with pytest.raises(NotFound):
        services.feeds.make(CalendarId("cal_none"), FeedDetail.BUSY)


def test_what_is_long_is_folded_and_read_whole(services, a_calendar):
    calendar = a_calendar("x")
    summary = "Vorführung der großen Presse, mit Fragen; und \\ Antworten " * 5
    services.events.create(calendar.calendar_id, a_draft(summary.strip(), "09:00", "10:00", WEDNESDAY))
    made = services.feeds.make(calendar.calendar_id, FeedDetail.FULL)

    assert read(services, made.secret)[1][0]["SUMMARY"] == summary.strip()
    content = services.feeds.read(made.secret).content
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
