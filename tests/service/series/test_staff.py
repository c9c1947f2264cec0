"""Series of staff: made, changed and deleted in one step, from one occurrence on or all of them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from apcdesk.domain.events import Dates, DeskNotes, DraftTimes, EventDraft, Location, Transparency, When
from apcdesk.domain.ids import EventId, EventUid
from apcdesk.domain.period import Period
from apcdesk.domain.queries import AvailabilityQuery, Group, Member
from apcdesk.domain.recurrence import Extent, Frequency, Recurrence
from apcdesk.domain.rules import Weekday
from apcdesk.errors import Invalid
from apcdesk.service.bookings.booking import SlotRequest
from apcdesk.service.checking import check_busy_days
from apcdesk.store import tables as t
from tests.service.builders import a_draft

TZID = "Europe/Oslo"
OSLO = ZoneInfo(TZID)
MONDAY = date(2027, 3, 22)
"""The clock goes forward on the Sunday after it, and back on 31 October."""
EVERY_DAY = Recurrence(Frequency.DAILY, count=4)
EVERY_WEEK = Recurrence(Frequency.WEEKLY)
CHANGED = Recurrence(Frequency.DAILY, 2, count=3)


def oslo(day, clock, offset=1):
    return datetime.fromisoformat(f"{day}T{clock}:00+0{offset}:00").astimezone(UTC)


def draft(summary="Meeting", day=MONDAY, start="09:00", end="10:00", offset=1, **more):
    times = DraftTimes(oslo(day, start, offset), oslo(day, end, offset), TZID, TZID)
    return EventDraft(summary=summary, times=times, **more)


@pytest.fixture
def calendar(a_calendar):
    return a_calendar("x")


@pytest.fixture
def make(services, calendar, staff):
    def write(recurrence=EVERY_DAY, **more):
        draft_ = draft(recurrence=recurrence, **more)
        return services.events.create(calendar.calendar_id, draft_, origin=staff)

    return write


@pytest.fixture
def events(services, calendar):
    """What stands in the calendar, by time."""

    def read():
        window = Period(
            oslo(MONDAY, "00:00") - timedelta(days=60), oslo(MONDAY, "00:00") + timedelta(days=2000)
        )
        return services.events.between((calendar.calendar_id,), window)

    return read


@pytest.fixture
def stands(events):
    """The same, as title and local day and time."""

    def read():
        return [(e.summary, f"{e.period.start.astimezone(OSLO):%d.%m %H:%M}") for e in events()]

    return read


@pytest.fixture
def takes_back(services, events):
    """Undo of the changes leaves everything as it was before, and the undo of that as it was after."""

    def check(changes, before):
        after = standing(services, events)
        assert after != before
        undone = services.changes.undo(changes)
        assert standing(services, events) == before
        redone = services.changes.undo(undone)
        assert standing(services, events) == after
        services.changes.undo(redone)
        assert standing(services, events) == before
        assert check_busy_days(services.store).wrong == ()

    return check


def standing(services, events):
    with services.store.read() as tx:
        kept = {r["series_uid"]: r["template"] for r in tx.execute(select(t.series)).mappings()}
    return [
        (e.event_uid, e.summary, e.when, e.series_uid, e.recurrence, e.calendar_id) for e in events()
    ], kept


DAYS = [("Meeting", f"{n}.03 09:00") for n in (22, 23, 24, 25)]


def test_staff_make_a_series_in_one_step(services, make, stands, events, takes_back):
    made = make()

    assert stands() == DAYS
    assert {e.series_uid for e in events()} == {made.event.event_uid}
    assert [e.recurrence for e in events()] == [EVERY_DAY, None, None, None]
    assert {e.client_id for e in events()} == {None}
    assert services.staff_series.rules([made.event.event_uid, EventUid("evt_other")]) == {
        made.event.event_uid: EVERY_DAY
    }
    takes_back(made.changes, ([], {}))


def test_an_undone_series_does_not_go_on(services, make, events, clock):
    services.changes.undo(make(EVERY_WEEK).changes)

    clock.advance(days=60)
    services.series.extend()

    assert events() == ()


def test_nine_stays_nine_when_the_clock_is_put_forth_and_back(make, stands):
    make(Recurrence(Frequency.WEEKLY, by_day=(Weekday.MONDAY, Weekday.FRIDAY), until=date(2027, 11, 5)))

    found = stands()

    assert len(found) == 2 * 33
    assert {when[-5:] for _, when in found} == {"09:00"}


def test_a_single_event_is_made_to_repeat(services, make, stands, events, takes_back, staff):
    single = make(None)
    before = standing(services, events)

    changed = services.events.update(single.event.event_uid, draft(recurrence=EVERY_DAY), origin=staff)

    assert stands() == DAYS
    takes_back(changed.changes, before)


def test_an_occurrence_gets_no_rule_of_its_own(services, make, stands, events, staff):
    make()

    for one in (events()[0], events()[1]):
        with pytest.raises(Invalid) as refused:
            services.events.update(one.event_uid, draft(recurrence=CHANGED), origin=staff)
        assert [problem.field for problem in refused.value.problems] == ["recurrence"]
    assert stands() == DAYS


@pytest.mark.parametrize(
    ("place", "extent", "left"),
    [(2, Extent.FOLLOWING, DAYS[:2]), (0, Extent.FOLLOWING, []), (2, Extent.ALL, [])],
)
def test_deleting_more_than_one(services, make, events, stands, takes_back, staff, place, extent, left):
    make()
    before = standing(services, events)

    changes = services.staff_series.delete(events()[place].event_uid, extent, origin=staff)

    assert stands() == left
    takes_back(changes, before)


def test_a_series_without_an_end_ends_where_it_was_cut(services, make, events, clock, staff):
    make(EVERY_WEEK)
    third = events()[2]

    services.staff_series.delete(third.event_uid, Extent.FOLLOWING, origin=staff)
    clock.advance(days=60)
    services.series.extend()

    assert len(events()) == 2
    assert events()[0].recurrence == Recurrence(Frequency.WEEKLY, until=date(2027, 4, 4))


def test_deleting_what_follows_one_that_was_moved_goes_by_the_rule(services, make, events, stands, staff):
    make()
    second = events()[1]
    services.events.move(
        second.event_uid, Period(oslo("2027-03-29", "09:00", 2), oslo("2027-03-29", "10:00", 2))
    )

    services.staff_series.delete(second.event_uid, Extent.FOLLOWING, origin=staff)

    assert stands() == DAYS[:1]


def test_all_get_another_title_and_keep_what_they_have_of_their_own(
    services, make, events, stands, takes_back, staff
):
    make()
    first, second, third, _ = events()
    services.events.delete(first.event_uid, origin=staff)
    services.events.move(second.event_uid, Period(oslo(MONDAY, "15:00"), oslo(MONDAY, "16:00")))
    before = standing(services, events)

    day = date(2027, 3, 24)
    changed = services.staff_series.change(
        third.event_uid,
        Extent.ALL,
        draft("Stand-up", day, location=Location("Fjord"), transparency=Transparency.TENTATIVE),
        origin=staff,
    )

    assert stands() == [("Stand-up", "22.03 15:00"), ("Stand-up", "24.03 09:00"), ("Stand-up", "25.03 09:00")]
    assert {(e.location, e.transparency) for e in events()} == {(Location("Fjord"), Transparency.TENTATIVE)}
    assert changed.event == services.events.get(third.event_uid)
    takes_back(changed.changes, before)


def test_all_move_as_far_and_keep_the_wall_clock(services, make, events, stands, clock, takes_back, staff):
    make(EVERY_WEEK)
    second = events()[1]
    before = standing(services, events)

    tuesday = "2027-03-30"
    moved = services.staff_series.move(
        second.event_uid,
        Extent.ALL,
        Period(oslo(tuesday, "11:00", 2), oslo(tuesday, "12:30", 2)),
        origin=staff,
    )

    assert stands()[:3] == [
        ("Meeting", "23.03 11:00"),
        ("Meeting", "30.03 11:00"),
        ("Meeting", "06.04 11:00"),
    ]
    assert {e.period.end - e.period.start for e in events()} == {timedelta(minutes=90)}
    takes_back(moved.changes, before)


@pytest.mark.parametrize(
    ("day", "first", "later"), [("27", "Tue 11:00", "Sat 11:00"), ("25", "Sun 11:00", "Thu 11:00")]
)
def test_what_was_moved_goes_on_as_it_was_moved(services, make, events, clock, staff, day, first, later):
    make(Recurrence(Frequency.WEEKLY, by_day=(Weekday.MONDAY, Weekday.FRIDAY)))
    second = events()[1]
    to = f"2027-03-{day}"
    services.staff_series.move(
        second.event_uid, Extent.ALL, Period(oslo(to, "11:00"), oslo(to, "12:00")), origin=staff
    )
    written = len(events())

    clock.advance(days=40)
    services.series.extend()

    found = events()
    assert len(found) > written
    assert [f"{e.period.start.astimezone(OSLO):%a %H:%M}" for e in found] == ([first, later] * len(found))[
        : len(found)
    ]


def test_what_follows_becomes_a_series_of_its_own(services, make, events, stands, takes_back, staff):
    make()
    third = events()[2]
    before = standing(services, events)

    changed = services.staff_series.change(
        third.event_uid, Extent.FOLLOWING, draft("Late", date(2027, 3, 24), "10:00", "11:00"), origin=staff
    )

    assert stands() == [*DAYS[:2], ("Late", "24.03 10:00"), ("Late", "25.03 10:00")]
    found = events()
    assert [e.recurrence for e in found] == [
        Recurrence(Frequency.DAILY, until=date(2027, 3, 23)),
        None,
        Recurrence(Frequency.DAILY, count=2),
        None,
    ]
    assert [e.series_uid for e in found] == [found[0].event_uid] * 2 + [third.event_uid] * 2
    assert [e.recurrence_id for e in found] == [None, "20270323T080000Z", None, "20270325T090000Z"]
    takes_back(changed.changes, before)


def test_what_follows_goes_on_when_the_horizon_does(services, make, events, clock, staff):
    make(EVERY_WEEK)
    services.staff_series.change(
        events()[2].event_uid, Extent.FOLLOWING, draft("Late", date(2027, 4, 5), offset=2), origin=staff
    )
    written = len(events())

    clock.advance(days=60)
    services.series.extend()

    found = events()
    assert len(found) > written
    assert [e.summary for e in found[:3]] == ["Meeting", "Meeting", "Late"]
    assert {e.summary for e in found[2:]} == {"Late"}
    starts = [e.period.start for e in found]
    assert len(starts) == len(set(starts))


@pytest.mark.parametrize(
    ("place", "extent", "left"),
    [
        (1, Extent.ALL, ["22.03", "24.03", "26.03"]),
        (1, Extent.FOLLOWING, ["22.03", "23.03", "25.03", "27.03"]),
    ],
)
def test_another_rule_writes_the_occurrences_anew(
    services, make, events, stands, takes_back, staff, place, extent, left
):
    make()
    one = events()[place]
    before = standing(services, events)

    changed = services.staff_series.change(
        one.event_uid, extent, draft(day=date(2027, 3, 23), recurrence=CHANGED), origin=staff
    )

    assert [when[:5] for _, when in stands()] == left
    assert not changed.event.deleted
    takes_back(changed.changes, before)


@pytest.mark.parametrize(
    ("place", "extent", "left"),
    [(1, Extent.ALL, [DAYS[1]]), (1, Extent.FOLLOWING, DAYS[:2]), (0, Extent.ALL, [DAYS[0]])],
)
def test_without_a_rule_the_occurrence_is_alone(
    services, make, events, stands, takes_back, staff, place, extent, left
):
    make()
    one = events()[place]
    before = standing(services, events)

    day = MONDAY + timedelta(days=place)
    changed = services.staff_series.change(
        one.event_uid, extent, draft(day=day, recurrence=None), origin=staff
    )

    assert stands() == left
    assert (changed.event.series_uid, changed.event.recurring) == (None, False)
    takes_back(changed.changes, before)


def test_a_month_that_is_moved_by_days_is_written_anew(services, make, events, stands, takes_back, staff):
    make(Recurrence(Frequency.MONTHLY, until=date(2027, 6, 30)))
    first = events()[0]
    before = standing(services, events)

    moved = services.staff_series.move(
        first.event_uid, Extent.ALL, Period(oslo("2027-03-31", "09:00", 2), oslo("2027-03-31", "10:00", 2))
    )

    assert [when for _, when in stands()] == ["31.03 09:00", "31.05 09:00"]
    takes_back(moved.changes, before)


def test_days_and_another_calendar(services, make, events, a_calendar, takes_back, staff, calendar):
    other = a_calendar("y")
    whole = EventDraft(
        summary="Fair",
        times=DraftTimes(MONDAY, MONDAY + timedelta(days=2), TZID, TZID),
        recurrence=Recurrence(Frequency.WEEKLY, count=2),
    )
    services.events.create(calendar.calendar_id, whole, origin=staff)
    second = events()[1]
    before = standing(services, events)

    days = Dates(date(2027, 3, 30), date(2027, 4, 1))
    moved = services.staff_series.move(
        second.event_uid, Extent.ALL, second.period, dates=days, calendar_id=other.calendar_id
    )

    window = Period(oslo(MONDAY, "00:00"), oslo("2027-05-01", "00:00"))
    found = services.events.between([other.calendar_id], window)
    assert [(e.when.dates, e.sub) for e in found] == [
        (Dates(date(2027, 3, 23), date(2027, 3, 25)), other.sub),
        (days, other.sub),
    ]
    assert [e.recurrence_id for e in found] == [None, "20270330"]
    takes_back(moved.changes, before)


def test_a_client_s_series_is_deleted_but_not_written(services, calendar, ours, staff, events):
    services.events.upsert(
        calendar.calendar_id,
        EventId("e1"),
        a_draft("M", "09:00", "10:00", MONDAY, recurrence=EVERY_DAY),
        client_id=services.own_client,
        origin=ours,
    )
    second = events()[1]

    for refused in (
        lambda: services.staff_series.move(second.event_uid, Extent.ALL, second.period),
        lambda: services.staff_series.change(second.event_uid, Extent.ALL, draft()),
    ):
        with pytest.raises(Invalid):
            refused()
    services.staff_series.delete(second.event_uid, Extent.FOLLOWING, origin=staff)
    assert len(events()) == 1


def test_a_single_event_is_no_series(services, make):
    single = make(None).event

    with pytest.raises(Invalid) as refused:
        services.staff_series.delete(single.event_uid, Extent.ALL)

    assert [problem.field for problem in refused.value.problems] == ["event_uid"]


def test_saying_the_same_again_writes_nothing(services, make, events):
    make()
    third, day = events()[2], date(2027, 3, 24)
    services.staff_series.change(third.event_uid, Extent.ALL, draft("Stand-up", day))

    again = services.staff_series.change(third.event_uid, Extent.ALL, draft("Stand-up", day))

    assert (again.changes, again.event) == ((), services.events.get(third.event_uid))


def test_why_it_is_an_exception_is_said_of_all(services, make, events):
    make()
    first = events()[0]

    why = DeskNotes(exception="The whole crew")
    services.staff_series.change(first.event_uid, Extent.ALL, draft(notes=why))

    assert [e.notes.exception for e in events()] == ["The whole crew"] * 4


def test_a_booking_does_not_repeat(services, calendar, staff):
    query = AvailabilityQuery(
        (Group((Member(calendar.sub),)),),
        timedelta(hours=1),
        (Period(oslo(MONDAY, "09:00"), oslo(MONDAY, "10:00")),),
    )
    wanted = SlotRequest(query, query.query_periods[0], (calendar.sub,), "Visit", TZID)
    booking = services.bookings.book_slot(wanted, origin=staff).booking

    with pytest.raises(Invalid) as refused:
        services.events.update(booking.event_uids[0], draft(recurrence=EVERY_DAY))

    assert [problem.field for problem in refused.value.problems] == ["recurrence"]


def test_what_later_occurrences_would_meet(services, calendar, make, events, staff):
    made = make().event
    services.events.create(
        calendar.calendar_id,
        draft("Free", date(2027, 3, 22), "00:00", "23:00", transparency=Transparency.TRANSPARENT),
    )

    def clashes(rule, start, end, **but):
        first = When(Period(oslo(MONDAY, start), oslo(MONDAY, end)), TZID, TZID)
        found = services.staff_series.clashes(calendar.calendar_id, first, rule, **but)
        return [f"{period.start.astimezone(OSLO):%d.%m}" for period in found]

    assert clashes(EVERY_WEEK, "09:30", "09:45") == []
    assert clashes(Recurrence(Frequency.DAILY), "09:30", "12:00") == ["23.03", "24.03", "25.03"]
    assert clashes(Recurrence(Frequency.DAILY), "10:00", "12:00") == [], "touching is not meeting"
    assert clashes(Recurrence(Frequency.DAILY), "09:30", "12:00", but=made.series_uid) == []
    assert clashes(Recurrence(Frequency.DAILY, count=1), "09:30", "12:00") == []
