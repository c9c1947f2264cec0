"""Recurring events of a client: written, changed, deleted, and written further. Contract §5.6."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from apcdesk.domain.events import Transparency
from apcdesk.domain.ids import EventId
from apcdesk.domain.period import Period
from apcdesk.domain.recurrence import FUTURE_HORIZON, Frequency, Recurrence
from apcdesk.domain.triggers import EventEdge, Side, Subscribed, Subscription, Transition
from apcdesk.service.checking import check_busy_days
from apcdesk.store import tables as t
from tests.service.builders import WEDNESDAY, a_draft, a_period, at

DAYS = [WEDNESDAY + timedelta(days=n) for n in range(7)]
THREE_DAYS = Recurrence(Frequency.DAILY, count=3)
EVERY_WEEK = Recurrence(Frequency.WEEKLY)


@pytest.fixture
def calendar(a_calendar):
    return a_calendar("x")


@pytest.fixture
def upsert(services, calendar, ours):
    def write(start="09:00", end="10:00", day=WEDNESDAY, event_id="e1", summary="M", **more):
        return services.events.upsert(
            calendar.calendar_id,
            EventId(event_id),
            a_draft(summary, start, end, day, **more),
            client_id=services.own_client,
            origin=ours,
        )

    return write


@pytest.fixture
def stands(services, calendar):
    """What stands in the calendar: summary, start, event_id, and whether it is one of a series."""

    def read(until=timedelta(days=30)):
        window = Period(at("00:00") - timedelta(days=3650), at("00:00") + until)
        found = services.events.between((calendar.calendar_id,), window)
        return [(e.summary, e.period.start, e.event_id, e.recurring) for e in found]

    return read


def a_day(day, clock="09:00", summary="M", first=False):
    return (summary, at(clock, day), "e1" if first else None, True)


def is_in_step(services):
    return check_busy_days(services.store).wrong == ()


def expanded_until(services):
    with services.store.read() as tx:
        return tx.execute(select(t.series.c.expanded_until)).scalar_one_or_none()


def test_a_series_is_an_event_for_each_occurrence(services, clock, upsert, stands):
    first = upsert(recurrence=THREE_DAYS, description="Words", transparency=Transparency.TENTATIVE).event

    assert stands() == [a_day(DAYS[0], first=True), a_day(DAYS[1]), a_day(DAYS[2])]
    later = services.events.between((first.calendar_id,), a_period("00:00", "23:00", DAYS[1]))[0]
    assert (first.series_uid, later.series_uid) == (first.event_uid, first.event_uid)
    assert (later.recurrence, later.recurrence_id) == (None, "20270311T090000Z")
    assert (later.client_id, later.description, later.transparency) == (
        first.client_id,
        "Words",
        Transparency.TENTATIVE,
    )
    assert is_in_step(services)


def test_a_series_without_an_end_is_written_as_far_as_the_horizon(services, clock, upsert, stands):
    upsert(recurrence=EVERY_WEEK)

    starts = [start for _, start, _, _ in stands(timedelta(days=5000))]

    assert starts == [at("09:00") + timedelta(weeks=n) for n in range(105)]
    assert expanded_until(services) == clock.now() + FUTURE_HORIZON


def test_a_series_that_began_long_ago_is_written_from_a_year_ago(clock, upsert, stands):
    long_ago = date(1999, 3, 10)
    upsert(day=long_ago, recurrence=Recurrence(Frequency.YEARLY))

    assert [start.year for _, start, _, _ in stands(timedelta(days=5000))] == [2026, 2027, 2028, 2029]


def test_an_update_moves_all_of_it_and_leaves_what_stands_as_it_is_wanted(services, clock, upsert, stands):
    upsert(recurrence=THREE_DAYS)
    clock.advance(seconds=60)

    same = upsert()
    assert len(same.changes) == 1, "the later occurrences stand already"

    moved = upsert("11:00", "12:00", summary="N")
    assert stands() == [
        a_day(DAYS[0], "11:00", "N", first=True),
        a_day(DAYS[1], "11:00", "N"),
        a_day(DAYS[2], "11:00", "N"),
    ]
    assert len(moved.changes) == 5, "one of the first, two new ones, two that are gone"
    assert is_in_step(services)


@pytest.mark.parametrize("nothing", [None])
def test_a_rule_that_is_absent_stays_and_one_that_is_null_is_removed(services, upsert, stands, nothing):
    upsert(recurrence=THREE_DAYS)

    upsert(summary="N")
    assert [summary for summary, *_ in stands()] == ["N", "N", "N"]

    upsert(recurrence=nothing)
    assert stands() == [("M", at("09:00"), "e1", False)]
    assert expanded_until(services) is None
    assert is_in_step(services)

    upsert(recurrence=Recurrence(Frequency.DAILY, count=2))
    assert stands() == [a_day(DAYS[0], first=True), a_day(DAYS[1])]
    with services.store.read() as tx:
        assert len(tx.execute(select(t.event.c.event_uid)).all()) == 3, "the same occurrence is back"


def test_another_rule_stands_instead_of_the_earlier_one(services, upsert, stands):
    upsert(recurrence=THREE_DAYS)

    upsert(recurrence=Recurrence(Frequency.DAILY, 2, count=3))

    assert stands() == [a_day(DAYS[0], first=True), a_day(DAYS[2]), a_day(DAYS[4])]
    assert is_in_step(services)


def test_a_deletion_by_the_client_takes_the_whole_series(services, calendar, ours, upsert, stands):
    upsert(recurrence=EVERY_WEEK)
    upsert(day=DAYS[1], event_id="e2", summary="alone")

    services.events.delete_managed(
        calendar.calendar_id, EventId("e1"), client_id=services.own_client, origin=ours
    )

    assert [summary for summary, *_ in stands(timedelta(days=5000))] == ["alone"]
    assert expanded_until(services) is None
    assert is_in_step(services)


def test_a_deletion_of_all_takes_the_series_too(services, calendar, ours, clock, upsert, stands):
    upsert(recurrence=EVERY_WEEK)

    services.events.delete_all_managed((calendar.calendar_id,), client_id=services.own_client, origin=ours)

    clock.advance(days=60)
    services.series.extend()
    assert stands(timedelta(days=5000)) == []
    assert is_in_step(services)


def test_what_staff_does_to_one_occurrence_concerns_that_one(services, staff, ours, calendar, upsert, stands):
    first = upsert(recurrence=THREE_DAYS).event
    second = services.events.between((calendar.calendar_id,), a_period("00:00", "23:00", DAYS[1]))[0]

    services.events.move(second.event_uid, a_period("15:00", "16:00", DAYS[1]), origin=staff)
    services.events.delete(first.event_uid, origin=staff)
    assert stands() == [a_day(DAYS[1], "15:00"), a_day(DAYS[2])]

    services.events.delete_managed(
        calendar.calendar_id, EventId("e1"), client_id=services.own_client, origin=ours
    )
    assert stands() == [], "also when its first one was gone"

    upsert()
    assert stands() == [a_day(DAYS[0], first=True), a_day(DAYS[1]), a_day(DAYS[2])]
    assert is_in_step(services)


def test_a_series_goes_on_as_time_does(services, second, staff, clock, upsert, stands, calendar):
    first = upsert(recurrence=EVERY_WEEK, summary="as the client wrote it").event
    services.events.move(first.event_uid, a_period("15:00", "16:00"), origin=staff)
    services.series.extend()
    before = len(stands(timedelta(days=5000)))

    clock.advance(days=29)
    services.series.extend()
    assert len(stands(timedelta(days=5000))) == before

    clock.advance(days=7)
    changed = services.changes.latest()
    services.series.extend()
    services.series.extend()
    second.series.extend()

    found = stands(timedelta(days=5000))
    assert len(found) == before + 5
    assert found[-1] == ("as the client wrote it", at("09:00") + timedelta(weeks=109), None, True)
    assert expanded_until(services) == clock.now() + FUTURE_HORIZON
    assert {change.origin.client_id for change in services.changes.after(changed)} == {services.own_client}
    assert is_in_step(services)


def test_a_series_that_an_earlier_version_wrote_goes_on(services, clock, upsert, stands):
    """Its template lacks what has been added to events since."""
    upsert(recurrence=EVERY_WEEK)
    with services.store.write() as tx:
        template = tx.execute(select(t.series.c.template)).scalar_one()
        younger = {name: value for name, value in template.items() if name not in ("color", "notes")}
        tx.execute(update(t.series).values(template=younger))

    clock.advance(days=36)
    services.series.extend()

    assert stands(timedelta(days=5000))[-1] == ("M", at("09:00") + timedelta(weeks=109), None, True)


def test_an_occurrence_at_the_horizon_is_written_once(services, clock, upsert, stands):
    """The series was written until the middle of an occurrence, and goes on from there."""
    upsert("10:00", "11:00", recurrence=Recurrence(Frequency.DAILY))
    assert stands(timedelta(days=5000))[-1][1] < clock.now() + FUTURE_HORIZON

    clock.advance(days=40)
    services.series.extend()

    starts = [start for _, start, _, _ in stands(timedelta(days=5000))]
    assert len(starts) == len(set(starts)) == 732 + 41


def test_old_occurrences_stay_when_the_series_is_written_again(services, clock, upsert, stands):
    upsert(recurrence=THREE_DAYS)
    clock.advance(days=1000)

    upsert(summary="N")

    assert [summary for summary, *_ in stands()] == ["N", "N", "N"]


def test_a_series_in_a_deleted_calendar_does_not_go_on(services, staff, clock, calendar, upsert):
    upsert(recurrence=EVERY_WEEK)
    written = expanded_until(services)

    deleted = services.calendars.delete(calendar.calendar_id, origin=staff)
    clock.advance(days=60)
    services.series.extend()

    assert expanded_until(services) == written
    services.changes.undo(deleted.changes)
    clock.advance(days=2)
    services.series.extend()
    assert expanded_until(services) > written


def test_an_erased_series_is_gone_with_its_rule(services, ours, clock, calendar, upsert):
    upsert(recurrence=EVERY_WEEK)

    services.revocation.by_sub(services.own_client, calendar.sub, erase=True, origin=ours)
    clock.advance(days=60)
    services.series.extend()

    with services.store.read() as tx:
        assert tx.execute(select(t.event.c.event_uid)).all() == []
        assert tx.execute(select(t.series.c.series_uid)).all() == []


def test_every_occurrence_has_its_event_triggers(services, clock, calendar, upsert):
    services.tokens.issue(calendar.sub, services.own_client)
    before = Transition(Side.BEFORE, EventEdge.START, timedelta(minutes=5))
    mine = Subscription(services.own_client, "http://127.0.0.1:1/", (before,))

    upsert("11:00", "12:00", recurrence=THREE_DAYS, subscriptions=Subscribed(services.own_client, (mine,)))

    told = []
    for day in DAYS[:4]:
        clock.moment = at("10:55", day)
        for notice in services.triggers.claim():
            told.append(notice.event.period.start)
            services.triggers.settle(notice, 200, 0.0)
    assert told == [at("11:00", day) for day in DAYS[:3]]
