"""Several events that are picked, of which some are of series: with as much of each series, in one step and one act."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event as listening
from sqlalchemy import select, update

from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.events import Move
from apcdesk.domain.ids import EventId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import Extent, Frequency, Recurrence
from apcdesk.errors import NotFound
from apcdesk.service.checking import check_busy_days
from apcdesk.store import tables as t
from tests.service.builders import a_draft, at
from tests.service.events.test_many import both_calendars

EVERY_DAY = Recurrence(Frequency.DAILY, count=4)
FOREVER = Recurrence(Frequency.DAILY)
FIRST = date(2027, 3, 10)
HOUR = timedelta(hours=1)
WINDOW = Period(at("00:00") - timedelta(days=30), at("00:00") + timedelta(days=900))


@pytest.fixture
def calendar(a_calendar):
    return a_calendar("stand")


@pytest.fixture
def make(services, calendar):
    def write(title, start, end, recurrence=EVERY_DAY):
        draft = a_draft(title, start, end, FIRST, recurrence=recurrence)
        return services.events.create(calendar.calendar_id, draft).event

    return write


@pytest.fixture
def standing(services, calendar):
    """What stands on the calendar by title, each with its day and hour in UTC."""

    def read():
        found: dict[str, list[str]] = {}
        for event in services.events.between([calendar.calendar_id], WINDOW):
            found.setdefault(event.summary, []).append(f"{event.period.start:%d %H}")
        return found

    return read


@pytest.fixture
def whole(services, calendar):
    """All that is stored of the events and the rules, to be compared."""

    def read():
        with services.store.read() as tx:
            rules = {r["series_uid"]: r["template"] for r in tx.execute(select(t.series)).mappings()}
        events = services.events.between([calendar.calendar_id], WINDOW)
        return [replace(event, updated=event.created) for event in events], rules

    return read


@pytest.fixture
def occurrences(services, calendar):
    def of(title):
        events = services.events.between([calendar.calendar_id], WINDOW)
        return [event for event in events if event.summary == title]

    return of


@pytest.fixture
def picked(make, occurrences, clock):
    """The third and the second of one series, the third of another, and a single event."""
    make("Meeting", "09:00", "10:00")
    make("Tea", "15:00", "15:30")
    single = make("Alone", "17:00", "18:00", None)
    clock.advance(minutes=1)
    meeting, tea = occurrences("Meeting"), occurrences("Tea")
    return [meeting[2], meeting[1], tea[2], single]


def on(hour, *days):
    return [f"{day} {hour:02}" for day in days]


def later(events, by=HOUR):
    return [Move(e.event_uid, Period(e.period.start + by, e.period.end + by)) for e in events]


def uids(events):
    return [event.event_uid for event in events]


def check_back_and_forth(services, whole, changes, before):
    after = whole()
    assert after != before
    undone = services.changes.undo(changes)
    assert whole() == before
    services.changes.undo(undone)
    assert whole() == after
    assert check_busy_days(services.store).wrong == ()


@pytest.mark.parametrize(
    ("extent", "left"),
    [
        (None, {"Meeting": on(9, 10, 13), "Tea": on(15, 10, 11, 13)}),
        (Extent.FOLLOWING, {"Meeting": on(9, 10), "Tea": on(15, 10, 11)}),
        (Extent.ALL, {}),
    ],
)
def test_as_much_of_each_series_is_deleted_in_one_step(services, picked, standing, whole, extent, left):
    before = whole()

    changes = services.many_events.delete(uids(picked), extent=extent)

    assert standing() == left
    check_back_and_forth(services, whole, changes, before)


@pytest.mark.parametrize(
    ("extent", "meeting", "tea"),
    [
        (None, ["10 09", "11 10", "12 10", "13 09"], ["10 15", "11 15", "12 16", "13 15"]),
        (Extent.FOLLOWING, ["10 09", "11 10", "12 10", "13 10"], ["10 15", "11 15", "12 16", "13 16"]),
        (Extent.ALL, on(10, 10, 11, 12, 13), on(16, 10, 11, 12, 13)),
    ],
)
def test_as_much_of_each_series_moves_in_one_step(services, picked, standing, whole, extent, meeting, tea):
    before = whole()

    moved = services.many_events.move(later(picked), extent=extent)

    assert standing() == {"Meeting": meeting, "Tea": tea, "Alone": ["10 18"]}
    assert list(moved.events) == [services.events.get(uid) for uid in uids(picked)]
    check_back_and_forth(services, whole, moved.changes, before)


def test_what_follows_the_first_of_a_series_is_all_of_it(services, make, occurrences, standing):
    make("Meeting", "09:00", "10:00")
    make("Tea", "15:00", "15:30")
    found = [occurrences("Meeting")[0], occurrences("Tea")[3]]

    services.many_events.delete(uids(found), extent=Extent.FOLLOWING)

    assert standing() == {"Tea": on(15, 10, 11, 12)}


@pytest.mark.parametrize("extent", [None, *Extent])
@pytest.mark.parametrize("act", ["delete", "move"])
def test_it_is_one_act_of_the_history_taken_back_as_a_whole(
    services, picked, calendar, whole, clock, extent, act
):
    before = whole()
    if act == "delete":
        changes = services.many_events.delete(uids(picked), extent=extent)
    else:
        changes = services.many_events.move(later(picked), extent=extent).changes

    told, *older = services.history.of_calendar(calendar.calendar_id)

    verb = Verb.DELETED if act == "delete" else Verb.UPDATED
    count = {None: 4, Extent.FOLLOWING: 6, Extent.ALL: 9}[extent]
    assert (told.verb, len(told.parts), told.change_ids) == (verb, count, changes)
    assert all(one.at < told.at for one in older)
    single = services.history.of_event(picked[3].event_uid)[0]
    assert (single.change_ids, single.others) == (changes, count - 1)
    assert told.can_be_taken_back
    clock.advance(minutes=1)
    undone = services.changes.undo(told.change_ids)
    assert whole() == before
    assert services.history.of_calendar(calendar.calendar_id)[0].change_ids == undone


def test_the_act_on_a_series_and_another_on_a_single_event_stay_apart(services, make, calendar):
    make("Meeting", "09:00", "10:00")
    single = make("Alone", "17:00", "18:00", None)
    services.many_events.delete([single.event_uid])

    told = services.history.of_calendar(calendar.calendar_id)

    assert [(one.verb, len(one.parts)) for one in told if one.entity is Entity.EVENT] == [
        (Verb.DELETED, 0),
        (Verb.CREATED, 5),
    ]


def test_what_begins_a_series_anew_is_not_one_act_with_an_event_that_is_made(
    services, make, occurrences, calendar, clock
):
    make("Meeting", "09:00", "10:00")
    clock.advance(minutes=1)
    services.many_events.move(later(occurrences("Meeting")[2:]), extent=Extent.FOLLOWING)
    make("Alone", "17:00", "18:00", None)

    made, moved, *_ = services.history.of_calendar(calendar.calendar_id)

    assert [(one.verb, len(one.parts)) for one in (made, moved)] == [(Verb.CREATED, 0), (Verb.UPDATED, 2)]


def of_a_client(services, calendar, ours):
    """A series that a client writes."""
    draft = a_draft("Theirs", "11:00", "12:00", FIRST, recurrence=EVERY_DAY)
    client_id = services.own_client
    services.events.upsert(calendar.calendar_id, EventId("e1"), draft, client_id=client_id, origin=ours)


def of_a_file(services, occurrences, make):
    """A series that came with a file."""
    first = make("Theirs", "11:00", "12:00")
    with services.store.write() as tx:
        own = t.event.c.series_uid == first.event_uid
        tx.execute(update(t.event).where(own).values(ical_uid="a@file"))


@pytest.mark.parametrize("extent", list(Extent))
@pytest.mark.parametrize("of_file", [False, True])
def test_of_what_others_write_those_alone_that_are_picked(
    services, make, calendar, ours, occurrences, standing, extent, of_file
):
    make("Meeting", "09:00", "10:00")
    if of_file:
        of_a_file(services, occurrences, make)
    else:
        of_a_client(services, calendar, ours)
    found = [occurrences("Meeting")[0], *occurrences("Theirs")[1:3]]

    services.many_events.move(later(found), extent=extent)
    moved = standing()
    services.many_events.delete(uids(found), extent=extent)

    assert moved == {"Meeting": on(10, 10, 11, 12, 13), "Theirs": ["10 11", "11 12", "12 12", "13 11"]}
    assert standing() == {"Theirs": on(11, 10, 13)}


def test_a_booking_beside_a_series_is_cancelled_once_and_comes_back(
    services, staff, calendar, a_calendar, make, occurrences, whole, standing
):
    make("Meeting", "09:00", "10:00")
    booking = both_calendars(services, staff, calendar, a_calendar("other"))
    before = whole()

    changes = services.many_events.delete(
        [*booking.event_uids, occurrences("Meeting")[2].event_uid], extent=Extent.FOLLOWING
    )

    assert standing() == {"Meeting": on(9, 10, 11)}
    assert services.bookings.get(booking.booking_id).cancelled
    services.changes.undo(changes)
    assert whole() == before


def test_where_one_is_gone_nothing_is_written(services, picked, whole):
    services.events.delete(picked[3].event_uid)
    before = whole()

    with pytest.raises(NotFound):
        services.many_events.delete(uids(picked), extent=Extent.ALL)
    with pytest.raises(NotFound):
        services.many_events.move(later(picked), extent=Extent.ALL)

    assert whole() == before


def test_two_long_series_come_back_by_few_statements(services, make, occurrences, whole):
    make("Meeting", "09:00", "10:00", FOREVER)
    make("Tea", "15:00", "15:30", FOREVER)
    single = make("Alone", "17:00", "18:00", None)
    found = [occurrences("Meeting")[2], occurrences("Tea")[5], single]
    before = whole()
    changes = services.many_events.delete(uids(found), extent=Extent.FOLLOWING)
    assert len(changes) > 1400
    reads = []

    def note(_connection, _cursor, statement, *_rest):
        if statement.lstrip().startswith("SELECT"):
            reads.append(statement)

    listening.listen(services.store._engine, "before_cursor_execute", note)
    services.changes.undo(changes)
    listening.remove(services.store._engine, "before_cursor_execute", note)

    assert len(reads) < 40
    assert whole() == before
