from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.domain.bookings import NamedGroup
from apcdesk.domain.events import Transparency
from apcdesk.domain.ids import CalendarId, EventId, Sub
from apcdesk.domain.queries import (
    AvailabilityConstraint,
    AvailabilityQuery,
    Buffer,
    ConstraintPeriod,
    ExcludedEvent,
    Group,
    Member,
    Slot,
)
from apcdesk.domain.sequences import SequenceQuery, SequenceStep
from apcdesk.errors import Invalid
from apcdesk.service.asking.availability import Lane, LaneBusy
from tests.service.builders import WEDNESDAY, a_draft, a_period, an_appointment_type, at, hours


def a_query(*members, minutes=60, start="08:00", end="18:00", **more):
    return AvailabilityQuery(
        participants=(Group(members),),
        required_duration=timedelta(minutes=minutes),
        query_periods=(a_period(start, end),),
        **more,
    )


def answer(services, *members, client_id=None, **more):
    return [
        slot.period for slot in services.availability.query(a_query(*members, **more), client_id=client_id)
    ]


def test_rules_busy_time_and_a_room_are_combined(services, staff, a_calendar):
    person, room = a_calendar("person"), a_calendar("room")
    services.rules.upsert(hours(person.sub, 10, 18), origin=staff)
    services.events.create(person.calendar_id, a_draft("Delivery", "11:00", "12:00"))
    services.events.create(room.calendar_id, a_draft("Stock count", "14:00", "15:00"))
    members = (Member(person.sub, managed_availability=True), Member(room.sub))

    found = services.availability.query(a_query(*members), client_id=services.own_client)

    both = (person.sub, room.sub)
    assert found == (
        Slot(a_period("09:00", "11:00"), both),
        Slot(a_period("12:00", "14:00"), both),
        Slot(a_period("15:00", "17:00"), both),
    )


def test_transparent_deleted_and_other_calendars_do_not_block(services, a_calendar):
    calendar = a_calendar("x")
    free = a_draft("Lunch cover", "09:00", "10:00", transparency=Transparency.TRANSPARENT)
    services.events.create(calendar.calendar_id, free)
    gone = services.events.create(calendar.calendar_id, a_draft("Gone", "11:00", "12:00")).event
    services.events.delete(gone.event_uid)
    services.events.create(a_calendar("y").calendar_id, a_draft("Elsewhere", "13:00", "14:00"))

    assert answer(services, Member(calendar.sub)) == [a_period("08:00", "18:00")]


def test_a_busy_time_outside_the_window_reaches_in_with_its_buffer(services, a_calendar):
    calendar = a_calendar("x")
    services.events.create(calendar.calendar_id, a_draft("Before", "07:00", "08:00"))
    services.events.create(calendar.calendar_id, a_draft("After", "18:00", "19:00"))

    buffered = answer(services, Member(calendar.sub), buffer=Buffer.of_minutes(30, 15))

    assert buffered == [a_period("08:30", "17:45")]
    own = Member(calendar.sub, buffer=Buffer.of_minutes(0, 60))
    assert answer(services, own) == [a_period("08:00", "17:00")]


def test_tentative_managed_and_excluded_events_can_be_looked_past(services, staff, a_calendar):
    calendar = a_calendar("x")
    tentative = a_draft("Hold", "09:00", "10:00", transparency=Transparency.TENTATIVE)
    services.events.create(calendar.calendar_id, tentative)
    services.events.upsert(
        calendar.calendar_id,
        EventId("mine"),
        a_draft("Mine", "12:00", "13:00"),
        client_id=services.own_client,
        origin=staff,
    )
    ours = services.own_client

    assert len(answer(services, Member(calendar.sub), client_id=ours)) == 3
    relaxed = Member(calendar.sub, ignore_tentative=True)
    assert answer(services, relaxed, client_id=ours) == [
        a_period("08:00", "12:00"),
        a_period("13:00", "18:00"),
    ]
    only_managed = Member(calendar.sub, only_managed_events=True)
    assert answer(services, only_managed, client_id=ours)[0] == a_period("08:00", "12:00")
    excluded = (ExcludedEvent(event_id=EventId("mine")),)
    assert answer(services, relaxed, client_id=ours, excluded_events=excluded) == [a_period("08:00", "18:00")]


def test_a_constraint_counts_the_clients_events_of_the_whole_day(services, staff, a_calendar):
    calendar = a_calendar("x")
    services.events.upsert(
        calendar.calendar_id,
        EventId("1"),
        a_draft("Early", "05:00", "06:00"),
        client_id=services.own_client,
        origin=staff,
    )
    once = AvailabilityConstraint(ConstraintPeriod.DAY, 1, "Europe/Oslo")
    member = Member(calendar.sub, availability_constraints=(once,))

    assert answer(services, member, client_id=services.own_client) == []
    assert answer(services, member, client_id=None) == [a_period("08:00", "18:00")]


def test_a_hold_blocks_everybody_but_its_holder(services, staff, clock, a_calendar):
    calendar = a_calendar("x")
    kind = an_appointment_type(NamedGroup("Table", (calendar.sub,)))
    services.appointment_types.upsert(kind, origin=staff)
    services.bookings.hold(kind.appointment_type_id, at("12:00"), holder="v1", place="Kiosk 1", origin=staff)
    blocked = [a_period("08:00", "12:00"), a_period("12:30", "18:00")]

    assert answer(services, Member(calendar.sub)) == blocked
    assert answer(services, Member(calendar.sub), holder="v1") == [a_period("08:00", "18:00")]
    clock.advance(seconds=181)
    assert answer(services, Member(calendar.sub)) == [a_period("08:00", "18:00")]


def test_unknown_subs_and_foreign_calendars_are_named_together(services, staff, a_calendar):
    here, there = a_calendar("a"), a_calendar("b")
    other = services.clients.create("B", origin=staff).client.client_id
    foreign = services.calendars.open(other, "c", origin=staff).calendar
    person = services.calendars.add_person("Ana", origin=staff)
    query = a_query(
        Member(Sub("apc_none")),
        Member(here.sub, calendar_ids=(there.calendar_id,)),
        Member(here.sub, calendar_ids=(here.calendar_id,)),
        Member(foreign.sub),
        Member(person.sub),
        Member(here.sub, calendar_ids=(CalendarId("cal_none"),)),
    )

    with pytest.raises(Invalid) as caught:
        services.availability.query(query, client_id=services.own_client)

    assert [(p.field, p.key) for p in caught.value.problems] == [
        ("participants[0].members[0].sub", "errors.not_recognized"),
        ("participants[0].members[1].calendar_ids", "errors.invalid_calendar_ids"),
        ("participants[0].members[3].sub", "errors.not_recognized"),
        ("participants[0].members[5].calendar_ids", "errors.invalid_calendar_ids"),
    ]


def test_a_deleted_calendar_is_no_longer_an_account_to_ask_for(services, staff, a_calendar):
    room = a_calendar("room")
    services.calendars.delete(room.calendar_id, origin=staff)

    with pytest.raises(Invalid):
        answer(services, Member(room.sub))


def test_starts_that_are_asked_for_are_answered(services, a_calendar):
    calendar = a_calendar("x")
    services.events.create(calendar.calendar_id, a_draft("M", "10:00", "11:00"))
    query = AvailabilityQuery(
        (Group((Member(calendar.sub),)),),
        timedelta(hours=1),
        query_slots=(at("12:00"), at("09:00"), at("10:30")),
    )

    found = services.availability.query(query, client_id=None)

    assert [slot.start for slot in found] == [at("09:00"), at("12:00")]


def test_lanes_show_open_busy_and_kept_clear(services, staff, a_calendar):
    managed, room = a_calendar("person"), a_calendar("room")
    services.rules.upsert(hours(managed.sub, 9, 17), origin=staff)
    uid = services.events.create(managed.calendar_id, a_draft("M", "12:00", "13:00")).event.event_uid
    day = a_period("07:00", "18:00", WEDNESDAY)

    lanes = services.availability.lanes([managed.sub, room.sub], day, buffer=Buffer.of_minutes(10, 15))

    assert lanes == (
        Lane(
            managed.sub,
            (a_period("08:00", "16:00"),),
            (LaneBusy(a_period("12:00", "13:00"), False, uid),),
            (a_period("11:45", "13:10"),),
        ),
        Lane(room.sub, (day,), (), ()),
    )
    assert services.availability.managed([managed.sub, room.sub]) == frozenset({managed.sub})


def test_a_disconnected_profile_is_a_calendar_without_events(services, a_calendar):
    calendar = a_calendar("x")
    services.events.create(calendar.calendar_id, a_draft("M", "10:00", "11:00"))
    with services.store.write() as tx:
        tx.exec_driver_sql("update profile set connected = false")

    assert answer(services, Member(calendar.sub)) == [a_period("08:00", "18:00")]
    assert services.calendars.of_account(calendar.sub) == ()
    assert a_calendar("x") == calendar  # the next use attaches it again
    assert services.calendars.of_account(calendar.sub) == (calendar,)


def test_sequences_read_what_each_step_looks_at(services, a_calendar):
    """The buffer of the second step reaches farther than the window."""
    first, second = a_calendar("first"), a_calendar("second")
    services.events.create(first.calendar_id, a_draft("Early", "08:00", "09:00"))
    services.events.create(second.calendar_id, a_draft("Before", "06:30", "07:30"))
    steps = (
        SequenceStep("1", a_query(Member(first.sub))),
        SequenceStep("2", a_query(Member(second.sub), buffer=Buffer.of_minutes(180, 0))),
    )

    found = services.availability.sequences(
        SequenceQuery(steps, max_results=1), client_id=services.own_client
    )

    slots = [(part.sequence_id, part.slot) for sequence in found for part in sequence]
    assert slots == [
        ("1", Slot(a_period("09:00", "10:00"), (first.sub,))),
        ("2", Slot(a_period("13:00", "14:00"), (second.sub,))),
    ]


def test_a_later_step_leaves_out_its_own_events_only(services, a_calendar):
    """What one step looks past is in the way of the other."""
    calendar = a_calendar("x")
    uid = services.events.create(calendar.calendar_id, a_draft("Old", "09:00", "10:00")).event.event_uid
    blocked = a_query(Member(calendar.sub))
    past = replace(blocked, excluded_events=(ExcludedEvent(event_uid=uid),))
    first = SequenceQuery((SequenceStep("1", blocked), SequenceStep("2", past)), max_results=1)
    second = SequenceQuery((SequenceStep("1", past), SequenceStep("2", blocked)), max_results=1)

    assert starts(services, first) == [["08:00", "09:00"]]
    assert starts(services, second) == [["08:00", "10:00"]]


def test_a_sequence_within_minutes_is_found_event_by_event(services, a_calendar):
    calendar = a_calendar("x")
    services.events.create(calendar.calendar_id, a_draft("Early", "08:00", "09:00"))
    short = replace(a_query(Member(calendar.sub)), required_duration=timedelta(seconds=90))
    query = SequenceQuery((SequenceStep("1", short), SequenceStep("2", short)), max_results=2)

    assert starts(services, query) == [["09:00", "09:02"], ["09:04", "09:06"]]


def starts(services, query):
    """When the steps of each sequence begin."""
    found = services.availability.sequences(query, client_id=services.own_client)
    return [[f"{part.slot.start:%H:%M}" for part in one] for one in found]


def test_a_sequence_of_strangers_is_refused_and_one_without_a_window_has_no_times(services, a_calendar):
    calendar = a_calendar("x")
    unknown = SequenceStep(
        "2", a_query(Member(Sub("apc_nobody")), Member(calendar.sub, calendar_ids=(CalendarId("cal_no"),)))
    )
    nowhere = SequenceStep("2", replace(a_query(Member(calendar.sub)), query_periods=()))
    first = SequenceStep("1", a_query(Member(calendar.sub)))

    with pytest.raises(Invalid) as refused:
        services.availability.sequences(SequenceQuery((first, unknown)), client_id=services.own_client)
    assert [(problem.field, problem.key) for problem in refused.value.problems] == [
        ("sequence[1].participants[0].members[0].sub", "errors.not_recognized"),
        ("sequence[1].participants[0].members[1].calendar_ids", "errors.invalid_calendar_ids"),
    ]
    assert services.availability.sequences(SequenceQuery((first, nowhere)), client_id=None) == ()
