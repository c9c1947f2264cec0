from datetime import UTC, date, datetime, timedelta

import pytest

from apcdesk.domain.changes import Door, Origin
from apcdesk.domain.events import Dates, DraftTimes, EventDraft, Transparency
from apcdesk.domain.ids import EventId
from apcdesk.domain.period import Period
from apcdesk.service.events.reading import EventsQuery
from tests.service.builders import WEDNESDAY, a_draft, a_period

FAR = WEDNESDAY + timedelta(days=300)


@pytest.fixture
def calendar(services, a_calendar):
    """A managed and an external event this week, and one of each 300 days ahead."""
    calendar = a_calendar("x")
    origin = Origin(Door.CLIENT, services.own_client)
    for name, day in (("managed", WEDNESDAY), ("managed far", FAR)):
        services.events.upsert(
            calendar.calendar_id,
            EventId(name),
            a_draft(name, "09:00", "10:00", day),
            client_id=services.own_client,
            origin=origin,
        )
    for name, day in (("staff", WEDNESDAY), ("staff far", FAR)):
        services.events.create(calendar.calendar_id, a_draft(name, "12:00", "13:00", day))
    return calendar


def read(services, calendar, **more):
    query = EventsQuery(
        sub=calendar.sub,
        client_id=services.own_client,
        tzid=more.pop("tzid", "Etc/UTC"),
        calendar_ids=(calendar.calendar_id,),
        **more,
    )
    return [event.summary for event in services.reading.events(query)]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, ["staff"]),
        ({"include_managed": True}, ["managed", "staff", "managed far"]),
        ({"only_managed": True}, ["managed", "managed far"]),
        ({"include_managed": True, "start": WEDNESDAY, "end": WEDNESDAY}, []),
        ({"include_managed": True, "end": WEDNESDAY + timedelta(days=1)}, ["managed", "staff"]),
        ({"start": FAR}, []),
        ({"include_managed": True, "start": datetime(2027, 3, 10, 10, tzinfo=UTC)}, ["managed", "staff"]),
        ({"include_managed": True, "start": datetime(2027, 3, 10, 10, 1, tzinfo=UTC)}, ["staff"]),
        (
            {
                "include_managed": True,
                "start": date(2027, 3, 10),
                "end": datetime(2027, 3, 10, 12, tzinfo=UTC),
            },
            ["managed"],
        ),
    ],
)
def test_managed_events_and_windows(services, calendar, more, found):
    assert read(services, calendar, **more) == found


def test_the_far_future_is_asked_for_by_name(services, calendar):
    assert read(services, calendar, start=WEDNESDAY, end=FAR + timedelta(days=1)) == ["staff", "staff far"]


def test_deleted_events_come_when_asked_for(services, calendar):
    event = services.reading.events(
        EventsQuery(calendar.sub, services.own_client, "Etc/UTC", (calendar.calendar_id,))
    )[0]
    services.events.delete(event.event_uid)

    assert read(services, calendar) == []
    assert read(services, calendar, include_deleted=True) == ["staff"]


def test_last_modified_is_inclusive(services, clock, calendar):
    clock.advance(seconds=60)
    services.events.create(calendar.calendar_id, a_draft("new", "14:00", "15:00"))

    assert read(services, calendar, last_modified=clock.now()) == ["new"]
    assert read(services, calendar, last_modified=clock.now() + timedelta(seconds=1)) == []


def test_events_that_ever_lay_in_the_window_come_when_asked_for(services, calendar):
    event = services.events.between([calendar.calendar_id], _always())[1]
    assert event.summary == "staff"
    there = {"start": WEDNESDAY, "end": WEDNESDAY + timedelta(days=1)}
    later = a_period("12:00", "13:00", WEDNESDAY + timedelta(days=20))
    days = Dates(WEDNESDAY + timedelta(days=30), WEDNESDAY + timedelta(days=31))

    moved = services.events.move(event.event_uid, later)
    services.events.move(event.event_uid, later, dates=days)
    services.events.move(event.event_uid, a_period("12:00", "13:00"), calendar_id=calendar.calendar_id)
    services.events.move(event.event_uid, later)

    assert read(services, calendar, **there) == []
    assert read(services, calendar, include_moved=True, **there) == ["staff"]
    assert read(services, calendar, include_moved=True, start=days.start, end=days.end) == ["staff"]
    assert read(services, calendar, include_moved=True, start=days.end) == []
    assert moved.event.period == later


def test_a_move_that_is_taken_back_counts_as_a_move(services, calendar):
    event = services.events.between([calendar.calendar_id], _always())[1]
    day = WEDNESDAY + timedelta(days=20)
    moved = services.events.move(event.event_uid, a_period("12:00", "13:00", day))

    services.changes.undo(moved.changes)

    there = {"start": day, "end": day + timedelta(days=1)}
    assert read(services, calendar, **there) == []
    assert read(services, calendar, include_moved=True, **there) == ["staff"]


@pytest.mark.parametrize(
    ("more", "found"),
    [({}, ["free", "taken"]), ({"only_busy": True}, ["taken"])],
)
def test_what_takes_no_time_may_be_left_out(services, a_calendar, more, found):
    calendar = a_calendar("busy")
    for name, transparency in (("free", Transparency.TRANSPARENT), ("taken", Transparency.OPAQUE)):
        services.events.create(
            calendar.calendar_id, a_draft(name, "09:00", "10:00", transparency=transparency)
        )

    assert sorted(read(services, calendar, **more)) == found


@pytest.mark.parametrize(
    ("first", "after", "found"),
    [
        (date(2027, 3, 8), date(2027, 3, 9), ["Fair"]),
        (date(2027, 3, 10), date(2027, 3, 11), ["Fair"]),
        (date(2027, 3, 11), date(2027, 3, 12), []),
        (date(2027, 3, 7), date(2027, 3, 8), []),
        (date(2027, 3, 7), datetime(2027, 3, 8, 5, tzinfo=UTC), []),  # midnight in New York
        (date(2027, 3, 7), datetime(2027, 3, 8, 5, 0, 1, tzinfo=UTC), ["Fair"]),
    ],
)
def test_all_day_events_compare_by_date(services, a_calendar, first, after, found):
    calendar = a_calendar("days")
    times = DraftTimes(date(2027, 3, 8), date(2027, 3, 11), "Europe/Oslo", "Europe/Oslo")
    services.events.create(calendar.calendar_id, EventDraft(summary="Fair", times=times))

    assert read(services, calendar, start=first, end=after, tzid="America/New_York") == found


def test_pages_are_read_again_by_uid_in_their_order(services, calendar):
    events = services.events.between([calendar.calendar_id], _always())
    uids = tuple(event.event_uid for event in reversed(events))

    assert services.reading.by_uids(uids) == tuple(reversed(events))


def _always():
    return Period(datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))
