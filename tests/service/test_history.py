"""Histories: who did what, when, why, through which door, and what can still be taken back."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.calendars import Look
from apcdesk.domain.changes import STAFF, Door, Entity, Origin, Verb
from apcdesk.domain.events import Guest
from apcdesk.errors import NothingToUndo
from apcdesk.service.bookings import BookingRequest
from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.migrate import HEAD, revision
from tests.service.builders import a_draft, a_period, an_appointment_type, at, hours
from tests.store.old_databases import a_database_of_revision, as_it_was

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")


def told(entries):
    return [(one.entity, one.verb, one.subject, one.can_be_taken_back) for one in entries]


def test_a_calendar_tells_of_itself_its_rules_and_its_events(services, staff, a_calendar):
    stand, other = a_calendar("stand"), a_calendar("other")
    services.calendars.rename(stand.calendar_id, "Stand", origin=staff)
    for calendar in (stand, other):  # the same id in another account is another rule
        services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    lunch = services.events.create(stand.calendar_id, a_draft("Lunch", "11:00", "12:00")).event
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
