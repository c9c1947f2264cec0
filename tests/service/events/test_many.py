"""What is done to several events at once is one transaction: all or none, and taken back as one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from apcdesk.domain.events import Dates, Move, Transparency
from apcdesk.domain.ids import CalendarId
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.errors import Invalid, NotFound
from apcdesk.service.bookings.booking import SlotRequest
from apcdesk.service.events.outlook import CalendarOutlook, Outlook
from tests.service.builders import a_draft, a_period

NOWHERE = CalendarId("cal_none")
DAY = a_period("00:00", "23:00")
DAWN, NOON = a_period("06:00", "07:00"), a_period("12:00", "12:30")


@pytest.fixture
def here(a_calendar):
    return a_calendar("here")


@pytest.fixture
def there(a_calendar):
    return a_calendar("there")


@pytest.fixture
def pair(services, here):
    """Two events of staff."""
    return [
        services.events.create(here.calendar_id, a_draft(name, start, end)).event
        for name, start, end in (("A", "09:00", "10:00"), ("B", "10:00", "10:30"))
    ]


@pytest.fixture
def booking(services, staff, here, there):
    """One booking on both calendars."""
    return both_calendars(services, staff, here, there)


def both_calendars(services, staff, here, there):
    """Book from 13:00 to 13:45 on both calendars."""
    subs = (here.sub, there.sub)
    query = AvailabilityQuery(
        (Group(tuple(Member(sub) for sub in subs)),), timedelta(minutes=45), (a_period("12:00", "15:00"),)
    )
    wanted = SlotRequest(query, a_period("13:00", "13:45"), subs, "Both", "Europe/Oslo")
    return services.bookings.book_slot(wanted, origin=staff).booking


@pytest.fixture
def commits(services):
    """How many transactions that wrote were committed."""
    counted: list[int] = []
    services.store.on_commit(lambda: counted.append(1))
    return counted


def where(services, uids):
    found = [services.events.get(uid) for uid in uids]
    return [(event.calendar_id, event.period, event.when.dates) for event in found]


def test_several_go_to_their_times_and_calendars_in_one_transaction_and_back(
    services, here, there, pair, commits
):
    uids = [event.event_uid for event in pair]
    before = where(services, uids)

    moved = services.many_events.move(
        [Move(uids[0], NOON), Move(uids[1], DAWN, calendar_id=there.calendar_id)]
    )

    assert commits == [1]
    assert where(services, uids) == [(here.calendar_id, NOON, None), (there.calendar_id, DAWN, None)]
    assert [services.events.get(uid) for uid in uids] == list(moved.events)
    redo = services.changes.undo(moved.changes)
    assert where(services, uids) == before
    services.changes.undo(redo)
    assert [services.events.get(uid) for uid in uids] == list(moved.events)


def test_when_one_is_gone_none_is_moved(services, pair):
    uids = [event.event_uid for event in pair]
    services.events.delete(uids[1])
    latest = services.changes.latest()

    with pytest.raises(NotFound):
        services.many_events.move([Move(uids[0], NOON), Move(uids[1], DAWN)])

    assert services.events.get(uids[0]) == pair[0]
    assert services.changes.latest() == latest


def test_when_the_last_has_no_calendar_to_go_to_the_first_stays_too(services, pair):
    with pytest.raises(NotFound):
        services.many_events.move(
            [Move(pair[0].event_uid, NOON), Move(pair[1].event_uid, DAWN, calendar_id=NOWHERE)]
        )

    assert [services.events.get(event.event_uid) for event in pair] == pair


def test_what_stands_for_the_same_booking_goes_along(services, booking, commits):
    first, second = booking.event_uids

    moved = services.many_events.move([Move(first, a_period("14:00", "15:00"))])

    assert commits == [1]
    assert [services.events.get(uid).period for uid in (first, second)] == [a_period("14:00", "15:00")] * 2
    assert services.bookings.get(booking.booking_id).period == a_period("14:00", "15:00")
    services.changes.undo(moved.changes)
    assert services.bookings.get(booking.booking_id) == booking
    assert [services.events.get(uid).period for uid in (first, second)] == [booking.period] * 2


def test_a_booking_goes_to_whole_days_on_all_its_calendars_and_from_them_to_a_time(services, booking):
    first, second = booking.event_uids
    days = Dates(date(2027, 3, 11), date(2027, 3, 13))
    later = Dates(date(2027, 3, 18), date(2027, 3, 19))

    stood = []
    for move in (
        Move(first, booking.period, dates=days),
        Move(second, booking.period, dates=later),
        Move(second, NOON),
    ):
        services.many_events.move([move])
        found = [services.events.get(uid) for uid in (first, second)]
        stood.append([event.when.dates for event in found])
        assert {event.period for event in found} == {services.bookings.get(booking.booking_id).period}

    assert stood == [[days, days], [later, later], [None, None]]
    assert services.bookings.get(booking.booking_id).period == NOON


def test_what_was_shorter_than_the_rest_of_its_booking_can_be_shortened_with_it(services, booking):
    first, second = booking.event_uids
    services.events.move(second, a_period("13:00", "13:05"))  # as an item that came back early
    shorter = a_period("13:00", "13:30")

    services.many_events.move([Move(first, shorter)])

    assert [services.events.get(uid).period for uid in (first, second)] == [shorter] * 2
    assert services.bookings.get(booking.booking_id).period == shorter


def test_of_a_booking_that_is_named_whole_nothing_moves_twice(services, booking):
    later = a_period("14:00", "14:45")

    services.many_events.move([Move(uid, later) for uid in booking.event_uids])

    assert [services.events.get(uid).period for uid in booking.event_uids] == [later] * 2


def test_a_booking_that_goes_to_another_calendar_alone_leaves_the_other_where_it_is(
    services, booking, a_calendar
):
    first, second = booking.event_uids
    other = a_calendar("other").calendar_id

    services.many_events.move([Move(first, booking.period, calendar_id=other)])

    assert services.events.get(first).calendar_id == other
    assert services.events.get(second).period == booking.period


def test_whole_days_move_with_the_rest(services, here):
    days = a_draft("Leave", "09:00", "10:00")
    uid = services.events.create(here.calendar_id, days).event.event_uid

    services.many_events.move([Move(uid, NOON, dates=Dates(date(2027, 3, 11), date(2027, 3, 13)))])

    assert services.events.get(uid).when.dates == Dates(date(2027, 3, 11), date(2027, 3, 13))


def test_several_are_made_in_one_transaction_or_none(services, here, commits):
    draft = a_draft("Copy", "09:00", "10:00")

    made = services.many_events.create([(here.calendar_id, draft)] * 2)

    assert commits == [1]
    stored = services.events.between([here.calendar_id], DAY)
    assert sorted(event.event_uid for event in stored) == sorted(event.event_uid for event in made.events)
    services.changes.undo(made.changes)
    assert services.events.between([here.calendar_id], DAY) == ()
    with pytest.raises(NotFound):
        services.many_events.create([(here.calendar_id, draft), (NOWHERE, draft)])
    with pytest.raises(Invalid):
        services.many_events.create([(here.calendar_id, a_draft("x" * 1025, "09:00", "10:00"))])
    assert services.events.between([here.calendar_id], DAY) == ()


def test_several_are_deleted_and_bookings_cancelled_once_in_one_transaction(services, pair, booking, commits):
    uids = [pair[0].event_uid, *booking.event_uids]

    changes = services.many_events.delete(uids)

    assert commits == [1]
    assert [services.events.get(uid).deleted for uid in uids] == [True] * 3
    assert services.bookings.get(booking.booking_id).cancelled
    services.changes.undo(changes)
    assert services.events.get(pair[0].event_uid) == pair[0]
    assert services.bookings.get(booking.booking_id) == booking


def test_when_one_cannot_be_deleted_none_is(services, pair):
    services.events.delete(pair[1].event_uid)

    with pytest.raises(NotFound):
        services.many_events.delete([pair[0].event_uid, pair[1].event_uid])

    assert services.events.get(pair[0].event_uid) == pair[0]


def test_a_move_is_looked_at_on_every_calendar_of_its_booking(services, here, there, booking):
    first = next(
        uid for uid in booking.event_uids if services.events.get(uid).calendar_id == here.calendar_id
    )
    for name, start, end in (("A", "14:30", "15:00"), ("B", "14:45", "16:00")):
        services.events.create(there.calendar_id, a_draft(name, start, end))
    services.events.create(here.calendar_id, a_draft("C", "16:15", "17:00"))
    before = services.changes.latest()

    def looked(start, end, to=here, **rest):
        return services.many_events.outlook(to.calendar_id, a_period(start, end), DAY, but=first, **rest)

    later, there_later = a_period("14:15", "15:00"), (a_period("14:30", "15:00"), a_period("14:45", "16:00"))
    own, other = (
        CalendarOutlook(here.calendar_id, later),
        CalendarOutlook(there.calendar_id, later, there_later),
    )
    assert looked("14:15", "15:00") == Outlook((own, other), a_period("17:00", "18:00").start)
    assert looked("14:15", "15:00", takes_time=False) == Outlook((other,), a_period("16:00", "17:00").start)
    free = a_period("13:30", "14:15")
    assert looked("13:30", "14:15") == Outlook(
        (CalendarOutlook(here.calendar_id, free), CalendarOutlook(there.calendar_id, free))
    )
    assert looked("13:00", "13:45") == Outlook((CalendarOutlook(here.calendar_id, booking.period),))
    assert services.changes.latest() == before


def test_what_is_free_again_is_so_where_nothing_moves_yet(services, here, there, booking, a_calendar):
    """Another calendar at the same time leaves the rest of the booking where it is; another time would not."""
    first = next(
        uid for uid in booking.event_uids if services.events.get(uid).calendar_id == here.calendar_id
    )
    other = a_calendar("other")
    services.events.create(other.calendar_id, a_draft("A", "13:30", "14:00"))
    services.events.create(there.calendar_id, a_draft("B", "14:30", "15:00"))

    found = services.many_events.outlook(other.calendar_id, booking.period, DAY, but=first)

    met = CalendarOutlook(other.calendar_id, booking.period, (a_period("13:30", "14:00"),))
    assert found == Outlook((met,), a_period("15:00", "16:00").start)


@pytest.mark.parametrize(("start", "end"), [("13:00", "13:45"), ("14:00", "14:45")])
def test_a_calendar_that_has_the_booking_already_is_taken_whenever_it_is(
    services, here, there, booking, start, end
):
    first = next(
        uid for uid in booking.event_uids if services.events.get(uid).calendar_id == here.calendar_id
    )
    period = a_period(start, end)

    found = services.many_events.outlook(there.calendar_id, period, DAY, but=first)

    own = CalendarOutlook(there.calendar_id, period, (period,))
    along = (CalendarOutlook(there.calendar_id, period),) if period != booking.period else ()
    assert found == Outlook((own, *along))


def test_what_takes_no_time_is_in_nobodys_way_and_no_time_is_told_beyond_the_window(
    services, here, there, booking
):
    first, second = booking.event_uids
    services.events.update(
        second, replace(a_draft("Both", "13:00", "13:45"), transparency=Transparency.TRANSPARENT)
    )
    calendar = services.events.get(first).calendar_id
    for place in (here, there):
        services.events.create(place.calendar_id, a_draft("A", "14:00", "14:30"))
    window = a_period("00:00", "15:00")

    found = services.many_events.outlook(calendar, a_period("14:15", "15:00"), window, but=first)

    met = CalendarOutlook(calendar, a_period("14:15", "15:00"), (a_period("14:00", "14:30"),))
    assert found == Outlook((met,))
    assert services.many_events.outlook(
        calendar, a_period("14:15", "15:00"), window, but=first, takes_time=False
    ) == Outlook(())
