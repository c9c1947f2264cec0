"""What is remembered is what the snapshot has, whoever wrote it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from apcdesk.domain.events import When
from apcdesk.domain.ids import Sub
from apcdesk.domain.queries import (
    AvailabilityQuery,
    Buffer,
    ExcludedEvent,
    Group,
    Member,
    ResponseFormat,
    Slot,
)
from apcdesk.domain.rules import AvailablePeriod
from apcdesk.errors import Unavailable
from apcdesk.service.asking import answering, remembered
from apcdesk.service.asking.answering import Answering
from apcdesk.service.changes.recorder import Recorder
from apcdesk.service.events.records import insert_event
from apcdesk.service.hours.rules import put_rule
from tests.builders import an_event
from tests.service.builders import WEDNESDAY, a_draft, a_period, at, hours

DAY = a_period("08:00", "18:00")


def a_question(*members: Member, required: int | None = None, **more) -> AvailabilityQuery:
    fields: dict[str, Any] = {"query_periods": (DAY,), "required_duration": timedelta(hours=1)} | more
    return AvailabilityQuery(participants=(Group(members, required),), **fields)


def slots(*members: Member, **more) -> AvailabilityQuery:
    return a_question(
        *members,
        response_format=ResponseFormat.OVERLAPPING_SLOTS,
        start_interval=timedelta(minutes=30),
        **more,
    )


def periods(services, query, client_id=None):
    return [slot.period for slot in services.availability.query(query, client_id=client_id)]


def test_an_event_that_moved_to_another_calendar_left_the_first(services, second, a_calendar):
    """The change names the new calendar only; the old one must be read again as well."""
    one, two = a_calendar("one"), a_calendar("two")
    event = services.events.create(one.calendar_id, a_draft("M", "08:00", "17:00")).event
    busy = [a_period("17:00", "18:00")]
    assert periods(services, a_question(Member(one.sub))) == busy
    assert periods(services, a_question(Member(two.sub))) == [DAY]

    second.events.move(event.event_uid, event.period, calendar_id=two.calendar_id)

    assert periods(services, a_question(Member(one.sub))) == [DAY]
    assert periods(services, a_question(Member(two.sub))) == busy


def test_what_a_transaction_wrote_counts_within_it_and_is_not_remembered(services, staff, clock, a_calendar):
    """The change that is undone and the next one have the same id on SQLite."""
    calendar = a_calendar("one")
    memory, query = Answering(), a_question(Member(calendar.sub))
    event = an_event(
        calendar_id=calendar.calendar_id, sub=calendar.sub, when=When(a_period("08:00", "17:00"))
    )
    with suppress(Unavailable), services.store.write() as tx:
        assert memory.inquiry(tx, clock.now()).solve(query) == (Slot(DAY, (calendar.sub,)),)
        insert_event(tx, event, Recorder(tx, clock.now(), staff))
        within = memory.inquiry(tx, clock.now()).solve(query)
        raise Unavailable
    services.calendars.rename(a_calendar("one").calendar_id, "Renamed", origin=staff)

    with services.store.read() as tx:
        after = memory.inquiry(tx, clock.now()).solve(query)

    assert within == (Slot(a_period("17:00", "18:00"), (calendar.sub,)),)
    assert after == (Slot(DAY, (calendar.sub,)),)


def test_a_transaction_that_has_written_knows_what_others_committed_before_it(
    services, second, staff, clock, a_calendar
):
    """What it has not touched it may take from memory, but only as it is now."""
    one, two = a_calendar("one"), a_calendar("two")
    memory, query = Answering(), a_question(Member(two.sub))
    with services.store.read() as tx:
        assert memory.inquiry(tx, clock.now()).solve(query) == (Slot(DAY, (two.sub,)),)
    second.events.create(two.calendar_id, a_draft("M", "08:00", "17:00"))
    event = an_event(calendar_id=one.calendar_id, sub=one.sub, when=When(a_period("08:00", "17:00")))

    with services.store.write() as tx:
        insert_event(tx, event, Recorder(tx, clock.now(), staff))
        found = memory.inquiry(tx, clock.now()).solve(query)

    assert found == (Slot(a_period("17:00", "18:00"), (two.sub,)),)


def test_a_rule_that_a_transaction_has_written_counts_within_it(services, staff, clock, a_calendar):
    """It shares the transaction with whoever stood before it in line."""
    calendar = a_calendar("one")
    memory, query = Answering(), a_question(Member(calendar.sub, managed_availability=True))
    rule = hours(calendar.sub, 9, 12, tzid="Etc/UTC")
    with services.store.write() as tx:
        assert memory.inquiry(tx, clock.now()).solve(query) == ()
        put_rule(tx, rule, Recorder(tx, clock.now(), staff))
        found = memory.inquiry(tx, clock.now()).solve(query)

    assert found == (Slot(a_period("09:00", "12:00"), (calendar.sub,)),)


def test_a_snapshot_that_was_overtaken_keeps_its_own_answer(services, second, clock, a_calendar):
    calendar = a_calendar("one")
    memory, query = Answering(), a_question(Member(calendar.sub))
    whole, rest = (Slot(period, (calendar.sub,)) for period in (DAY, a_period("17:00", "18:00")))
    with services.store.read() as tx:
        early = memory.inquiry(tx, clock.now())
        second.events.create(calendar.calendar_id, a_draft("M", "08:00", "17:00"))
        with services.store.read() as later:
            assert memory.inquiry(later, clock.now()).solve(query) == (rest,)
        assert early.solve(query) == (whole,)

    with services.store.read() as tx:
        assert memory.inquiry(tx, clock.now()).solve(query) == (rest,)


@pytest.mark.parametrize("most", [1, 1_000])
def test_however_many_changes_there_were_the_answer_is_of_now(
    services, second, a_calendar, monkeypatch, most
):
    monkeypatch.setattr(remembered, "MOST_CHANGES", most)
    calendar = a_calendar("one")
    query = a_question(Member(calendar.sub))
    assert periods(services, query) == [DAY]

    for start, end in (("08:00", "10:00"), ("10:00", "12:00"), ("12:00", "14:00")):
        second.events.create(calendar.calendar_id, a_draft("M", start, end))

    assert periods(services, query) == [a_period("14:00", "18:00")]


def test_rules_and_periods_of_another_process_are_heard_of(services, second, staff, a_calendar):
    calendar = a_calendar("one")
    query = a_question(Member(calendar.sub, managed_availability=True))
    assert periods(services, query) == []

    second.rules.upsert(hours(calendar.sub, 10, 12, tzid="Etc/UTC"), origin=staff)
    assert periods(services, query) == [a_period("10:00", "12:00")]

    extra = AvailablePeriod(calendar.sub, "extra", a_period("12:00", "13:00"))
    second.rules.upsert_period(extra, origin=staff)
    assert periods(services, query) == [a_period("10:00", "13:00")]


def test_another_window_and_other_cells_are_read_as_they_are_asked_for(services, a_calendar):
    calendar = a_calendar("one")
    for weeks in (0, 3, -3):
        draft = a_draft("M", "08:00", "17:00", day=WEDNESDAY + timedelta(weeks=weeks))
        services.events.create(calendar.calendar_id, draft)

    for minutes in (60, 59):
        for weeks in (0, 3, 0, -3, 3):
            shift = timedelta(weeks=weeks)
            query = slots(
                Member(calendar.sub),
                query_periods=(DAY.moved(shift),),
                required_duration=timedelta(minutes=minutes),
            )
            found = periods(services, query)
            assert [period.start for period in found] == [at("17:00") + shift]


def test_the_cells_kept_of_a_calendar_do_not_grow_without_end(services, a_calendar, monkeypatch):
    monkeypatch.setattr(remembered, "LONGEST_AXIS", 10)
    calendar = a_calendar("one")
    services.events.create(calendar.calendar_id, a_draft("M", "08:00", "17:00"))

    for shift in (timedelta(0), timedelta(weeks=2), timedelta(0)):
        found = periods(services, slots(Member(calendar.sub), query_periods=(DAY.moved(shift),)))
        assert len(found) == (19 if shift else 1)


def test_a_question_over_years_is_answered_from_the_events(services, a_calendar, monkeypatch):
    calendar = a_calendar("one")
    services.events.create(calendar.calendar_id, a_draft("M", "08:00", "17:00"))
    far = DAY.moved(timedelta(days=500))
    query = slots(Member(calendar.sub), query_periods=(DAY, far))

    over_years = periods(services, query)
    monkeypatch.setattr(answering, "LONGEST_AXIS", 1_000)

    assert over_years == periods(services, query)
    assert len(over_years) == 1 + 19
    monkeypatch.setattr(answering, "MOST_CALENDAR_DAYS", 100)
    assert over_years == periods(services, query)


def test_an_excluded_event_does_not_block_where_it_is(services, a_calendar):
    one, two = a_calendar("one"), a_calendar("two")
    uids = [
        services.events.create(calendar.calendar_id, a_draft("M", "08:00", "17:00")).event.event_uid
        for calendar in (one, two)
    ]
    excluded = (ExcludedEvent(event_uid=uids[0]),)

    assert len(periods(services, slots(Member(one.sub), excluded_events=excluded))) == 19
    assert len(periods(services, slots(Member(two.sub), excluded_events=excluded))) == 1
    assert len(periods(services, slots(Member(one.sub), Member(two.sub), excluded_events=excluded))) == 1


def test_periods_end_on_the_second(services, a_calendar):
    calendar = a_calendar("one")
    draft = a_draft("M", "10:00", "11:00")
    uneven = replace(draft, times=replace(draft.times, end=at("11:00") + timedelta(seconds=20)))
    services.events.create(calendar.calendar_id, uneven)

    found = periods(services, a_question(Member(calendar.sub)))

    assert [period.start for period in found] == [at("08:00"), at("11:00") + timedelta(seconds=20)]


def test_whoever_is_free_is_listed_in_periods_and_slots(services, clock, a_calendar):
    one, two = a_calendar("one"), a_calendar("two")
    services.events.create(one.calendar_id, a_draft("M", "08:00", "13:00"))
    query = a_question(Member(one.sub), Member(two.sub), required=1)

    found = services.availability.query(query, client_id=None)

    assert found == (Slot(DAY, (two.sub,)),)
    with services.store.read() as tx:
        inquiry = Answering().inquiry(tx, clock.now())
        exactly = [
            inquiry.available_at(query, period)
            for period in (a_period("12:30", "13:30"), a_period("13:00", "14:00"), a_period("17:30", "18:30"))
        ]
        odd = a_period("13:00", "14:00").moved(timedelta(seconds=1))
        alone = replace(query, participants=(Group(query.participants[0].members),))
        unfree = inquiry.available_at(alone, a_period("12:30", "13:30"))
        assert inquiry.available_at(query, odd) == Slot(odd, (one.sub, two.sub))
        stranger = inquiry.solve(slots(Member(Sub("apc_none")), buffer=Buffer.of_minutes(5, 5)))
    assert exactly == [
        Slot(a_period("12:30", "13:30"), (two.sub,)),
        Slot(a_period("13:00", "14:00"), (one.sub, two.sub)),
        None,
    ]
    assert unfree is None
    assert len(stranger) == 19


def test_a_rule_may_name_the_calendars_that_count(services, staff, a_calendar):
    calendar = a_calendar("one")
    services.events.create(calendar.calendar_id, a_draft("M", "08:00", "17:00"))
    rule = replace(hours(calendar.sub, 0, 24), calendar_ids=(calendar.calendar_id,))
    services.rules.upsert(rule, origin=staff)

    found = periods(services, slots(Member(calendar.sub, managed_availability=True)))

    assert found == [a_period("17:00", "18:00")]
