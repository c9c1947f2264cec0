"""Histories: who did what, when, why, through which door, and what can still be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import STAFF, Door, Entity, Origin, Verb
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import EventId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent, Frequency, Recurrence
from apcdesk.errors import NothingToUndo
from apcdesk.service.bookings.booking import BookingRequest
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.migrate import HEAD, revision
from tests.service.builders import a_draft, a_period, an_appointment_type, at, hours
from tests.store.old_databases import a_database_of_revision, as_it_was

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")


def told(entries):
    return [(one.entity, one.verb, one.subject, one.can_be_taken_back) for one in entries]


def test_a_calendar_tells_of_itself_its_rules_and_its_events(services, staff, a_calendar, clock):
    stand, other = a_calendar("stand"), a_calendar("other")
    services.calendars.rename(stand.calendar_id, "Stand", origin=staff)
    for calendar in (stand, other):  # the same id in another account is another rule
        services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    lunch = services.events.create(stand.calendar_id, a_draft("Lunch", "11:00", "12:00")).event
    clock.advance(seconds=1)
    services.events.create(other.calendar_id, a_draft("Elsewhere", "11:00", "12:00"))
    services.events.move(lunch.event_uid, a_period("12:00", "13:00"))

    entries = services.history.of_calendar(stand.calendar_id)

    assert told(entries) == [
        (Entity.EVENT, Verb.UPDATED, "Lunch", True),
        (Entity.EVENT, Verb.CREATED, "Lunch", False),
        (Entity.AVAILABILITY_RULE, Verb.CREATED, "hours", True),
        (Entity.CALENDAR, Verb.UPDATED, "Stand", True),
        (Entity.CALENDAR, Verb.CREATED, "stand", False),
    ]
    assert [one.origin for one in entries] == [STAFF, STAFF, staff, staff, staff]
    assert (entries[0].period, entries[0].former) == (a_period("12:00", "13:00"), a_period("11:00", "12:00"))
    assert entries[3].fields == ("name",)
    older = services.history.of_calendar(stand.calendar_id, before=entries[1].newest)
    assert older == entries[2:]
    assert services.history.of_calendar(stand.calendar_id, limit=2) == entries[:2]


def test_a_single_step_is_taken_back_where_nothing_newer_stands_on_it(services, staff, a_calendar):
    stand = a_calendar("stand")
    services.calendars.restyle(stand.calendar_id, Look(hue="olive"), origin=staff)
    lunch = services.events.create(stand.calendar_id, a_draft("Lunch", "11:00", "12:00")).event
    services.events.move(lunch.event_uid, a_period("12:00", "13:00"))
    moved, made, restyled, _ = services.history.of_calendar(stand.calendar_id)
    with pytest.raises(NothingToUndo):
        services.changes.undo(made.change_ids)

    services.changes.undo(restyled.change_ids)
    services.changes.undo(moved.change_ids)

    assert services.calendars.get(stand.calendar_id).look == stand.look
    assert services.events.get(lunch.event_uid).period == a_period("11:00", "12:00")


def test_who_arrived_is_told_and_cannot_be_sent_back(services, staff, a_calendar, clock):
    stand, table = a_calendar("stand"), a_calendar("table")
    kind = an_appointment_type(NamedGroup("Stand", (stand.sub,)), NamedGroup("Table", (table.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("11:00"), Guest("Eva"), "eva")
    booking = services.bookings.book(request, origin=KIOSK)
    clock.advance(minutes=1)

    services.arrivals.arrive(booking.code, kiosk="Kiosk 1")

    came, booked = services.history.of_booking(booking.booking_id)
    assert (came.arrived, came.fields, came.can_be_taken_back) == (True, (), False)
    assert (booked.arrived, booked.can_be_taken_back) == (False, False)


def test_a_step_of_a_booking_is_whole_on_every_calendar(services, staff, a_calendar, clock):
    stand, table = a_calendar("stand"), a_calendar("table")
    kind = an_appointment_type(NamedGroup("Stand", (stand.sub,)), NamedGroup("Table", (table.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    request = BookingRequest(kind.appointment_type_id, at("11:00"), Guest("Eva"), "eva")
    booking = services.bookings.book(request, origin=KIOSK)
    clock.advance(minutes=1)
    services.bookings.cancel(booking.booking_id, origin=staff)

    cancelled, booked, made = services.history.of_calendar(stand.calendar_id)

    assert told([cancelled, booked, made]) == [
        (Entity.BOOKING, Verb.DELETED, "Eva", True),
        (Entity.BOOKING, Verb.CREATED, "Eva", False),
        (Entity.CALENDAR, Verb.CREATED, "stand", True),
    ]
    assert [len(one.change_ids) for one in (cancelled, booked)] == [3, 3]
    assert (booked.origin, booked.booking_id) == (KIOSK, booking.booking_id)
    assert services.history.of_booking(booking.booking_id) == (cancelled, booked)
    services.changes.undo(cancelled.change_ids)
    assert not services.bookings.get(booking.booking_id).cancelled
    both = services.events.between([stand.calendar_id, table.calendar_id], a_period("11:00", "11:30"))
    assert [event.period for event in both] == [booking.period] * 2


def test_a_deleted_calendar_cannot_be_taken_back_by_its_row_alone(services, staff, a_calendar):
    stand = a_calendar("stand")
    services.calendars.delete(stand.calendar_id, origin=staff)

    assert [one.can_be_taken_back for one in services.history.of_calendar(stand.calendar_id)] == [
        False,
        False,
    ]


def test_an_older_database_gets_reasons_and_misses_nobody(empty_database_url):
    row = {
        "booking_id": "bok_1",
        "code": "H3Q9TW",
        "start_at": at("11:00"),
        "end_at": at("11:30"),
        "tzid": "Europe/Oslo",
        "summary": "Eva",
        "assignment": {"subs": [], "reasons": []},
        "created": at("10:00"),
        "origin": {"door": "staff", "client_id": None, "name": ""},
    }
    with a_database_of_revision("0010", empty_database_url) as connection:
        connection.execute(t.booking.insert().values(as_it_was(connection, t.booking, row)))

    store = Store(empty_database_url)

    with store.read() as tx:
        assert revision(tx) == HEAD
        assert tx.execute(select(t.booking.c.booking_id, t.booking.c.missed)).all() == [("bok_1", None)]
        assert tx.execute(select(t.change.c.reason)).all() == []
    store.close()


def test_an_event_that_is_no_booking_has_a_history_of_its_own(services, a_calendar):
    lunch = services.events.create(a_calendar("stand").calendar_id, a_draft("Lunch", "11:00", "12:00")).event
    services.events.delete(lunch.event_uid)

    assert told(services.history.of_event(lunch.event_uid)) == [
        (Entity.EVENT, Verb.DELETED, "Lunch", True),
        (Entity.EVENT, Verb.CREATED, "Lunch", False),
    ]


EVERY_DAY = Recurrence(Frequency.DAILY, count=5)


def reach(first, last, start="09:00", end="09:15"):
    """From a day of March to another."""
    return Period(at(start, date(2027, 3, first)), at(end, date(2027, 3, last)))


def acts(entries):
    """As verb, subject, reach, what was done to how many, and how many changes that is."""
    return [
        (one.verb, one.subject, one.period, len(one.parts), len(one.change_ids))
        for one in entries
        if one.entity is Entity.EVENT
    ]


@pytest.fixture
def series(services, a_calendar):
    stand = a_calendar("stand")
    draft = a_draft("Stand-up", "09:00", "09:15", recurrence=EVERY_DAY)
    made = services.events.create(stand.calendar_id, draft)
    return stand, services.events.between([stand.calendar_id], reach(10, 20)), made


def test_what_is_done_to_a_series_is_one_step(services, series, clock):
    stand, (_, _, third, *_), _ = series
    clock.advance(minutes=1)
    there = replace(third.period, end=third.period.end + timedelta(minutes=15))
    services.staff_series.move(third.event_uid, Extent.FOLLOWING, there)
    clock.advance(minutes=1)
    services.staff_series.delete(third.event_uid, Extent.ALL)

    entries = services.history.of_calendar(stand.calendar_id)

    assert acts(entries) == [
        (Verb.DELETED, "Stand-up", reach(12, 14, end="09:30"), 3, 4),
        (Verb.UPDATED, "Stand-up", reach(12, 14, end="09:30"), 3, 6),
        (Verb.CREATED, "Stand-up", reach(10, 14), 5, 6),
    ]
    assert [one.can_be_taken_back for one in entries[:3]] == [True, False, False]
    assert [part.former for part in entries[1].parts] == [
        a_period("09:00", "09:15", date(2027, 3, day)) for day in (12, 13, 14)
    ]


def test_the_step_of_a_series_is_taken_back_whole_with_its_rule(services, series, clock):
    stand, _, made = series
    (added, *_) = services.history.of_calendar(stand.calendar_id)
    assert added.change_ids == made.changes

    services.changes.undo(added.change_ids)
    clock.advance(minutes=1)

    assert acts(services.history.of_calendar(stand.calendar_id)) == [
        (Verb.DELETED, "Stand-up", reach(10, 14), 5, 6),
        (Verb.CREATED, "Stand-up", reach(10, 14), 5, 6),
    ]
    assert services.staff_series.rules([made.event.event_uid]) == {}


def test_a_page_that_ends_within_a_step_has_all_of_it(services, series, clock):
    stand, (_, second, *_), _ = series
    clock.advance(minutes=1)
    services.events.delete(second.event_uid)
    whole = services.history.of_calendar(stand.calendar_id)

    entries = services.history.of_calendar(stand.calendar_id, limit=2)

    assert entries == whole[:2]
    assert services.history.of_calendar(stand.calendar_id, before=entries[-1].change_ids[0]) == whole[2:]


def test_an_event_tells_with_how_many_others_it_was_changed(services, series, clock):
    _, (_, second, third, *_), made = series
    clock.advance(minutes=1)
    services.events.move(third.event_uid, a_period("15:00", "16:00", date(2027, 3, 12)))

    moved, added = services.history.of_event(third.event_uid)

    assert (moved.others, added.others) == (0, 4)
    assert (added.verb, added.period, added.parts) == (Verb.CREATED, reach(12, 12), ())
    assert (moved.can_be_taken_back, added.can_be_taken_back) == (True, False)
    assert added.change_ids == made.changes
    (same,) = services.history.of_event(second.event_uid)
    assert (same.others, same.change_ids) == (4, made.changes)


def test_several_events_of_one_step_are_told_together(services, a_calendar, clock):
    stand, table = a_calendar("stand"), a_calendar("table")
    new = [
        (calendar.calendar_id, a_draft(title, "11:00", "12:00", date(2027, 3, day)))
        for calendar, title, day in ((stand, "Lunch", 10), (table, "Dinner", 11))
    ]
    services.many_events.create(new)
    clock.advance(minutes=1)
    services.events.create(stand.calendar_id, a_draft("Tea", "15:00", "16:00"))

    entries = services.history.of_calendar(stand.calendar_id)

    assert acts(entries) == [
        (Verb.CREATED, "Tea", a_period("15:00", "16:00"), 0, 1),
        (Verb.CREATED, "", reach(10, 11, "11:00", "12:00"), 2, 2),
    ]


def test_what_a_client_writes_one_by_one_stays_apart(services, a_calendar, ours):
    stand = a_calendar("stand")
    for name in ("a", "b"):
        draft = a_draft(name, "11:00", "12:00")
        services.events.upsert(
            stand.calendar_id, EventId(name), draft, client_id=services.own_client, origin=ours
        )

    assert [one.subject for one in services.history.of_calendar(stand.calendar_id)[:2]] == ["b", "a"]


def test_a_series_that_went_on_since_is_not_taken_back(services, a_calendar, clock):
    stand = a_calendar("stand")
    draft = a_draft("Stand-up", "09:00", "09:15", recurrence=Recurrence(Frequency.WEEKLY))
    services.events.create(stand.calendar_id, draft)
    assert services.history.of_calendar(stand.calendar_id)[0].can_be_taken_back

    clock.advance(days=60)
    services.series.extend()

    further, added = services.history.of_calendar(stand.calendar_id)
    assert (len(further.parts), added.can_be_taken_back) == (9, False)
