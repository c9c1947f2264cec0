from dataclasses import replace
from datetime import timedelta

import pytest

from apcdesk.domain.bookings import Assignment, Method, NamedGroup, Reason
from apcdesk.domain.changes import Door, Entity, Origin
from apcdesk.domain.events import Guest
from apcdesk.domain.ids import BookingId, HoldId
from apcdesk.domain.queries import AvailabilityQuery, Buffer, Group, Member, Slot
from apcdesk.errors import AlreadyCancelled, HoldEnded, Invalid, NotFound, SlotTaken
from apcdesk.service.bookings.booking import BookingRequest, SlotRequest
from tests.service.builders import WEDNESDAY, a_draft, a_period, an_appointment_type, at, hours

KIOSK = Origin(Door.KIOSK, name="Kiosk 1")
TOR = Guest("Tor Erik Moen", "Moen Emballasje", "tor.erik@moen.example")


@pytest.fixture
def people(services, staff, a_calendar):
    """Three consultants and a press, open from 9 to 17 local time (8 to 16 UTC); now is 10:20 UTC."""
    made = {name: a_calendar(name) for name in ("ingrid", "lars", "amina", "press")}
    for calendar in made.values():
        services.rules.upsert(hours(calendar.sub, 9, 17), origin=staff)
    return made


@pytest.fixture
def advice(services, staff, people):
    """Any one consultant, twenty minutes' notice, the person may be chosen."""
    subs = tuple(people[name].sub for name in ("ingrid", "lars", "amina"))
    kind = an_appointment_type(
        NamedGroup("Consultant", subs, 1),
        name="advice",
        minimum_notice=timedelta(minutes=20),
        buffer=Buffer.of_minutes(10, 15),
        choose_person=True,
        location="Stand B07-32",
    )
    services.appointment_types.upsert(kind, origin=staff)
    return kind


def a_request(kind, start, holder="v1", guest=TOR, **more):
    return BookingRequest(kind.appointment_type_id, start, guest, holder, **more)


def test_times_are_offered_from_the_notice_on_the_grid_to_the_end_of_the_hours(services, advice):
    times = services.bookings.times(advice.appointment_type_id, day=WEDNESDAY)

    assert (times[0].period, times[-1].period) == (a_period("10:45", "11:15"), a_period("15:30", "16:00"))
    assert len(times) == 20
    both_days = services.bookings.times(advice.appointment_type_id)
    assert both_days[-1].period == a_period("15:30", "16:00", WEDNESDAY + timedelta(days=1))


def test_days_say_why_they_have_no_times(services, staff, clock, people, advice):
    days = (WEDNESDAY - timedelta(days=1), WEDNESDAY + timedelta(days=2))
    wider = replace(advice, first_day=days[0], last_day=days[1])
    services.appointment_types.upsert(wider, origin=staff)
    full = WEDNESDAY + timedelta(days=1)
    for name in ("ingrid", "lars", "amina"):
        calendar = people[name]
        services.events.create(calendar.calendar_id, a_draft("All day", "07:00", "17:00", full))
        weekdays = tuple(p for p in hours(calendar.sub, 9, 17).weekly_periods if p.day != days[1].weekday())
        services.rules.upsert(replace(hours(calendar.sub, 9, 17), weekly_periods=weekdays), origin=staff)

    states = services.bookings.days(advice.appointment_type_id)

    assert [(day.day, day.state, day.free) for day in states] == [
        (days[0], "over", 0),
        (WEDNESDAY, "free", 20),
        (full, "full", 0),
        (days[1], "closed", 0),
    ]


@pytest.mark.parametrize(("clock_time", "state"), [("15:29", "full"), ("15:31", "over")])
def test_a_day_is_over_with_its_hours_and_not_full(services, staff, clock, people, advice, clock_time, state):
    for name in ("ingrid", "lars", "amina"):
        services.events.create(people[name].calendar_id, a_draft("All day", "07:00", "17:00"))
    clock.moment = at(clock_time)

    days = services.bookings.days(advice.appointment_type_id)

    assert [(day.day, day.state) for day in days] == [
        (WEDNESDAY, state),
        (WEDNESDAY + timedelta(days=1), "free"),
    ]


def test_the_next_free_time_names_who_would_do_it_and_until_when(services, people, advice):
    services.events.create(people["ingrid"].calendar_id, a_draft("M", "13:00", "14:00"))
    services.events.create(people["lars"].calendar_id, a_draft("M", "08:00", "08:15"))

    found = services.bookings.next_free(advice.appointment_type_id)

    assert found is not None
    assert found.slot.period == a_period("10:45", "11:15")
    amina = people["amina"].sub
    compared = ((amina, 0), (people["lars"].sub, 15), (people["ingrid"].sub, 60))
    assert found.assignment == Assignment((amina,), (Reason(amina, Method.FEWEST_MINUTES, compared),))
    assert found.free_until == at("16:00")
    only = services.bookings.next_free(advice.appointment_type_id, person=people["ingrid"].sub)
    assert only is not None
    assert only.free_until == at("12:45")


def test_nothing_is_offered_after_the_last_day(services, staff, clock, advice):
    clock.advance(days=3)

    assert services.bookings.times(advice.appointment_type_id) == ()
    assert services.bookings.next_free(advice.appointment_type_id) is None
    assert {day.state for day in services.bookings.days(advice.appointment_type_id)} == {"over"}
    with pytest.raises(SlotTaken):
        services.bookings.book(a_request(advice, at("11:00")), origin=KIOSK)


def test_without_days_a_type_is_offered_for_thirty_days(services, staff, advice):
    services.appointment_types.upsert(replace(advice, first_day=None, last_day=None), origin=staff)

    assert len(services.bookings.days(advice.appointment_type_id)) == 31
    ended = replace(advice, first_day=None, last_day=WEDNESDAY - timedelta(days=9))
    services.appointment_types.upsert(ended, origin=staff)
    assert services.bookings.days(advice.appointment_type_id) == ()
    assert services.bookings.times(advice.appointment_type_id) == ()


def test_a_room_without_rules_is_open_at_any_time(services, staff, a_calendar):
    kind = an_appointment_type(NamedGroup("Room", (a_calendar("room").sub,)), last_day=WEDNESDAY)
    services.appointment_types.upsert(kind, origin=staff)

    times = services.bookings.times(kind.appointment_type_id)

    assert times[-1].period == a_period("22:30", "23:00")


def test_a_hold_keeps_the_time_and_is_replaced_by_the_next(services, people, advice):
    ingrid = people["ingrid"]
    kind = advice.appointment_type_id
    first = services.bookings.hold(
        kind, at("11:00"), holder="v1", place="Kiosk 1", origin=KIOSK, person=ingrid.sub
    )

    assert (first.period, first.kept_clear) == (a_period("11:00", "11:30"), a_period("10:50", "11:45"))
    assert (first.calendar_ids, first.assignment.subs) == ((ingrid.calendar_id,), (ingrid.sub,))
    everything = a_period("00:00", "23:00")
    assert services.holds.on([ingrid.calendar_id], everything) == (first,)
    starts = [s.start for s in services.bookings.times(kind, person=ingrid.sub)]
    assert at("11:00") not in starts
    mine = [s.start for s in services.bookings.times(kind, person=ingrid.sub, holder="v1")]
    assert at("11:00") in mine

    second = services.bookings.hold(
        kind, at("12:00"), holder="v1", place="Kiosk 1", origin=KIOSK, person=ingrid.sub
    )
    assert services.holds.on([ingrid.calendar_id], everything) == (second,)
    services.bookings.release("v1")
    assert services.holds.on([ingrid.calendar_id], everything) == ()


def test_a_taken_time_is_refused_with_the_nearest_three(services, people, advice):
    lars = people["lars"].sub
    kind = advice.appointment_type_id
    services.bookings.hold(kind, at("12:00"), holder="v1", place="Kiosk 1", origin=KIOSK, person=lars)
    mine = services.bookings.hold(kind, at("14:00"), holder="v2", place="Kiosk 2", origin=KIOSK, person=lars)

    with pytest.raises(SlotTaken) as caught:
        services.bookings.hold(kind, at("12:00"), holder="v2", place="Kiosk 2", origin=KIOSK, person=lars)

    assert caught.value.slot == a_period("12:00", "12:30")
    assert [slot.start for slot in caught.value.alternatives] == [at("12:45"), at("11:15"), at("13:00")]
    assert services.holds.on([people["lars"].calendar_id], mine.period) == (mine,)


def test_a_hold_is_extended_until_it_has_ended(services, clock, people, advice):
    hold = services.bookings.hold(
        advice.appointment_type_id, at("11:00"), holder="v1", place="Kiosk 1", origin=KIOSK
    )
    clock.advance(seconds=179)

    longer = services.bookings.extend(hold.hold_id)

    assert longer == replace(hold, expires_at=hold.expires_at + timedelta(seconds=179))
    clock.advance(seconds=181)
    with pytest.raises(HoldEnded):
        services.bookings.extend(hold.hold_id)
    with pytest.raises(HoldEnded):
        services.bookings.extend(HoldId("hld_none"))


def test_an_ended_hold_is_cleared_and_told_of(services, clock, advice):
    hold = services.bookings.hold(
        advice.appointment_type_id, at("11:00"), holder="v1", place="Kiosk 1", origin=KIOSK
    )
    before = services.changes.latest()
    services.holds.expire()
    assert services.changes.latest() == before

    clock.advance(seconds=181)
    services.holds.expire()

    told = services.changes.after(before)
    assert [(c.entity, c.entity_id) for c in told] == [(Entity.HOLD, hold.hold_id)]


def test_a_booking_stands_on_the_assigned_calendar_with_a_code(services, clock, people, advice):
    hold = services.bookings.hold(
        advice.appointment_type_id, at("11:00"), holder="v1", place="Kiosk 1", origin=KIOSK
    )
    booking = services.bookings.book(a_request(advice, at("11:00"), guest_count=2), origin=KIOSK)

    assert booking.assignment == hold.assignment
    assert (booking.period, booking.tzid, booking.summary) == (
        a_period("11:00", "11:30"),
        "Europe/Oslo",
        "Moen Emballasje",
    )
    assert len(booking.code) == 6
    [event] = services.events.between(hold.calendar_ids, a_period("00:00", "23:00"))
    assert event.event_uid in booking.event_uids
    assert event.event_uid.startswith("evt_external_")
    assert (event.notes.guest, event.notes.guest_count, event.notes.code) == (TOR, 2, booking.code)
    assert (event.notes.buffer_before, event.notes.buffer_after) == (10, 15)
    assert event.location is not None
    assert services.holds.on(hold.calendar_ids, a_period("00:00", "23:00")) == ()
    assert services.bookings.by_code(f" {booking.code[:3].lower()}-{booking.code[3:]} ") == booking
    assert services.bookings.get(booking.booking_id) == booking


def test_a_double_press_is_one_booking(services, people, advice):
    request = a_request(advice, at("11:00"), booking_id=BookingId("bok_page"))

    first = services.bookings.book(request, origin=KIOSK)
    again = services.bookings.book(request, origin=KIOSK)

    assert again == first
    calendars = [calendar.calendar_id for calendar in people.values()]
    assert len(services.events.between(calendars, a_period("00:00", "23:00"))) == 1


def test_a_hold_that_ran_out_is_booked_when_its_time_is_still_free(services, clock, people, advice):
    kind = advice.appointment_type_id
    person = people["lars"].sub
    services.bookings.hold(kind, at("12:00"), holder="v1", place="Kiosk 1", origin=KIOSK, person=person)
    clock.advance(seconds=181)
    booking = services.bookings.book(a_request(advice, at("12:00"), person=person), origin=KIOSK)
    assert booking.assignment.subs == (person,)

    with pytest.raises(SlotTaken) as caught:
        services.bookings.book(a_request(advice, at("12:00"), "v2", person=person), origin=KIOSK)
    assert caught.value.alternatives[0].start == at("12:45")


def test_a_promise_that_staff_broke_is_given_to_somebody_else(services, people, advice):
    kind = advice.appointment_type_id
    hold = services.bookings.hold(kind, at("12:00"), holder="v1", place="Kiosk 1", origin=KIOSK)
    services.events.create(hold.calendar_ids[0], a_draft("Staff", "12:00", "13:00"))

    booking = services.bookings.book(a_request(advice, at("12:00")), origin=KIOSK)

    assert booking.assignment.subs != hold.assignment.subs


def test_a_press_demo_needs_a_consultant_but_stands_on_the_press(services, staff, people):
    demo = an_appointment_type(
        NamedGroup("Press", (people["press"].sub,)),
        NamedGroup("Consultant", (people["ingrid"].sub, people["lars"].sub), 1),
        target_subs=(people["press"].sub,),
    )
    services.appointment_types.upsert(demo, origin=staff)
    services.events.create(people["ingrid"].calendar_id, a_draft("Busy", "11:00", "12:00"))

    booking = services.bookings.book(a_request(demo, at("11:00"), guest=Guest("Silje")), origin=KIOSK)

    lars = people["lars"].sub
    assert booking.assignment.reasons == (
        Reason(people["press"].sub, Method.ALL),
        Reason(lars, Method.ONLY_FREE),
    )
    assert booking.calendar_ids == (people["press"].calendar_id,)
    assert booking.summary == "Silje"


@pytest.mark.parametrize(
    ("guest", "field"),
    [(Guest(" "), "guest.name"), (Guest("Tor", email="tor"), "guest.email")],
)
def test_a_guest_needs_a_name_and_a_clear_address(services, advice, guest, field):
    with pytest.raises(Invalid) as caught:
        services.bookings.book(a_request(advice, at("11:00"), guest=guest), origin=KIOSK)

    assert [problem.field for problem in caught.value.problems] == [field]


def test_cancelling_frees_the_time_once_and_is_taken_back(services, staff, people, advice):
    booking = services.bookings.book(a_request(advice, at("11:00"), person=people["lars"].sub), origin=KIOSK)

    cancelled = services.bookings.cancel(booking.booking_id, origin=staff)

    assert cancelled.booking == replace(booking, cancelled=True)
    assert services.events.get(booking.event_uids[0]).deleted
    with pytest.raises(AlreadyCancelled):
        services.bookings.cancel(booking.booking_id, origin=staff)
    redo = services.changes.undo(cancelled.changes)
    assert services.bookings.get(booking.booking_id) == booking
    services.changes.undo(redo)
    assert services.bookings.get(booking.booking_id).cancelled


def test_a_booking_follows_its_event_and_back(services, people, advice):
    booking = services.bookings.book(a_request(advice, at("11:00")), origin=KIOSK)

    moved = services.events.move(booking.event_uids[0], a_period("14:00", "14:30"))

    assert services.bookings.by_code(booking.code) == replace(booking, period=a_period("14:00", "14:30"))
    services.changes.undo(moved.changes)
    assert services.bookings.by_code(booking.code) == booking
    assert services.events.get(booking.event_uids[0]).period == booking.period


def test_a_cancellation_is_not_taken_back_over_another_booking(services, staff, people, advice):
    lars = people["lars"].sub
    first = services.bookings.book(a_request(advice, at("11:00"), person=lars), origin=KIOSK)
    cancelled = services.bookings.cancel(first.booking_id, origin=staff)
    services.bookings.book(a_request(advice, at("11:15"), "v2", person=lars), origin=KIOSK)
    before = services.changes.latest()

    with pytest.raises(SlotTaken):
        services.changes.undo(cancelled.changes)

    assert services.changes.latest() == before
    assert services.bookings.get(first.booking_id).cancelled


def test_taking_back_a_booking_frees_its_time(services, staff, people):
    query = _pair_query(people)
    request = _slot_request(people, query)
    booked = services.bookings.book_slot(request, origin=staff)

    services.changes.undo(booked.changes)

    assert services.bookings.get(booked.booking.booking_id).cancelled
    assert len(services.availability.query(query, client_id=None)) == 1


def _pair_query(people):
    members = (Member(people["ingrid"].sub, managed_availability=True), Member(people["press"].sub))
    window = (a_period("12:00", "15:00"),)
    return AvailabilityQuery((Group(members),), timedelta(minutes=45), window)


def _slot_request(people, query, **more):
    values = {
        "query": query,
        "period": a_period("13:10", "13:55"),
        "target_subs": (people["ingrid"].sub, people["press"].sub),
        "summary": "Lotte Claes",
        "tzid": "Europe/Oslo",
        "guest": Guest("Lotte Claes"),
    }
    return SlotRequest(**(values | more))


def test_staff_book_a_found_time_on_every_calendar_it_needs(services, staff, people):
    query = _pair_query(people)
    request = _slot_request(people, query, booking_id=BookingId("bok_finder"), description="Brings samples")

    booked = services.bookings.book_slot(request, origin=staff)

    assert services.bookings.book_slot(request, origin=staff).booking == booked.booking
    found = services.availability.query(query, client_id=None)
    assert [slot.period for slot in found] == [a_period("12:00", "13:10"), a_period("13:55", "15:00")]
    events = services.events.between(booked.booking.calendar_ids, a_period("00:00", "23:00"))
    assert [(e.summary, e.description, e.period) for e in events] == [
        ("Lotte Claes", "Brings samples", a_period("13:10", "13:55"))
    ] * 2
    with pytest.raises(SlotTaken) as caught:
        services.bookings.book_slot(_slot_request(people, query), origin=staff)
    assert len(caught.value.alternatives) == 2
    with pytest.raises(Invalid):
        services.bookings.book_slot(_slot_request(people, query, summary=""), origin=staff)


def test_somebody_who_is_busy_is_not_booked_because_another_is_free(services, staff, people):
    either = Group((Member(people["ingrid"].sub), Member(people["lars"].sub)), 1)
    query = AvailabilityQuery((either,), timedelta(minutes=45), (a_period("12:00", "15:00"),))
    services.events.create(people["ingrid"].calendar_id, a_draft("Busy", "13:30", "14:00"))
    request = _slot_request(people, query, target_subs=(people["ingrid"].sub,))

    with pytest.raises(SlotTaken):
        services.bookings.book_slot(request, origin=staff)

    other = replace(request, target_subs=(people["lars"].sub,))
    assert services.bookings.book_slot(other, origin=staff).booking.calendar_ids == (
        people["lars"].calendar_id,
    )


def test_the_one_with_the_fewest_booked_minutes_is_assigned(services, people):
    services.events.create(people["ingrid"].calendar_id, a_draft("M", "08:00", "09:00"))
    ingrid, lars = people["ingrid"].sub, people["lars"].sub
    slot = Slot(a_period("13:00", "13:30"), (ingrid, lars))

    chosen = services.bookings.assign([NamedGroup("C", (ingrid, lars), 1)], slot, "Europe/Oslo")

    assert chosen == Assignment((lars,), (Reason(lars, Method.FEWEST_MINUTES, ((lars, 0), (ingrid, 60))),))


def test_the_reason_of_a_choice_is_stored_with_the_booking_and_not_worked_out_again(services, people, advice):
    ingrid, lars, amina = (people[name] for name in ("ingrid", "lars", "amina"))
    services.events.create(ingrid.calendar_id, a_draft("Long", "08:00", "10:15"))
    services.events.create(amina.calendar_id, a_draft("Longer", "07:00", "10:00"))
    services.events.create(lars.calendar_id, a_draft("Now", "10:30", "12:00"))

    booking = services.bookings.book(a_request(advice, at("11:00")), origin=KIOSK)
    services.events.create(ingrid.calendar_id, a_draft("Later", "13:00", "15:00"))

    compared = ((ingrid.sub, 135), (amina.sub, 180))
    expected = Assignment((ingrid.sub,), (Reason(ingrid.sub, Method.FEWEST_MINUTES, compared),))
    assert booking.assignment == expected
    assert services.bookings.get(booking.booking_id).assignment == expected
    assert services.marks.assignments([booking.booking_id, BookingId("bok_none")]) == {
        booking.booking_id: expected
    }


def test_a_promise_keeps_its_reason(services, people, advice):
    lars = people["lars"].sub
    hold = services.bookings.hold(
        advice.appointment_type_id, at("12:00"), holder="v1", place="Kiosk 1", origin=KIOSK, person=lars
    )
    services.events.create(people["amina"].calendar_id, a_draft("M", "13:00", "14:00"))

    booking = services.bookings.book(a_request(advice, at("12:00"), person=lars), origin=KIOSK)

    assert hold.assignment == Assignment((lars,), (Reason(lars, Method.CHOSEN),))
    assert booking.assignment == hold.assignment


def test_what_is_not_there_is_not_found(services, staff):
    with pytest.raises(NotFound):
        services.bookings.by_code("AAAAAA")
    with pytest.raises(NotFound):
        services.bookings.get(BookingId("bok_none"))
    with pytest.raises(NotFound):
        services.bookings.cancel(BookingId("bok_none"), origin=staff)


def test_who_was_deleted_is_not_offered_any_more_and_comes_back_with_the_calendar(
    services, staff, people, advice
):
    before = services.bookings.times(advice.appointment_type_id)
    for name in ("ingrid", "lars"):
        services.events.create(people[name].calendar_id, a_draft("Busy", "08:00", "16:00"))
    deleted = services.calendars.delete(people["amina"].calendar_id, origin=staff)

    assert services.bookings.times(advice.appointment_type_id, day=WEDNESDAY) == ()
    later = services.bookings.times(advice.appointment_type_id)
    assert {sub for slot in later for sub in slot.participants} == {people["ingrid"].sub, people["lars"].sub}
    with pytest.raises(SlotTaken):
        services.bookings.book(a_request(advice, at("12:00")), origin=KIOSK)
    services.changes.undo(deleted.changes)
    assert services.bookings.times(advice.appointment_type_id)[0].start == before[0].start
